using System.Text.RegularExpressions;
using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Surveys;

/// <summary>Says what is wrong with the section Surveys before the service starts.</summary>
public sealed partial class SurveySettingsCheck : IValidateOptions<SurveySettings>
{
    private const int MostReminders = 2;

    public ValidateOptionsResult Validate(string? name, SurveySettings options)
    {
        var slips = Slips(options).ToList();
        return slips.Count > 0 ? ValidateOptionsResult.Fail(slips) : ValidateOptionsResult.Success;
    }

    private static IEnumerable<string> Slips(SurveySettings surveys)
    {
        if (surveys.LinkDays <= 0 || surveys.StartDays <= 0)
        {
            yield return "Surveys:LinkDays and Surveys:StartDays must be above 0.";
        }

        var days = surveys.ReminderDays;
        if (days.Count > MostReminders || days.Any(day => day <= 0 || day >= surveys.LinkDays) || days.Zip(days.Skip(1)).Any(pair => pair.First >= pair.Second))
        {
            yield return "Surveys:ReminderDays must be at most two rising numbers of days, above 0 and below Surveys:LinkDays.";
        }

        foreach (var programme in surveys.Asked.Keys.Where(programme => !Programmes.All.Contains(programme, StringComparer.Ordinal)))
        {
            yield return $"Surveys:Asked:{programme} is no programme.";
        }

        foreach (var (programme, side) in surveys.Asked.Keys.SelectMany(programme => Sides.All.Select(side => (programme, side))))
        {
            var own = surveys.OwnOf(programme, side);
            if (own.Count > SurveySettings.MostOwnQuestions || own.Distinct(StringComparer.Ordinal).Count() < own.Count)
            {
                yield return $"Surveys:Asked:{programme}:{side} must hold at most {SurveySettings.MostOwnQuestions} codes, each once.";
            }
        }

        var asked = surveys.Asked.Values.SelectMany(own => own.Participant.Concat(own.Volunteer)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var code in asked.Where(code => code == Questions.Words || !Code().IsMatch(code)))
        {
            yield return $"\"{code}\" in Surveys:Asked cannot be the code of a question: small letters, digits and _ only, 60 at most, and not \"{Questions.Words}\".";
        }

        foreach (var code in asked.Intersect([.. Questions.All, .. Questions.OfVolunteers], StringComparer.Ordinal))
        {
            yield return $"Surveys:Asked names \"{code}\", which is asked anyway.";
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,59}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
