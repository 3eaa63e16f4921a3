using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Load;

/// <summary>
/// Takes a walk again with one volunteer's scores changed, beside the walk as it was, without visiting the steps that cannot differ.
/// Not for several threads.
/// </summary>
/// <remarks>
/// A step differs only if the changed volunteer comes before who stood first, or stood first and falls; or if who stood first is loaded by
/// now and was not; or if somebody who was loaded is free by now and comes before who stood first. So these steps alone are visited, in
/// turn: at first those that the changed volunteer may reach, and whenever a step differs, those that may follow from it.
/// </remarks>
/// <param name="scores">Rows are participants, columns volunteers, as they were for the walk.</param>
/// <param name="walk">The walk as it was.</param>
/// <param name="mayReach">
/// By volunteer, ascending and each once, at least all steps in which they are eligible and have no fewer units than who stands first, as they are or as
/// they may be told to change; and how many units they have there as they are, or more. What is named in excess does no harm but costs time.
/// </param>
public sealed class ChangedWalk(PairScores scores, WalkTaken walk, Func<int, IReadOnlyList<Reached>> mayReach)
{
    private readonly Lazy<RowBest> row = new(() => new RowBest(scores));

    /// <param name="volunteer">Whose column changes.</param>
    /// <param name="units">Their units by participant after the change, 0 to <see cref="Score.MostUnits"/>; they count only in eligible pairs.</param>
    /// <param name="count">How many of the steps count, from the first.</param>
    /// <returns>The volunteers who are loaded after these steps and would not be, or the other way round.</returns>
    public IReadOnlySet<int> FlippedBy(int volunteer, Func<int, int> units, int count) =>
        new WalkAgain(walk, row, mayReach, (volunteer, units), count).Flipped();
}
