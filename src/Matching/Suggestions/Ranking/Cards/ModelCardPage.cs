using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Matching.People;
using Matching.Suggestions.Ranking.Competition;
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
        table { border-collapse: collapse; width: 100%; margin: .5rem 0; font-size: .85em; }
        th, td { border: 1px solid #bfbfbf; padding: .25rem .45rem; text-align: left; overflow-wrap: break-word; } td:only-of-type { overflow-wrap: anywhere; }
        thead { display: table-header-group; } tr { break-inside: avoid; } svg { width: 9rem; height: 3rem; }
        .verdict { border-left: .4rem solid #0b4f86; padding: .2rem 1rem; background: #f2f6fa; }
        """;

    private static readonly string[] Measures = ["ndcg5", "mrr", "auc", "brier", "calibrationSlope"];

    private readonly StoredModel model;
    private readonly CultureInfo culture;
    private readonly CardParts parts;
    private readonly JsonElement card;
    private readonly JsonElement metrics;

    private ModelCardPage(StoredModel model, CultureInfo culture, bool folded)
    {
        (this.model, this.culture, parts) = (model, culture, new CardParts(culture, folded));
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

    private IEnumerable<XElement> Parts() => [Data(), Folds(), Figures(), Features(), new FairnessSection(card.GetProperty("fairness"), parts).Element(), NotFor()];

    private XElement Data() => parts.Section("card.data", parts.Table(
        [],
        [
            [Text("card.programme"), PeopleTexts.Word("programme", model.Programme, culture)],
            [Text("card.contestant"), CompetitionWords.Name(model.Contestant, culture)],
            [Text("card.hash"), model.Hash],
            [Text("card.window"), $"{parts.Day(model.WindowFrom)} – {parts.Day(model.WindowTo)}"],
            [Text("card.as_of"), parts.Day(model.AsOf)],
            [Text("card.pairs"), parts.Number(card.GetProperty("pairs"))],
            [Text("card.outcomes"), parts.Number(card.GetProperty("outcomes"))],
            [Text("card.people"), $"{parts.Number(card.GetProperty("participants"))} / {parts.Number(card.GetProperty("volunteers"))}"],
            [Text("card.tested"), $"{parts.Number(metrics.GetProperty("outcomes"))} / {parts.Number(metrics.GetProperty("lasted"))}"],
        ]));

    /// <summary>What was learned from and what was tested, fold by fold.</summary>
    private XElement Folds() => parts.Section("card.folds", new XElement("p", Text("card.folds_are")), parts.Table(
        ["card.fold", "card.fold_train", "card.fold_test", "card.fold_known"],
        [
            .. metrics.GetProperty("folds").EnumerateArray().Select(fold => (object[])
            [
                fold.GetProperty("fold").GetString()!, parts.Number(fold.GetProperty("train")), parts.Number(fold.GetProperty("test")),
                parts.Day(DateOnly.ParseExact(fold.GetProperty("knownOn").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ]),
        ]));

    private XElement Figures() => parts.Section(
        "card.figures",
        new XElement("p", Text("card.interval")),
        parts.Table(
            ["card.contestant", "card.ndcg5", "card.mrr", "card.auc", "card.brier", "card.slope"],
            [
                .. metrics.GetProperty("contestants").EnumerateArray().Append(metrics.GetProperty("reference")).Select(one => (object[])
                [
                    CompetitionWords.Name(one.GetProperty("code").GetString()!, culture),
                    .. Measures.Select(measure => parts.Estimate(one.GetProperty(measure), one.GetProperty("intervals").GetProperty(measure))),
                ]),
            ]));

    private XElement Features() => parts.Section(
        "card.features",
        card.TryGetProperty("keepsDirections", out var keeps) && !keeps.GetBoolean() ? new XElement("p", Text("card.no_directions")) : null,
        parts.Table(
            ["card.feature", "card.weight", "card.known", "card.shape"],
            [
                .. card.GetProperty("features").EnumerateArray().Where(feature => feature.GetProperty("weight").GetDouble() > 0).Select(feature => (object[])
                [
                    Feature(feature.GetProperty("name").GetString()!),
                    parts.Number(feature.GetProperty("weight")),
                    feature.GetProperty("known").GetDouble().ToString("P0", culture),
                    ShapePlot.Of([.. feature.GetProperty("shape").EnumerateArray().Select(point => new ShapePoint(point[0].GetDouble(), point[1].GetDouble()))], culture),
                ]),
            ]));

    private XElement NotFor() => parts.Section("card.not_for", new XElement("ul", Enumerable.Range(1, 4).Select(number => new XElement("li", Text($"card.not_for.{number}")))));

    private string Feature(string name) => ModelWords.Name(name, culture) is { Length: > 0 } words ? char.ToUpper(words[0], culture) + words[1..] : name;

    private string Text(string key) => parts.Text(key);
}
