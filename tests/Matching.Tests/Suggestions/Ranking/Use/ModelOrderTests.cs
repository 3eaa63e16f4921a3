using System.Text.Json.Nodes;
using Matching.Suggestions;
using Matching.Suggestions.Ranking.Features;
using Matching.Suggestions.Ranking.Trainers;
using Matching.Suggestions.Ranking.Use;
using Matching.Suggestions.Snapshots;
using Matching.Tests.Suggestions.Load;
using Microsoft.Extensions.Options;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Ranking.Use;

public sealed class ModelOrderTests
{
    [Fact]
    public void A_model_moves_nobody_in_or_out_of_a_list_and_what_it_says_adds_up()
    {
        var (moved, lists) = (0, 0);
        foreach (var model in new[] { MadeUpModel.Logit.Value, MadeUpModel.Additive.Value })
        {
            for (var seed = 1; seed <= 30; seed++)
            {
                var city = WaitingCity.Of(seed);
                foreach (var participant in city.InTurn)
                {
                    var (rules, learned) = (city.Suggest(participant), city.Suggest(participant, new ModelInUse(model, Orders: true)));

                    Ids(learned).Order(StringComparer.Ordinal).ShouldBe(Ids(rules).Order(StringComparer.Ordinal));
                    learned.Eligible.ShouldBe(rules.Eligible);
                    learned.Model.ShouldBe(model.Hash);
                    learned.Suggestions.Select(one => one.Rank).ShouldBe(Enumerable.Range(1, learned.Suggestions.Count));
                    var rankByRules = rules.Suggestions.ToDictionary(one => one.Volunteer.Id, one => (one.Rank, one.Score.Units), StringComparer.Ordinal);
                    foreach (var one in learned.Suggestions)
                    {
                        (one.Model!.ScoreRank, one.Score.Units).ShouldBe(rankByRules[one.Volunteer.Id]);
                        (one.Model.Base + one.Model.Parts.Sum(part => part.Gives)).ShouldBe(one.Model.Score, 1e-9);
                    }

                    learned.Suggestions.ShouldAllBe(one => one.Model!.Rank == one.Rank);
                    learned.Suggestions.Skip(1).Zip(learned.Suggestions.Skip(2)).ShouldAllBe(pair => pair.First.Model!.Score >= pair.Second.Model!.Score);
                    (learned.Suggestions.Take(1).Any(one => one.IsLoaded) && learned.Suggestions.Any(one => !one.IsLoaded)).ShouldBeFalse();
                    lists++;
                    moved += Ids(learned).SequenceEqual(Ids(rules)) ? 0 : 1;
                }
            }
        }

        moved.ShouldBeGreaterThan(lists / 2);
    }

    [Fact]
    public void Whoever_stands_behind_the_first_five_hundred_stays_where_the_score_has_them()
    {
        var city = WaitingCity.Of(5, waiting: 3, volunteers: 4_000);
        var lists = city.InTurn.Select(participant => (Rules: city.Suggest(participant), Learned: city.Suggest(participant, new ModelInUse(MadeUpModel.Logit.Value, Orders: true)))).ToList();

        lists.ShouldContain(list => list.Rules.Suggestions.Count > ModelInUse.Depth);
        foreach (var (rules, learned) in lists)
        {
            Ids(learned).Skip(ModelInUse.Depth).ShouldBe(Ids(rules).Skip(ModelInUse.Depth));
            Ids(learned).Take(ModelInUse.Depth).Order(StringComparer.Ordinal).ShouldBe(Ids(rules).Take(ModelInUse.Depth).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void A_model_in_shadow_changes_no_byte_of_what_is_shown_and_is_kept_with_the_snapshot()
    {
        var city = WaitingCity.Of(3);
        foreach (var participant in city.InTurn)
        {
            var (rules, shadowed) = (city.Suggest(participant), city.Suggest(participant, new ModelInUse(MadeUpModel.Logit.Value, Orders: false)));

            SuggestJson.Of(shadowed, Languages.Danish).ShouldBe(SuggestJson.Of(rules, Languages.Danish));
            var (without, with) = (Taken(participant, rules), Taken(participant, shadowed));
            without.ShouldNotContain("scoredBy");
            without.ShouldNotContain("features");
            var kept = ListSnapshot.FromJson(with);
            kept.ScoredBy.ShouldBe(new ScoredBy(MadeUpModel.Logit.Value.Hash, 1, Orders: false));
            kept.Model.ShouldBe(SuggestionList.TransparentScore);
            kept.Rows.ShouldAllBe(row => row.Model != null);
        }
    }

    [Fact]
    public void Json_tells_both_ranks_and_parts_where_a_model_orders()
    {
        var city = WaitingCity.Of(3);
        var participant = city.InTurn.First(one => city.Suggest(one).Suggestions.Count > 3);
        using var json = System.Text.Json.JsonDocument.Parse(SuggestJson.Of(city.Suggest(participant, new ModelInUse(MadeUpModel.Logit.Value, Orders: true)), Languages.English));

        json.RootElement.GetProperty("model").GetString().ShouldBe(MadeUpModel.Logit.Value.Hash);
        foreach (var row in json.RootElement.GetProperty("suggestions").EnumerateArray())
        {
            row.GetProperty("modelRank").GetInt32().ShouldBeGreaterThan(0);
            row.GetProperty("scoreRank").GetInt32().ShouldBeGreaterThan(0);
            var sum = row.GetProperty("modelBase").GetDouble() + row.GetProperty("modelParts").EnumerateArray().Sum(part => part.GetProperty("gives").GetDouble());
            sum.ShouldBe(row.GetProperty("modelScore").GetDouble(), 1e-9);
            row.GetProperty("modelParts").EnumerateArray().ShouldAllBe(part => !part.GetProperty("name").GetString()!.Contains(':'));
            row.GetProperty("modelReason").GetString()!.ShouldContain("by the score");
        }
    }

    [Fact]
    public void A_two_sided_model_shows_the_chance_of_a_yes_and_that_of_lasting_apart()
    {
        var city = WaitingCity.Of(3);
        var participant = city.InTurn.First(one => city.Suggest(one).Suggestions.Count > 3);

        var list = city.Suggest(participant, new ModelInUse(MadeUpModel.TwoSided.Value, Orders: true));

        foreach (var seen in list.Suggestions.Select(one => one.Model!))
        {
            Math.Log(seen.Chances!.Value.Both).ShouldBe(seen.Score, 1e-9);
        }

        var row = JsonNode.Parse(SuggestJson.Of(list, Languages.Danish))!["suggestions"]![0]!;
        row["modelChances"]!["saysYes"]!.GetValue<double>().ShouldBe(list.Suggestions[0].Model!.Chances!.Value.SaysYes, 1e-9);
        city.Suggest(participant, new ModelInUse(MadeUpModel.Logit.Value, Orders: true)).Suggestions.ShouldAllBe(one => one.Model!.Chances == null);
    }

    /// <summary>A single change is worked out by the score; said of a model's order it would be untrue, so that the list says there is none and why.</summary>
    [Fact]
    public void A_list_that_a_model_orders_says_why_it_tells_of_no_single_changes()
    {
        var city = WaitingCity.Of(3);
        var participant = city.InTurn.First(one => city.Suggest(one).Suggestions.Count > 3);
        var (rules, learned) = (city.Suggest(participant), city.Suggest(participant, new ModelInUse(MadeUpModel.Logit.Value, Orders: true)));

        rules.Suggestions.SelectMany(one => one.Counterfactuals).ShouldNotBeEmpty();
        learned.Suggestions.SelectMany(one => one.Counterfactuals).ShouldBeEmpty();
        ModelWords.NoChanges(learned, Languages.English)!.ShouldContain("can only be said of the score");
        ModelWords.NoChanges(learned, Languages.Danish)!.ShouldContain("kan kun siges om scoren");
        ModelWords.Ordered(learned, Languages.Danish)!.ShouldStartWith("En model, der har lært af tidligere forløb, har sat rækkefølgen.");
        ModelWords.Ordered(rules, Languages.Danish).ShouldBeNull();
        ModelWords.NoChanges(rules, Languages.English).ShouldBeNull();
        ModelWords.NoChanges(city.Suggest(participant, new ModelInUse(MadeUpModel.Logit.Value, Orders: false)), Languages.English).ShouldBeNull("in shadow the score orders");
        ModelWords.NoChanges(learned with { Suggestions = [] }, Languages.English).ShouldBeNull("an empty list has nothing to explain");
    }

    [Fact]
    public void A_thousand_lists_are_ordered_again_from_the_stored_model_and_what_was_kept_of_them()
    {
        var stored = MadeUpModel.Stored(new LogitTrainer());
        var (model, made) = (MadeUpModel.Read(stored, new LogitTrainer()), 0);
        for (var seed = 1; made < 1_000; seed++)
        {
            var city = WaitingCity.Of(seed);
            foreach (var participant in city.InTurn)
            {
                var list = city.Suggest(participant, new ModelInUse(model, Orders: true));
                var kept = ListSnapshot.FromJson(Taken(participant, list with { Suggestions = [.. list.Suggestions.Take(5)] }));

                var again = MadeUpModel.Read(stored, new LogitTrainer());
                kept.ScoredBy!.Hash.ShouldBe(again.Hash);
                var scores = again.Score(again.BatchOf([.. kept.Rows.SelectMany(row => row.Model!.Features).Select(value => value ?? double.NaN)]));
                scores.ShouldBe(kept.Rows.Select(row => row.Model!.Score));
                InOrder(kept, scores).ShouldBe(kept.Rows.Select(row => row.Volunteer));
                kept.Rows.Select(row => row.Volunteer).ShouldBe(list.Suggestions.Take(5).Select(row => row.Volunteer.Id));
                made++;
            }
        }
    }

    [Fact]
    public void A_volunteer_who_objected_keeps_the_place_that_the_score_gave()
    {
        var city = WaitingCity.Of(9);
        var objecting = city.Volunteers.Where((_, place) => place % 4 == 0).Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var (seen, loaded) = (0, 0);
        foreach (var participant in city.InTurn)
        {
            var (rules, learned) = (city.Suggest(participant), city.Suggest(participant, new ModelInUse(MadeUpModel.Logit.Value, Orders: true) { Objecting = objecting }));
            foreach (var one in learned.Suggestions.Where(one => objecting.Contains(one.Volunteer.Id)))
            {
                one.Model.ShouldBeNull();
                seen++;
                one.Rank.ShouldBe(rules.Suggestions.Single(other => other.Volunteer.Id == one.Volunteer.Id).Rank);
            }

            learned.Suggestions.Where(one => one.Model is not null).ShouldAllBe(one => one.Model!.Rank == one.Rank);
            loaded += learned.Suggestions.Any(one => one.IsLoaded) ? 1 : 0;
            Ids(learned).Order(StringComparer.Ordinal).ShouldBe(Ids(rules).Order(StringComparer.Ordinal));
        }

        seen.ShouldBeGreaterThan(10);
        loaded.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Features_that_are_not_of_today_are_refused_and_those_that_are_come_back_in_their_order()
    {
        var learned = MadeUpModel.Logit.Value.Features;

        PairFeatures.Of(Shipped.Criteria, learned).All.ShouldBe(learned);
        Should.Throw<ArgumentException>(() => PairFeatures.Of(Shipped.Criteria, [.. learned, learned[^1] with { Name = "volunteer:shoes:red" }])).Message.ShouldContain("shoes");
        Should.Throw<ArgumentException>(() => PairFeatures.Of(Shipped.Criteria, [.. learned.Skip(1)]));
    }

    private static IEnumerable<string> InOrder(ListSnapshot kept, double[] scores)
    {
        var order = kept.Rows.Index().OrderByDescending(row => scores[row.Index]).ThenBy(row => row.Item.Model!.ScoreRank).Select(row => row.Item).ToList();
        if (order.FindIndex(row => !row.IsLoaded) is > 0 and var free)
        {
            var first = order[free];
            order.RemoveAt(free);
            order.Insert(0, first);
        }

        return order.Select(row => row.Volunteer);
    }

    private static IEnumerable<string> Ids(SuggestionList list) => list.Suggestions.Select(one => one.Volunteer.Id);

    private static string Taken(Matching.People.Participant participant, SuggestionList list) =>
        new TakeSnapshot(Options.Create(Shipped.Settings), Options.Create(Shipped.City)).Of(participant, list, picked: null).ToJson();
}
