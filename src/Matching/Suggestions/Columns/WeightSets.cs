using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Columns;

/// <summary>The different sets of weights among some participants.</summary>
internal static class WeightSets
{
    /// <returns>A scorer for each different set, and for each participant which.</returns>
    public static (WeightedScorer[] Scorers, int[] ScorerOf) Of(
        IReadOnlyList<Participant> participants, Func<Participant, Weights> weights, CriteriaList criteria)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var byWeights = new Dictionary<Weights, int>(ReferenceEqualityComparer.Instance);
        var scorers = new List<WeightedScorer>();
        var scorerOf = new int[participants.Count];
        for (var place = 0; place < scorerOf.Length; place++)
        {
            var theirs = weights(participants[place]);
            if (!byWeights.TryGetValue(theirs, out scorerOf[place]))
            {
                var text = string.Join(' ', Enumerable.Range(0, criteria.InOrder.Count).Select(criterion => BitConverter.DoubleToInt64Bits(theirs[criterion])));
                if (!numbers.TryGetValue(text, out scorerOf[place]))
                {
                    scorerOf[place] = scorers.Count;
                    numbers.Add(text, scorers.Count);
                    scorers.Add(new WeightedScorer(new Scorer(criteria, theirs), scorers.Count));
                }

                byWeights.Add(theirs, scorerOf[place]);
            }
        }

        return ([.. scorers], scorerOf);
    }
}
