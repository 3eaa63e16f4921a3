using System.Text.Json.Nodes;
using Matching.Suggestions.Ranking.Cards;
using Matching.Suggestions.Ranking.Models;

namespace Matching.Web.Tests.Pages.Suggestions.Models;

/// <summary>A card is printed and handed on: of few people it tells nothing.</summary>
public sealed class SmallGroupsTests
{
    private static readonly (string, int, bool, double)[] Large = [("f", 120, true, 0.987), ("m", 80, true, 1.123)];

    [Fact]
    public void A_group_of_few_is_withheld_with_another_so_that_it_cannot_be_worked_out()
    {
        var card = Card("gender", [.. Large, ("other", 1, false, 1.777)]);

        card.ShouldContain("0,987");
        card.ShouldNotContain("1,777");
        card.ShouldContain("færre end 5");
        card.ShouldNotContain("1,123", customMessage: "with the whole and the women it would tell of the one");
        card.ShouldNotContain("<td>80</td>");
    }

    [Fact]
    public void The_other_that_is_withheld_is_first_one_that_is_not_judged()
    {
        var card = Card("gender", [.. Large, ("other", 1, false, 1.777), ("unknown", 7, false, 1.333)]);

        card.ShouldContain("0,987");
        card.ShouldContain("1,123");
        card.ShouldNotContain("1,777");
        card.ShouldNotContain("1,333");
    }

    [Fact]
    public void Where_no_group_is_small_all_are_told()
    {
        var card = Card("gender", Large);

        card.ShouldContain("<td>120</td>");
        card.ShouldContain("1,123");
    }

    [Fact]
    public void Of_two_attributes_it_is_not_told_how_many_there_are_where_groups_are_left_out()
    {
        var card = Card("gender*age_band", [("f*30-39", 118, true, 0.987), ("f*40-49", 2, false, 1.777), ("m*30-39", 78, true, 1.123), ("m*40-49", 9, false, 1.333)]);

        card.ShouldContain("0,987");
        card.ShouldNotContain("<td>118</td>");
        card.ShouldNotContain("1,777");
        card.ShouldNotContain("1,333");
    }

    private static string Card(string grouping, params (string Group, int N, bool Judged, double Value)[] groups)
    {
        var model = KeptModels.Of("model-1", ModelStates.Candidate);
        var card = JsonNode.Parse(model.Card)!;
        var fairness = card["fairness"]!.AsObject();
        foreach (var section in new[] { "topK", "outcomes", "proxies", "times", "intersections" })
        {
            fairness[section] = new JsonArray();
        }

        fairness.Remove("logged");
        fairness["fullList"] = new JsonArray(new JsonObject
        {
            ["measure"] = "exposure", ["side"] = "candidates", ["grouping"] = grouping,
            ["groups"] = new JsonArray([.. groups.Select(group => (JsonNode)new JsonObject
            {
                ["group"] = group.Group, ["n"] = group.N, ["judged"] = group.Judged, ["value"] = group.Value, ["interval"] = null,
            })]),
        });
        return ModelCardPage.Of(model with { Card = card.ToJsonString() }, Languages.Danish);
    }
}
