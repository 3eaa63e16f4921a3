namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>Resamples of participants with replacement: how often each was drawn. One set serves a whole audit, so that its figures are paired.</summary>
internal sealed class PersonDraws
{
    public PersonDraws(int persons, int resamples, int seed)
    {
        var random = new Random(seed);
        Copies = [.. Enumerable.Range(0, resamples).Select(_ => new int[persons])];
        foreach (var copies in Copies)
        {
            for (var drawn = 0; drawn < persons; drawn++)
            {
                copies[random.Next(persons)]++;
            }
        }
    }

    /// <summary>No resamples: values without intervals.</summary>
    public static PersonDraws None { get; } = new(0, 0, 0);

    public int[][] Copies { get; }
}
