using Matching.Database;
using Matching.Messages;

namespace Matching.Matches;

/// <summary>
/// A volunteer takes their yes back while the participant thinks. Their link was used for the yes; until it expires it still carries this one
/// step back.
/// </summary>
public sealed class WithdrawByLink(MatchingDatabase database, Links links, MatchStore matches, WithdrawMatch withdraw)
{
    public const string Reason = "changed_mind";

    public async Task<bool> IsPossibleAsync(LinkToken token) =>
        IsTheirs(await links.FindAsync(token)) is { } link && await matches.FindAsync(link.MatchId) is { State: MatchStates.Accepted };

    public Task<CloseOutcome> HandleAsync(LinkToken token, string? note, Change change) => database.WriteAsync(async scope =>
        IsTheirs(await Links.FindAsync(scope, token)) is { } link
        && await MatchStore.FindAsync(scope, link.MatchId) is { State: MatchStates.Accepted } match && match.VolunteerId == link.Person
            ? await withdraw.InAsync(scope, match, Sides.Volunteer, new WithdrawWhy(Reason, note), change)
            : scope.GiveUp<CloseOutcome>(new CloseOutcome.NotFound()));

    private Link? IsTheirs(Link? link) =>
        link is { Purpose: LinkPurposes.VolunteerAnswer } && link.StateAt(links.Now) == LinkState.Used && link.RevokedAt is null && links.Now < link.ExpiresAt
            ? link
            : null;
}
