using Matching.Samples.Matches;
using Matching.Samples.People;

namespace Matching.Samples.Surveys;

/// <summary>
/// What the newcomers of 2012 answered. Not everybody did. The published shares are of their latest answers, so who was glad in the end
/// is dealt out first and the earlier answers, which may differ, come after.
/// </summary>
internal sealed class NewcomerAnswers
{
    private const int OtherRespondents = 54;

    private readonly Dice dice;
    private readonly List<(Participant Person, List<Occasion> Occasions)> respondents;
    private readonly List<Answer> answers = [];

    public NewcomerAnswers(Dice dice, IReadOnlyList<Match> matches)
    {
        this.dice = dice;
        respondents = Respondents(matches.Where(m => m.StartedIn(2012)));
        Deal("knows_services", Published.KnowsServices, respondents);
        Deal("feels_included", Published.FeelsIncluded, respondents);
        Deal("stays_in_denmark", Published.StaysInDenmark, respondents.Where(r => IsExpat(r.Person)).ToList());
        OutsideTheShares(matches);
        foreach (var occasion in respondents.SelectMany(r => r.Occasions).Where(_ => dice.Chance(80)))
            answers.Add(occasion.Participant("satisfaction", Scale.Satisfaction(occasion, dice)));
    }

    public IReadOnlyList<Answer> Answers => answers;

    private List<(Participant Person, List<Occasion> Occasions)> Respondents(IEnumerable<Match> cohort)
    {
        var people = cohort
            .GroupBy(m => m.Participant)
            .Select(g => (Person: g.Key, Occasions: Filled(g)))
            .Where(r => r.Occasions.Count > 0)
            .ToList();
        var expats = dice.Some(Published.StaysInDenmark.Answered + 2, people.Where(r => IsExpat(r.Person)));
        return [.. expats, .. dice.Some(OtherRespondents, people.Where(r => !IsExpat(r.Person)))];
    }

    private List<Occasion> Filled(IEnumerable<Match> matches)
    {
        var all = matches.SelectMany(m => Occasion.Of(m, dice)).ToList();
        return Occasion.InOrder(dice.Some(dice.PickWeighted<int>([(45, 1), (40, 2), (15, 3)]), all));
    }

    /// <summary>Gives a question the published numbers: so many people answer, and so many of them with 4 or 5 the last time.</summary>
    private void Deal(string question, (int Good, int Answered) published, List<(Participant Person, List<Occasion> Occasions)> people)
    {
        var asked = dice.Some(published.Answered, people);
        if (asked.Count < published.Answered)
            throw new InvalidOperationException($"Only {asked.Count} people can answer {question}.");
        var glad = dice.SomeWeighted(
            published.Good, asked.Select(r => (r.Occasions.Exists(o => o.Match.LongerThan(6)) ? 3 : 1, r.Person)).ToList());
        foreach (var (person, occasions) in asked)
        {
            var latest = glad.Contains(person) ? Scale.Good(dice) : Scale.NotGood(dice);
            answers.Add(occasions[^1].Participant(question, latest));
            foreach (var earlier in occasions.SkipLast(1).Where(_ => dice.Chance(90)))
                answers.Add(earlier.Participant(question, dice.Chance(55) ? latest : Scale.Any(dice)));
        }
    }

    /// <summary>Answers that count in no share: before the match, on matches of other years, and by those who are no expats.</summary>
    private void OutsideTheShares(IReadOnlyList<Match> matches)
    {
        foreach (var match in dice.Some(32, matches.Where(m => m.StartedIn(2012))))
        {
            var start = new Occasion(match, "start", match.StartedOn!.Value.AddDays(dice.Between(0, 6)));
            answers.Add(start.Participant("knows_services", Scale.Any(dice)));
            answers.Add(start.Participant("feels_included", Scale.Any(dice)));
        }

        var otherYears = matches.Where(m => !m.StartedIn(2012)).SelectMany(m => Occasion.Of(m, dice));
        foreach (var occasion in otherYears.Where(_ => dice.Chance(50)).ToList())
        {
            answers.Add(occasion.Participant("knows_services", Scale.Any(dice)));
            answers.Add(occasion.Participant("feels_included", Scale.Any(dice)));
        }

        foreach (var (_, occasions) in respondents.Where(r => r.Person.Segment is "student").Take(8))
            answers.Add(occasions[^1].Participant("stays_in_denmark", Scale.Any(dice)));
    }

    private static bool IsExpat(Participant person) => person.Segment is "expat" or "expat_family";
}
