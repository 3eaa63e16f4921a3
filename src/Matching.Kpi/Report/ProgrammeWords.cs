using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>The name of a matching programme in a heading.</summary>
internal static class ProgrammeWords
{
    /// <summary>By its code in <see cref="KpiProgrammes"/>.</summary>
    public static string Name(string programme, CultureInfo culture) =>
        KpiTexts.Get(programme == KpiProgrammes.Host ? "initiative.host" : "initiative.young-mentor", culture);
}
