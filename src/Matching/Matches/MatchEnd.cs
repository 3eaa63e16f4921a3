namespace Matching.Matches;

/// <summary>How a match ended.</summary>
/// <param name="On">The last day.</param>
/// <param name="Reason">A coded reason.</param>
/// <param name="By">Who ended it: one of <see cref="Closers"/>.</param>
/// <param name="Note">A closing note.</param>
/// <param name="WaitsAgain">Whether the participant waits for another match; null if nobody has decided yet.</param>
/// <param name="Tells">Whether whoever did not end it gets a mail.</param>
public sealed record MatchEnd(DateOnly On, string Reason, string By, string? Note = null, bool? WaitsAgain = null, bool Tells = true)
{
    public string? Words => string.IsNullOrWhiteSpace(Note) ? null : Note.Trim();
}
