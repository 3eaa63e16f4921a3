using Matching.Kpi.Records;

namespace Matching.Kpi.Disaggregation;

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

    private const string Matches = "host.matches";
    private const string Over3 = "host.lasted-3-months";
    private const string Over6 = "host.lasted-6-months";
    private const string YoungMatches = "young-mentor.matches";
    private const string StillRunning = "young-mentor.still-running";
    private const string InJob = "young-mentor.in-job-or-education";

    private static readonly string[] AnswersOfHosts = ["host.knows-services", "host.feels-included", "host.stays-in-denmark"];

    /// <summary>Those that may not be shown, each with the first reason that was found, by code.</summary>
    /// <param name="figures">The figures of one year, each code once.</param>
    /// <param name="before">The same year's figures in earlier rounds: whoever kept them can subtract.</param>
    public static IReadOnlyDictionary<string, HeadHidden> Hidden(IReadOnlyList<HeadFigure> figures, IReadOnlyList<HeadFigure> before)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(before);
        var by = figures.ToDictionary(f => f.Code, StringComparer.Ordinal);
        var hidden = figures.Where(IsSmallItself).ToDictionary(f => f.Code, _ => new HeadHidden(HeadHidden.Small), StringComparer.Ordinal);
        foreach (var figure in figures.Where(f => !hidden.ContainsKey(f.Code) && before.Any(b => b.Code == f.Code && DifferBySmall(b, f))))
            hidden[figure.Code] = new HeadHidden(HeadHidden.Changed);

        int? Count(string code) => hidden.ContainsKey(code) ? null : by.GetValueOrDefault(code)?.Numerator;
        int? Of(string code) => hidden.ContainsKey(code) ? null : by.GetValueOrDefault(code)?.Denominator;

        void HideIf(bool tells, string code, string why, string other)
        {
            if (tells)
                hidden[code] = new HeadHidden(why, other);
        }

        // What is left between two counts is compared with what was left between them before, whichever rounds they stood in.
        bool Moved(int? whole, int? part, Func<HeadFigure, int?> wholeOf, Func<HeadFigure, int?> partOf) => whole - part is { } rest
            && before.Select(wholeOf).OfType<int>().Distinct().Any(w => before.Select(partOf).OfType<int>().Distinct().Any(p => IsSmall(Math.Abs(rest - (w - p)))));
        Func<HeadFigure, int?> CountOf(string code) => f => f.Code == code ? f.Numerator : null;
        Func<HeadFigure, int?> AllOf(string code) => f => f.Code == code ? f.Denominator : null;

        void HidePart(string whole, string part) => HideIf(Tells(Count(whole), Count(part)), part, HeadHidden.Beside, whole);
        void HideAnswers(string whole, string share) => HideIf(IsSmall(Count(whole) - Of(share)), share, HeadHidden.Beside, whole);
        void HideMovedPart(string whole, string part) => HideIf(Moved(Count(whole), Count(part), CountOf(whole), CountOf(part)), part, HeadHidden.Moved, whole);
        void HideMovedAnswers(string whole, string share) => HideIf(Moved(Count(whole), Of(share), CountOf(whole), AllOf(share)), share, HeadHidden.Moved, whole);

        // The fuller figures stay and the finer ones go.
        HidePart(Matches, Over6);
        HideIf(Tells(Of(Over3), Count(Over6)), Over6, HeadHidden.Beside, Over3);
        HidePart(Over3, Over6);
        foreach (var share in AnswersOfHosts.Prepend(Over3))
            HideAnswers(Matches, share);
        HidePart(Matches, Over3);
        HidePart(YoungMatches, StillRunning);
        HideMovedPart(Matches, Over6);
        HideMovedPart(Matches, Over3);
        foreach (var share in AnswersOfHosts.Prepend(Over3))
            HideMovedAnswers(Matches, share);
        HideMovedPart(Over3, Over6);
        HideIf(Moved(Of(Over3), Count(Over6), AllOf(Over3), CountOf(Over6)), Over6, HeadHidden.Moved, Over3);
        HideMovedPart(YoungMatches, StillRunning);
        HideMovedAnswers(YoungMatches, InJob);
        HideAnswers(YoungMatches, InJob);
        return hidden;
    }

    // For what it says alone, whatever stands beside it or stood there before.
    private static bool IsSmallItself(HeadFigure figure) => figure switch
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
