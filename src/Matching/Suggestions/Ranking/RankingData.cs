namespace Matching.Suggestions.Ranking;

/// <summary>
/// Pairs with what was known of them when they were proposed, and, for those whose outcome is known, what became of them: what models
/// learn from and what they score. Rows are pairs; columns are features.
/// </summary>
/// <remarks>
/// Shaped like a data view: columns by name with their kind, a group and a label and a weight for each row. Nothing in it says who
/// a person is, and nothing in it was known only after the proposal but labels and their weights.
/// </remarks>
public sealed class RankingData
{
    /// <summary>The columns, in the order in which values stand in <see cref="Values"/>.</summary>
    public required IReadOnlyList<Feature> Features { get; init; }

    /// <summary>Rows one after another, <c>Rows × Features.Count</c> long; NaN where a value is not known.</summary>
    public required double[] Values { get; init; }

    /// <summary>Which list a row belongs to, from 0, in any order: lists are what is ranked.</summary>
    public required int[] Groups { get; init; }

    /// <summary>The outcome, 0 to 3, higher is better (see <see cref="Lasts"/>); 0 where it is not known, and then the weight is 0.</summary>
    public required int[] Labels { get; init; }

    /// <summary>0 or more: 0 for a row without an outcome, above 1 for one that also stands for others whose outcome is not known yet.</summary>
    public required double[] Weights { get; init; }

    /// <summary>
    /// What the two were asked and said: 1 both said yes, 0 one of them said no or did not answer, −1 not known. Empty where nothing is known
    /// of any; else as long as <see cref="Labels"/>. A yes whose match runs on has an answer of 1 and a weight of 0.
    /// </summary>
    public sbyte[] Answers { get; init; } = [];

    /// <summary>
    /// A number for each row's participant, for one thing only: that folds inside a trainer split no person. No model is made of it. Empty where it
    /// is not told; then people are told by their values.
    /// </summary>
    public int[] Participants { get; init; } = [];

    /// <summary>The same of volunteers.</summary>
    public int[] Volunteers { get; init; } = [];

    /// <summary>The lowest label of a match that lasted more than six months: what chances are chances of.</summary>
    public const int Lasts = 2;

    /// <summary>Number of pairs.</summary>
    public int Rows => Groups.Length;

    /// <summary>The values of one pair, one for each feature.</summary>
    /// <param name="row">0 to <see cref="Rows"/> − 1.</param>
    public ReadOnlySpan<double> Row(int row) => Values.AsSpan(row * Features.Count, Features.Count);

    /// <summary>The same pairs and features with other outcomes; values are shared, not copied.</summary>
    public RankingData With(int[] labels, double[] weights, sbyte[] answers) => new()
    {
        Features = Features,
        Values = Values,
        Groups = Groups,
        Labels = labels,
        Weights = weights,
        Answers = answers,
        Participants = Participants,
        Volunteers = Volunteers,
    };

    /// <summary>The same features of some of the rows.</summary>
    /// <param name="rows">Places, each 0 to <see cref="Rows"/> − 1, in the order wanted.</param>
    public RankingData Of(IReadOnlyList<int> rows)
    {
        var values = new double[rows.Count * Features.Count];
        for (var place = 0; place < rows.Count; place++)
        {
            Row(rows[place]).CopyTo(values.AsSpan(place * Features.Count));
        }

        return new RankingData
        {
            Features = Features,
            Values = values,
            Groups = [.. rows.Select(row => Groups[row])],
            Labels = [.. rows.Select(row => Labels[row])],
            Weights = [.. rows.Select(row => Weights[row])],
            Answers = Answers.Length == 0 ? [] : [.. rows.Select(row => Answers[row])],
            Participants = Participants.Length == 0 ? [] : [.. rows.Select(row => Participants[row])],
            Volunteers = Volunteers.Length == 0 ? [] : [.. rows.Select(row => Volunteers[row])],
        };
    }
}
