using Matching.People;

namespace Matching.Web.Pages.People;

/// <summary>A participant as the list shows them on a day.</summary>
public sealed record ParticipantRow(Participant Participant, DateOnly Today)
{
    public DateOnly? WaitsFrom => Participant.OpenWith is null ? Participant.WaitsFrom(Today) : null;

    public int? WaitedDays => Today.DayNumber - WaitsFrom?.DayNumber;

    public bool IsPaused => Participant.IsPausedOn(Today);

    /// <summary>A key of the sentences of this folder.</summary>
    public string State => (Participant.OpenWith, WaitsFrom) switch
    {
        _ when IsPaused => "state.paused",
        (not null, _) => Participant.WaitsFrom(Today) is null ? "state.matched" : "state.asked",
        (null, not null) => "state.waiting",
        _ => "state.not_waiting",
    };

    /// <summary>Those who wait first, the longest wait on top; then the others by id.</summary>
    public static IEnumerable<ParticipantRow> InOrder(IEnumerable<Participant> participants, DateOnly today) => participants
        .Select(participant => new ParticipantRow(participant, today))
        .OrderBy(row => row.WaitsFrom ?? DateOnly.MaxValue)
        .ThenBy(row => row.Participant.Id, StringComparer.Ordinal);
}
