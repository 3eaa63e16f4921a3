using Matching.Kpi.Records;

namespace Matching.Kpi.Report;

/// <summary>What the JSON report says where there is something to say and leaves out where not: money, goals, stories, replaced targets.</summary>
internal static class ProgrammeJson
{
    public static object? MoneyOf(MoneyReport? money) => money is null ? null : new
    {
        money.Budget,
        money.SpentOfProgramme,
        money.Silent,
        money.Left,
        money.Note,
        Initiatives = money.Lines.Select(line => new { line.Initiative, line.NameDa, line.NameEn, line.Funding, line.Granted, line.Spent }),
    };

    public static IEnumerable<object>? GoalsOf(IReadOnlyList<GoalReport> goals) => goals.Count == 0 ? null : goals.Select(goal => new
    {
        goal.Place,
        goal.NameDa,
        goal.NameEn,
        goal.TextDa,
        goal.TextEn,
        goal.ByYear,
        goal.Indicator,
        goal.Year,
        goal.Figure?.Unit,
        goal.Figure?.Row?.Baseline,
        goal.Figure?.Row?.BaselinePeriod,
        goal.Figure?.Comparator,
        goal.Figure?.Row?.Target,
        goal.Figure?.Row?.TargetHigh,
        goal.Figure?.Value,
        goal.Figure?.WayToTarget,
    });

    /// <summary>Null where all there is to say of the source stands with the entered value already.</summary>
    public static IEnumerable<object>? EnteredFrom(IndicatorReport indicator) =>
        indicator.From.Count < 2 && !indicator.From.Any(HasMore) ? null : indicator.From.Select(one => new
        {
            one.Value,
            one.Source,
            one.ObservedOn,
            one.StoryDa,
            one.StoryEn,
            one.EvidenceLink,
            one.EvidenceName,
        });

    public static IEnumerable<object>? ReplacedTargetsOf(Indicator? row) => row is null or { ReplacedTargets.Count: 0 } ? null
        : row.ReplacedTargets.Select(old => new { Comparator = string.IsNullOrEmpty(old.Comparator) ? Comparators.None : old.Comparator, old.Target, old.TargetHigh, old.Why });

    private static bool HasMore(Observation one) =>
        new[] { one.StoryDa, one.StoryEn, one.EvidenceLink, one.EvidenceName }.Any(text => !string.IsNullOrWhiteSpace(text));
}
