using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Suggestions.Ranking.Use;

/// <summary>Stops the start with a sentence where a switch is of no programme or stands nowhere.</summary>
public sealed class RankingUseSettingsCheck : IValidateOptions<RankingUseSettings>
{
    public ValidateOptionsResult Validate(string? name, RankingUseSettings options)
    {
        List<string> slips =
        [
            .. options.Programmes.Keys.Where(code => !Programmes.All.Contains(code, StringComparer.Ordinal)).Select(code =>
                $"{RankingUseSettings.Section}:Programmes:{code} is no programme; there are {string.Join(", ", Programmes.All)}."),
            .. options.Programmes.Where(programme => programme.Value.Read is null).Select(programme =>
                $"{RankingUseSettings.Section}:Programmes:{programme.Key}:Use must be off, shadow or on, and is \"{programme.Value.Use}\"."),
        ];
        return slips.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(slips);
    }
}
