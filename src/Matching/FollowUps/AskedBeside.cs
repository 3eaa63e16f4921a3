using System.Data.Common;
using System.Globalization;
using Matching.Matches;

namespace Matching.FollowUps;

/// <summary>What a part that stands to the right, such as surveys, asks the two of a running match on days of its own.</summary>
public abstract class AskedBeside
{
    /// <summary>What it has asked each side by mail, or will ask by itself.</summary>
    /// <param name="connection">That of the caller.</param>
    /// <param name="transaction">One that holds the match row; null to look only.</param>
    /// <param name="match">Which.</param>
    public abstract Task<IReadOnlyList<BesideQuestion>> OfAsync(DbConnection connection, DbTransaction? transaction, Match match);

    /// <summary>Which of its questions it is, within a sentence; null if it is none of its own.</summary>
    public abstract string? NameOf(string what, CultureInfo culture);
}

/// <summary>A question of another part to one side of a match.</summary>
/// <param name="Side">To whom.</param>
/// <param name="What">Which, as that part calls it.</param>
/// <param name="DueOn">Its day.</param>
/// <param name="AskedOn">The day its mail was queued; null if that is still to come.</param>
public sealed record BesideQuestion(string Side, string What, DateOnly DueOn, DateOnly? AskedOn)
{
    /// <summary>Days before and after, within which nobody is asked twice.</summary>
    public const int NearDays = 7;

    /// <summary>Whether a check-in falls near it: by the days they are due, or by those on which both really go out.</summary>
    /// <param name="dueOn">The day of the check-in.</param>
    /// <param name="today">The day it would be sent.</param>
    public bool IsNear(DateOnly dueOn, DateOnly today) => Within(DueOn, dueOn) || Within(AskedOn ?? (DueOn > today ? DueOn : today), today);

    private static bool Within(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber) <= NearDays;
}
