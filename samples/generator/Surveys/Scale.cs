namespace Matching.Samples.Surveys;

/// <summary>Answers from 1 to 5, as people give them.</summary>
internal static class Scale
{
    public static string Good(Dice dice) => dice.PickWeighted<string>([(65, "4"), (35, "5")]);

    public static string NotGood(Dice dice) => dice.PickWeighted<string>([(42, "3"), (25, "2"), (10, "1"), (23, "dont_know")]);

    public static string Any(Dice dice) => dice.Chance(45) ? Good(dice) : NotGood(dice);

    public static string Satisfaction(Occasion occasion, Dice dice) => occasion.Match.LongerThan(6)
        ? dice.PickWeighted<string>([(38, "5"), (40, "4"), (15, "3"), (4, "2"), (3, "dont_know")])
        : dice.PickWeighted<string>([(12, "5"), (26, "4"), (32, "3"), (18, "2"), (8, "1"), (4, "dont_know")]);
}
