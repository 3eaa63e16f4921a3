using System.Globalization;
using Matching.Matches;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Features;
using Matching.Suggestions.Ranking.Objections;
using Matching.Suggestions.Ranking.Outcomes;
using Microsoft.Extensions.Options;

namespace Matching.Surveys.Learning;

/// <summary>
/// Puts together what ranking learns from: a row for each proposal of a programme, with what was known of both before it and what became of it. A
/// list is a participant's own candidates where there are several, else the pairs that began (or were proposed, where they never did) in one quarter.
/// <para>Own candidates are proposed one after another, and a match that lasts ends their list. So whatever grows with the days would tell the order of
/// the list, and by it the outcome: ages and times here are those of the list's first proposal, and the volunteer's time here is no feature.</para>
/// </summary>
public sealed class GatherRankingData(
    LearnablePeople people, MatchStore matches, SurveyStore surveys, CriteriaList criteria, IOptions<CompetitionSettings> settings)
{
    /// <summary>Files do not say when a proposal was refused; by then the time for an answer was over.</summary>
    private const int DaysToAnswer = 14;

    /// <param name="programme">The programme's code.</param>
    /// <param name="asOf">The day of which outcomes are known; later proposals are left out.</param>
    public async Task<PastPairs> HandleAsync(string programme, DateOnly asOf)
    {
        var participants = (await people.ParticipantsAsync(programme)).ToDictionary(person => person.Id, LearnedParticipant.Of, StringComparer.Ordinal);
        var volunteers = (await people.VolunteersAsync(programme)).ToDictionary(person => person.Id, LearnedVolunteer.Of, StringComparer.Ordinal);
        var answers = (await surveys.SatisfactionAsync(programme)).ToLookup(answer => answer.MatchId, StringComparer.Ordinal);
        List<Match> past =
        [
            .. (await matches.ListAsync([programme], MatchStates.All))
                .Where(match => match.ProposedOn <= asOf && participants.ContainsKey(match.ParticipantId) && volunteers.ContainsKey(match.VolunteerId))
                .OrderBy(match => match.ProposedOn).ThenBy(match => match.Id, StringComparer.Ordinal),
        ];
        var firsts = past.GroupBy(match => match.ParticipantId, StringComparer.Ordinal)
            .ToDictionary(own => own.Key, own => own.Min(match => match.ProposedOn), StringComparer.Ordinal);
        var features = PairFeatures.Of(
            criteria,
            [.. past.Select(match => match.ParticipantId).Distinct(StringComparer.Ordinal).Select(id => participants[id])],
            [.. past.Select(match => match.VolunteerId).Distinct(StringComparer.Ordinal).Select(id => volunteers[id])],
            settings.Value.LeastPeople,
            settings.Value.MostFlags,
            hasVolunteerMonths: past.TrueForAll(match => match.ProposedOn == firsts[match.ParticipantId]));
        var values = new double[past.Count * features.All.Count];
        foreach (var (row, match) in past.Index())
        {
            features.Fill(
                participants[match.ParticipantId], volunteers[match.VolunteerId], firsts[match.ParticipantId], values.AsSpan(row * features.All.Count, features.All.Count));
        }

        List<PairCourse> courses = [.. past.Select(match => Course(match, answers[match.Id], asOf))];
        var known = KnownOutcomes.Of(courses, asOf);
        var (whose, who) = (Numbered(past.Select(match => match.ParticipantId)), Numbered(past.Select(match => match.VolunteerId)));
        return new PastPairs
        {
            Programme = programme,
            Matches = [.. past.Select(match => match.Id)],
            Participants = whose,
            Volunteers = who,
            ParticipantIds = [.. past.Select(match => match.ParticipantId).Distinct(StringComparer.Ordinal)],
            VolunteerIds = [.. past.Select(match => match.VolunteerId).Distinct(StringComparer.Ordinal)],
            Columns = features,
            Courses = courses,
            AsOf = asOf,
            Data = new RankingData
            {
                Features = features.All,
                Values = values,
                Groups = Numbered(Lists(past)),
                Labels = known.Labels,
                Weights = known.Weights,
                Answers = known.Answers,
                Participants = whose,
                Volunteers = who,
            },
        };
    }

    private static PairCourse Course(Match match, IEnumerable<Answer> answers, DateOnly asOf) => new(
        match.ProposedOn,
        match.State is MatchStates.Active or MatchStates.Ended ? match.StartedOn : null,
        match.State == MatchStates.Ended ? match.EndedOn : null,
        match.State is MatchStates.Declined or MatchStates.Expired ? match.ClosedOn ?? Earlier(match.ProposedOn.AddDays(DaysToAnswer), asOf) : null,
        [.. answers.Select(answer => new SurveyGiven(answer.AnsweredOn, answer.Value is "4" or "5"))]);

    private static IEnumerable<string> Lists(List<Match> past)
    {
        var own = past.CountBy(match => match.ParticipantId, StringComparer.Ordinal).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
        return past.Select(match => own.Contains(match.ParticipantId) ? "participant " + match.ParticipantId : "quarter " + Quarter(match.StartedOn ?? match.ProposedOn));
    }

    private static string Quarter(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}-{(day.Month - 1) / 3}");

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static int[] Numbered(IEnumerable<string> keys)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. keys.Select(key => numbers.TryGetValue(key, out var number) ? number : numbers[key] = numbers.Count)];
    }
}
