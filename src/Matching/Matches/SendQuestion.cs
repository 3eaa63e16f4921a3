using Matching.Audit;
using Matching.Database;
using Matching.Messages;
using Microsoft.Extensions.Options;

namespace Matching.Matches;

/// <summary>
/// A caseworker sends the open question with a link where there is none: it came from a file, or its link ran out. The days to answer are
/// counted anew.
/// </summary>
public sealed class SendQuestion(MatchingDatabase database, IOptions<MatchSettings> settings)
{
    public Task<SendQuestionOutcome> HandleAsync(string matchId, Change change) => database.WriteAsync<SendQuestionOutcome>(async scope =>
    {
        if (await MatchStore.FindAsync(scope, matchId) is not { } match)
        {
            return scope.GiveUp<SendQuestionOutcome>(new SendQuestionOutcome.NotFound());
        }

        if (match.AskedSide is not { } side)
        {
            return scope.GiveUp<SendQuestionOutcome>(new SendQuestionOutcome.NotAsked());
        }

        if (await ContactStops.HoldsAsync(scope, match.Id))
        {
            return scope.GiveUp<SendQuestionOutcome>(new SendQuestionOutcome.ContactIsStopped());
        }

        if (await Asking.OpenLinkAsync(scope, match.Id, side, change.At) is not null)
        {
            return scope.GiveUp<SendQuestionOutcome>(new SendQuestionOutcome.HasLink());
        }

        await MatchSteps.TakeAsync(scope, match, match with { AskedOn = change.On });
        await MatchEvents.WriteAsync(scope, match, MatchEvent.QuestionSent, change.On, change.Who);
        var person = match.PersonOn(side);
        var link = await Links.CreateAsync(scope, Asking.PurposeOf(side), side, person, match.Id, change.At, settings.Value.LinkLifetime);
        await Outbox.QueueAsync(scope, Asking.TemplateOf(side), side, person, match.Id, link, change.At);
        await AuditLog.WriteAsync(scope, change, "match.question_sent", match.Id, side);
        return new SendQuestionOutcome.Sent();
    });
}

/// <summary>What can come of sending an open question.</summary>
public abstract record SendQuestionOutcome
{
    private SendQuestionOutcome() { }

    public sealed record Sent : SendQuestionOutcome;

    public sealed record NotFound : SendQuestionOutcome;

    /// <summary>Nobody's answer is awaited.</summary>
    public sealed record NotAsked : SendQuestionOutcome;

    /// <summary>Somebody is worried about it.</summary>
    public sealed record ContactIsStopped : SendQuestionOutcome;

    /// <summary>Its link is open: nothing was sent twice.</summary>
    public sealed record HasLink : SendQuestionOutcome;
}
