using Matching.Kpi.Estimates;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Fairness;

namespace Matching.Tests.Suggestions.Ranking.Fairness;

/// <summary>Made-up lists of candidates whose truth is known: scores are drawn at random, and one gender is marked down as far as told.</summary>
internal sealed record MadeUpLists
{
    public int Seed { get; init; } = 1;

    public int Participants { get; init; } = 80;

    public int Volunteers { get; init; } = 120;

    /// <summary>Standard deviations that the gender f is marked down by.</summary>
    public double Bias { get; init; }

    /// <summary>Candidates of the gender f; the rest is m.</summary>
    public int Women { get; init; } = 60;

    /// <summary>The log odds of lasting per standard deviation of the score.</summary>
    public double Skill { get; init; } = 1;

    public (AuditMaterial Material, AuditedOrder Order) Build()
    {
        var random = new Random(Seed);
        List<ProtectedPerson> volunteers = [.. Enumerable.Range(0, Volunteers).Select(number => new ProtectedPerson(number < Women ? "f" : "m", number % 2 == 0 ? "18-29" : "30-44", null, null))];
        List<ProtectedPerson> participants = [.. Enumerable.Range(0, Participants).Select(number => new ProtectedPerson(number % 2 == 0 ? "f" : "m", null, number % 4 < 2 ? "expat" : "student", number % 10 == 0 ? null : "a"))];
        var (starts, rows, scores) = (new List<int> { 0 }, new List<int>(), new List<double>());
        for (var list = 0; list < Participants; list++)
        {
            foreach (var volunteer in Enumerable.Range(0, Volunteers).Where(_ => random.Next(3) > 0))
            {
                rows.Add(volunteer);
                scores.Add(Normal(random) - (volunteers[volunteer].Gender == "f" ? Bias : 0));
            }

            starts.Add(rows.Count);
        }

        int[] tested = [.. Enumerable.Range(0, Participants).SelectMany(list => Enumerable.Range(0, 8).Select(place => starts[list] + place * (starts[list + 1] - starts[list]) / 8))];
        double[] chances = [.. tested.Select(row => 1 / (1 + Math.Exp(-Skill * scores[row])))];
        return (new AuditMaterial
        {
            Participants = participants,
            Volunteers = volunteers,
            Lists = new AuditLists([.. starts], [.. Enumerable.Range(0, Participants)], [.. rows], new RankingData
            {
                Features = [new Feature("volunteer:height", FeatureKind.Number, FeatureSide.Volunteer, FeatureDirection.Free)],
                Values = [.. rows.Select(volunteer => (volunteer * 7919 % 13) + (volunteers[volunteer].Gender == "f" ? 0.0 : 20.0))],
                Groups = new int[rows.Count],
                Labels = new int[rows.Count],
                Weights = new double[rows.Count],
            }),
            Outcomes = new AuditOutcomes(
                [.. tested.Select((_, place) => place / 8)],
                [.. tested.Select(row => rows[row])],
                [.. tested.Select((_, place) => place / 8 % 3)],
                [.. tested.Select((_, place) => place / 8)],
                [.. chances.Select(chance => random.NextDouble() < chance ? 2 : 0)],
                [.. tested.Select((_, place) => place % 5 == 0 ? 0.0 : 1.0)]),
            Waits = [.. participants.Select((_, number) => new WatchedTime(number, -1, new TimeToEnd(20 + number, number % 3 > 0)))],
            Lengths = [.. participants.Select((_, number) => new WatchedTime(number, number, new TimeToEnd(100 + number, number % 4 > 0)))],
        }, new AuditedOrder("planted", [.. scores], [.. tested.Select(row => scores[row])], chances));
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
