using Matching.Kpi.Estimates;
using Matching.Matches;
using Matching.People;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Fairness;
using Matching.Suggestions.Ranking.Features;
using Matching.Suggestions.Ranking.Objections;

namespace Matching.Surveys.Learning;

/// <summary>
/// What an audit looks at: the eligible volunteers of some participants of a programme, as if all of them waited and every volunteer had a free
/// place, since the question is whom an order favours and not who is full today; the past pairs with their outcomes; and lists that were really
/// shown. Who objected is in no list that a model orders here; how long they waited is counted with the others.
/// </summary>
public sealed class GatherAuditMaterial(PeopleStore people, MatchStore matches, ObjectionStore objections, EligibilityRules rules, GatherShownLists shown)
{
    /// <summary>Those who signed up last, by the day judged, and had somebody to choose among; who waits is among them.</summary>
    private const int MostParticipants = 200;

    /// <summary>Drawn by the seed.</summary>
    private const int MostVolunteers = 400;

    /// <param name="pairs">Past pairs.</param>
    /// <param name="trial">What was tested of them.</param>
    /// <param name="seed">For the sample of volunteers.</param>
    public async Task<AuditMaterial> HandleAsync(PastPairs pairs, Trial trial, int seed)
    {
        var participants = (await people.ParticipantsAsync(pairs.Programme)).OrderBy(person => person.Id, StringComparer.Ordinal).ToList();
        var volunteers = (await people.VolunteersAsync(pairs.Programme)).OrderBy(person => person.Id, StringComparer.Ordinal).ToList();
        var (numbers, others) = (Numbers(participants.Select(person => person.Id)), Numbers(volunteers.Select(person => person.Id)));
        List<Match> started =
        [
            .. (await matches.ListAsync([pairs.Programme], [MatchStates.Active, MatchStates.Ended]))
                .Where(match => match.StartedOn <= pairs.AsOf && numbers.ContainsKey(match.ParticipantId) && others.ContainsKey(match.VolunteerId)),
        ];
        var drawn = Drawn([.. volunteers.Index().Where(person => person.Item.RegisteredOn <= pairs.AsOf).Select(person => person.Index)], seed);
        return new AuditMaterial
        {
            Participants = [.. participants.Select(person => ProtectedPerson.Of(person, pairs.AsOf.Year))],
            Volunteers = [.. volunteers.Select(person => ProtectedPerson.Of(person, pairs.AsOf.Year))],
            Lists = Lists(
                pairs,
                await WithoutAsync(Sides.Participant, participants.Index().Where(person => person.Item.RegisteredOn <= pairs.AsOf), person => person.Id),
                await WithoutAsync(Sides.Volunteer, drawn.Select(number => (number, volunteers[number])), person => person.Id)),
            Shown = await shown.HandleAsync(pairs.Programme, pairs.AsOf, participants, volunteers, drawn),
            Outcomes = new AuditOutcomes(
                [.. trial.Rows.Select(row => numbers[pairs.ParticipantIds[pairs.Participants[row]]])],
                [.. trial.Rows.Select(row => others[pairs.VolunteerIds[pairs.Volunteers[row]]])],
                trial.Folds,
                [.. trial.Rows.Select((row, place) => ListOf(trial.Folds[place], pairs.Data.Groups[row]))],
                [.. trial.Rows.Select(row => pairs.Data.Labels[row])],
                [.. trial.Rows.Select(row => pairs.Data.Weights[row])]),
            Waits = Waits(participants, started, pairs.AsOf),
            Lengths =
            [
                .. started.Where(match => match.EndedOn is null || match.EndedOn >= match.StartedOn).Select(match => new WatchedTime(
                    numbers[match.ParticipantId], others[match.VolunteerId], Time(match.StartedOn!.Value, match.EndedOn, pairs.AsOf))),
            ],
        };
    }

    /// <summary>A group of pairs is one list in each fold.</summary>
    private static int ListOf(int fold, int group) => checked(group * 64 + fold);

    /// <summary>As if everybody had a free place.</summary>
    internal static Volunteer WithAPlace(Volunteer volunteer) => volunteer with { PlacesLeft = Math.Max(1, volunteer.Capacity ?? 1) };

    private static int[] Drawn(int[] volunteers, int seed)
    {
        new Random(seed).Shuffle(volunteers);
        return [.. volunteers.Take(MostVolunteers).Order()];
    }

    /// <summary>Those of one side who did not object to be looked at by a model.</summary>
    private async Task<List<(int Number, T Person)>> WithoutAsync<T>(string side, IEnumerable<(int Number, T Person)> people, Func<T, string> id)
    {
        var objecting = await objections.OfAsync(side);
        return [.. people.Where(person => !objecting.Contains(id(person.Person)))];
    }

    private AuditLists Lists(PastPairs pairs, List<(int Number, Participant Person)> participants, List<(int Number, Volunteer Person)> volunteers)
    {
        var columns = pairs.Columns!;
        List<(int Number, Volunteer Person, LearnedVolunteer Learned)> candidates =
            [.. volunteers.Select(volunteer => (volunteer.Number, WithAPlace(volunteer.Person), LearnedVolunteer.Of(volunteer.Person)))];
        var (starts, whose, rows, values) = (new List<int> { 0 }, new List<int>(), new List<int>(), new List<double>());
        var row = new double[columns.All.Count];
        foreach (var (place, participant) in participants.OrderByDescending(person => person.Person.RegisteredOn).ThenBy(person => person.Number))
        {
            if (whose.Count == MostParticipants)
            {
                break;
            }

            var waiting = participant with { OpenWith = null };
            var learned = LearnedParticipant.Of(participant);
            foreach (var (number, person, other) in candidates.Where(candidate => rules.Allow(new Pair(waiting, candidate.Person, pairs.AsOf, IsExcluded: false))))
            {
                columns.Fill(learned, other, pairs.AsOf, row);
                values.AddRange(row);
                rows.Add(number);
            }

            if (rows.Count > starts[^1])
            {
                whose.Add(place);
                starts.Add(rows.Count);
            }
        }

        return new AuditLists([.. starts], [.. whose], [.. rows], new RankingData
        {
            Features = columns.All,
            Values = [.. values],
            Groups = [.. whose.SelectMany((_, list) => Enumerable.Repeat(list, starts[list + 1] - starts[list]))],
            Labels = new int[rows.Count],
            Weights = new double[rows.Count],
        });
    }

    private static List<WatchedTime> Waits(List<Participant> participants, List<Match> started, DateOnly asOf)
    {
        var first = started.GroupBy(match => match.ParticipantId, StringComparer.Ordinal)
            .ToDictionary(own => own.Key, own => own.Min(match => match.StartedOn!.Value), StringComparer.Ordinal);
        return
        [
            .. participants.Index().Where(person => person.Item.RegisteredOn <= (first.TryGetValue(person.Item.Id, out var day) ? day : asOf))
                .Select(person => new WatchedTime(person.Index, -1, Time(
                    person.Item.RegisteredOn, first.TryGetValue(person.Item.Id, out var start) ? start : null, asOf))),
        ];
    }

    private static TimeToEnd Time(DateOnly from, DateOnly? to, DateOnly asOf) =>
        new((to is { } end && end <= asOf ? end : asOf).DayNumber - from.DayNumber, to <= asOf);

    private static Dictionary<string, int> Numbers(IEnumerable<string> ids) =>
        ids.Index().ToDictionary(id => id.Item, id => id.Index, StringComparer.Ordinal);
}
