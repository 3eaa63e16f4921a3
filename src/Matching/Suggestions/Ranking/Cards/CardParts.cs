using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace Matching.Suggestions.Ranking.Cards;

/// <summary>What pages of a card are put together from.</summary>
/// <param name="culture">The language.</param>
/// <param name="folded">Whether the card is part of another page, where long tables are folded and wide ones scroll.</param>
internal sealed class CardParts(CultureInfo culture, bool folded)
{
    /// <summary>Rows of a long table that stand open where it is folded.</summary>
    private const int OpenRows = 12;

    public CultureInfo Culture => culture;

    public XElement Section(string title, params object?[] content) => new("section", new XElement("h2", Text(title)), content);

    /// <param name="heads">Codes of texts; none for a table of lines.</param>
    /// <param name="rows">The first cell of each is its head.</param>
    public IEnumerable<XElement> Table(IReadOnlyList<string> heads, IReadOnlyList<object[]> rows) => !folded ? [Plain(heads, rows)]
        : rows.Count <= OpenRows ? [Scrolling(heads, rows)]
        : [Scrolling(heads, [.. rows.Take(OpenRows)]), new XElement("details", new XElement("summary", RankingTexts.Sentences.Format("card.more", culture, rows.Count - OpenRows)), Scrolling(heads, [.. rows.Skip(OpenRows)]))];

    private XElement Scrolling(IReadOnlyList<string> heads, IReadOnlyList<object[]> rows) =>
        new("div", new XAttribute("class", "table--responsive-scroll"), new XAttribute("tabindex", "0"), Plain(heads, rows));

    private XElement Plain(IReadOnlyList<string> heads, IReadOnlyList<object[]> rows) => new(
        "table",
        new XAttribute("class", "table table--compact"),
        heads.Count == 0 ? null : new XElement("thead", new XElement("tr", heads.Select(head => new XElement("th", new XAttribute("scope", "col"), Text(head))))),
        new XElement("tbody", rows.Select(row => new XElement("tr", new XElement("th", new XAttribute("scope", "row"), row[0]), row.Skip(1).Select(cell => new XElement("td", cell))))));

    public string Estimate(JsonElement value, JsonElement interval) => interval.ValueKind == JsonValueKind.Null
        ? Number(value)
        : $"{Number(value)} [{Number(interval[0])}; {Number(interval[1])}]";

    public string Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDouble().ToString("#,0.###", culture) : "–";

    /// <summary>As pages write it: 6 October 2011.</summary>
    public string Day(DateOnly day) => day.ToString(culture.TwoLetterISOLanguageName == "da" ? "d. MMMM yyyy" : "d MMMM yyyy", culture);

    public string Text(string key) => RankingTexts.Sentences[key, culture];
}
