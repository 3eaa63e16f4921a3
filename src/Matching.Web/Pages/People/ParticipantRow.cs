using Matching.People;

namespace Matching.Web.Pages.People;

/// <summary>A participant as the list shows them on a day.</summary>
/// <param name="Participant">Who it is.</param>
/// <param name="Today">The day.</param>
/// <param name="RuledOutBy">The name of the rule that keeps them from every volunteer there could be; null if none does.</param>
public sealed record ParticipantRow(Participant Participant, DateOnly Today, string? RuledOutBy = null)
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

    /// <summary>
    /// Those who wait first, the longest wait on top, but after those who can be matched the ones whom a rule about themselves keeps from it;
    /// then the others by id.
    /// </summary>
    public static IEnumerable<ParticipantRow> InOrder(
        IEnumerable<Participant> participants, DateOnly today, Func<Participant, string?>? ruledOutBy = null) => participants
        .Select(participant => new ParticipantRow(participant, today, ruledOutBy?.Invoke(participant)))
        .OrderBy(row => row.WaitsFrom is null ? 2 : row.RuledOutBy is null ? 0 : 1)
        .ThenBy(row => row.WaitsFrom ?? DateOnly.MaxValue)
        .ThenBy(row => row.Participant.Id, StringComparer.Ordinal);
}
