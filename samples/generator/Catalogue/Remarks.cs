namespace Matching.Samples.Catalogue;

internal static class Remarks
{
    /// <summary>The report contradicts itself: its summary speaks of success while 9 of the 53 figures with a target miss it.</summary>
    public static Note NotMet { get; } = new(
        "Resuméet siger, at programmet samlet set har opfyldt succeskriterierne. Dette kriterium er ikke opfyldt.",
        "The summary says that the programme as a whole met its success criteria. This criterion was not met.");
}
