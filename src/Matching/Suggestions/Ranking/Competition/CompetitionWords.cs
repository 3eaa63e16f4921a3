using System.Globalization;
using Matching.Suggestions.Ranking.Fairness;

namespace Matching.Suggestions.Ranking.Competition;

/// <summary>What a competition came to, in words.</summary>
public static class CompetitionWords
{
    /// <summary>The code of the one reason for which a model may replace the score.</summary>
    public const string Ahead = "is_ahead";

    /// <summary>The code for a contestant that was ahead and failed its audit; the reason that stands with a stored model retired for that.</summary>
    public const string FailsAudit = "fails_audit";

    /// <summary>Every code that <see cref="Code"/> gives.</summary>
    public static readonly IReadOnlyList<string> Codes =
        [Ahead, "nobody_is_ahead", "no_challenger", "too_few", FailsAudit, "leak_in_feature", "leak_in_contestant"];

    /// <summary>A stable code for files.</summary>
    public static string Code(CompetitionReason reason) => reason switch
    {
        CompetitionReason.IsAhead => Ahead,
        CompetitionReason.NobodyIsAhead { Best: null } => "no_challenger",
        CompetitionReason.NobodyIsAhead => "nobody_is_ahead",
        CompetitionReason.TooFew => "too_few",
        CompetitionReason.FailsAudit => FailsAudit,
        CompetitionReason.LooksLikeLeak { Features.Count: > 0 } => "leak_in_feature",
        CompetitionReason.LooksLikeLeak => "leak_in_contestant",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>Why, in a sentence or two.</summary>
    public static string Why(CompetitionReason reason, CultureInfo culture) => RankingTexts.Sentences.Format("why." + Code(reason), culture, reason switch
    {
        CompetitionReason.IsAhead ahead => [Name(ahead.Contestant, culture), ahead.By, ahead.SurelyBy],
        CompetitionReason.NobodyIsAhead { Best: { } best } nobody => [Name(best, culture), nobody.By, nobody.SurelyBy],
        CompetitionReason.FailsAudit fails => [Name(fails.Contestant, culture), string.Join("; ", fails.Findings.Select(finding => FairnessWords.Of(finding, culture)))],
        CompetitionReason.TooFew few => [few.Outcomes, few.Lasted, few.Participants, few.Needs.Outcomes, few.Needs.OfEach, few.Needs.Participants],
        CompetitionReason.LooksLikeLeak { Features.Count: > 0 } leak => [string.Join(", ", leak.Features)],
        CompetitionReason.LooksLikeLeak leak => [string.Join(", ", leak.Contestants.Select(code => Name(code, culture)))],
        _ => [],
    });

    /// <summary>A contestant in words; its code where it has none.</summary>
    public static string Name(string contestant, CultureInfo culture) => RankingTexts.Sentences.Find("contestant." + contestant, culture) ?? contestant;
}
