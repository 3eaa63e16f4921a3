using System.Globalization;
using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Explanation;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Explanation;

/// <summary>Every "14 hosts more" is made true and counted.</summary>
public sealed class ListChangeTests
{
    private static readonly HashSet<string> Nobody = [];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory, MemberData(nameof(Seeds))]
    public void A_change_of_the_participant_brings_as_many_as_was_promised(int seed)
    {
        var (participant, volunteers) = People(seed);
        var list = Suggest(participant, volunteers);

        foreach (var change in list.Changes.Where(change => change.IsOfParticipant))
        {
            var after = Suggest(Changed.By(change, participant, Day), volunteers);
            var (was, is_) = change.MakesEligible ? (list.Eligible, after.Eligible) : (ShareATime(list, participant), ShareATime(after, Changed.By(change, participant, Day)));
            (is_ - was).ShouldBe(change.Count, change.ToString());
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void No_other_language_and_no_other_slot_would_bring_more(int seed)
    {
        var (participant, volunteers) = People(seed);
        var list = Suggest(participant, volunteers);

        foreach (var language in new[] { "da", "en", "ar", "pl", "so", "fr" })
        {
            var after = Suggest(Changed.By(new ListChange(ListChangeCodes.ParticipantLanguage, language, 0), participant, Day), volunteers);
            (after.Eligible - list.Eligible).ShouldBeLessThanOrEqualTo(
                list.Changes.SingleOrDefault(change => change.Change == ListChangeCodes.ParticipantLanguage)?.Count ?? 0, language);
        }

        foreach (var slot in Shipped.People.Slots)
        {
            var freer = Changed.By(new ListChange(ListChangeCodes.ParticipantFree, slot, 0), participant, Day);
            (ShareATime(Suggest(freer, volunteers), freer) - ShareATime(list, participant)).ShouldBeLessThanOrEqualTo(list.MostTime?.Count ?? 0, slot);
        }
    }

    [Fact]
    public void Every_kind_of_change_of_a_participant_is_seen_somewhere() => Enumerable.Range(1, 60)
        .Select(seed => People(seed)).SelectMany(people => Suggest(people.Participant, people.Volunteers).Changes).Select(change => change.Change)
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(ListChangeCodes.All.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("da", "Det ville hjælpe mest, hvis deltageren også talte tysk: 2 værter mere.")]
    [InlineData("en", "It would help most if the participant also spoke German: 2 more hosts.")]
    public void A_language_that_many_miss_is_named(string language, string sentence)
    {
        var list = Suggest(AParticipant().Speaking("es"), [AVolunteer().WithId("a").Speaking("de"), AVolunteer().WithId("b").Speaking("da", "de"), AVolunteer().WithId("c").Speaking("fr")]);

        Accounting.Help(list, CultureInfo.GetCultureInfo(language)).ShouldBe(sentence);
    }

    [Theory]
    [InlineData("da", "Hvis deltageren også havde tid torsdag aften, ville 2 flere af dem, der egner sig, have en fælles tid.")]
    [InlineData("en", "If the participant were also free on Thursday evenings, 2 more of those who suit would share a time.")]
    public void An_evening_that_many_share_is_named(string language, string sentence)
    {
        var list = Suggest(AParticipant().FreeOn("mon-day"), [AVolunteer().WithId("a").FreeOn("thu-evening"), AVolunteer().WithId("b").FreeOn("thu-evening", "fri-day")]);

        ListChangeWords.Sentence(list.MostTime!, list.Programme, CultureInfo.GetCultureInfo(language)).ShouldBe(sentence);
    }

    [Fact]
    public void An_age_outside_the_programme_is_nobodys_to_change()
    {
        var list = Suggest(AParticipant().Young().BornIn(1970), [AVolunteer().WithId("m").InProgramme(Programmes.Mentor)]);

        list.MostHelp.ShouldBeNull();
        Accounting.Sentence(list, Languages.English).ShouldStartWith("1 mentor: everybody fails on programme’s ages, 0 suit");
        Accounting.Help(list, Languages.English).ShouldBe("It is about the participant alone: while it is so, nobody can be suggested.");
    }

    private static int ShareATime(SuggestionList list, Participant participant) =>
        list.Suggestions.Count(row => row.Volunteer.Availability.Intersect(participant.Availability, StringComparer.Ordinal).Any());

    private static SuggestionList Suggest(Participant participant, IEnumerable<Volunteer> volunteers) =>
        Shipped.Suggester.Suggest(participant, volunteers, Nobody, Day, int.MaxValue);

    private static (Participant Participant, List<Volunteer> Volunteers) People(int seed)
    {
        var people = new RandomPeople(seed);
        var participant = people.Participant("P-1");
        return (seed % 4 == 0 ? participant with { PausedUntil = Day.AddDays(3), OpenWith = null } : participant, people.Volunteers(200));
    }
}
