using Matching.People;

namespace Matching.Suggestions.Eligibility;

/// <summary>
/// Host programme: the participant lives in the city and arrived less than <see cref="EligibilitySettings.ArrivedWithinYears"/> ago:
/// <c>arrived_on</c> plus that many calendar years is after the day judged. Each half is asked only where it is known;
/// a known half that fails decides, and else one unknown half makes the answer unknown.
/// </summary>
public sealed class NewcomerRule(EligibilitySettings limits, CitySettings city) : EligibilityRule("newcomer")
{
    private readonly HashSet<string> names = new(city.Names.Select(name => name.Trim()), StringComparer.OrdinalIgnoreCase);

    public override RuleAnswer Ask(in Pair pair)
    {
        if (pair.Participant.Programme is not Programmes.Host)
        {
            return RuleAnswer.Passes;
        }

        var lives = LivesHere(pair.Participant.City);
        var arrived = ArrivedLately(pair.Participant.ArrivedOn, pair.On);
        return lives == false || arrived == false
            ? RuleAnswer.Fails
            : lives is null || arrived is null ? RuleAnswer.Unknown : RuleAnswer.Passes;
    }

    /// <summary><c>city</c> if they are known to live elsewhere, else <c>arrived</c> if they are known to have come too long ago.</summary>
    public override string? FailingPart(Participant participant, DateOnly on) => participant.Programme is not Programmes.Host ? null
        : LivesHere(participant.City) == false ? "city"
        : ArrivedLately(participant.ArrivedOn, on) == false ? "arrived"
        : null;

    private bool? LivesHere(string? place) => string.IsNullOrWhiteSpace(place) ? null : names.Contains(place.Trim());

    // Who arrives later than the day judged is asked first, so that a far day cannot run out of the calendar.
    private bool? ArrivedLately(DateOnly? arrived, DateOnly on) =>
        arrived is { } day ? day >= on || day.AddYears(limits.ArrivedWithinYears) > on : null;
}
