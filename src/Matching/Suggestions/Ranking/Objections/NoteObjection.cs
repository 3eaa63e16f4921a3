using Matching.Audit;
using Matching.Database;
using Matching.People;

namespace Matching.Suggestions.Ranking.Objections;

/// <summary>
/// Notes that a person does not want a learned model to look at them, or that they no longer mind. From then on they are ranked by the
/// transparent score alone, and the next model learns nothing from them.
/// </summary>
public sealed class NoteObjection(MatchingDatabase database)
{
    /// <param name="side">One of <see cref="Sides"/>.</param>
    /// <param name="id">The person's.</param>
    /// <param name="objects">False takes an objection back.</param>
    /// <param name="change">Who notes it.</param>
    public Task<ObjectionOutcome> HandleAsync(string side, string id, bool objects, Change change) => change.WhyIsTooLong
        ? Task.FromResult<ObjectionOutcome>(new ObjectionOutcome.ReasonIsTooLong())
        : database.WriteAsync(scope => NoteAsync(scope, side, id, objects, change));

    private static async Task<ObjectionOutcome> NoteAsync(WriteScope scope, string side, string id, bool objects, Change change)
    {
        var isKnown = side == Sides.Participant ? await PeopleStore.FindParticipantAsync(scope, id) is not null
            : side == Sides.Volunteer && await PeopleStore.FindVolunteerAsync(scope, id) is not null;
        if (!isKnown)
        {
            return scope.GiveUp<ObjectionOutcome>(new ObjectionOutcome.NotFound());
        }

        if (!(objects ? await ObjectionStore.AddAsync(scope, side, id, change) : await ObjectionStore.RemoveAsync(scope, side, id)))
        {
            return scope.GiveUp<ObjectionOutcome>(new ObjectionOutcome.AlreadySo());
        }

        await AuditLog.WriteAsync(scope, change, objects ? "ranking.objected" : "ranking.objection_ended", id, side);
        return new ObjectionOutcome.Done();
    }
}

public abstract record ObjectionOutcome
{
    private ObjectionOutcome() { }

    public sealed record Done : ObjectionOutcome;

    /// <summary>It was noted before; nothing changed.</summary>
    public sealed record AlreadySo : ObjectionOutcome;

    /// <summary>More than <see cref="Change.LongestWhy"/> characters.</summary>
    public sealed record ReasonIsTooLong : ObjectionOutcome;

    public sealed record NotFound : ObjectionOutcome;
}
