using Matching.Suggestions.Ranking.Models;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Suggestions.Models;

/// <summary>What the audit calls a step, in words; as it stands there where there are none.</summary>
public static class StepWords
{
    private const string Prefix = "model.";

    private static readonly Texts<ModelPageTexts> T = new();

    public static string Of(string action) =>
        action.StartsWith(Prefix, StringComparison.Ordinal) && action[Prefix.Length..] is var step && (step == "trained" || ModelStates.All.Contains(step, StringComparer.Ordinal))
            ? T["was." + step]
            : action;
}
