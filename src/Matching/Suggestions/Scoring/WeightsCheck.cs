using System.Globalization;
using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Scoring;

/// <summary>What a set of weights must be, whoever wrote it.</summary>
public static class WeightsCheck
{
    /// <summary>Far above any sensible proportion, and low enough that sums stay exact enough for the grid.</summary>
    public const double Highest = 1_000_000;

    /// <returns>One sentence for each slip; empty if the weights can be used.</returns>
    public static IEnumerable<string> Slips(string programme, IReadOnlyDictionary<string, double> weights)
    {
        foreach (var (criterion, weight) in weights.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!CriterionCodes.InOrder.Contains(criterion, StringComparer.OrdinalIgnoreCase))
            {
                yield return $"Suggestions:Weights:{programme}:{criterion} is no criterion; they are {string.Join(", ", CriterionCodes.InOrder)}.";
            }

            if (weight is not (>= 0 and <= Highest))
            {
                yield return string.Create(CultureInfo.InvariantCulture,
                    $"Suggestions:Weights:{programme}:{criterion} must be 0 to {Highest:0}; it is {weight}.");
            }
        }

        if (!weights.Values.Any(weight => weight > 0))
        {
            yield return $"Suggestions:Weights:{programme} must give at least one criterion a weight above 0.";
        }
    }
}
