using System.Data.Common;
using System.Globalization;
using Dapper;
using Matching.Database;
using Matching.Kpi.Indicators;

namespace Matching.Results.Cataloguing;

/// <summary>What is decided about a year that is not confirmed yet.</summary>
public sealed class ForwardStore(MatchingDatabase database)
{
    public Task<ForwardPlan> OfAsync(string period) => database.ReadAtOneMomentAsync((connection, snapshot) => PlanAsync(connection, snapshot, period));

    public static Task<ForwardPlan> OfAsync(WriteScope scope, string period) => PlanAsync(scope.Connection, scope.Transaction, period);

    public static async Task PutAsync(WriteScope scope, string period, ForwardChoice choice, Change change) => await scope.Connection.ExecuteAsync(
        """
        INSERT INTO catalogue_drafts (period, indicator, choice, comparator, target, target_high, rationale_da, rationale_en, decided_by, decided_at)
        VALUES (@period, @Indicator, @Choice, @Comparator, @Target, @TargetHigh, @RationaleDa, @RationaleEn, @Who, @At)
        ON CONFLICT (period, indicator) DO UPDATE SET choice = excluded.choice, comparator = excluded.comparator, target = excluded.target,
            target_high = excluded.target_high, rationale_da = excluded.rationale_da, rationale_en = excluded.rationale_en,
            decided_by = excluded.decided_by, decided_at = excluded.decided_at
        """,
        new
        {
            period, choice.Indicator, choice.Choice, choice.Comparator, choice.Target, choice.TargetHigh, choice.RationaleDa, choice.RationaleEn,
            change.Who, change.At,
        },
        scope.Transaction);

    public static Task PutStateAsync(WriteScope scope, string period, string initiative, string state, Change change) => scope.Connection.ExecuteAsync(
        """
        INSERT INTO catalogue_draft_states (period, initiative, state, decided_by, decided_at) VALUES (@period, @initiative, @state, @Who, @At)
        ON CONFLICT (period, initiative) DO UPDATE SET state = excluded.state, decided_by = excluded.decided_by, decided_at = excluded.decided_at
        """,
        new { period, initiative, state, change.Who, change.At },
        scope.Transaction);

    /// <summary>Back to undecided.</summary>
    public static Task DropAsync(WriteScope scope, string period, string indicator) => scope.Connection.ExecuteAsync(
        "DELETE FROM catalogue_drafts WHERE period = @period AND indicator = @indicator", new { period, indicator }, scope.Transaction);

    /// <summary>Back to undecided.</summary>
    public static Task DropStateAsync(WriteScope scope, string period, string initiative) => scope.Connection.ExecuteAsync(
        "DELETE FROM catalogue_draft_states WHERE period = @period AND initiative = @initiative", new { period, initiative }, scope.Transaction);

    /// <summary>The year is made; what was decided stays.</summary>
    public static Task CloseAsync(WriteScope scope, string period, string from, Change change) => scope.Connection.ExecuteAsync(
        "INSERT INTO catalogue_years (period, from_period, confirmed_by, confirmed_at) VALUES (@period, @from, @Who, @At)",
        new { period, from, change.Who, change.At },
        scope.Transaction);

    private static async Task<ForwardPlan> PlanAsync(DbConnection connection, DbTransaction transaction, string period)
    {
        if (await connection.QuerySingleOrDefaultAsync<Confirmed>(
            "SELECT from_period, confirmed_by, confirmed_at FROM catalogue_years WHERE period = @period", new { period }, transaction) is { } confirmed)
        {
            return new ForwardPlan(period, confirmed.FromPeriod, [], "") { ConfirmedBy = confirmed.ConfirmedBy, ConfirmedAt = confirmed.ConfirmedAt };
        }

        var from = await connection.QuerySingleOrDefaultAsync<string>(
            "SELECT MAX(period) FROM indicators WHERE removed_at IS NULL AND period < @period", new { period }, transaction);
        if (from is null)
        {
            return new ForwardPlan(period, null, [], "");
        }

        var old = await IndicatorStore.OfPeriodAsync(connection, transaction, from);
        var there = (await IndicatorStore.OfPeriodAsync(connection, transaction, period)).Select(one => one.Code).ToHashSet(StringComparer.Ordinal);
        var choices = (await connection.QueryAsync<ForwardChoice>(
            """
            SELECT indicator, choice, comparator, target, target_high, rationale_da, rationale_en, decided_by, decided_at
            FROM catalogue_drafts WHERE period = @period
            """,
            new { period }, transaction)).ToDictionary(one => one.Indicator, StringComparer.Ordinal);
        var states = (await connection.QueryAsync<State>(
            "SELECT initiative, state AS chosen, decided_at FROM catalogue_draft_states WHERE period = @period", new { period }, transaction))
            .ToDictionary(one => one.Initiative, StringComparer.Ordinal);
        var own = (await connection.QueryAsync<string>(
            "SELECT initiative FROM initiative_years WHERE period = @period", new { period }, transaction)).ToHashSet(StringComparer.Ordinal);

        var lines = old.Where(one => !one.IsRemoved && !there.Contains(one.Code))
            .ToLookup(one => Definitions.Find(one.Code)?.Initiative ?? one.Initiative, one => new ForwardLine(one, choices.GetValueOrDefault(one.Code)), StringComparer.Ordinal);
        var initiatives = await InitiativeStore.ListAsync(connection, transaction, from);
        var open = initiatives.Where(one => !own.Contains(one.Code) || lines.Contains(one.Code))
            .Select(one => new ForwardInitiative(
                one, own.Contains(one.Code) ? "" : states.GetValueOrDefault(one.Code)?.Chosen ?? (one.IsOver ? ForwardChoice.Over : null), [.. lines[one.Code]]));
        // What belongs to an initiative that the catalogue lacks is asked about too; there is no state to decide.
        var lost = lines.Where(group => initiatives.All(one => one.Code != group.Key))
            .Select(group => new ForwardInitiative(new CatalogueInitiative { Code = group.Key, Period = from }, "", [.. group]));
        List<ForwardInitiative> all = [.. open, .. lost];
        var standing = (await connection.QueryAsync<string>(
            "SELECT track FROM approvals WHERE period = @period AND state IN ('approved', 'locked')", new { period }, transaction)).ToHashSet(StringComparer.Ordinal);
        return new ForwardPlan(period, from, all, Mark([.. choices.Values], [.. states.Values]))
        {
            AsksReason = all.Exists(one => standing.Contains(Definitions.TrackOf(one.Initiative.Code, one.Initiative.Track))),
        };
    }

    private static string Mark(List<ForwardChoice> choices, List<State> states)
    {
        var last = choices.Select(one => one.DecidedAt).Concat(states.Select(one => (DateTimeOffset?)one.DecidedAt)).Max();
        return string.Create(CultureInfo.InvariantCulture, $"{choices.Count}-{states.Count}-{last?.ToUnixTimeMilliseconds() ?? 0}");
    }

    private sealed record Confirmed
    {
        public required string FromPeriod { get; init; }
        public required string ConfirmedBy { get; init; }
        public DateTimeOffset ConfirmedAt { get; init; }
    }

    private sealed record State
    {
        public required string Initiative { get; init; }
        public required string Chosen { get; init; }

        public DateTimeOffset DecidedAt { get; init; }
    }
}
