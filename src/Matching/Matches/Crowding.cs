using System.Globalization;
using Matching.Files;

namespace Matching.Matches;

/// <summary>Which matches began while their volunteer was full or their participant was already in a running one.</summary>
internal sealed class Crowding
{
    private const string StillOpen = "9999-12-31";

    private readonly HashSet<string> overCapacity = new(StringComparer.Ordinal);
    private readonly HashSet<string> secondAtOnce = new(StringComparer.Ordinal);

    public Crowding(IReadOnlyDictionary<string, StoredRow> matches, StoredTable volunteers)
    {
        foreach (var ofOne in Spans(matches, "volunteer", countsProposals: true))
        {
            // An unknown capacity cannot be overrun.
            if (volunteers.Find(ofOne.Key)?["capacity"] is { Length: > 0 } capacity)
            {
                Mark(ofOne, int.Parse(capacity, CultureInfo.InvariantCulture), overCapacity);
            }
        }

        foreach (var ofOne in Spans(matches, "participant", countsProposals: false))
        {
            Mark(ofOne, 1, secondAtOnce);
        }
    }

    public IEnumerable<Finding> Remarks(FileRow match)
    {
        if (overCapacity.Contains(match.Key))
        {
            yield return Finding.Warning("over_capacity", "volunteer", match["volunteer"]);
        }

        if (secondAtOnce.Contains(match.Key))
        {
            yield return Finding.Warning("two_matches_at_once", "participant", match["participant"]);
        }
    }

    private static IEnumerable<IGrouping<string, Span>> Spans(
        IReadOnlyDictionary<string, StoredRow> matches, string side, bool countsProposals) => matches
        .Select(match => SpanOf(match.Key, match.Value[side], match.Value, countsProposals))
        .OfType<Span>()
        .GroupBy(span => span.Person, StringComparer.Ordinal);

    private static Span? SpanOf(string id, string person, StoredRow match, bool countsProposals)
    {
        var (started, ended) = (match["started_on"], match["ended_on"]);
        return match["state"] switch
        {
            MatchStates.Ended => new Span(id, person, started, ended),
            MatchStates.Active => new Span(id, person, started, StillOpen),
            MatchStates.Proposed or MatchStates.Accepted when countsProposals => new Span(id, person, match["proposed_on"], StillOpen),
            _ => null,
        };
    }

    private static void Mark(IEnumerable<Span> spans, int places, HashSet<string> marked)
    {
        var ends = new List<string>();
        foreach (var span in spans.OrderBy(s => s.From, StringComparer.Ordinal).ThenBy(s => s.Id, StringComparer.Ordinal))
        {
            ends.RemoveAll(end => string.CompareOrdinal(end, span.From) <= 0);
            ends.Add(span.To);
            if (ends.Count > places)
            {
                marked.Add(span.Id);
            }
        }
    }

    /// <summary>From its first day to the day on which the place is free again.</summary>
    private sealed record Span(string Id, string Person, string From, string To);
}
