using Matching.Suggestions;
using Matching.Suggestions.Weighing;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Weighing;

public sealed class PreviewWeightsTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_preview_is_what_the_lists_are_after_saving(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = new CaseworkRoom(fresh.Database);
        var people = new RandomPeople(5);
        await fresh.Database.AddAsync([.. Enumerable.Range(0, 15).Select(number => people.Participant($"P-{number}") with
        {
            Programme = "host", OpenWith = null, ConsentOn = Day.AddDays(-9), RegisteredOn = Day.AddDays(-number % 4 - 1), City = null,
        })]);
        await fresh.Database.AddAsync([.. people.Volunteers(80)]);
        var tried = new Dictionary<string, double>(StringComparer.Ordinal) { ["distance"] = 5, ["age"] = 1, ["language"] = 1 };
        var before = await TopsAsync(room);

        var effect = await room.Get<PreviewWeights>().HandleAsync("host", tried, Day);
        (await TopsAsync(room)).ShouldBe(before, "a preview changes nothing");
        await room.Get<SaveWeights>().HandleAsync("host", tried, 0, room.By("anna", "nearer"));

        var after = await TopsAsync(room);
        var some = before.Where(list => list.Value.Length > 0).Select(list => list.Key).ToList();
        effect.Waiting.ShouldBe(some.Count);
        effect.OtherFirst.ShouldBe(some.Count(id => before[id].Split(' ')[0] != after[id].Split(' ')[0]));
        effect.OtherTop.ShouldBe(some.Count(id => before[id] != after[id]));
        effect.OtherFirst.ShouldBeGreaterThan(0);
        foreach (var mover in effect.Moved)
        {
            (string.Join(' ', mover.Before), string.Join(' ', mover.After)).ShouldBe((before[mover.Participant], after[mover.Participant]));
        }

        effect.Moved.Select(mover => mover.New).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public async Task The_same_weights_change_nothing_and_nobody_waiting_is_no_error()
    {
        await using var city = await SuggestionCity.CreateAsync(BothDatabases.Sqlite);

        var same = await city.Get<PreviewWeights>().HandleAsync("host", Shipped.WeightsOf("host").ByCriterion, Day);

        (same.Waiting, same.OtherFirst, same.OtherTop, same.Moved.Count).ShouldBe((2, 0, 0, 0));
        (await city.Get<PreviewWeights>().HandleAsync("mentor", Shipped.WeightsOf("mentor").ByCriterion, Day)).Waiting.ShouldBe(0);
    }

    private static async Task<Dictionary<string, string>> TopsAsync(CaseworkRoom room)
    {
        var tops = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in Enumerable.Range(0, 15).Select(number => $"P-{number}"))
        {
            var list = (await room.Get<SuggestForParticipant>().HandleAsync(id, 5, Day)).ShouldBeOfType<SuggestOutcome.Suggested>().List;
            tops.Add(id, string.Join(' ', list.Suggestions.Select(row => row.Volunteer.Id)));
        }

        return tops;
    }
}
