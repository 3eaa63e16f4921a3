using Matching.Audit;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Models;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Suggestions.Models;

/// <summary>What the audit calls a step, in words; as it stands there where there are none.</summary>
public static class StepWords
{
    private const string Prefix = "model.";

    /// <summary>The sweep that lets a model give way by itself.</summary>
    private const string Watch = "sweep:model-watch";

    private static readonly Texts<ModelPageTexts> T = new();

    /// <summary>Who took a step, where it was no person; null where it was one.</summary>
    public static string? ByItself(string who) => who == Watch ? T["who.watch"] : null;

    /// <summary>When a model gave way by itself; null where it never did, or somebody has put it to use since.</summary>
    /// <param name="steps">What was done with it, the latest first.</param>
    public static DateTimeOffset? GaveWayAt(IReadOnlyList<AuditedStep> steps) =>
        steps.FirstOrDefault(step => step.Action == Prefix + ModelStates.Active || step.Who == Watch) is { Who: Watch } gaveWay ? gaveWay.At : null;

    /// <summary>Why a step was taken.</summary>
    public static string Why(string? why) => why switch { null => "–", CompetitionWords.FailsAudit => T["history.fails_audit"], _ => why };

    public static string Of(string action) =>
        action.StartsWith(Prefix, StringComparison.Ordinal)
            && action[Prefix.Length..] is var step && (step is "trained" or "audited" or "drift_seen" || ModelStates.All.Contains(step, StringComparer.Ordinal))
            ? T["was." + step]
            : action;
}
