using Matching.Samples.People;

namespace Matching.Samples.Matches;

/// <summary>
/// Something an office is going to do: a proposal on a day, and what comes of it. Where nobody is named, somebody whose match went
/// wrong gets a second chance.
/// </summary>
internal sealed record Step(DateOnly ProposedOn, string State, Participant? Participant)
{
    public DateOnly? AcceptedOn { get; init; }

    public DateOnly? StartedOn { get; init; }

    public static Step ThatStarts(DateOnly startedOn, Dice dice, Func<DateOnly, Participant?> participant)
    {
        var acceptedOn = startedOn.AddDays(-dice.Between(0, 12));
        var proposedOn = Calendar.Workday(acceptedOn.AddDays(-dice.Between(1, 10)));
        return new(proposedOn, "active", participant(proposedOn)) { AcceptedOn = acceptedOn, StartedOn = startedOn };
    }

    public static string Refusal(Dice dice) => dice.PickWeighted<string>([(6, "declined"), (3, "expired"), (2, "withdrawn")]);
}
