using Matching.Samples.Matches;

namespace Matching.Samples.Surveys;

/// <summary>How content hosts and mentors were.</summary>
internal static class VolunteerAnswers
{
    public static IReadOnlyList<Answer> To(IReadOnlyList<Match> matches, Dice dice) =>
    [
        .. matches
            .SelectMany(m => Occasion.Of(m, dice))
            .Where(_ => dice.Chance(45))
            .Select(o => o.Volunteer("satisfaction", Scale.Satisfaction(o, dice))),
    ];
}
