using Matching.People;
using Matching.Suggestions.Helping;
using Matching.TestData;

namespace Matching.Tests.Suggestions.Helping;

public sealed class MakeListChangeTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_the_participant_said_is_written_down_once_and_audited(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        var before = (await city.Get<PeopleStore>().FindParticipantAsync("p1"))!;

        (await MakeAsync(city, "participant_language", "pl", before.Version)).ShouldBeOfType<ListChangeOutcome.Done>();

        var after = (await city.Get<PeopleStore>().FindParticipantAsync("p1"))!;
        after.ShouldBe(before with { Languages = Tags.Of([.. before.Languages, "pl"]), Version = before.Version + 1 });
        (await MakeAsync(city, "participant_language", "pl", after.Version)).ShouldBeOfType<ListChangeOutcome.NotPossible>();
        (await city.AuditAsync("p1")).ShouldBe(["anna participant.changed participant_language pl"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_looked_at_an_older_version_changes_nothing(string engine)
    {
        await using var city = await SuggestionCity.CreateAsync(engine);
        await MakeAsync(city, "participant_free", "fri-day", 1);

        (await MakeAsync(city, "participant_any_gender", null, 1)).ShouldBeOfType<ListChangeOutcome.ChangedMeanwhile>();
    }

    [Theory]
    [InlineData("participant_language", "klingon")]
    [InlineData("participant_free", "someday")]
    [InlineData("participant_consents", null)]
    [InlineData("rule_met", "vetted")]
    public async Task What_cannot_be_written_down_here_is_refused(string code, string? value)
    {
        await using var city = await SuggestionCity.CreateAsync(BothDatabases.Sqlite);

        (await MakeAsync(city, code, value, 1)).ShouldBeOfType<ListChangeOutcome.NotPossible>();
    }

    private static Task<ListChangeOutcome> MakeAsync(SuggestionCity city, string code, string? value, int shown) =>
        city.Get<MakeListChange>().HandleAsync("p1", code, value, shown, city.By("anna"));
}
