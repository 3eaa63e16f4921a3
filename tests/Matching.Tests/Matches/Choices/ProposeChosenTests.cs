using Matching.Matches;
using Matching.Matches.Choices;
using Matching.Suggestions.SetAside;
using Matching.Suggestions.Snapshots;
using Matching.TestData;
using Matching.Tests.Suggestions.Snapshots;
using Matching.Tests.Suggestions;

namespace Matching.Tests.Matches.Choices;

public sealed class ProposeChosenTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_first_needs_no_reason_and_what_was_shown_is_kept_with_the_match(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);

        var proposed = (await ProposeAsync(city, "p1", "v1")).ShouldBeOfType<ProposeOutcome.Proposed>();

        var choice = (await city.Get<ChoiceStore>().FindAsync(proposed.MatchId)).ShouldNotBeNull();
        (choice.ShownFirst, choice.PickedRank, choice.Reason, choice.Model, choice.WeightsVersion, choice.Followed).ShouldBe(("v1", 1, null, "score", 0, true));
        choice.ScoreUnits.ShouldBeGreaterThan(0);
        Replayed.From(ListSnapshot.FromJson(choice.Snapshot)).Select(row => row.Volunteer).ShouldBe(["v1", "v2", "v3"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Another_than_the_first_asks_for_a_coded_reason_and_other_for_words(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);

        (await ProposeAsync(city, "p1", "v2")).ShouldBeOfType<ProposeOutcome.ReasonIsMissing>();
        (await ProposeAsync(city, "p1", "v2", "i_like_them")).ShouldBeOfType<ProposeOutcome.ReasonIsMissing>();
        (await ProposeAsync(city, "p1", "v2", "other", " ")).ShouldBeOfType<ProposeOutcome.NoteIsMissing>();
        (await ProposeAsync(city, "p1", "v2", "other", new string('x', 4001))).ShouldBeOfType<ProposeOutcome.NoteIsTooLong>();
        var proposed = (await ProposeAsync(city, "p1", "v2", "other", " lives next door ")).ShouldBeOfType<ProposeOutcome.Proposed>();

        var choice = (await city.Get<ChoiceStore>().FindAsync(proposed.MatchId)).ShouldNotBeNull();
        (choice.ShownFirst, choice.PickedRank, choice.Reason, choice.Note).ShouldBe(("v1", 2, "other", "lives next door"));
        (await city.AuditAsync(proposed.MatchId)).ShouldBe(["anna match.proposed p1 + v2, rank 2, other"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Somebody_outside_the_list_has_no_rank_and_needs_a_reason(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        await city.Get<SetAsideCandidate>().HandleAsync("p1", "v1", city.By("anna"));

        (await ProposeAsync(city, "p1", "v1")).ShouldBeOfType<ProposeOutcome.ReasonIsMissing>();
        var proposed = (await ProposeAsync(city, "p1", "v1", "asked_for")).ShouldBeOfType<ProposeOutcome.Proposed>();

        var choice = (await city.Get<ChoiceStore>().FindAsync(proposed.MatchId)).ShouldNotBeNull();
        (choice.ShownFirst, choice.PickedRank, choice.Reason).ShouldBe(("v2", null, "asked_for"));
        ListSnapshot.FromJson(choice.Snapshot).Rows.Select(row => (row.Volunteer, row.Rank)).ShouldBe([("v2", 1), ("v3", 2), ("v1", 0)]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_fails_a_rule_cannot_be_proposed_whatever_the_reason_and_no_choice_is_kept(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        await city.Get<Matching.Database.MatchingDatabase>().AddAsync(A.AVolunteer().WithId("v9").VettedOn(null).Build());

        (await ProposeAsync(city, "p1", "v9", "knows_them")).ShouldBe(new ProposeOutcome.NotEligible("vetted"));

        (await city.Get<ChoiceStore>().CountAsync("host", CaseworkRoom.FirstDay, CaseworkRoom.FirstDay)).Proposals.ShouldBe(0);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Following_and_overriding_are_counted_by_reason(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        await city.Get<SetAsideCandidate>().HandleAsync("p2", "v3", city.By("anna"));
        await ProposeAsync(city, "p1", "v1");
        await ProposeAsync(city, "p2", "v3", "load");

        var counts = await city.Get<ChoiceStore>().CountAsync("host", CaseworkRoom.FirstDay, CaseworkRoom.FirstDay);

        (counts.Proposals, counts.FollowedFirst, counts.Overridden, counts.FromOutside, counts.OverriddenPercent).ShouldBe((2, 1, 1, 1, 50.0));
        (counts.For("load"), counts.For("other")).ShouldBe((1, 0));
        (await city.Get<ChoiceStore>().CountAsync("mentor", CaseworkRoom.FirstDay, CaseworkRoom.FirstDay)).OverriddenPercent.ShouldBeNull();
        (await city.Get<ChoiceStore>().CountAsync("host", CaseworkRoom.FirstDay.AddDays(1), CaseworkRoom.FirstDay.AddDays(9))).Proposals.ShouldBe(0);
    }

    private static Task<ProposeOutcome> ProposeAsync(SuggestionCity city, string participant, string volunteer, string? reason = null, string? note = null) =>
        city.Get<ProposeChosen>().HandleAsync(participant, volunteer, new ChoiceReason(reason, note), city.By("anna"));
}
