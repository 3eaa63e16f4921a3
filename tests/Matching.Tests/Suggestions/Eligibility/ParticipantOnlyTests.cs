using Matching.People;
using Matching.Suggestions.Eligibility;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Eligibility;

public sealed class ParticipantOnlyTests
{
    private static readonly ParticipantOnly Only = new(Shipped.Rules);

    public static TheoryData<string?, Participant> Cases => new()
    {
        { null, AParticipant() },
        { null, AParticipant().Speaking("tlh").WantingGender("same").WithChildrenUnder15(3) },
        { "consent", AParticipant().ConsentedOn(null) },
        { "paused", AParticipant().But(p => p with { PausedUntil = Day.AddDays(1) }) },
        { "open", AParticipant().But(p => p with { OpenWith = "v-1" }) },
        { "newcomer", AParticipant().InCity("Aarhus") },
        { "age", AParticipant().Young().BornIn(Day.Year - 26) },
        { null, AParticipant().Young().BornIn(Day.Year - 25) },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Only_a_rule_about_the_participant_alone_rules_them_out(string? rule, Participant participant) =>
        (Only.RuledOutBy(participant, Day)?.Code).ShouldBe(rule);

    [Fact]
    public void It_agrees_with_lists_in_which_everybody_fails_one_rule()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var people = new RandomPeople(seed);
            var participant = people.Participant("P-1");
            var list = Shipped.Suggester.Suggest(participant, people.Volunteers(400), new HashSet<string>(), Day, 0);

            (list.RulesOutAll == Only.RuledOutBy(participant, Day)?.Code).ShouldBeTrue($"seed {seed}: {list.RulesOutAll}");
        }
    }
}
