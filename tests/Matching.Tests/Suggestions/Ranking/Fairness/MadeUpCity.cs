using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Fairness;

namespace Matching.Tests.Suggestions.Ranking.Fairness;

/// <summary>
/// A made-up city as large as a small programme, whose truth is known: who is in which group has nothing to do with scores or outcomes, except
/// for candidates of one group who are marked down as far as told. Some candidates are liked by all, so that whoever a group happens to hold
/// stands high or low in every list: that is what makes fair orders look unfair.
/// </summary>
internal sealed record MadeUpCity
{
    private static readonly (string Value, double Share)[] Genders = [("f", 0.6), ("m", 0.38), ("x", 0.02)];
    private static readonly (string Value, double Share)[] Ages = [("16–25", 0.15), ("26–35", 0.3), ("36–45", 0.25), ("46–55", 0.18), ("56–65", 0.12)];
    private static readonly (string Value, double Share)[] Groups = [("a", 0.5), ("b", 0.2), ("c", 0.14), ("", 0.16)];
    private static readonly (string Value, double Share)[] Segments = [("expat", 0.4), ("expat_family", 0.25), ("student", 0.2), ("refugee", 0.15)];

    public required int Seed { get; init; }

    public int Participants { get; init; } = 150;

    public int Volunteers { get; init; } = 240;

    /// <summary>The share of volunteers who are eligible for a participant.</summary>
    public double Eligible { get; init; } = 0.65;

    /// <summary>Standard deviation, of 1 for the whole score, of what all lists have in common of a candidate.</summary>
    public double Liked { get; init; } = 0.7;

    /// <summary>Standard deviations of the score that candidates of the group b are marked down by.</summary>
    public double Bias { get; init; }

    public (AuditMaterial Material, AuditedOrder Order) Build()
    {
        var random = new Random(Seed);
        List<ProtectedPerson> volunteers = [.. Enumerable.Range(0, Volunteers).Select(_ => new ProtectedPerson(Drawn(Genders, random), Drawn(Ages, random), null, Drawn(Groups, random)))];
        List<ProtectedPerson> participants = [.. Enumerable.Range(0, Participants).Select(_ => new ProtectedPerson(Drawn(Genders, random), Drawn(Ages, random), Drawn(Segments, random), Drawn(Groups, random)))];
        double[] liked = [.. volunteers.Select(person => Liked * Normal(random) - (person.Group == "b" ? Bias : 0))];
        double[] easy = [.. participants.Select(_ => 0.5 * Normal(random))];
        double[] heights = [.. volunteers.Select(_ => Normal(random))];
        var (starts, rows, scores) = (new List<int> { 0 }, new List<int>(), new List<double>());
        for (var list = 0; list < Participants; list++)
        {
            foreach (var volunteer in Enumerable.Range(0, Volunteers).Where(_ => random.NextDouble() < Eligible))
            {
                rows.Add(volunteer);
                scores.Add(liked[volunteer] + Math.Sqrt(1 - Liked * Liked) * Normal(random));
            }

            starts.Add(rows.Count);
        }

        int[] tested = [.. Enumerable.Range(0, Participants).SelectMany(list => Enumerable.Range(0, 4).Select(place => starts[list] + place * (starts[list + 1] - starts[list]) / 4))];
        double[] chances = [.. tested.Select((row, place) => 1 / (1 + Math.Exp(-0.7 * scores[row] - easy[place / 4])))];
        return (new AuditMaterial
        {
            Participants = participants,
            Volunteers = volunteers,
            Lists = new AuditLists([.. starts], [.. Enumerable.Range(0, Participants)], [.. rows], new RankingData
            {
                Features = [new Feature("volunteer:height", FeatureKind.Number, FeatureSide.Volunteer, FeatureDirection.Free)],
                Values = [.. rows.Select(volunteer => heights[volunteer])],
                Groups = new int[rows.Count],
                Labels = new int[rows.Count],
                Weights = new double[rows.Count],
            }),
            Outcomes = new AuditOutcomes(
                [.. tested.Select((_, place) => place / 4)],
                [.. tested.Select(row => rows[row])],
                [.. tested.Select((_, place) => place / 4 % 3)],
                [.. tested.Select((_, place) => place / 4)],
                [.. chances.Select(chance => random.NextDouble() < chance ? 2 : 0)],
                [.. tested.Select((_, place) => place % 7 == 0 ? 0.0 : 1.0)]),
        }, new AuditedOrder("planted", [.. scores], [.. tested.Select(row => scores[row])], chances));
    }

    private static string Drawn((string Value, double Share)[] values, Random random)
    {
        var drawn = random.NextDouble();
        foreach (var (value, share) in values)
        {
            if ((drawn -= share) < 0)
            {
                return value;
            }
        }

        return values[^1].Value;
    }

    private static double Normal(Random random) =>
        Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
