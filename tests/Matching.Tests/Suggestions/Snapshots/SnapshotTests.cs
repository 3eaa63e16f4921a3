using Matching.People;
using Matching.Suggestions.Snapshots;
using Matching.Tests.Suggestions.Load;
using Microsoft.Extensions.Options;

namespace Matching.Tests.Suggestions.Snapshots;

/// <summary>Requirement: a thousand past suggestions made again from what was kept, none of them otherwise.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void A_thousand_lists_are_made_again_from_what_was_kept_of_them()
    {
        var take = new TakeSnapshot(Options.Create(Shipped.Settings), Options.Create(Shipped.City));
        var (made, loaded) = (0, 0);
        for (var seed = 1; made < 1_000; seed++)
        {
            var city = WaitingCity.Of(seed);
            foreach (var participant in city.InTurn.Select((one, turn) => turn % 3 == 0 ? one with { RaisedCriterion = "language" } : one))
            {
                var list = city.Suggest(participant);
                var kept = ListSnapshot.FromJson(take.Of(participant, list with { Suggestions = [.. list.Suggestions.Take(5)] }, list.Suggestions is [.., var last] ? last : null).ToJson());

                Replayed.From(kept).ShouldBe(kept.Rows.Select(row => (row.Volunteer, row.Units)));
                kept.Rows.Take(5).Select(row => (row.Volunteer, row.Units)).ShouldBe(list.Suggestions.Take(5).Select(row => (row.Volunteer.Id, row.Score.Units)));
                made++;
                loaded += list.Suggestions.Any(row => row.IsLoaded) ? 1 : 0;
            }
        }

        loaded.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void Nothing_is_kept_that_no_score_may_see()
    {
        var city = WaitingCity.Of(3);
        var participant = city.InTurn[^1] with { Name = "Amira Haddad", Email = "amira@example.org", Phone = "+4512345678", Gender = "f", Segment = "refugee", AuditGroup = "groupx" };
        var list = city.Suggest(participant);

        var kept = new TakeSnapshot(Options.Create(Shipped.Settings), Options.Create(Shipped.City)).Of(participant, list, picked: null).ToJson();

        foreach (var secret in new[] { "Amira", "Haddad", "example.org", "4512345678", "refugee", "groupx", "gender" })
        {
            kept.ShouldNotContain(secret, Case.Insensitive);
        }
    }
}
