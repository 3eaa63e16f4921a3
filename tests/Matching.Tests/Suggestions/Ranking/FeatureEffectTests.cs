using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Cards;

namespace Matching.Tests.Suggestions.Ranking;

public sealed class FeatureEffectTests
{
    [Fact]
    public void A_shape_shows_what_each_value_gives_and_the_weightiest_feature_stands_first()
    {
        var data = new MadeUpPast { Effect = 2, HasLeak = true, Participants = 200 }.Build().Data;
        var model = new MeansTrainer("means").Fit(data, 1, default);

        var shapes = FeatureEffect.Of(model, data);

        shapes.Count.ShouldBe(data.Features.Count);
        shapes[0].Feature.Name.ShouldBe("participant:visits");
        shapes[0].Points.Count.ShouldBe(10);
        shapes[0].Points.Select(point => point.Gives).ShouldBeInOrder();
        var flag = shapes.Single(shape => shape.Feature.Kind == FeatureKind.Flag);
        flag.Points.Select(point => point.Value).ShouldBe([0, 1]);
        flag.Points[1].Gives.ShouldBeGreaterThan(flag.Points[0].Gives);
        shapes.ShouldAllBe(shape => shape.Known == 1 && shape.WhenUnknown == null);
    }

    [Fact]
    public void A_feature_that_is_never_known_has_no_point()
    {
        var data = new MadeUpPast { Participants = 3 }.Build().Data;
        for (var row = 0; row < data.Rows; row++)
        {
            data.Values[row * data.Features.Count] = double.NaN;
        }

        var shape = FeatureEffect.Of(new Matching.Suggestions.Ranking.Baselines.EvenTrainer().Fit(data, 1, default), data).Single(one => one.Feature.Name == "goals");

        shape.ShouldSatisfyAllConditions(() => shape.Points.ShouldBeEmpty(), () => shape.Known.ShouldBe(0), () => shape.WhenUnknown.ShouldBe(0));
    }
}
