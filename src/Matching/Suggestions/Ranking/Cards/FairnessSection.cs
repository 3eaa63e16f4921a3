using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Matching.People;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Fairness;

namespace Matching.Suggestions.Ranking.Cards;

/// <summary>The audit on a card, as it is kept with the model: audits of before knew less, and what they lack is left out.</summary>
internal sealed class FairnessSection(JsonElement audit, CardParts parts)
{
    private static readonly string[] Tables = ["fullList", "topK", "outcomes", "proxies", "times", "intersections"];

    private readonly CultureInfo culture = parts.Culture;

    public XElement Element()
    {
        return parts.Section(
            "card.fairness",
            new XElement(
                "div",
                new XAttribute("class", "verdict"),
                new XElement("p", $"{CompetitionWords.Name(audit.GetProperty("model").GetProperty("contestant").GetString()!, culture)}: {parts.Text("verdict." + audit.GetProperty("verdict").GetString())}"),
                Sentences(audit.GetProperty("findings"))),
            Price(audit.GetProperty("fairVariant")),
            Table([.. Tables.SelectMany(section => audit.GetProperty(section).EnumerateArray())]),
            new XElement("p", RankingTexts.Sentences.Format("card.small_groups", culture, SmallGroups.Fewest)),
            Logged(),
            new XElement("ul", audit.GetProperty("definitions").EnumerateArray().Select(one => one.GetProperty("measure").GetString()).Select(measure =>
                new XElement("li", $"{parts.Text("measure." + measure)}: {parts.Text("define." + measure)}"))),
            new XElement("p", parts.Text("audit.interval")),
            new XElement("ul", FairnessJson.KnownLimits.Select(limit => new XElement("li", parts.Text("limit." + limit)))));
    }

    /// <summary>What it would cost to bring exposure to the line; nothing where it is not below it.</summary>
    private XElement? Price(JsonElement variant)
    {
        var line = audit.GetProperty("thresholds").GetProperty("leastExposure").GetDouble();
        if (variant.ValueKind == JsonValueKind.Null || variant.GetProperty("exposureBefore").GetDouble() >= line || variant.GetProperty("price").ValueKind != JsonValueKind.Number)
        {
            return null;
        }

        var price = RankingTexts.Sentences.Format(
            "card.price", culture, variant.GetProperty("exposureBefore").GetDouble(), variant.GetProperty("exposureAfter").GetDouble(), variant.GetProperty("price").GetDouble());
        return new XElement("p", variant.GetProperty("reached").GetBoolean() ? price : price + " " + RankingTexts.Sentences.Format("card.price_unreached", culture, line));
    }

    /// <summary>The lists that were really shown: too few are told of in a sentence alone.</summary>
    private IEnumerable<XElement> Logged()
    {
        if (!audit.TryGetProperty("logged", out var logged))
        {
            yield break;
        }

        var isJudged = logged.GetProperty("judged").GetBoolean();
        yield return new XElement("h3", parts.Text("card.logged"));
        yield return new XElement("p", FairnessWords.Logged(
            logged.GetProperty("lists").GetInt32(), isJudged, audit.GetProperty("thresholds").GetProperty("leastLogged").GetInt32(), culture));
        foreach (var sentence in Sentences(logged.GetProperty("findings")))
        {
            yield return sentence;
        }

        if (isJudged)
        {
            foreach (var table in Table([.. logged.GetProperty("tables").EnumerateArray(), .. logged.GetProperty("intersections").EnumerateArray()]))
            {
                yield return table;
            }
        }
    }

    /// <summary>What is more than chance in a sentence each; what may be chance is counted.</summary>
    private IEnumerable<XElement> Sentences(JsonElement findings)
    {
        var all = findings.EnumerateArray().Select(FairnessJson.Read).ToList();
        var byChance = all.Count(finding => finding.MayBeChance);
        return
        [
            .. all.Where(finding => !finding.MayBeChance).OrderByDescending(finding => finding.IsFailure).Select(finding => new XElement("p", FairnessWords.Of(finding, culture) + ".")),
            .. byChance == 0 ? [] : new[] { new XElement("p", RankingTexts.Sentences.Format(byChance == 1 ? "finding.one_by_chance" : "finding.by_chance", culture, byChance)) },
        ];
    }

    private IEnumerable<XElement> Table(IReadOnlyList<JsonElement> tables) =>
        parts.Table(["card.measure", "card.side", "card.group", "card.n", "card.value", "card.judged"], [.. tables.SelectMany(Groups)]);

    private IEnumerable<object[]> Groups(JsonElement table)
    {
        var grouping = table.GetProperty("grouping").GetString()!;
        var isCrossed = grouping.Contains('*', StringComparison.Ordinal);
        List<JsonElement> groups = [.. table.GetProperty("groups").EnumerateArray()];
        var withheld = SmallGroups.Withheld([.. groups.Select(group => (group.GetProperty("n").GetInt32(), IsJudged(group)))]);
        // Of two attributes there are hundreds of small groups: pages of figures that nobody is to read anything into. How many the others are is
        // not told then either, since it would tell of those that are left out.
        var hasMore = isCrossed && !groups.TrueForAll(IsJudged);
        return groups.Index().Where(group => !isCrossed || IsJudged(group.Item)).Select(group => (object[])
        [
            parts.Text("measure." + table.GetProperty("measure").GetString()),
            parts.Text("side." + table.GetProperty("side").GetString()),
            $"{FairnessWords.Grouping(grouping, culture)}: {Value(grouping, group.Item.GetProperty("group").GetString()!)}",
            group.Item.GetProperty("n").GetInt32() < SmallGroups.Fewest ? RankingTexts.Sentences.Format("card.fewer", culture, SmallGroups.Fewest)
                : withheld.Contains(group.Index) || hasMore ? parts.Text("card.withheld") : parts.Number(group.Item.GetProperty("n")),
            withheld.Contains(group.Index) ? parts.Text("card.withheld") : parts.Estimate(group.Item.GetProperty("value"), group.Item.GetProperty("interval")),
            parts.Text(IsJudged(group.Item) ? "card.yes" : "card.no"),
        ]);
    }

    private static bool IsJudged(JsonElement group) => group.GetProperty("judged").GetBoolean();

    /// <summary>The group, or both of two, in words; what a city wrote itself stays as it is.</summary>
    private string Value(string grouping, string group) => string.Join(" × ", grouping.Split('*').Zip(group.Split('*'), (attribute, value) => attribute switch
    {
        Grouping.Gender => PeopleTexts.Word("gender", value, culture),
        Grouping.AgeBand => PeopleTexts.Word("age", value, culture),
        Grouping.Segment => PeopleTexts.Word("segment", value, culture),
        _ => value,
    }));
}
