using System.Diagnostics;
using Matching.Suggestions;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Features;
using Matching.Suggestions.Ranking.Measures;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Trainers;
using Matching.Suggestions.Ranking.Trainers.Additive;
using Matching.Suggestions.Ranking.Trainers.Trees;
using Matching.Suggestions.Ranking.TwoSided;
using Matching.Suggestions.Ranking.Use;

namespace Matching.Benchmarks;

/// <summary>What a learned model adds to one participant's list among many volunteers: the first are filled, scored, ordered and explained.</summary>
internal static class ModelBenchmark
{
    private const int Learned = 1000;
    private const int Runs = 20;
    private const int WarmUps = 300;

    public static void Run(int volunteers)
    {
        Console.WriteLine(Machine.Description);
        var people = new MadeUpPeople(seed: 7);
        var participants = people.Participants(Learned);
        var columns = new VolunteerColumns(people.Volunteers(volunteers), City.Criteria, City.Rules);
        var suggester = new Suggester(City.Rules, City.Criteria);
        var circumstances = new Circumstances { Weights = City.WeightsOf(participants[0].Programme) };
        var data = Past([.. participants.Select(LearnedParticipant.Of)], [.. columns.People.Take(Learned).Select(LearnedVolunteer.Of)]);
        var without = Best(circumstances);
        Console.WriteLine($"without a model: {without:F2} ms");
        foreach (var trainer in (IRankingTrainer[])[new LogitTrainer(), new AdditiveTrainer(), new TreesTrainer(), new TwoSidedTrainer()])
        {
            var fitted = new FittedContestant(trainer.Fit(data, 1, default), new ChanceScale(0, 1, new LogisticLine(0, 1)));
            var document = ModelDocument.Of(participants[0].Programme, trainer, fitted, data.Features);
            var model = UsableModel.Of(Stored(document, trainer.Code), trainer, City.Criteria);
            var with = Best(circumstances with { Model = new ModelInUse(model, Orders: true) });
            Console.WriteLine($"{trainer.Code}: {with:F2} ms with {data.Features.Count} features, of which the model's {with - without:F2} ms");
        }

        double Best(Circumstances given)
        {
            var (best, used) = (double.PositiveInfinity, 0L);
            for (var run = 0; run < WarmUps + Runs; run++)
            {
                var clock = Stopwatch.StartNew();
                var list = suggester.Suggest(participants[0], columns, given, MadeUpPeople.Day, SuggestForParticipant.DefaultTop);
                var taken = clock.Elapsed.TotalMilliseconds;
                used += list.Suggestions.Count;
                best = run >= WarmUps ? Math.Min(best, taken) : best;
            }

            return used > 0 ? best : 0;
        }
    }

    private static RankingData Past(List<LearnedParticipant> participants, List<LearnedVolunteer> volunteers)
    {
        var features = PairFeatures.Of(City.Criteria, participants, volunteers, least: 10, mostFlags: 250);
        var (random, values) = (new Random(5), new double[Learned * features.All.Count]);
        for (var row = 0; row < Learned; row++)
        {
            features.Fill(participants[row], volunteers[row], MadeUpPeople.Day, values.AsSpan(row * features.All.Count, features.All.Count));
        }

        int[] labels = [.. Enumerable.Range(0, Learned).Select(_ => random.Next(2) * 2)];
        return new RankingData
        {
            Features = features.All, Values = values, Labels = labels, Groups = [.. Enumerable.Range(0, Learned).Select(row => row / 5)],
            Weights = [.. Enumerable.Repeat(1.0, Learned)], Answers = [.. labels.Select(label => (sbyte)(label > 0 || random.Next(2) == 0 ? 1 : 0))],
        };
    }

    private static StoredModel Stored(string document, string contestant) => new()
    {
        Id = contestant, Programme = "host", Contestant = contestant, Hash = ModelDocument.Hash(document), Settings = "{}", Metrics = "{}", Card = "{}",
        Document = document, TrainedBy = "benchmark", State = ModelStates.Active,
    };
}
