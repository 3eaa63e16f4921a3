using System.Text.RegularExpressions;

namespace Matching.Results.Cataloguing;

/// <summary>An initiative as it stands in a year: what it always is, and what that year says of it.</summary>
public sealed partial record CatalogueInitiative
{
    public required string Code { get; init; }

    /// <summary>The year looked at.</summary>
    public string Period { get; init; } = "";

    public string Track { get; init; } = "";
    public string? NameDa { get; init; }
    public string? NameEn { get; init; }
    public int? Order { get; init; }

    /// <summary>The id of a <see cref="FigureOwner"/>, asked for every figure of it that has no owner of its own.</summary>
    public string? Owner { get; init; }

    /// <summary>Whether the year has words of its own; else they are those of every such year.</summary>
    public bool HasOwnYear { get; init; }

    /// <summary>It is no part of the year any more.</summary>
    public bool IsOver { get; init; }

    public string? State { get; init; }
    public string? Funding { get; init; }
    public string? GoalDa { get; init; }
    public string? GoalEn { get; init; }
    public string? CriteriaDa { get; init; }
    public string? CriteriaEn { get; init; }
    public string? StatusDa { get; init; }
    public string? StatusEn { get; init; }

    /// <summary>Of the initiative, whichever of its years is changed.</summary>
    public int Version { get; init; }

    /// <summary>Whether words that the year has of its own name a year before it, as they do after they were copied: somebody should read them again.</summary>
    public bool NamesEarlierYear => HasOwnYear && new[] { GoalDa, GoalEn, CriteriaDa, CriteriaEn }.Any(words =>
        words is not null && AnyYear().Matches(words).Any(year => string.CompareOrdinal(year.Value, Period) < 0));

    /// <summary>Whether the same is said, whatever came of it since.</summary>
    public bool Says(CatalogueInitiative other) => this with { Version = 0, HasOwnYear = false } == other with { Version = 0, HasOwnYear = false };

    /// <summary>Whether what it set out to do, or is judged by, was replaced by something else; filling in what was missing is not that.</summary>
    public bool IsChangedBy(CatalogueInitiative other)
    {
        static bool Differs(string? old, string? now) => old is not null && old != now;
        return Differs(GoalDa, other.GoalDa) || Differs(GoalEn, other.GoalEn) || Differs(CriteriaDa, other.CriteriaDa) || Differs(CriteriaEn, other.CriteriaEn);
    }

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyYear();
}
