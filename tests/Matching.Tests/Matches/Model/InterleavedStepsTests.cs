using System.Diagnostics;
using Dapper;
using Matching.Access;
using Matching.Database;
using Matching.People;
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
        ("asked how it goes", [Steps.Propose, Steps.VolunteerYes, Steps.ParticipantYes, Steps.AskCheckIn, Steps.InviteToSurvey]),
        ("stopped by a worry", [Steps.Propose, Steps.VolunteerYes, Steps.ParticipantYes, Steps.Worry]),
    ];

    private static readonly IReadOnlyList<string> Every = [.. Steps.All, .. Steps.Beside];

    private int bothWaited;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Two_steps_at_once_end_as_one_after_the_other_would(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = new CaseworkRoom(fresh.Database);
        await room.Get<SaveUser>().AddAsync(BesideSteps.Colleague, "A colleague", Roles.Caseworker, Tags.Of([.. Programmes.All]), "et-kodeord-til-test", room.By("test"));
        var chance = new Random(76);
        var (pairs, lost) = (0, new List<string>());
        foreach (var (state, path) in Starts)
        {
            var effective = await EffectiveAsync(room, fresh.Database, path, state);
            foreach (var (one, other) in Every.SelectMany(one => Every.Select(other => (one, other))))
            {
                // Two that both change nothing have nothing to lose; which of two begins first is tried both ways in the long form only, and the
                // short form takes a fifth of the pairs.
                if ((!effective.Contains(one) && !effective.Contains(other))
                    || (!LongTests.Enabled && (string.CompareOrdinal(one, other) > 0 || chance.Next(5) > 0)))
                {
                    continue;
                }

                pairs++;
                var name = $"{state}-{pairs}";
                var first = await OneAfterTheOtherAsync(room, fresh.Database, path, one, other, name + "a");
                var second = await OneAfterTheOtherAsync(room, fresh.Database, path, other, one, name + "b");
                var together = await AtOnceAsync(room, fresh.Database, path, one, other, name + "c");
                // Two commits of one draft share the work, pair by pair, and both say what came of it.
                var isSame = one == Steps.Commit && other == Steps.Commit
                    ? together.Left == first.Left
                    : together == first || together == (second.Later, second.Earlier, second.Left);
                if (!isSame)
                {
                    lost.Add($"{state}: {one} + {other}: {together}, one after the other {first} or {second}");
                }
            }
        }

        lost.ShouldBeEmpty(string.Join(Environment.NewLine, lost));
        print.WriteLine($"{engine}: {pairs} pairs of {Every.Count} steps interleaved from {Starts.Length} states, in {bothWaited} of them both waited for the same row; lost updates 0");
        bothWaited.ShouldBeGreaterThan(pairs / 4);
    }

    private static async Task<HashSet<string>> EffectiveAsync(CaseworkRoom room, MatchingDatabase database, string[] path, string state)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in Every)
        {
            var pairing = await StandAsync(room, path, $"{state}-{Every.ToList().IndexOf(step)}");
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

    /// <summary>The rows are held until both wait for them, or have come to their end without; then they are let go.</summary>
    private async Task<(string One, string Other, string Left)> AtOnceAsync(
        CaseworkRoom room, MatchingDatabase database, string[] path, string one, string other, string name)
    {
        var pairing = await StandAsync(room, path, name);
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var letGo = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var holding = Task.Run(() => database.WriteAsync(async scope =>
        {
            foreach (var (table, id) in new[] { ("matches", pairing.Latest), ("participants", pairing.Participant), ("volunteers", pairing.Volunteer) })
            {
                await scope.Connection.ExecuteScalarAsync<string>($"SELECT id FROM {table} WHERE id = @id {scope.Dialect.ForUpdate}", new { id }, scope.Transaction);
            }

            held.SetResult();
            await letGo.Task;
        }));
        await held.Task;
        Task<string>[] both = [Task.Run(() => pairing.TryAsync(one)), Task.Run(() => pairing.TryAsync(other))];
        var patience = Stopwatch.StartNew();
        while (await WaitingAsync(database) < both.Count(task => !task.IsCompleted))
        {
            patience.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1), $"{one} + {other}: neither waits nor ends");
            await Task.Delay(1);
        }

        bothWaited += both.All(task => !task.IsCompleted) ? 1 : 0;
        letGo.SetResult();
        await holding;
        return (await both[0], await both[1], await LeftAsync(database, pairing));
    }

    /// <summary>Writers that wait for a lock, or at the gate of the one writer.</summary>
    private static async Task<long> WaitingAsync(MatchingDatabase database) => database is SqliteDatabase sqlite
        ? sqlite.WritersWaiting
        : await database.ReadAsync(connection => connection.ExecuteScalarAsync<long>(
            """
            SELECT count(DISTINCT l.pid) FROM pg_locks l JOIN pg_stat_activity a ON a.pid = l.pid
            WHERE NOT l.granted AND a.datname = current_database()
            """));

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
            UNION ALL SELECT 'capacity ' || CAST(capacity AS text) || ' paused ' || COALESCE(CAST(paused_until AS text), '-') FROM volunteers WHERE id = @Volunteer
            UNION ALL SELECT 'case of ' || COALESCE(caseworker, '-') FROM participants WHERE id = @Participant
            UNION ALL SELECT 'worry ' || COALESCE(w.outcome, 'open') FROM worries w JOIN matches m ON m.id = w.match_id WHERE m.participant_id = @Participant
            UNION ALL SELECT 'stopped' FROM contact_stops c JOIN matches m ON m.id = c.match_id WHERE m.participant_id = @Participant
            UNION ALL SELECT 'follow-up ' || f.kind || ' ' || CAST(f.wave AS text) || ' ' || f.side || ' ' || COALESCE(f.answer, '-') FROM follow_ups f JOIN matches m ON m.id = f.match_id WHERE m.participant_id = @Participant
            UNION ALL SELECT 'meeting ' || g.side || ' ' || g.kind FROM meetings g JOIN matches m ON m.id = g.match_id WHERE m.participant_id = @Participant
            UNION ALL SELECT 'survey ' || i.wave || ' ' || i.state FROM survey_invitations i JOIN matches m ON m.id = i.match_id WHERE m.participant_id = @Participant
            UNION ALL SELECT 'answers ' || r.wave || ' ' || r.question || ' ' || r.answer FROM answers r JOIN matches m ON m.id = r.match_id WHERE m.participant_id = @Participant
            UNION ALL SELECT 'round pair ' || COALESCE(outcome, '-') FROM round_pairs WHERE participant_id = @Participant
            UNION ALL SELECT 'open ' || CASE WHEN open_with IS NULL THEN '-' ELSE 'taken' END || ' waits ' || COALESCE(CAST(waiting_since AS text), '-') FROM participants WHERE id = @Participant
            UNION ALL SELECT 'answer ' || a.side || ' ' || a.answer || ' ' || a.how FROM match_answers a JOIN matches m ON m.id = a.match_id WHERE m.participant_id = @Participant
            UNION ALL SELECT 'link ' || l.purpose || ' ' || CASE WHEN l.used_at IS NOT NULL THEN 'used' WHEN l.revoked_at IS NOT NULL THEN 'revoked' ELSE 'open' END
                FROM links l JOIN matches m ON m.id = l.match_id WHERE m.participant_id = @Participant
            UNION ALL SELECT 'mail ' || t.template || ' ' || t.side FROM messages t JOIN matches m ON m.id = t.match_id WHERE m.participant_id = @Participant
            UNION ALL SELECT 'audit ' || a.action FROM audit a JOIN matches m ON m.id = a.subject WHERE m.participant_id = @Participant
            UNION ALL SELECT 'audit ' || action FROM audit WHERE subject IN (@Participant, @Volunteer)
            """,
            new { pairing.Participant, pairing.Volunteer })).Order(StringComparer.Ordinal)));
}
