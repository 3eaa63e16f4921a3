using Matching.Suggestions.Ranking.Folds;

namespace Matching.Tests.Suggestions.Ranking.Folds;

public sealed class TimeFoldsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(400)]
    public void Nothing_later_is_learned_from_and_nobody_is_on_both_sides(int volunteers)
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var pairs = new MadeUpPast { Seed = seed, Participants = 60, Candidates = 3, Volunteers = volunteers }.Build();

            var folds = TimeFolds.Of(pairs, 5, 20);

            folds.SelectMany(fold => fold.Test).ShouldBeUnique();
            foreach (var fold in folds)
            {
                fold.Train.Max(row => pairs.Courses[row].ProposedOn).ShouldBeLessThan(fold.Test.Min(row => pairs.Courses[row].ProposedOn));
                fold.KnownOn.ShouldBeLessThan(fold.Test.Min(row => pairs.Courses[row].ProposedOn));
                fold.Train.Select(row => pairs.Participants[row]).Intersect(fold.Test.Select(row => pairs.Participants[row])).ShouldBeEmpty();
                fold.Train.Select(row => pairs.Volunteers[row]).Intersect(fold.Test.Select(row => pairs.Volunteers[row])).ShouldBeEmpty();
            }
        }
    }

    [Fact]
    public void Testing_begins_when_enough_is_known_and_folds_hold_about_as_many_outcomes()
    {
        var pairs = new MadeUpPast { Participants = 300 }.Build();

        var folds = TimeFolds.Of(pairs, 5, 20);

        folds.Count.ShouldBe(5);
        folds.Max(fold => fold.Test.Count).ShouldBeLessThan(folds.Min(fold => fold.Test.Count) + 20);
        var known = pairs.AsKnownOn(folds[0].KnownOn);
        folds[0].Train.Count(row => known.Weights[row] > 0 && known.Labels[row] >= 2).ShouldBeInRange(20, 40);
        folds[0].KnownOn.ShouldBeGreaterThan(pairs.Courses[0].ProposedOn.AddMonths(6), "before that nothing can have lasted");
        folds[^1].Test.ShouldContain(pairs.Rows - 1);
    }

    [Fact]
    public void What_ended_later_was_not_known_then()
    {
        var pairs = new MadeUpPast().Build();
        var fold = TimeFolds.Of(pairs, 5, 20)[0];

        var known = pairs.AsKnownOn(fold.KnownOn);

        var later = fold.Train.Where(row => pairs.Courses[row].EndedOn > fold.KnownOn && pairs.Courses[row].ProposedOn.AddMonths(6) >= fold.KnownOn).ToList();
        later.ShouldNotBeEmpty();
        later.ShouldAllBe(row => known.Weights[row] == 0 && known.Labels[row] == 0);
        fold.Train.ShouldContain(row => known.Weights[row] > 1);
    }

    [Fact]
    public void Proposals_of_one_day_give_no_fold()
    {
        var pairs = new MadeUpPast { Participants = 1, Candidates = 200 }.Build();

        TimeFolds.Of(pairs, 5, 20).ShouldBeEmpty();
    }
}
