namespace Matching.Suggestions.Weighing;

/// <summary>How today's waiting list would change under other weights.</summary>
/// <param name="Waiting">Participants who wait and have anybody to be suggested.</param>
/// <param name="OtherFirst">Of these, those with another first suggestion.</param>
/// <param name="OtherTop">Of these, those with another top five: somebody new in it, or another order.</param>
/// <param name="Moved">Those whose top five gets most new people, most first, then those with another first, then the longest wait.</param>
public sealed record WeightsEffect(int Waiting, int OtherFirst, int OtherTop, IReadOnlyList<WeightsEffect.Mover> Moved)
{
    /// <summary>Everybody who waits, those among them with nobody to be suggested.</summary>
    public int AllWaiting { get; init; }

    /// <param name="Participant">Their id.</param>
    /// <param name="Before">Volunteer ids as shown now, first to last.</param>
    /// <param name="After">Volunteer ids as they would be shown.</param>
    public sealed record Mover(string Participant, IReadOnlyList<string> Before, IReadOnlyList<string> After)
    {
        public int New => After.Except(Before, StringComparer.Ordinal).Count();

        public bool HasOtherFirst => !string.Equals(Before[0], After[0], StringComparison.Ordinal);

        public bool HasOtherTop => !Before.SequenceEqual(After, StringComparer.Ordinal);
    }
}
