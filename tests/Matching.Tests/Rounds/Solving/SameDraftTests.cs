using Matching.People;
using Matching.Rounds.Solving;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Scoring;
using Matching.Tests.Suggestions;

namespace Matching.Tests.Rounds.Solving;

public sealed class SameDraftTests
{
    private static readonly DateOnly On = new(2013, 8, 1);

    [Fact]
    public void The_same_people_in_another_order_on_one_thread_or_two_and_on_any_processor_give_the_same_draft()
    {
        var people = new RandomPeople(17);
        var participants = Enumerable.Range(0, 1500).Select(number => people.Participant($"p-{number}")).ToArray();
        var volunteers = people.Volunteers(1200).ToArray();
        var first = Draft(participants, volunteers, threads: 1, default);
        first.Count.ShouldBeGreaterThan(100);

        var random = new Random(3);
        for (var turn = 0; turn < 4; turn++)
        {
            random.Shuffle(participants);
            random.Shuffle(volunteers);
            Draft(participants, volunteers, threads: 1 + (turn % 2), turn > 1 ? Processor.Portable : default).ShouldBe(first);
        }
    }

    [Fact]
    public void Volunteers_who_are_alike_are_met_as_one_and_told_apart_again()
    {
        var people = new RandomPeople(5);
        var kinds = people.Volunteers(12);
        var random = new Random(1);
        Volunteer[] volunteers = [.. Enumerable.Range(0, 120).Select(at => kinds[random.Next(kinds.Count)] with { Id = $"v-{at:000}", PlacesLeft = random.Next(3) })];
        Participant[] participants = [.. Enumerable.Range(0, 300).Select(number => people.Participant($"p-{number}"))];
        var scores = Scores(participants, volunteers, default);
        Enumerable.Range(0, 120).Select(scores.FirstAlike).Distinct().Count().ShouldBeLessThan(40);

        var problem = Problem(scores) with { Objective = Objective.Coverage };
        var solution = new RoundSolver().Solve(problem);

        solution.TotalUnits.ShouldBe(new RoundSolver().Solve(problem with { Scores = new ToldApart(scores) }).TotalUnits);
        solution.VolunteerOf.Where(volunteer => volunteer >= 0).CountBy(volunteer => volunteer)
            .ShouldAllBe(taken => taken.Value <= scores.Volunteer(taken.Key).PlacesLeft);
        solution.VolunteerOf.Count(volunteer => volunteer >= 0).ShouldBeGreaterThan(20);
    }

    private static List<(string, string)> Draft(Participant[] participants, Volunteer[] volunteers, int threads, Processor processor)
    {
        var scores = Scores(participants, volunteers, processor);
        var solution = new RoundSolver { Threads = threads, IsWide = processor != Processor.Portable }.Solve(Problem(scores));
        solution.Proven.ShouldBeTrue();
        return [.. solution.VolunteerOf.Select((volunteer, place) => (volunteer, place)).Where(pair => pair.volunteer >= 0)
            .Select(pair => (scores.Participant(pair.place).Id, scores.Volunteer(pair.volunteer).Id))];
    }

    private static RoundProblem Problem(ColumnScores scores) => new()
    {
        Scores = scores,
        Places = [.. Enumerable.Range(0, scores.Volunteers).Select(place => scores.Volunteer(place).PlacesLeft)],
    };

    private static ColumnScores Scores(Participant[] participants, Volunteer[] volunteers, Processor processor)
    {
        return new ColumnScores(new VolunteerColumns(volunteers, Shipped.Criteria, Shipped.Rules), participants, new HashSet<(string, string)>(), On, participant => Shipped.WeightsOf(participant.Programme))
        {
            Processor = processor,
        };
    }

    /// <summary>The same scores without the hint that volunteers are alike.</summary>
    private sealed class ToldApart(ColumnScores scores) : PairScores
    {
        public override int Participants => scores.Participants;

        public override int Volunteers => scores.Volunteers;

        public override ScoreRow Reader() => scores.Reader();
    }
}
