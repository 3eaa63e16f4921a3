using Matching.Suggestions.Criteria;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Outcomes;

namespace Matching.Tests.Suggestions.Ranking;

/// <summary>
/// Made-up past pairs with a known truth: the criteria and one flag are drawn at random, and whether a match lasts hangs on the flag as strongly as
/// told, and on nothing else.
/// </summary>
internal sealed record MadeUpPast
{
    public static readonly DateOnly AsOf = new(2013, 1, 1);

    public int Seed { get; init; } = 1;

    public int Participants { get; init; } = 120;

    /// <summary>Of each participant.</summary>
    public int Candidates { get; init; } = 5;

    /// <summary>Log odds that the flag adds.</summary>
    public double Effect { get; init; }

    /// <summary>A feature that tells the outcome outright.</summary>
    public bool HasLeak { get; init; }

    /// <summary>Volunteers are shared by all; 0 gives every pair its own.</summary>
    public int Volunteers { get; init; }

    public PastPairs Build()
    {
        var random = new Random(Seed);
        var rows = Participants * Candidates;
        List<Feature> features =
        [
            .. CriterionCodes.InOrder.Select(code => new Feature(code, FeatureKind.Criterion, FeatureSide.Pair, FeatureDirection.NeverLowers)),
            new("volunteer:interest:chess", FeatureKind.Flag, FeatureSide.Volunteer, FeatureDirection.Free),
        ];
        if (HasLeak)
        {
            features.Add(new Feature("participant:visits", FeatureKind.Number, FeatureSide.Participant, FeatureDirection.Free));
        }

        var (values, courses) = (new double[rows * features.Count], new List<PairCourse>());
        for (var row = 0; row < rows; row++)
        {
            var own = values.AsSpan(row * features.Count, features.Count);
            for (var place = 0; place < CriterionCodes.InOrder.Count; place++)
            {
                own[place] = random.Next(5) / 4.0;
            }

            own[CriterionCodes.InOrder.Count] = random.Next(2);
            var lasts = random.NextDouble() < 1 / (1 + Math.Exp(-Effect * (own[CriterionCodes.InOrder.Count] - 0.5)));
            var day = new DateOnly(2010, 1, 1).AddDays(row / Candidates * 700 / Participants);
            courses.Add(new PairCourse(day, day, lasts ? day.AddDays(250) : day.AddDays(30), null, []));
            if (HasLeak)
            {
                own[^1] = (lasts ? 3 : 0) + random.NextDouble();
            }
        }

        var known = KnownOutcomes.Of(courses, AsOf);
        return new PastPairs
        {
            Programme = "host",
            AsOf = AsOf,
            Matches = [.. Enumerable.Range(0, rows).Select(row => $"m{row}")],
            Participants = [.. Enumerable.Range(0, rows).Select(row => row / Candidates)],
            Volunteers = [.. Enumerable.Range(0, rows).Select(row => Volunteers == 0 ? row : random.Next(Volunteers))],
            Courses = courses,
            Data = new RankingData
            {
                Features = features,
                Values = values,
                Groups = [.. Enumerable.Range(0, rows).Select(row => row / Candidates)],
                Labels = known.Labels,
                Weights = known.Weights,
                Answers = known.Answers,
            },
        };
    }
}
