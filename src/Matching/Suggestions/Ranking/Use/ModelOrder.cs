using Matching.People;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Load;
using Matching.Suggestions.Ranking.Features;

namespace Matching.Suggestions.Ranking.Use;

/// <summary>
/// One participant's first <see cref="ModelInUse.Depth"/> candidates in a model's order. The model moves nobody in or out: it only orders those who are
/// eligible, and whoever stands behind the first stays where the transparent score has them.
/// </summary>
/// <remarks>
/// Equals stand as the score has them. Who objected keeps the place that the score gave, and the model never sees them. As in the score's
/// own order, the loaded whom the model sees before the first who is not loaded come right behind that one, unless who objected holds the first place.
/// </remarks>
internal sealed class ModelOrder
{
    private readonly UsableModel model;
    private readonly bool orders;
    private readonly RankingData batch;
    private readonly double[] scores;
    private readonly Dictionary<int, int> rows = [];
    private readonly Dictionary<int, int> ranks = [];
    private readonly Dictionary<int, int> scoreRanks = [];

    /// <param name="inUse">The model.</param>
    /// <param name="person">Whose list it is.</param>
    /// <param name="row">Their row, read with room for <see cref="ModelInUse.Depth"/> of the best at least.</param>
    /// <param name="order">As the transparent score shows them.</param>
    public ModelOrder(ModelInUse inUse, Participant person, RankedRow row, ShownOrder order)
    {
        (model, orders) = (inUse.Model, inUse.Orders);
        var shown = order.First();
        var looked = Math.Min(ModelInUse.Depth, shown.Count);
        List<int> seen = [.. shown.Take(looked).Where(place => !inUse.Objecting.Contains(row.Columns.People[place].Id))];
        batch = model.Batch(LearnedParticipant.Of(person), [.. seen.Select(place => LearnedVolunteer.Of(row.Columns.People[place]))], row.Rules.On);
        scores = model.Score(batch);
        foreach (var (number, place) in seen.Index())
        {
            rows[place] = number;
        }

        foreach (var (number, place) in shown.Take(looked).Index())
        {
            scoreRanks[place] = number + 1;
        }

        var merged = Merged(shown, seen, order);
        foreach (var (number, place) in merged.Take(looked).Index())
        {
            ranks[place] = number + 1;
        }

        Places = orders ? merged : shown;
    }

    /// <summary>Places as they are to be shown.</summary>
    public IReadOnlyList<int> Places { get; }

    /// <summary>The places that the model looked at, with what it gave, in the order of the transparent score.</summary>
    public IEnumerable<(int Place, double Score)> Scored => rows.Select(row => (row.Key, scores[row.Value]));

    /// <summary>What the model says of a candidate; null for one whom it did not look at.</summary>
    public ModelView? For(int place)
    {
        if (!rows.TryGetValue(place, out var row))
        {
            return null;
        }

        var given = model.Explain(batch, row);
        double?[] values = [.. batch.Row(row).ToArray().Select(value => double.IsNaN(value) ? (double?)null : value)];
        return new ModelView
        {
            Orders = orders,
            Rank = ranks[place],
            ScoreRank = scoreRanks[place],
            Score = scores[row],
            Base = model.Base,
            Chances = model.Chances(batch, row),
            Parts =
            [
                .. model.Features.Select((feature, at) => new ModelPart(feature.Name, values[at], given[at]))
                    .Where(part => part.Gives != 0).OrderByDescending(part => Math.Abs(part.Gives)),
            ],
            Features = values,
        };
    }

    /// <summary>Those whom the model has seen in its order, in the places that are not kept by others.</summary>
    private List<int> Merged(IReadOnlyList<int> shown, List<int> seen, ShownOrder order)
    {
        List<int> byModel = [.. seen.OrderByDescending(place => scores[rows[place]])];
        if (shown is [var first, ..] && rows.ContainsKey(first) && byModel.FindIndex(place => !order.IsLoaded(place)) is > 0 and var free)
        {
            var unloaded = byModel[free];
            byModel.RemoveAt(free);
            byModel.Insert(0, unloaded);
        }

        var next = 0;
        return [.. shown.Select(place => rows.ContainsKey(place) ? byModel[next++] : place)];
    }
}
