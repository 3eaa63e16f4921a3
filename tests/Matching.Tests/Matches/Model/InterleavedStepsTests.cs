using Dapper;
using Matching.Database;
using Matching.TestData;
using Xunit.Abstractions;

namespace Matching.Tests.Matches.Model;

/// <summary>Every pair of steps on one match, both begun while neither can finish: what comes of it is what one after the other would give.</summary>
public sealed class InterleavedStepsTests(ITestOutputHelper print)
{
    /// <summary>The states from which pairs start, and how to get there.</summary>
    private static readonly (string State, string[] Path)[] Starts =
    [
        ("proposed", [Steps.Propose]),
        ("accepted", [Steps.Propose, Steps.VolunteerYes]),
        ("active", [Steps.Propose, Steps.VolunteerYes, Steps.ParticipantYes]),
        ("paused", [Steps.Propose, Steps.VolunteerYes, Steps.ParticipantYes, Steps.Pause]),
        ("ended", [Steps.Propose, Steps.VolunteerYes, Steps.ParticipantYes, Steps.End]),
        ("withdrawn", [Steps.Propose, Steps.Withdraw]),
    ];

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Two_steps_at_once_end_as_one_after_the_other_would(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = new CaseworkRoom(fresh.Database);
        var (pairs, lost) = (0, new List<string>());
        foreach (var (state, path) in Starts)
        {
            var effective = await EffectiveAsync(room, fresh.Database, path, state);
            foreach (var (one, other) in Steps.All.SelectMany(one => Steps.All.Select(other => (one, other))))
            {
                // Two that both change nothing have nothing to lose; which of two begins first is tried both ways in the long form only.
                if ((!effective.Contains(one) && !effective.Contains(other)) || (!LongTests.Enabled && string.CompareOrdinal(one, other) > 0))
                {
                    continue;
                }

                pairs++;
                var name = $"{state}-{pairs}";
                var first = await OneAfterTheOtherAsync(room, fresh.Database, path, one, other, name + "a");
                var second = await OneAfterTheOtherAsync(room, fresh.Database, path, other, one, name + "b");
                var together = await AtOnceAsync(room, fresh.Database, path, one, other, name + "c");
                if (together != first && together != (second.Later, second.Earlier, second.Left))
                {
                    lost.Add($"{state}: {one} + {other}: {together}, one after the other {first} or {second}");
                }
            }
        }

        lost.ShouldBeEmpty(string.Join(Environment.NewLine, lost));
        print.WriteLine($"{engine}: {pairs} pairs of steps interleaved from {Starts.Length} states, lost updates 0");
    }

    private static async Task<HashSet<string>> EffectiveAsync(CaseworkRoom room, MatchingDatabase database, string[] path, string state)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in Steps.All)
        {
            var pairing = await StandAsync(room, path, $"{state}-{Steps.All.ToList().IndexOf(step)}");
            var before = await LeftAsync(database, pairing);
            await pairing.TryAsync(step);
            if (await LeftAsync(database, pairing) != before)
            {
                found.Add(step);
            }
        }

        return found;
    }

    private static async Task<(string Earlier, string Later, string Left)> OneAfterTheOtherAsync(
        CaseworkRoom room, MatchingDatabase database, string[] path, string earlier, string later, string name)
    {
        var pairing = await StandAsync(room, path, name);
        var (one, other) = (await pairing.TryAsync(earlier), await pairing.TryAsync(later));
        return (one, other, await LeftAsync(database, pairing));
    }

    /// <summary>The row is held while both begin, so that each waits for it; then it is let go.</summary>
    private static async Task<(string One, string Other, string Left)> AtOnceAsync(
        CaseworkRoom room, MatchingDatabase database, string[] path, string one, string other, string name)
    {
        var pairing = await StandAsync(room, path, name);
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var letGo = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var holding = Task.Run(() => database.WriteAsync(async scope =>
        {
            await scope.Connection.ExecuteScalarAsync<string>(
                $"SELECT id FROM matches WHERE id = @Latest {scope.Dialect.ForUpdate}", new { pairing.Latest }, scope.Transaction);
            held.SetResult();
            await letGo.Task;
        }));
        await held.Task;
        var (first, second) = (Task.Run(() => pairing.TryAsync(one)), Task.Run(() => pairing.TryAsync(other)));
        await Task.Delay(TimeSpan.FromMilliseconds(2));
        letGo.SetResult();
        await holding;
        return (await first, await second, await LeftAsync(database, pairing));
    }

    private static async Task<Pairing> StandAsync(CaseworkRoom room, string[] path, string name)
    {
        var pairing = await Pairing.CreateAsync(room, name);
        foreach (var step in path)
        {
            await pairing.TryAsync(step);
        }

        await pairing.HoldAsync();
        return pairing;
    }

    /// <summary>Everything that is kept of the pair, without ids and without the order of writing.</summary>
    private static Task<string> LeftAsync(MatchingDatabase database, Pairing pairing) => database.ReadAsync(async connection =>
        string.Join(';', (await connection.QueryAsync<string>(
            """
            SELECT 'match ' || state || ' v' || CAST(version AS text) || ' ' || COALESCE(decline_reason, '') || ' ' || COALESCE(declined_by, '')
                || ' ' || COALESCE(CAST(accepted_on AS text), '') || ' ' || COALESCE(CAST(started_on AS text), '') || ' ' || COALESCE(CAST(ended_on AS text), '')
                || ' ' || COALESCE(CAST(paused_until AS text), '') || ' ' || COALESCE(CAST(planned_end_on AS text), '')
                || ' ' || COALESCE(CAST(waiting_decided_on AS text), '') FROM matches WHERE participant_id = @Participant
            UNION ALL SELECT 'places ' || CAST(places_left AS text) FROM volunteers WHERE id = @Volunteer
            UNION ALL SELECT 'open ' || CASE WHEN open_with IS NULL THEN '-' ELSE 'taken' END || ' waits ' || COALESCE(CAST(waiting_since AS text), '-') FROM participants WHERE id = @Participant
            UNION ALL SELECT 'answer ' || a.side || ' ' || a.answer || ' ' || a.how FROM match_answers a JOIN matches m ON m.id = a.match_id WHERE m.participant_id = @Participant
            UNION ALL SELECT 'link ' || l.purpose || ' ' || CASE WHEN l.used_at IS NOT NULL THEN 'used' WHEN l.revoked_at IS NOT NULL THEN 'revoked' ELSE 'open' END
                FROM links l JOIN matches m ON m.id = l.match_id WHERE m.participant_id = @Participant
            UNION ALL SELECT 'mail ' || t.template || ' ' || t.side FROM messages t JOIN matches m ON m.id = t.match_id WHERE m.participant_id = @Participant
            UNION ALL SELECT 'audit ' || a.action FROM audit a JOIN matches m ON m.id = a.subject WHERE m.participant_id = @Participant
            """,
            new { pairing.Participant, pairing.Volunteer })).Order(StringComparer.Ordinal)));
}
