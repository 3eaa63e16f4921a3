namespace Matching.Matches;

/// <summary>One side's yes or no, and how it was given.</summary>
/// <param name="Side">Whose answer it is.</param>
/// <param name="Yes">Whether it is a yes.</param>
/// <param name="On">The day on which they said it.</param>
/// <param name="How">One of <see cref="AnswerWays"/>.</param>
/// <param name="Reason">A coded reason for a no; a participant need not give one.</param>
/// <param name="Note">Their own words, if any.</param>
public sealed record GivenAnswer(string Side, bool Yes, DateOnly On, string How, string? Reason = null, string? Note = null)
{
    /// <summary>Characters that their own words may have.</summary>
    public const int LongestNote = 4000;

    public string? Words => string.IsNullOrWhiteSpace(Note) ? null : Note.Trim();
}
