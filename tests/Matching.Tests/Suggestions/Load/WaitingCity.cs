using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Load;
using Matching.Suggestions.Ranking.Use;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Load;

/// <summary>One programme's people, many of whom want the same few volunteers.</summary>
internal sealed record WaitingCity(IReadOnlyList<Participant> Participants, IReadOnlyList<Volunteer> Volunteers)
{
    public IReadOnlySet<(string Participant, string Volunteer)> Apart { get; init; } = new HashSet<(string, string)>();

    public IReadOnlyList<Participant> InTurn => [.. Participants.OrderBy(one => one.WaitsFrom(Day)).ThenBy(one => one.Id, StringComparer.Ordinal)];

    public static WaitingCity Of(int seed) => Of(seed, waiting: 12, volunteers: 60);

    public static WaitingCity Of(int seed, int waiting, int volunteers)
    {
        var people = new RandomPeople(seed);
        return new(
            [.. Enumerable.Range(0, waiting).Select(number => people.Participant($"P-{number}") with
            {
                Programme = Programmes.Host, OpenWith = null, ConsentOn = Day.AddDays(-9), City = null, ArrivedOn = null,
                RegisteredOn = Day.AddDays(-people.Pick([10, 20, 20, 30])),
                RaisedCriterion = waiting > 12 && number % 5 == 0 ? people.Pick(CriterionCodes.InOrder) : null,
            })],
            [.. people.Volunteers(volunteers).Where(volunteer => volunteer.Programme == Programmes.Host).Select(volunteer => volunteer with { PausedUntil = null })]);
    }

    /// <param name="participant">Whose list.</param>
    /// <param name="model">The learned model that looks at it, if any.</param>
    public SuggestionList Suggest(Participant participant, ModelInUse? model = null)
    {
        var weights = Shipped.WeightsOf(participant.Programme);
        var people = new ProgrammePeople(Participants, new VolunteerColumns(Volunteers, Shipped.Criteria, Shipped.Rules), Apart);
        var walk = new WaitingWalk(new WaitingScores(people, weights, Day));
        var circumstances = new Circumstances { Weights = weights.Raising(participant.RaisedCriterion), Loads = walk.Before(participant), Model = model };
        return Shipped.Suggester.Suggest(participant, Volunteers, circumstances, Day, int.MaxValue);
    }

    /// <summary>The list of a participant in the city as it would be.</summary>
    public SuggestionList After(Counterfactual change, string participant, string volunteer)
    {
        var city = this with
        {
            Participants = [.. Participants.Select(one => one.Id == participant ? Changed.By(change, one) : one)],
            Volunteers = [.. Volunteers.Select(one => one.Id == volunteer ? Changed.By(change, one) : one)],
        };
        return city.Suggest(city.Participants.Single(one => one.Id == participant));
    }
}
