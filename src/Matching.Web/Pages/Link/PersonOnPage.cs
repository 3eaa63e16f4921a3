using Matching.Matches;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Link;

/// <summary>What is told about the other person before both have said yes, in the words of the request's language.</summary>
public sealed record PersonOnPage(AskedPage Page, string ReaderSide, int Year, Words Words)
{
    private static readonly Texts<LinkTexts> Texts = new();

    /// <summary>Two or three things that the two have in common.</summary>
    public IReadOnlyList<string> Shared => [.. new (string Key, string Things)[]
    {
        ("shared.languages", Words.Languages(Page.SharedLanguages)),
        ("shared.goals", Words.Of("goal", Page.SharedGoals)),
        ("shared.interests", Say.List(Page.SharedInterests)),
        ("shared.availability", Words.Of("slot", Page.SharedAvailability)),
    }.Where(shared => shared.Things.Length > 0).Take(3).Select(shared => Texts[shared.Key, shared.Things])];

    public IEnumerable<(string Label, string Text)> Facts => new (string Key, string? Text)[]
    {
        ("fact.age", Words.AgeBand(Year - Page.OtherBirthYear)),
        ("fact.languages", Words.Languages(Page.OtherLanguages)),
        (ReaderSide == Sides.Volunteer ? "fact.hopes" : "fact.offers", Words.Of("goal", Page.OtherGoals)),
        ("fact.interests", Say.List(Page.OtherInterests)),
        ("fact.availability", Words.Of("slot", Page.OtherAvailability)),
        ("fact.district", Words.District(Page.OtherDistrict)),
        (ReaderSide == Sides.Volunteer ? "fact.wished_work" : "fact.work", Words.FieldOfWork(Page.OtherOccupation)),
    }.Where(fact => !string.IsNullOrEmpty(fact.Text)).Select(fact => (Texts[fact.Key], fact.Text!));
}
