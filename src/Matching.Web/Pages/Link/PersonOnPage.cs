using System.Globalization;
using Matching.Matches;
using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Web.Pages.Link;

/// <summary>What is told about the other person before both have said yes, in words.</summary>
public sealed record PersonOnPage(AskedPage Page, string ReaderSide, int Year, IOptions<CitySettings> City)
{
    private static readonly Sentences Sentences = new(typeof(LinkTexts));

    /// <summary>Two or three things that the two have in common.</summary>
    public IReadOnlyList<string> Shared(CultureInfo culture)
    {
        var things = new List<string>();
        Add("shared.languages", Page.SharedLanguages.Select(l => PeopleTexts.Language(l, culture)));
        Add("shared.goals", PeopleTexts.Words("goal", Page.SharedGoals, culture));
        Add("shared.interests", Page.SharedInterests);
        Add("shared.availability", PeopleTexts.Words("slot", Page.SharedAvailability, culture));
        return [.. things.Take(3)];

        void Add(string key, IEnumerable<string> words)
        {
            if (words.Any())
            {
                things.Add(Sentences.Format(key, culture, string.Join(", ", words)));
            }
        }
    }

    public IEnumerable<(string Label, string Text)> Facts(CultureInfo culture)
    {
        var goals = ReaderSide == Sides.Volunteer ? "fact.hopes" : "fact.offers";
        return new (string Key, string? Text)[]
        {
            ("fact.age", PeopleTexts.AgeBand(Year - Page.OtherBirthYear, culture)),
            ("fact.languages", Join(Page.OtherLanguages.Select(l => PeopleTexts.Language(l, culture)))),
            (goals, Join(PeopleTexts.Words("goal", Page.OtherGoals, culture))),
            ("fact.interests", Join(Page.OtherInterests)),
            ("fact.availability", Join(PeopleTexts.Words("slot", Page.OtherAvailability, culture))),
            ("fact.district", City.Value.Districts.FirstOrDefault(d => d.Code == Page.OtherDistrict)?.Name ?? Page.OtherDistrict),
            (ReaderSide == Sides.Volunteer ? "fact.wished_work" : "fact.work", PeopleTexts.FieldOfWork(Page.OtherOccupation, culture)),
        }.Where(fact => !string.IsNullOrEmpty(fact.Text)).Select(fact => (Sentences[fact.Key, culture], fact.Text!));
    }

    private static string Join(IEnumerable<string> words) => string.Join(", ", words);
}
