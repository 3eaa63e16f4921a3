using Matching.People;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Load;

namespace Matching.Rounds;

/// <summary>Everybody whom a round is about, as they are when it is worked out.</summary>
public sealed record RoundPeople
{
    public required DateOnly AsOf { get; init; }

    /// <summary>Who waits on the day, in ordinal order of id. Whoever has an open proposal is among them: the rule <c>open</c> keeps them unmatched.</summary>
    public required IReadOnlyList<Participant> Participants { get; init; }

    /// <summary>The programme's volunteers, full ones included, in ordinal order of id.</summary>
    public required IReadOnlyList<Volunteer> Volunteers { get; init; }

    /// <summary>The same volunteers as columns; null where they have to be made.</summary>
    public VolunteerColumns? Columns { get; init; }

    /// <summary>Pairs that were kept apart or set aside.</summary>
    public required IReadOnlySet<(string Participant, string Volunteer)> Excluded { get; init; }

    /// <summary>The day from which a participant waits.</summary>
    /// <param name="participant">Place in <see cref="Participants"/>.</param>
    public DateOnly WaitsFrom(int participant) => Participants[participant].WaitsFrom(AsOf)!.Value;

    public int WaitedDays(int participant) => AsOf.DayNumber - WaitsFrom(participant).DayNumber;

    /// <summary>Places of the participants by waiting time, longest first, then by id: the order of first come, first served.</summary>
    public IReadOnlyList<int> InOrderOfWaiting() => Waiting.InTurn(Participants, AsOf);
}
