namespace Matching.Rounds;

/// <summary>What a draft's edits come to, one after the other: the later one wins.</summary>
public sealed class RoundEdits
{
    public static readonly RoundEdits None = new([]);

    private readonly Dictionary<string, string> pins = new(StringComparer.Ordinal);
    private readonly HashSet<(string Participant, string Volunteer)> forbidden = [];

    /// <param name="edits">In the order in which they were made; undone ones left out.</param>
    public RoundEdits(IEnumerable<RoundEdit> edits)
    {
        foreach (var edit in edits)
        {
            Add(edit);
        }
    }

    /// <summary>The volunteer whom each pinned participant stands with.</summary>
    public IReadOnlyDictionary<string, string> Pins => pins;

    public IReadOnlySet<(string Participant, string Volunteer)> Forbidden => forbidden;

    private void Add(RoundEdit edit)
    {
        var pair = (edit.ParticipantId, edit.VolunteerId);
        forbidden.Remove(pair);
        if (edit.Kind == EditKinds.Pin)
        {
            pins[edit.ParticipantId] = edit.VolunteerId;
            return;
        }

        if (pins.GetValueOrDefault(edit.ParticipantId) == edit.VolunteerId)
        {
            pins.Remove(edit.ParticipantId);
        }

        if (edit.Kind == EditKinds.Forbid)
        {
            forbidden.Add(pair);
        }
    }
}
