using Microsoft.Extensions.Options;

namespace Matching.Suggestions.Ranking.Competition;

/// <summary>Stops the start with a sentence where a setting is out of its range.</summary>
public sealed class CompetitionSettingsCheck : IValidateOptions<CompetitionSettings>
{
    public ValidateOptionsResult Validate(string? name, CompetitionSettings options)
    {
        List<string> slips =
        [
            .. Slip(options.Places < 1, nameof(options.Places), "at least 1"),
            .. Slip(options.Folds is < 1 or > 50, nameof(options.Folds), "1 to 50"),
            .. Slip(options.Resamples < 100, nameof(options.Resamples), "at least 100"),
            .. Slip(!(options.Level is > 0 and <= 0.5), nameof(options.Level), "above 0 and at most 0.5"),
            .. Slip(!(options.LeakAuc is > 0.5 and <= 1), nameof(options.LeakAuc), "above 0.5 and at most 1"),
            .. Slip(options.LeastOutcomes < 0 || options.LeastOfEach < 0 || options.LeastParticipants < 0, "Least…", "0 or more"),
            .. Slip(options.LeastPeople < 1, nameof(options.LeastPeople), "at least 1"),
            .. Slip(options.MostFlags < 0, nameof(options.MostFlags), "0 or more"),
            .. Slip(options.Threads < 1, nameof(options.Threads), "at least 1"),
        ];
        return slips.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(slips);
    }

    private static IEnumerable<string> Slip(bool isOut, string setting, string range) =>
        isOut ? [$"{CompetitionSettings.Section}:{setting} must be {range}."] : [];
}
