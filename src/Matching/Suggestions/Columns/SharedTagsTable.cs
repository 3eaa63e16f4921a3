using Matching.Suggestions.Criteria;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Columns;

/// <summary>The units of every number of shared tags and every length of a volunteer's list, for one length of the participant's.</summary>
/// <param name="Starts">By the number of a length: where its units begin.</param>
/// <param name="Units">From there, by shared tags.</param>
internal sealed record SharedTagsTable(byte[] Starts, UnitTable Units)
{
    /// <summary>Whether lengths change anything: not where all units begin at one place.</summary>
    public bool HasStarts { get; } = Starts.AsSpan().ContainsAnyExcept((byte)0);

    /// <returns>Null if there are too many of them.</returns>
    public static SharedTagsTable? For(SharedTagsCriterion criterion, int place, IReadOnlyList<int> lengths, int participants, Scorer scorer)
    {
        var starts = new byte[RowPlan.TableLength];
        var begun = new Dictionary<int, int>();
        var units = new List<int>();
        for (var number = 0; number < lengths.Count; number++)
        {
            var length = lengths[number];
            var kind = criterion.HeedsLengths || length == 0 ? length : lengths.Max();
            if (!begun.TryGetValue(kind, out var start))
            {
                begun.Add(kind, start = units.Count);
                units.AddRange(kind == 0
                    ? [scorer.Units(place, null)]
                    : Enumerable.Range(0, Math.Min(participants, kind) + 1)
                        .Select(shared => scorer.Units(place, criterion.Of(shared, participants, kind))));
            }

            if (units.Count > UnitTable.Most)
            {
                return null;
            }

            starts[number] = (byte)start;
        }

        return new SharedTagsTable(starts, new UnitTable(units.ToArray()));
    }
}
