using Microsoft.Extensions.Options;

namespace Matching.Suggestions.Ranking.Drift;

/// <summary>Stops the start with a sentence where a setting is out of its range.</summary>
public sealed class DriftSettingsCheck : IValidateOptions<DriftSettings>
{
    public ValidateOptionsResult Validate(string? name, DriftSettings options)
    {
        List<string> slips =
        [
            .. Slip(options.EveryDays is < 1 or > 31, nameof(options.EveryDays), "1 to 31"),
            .. Slip(options.LeastLists < 5, nameof(options.LeastLists), "at least 5"),
            .. Slip(!(options.MostShift > 0), nameof(options.MostShift), "above 0"),
            .. Slip(options.ProposalDays is < 7 or > 366, nameof(options.ProposalDays), "7 to 366"),
            .. Slip(options.LeastAnswered < 5, nameof(options.LeastAnswered), "at least 5"),
            .. Slip(!(options.MostFall is >= 0 and <= 100), nameof(options.MostFall), "0 to 100"),
            .. Slip(!(options.MostExposureFall is >= 0 and <= 1), nameof(options.MostExposureFall), "0 to 1"),
            .. Slip(!(options.Level is >= 0.001 and <= 0.1), nameof(options.Level), "0.001 to 0.1"),
        ];
        return slips.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(slips);
    }

    private static IEnumerable<string> Slip(bool isOut, string setting, string range) =>
        isOut ? [$"{DriftSettings.Section}:{setting} must be {range}."] : [];
}
