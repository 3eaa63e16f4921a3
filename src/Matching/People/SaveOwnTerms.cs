using Dapper;
using Matching.Audit;
using Matching.Database;
using Microsoft.Extensions.Options;

namespace Matching.People;

/// <summary>A volunteer changes how many they take and when they have time. Places that are taken stay taken.</summary>
public sealed class SaveOwnTerms(IOptions<PeopleSettings> people)
{
    public async Task<TermsOutcome> InAsync(WriteScope scope, string volunteerId, OwnTerms terms, Change change)
    {
        if (await PeopleStore.FindVolunteerAsync(scope, volunteerId) is not { } before)
        {
            return new TermsOutcome.NotFound();
        }

        var capacity = before.Capacity ?? PeopleStore.UnknownCapacity;
        var after = before with { Capacity = terms.Capacity ?? before.Capacity, Availability = terms.Availability ?? before.Availability };
        if (after == before)
        {
            return new TermsOutcome.Unchanged();
        }

        if (before.Version != terms.Shown)
        {
            return new TermsOutcome.ChangedMeanwhile();
        }

        var more = (after.Capacity ?? capacity) - capacity;
        var taken = capacity - before.PlacesLeft;
        return !IsPossible(before, after) ? new TermsOutcome.NotPossible()
            : more < 0 && before.PlacesLeft + more < 0 ? new TermsOutcome.BelowTaken(taken)
            : await WriteAsync(scope, after with { PlacesLeft = before.PlacesLeft + more }, change);
    }

    private bool IsPossible(Volunteer before, Volunteer after) =>
        (after.Capacity == before.Capacity || after.Capacity is >= 1 and <= OwnTerms.MostPlaces)
        && after.Availability.All(slot => people.Value.Slots.Contains(slot) || before.Availability.Contains(slot, StringComparer.Ordinal));

    /// <summary>The row is locked since it was read.</summary>
    private static async Task<TermsOutcome> WriteAsync(WriteScope scope, Volunteer after, Change change)
    {
        await scope.Connection.ExecuteAsync(
            """
            UPDATE volunteers SET capacity = @Capacity, availability = @Availability, places_left = @PlacesLeft, version = version + 1
            WHERE id = @Id
            """,
            new { after.Capacity, after.Availability, after.PlacesLeft, after.Id },
            scope.Transaction);
        await AuditLog.WriteAsync(scope, change, "volunteer.own_terms", after.Id, $"capacity {after.Capacity}, {after.Availability}");
        return new TermsOutcome.Saved();
    }
}
