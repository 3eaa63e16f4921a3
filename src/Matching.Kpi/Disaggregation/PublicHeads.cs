using Matching.Kpi.Records;

namespace Matching.Kpi.Disaggregation;

/// <summary>How much of a head figure the public may read.</summary>
public enum HeadShown
{
    /// <summary>Value, numerator and denominator, interval.</summary>
    Whole,

    /// <summary>The share to the whole percent, and no counts: from them a small group could be worked out.</summary>
    RoundedShare,

    /// <summary>Nothing.</summary>
    Nothing,
}

/// <summary>A head figure as it was published, or would be.</summary>
/// <param name="Code">The indicator's code.</param>
/// <param name="Unit">A code of <see cref="Units"/>.</param>
/// <param name="Value">The value; null when there is none.</param>
/// <param name="Numerator">Rows in the numerator of a computed figure; null for an entered value.</param>
/// <param name="Denominator">Rows in the denominator of a computed share; else null.</param>
public sealed record HeadFigure(string Code, string? Unit, double? Value, int? Numerator, int? Denominator);

/// <summary>
/// Which head figures of a year the public may read, so that no group of 1 to 4 people is shown or follows from what is. Small is: a count;
/// the numerator or the complement of a share; the difference of two figures of which one counts a part of the other (matches over 3 and
/// over 6 months, matches and answers); and the difference to the same figure as it was published in an earlier round. A zero is nobody, and
/// a share of none or of all may stand from <see cref="FewestForNone"/> people on. What an entered count counts is not known, so that a
/// small one is never shown. The rule is that of <see cref="GroupedFigures"/>, for heads.
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

        var matches = Count("host.matches");
        if (IsSmall(Of("host.lasted-3-months") - Count("host.lasted-6-months")) || IsSmall(Count("host.lasted-3-months") - Count("host.lasted-6-months"))
            || IsSmall(matches - Count("host.lasted-6-months")))
            shown["host.lasted-6-months"] = HeadShown.Nothing;
        foreach (var share in AnswersOfHosts.Prepend("host.lasted-3-months").Where(Whole))
            Lessen(share, matches);
        if (IsSmall(matches - Count("host.lasted-3-months")) && Whole("host.lasted-3-months"))
            shown["host.lasted-3-months"] = HeadShown.Nothing;
        if (IsSmall(Count("young-mentor.matches") - Count("young-mentor.still-running")))
            shown["young-mentor.still-running"] = HeadShown.Nothing;
        if (Whole("young-mentor.in-job-or-education"))
            Lessen("young-mentor.in-job-or-education", Count("young-mentor.matches"));
        return shown;

        void Lessen(string share, int? all)
        {
            if (IsSmall(all - by[share].Denominator))
                shown[share] = IsAmbiguous(by[share], all!.Value) ? HeadShown.RoundedShare : HeadShown.Nothing;
        }
    }

    private static bool IsSmallItself(HeadFigure figure) => figure switch
    {
        { Value: null } => false,
        { Unit: Units.Count } => figure.Value is > 0 and < Fewest,
        { Numerator: { } numerator, Denominator: { } denominator } =>
            IsSmall(numerator) || IsSmall(denominator - numerator) || ((numerator == 0 || numerator == denominator) && denominator < FewestForNone),
        _ => false,
    };

    private static bool DifferBySmall(HeadFigure one, HeadFigure other) => other.Numerator is not null
        && (IsSmall(Gap(one.Numerator, other.Numerator)) || IsSmall(Gap(one.Denominator, other.Denominator)));

    private static int? Gap(int? one, int? other) => one - other is { } gap ? Math.Abs(gap) : null;

    private static bool IsSmall(int? people) => people is > 0 and < Fewest;

    // Whether a whole percent can come from so many answers that those who are missing are not few, nor few said yes or no.
    private static bool IsAmbiguous(HeadFigure share, int all)
    {
        var percent = Math.Round(share.Value!.Value, MidpointRounding.AwayFromZero);
        for (var denominator = Fewest; denominator <= all - Fewest; denominator++)
        {
            for (var numerator = 0; numerator <= denominator; numerator++)
            {
                if (Math.Round(100.0 * numerator / denominator, MidpointRounding.AwayFromZero) == percent && !IsSmall(numerator) && !IsSmall(denominator - numerator))
                    return true;
            }
        }

        return false;
    }
}
