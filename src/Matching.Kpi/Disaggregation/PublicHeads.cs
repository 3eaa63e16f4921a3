using Matching.Kpi.Records;

namespace Matching.Kpi.Disaggregation;

/// <summary>How much of a head figure the public may read.</summary>
public enum HeadShown
{
    /// <summary>Value, numerator and denominator, interval.</summary>
    Whole,

    /// <summary>Nothing.</summary>
    Nothing,
}

/// <summary>A head figure as it was published, or would be.</summary>
/// <param name="Code">The indicator's code.</param>
/// <param name="Unit">A code of <see cref="Units"/>.</param>
/// <param name="Value">The value; null when there is none.</param>
/// <param name="Numerator">Rows in the numerator of a computed figure; null for an entered value.</param>
/// <param name="Denominator">Rows in the denominator of a computed share; else null.</param>
public sealed record HeadFigure(string Code, string? Unit, double? Value, int? Numerator, int? Denominator)
{
    /// <summary>Somebody has said that this entered value counts no people, such as meetings.</summary>
    public bool CountsThings { get; init; }
}

/// <summary>
/// Which head figures of a year the public may read, so that no group of 1 to 4 people is shown or follows from what is. Small is: a count;
/// the numerator or the complement of a share; the difference of two figures of which one counts a part of the other (matches over 3 and
/// over 6 months, matches and answers); and the difference of the same figure, or of its complement, to what was published in an earlier
/// round. A zero is nobody, and none or all of a whole may be told from <see cref="FewestForNone"/> people on, whether a share says it or
/// two counts do. A share is not rounded instead: that it is would tell of the few. That a figure was shown and is not any more still tells
/// that it changed by few. What an entered count counts is not known, so that a
/// small one is shown only where somebody has said that it counts no people. The rule is that of <see cref="GroupedFigures"/>, for heads.
/// </summary>
public static class PublicHeads
{
    /// <summary>Fewer people than these are a small group.</summary>
    public const int Fewest = 5;

    /// <summary>Of how many people at least none, or all, may be told.</summary>
    public const int FewestForNone = 12;

    private static readonly string[] AnswersOfHosts = ["host.knows-services", "host.feels-included", "host.stays-in-denmark"];

    /// <summary>How much of each may be shown, by code.</summary>
    /// <param name="figures">The figures of one year, each code once.</param>
    /// <param name="before">The same year's figures in earlier rounds: whoever kept them can subtract.</param>
    public static IReadOnlyDictionary<string, HeadShown> Of(IReadOnlyList<HeadFigure> figures, IReadOnlyList<HeadFigure> before)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(before);
        var by = figures.ToDictionary(f => f.Code, StringComparer.Ordinal);
        var shown = figures.ToDictionary(f => f.Code, f => IsSmallItself(f) ? HeadShown.Nothing : HeadShown.Whole, StringComparer.Ordinal);
        foreach (var figure in figures.Where(f => shown[f.Code] == HeadShown.Whole && before.Any(b => b.Code == f.Code && DifferBySmall(b, f))))
            shown[figure.Code] = HeadShown.Nothing;

        bool Whole(string code) => shown.GetValueOrDefault(code, HeadShown.Nothing) == HeadShown.Whole;
        int? Count(string code) => Whole(code) ? by[code].Numerator : null;
        int? Of(string code) => Whole(code) ? by[code].Denominator : null;

        void HideIf(bool tells, string code)
        {
            if (tells)
                shown[code] = HeadShown.Nothing;
        }

        // What is left between two counts is compared with what was left between them before, whichever rounds they stood in.
        bool Moved(int? whole, int? part, Func<HeadFigure, int?> wholeOf, Func<HeadFigure, int?> partOf) => whole - part is { } rest
            && before.Select(wholeOf).OfType<int>().Distinct().Any(w => before.Select(partOf).OfType<int>().Distinct().Any(p => IsSmall(Math.Abs(rest - (w - p)))));
        Func<HeadFigure, int?> CountOf(string code) => f => f.Code == code ? f.Numerator : null;
        Func<HeadFigure, int?> AllOf(string code) => f => f.Code == code ? f.Denominator : null;

        // The fuller figures stay and the finer ones go.
        HideIf(Tells(Count("host.matches"), Count("host.lasted-6-months")) || Tells(Of("host.lasted-3-months"), Count("host.lasted-6-months"))
            || Tells(Count("host.lasted-3-months"), Count("host.lasted-6-months")), "host.lasted-6-months");
        foreach (var share in AnswersOfHosts.Prepend("host.lasted-3-months"))
            HideIf(IsSmall(Count("host.matches") - Of(share)), share);
        HideIf(Tells(Count("host.matches"), Count("host.lasted-3-months")), "host.lasted-3-months");
        HideIf(Tells(Count("young-mentor.matches"), Count("young-mentor.still-running")), "young-mentor.still-running");
        foreach (var part in new[] { "host.lasted-6-months", "host.lasted-3-months" })
            HideIf(Moved(Count("host.matches"), Count(part), CountOf("host.matches"), CountOf(part)), part);
        HideIf(Moved(Count("host.lasted-3-months"), Count("host.lasted-6-months"), CountOf("host.lasted-3-months"), CountOf("host.lasted-6-months")), "host.lasted-6-months");
        HideIf(Moved(Count("young-mentor.matches"), Count("young-mentor.still-running"), CountOf("young-mentor.matches"), CountOf("young-mentor.still-running")), "young-mentor.still-running");
        foreach (var share in AnswersOfHosts)
            HideIf(Moved(Count("host.matches"), Of(share), CountOf("host.matches"), AllOf(share)), share);
        HideIf(
            Moved(Count("young-mentor.matches"), Of("young-mentor.in-job-or-education"), CountOf("young-mentor.matches"), AllOf("young-mentor.in-job-or-education")),
            "young-mentor.in-job-or-education");
        HideIf(IsSmall(Count("young-mentor.matches") - Of("young-mentor.in-job-or-education")), "young-mentor.in-job-or-education");
        return shown;
    }

    /// <summary>Whether a figure is withheld for what it says alone, whatever stands beside it or stood there before.</summary>
    public static bool IsSmallItself(HeadFigure figure) => figure switch
    {
        { Value: null } => false,
        { Numerator: { } numerator, Denominator: { } denominator } => IsSmall(numerator) || Tells(denominator, numerator),
        _ => IsCount(figure) && figure.Value is > 0 and < Fewest,
    };

    // Whether two counts, of which one is a part of the other, tell of a small rest, or of none or all of few.
    private static bool Tells(int? whole, int? part) =>
        IsSmall(whole - part) || (whole is < FewestForNone && part is not null && (part == 0 || part == whole));

    private static bool DifferBySmall(HeadFigure one, HeadFigure other) =>
        IsSmall(Gap(one.Numerator, other.Numerator)) || IsSmall(Gap(one.Denominator, other.Denominator))
        || IsSmall(Gap(one.Denominator - one.Numerator, other.Denominator - other.Numerator))
        || (IsCount(one) && IsCount(other) && one.Value != other.Value && Math.Abs((one.Value - other.Value) ?? 0) < Fewest);

    // What an entered value without a unit counts is not known either.
    private static bool IsCount(HeadFigure figure) => !(figure is { CountsThings: true, Numerator: null }) && IsCountOfAnything(figure);

    private static bool IsCountOfAnything(HeadFigure figure) => string.IsNullOrEmpty(figure.Unit) || figure.Unit == Units.Count;

    private static int? Gap(int? one, int? other) => one - other is { } gap ? Math.Abs(gap) : null;

    private static bool IsSmall(int? people) => people is > 0 and < Fewest;
}
