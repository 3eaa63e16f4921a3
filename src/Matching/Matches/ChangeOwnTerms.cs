using Matching.Database;
using Matching.Messages;
using Matching.People;

namespace Matching.Matches;

/// <summary>A volunteer who was asked changes their own capacity and availability, and answers later: the link stays open.</summary>
public sealed class ChangeOwnTerms(MatchingDatabase database, Links links, SaveOwnTerms save)
{
    /// <returns>What came of it; not found where the link is not an open one of a volunteer who is asked.</returns>
    public Task<TermsOutcome> HandleAsync(LinkToken token, OwnTerms terms, Change change) => database.WriteAsync(async scope =>
    {
        var link = await Links.FindAsync(scope, token);
        if (link is not { Purpose: LinkPurposes.VolunteerAnswer } || link.StateAt(links.Now) != LinkState.Open)
        {
            return scope.GiveUp<TermsOutcome>(new TermsOutcome.NotFound());
        }

        var outcome = await save.InAsync(scope, link.Person, terms, change);
        return outcome is TermsOutcome.Saved ? outcome : scope.GiveUp(outcome);
    });
}
