using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Matching.People;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Fairness;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Use;

namespace Matching.Suggestions.Ranking.Cards;

/// <summary>A stored model's card as a page that needs nothing but itself, to read and to print. What it tells is kept with the model.</summary>
public sealed class ModelCardPage
{
    private const string Style =
        """
        @page { size: A4; margin: 14mm; }
        body { font: 11pt/1.45 system-ui, sans-serif; color: #1a1a1a; max-width: 60rem; margin: 0 auto; padding: 1rem; }
        h2 { margin: 1.4em 0 .4em; break-after: avoid; }
        table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .92em; }
        th, td { border: 1px solid #bfbfbf; padding: .3rem .5rem; text-align: left; overflow-wrap: anywhere; }
        thead { display: table-header-group; } tr { break-inside: avoid; } svg { width: 9rem; height: 3rem; }
        .verdict { border-left: .4rem solid #0b4f86; padding: .2rem 1rem; background: #f2f6fa; }
        """;

    /// <summary>Rows of a long table that stand open where the card is part of a page; the rest is folded.</summary>
    private const int OpenRows = 12;

    private static readonly string[] Measures = ["ndcg5", "mrr", "auc", "brier", "calibrationSlope"];
    private static readonly string[] Tables = ["fullList", "topK", "outcomes", "proxies", "times", "intersections"];

    private readonly StoredModel model;
    private readonly CultureInfo culture;
    private readonly JsonElement card;
    private readonly JsonElement metrics;
    private readonly bool folded;

    private ModelCardPage(StoredModel model, CultureInfo culture, bool folded)
    {
        (this.model, this.culture, this.folded) = (model, culture, folded);
        card = JsonDocument.Parse(model.Card).RootElement;
        metrics = JsonDocument.Parse(model.Metrics).RootElement;
    }

    /// <param name="model">As it is kept.</param>
    /// <param name="culture">The language of the page.</param>
    public static string Of(StoredModel model, CultureInfo culture) => new ModelCardPage(model, culture, folded: false).Page();

    /// <summary>The style sheet in the page, as a content policy names it.</summary>
    public static string StyleHash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'";

    /// <summary>What the card tells, as part of a page that has a heading and a style of its own; long tables are folded.</summary>
    /// <param name="model">As it is kept.</param>
    /// <param name="culture">The language of the page.</param>
    /// <returns>HTML; null where the card is none that this version can read.</returns>
    public static string? Sections(StoredModel model, CultureInfo culture)
    {
        try
        {
            var page = new ModelCardPage(model, culture, folded: true);
            return string.Concat(page.Parts().Select(part => part.ToString()));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private string Page() => "<!DOCTYPE html>\n" + new XElement(
        "html",
        new XAttribute("lang", culture.TwoLetterISOLanguageName),
        new XElement("head", new XElement("meta", new XAttribute("charset", "utf-8")), new XElement("title", $"{Text("card.title")} {model.Id}"), new XElement("style", Style)),
        new XElement(
            "body",
            new XElement("main", new XElement("h1", $"{Text("card.title")}: {CompetitionWords.Name(model.Contestant, culture)}"), Parts()))) + "\n";

    private IEnumerable<XElement> Parts() => [Data(), Figures(), Features(), Fairness(), NotFor()];

    private XElement Data() => Section("card.data", Table(
        [],
        [
            [Text("card.programme"), PeopleTexts.Word("programme", model.Programme, culture)],
            [Text("card.contestant"), CompetitionWords.Name(model.Contestant, culture)],
            [Text("card.hash"), model.Hash],
            [Text("card.window"), $"{Day(model.WindowFrom)} – {Day(model.WindowTo)}"],
            [Text("card.as_of"), Day(model.AsOf)],
            [Text("card.pairs"), Number(card.GetProperty("pairs"))],
            [Text("card.outcomes"), Number(card.GetProperty("outcomes"))],
            [Text("card.people"), $"{Number(card.GetProperty("participants"))} / {Number(card.GetProperty("volunteers"))}"],
            [Text("card.tested"), $"{Number(metrics.GetProperty("outcomes"))} / {Number(metrics.GetProperty("lasted"))}"],
            [Text("card.folds"), string.Join(", ", metrics.GetProperty("folds").EnumerateArray().Select(fold =>
                $"{fold.GetProperty("fold").GetString()} ({Number(fold.GetProperty("train"))} / {Number(fold.GetProperty("test"))})"))],
        ]));

    private XElement Figures() => Section(
        "card.figures",
        new XElement("p", Text("card.interval")),
        Table(
            [Text("card.contestant"), "NDCG@5", "MRR", "AUC", "Brier", Text("card.slope")],
            [
                .. metrics.GetProperty("contestants").EnumerateArray().Append(metrics.GetProperty("reference")).Select(one => (object[])
                [
                    CompetitionWords.Name(one.GetProperty("code").GetString()!, culture),
                    .. Measures.Select(measure => Estimate(one.GetProperty(measure), one.GetProperty("intervals").GetProperty(measure))),
                ]),
            ]));

    private XElement Features() => Section("card.features", Table(
        [Text("card.feature"), Text("card.weight"), Text("card.known"), Text("card.shape")],
        [
            .. card.GetProperty("features").EnumerateArray().Where(feature => feature.GetProperty("weight").GetDouble() > 0).Select(feature => (object[])
            [
                Feature(feature.GetProperty("name").GetString()!),
                Number(feature.GetProperty("weight")),
                feature.GetProperty("known").GetDouble().ToString("P0", culture),
                ShapePlot.Of([.. feature.GetProperty("shape").EnumerateArray().Select(point => new ShapePoint(point[0].GetDouble(), point[1].GetDouble()))], culture),
            ]),
        ]));

    private XElement Fairness()
    {
        var audit = card.GetProperty("fairness");
        var variant = audit.GetProperty("fairVariant");
        return Section(
            "card.fairness",
            new XElement(
                "div",
                new XAttribute("class", "verdict"),
                new XElement("p", $"{CompetitionWords.Name(audit.GetProperty("model").GetProperty("contestant").GetString()!, culture)}: {Text("verdict." + audit.GetProperty("verdict").GetString())}"),
                audit.GetProperty("findings").EnumerateArray().Select(finding => new XElement("p", FairnessWords.Of(FairnessJson.Read(finding), culture)))),
            variant.ValueKind == JsonValueKind.Null ? null : new XElement("p", $"{Text("card.price")}: {Number(variant.GetProperty("price"))}"),
            Table(
                [Text("card.measure"), Text("card.side"), Text("card.group"), Text("card.n"), Text("card.value"), Text("card.judged")],
                [.. Tables.SelectMany(section => audit.GetProperty(section).EnumerateArray()).SelectMany(Groups)]),
            new XElement("ul", audit.GetProperty("definitions").EnumerateArray().Select(one => one.GetProperty("measure").GetString()).Select(measure =>
                new XElement("li", $"{Text("measure." + measure)}: {Text("define." + measure)}"))),
            new XElement("p", Text("audit.interval")),
            new XElement("ul", FairnessJson.KnownLimits.Select(limit => new XElement("li", Text("limit." + limit)))));
    }

    private IEnumerable<object[]> Groups(JsonElement table) => table.GetProperty("groups").EnumerateArray().Select(group => (object[])
    [
        Text("measure." + table.GetProperty("measure").GetString()),
        Text("side." + table.GetProperty("side").GetString()),
        $"{FairnessWords.Grouping(table.GetProperty("grouping").GetString()!, culture)}: {group.GetProperty("group").GetString()}",
        Number(group.GetProperty("n")),
        Estimate(group.GetProperty("value"), group.GetProperty("interval")),
        Text(group.GetProperty("judged").GetBoolean() ? "card.yes" : "card.no"),
    ]);

    private XElement NotFor() => Section("card.not_for", new XElement("ul", Enumerable.Range(1, 4).Select(number => new XElement("li", Text($"card.not_for.{number}")))));

    private XElement Section(string title, params object?[] content) => new("section", new XElement("h2", Text(title)), content);

    private IEnumerable<XElement> Table(IReadOnlyList<string> heads, IReadOnlyList<object[]> rows) => !folded ? [Plain(heads, rows)]
        : rows.Count <= OpenRows ? [Scrolling(heads, rows)]
        : [Scrolling(heads, [.. rows.Take(OpenRows)]), new XElement("details", new XElement("summary", RankingTexts.Sentences.Format("card.more", culture, rows.Count - OpenRows)), Scrolling(heads, [.. rows.Skip(OpenRows)]))];

    private static XElement Scrolling(IReadOnlyList<string> heads, IReadOnlyList<object[]> rows) =>
        new("div", new XAttribute("class", "table--responsive-scroll"), new XAttribute("tabindex", "0"), Plain(heads, rows));

    private static XElement Plain(IReadOnlyList<string> heads, IReadOnlyList<object[]> rows) => new(
        "table",
        new XAttribute("class", "table table--compact"),
        heads.Count == 0 ? null : new XElement("thead", new XElement("tr", heads.Select(head => new XElement("th", new XAttribute("scope", "col"), head)))),
        new XElement("tbody", rows.Select(row => new XElement("tr", new XElement("th", new XAttribute("scope", "row"), row[0]), row.Skip(1).Select(cell => new XElement("td", cell))))));

    private string Feature(string name) => ModelWords.Name(name, culture) is { Length: > 0 } words ? char.ToUpper(words[0], culture) + words[1..] : name;

    private string Estimate(JsonElement value, JsonElement interval) => interval.ValueKind == JsonValueKind.Null
        ? Number(value)
        : $"{Number(value)} [{Number(interval[0])}; {Number(interval[1])}]";

    private string Number(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetDouble().ToString("#,0.###", culture) : "–";

    private string Day(DateOnly day) => day.ToString("d", culture);

    private string Text(string key) => RankingTexts.Sentences[key, culture];
}
