using Matching.People;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Load;
using Matching.Suggestions.Ranking.Fairness;
using Matching.Suggestions.Ranking.Objections;
using Matching.Suggestions.Ranking.Use;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Ranking.Drift;

/// <summary>
/// What a model makes of the lists of those who wait: of each the first <see cref="ModelInUse.Depth"/> by the transparent score, whether the model
/// orders them or scores unseen, so that both can be held side by side. Who objected is in no list.
/// </summary>
public sealed class LookAtLists(ReadProgramme read, CurrentWeights weights, ObjectionStore objections)
{
    /// <summary>Those who signed up last: what changes is seen in them first.</summary>
    public const int MostLists = 200;

    /// <param name="programme">Whose lists.</param>
    /// <param name="model">That looks at them.</param>
    /// <param name="on">The day judged.</param>
    public async Task<SeenLists> HandleAsync(string programme, UsableModel model, DateOnly on)
    {
        var (people, current) = (await read.PeopleAsync(programme), await weights.ForAsync(programme));
        var objecting = await objections.OfAsync(Sides.Participant);
        var inUse = new ModelInUse(model, Orders: false) { Objecting = await objections.OfAsync(Sides.Volunteer) };
        var apart = people.Apart.ToLookup(pair => pair.Participant, pair => pair.Volunteer, StringComparer.Ordinal);
        var (starts, volunteers, scores) = (new List<int> { 0 }, new List<int>(), new List<double>());
        foreach (var participant in Waiting.Among(people.Participants, on).Where(person => !objecting.Contains(person.Id))
            .OrderByDescending(person => person.RegisteredOn).ThenBy(person => person.Id, StringComparer.Ordinal).Take(MostLists))
        {
            var row = people.Volunteers.Rent(on, Processor.Best);
            row.Read(
                participant, people.Volunteers.ScorerFor(current.Raising(participant.RaisedCriterion)),
                ExcludedPlaces.Of(people.Volunteers, apart[participant.Id]), [], ModelInUse.Depth);
            foreach (var (place, score) in new ModelOrder(inUse, participant, row, new ShownOrder(row, Loads.None)).Scored)
            {
                volunteers.Add(place);
                scores.Add(score);
            }

            row.GiveBack();
            if (volunteers.Count > starts[^1])
            {
                starts.Add(volunteers.Count);
            }
        }

        var lists = new AuditLists([.. starts], [.. Enumerable.Range(0, starts.Count - 1)], [.. volunteers], NoPairs);
        return new SeenLists(
            [.. lists.Participants.Select(list => ScoreShift.Stand(scores[starts[list]..starts[list + 1]]))],
            Exposures(lists, [.. scores], [.. people.Volunteers.People.Select(person => ProtectedPerson.Of(person, on.Year))], model.Seed));
    }

    private static IReadOnlyList<SeenGroups> Exposures(AuditLists lists, double[] scores, IReadOnlyList<ProtectedPerson> volunteers, int seed)
    {
        var limits = new FairnessLimits { Seed = seed };
        var draws = new PersonDraws(lists.Count, limits.Resamples, seed);
        return
        [
            .. Grouping.All(volunteers).Where(grouping => !grouping.IsIntersection).Select(grouping => new SeenGroups(
                grouping.Name,
                ListMeasures.Shares(lists, scores, grouping, top: null).Table(AuditMeasures.Exposure, limits, draws, Summary.Ratio).Table.Summary)),
        ];
    }

    // Only the order of the lists is asked about.
    private static RankingData NoPairs { get; } = new() { Features = [], Values = [], Groups = [], Labels = [], Weights = [] };
}
