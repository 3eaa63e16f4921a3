using System.Globalization;
using Matching.Audit;
using Matching.Database;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Weighing;

/// <summary>An administrator saves a new version of a programme's weights. It counts from the next list on, everywhere.</summary>
public sealed class SaveWeights(MatchingDatabase database)
{
    /// <param name="programme">The programme's code.</param>
    /// <param name="weights">By criterion.</param>
    /// <param name="basedOn">The version that the administrator looked at; if it is no longer the newest, nothing is saved.</param>
    /// <param name="change">Who, when, and why: the reason must be given.</param>
    public Task<SaveWeightsOutcome> HandleAsync(string programme, IReadOnlyDictionary<string, double> weights, int basedOn, Change change)
    {
        if (string.IsNullOrWhiteSpace(change.Why))
        {
            return Task.FromResult<SaveWeightsOutcome>(new SaveWeightsOutcome.ReasonIsMissing());
        }

        if (change.WhyIsTooLong)
        {
            return Task.FromResult<SaveWeightsOutcome>(new SaveWeightsOutcome.ReasonIsTooLong());
        }

        if (WeightsCheck.Slips(programme, weights).ToList() is { Count: > 0 } slips)
        {
            return Task.FromResult<SaveWeightsOutcome>(new SaveWeightsOutcome.NotUsable(slips));
        }

        return database.WriteAsync(async scope =>
        {
            if (!await WeightsStore.AddAsync(scope, programme, basedOn, weights, change))
            {
                var newest = await WeightsStore.NewestAsync(scope, programme);
                return scope.GiveUp<SaveWeightsOutcome>(new SaveWeightsOutcome.ChangedMeanwhile(newest));
            }

            var version = basedOn + 1;
            await AuditLog.WriteAsync(scope, change, "weights.saved", programme, string.Create(
                CultureInfo.InvariantCulture, $"version {version}: {WeightsVersion.Text(weights)}"));
            return new SaveWeightsOutcome.Saved(version);
        });
    }
}

public abstract record SaveWeightsOutcome
{
    private SaveWeightsOutcome() { }

    public sealed record Saved(int Version) : SaveWeightsOutcome;

    /// <summary>Somebody saved another version first, or there is none of the number given.</summary>
    public sealed record ChangedMeanwhile(WeightsVersion? Newest) : SaveWeightsOutcome;

    public sealed record ReasonIsMissing : SaveWeightsOutcome;

    /// <summary>More than <see cref="Change.LongestWhy"/> characters.</summary>
    public sealed record ReasonIsTooLong : SaveWeightsOutcome;

    public sealed record NotUsable(IReadOnlyList<string> Slips) : SaveWeightsOutcome;
}
