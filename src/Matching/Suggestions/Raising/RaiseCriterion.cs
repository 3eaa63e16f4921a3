using Matching.Audit;
using Matching.Database;
using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Raising;

/// <summary>
/// A caseworker says which one criterion matters most to this participant: its weight doubles for them, in every list, score and round.
/// Lowered again by raising none.
/// </summary>
public sealed class RaiseCriterion(MatchingDatabase database, CurrentWeights weights)
{
    /// <param name="participantId">Whose list it is.</param>
    /// <param name="criterion">The criterion's code; null lowers what was raised.</param>
    /// <param name="shown">What was raised when the caseworker looked; if it is not so any more, nothing changes.</param>
    /// <param name="change">Who, when, why.</param>
    public Task<RaiseOutcome> HandleAsync(string participantId, string? criterion, string? shown, Change change)
    {
        if (criterion is not null && !CriterionCodes.InOrder.Contains(criterion, StringComparer.Ordinal))
        {
            return Task.FromResult<RaiseOutcome>(new RaiseOutcome.UnknownCriterion(criterion));
        }

        return database.WriteAsync(async scope =>
        {
            if (await PeopleStore.FindParticipantAsync(scope, participantId) is not { } participant)
            {
                return scope.GiveUp<RaiseOutcome>(new RaiseOutcome.NotFound());
            }

            if (criterion is not null && (await weights.ForAsync(scope, participant.Programme)).Of(criterion) <= 0)
            {
                return scope.GiveUp<RaiseOutcome>(new RaiseOutcome.HasNoWeight(criterion));
            }

            if (!await PeopleStore.RaiseAsync(scope, participantId, criterion, shown))
            {
                return scope.GiveUp<RaiseOutcome>(new RaiseOutcome.ChangedMeanwhile(participant.RaisedCriterion));
            }

            await AuditLog.WriteAsync(
                scope, change, criterion is null ? "criterion.lowered" : "criterion.raised", participantId, criterion ?? shown);
            return new RaiseOutcome.Done(criterion);
        });
    }
}

public abstract record RaiseOutcome
{
    private RaiseOutcome() { }

    /// <summary>What is raised now; null if nothing is.</summary>
    public sealed record Done(string? Criterion) : RaiseOutcome;

    /// <summary>Its weight in the programme is 0, and twice nothing is nothing.</summary>
    public sealed record HasNoWeight(string Criterion) : RaiseOutcome;

    public sealed record UnknownCriterion(string Criterion) : RaiseOutcome;

    public sealed record ChangedMeanwhile(string? Raised) : RaiseOutcome;

    public sealed record NotFound : RaiseOutcome;
}
