using System.Globalization;
using System.Text.RegularExpressions;
using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Explanation;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Explanation;

public partial class AccountingTests
{
    public static TheoryData<string> LanguagesOfStaff => ["da", "en"];

    [Theory]
    [InlineData("da", "4 værter: 1 egner sig, 1 er ikke godkendt, 2 har ingen ledig plads")]
    [InlineData("en", "4 hosts: 1 suits, 1 not vetted, 2 full")]
    public void The_line_accounts_for_everybody(string language, string line)
    {
        var list = Suggest(AParticipant(), [AVolunteer().WithId("a"), AVolunteer().WithId("b").But(v => v with { VettedOn = null }),
            AVolunteer().WithId("c").But(v => v with { PlacesLeft = 0 }), AVolunteer().WithId("d").But(v => v with { PlacesLeft = 0 })]);

        Accounting.Sentence(list, CultureInfo.GetCultureInfo(language)).ShouldBe(line);
    }

    [Theory, MemberData(nameof(LanguagesOfStaff))]
    public void Its_numbers_add_up_in_both_languages(string language)
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var people = new RandomPeople(seed);
            var list = Suggest(people.Participant("P-1"), people.Volunteers(120));

            var numbers = Number().Matches(Accounting.Sentence(list, CultureInfo.GetCultureInfo(language)))
                .Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture)).ToList();

            numbers.Skip(1).Sum().ShouldBe(numbers[0], $"seed {seed}");
        }
    }

    [Theory, MemberData(nameof(LanguagesOfStaff))]
    public void Every_rule_has_all_its_sentences(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        foreach (var rule in Shipped.Rules.InOrder)
        {
            foreach (var key in new[] { $"rule_{rule.Code}", $"rule_{rule.Code}_name", $"relax_{rule.Code}", $"excluded_{rule.Code}_one", $"excluded_{rule.Code}_many" })
            {
                SuggestionTexts.Sentences[key, culture].ShouldNotBeNullOrWhiteSpace(key);
            }
        }
    }

    [Fact]
    public void What_would_help_most_is_the_change_that_adds_most()
    {
        var list = Suggest(AParticipant(), [AVolunteer().WithId("b").But(v => v with { VettedOn = null }),
            AVolunteer().WithId("c").But(v => v with { PlacesLeft = 0 }), AVolunteer().WithId("d").But(v => v with { PlacesLeft = 0 })]);

        Accounting.Help(list, CultureInfo.GetCultureInfo("da")).ShouldBe("Det ville hjælpe mest, hvis der kom en ledig plads: 2 værter mere.");
    }

    private static SuggestionList Suggest(Participant participant, IEnumerable<Volunteer> volunteers) =>
        Shipped.Suggester.Suggest(participant, volunteers, new HashSet<string>(), Day, 5);

    [GeneratedRegex(@"\b\d+\b(?! år)(?! years)", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
