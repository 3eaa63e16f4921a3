using Matching.Suggestions.Ranking.Baselines;

namespace Matching.Suggestions.Ranking.Competition;

/// <summary>
/// A contestant that has learned, with the scale that makes its scores chances. The scale is fitted on scores of pairs that their model had not
/// seen: the participants are dealt into <see cref="Parts"/> parts, each is scored by a model of the others, and only then does the contestant
/// learn from all. A scale fitted on the scores of what was learned from would make every chance too bold. The same for all contestants.
/// </summary>
/// <param name="Model">Learned from all rows given.</param>
/// <param name="Chances">Fitted on scores out of sample.</param>
public sealed record FittedContestant(IRankingModel Model, ChanceScale Chances)
{
    public const int Parts = 3;

    /// <param name="trainer">The contestant.</param>
    /// <param name="known">Rows whose weight is above 0, with their outcomes.</param>
    /// <param name="participants">Whose each row is.</param>
    /// <param name="seed">For the dealing and the trainer.</param>
    /// <param name="cancel">Ends the work.</param>
    public static FittedContestant Of(IRankingTrainer trainer, RankingData known, int[] participants, int seed, CancellationToken cancel)
    {
        var scores = new double[known.Rows];
        if (!IsTelling(known))
        {
            var even = new EvenTrainer().Fit(known, seed, cancel);
            return new FittedContestant(trainer is TransparentTrainer ? trainer.Fit(known, seed, cancel) : even, Scale(scores, known));
        }

        var part = Deal(participants, seed);
        for (var held = 0; held < Parts; held++)
        {
            List<int> rest = [.. Enumerable.Range(0, known.Rows).Where(row => part[row] != held)];
            List<int> own = [.. Enumerable.Range(0, known.Rows).Where(row => part[row] == held)];
            var learned = known.Of(rest);
            if (own.Count > 0 && IsTelling(learned))
            {
                ScoreInto(trainer.Fit(learned, seed + held + 1, cancel), known.Of(own), own, scores);
            }
        }

        return new FittedContestant(trainer.Fit(known, seed, cancel), Scale(scores, known));
    }

    /// <summary>Whether there is anything to learn: some lasted, and some did not.</summary>
    private static bool IsTelling(RankingData data)
    {
        var lasted = data.Labels.Count(label => label >= RankingData.Lasts);
        return lasted > 0 && lasted < data.Rows;
    }

    private static ChanceScale Scale(double[] scores, RankingData known) =>
        ChanceScale.Fit(scores, [.. known.Labels.Select(label => label >= RankingData.Lasts)], known.Weights);

    private static void ScoreInto(IRankingModel model, RankingData batch, List<int> rows, double[] scores)
    {
        var own = new double[batch.Rows];
        model.Score(batch, own);
        for (var place = 0; place < rows.Count; place++)
        {
            scores[rows[place]] = own[place];
        }
    }

    /// <summary>The part of each row; all rows of a participant are in one.</summary>
    private static int[] Deal(int[] participants, int seed)
    {
        int[] people = [.. participants.Distinct().Order()];
        new Random(seed).Shuffle(people);
        var part = people.Index().ToDictionary(person => person.Item, person => person.Index % Parts);
        return [.. participants.Select(person => part[person])];
    }
}
