using System.Collections.Concurrent;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Columns;

/// <summary>The different sets of weights in use, each once: what counts is the numbers, not whose they are.</summary>
internal sealed class WeightSets(CriteriaList criteria)
{
    private readonly ConcurrentDictionary<string, WeightedScorer> scorers = new(StringComparer.Ordinal);
    private int count;

    public WeightedScorer For(Weights weights)
    {
        var numbers = string.Join(' ', Enumerable.Range(0, criteria.InOrder.Count).Select(place => BitConverter.DoubleToInt64Bits(weights[place])));
        return scorers.GetOrAdd(numbers, _ => new WeightedScorer(new Scorer(criteria, weights), Interlocked.Increment(ref count)));
    }
}
