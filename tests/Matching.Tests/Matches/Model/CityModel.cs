using System.Collections.Immutable;
using Matching.Matches;

namespace Matching.Tests.Matches.Model;

/// <summary>A match as the plain model knows it.</summary>
/// <param name="Participant">For whom.</param>
/// <param name="Volunteer">Who was asked.</param>
/// <param name="State">Its state.</param>
/// <param name="VolunteerLink">open, used or revoked; null while there is none.</param>
/// <param name="ParticipantLink">The same.</param>
public sealed record ModelMatch(string Participant, string Volunteer, string State, string? VolunteerLink, string? ParticipantLink)
{
    public bool IsOpen => MatchStates.Open.Contains(State, StringComparer.Ordinal);
}

/// <summary>
/// What proposals and answers do, told as plainly as can be and one after the other: no database, no locks. The real service must behave,
/// whatever runs beside it, as if its operations had been done here in some order.
/// </summary>
public sealed record CityModel(ImmutableDictionary<string, int> Places, ImmutableDictionary<string, string?> OpenWith, ImmutableDictionary<string, ModelMatch> Matches)
{
    /// <summary>A number that two states share only if they are alike: the matches say who is taken as well.</summary>
    public long Mark { get; private init; }

    public static CityModel Of(IEnumerable<(string Volunteer, int Places)> volunteers, IEnumerable<string> participants) => new(
        volunteers.ToImmutableDictionary(one => one.Volunteer, one => one.Places, StringComparer.Ordinal),
        participants.ToImmutableDictionary(one => one, _ => (string?)null, StringComparer.Ordinal),
        ImmutableDictionary.Create<string, ModelMatch>(StringComparer.Ordinal));

    /// <summary>What an operation gives in this state, and the state it leaves.</summary>
    public (string Outcome, CityModel After) Do(Operation operation) => operation.Step == Steps.Propose ? Propose(operation)
        : Matches.TryGetValue(operation.Match!, out var match) ? Step(operation, match)
        : ("NotYet", this);

    private (string Outcome, CityModel After) Propose(Operation operation)
    {
        if (OpenWith[operation.Participant!] is not null)
        {
            return (nameof(ProposeOutcome.ParticipantIsTaken), this);
        }

        // Which id a proposal gets is the service's to say; the model takes it from the record.
        return Places[operation.Volunteer!] <= 0 ? (nameof(ProposeOutcome.VolunteerIsFull), this) : (nameof(ProposeOutcome.Proposed), operation.Made is null
            ? this
            : Take(operation.Made, new ModelMatch(operation.Participant!, operation.Volunteer!, MatchStates.Proposed, "open", null)));
    }

    private (string Outcome, CityModel After) Step(Operation operation, ModelMatch match) => operation.Step switch
    {
        Steps.VolunteerYes => ByLink(match.VolunteerLink, nameof(AnswerOutcome.Accepted), () =>
            Put(operation, match with { State = MatchStates.Accepted, VolunteerLink = "used", ParticipantLink = "open" })),
        Steps.ParticipantYes => ByLink(match.ParticipantLink, nameof(AnswerOutcome.Started), () =>
            Put(operation, match with { State = MatchStates.Active, ParticipantLink = "used" })),
        Steps.VolunteerNo => ByLink(match.VolunteerLink, nameof(AnswerOutcome.Declined), () =>
            GiveBack(operation, match with { State = MatchStates.Declined, VolunteerLink = "used" })),
        Steps.ParticipantNo => ByLink(match.ParticipantLink, nameof(AnswerOutcome.Declined), () =>
            GiveBack(operation, match with { State = MatchStates.Declined, ParticipantLink = "used" })),
        Steps.VolunteerYesByPhone => From(match.State is MatchStates.Proposed, nameof(RecordOutcome.Recorded), nameof(RecordOutcome.NotAsked), () =>
            Put(operation, match with { State = MatchStates.Accepted, VolunteerLink = "revoked", ParticipantLink = "open" })),
        Steps.ParticipantYesByPhone => From(match.State is MatchStates.Accepted, nameof(RecordOutcome.Recorded), nameof(RecordOutcome.NotAsked), () =>
            Put(operation, match with { State = MatchStates.Active, ParticipantLink = "revoked" })),
        Steps.Withdraw => From(match.State is MatchStates.Proposed or MatchStates.Accepted, nameof(CloseOutcome.Closed), nameof(CloseOutcome.Forbidden), () =>
            GiveBack(operation, Revoked(match) with { State = MatchStates.Withdrawn })),
        Steps.Expire => From(match.State is MatchStates.Proposed or MatchStates.Accepted, nameof(CloseOutcome.Closed), nameof(CloseOutcome.Forbidden), () =>
            GiveBack(operation, Revoked(match) with { State = MatchStates.Expired })),
        Steps.End => From(match.State is MatchStates.Active, nameof(CloseOutcome.Closed), nameof(CloseOutcome.Forbidden), () =>
            GiveBack(operation, match with { State = MatchStates.Ended })),
        Steps.Reopen => Reopen(operation, match),
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation.Step, null),
    };

    private (string Outcome, CityModel After) Reopen(Operation operation, ModelMatch match) =>
        match.State != MatchStates.Ended ? (nameof(ReopenOutcome.Forbidden), this)
        : OpenWith[match.Participant] is not null ? (nameof(ReopenOutcome.ParticipantIsTaken), this)
        : Places[match.Volunteer] <= 0 ? (nameof(ReopenOutcome.VolunteerIsFull), this)
        : (nameof(ReopenOutcome.Reopened), Take(operation.Match!, match with { State = MatchStates.Active }));

    private (string Outcome, CityModel After) ByLink(string? link, string done, Func<CityModel> after) => link switch
    {
        "open" => (done, after()),
        "used" => (nameof(AnswerOutcome.AlreadyAnswered), this),
        "revoked" => (nameof(AnswerOutcome.Withdrawn), this),
        _ => (nameof(AnswerOutcome.Unknown), this),
    };

    private (string Outcome, CityModel After) From(bool allowed, string done, string refused, Func<CityModel> after) =>
        allowed ? (done, after()) : (refused, this);

    private static ModelMatch Revoked(ModelMatch match) => match with
    {
        VolunteerLink = match.VolunteerLink == "open" ? "revoked" : match.VolunteerLink,
        ParticipantLink = match.ParticipantLink == "open" ? "revoked" : match.ParticipantLink,
    };

    private CityModel Put(Operation operation, ModelMatch match) => Put(operation.Match!, match);

    private CityModel Put(string id, ModelMatch match) => this with
    {
        Matches = Matches.SetItem(id, match),
        Mark = Mark ^ MarkOf(id, Matches.GetValueOrDefault(id)) ^ MarkOf(id, match),
    };

    private CityModel Take(string id, ModelMatch match) => Put(id, match) with
    {
        Places = Places.SetItem(match.Volunteer, Places[match.Volunteer] - 1),
        OpenWith = OpenWith.SetItem(match.Participant, match.Volunteer),
    };

    private CityModel GiveBack(Operation operation, ModelMatch match) => Put(operation, match) with
    {
        Places = Places.SetItem(match.Volunteer, Places[match.Volunteer] + 1),
        OpenWith = OpenWith.SetItem(match.Participant, null),
    };

    private static long MarkOf(string id, ModelMatch? match) =>
        match is null ? 0 : ((long)HashCode.Combine(id, match) << 32) ^ (uint)HashCode.Combine(match, id, 17);
}
