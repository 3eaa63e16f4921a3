using System.Globalization;
using Matching.Matches;
using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Web.Localisation;

/// <summary>The words for codes, in the language of the request.</summary>
public sealed class Words(IOptions<CitySettings> city)
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public static string Of(string list, string code) => PeopleTexts.Word(list, code, Culture);

    public static string? OfKnown(string list, string? code) => string.IsNullOrEmpty(code) ? null : Of(list, code);

    public static string Of(string list, Tags codes) => Say.List(PeopleTexts.Words(list, codes, Culture));

    public static string Languages(Tags codes) => Say.List([.. codes.Select(code => PeopleTexts.Language(code, Culture))]);

    public static string? FieldOfWork(string? occupation) => PeopleTexts.FieldOfWork(occupation, Culture);

    public static string? AgeBand(int? age) => PeopleTexts.AgeBand(age, Culture);

    public static string MatchState(string state) => MatchTexts.Sentences[$"state.{state}", Culture];

    public string? District(string? code) => city.Value.Districts.FirstOrDefault(district => district.Code == code)?.Name ?? code;
}
