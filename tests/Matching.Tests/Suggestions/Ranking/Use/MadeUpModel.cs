using Matching.People;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Features;
using Matching.Suggestions.Ranking.Measures;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Trainers;
using Matching.Suggestions.Ranking.Trainers.Additive;
using Matching.Suggestions.Ranking.TwoSided;
using Matching.Suggestions.Ranking.Use;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Ranking.Use;

/// <summary>Models that learned from made-up people that volunteers of a good age who play chess last long.</summary>
internal static class MadeUpModel
{
    public static readonly Lazy<UsableModel> Logit = new(() => Read(Stored(new LogitTrainer()), new LogitTrainer()));

    public static readonly Lazy<UsableModel> Additive = new(() => Read(Stored(new AdditiveTrainer()), new AdditiveTrainer()));

    public static readonly Lazy<UsableModel> TwoSided = new(() => Read(Stored(new TwoSidedTrainer()), new TwoSidedTrainer()));

    public static UsableModel Read(StoredModel stored, IRankingTrainer trainer) => UsableModel.Of(stored, trainer, Shipped.Criteria);

    public static StoredModel Stored(IRankingTrainer trainer)
    {
        const int Rows = 600;
        var people = new RandomPeople(77);
        var random = new Random(78);
        List<LearnedParticipant> participants = [.. Enumerable.Range(0, Rows).Select(row => LearnedParticipant.Of(people.Participant($"P-{row}")))];
        List<LearnedVolunteer> volunteers = [.. people.Volunteers(Rows).Select(LearnedVolunteer.Of)];
        var features = PairFeatures.Of(Shipped.Criteria, participants, volunteers, least: 10, mostFlags: 40);
        var values = new double[Rows * features.All.Count];
        var labels = new int[Rows];
        for (var row = 0; row < Rows; row++)
        {
            features.Fill(participants[row], volunteers[row], Day, values.AsSpan(row * features.All.Count, features.All.Count));
            var good = (volunteers[row].Profile.BirthYear < 1965 ? 0.35 : 0) + (volunteers[row].Profile.Interests.Contains("chess") ? 0.35 : 0) + 0.15;
            labels[row] = random.NextDouble() < good ? 2 : 0;
        }

        var data = new RankingData
        {
            Features = features.All, Values = values, Labels = labels, Answers = [.. labels.Select((label, row) => (sbyte)(label > 0 || row % 2 == 0 ? 1 : 0))],
            Groups = [.. Enumerable.Range(0, Rows).Select(row => row / 6)], Weights = [.. Enumerable.Repeat(1.0, Rows)],
        };
        var document = ModelDocument.Of(
            Programmes.Host, trainer, new FittedContestant(trainer.Fit(data, 1, default), new ChanceScale(0, 1, new LogisticLine(0, 1))), features.All);
        return With(document, trainer.Code);
    }

    /// <summary>With an audit of its own that passes, and has nothing to tell of.</summary>
    public static StoredModel Audited(this StoredModel model, string verdict = "passes") => model with
    {
        Card = $$$"""{"fairness":{"model":{"contestant":"{{{model.Contestant}}}","hash":"{{{model.Hash}}}"},"verdict":"{{{verdict}}}","findings":[]}}""",
    };

    public static StoredModel With(string document, string contestant, string state = ModelStates.Candidate, string metrics = "{}") => new()
    {
        Id = "model-" + ModelDocument.Hash(document)[..12], Programme = Programmes.Host, Contestant = contestant, Hash = ModelDocument.Hash(document), N = 600, Seed = 1,
        Settings = "{}", Metrics = metrics, Card = "{}", Document = document, WindowFrom = Day, WindowTo = Day, AsOf = Day, TrainedOn = Day, TrainedBy = "u", State = state,
    };
}
