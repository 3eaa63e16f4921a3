using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Load;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Columns;

/// <summary>What is never an input, changed for everybody at once, in a city where some wait longer, are set aside and have a criterion raised.</summary>
public sealed class NeverHeededTests
{
    public static TheoryData<int, Processor> Seeds => ScoreCase.Seeds(20);

    [SkippableTheory, MemberData(nameof(Seeds))]
    public void Names_mails_groups_and_genders_that_nobody_asks_for_change_no_list(int seed, Processor processor)
    {
        ScoreCase.SkipIfMissing(processor);
        var (participants, volunteers) = City(seed);
        var others = volunteers.ConvertAll(one => one with
        {
            Name = $"Other {one.Id.Length}", Email = "other@example.org", Phone = "", Gender = one.Gender == "f" ? "m" : "f", AuditGroup = "z",
        });
        var renamed = participants.ConvertAll(one => one with
        {
            Name = "Somebody", Email = null, Gender = one.Gender == "f" ? null : "f", AuditGroup = "y", Segment = "expat",
        });

        Lists(renamed, others, processor).ShouldBe(Lists(participants, volunteers, processor));
    }

    [Fact]
    public void Some_lists_of_these_cities_are_moved_by_loads() => Enumerable.Range(1, 20).Select(City)
        .Count(city => Lists(city.Participants, city.Volunteers, Processor.Portable).Exists(row => row.IsLoaded)).ShouldBeGreaterThan(5);

    private static (List<Participant> Participants, List<Volunteer> Volunteers) City(int seed)
    {
        var people = new RandomPeople(seed);
        List<Participant> participants = [.. Enumerable.Range(0, 8).Select(number => people.Participant($"P-{number}") with
        {
            Programme = Programmes.Host, OpenWith = null, ConsentOn = Day.AddDays(-9), PausedUntil = null, WantsGender = "any",
            RegisteredOn = Day.AddDays(-number), RaisedCriterion = number % 2 == 0 ? "interests" : null,
        })];
        List<Volunteer> volunteers = [.. people.Volunteers(150).Where(volunteer => volunteer.Programme == Programmes.Host)
            .Select(volunteer => volunteer with { AcceptsGender = "any" })];
        return (participants, volunteers);
    }

    private static List<(string, string, int, int, bool IsLoaded)> Lists(List<Participant> participants, List<Volunteer> volunteers, Processor processor)
    {
        var columns = new VolunteerColumns(volunteers, Shipped.Criteria, Shipped.Rules);
        var weights = Shipped.WeightsOf(Programmes.Host);
        var walk = new WaitingWalk(new WaitingScores(new ProgrammePeople(participants, columns, new HashSet<(string, string)>()), weights, Day));
        var suggester = new Suggester(Shipped.Rules, Shipped.Criteria) { Processor = processor };
        return [.. participants.SelectMany(participant => suggester.Suggest(
            participant,
            columns,
            new Circumstances
            {
                Weights = weights.Raising(participant.RaisedCriterion),
                SetAside = volunteers.Where((_, place) => place % 5 == 0).Select(volunteer => volunteer.Id).ToHashSet(),
                Loads = walk.Before(participant),
            },
            Day,
            int.MaxValue).Suggestions.Select(row => (participant.Id, row.Volunteer.Id, row.Rank, row.Score.Units, row.IsLoaded)))];
    }
}
