using Matching.Matches;

namespace Matching.Tests.Matches.Model;

/// <summary>A young person as the rules of the mentor programme see them.</summary>
public sealed record Young(string Id, int Age, bool HasConsented)
{
    public string? With { get; set; }
}

/// <summary>A mentor as the rules see them.</summary>
public sealed record Mentor(string Id, bool IsVetted)
{
    public int Places { get; set; }
}

/// <summary>One match as the oracle keeps it.</summary>
public sealed record Kept(Young Young, Mentor Mentor)
{
    public string State { get; set; } = MatchStates.Proposed;

    public DateOnly Asked { get; set; }

    public DateOnly Started { get; set; }

    public DateOnly Ended { get; set; }
}

/// <summary>The business rules of a match written down once more, as plain conditions: what the service must answer to each request.</summary>
public sealed class RulesOracle
{
    private readonly HashSet<(string, string)> apart = [];

    public void KeepApart(Young young, Mentor mentor) => apart.Add((young.Id, mentor.Id));

    public void LetMeet(Young young, Mentor mentor) => apart.Remove((young.Id, mentor.Id));

    public string Propose(Young young, Mentor mentor) =>
        young.With is not null ? nameof(ProposeOutcome.ParticipantIsTaken)
        : mentor.Places <= 0 ? nameof(ProposeOutcome.VolunteerIsFull)
        : !Suit(young, mentor) ? nameof(ProposeOutcome.NotEligible)
        : nameof(ProposeOutcome.Proposed);

    public static Kept Begin(Young young, Mentor mentor, DateOnly on)
    {
        (young.With, mentor.Places) = (mentor.Id, mentor.Places - 1);
        return new Kept(young, mentor) { Asked = on };
    }

    public static string Answer(Kept match, string side, bool yes, DateOnly given, DateOnly on)
    {
        if (given > on)
        {
            return nameof(RecordOutcome.GivenInTheFuture);
        }

        if ((match.State, side) is not ((MatchStates.Proposed, Sides.Volunteer) or (MatchStates.Accepted, Sides.Participant)))
        {
            return nameof(RecordOutcome.NotAsked);
        }

        if (given < match.Asked)
        {
            return nameof(RecordOutcome.GivenBeforeAsked);
        }

        if (!yes)
        {
            GiveBack(match, MatchStates.Declined);
        }
        else if (side == Sides.Volunteer)
        {
            (match.State, match.Asked) = (MatchStates.Accepted, on);
        }
        else
        {
            (match.State, match.Started) = (MatchStates.Active, given);
        }

        return nameof(RecordOutcome.Recorded);
    }

    public static string Withdraw(Kept match)
    {
        if (match.State is not (MatchStates.Proposed or MatchStates.Accepted))
        {
            return nameof(CloseOutcome.Forbidden);
        }

        GiveBack(match, MatchStates.Withdrawn);
        return nameof(CloseOutcome.Closed);
    }

    public static string End(Kept match, DateOnly last, DateOnly on)
    {
        if (last > on)
        {
            return nameof(CloseOutcome.EndsInTheFuture);
        }

        if (match.State != MatchStates.Active)
        {
            return nameof(CloseOutcome.Forbidden);
        }

        if (last < match.Started)
        {
            return nameof(CloseOutcome.EndsBeforeItStarts);
        }

        GiveBack(match, MatchStates.Ended);
        match.Ended = last;
        return nameof(CloseOutcome.Closed);
    }

    public string Reopen(Kept match, DateOnly on)
    {
        if (match.State != MatchStates.Ended)
        {
            return nameof(ReopenOutcome.Forbidden);
        }

        var refusal = on > match.Ended.AddDays(14) ? nameof(ReopenOutcome.TooLate)
            : match.Young.With is not null ? nameof(ReopenOutcome.ParticipantIsTaken)
            : match.Mentor.Places <= 0 ? nameof(ReopenOutcome.VolunteerIsFull)
            : !Suit(match.Young, match.Mentor) ? nameof(ReopenOutcome.NotEligible)
            : null;
        if (refusal is null)
        {
            (match.State, match.Young.With, match.Mentor.Places) = (MatchStates.Active, match.Mentor.Id, match.Mentor.Places - 1);
        }

        return refusal ?? nameof(ReopenOutcome.Reopened);
    }

    private bool Suit(Young young, Mentor mentor) =>
        young.Age is >= 16 and <= 25 && young.HasConsented && mentor.IsVetted && !apart.Contains((young.Id, mentor.Id));

    private static void GiveBack(Kept match, string state) =>
        (match.State, match.Young.With, match.Mentor.Places) = (state, null, match.Mentor.Places + 1);
}
