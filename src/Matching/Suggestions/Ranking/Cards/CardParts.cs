using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace Matching.Suggestions.Ranking.Cards;

/// <summary>What pages of a card are put together from.</summary>
internal sealed class CardParts(CultureInfo culture)
{
    public CultureInfo Culture => culture;

    public XElement Section(string title, params object?[] content) => new("section", new XElement("h2", Text(title)), content);

    /// <param name="heads">Codes of texts; none for a table of lines.</param>
    /// <param name="rows">The first cell of each is its head.</param>
    public XElement Table(IReadOnlyList<string> heads, IReadOnlyList<object[]> rows) => new(
        "table",
        heads.Count == 0 ? null : new XElement("thead", new XElement("tr", heads.Select(head => new XElement("th", new XAttribute("scope", "col"), head.Length == 0 ? "" : Text(head))))),
        new XElement("tbody", rows.Select(row => new XElement("tr", new XElement("th", new XAttribute("scope", "row"), row[0]), row.Skip(1).Select(cell => new XElement("td", cell))))));

    public string Estimate(JsonElement value, JsonElement interval) => interval.ValueKind == JsonValueKind.Null
        ? Number(value)
        : $"{Number(value)} [{Number(interval[0])}; {Number(interval[1])}]";

    public string Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDouble().ToString("#,0.###", culture) : "–";

    public string Day(DateOnly day) => day.ToString("d", culture);

    public string Text(string key) => RankingTexts.Sentences[key, culture];
}
