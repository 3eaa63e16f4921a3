using System.Data.Common;
using System.Globalization;
using Matching.Database;
using Matching.Matches;

namespace Matching.FollowUps;

/// <summary>
/// Which check-ins are not sent because something else asks the same side within a week. Each other question stands in for one check-in only,
/// so that the next one comes in its time.
/// </summary>
public sealed class LeftCheckIns(MatchingDatabase database, FollowUpRules rules, IEnumerable<AskedBeside> others)
{
    /// <returns>What asks instead; null if the check-in is to be sent.</returns>
    public async Task<string?> LeftToAsync(WriteScope scope, ContactState state, DueFollowUp due, DateOnly today) =>
        due.Kind == FollowUpKinds.CheckIn
            ? (await OfAsync(scope.Connection, scope.Transaction, state.Match)).FirstOrDefault(other => IsLeft(state, other, due.Side, due.DueOn, today))?.What
            : null;

    /// <summary>By side, what will ask instead of the next check-in, as it looks now.</summary>
    public async Task<IReadOnlyDictionary<string, string>> AheadAsync(ContactState state)
    {
        if (rules.NextCheckIn(state) is not { } next)
        {
            return new Dictionary<string, string>(StringComparer.Ordinal);
        }

        var asked = await database.ReadAsync(connection => OfAsync(connection, null, state.Match));
        return Sides.All.Select(side => (Side: side, Other: asked.FirstOrDefault(other => IsLeft(state, other, side, next, next))))
            .Where(one => one.Other is not null).ToDictionary(one => one.Side, one => one.Other!.What, StringComparer.Ordinal);
    }

    /// <summary>What asks instead, within a sentence.</summary>
    public string NameOf(string what, CultureInfo culture) => others.Select(other => other.NameOf(what, culture)).OfType<string>().FirstOrDefault() ?? what;

    private static bool IsLeft(ContactState state, BesideQuestion other, string side, DateOnly dueOn, DateOnly today) =>
        other.Side == side && other.IsNear(dueOn, today) && !state.CheckIns.Any(one => one.Side == side && one.LeftTo == other.What);

    private async Task<IReadOnlyList<BesideQuestion>> OfAsync(DbConnection connection, DbTransaction? transaction, Match match)
    {
        var asked = new List<BesideQuestion>();
        foreach (var other in others)
        {
            asked.AddRange(await other.OfAsync(connection, transaction, match));
        }

        return asked;
    }
}
