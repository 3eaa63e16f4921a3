using Matching.Kpi.Disaggregation;

namespace Matching.Tests.Kpi.Disaggregation;

public class PublicHeadsTests
{
    /// <summary>What a reader subtracts from what: a numerator or, where it says so, all of a share.</summary>
    private static readonly (string Whole, bool OfAll, string Part, bool PartOfAll)[] Rests =
    [
        ("host.matches", false, "host.lasted-6-months", false), ("host.matches", false, "host.lasted-3-months", true), ("host.matches", false, "host.lasted-3-months", false),
        ("host.lasted-3-months", true, "host.lasted-6-months", false), ("host.lasted-3-months", false, "host.lasted-6-months", false),
        ("host.matches", false, "host.knows-services", true), ("young-mentor.matches", false, "young-mentor.still-running", false),
        ("young-mentor.matches", false, "young-mentor.in-job-or-education", true),
    ];

    private static HeadFigure Count(string code, int count) => new(code, "count", count, count, null);

    private static HeadFigure Share(string code, int numerator, int denominator) => new(code, "percent", 100.0 * numerator / denominator, numerator, denominator);

    private static bool IsHidden(string code, params HeadFigure[] figures) => PublicHeads.Hidden(figures, []).ContainsKey(code);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void A_count_of_one_to_four_is_not_shown(int count, bool isHidden)
    {
        IsHidden("young-mentor.matches", Count("young-mentor.matches", count)).ShouldBe(isHidden);
        IsHidden("lab.guests", new HeadFigure("lab.guests", "count", count, null, null)).ShouldBe(isHidden);
    }

    [Theory]
    [InlineData(4, 50, true)]
    [InlineData(46, 50, true)]
    [InlineData(5, 50, false)]
    [InlineData(0, 11, true)]
    [InlineData(0, 12, false)]
    [InlineData(12, 12, false)]
    public void A_share_is_not_shown_when_few_are_in_it_or_few_are_not(int numerator, int denominator, bool isHidden) =>
        IsHidden("host.knows-services", Share("host.knows-services", numerator, denominator)).ShouldBe(isHidden);

    [Fact]
    public void Matches_over_six_months_are_not_shown_beside_those_over_three_when_few_lie_between() =>
        IsHidden("host.lasted-6-months", Count("host.matches", 100), Share("host.lasted-3-months", 80, 100), Count("host.lasted-6-months", 77)).ShouldBeTrue();

    [Fact]
    public void A_share_of_almost_all_is_not_shown_since_the_silent_few_could_be_counted() =>
        IsHidden("young-mentor.in-job-or-education", Count("young-mentor.matches", 28), Share("young-mentor.in-job-or-education", 7, 26)).ShouldBeTrue();

    [Theory]
    [InlineData(8, 8, true)]
    [InlineData(8, 0, true)]
    [InlineData(12, 12, false)]
    [InlineData(12, 0, false)]
    public void None_or_all_of_few_are_not_shown_by_two_counts_either(int matches, int lasting, bool isHidden)
    {
        IsHidden("host.lasted-6-months", Count("host.matches", matches), Count("host.lasted-6-months", lasting)).ShouldBe(isHidden);
        IsHidden("young-mentor.still-running", Count("young-mentor.matches", matches), Count("young-mentor.still-running", lasting)).ShouldBe(isHidden);
    }

    [Fact]
    public void A_rest_that_grew_by_few_between_two_rounds_is_not_shown() =>
        PublicHeads.Hidden([Share("host.knows-services", 60, 111)], [Share("host.knows-services", 50, 100)]).ContainsKey("host.knows-services").ShouldBeTrue();

    [Fact]
    public void An_entered_count_is_compared_with_what_was_published_before_and_one_without_a_unit_may_count_people()
    {
        HeadFigure Entered(double value, string? unit) => new("lab.guests", unit, value, null, null);

        PublicHeads.Hidden([Entered(102, "count")], [Entered(100, "count")]).ContainsKey("lab.guests").ShouldBeTrue();
        PublicHeads.Hidden([Entered(105, "count")], [Entered(100, "count")]).ContainsKey("lab.guests").ShouldBeFalse();
        PublicHeads.Hidden([Entered(52, "percent")], [Entered(50, "percent")]).ContainsKey("lab.guests").ShouldBeFalse();
        PublicHeads.Hidden([Entered(3, null)], []).ContainsKey("lab.guests").ShouldBeTrue();
    }

    [Theory]
    [InlineData(88, true)]
    [InlineData(85, false)]
    [InlineData(90, false)]
    public void What_is_left_between_two_counts_is_compared_with_what_was_left_before(int lasting, bool isHidden) =>
        PublicHeads.Hidden(
            [Count("host.matches", 110), Count("host.lasted-6-months", lasting)],
            [Count("host.matches", 100), Count("host.lasted-6-months", 80)]).ContainsKey("host.lasted-6-months").ShouldBe(isHidden);

    [Fact]
    public void A_count_of_meetings_is_shown_however_small_and_a_count_of_records_never_by_somebodys_word()
    {
        var meetings = new HeadFigure("lab.meetings", "count", 2, null, null) { CountsThings = true };

        PublicHeads.Hidden([meetings], [meetings with { Value = 1 }]).ContainsKey("lab.meetings").ShouldBeFalse();
        IsHidden("young-mentor.matches", Count("young-mentor.matches", 2) with { CountsThings = true }).ShouldBeTrue();
    }

    [Fact]
    public void What_is_withheld_says_why_and_beside_which_other_figure()
    {
        HeadHidden? Why(string code, HeadFigure[] figures, params HeadFigure[] before) => PublicHeads.Hidden(figures, before).GetValueOrDefault(code);

        Why("young-mentor.matches", [Count("young-mentor.matches", 3)]).ShouldBe(new HeadHidden(HeadHidden.Small));
        Why("host.matches", [Count("host.matches", 98)], Count("host.matches", 100)).ShouldBe(new HeadHidden(HeadHidden.Changed));
        Why("host.lasted-6-months", [Count("host.matches", 100), Share("host.lasted-3-months", 80, 100), Count("host.lasted-6-months", 77)])
            .ShouldBe(new HeadHidden(HeadHidden.Beside, "host.lasted-3-months"));
        Why("host.lasted-6-months", [Count("host.matches", 110), Count("host.lasted-6-months", 88)], Count("host.matches", 100), Count("host.lasted-6-months", 80))
            .ShouldBe(new HeadHidden(HeadHidden.Moved, "host.matches"));
        Why("host.matches", [Count("host.matches", 100)]).ShouldBeNull();
    }

    [Fact]
    public void A_figure_that_was_published_with_a_few_more_or_fewer_is_not_published_anew()
    {
        var before = new[] { Count("host.matches", 100) };

        PublicHeads.Hidden([Count("host.matches", 98)], before).ContainsKey("host.matches").ShouldBeTrue();
        PublicHeads.Hidden([Count("host.matches", 95)], before).ContainsKey("host.matches").ShouldBeFalse();
        PublicHeads.Hidden([Count("host.matches", 100)], before).ContainsKey("host.matches").ShouldBeFalse();
    }

    [Fact]
    public void What_is_left_between_a_share_and_a_count_is_compared_with_what_was_left_before()
    {
        string Why(HeadFigure[] figures, HeadFigure[] before) => string.Join(' ', PublicHeads.Hidden(figures, before).Select(one => $"{one.Key} {one.Value.Why} {one.Value.Other}"));

        Why([Count("host.matches", 112), Share("host.lasted-3-months", 65, 90)], [Count("host.matches", 100), Share("host.lasted-3-months", 60, 80)])
            .ShouldBe("host.lasted-3-months moved host.matches", "20 and then 22 were not three months old");
        Why([Count("host.matches", 115), Share("host.lasted-3-months", 65, 90)], [Count("host.matches", 100), Share("host.lasted-3-months", 60, 80)]).ShouldBe("");
        Why(
            [Share("host.lasted-3-months", 75, 90), Count("host.lasted-6-months", 28)],
            [Share("host.lasted-3-months", 60, 80), Count("host.lasted-6-months", 20)]).ShouldBe("host.lasted-6-months moved host.lasted-3-months");
    }

    /// <summary>What a reader can work out by subtraction from all that is shown whole, for random years and a corrected second round.</summary>
    [Fact]
    public void No_difference_of_what_is_shown_is_one_to_four()
    {
        var (shownWhole, withheld) = (0, 0);
        for (var seed = 1; seed <= 3000; seed++)
        {
            var dice = new Random(seed);
            var figures = Year(dice, dice.Next(1, 60));
            var before = dice.Next(2) == 0 ? [] : Year(dice, dice.Next(1, 60));
            var hidden = PublicHeads.Hidden(figures, before);
            int? N(string code, Func<HeadFigure, int?> of) => hidden.ContainsKey(code) ? null : of(figures.Single(f => f.Code == code));
            int? Top(string code) => N(code, f => f.Numerator);
            int? All(string code) => N(code, f => f.Denominator);
            int? Now(string code, bool ofAll) => ofAll ? All(code) : Top(code);
            int? Then(string code, bool ofAll) => before.Single(f => f.Code == code) is var b && ofAll ? b.Denominator : b.Numerator;
            var cells = figures.SelectMany(f => new[] { Top(f.Code), All(f.Code), All(f.Code) - Top(f.Code) })
                .Concat(Rests.Select(rest => Now(rest.Whole, rest.OfAll) - Now(rest.Part, rest.PartOfAll)))
                .Concat(before.Count == 0 ? [] : Rests.Select(rest =>
                    Now(rest.Whole, rest.OfAll) - Now(rest.Part, rest.PartOfAll) - (Then(rest.Whole, rest.OfAll) - Then(rest.Part, rest.PartOfAll))))
                .Concat(before.SelectMany(b => new[] { Top(b.Code) - b.Numerator, All(b.Code) - b.Denominator, All(b.Code) - Top(b.Code) - (b.Denominator - b.Numerator) }));

            var parts = new[]
            {
                (Top("host.matches"), Top("host.lasted-6-months")), (Top("host.matches"), Top("host.lasted-3-months")), (All("host.lasted-3-months"), Top("host.lasted-6-months")),
                (Top("host.lasted-3-months"), Top("host.lasted-6-months")), (Top("young-mentor.matches"), Top("young-mentor.still-running")),
            };

            parts.ShouldAllBe(pair => !(pair.Item1 < 12 && pair.Item2 != null) || (pair.Item2 > 0 && pair.Item2 < pair.Item1), $"seed {seed}: none or all of few");
            cells.Where(cell => cell is { } people && Math.Abs(people) is > 0 and < 5).ShouldBeEmpty($"seed {seed}");
            (shownWhole, withheld) = (shownWhole + figures.Count - hidden.Count, withheld + hidden.Count);
        }

        (shownWhole > 3000 && withheld > 3000).ShouldBeTrue();
    }

    private static List<HeadFigure> Year(Random dice, int matches)
    {
        var ripe = dice.Next(3) == 0 ? matches : dice.Next(matches + 1);
        var over3 = dice.Next(ripe + 1);
        var answers = dice.Next(3) == 0 ? matches : dice.Next(matches + 1);
        var mentors = dice.Next(1, 60);
        var young = dice.Next(1, mentors + 1);
        return
        [
            Count("host.matches", matches), Count("host.lasted-6-months", dice.Next(over3 + 1)), ShareOf("host.lasted-3-months", over3, ripe),
            ShareOf("host.knows-services", dice.Next(answers + 1), answers), Count("young-mentor.matches", mentors),
            Count("young-mentor.still-running", dice.Next(mentors + 1)), ShareOf("young-mentor.in-job-or-education", dice.Next(young + 1), young),
        ];
    }

    private static HeadFigure ShareOf(string code, int numerator, int denominator) =>
        new(code, "percent", denominator == 0 ? null : 100.0 * numerator / denominator, numerator, denominator);
}
