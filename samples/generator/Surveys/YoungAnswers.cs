using Matching.Samples.Matches;

namespace Matching.Samples.Surveys;

/// <summary>
/// Whether the young people found a job or an education. The published share is of those mentored for more than four months who said;
/// what the others said is in the file and counts nowhere.
/// </summary>
internal sealed class YoungAnswers
{
    private const string Question = "occupation_now";

    private readonly Dice dice;
    private readonly List<Answer> answers = [];

    public YoungAnswers(Dice dice, IReadOnlyList<Match> matches)
    {
        this.dice = dice;
        Share(dice.Some(Published.InJobOrEducation.Answered, matches.Where(m => m.StartedIn(2012) && m.LongerThan(4))));
        foreach (var occasion in matches.Where(m => m.StartedIn(2012) && !m.LongerThan(4)).Take(2).SelectMany(m => Occasion.Of(m, dice).TakeLast(1)))
            answers.Add(occasion.Participant(Question, "job"));
        foreach (var occasion in matches.Where(m => m.StartedIn(2013)).SelectMany(m => Occasion.Of(m, dice)).Where(_ => dice.Chance(60)).ToList())
            answers.Add(occasion.Participant(Question, dice.PickWeighted<string>([(3, "neither"), (1, "education")])));
        foreach (var (match, wave, on) in answers.Select(a => (a.Match, a.Wave, a.AnsweredOn)).ToList())
        {
            var occasion = new Occasion(match, wave, on);
            answers.Add(occasion.Participant("satisfaction", Scale.Satisfaction(occasion, dice)));
        }
    }

    public IReadOnlyList<Answer> Answers => answers;

    private void Share(List<Match> asked)
    {
        for (var i = 0; i < asked.Count; i++)
        {
            var occasions = Occasion.InOrder(Occasion.Of(asked[i], dice));
            var latest = i < Published.InJobOrEducation.Good ? dice.PickWeighted<string>([(3, "job"), (2, "education")]) : "neither";
            answers.Add(occasions[^1].Participant(Question, latest));
            foreach (var earlier in occasions.SkipLast(1).Where(_ => dice.Chance(60)))
                answers.Add(earlier.Participant(Question, dice.PickWeighted<string>([(6, "neither"), (1, "job"), (1, "education")])));
        }
    }
}
