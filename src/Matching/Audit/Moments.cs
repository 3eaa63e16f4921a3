using Dapper;
using Matching.Database;

namespace Matching.Audit;

/// <summary>
/// At what time of its day something was done, where the audit knows. What came from a file, or is told of another day than the one on which it
/// was written down, has a day only.
/// </summary>
public sealed class Moments(MatchingDatabase database, Clocks clocks)
{
    public async Task<MomentsOfSubject> OfAsync(string subject) => new(
    [
        .. (await database.ReadAsync(connection => connection.QueryAsync<(DateTimeOffset At, string Action, string? Details)>(
            "SELECT at, action, details FROM audit WHERE subject = @subject ORDER BY at, id", new { subject })))
            .Select(row => new AuditedMoment(clocks.CaseworkDayOf(row.At), clocks.InCasework(row.At), row.Action, row.Details ?? "")),
    ]);

    /// <summary>
    /// By day, and within it by the time of day. What has no time stays behind what stands before it: the order given is that of cause and effect.
    /// </summary>
    public static IReadOnlyList<T> InOrder<T>(IEnumerable<T> steps, Func<T, DateOnly> day, Func<T, DateTimeOffset?> at)
    {
        var placed = new List<(T Step, DateOnly Day, DateTimeOffset At)>();
        foreach (var step in steps.OrderBy(day))
        {
            var behind = placed.Count > 0 && placed[^1].Day == day(step) ? placed[^1].At : DateTimeOffset.MinValue;
            placed.Add((step, day(step), at(step) ?? behind));
        }

        return [.. placed.OrderBy(one => one.Day).ThenBy(one => one.At).Select(one => one.Step)];
    }
}

public sealed record AuditedMoment(DateOnly Day, DateTimeOffset At, string Action, string Details);

/// <summary>What the audit holds of one subject.</summary>
public sealed class MomentsOfSubject(IReadOnlyList<AuditedMoment> rows)
{
    /// <param name="day">The casework day on which it was done.</param>
    /// <param name="action">As the audit calls it.</param>
    /// <param name="details">How its details begin; empty for any.</param>
    /// <param name="earlier">How many of the same day come before it.</param>
    /// <returns>The instant as the casework clock showed it; null if it is not known.</returns>
    public DateTimeOffset? Find(DateOnly day, string action, string details = "", int earlier = 0) =>
        rows.Where(row => row.Day == day && row.Action == action && row.Details.StartsWith(details, StringComparison.Ordinal)).Skip(earlier).FirstOrDefault()?.At;
}
