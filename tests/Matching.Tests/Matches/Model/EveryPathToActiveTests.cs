using Dapper;
using Matching.Database;
using Matching.Matches;
using Matching.TestData;
using Xunit.Abstractions;

namespace Matching.Tests.Matches.Model;

/// <summary>Walks every sequence of steps that has an effect, breadth first, through the real use cases, and looks at each way to a running match.</summary>
public sealed class EveryPathToActiveTests(ITestOutputHelper print)
{
    private static readonly int Longest = LongTests.Enabled ? 6 : 5;
    private static readonly string[] YesOfVolunteer = [Steps.VolunteerYes, Steps.VolunteerYesByPhone];
    private static readonly string[] YesOfParticipant = [Steps.ParticipantYes, Steps.ParticipantYesByPhone];

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task No_way_to_a_running_match_goes_past_a_caseworker_the_volunteer_or_the_participant(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = new CaseworkRoom(fresh.Database);
        var (paths, toActive, tried) = (0, 0, 0);
        Queue<string[]> queue = new([[]]);
        while (queue.TryDequeue(out var path))
        {
            var pairing = await WalkAsync(room, path, $"{paths}");
            var runs = (await pairing.MatchAsync())?.State == MatchStates.Active;
            paths++;
            foreach (var step in path.Length == Longest ? [] : Steps.All)
            {
                tried++;
                var before = await StandingAsync(fresh.Database, pairing);
                await pairing.TryAsync(step);
                if (await StandingAsync(fresh.Database, pairing) == before)
                {
                    continue;
                }

                string[] longer = [.. path, step];
                queue.Enqueue(longer);
                // A step of a running match is no way to it.
                if (!runs && await pairing.MatchAsync() is { State: MatchStates.Active } match)
                {
                    toActive++;
                    Humans(longer).ShouldBe((true, true, true), string.Join(" → ", longer));
                    (await WitnessedAsync(fresh.Database, match)).ShouldBe((true, true, true), string.Join(" → ", longer));
                }

                // The step had an effect: the next one is tried from where this path stands, on people of its own.
                pairing = await WalkAsync(room, path, $"{paths}-{step}-next");
            }
        }

        toActive.ShouldBeGreaterThan(3);
        print.WriteLine($"{engine}: {paths} paths of at most {Longest} steps, {tried} steps tried, {toActive} paths to active, without a caseworker, the volunteer and the participant: 0");
    }

    private static async Task<Pairing> WalkAsync(CaseworkRoom room, string[] path, string name)
    {
        var pairing = await Pairing.CreateAsync(room, name.Replace(' ', '_'));
        foreach (var step in path)
        {
            await pairing.TryAsync(step);
        }

        return pairing;
    }

    /// <summary>Who took part since the last proposal, by the steps themselves.</summary>
    private static (bool Caseworker, bool Volunteer, bool Participant) Humans(string[] path)
    {
        var asked = Array.LastIndexOf(path, Steps.Propose);
        var since = path[Math.Max(asked, 0)..];
        return (asked >= 0, since.Intersect(YesOfVolunteer, StringComparer.Ordinal).Any(), since.Intersect(YesOfParticipant, StringComparer.Ordinal).Any());
    }

    /// <summary>Who took part, by what is kept.</summary>
    private static Task<(bool Caseworker, bool Volunteer, bool Participant)> WitnessedAsync(MatchingDatabase database, Match match) =>
        database.ReadAsync(async connection =>
        {
            var answers = (await connection.QueryAsync<(string Side, string Answer, string By)>(
                "SELECT side, answer, recorded_by FROM match_answers WHERE match_id = @Id", match)).ToDictionary(one => one.Side, StringComparer.Ordinal);
            return (
                !string.IsNullOrEmpty(match.ProposedBy),
                answers.GetValueOrDefault(Sides.Volunteer) is { Answer: MatchAnswer.Yes, By: "link:volunteer" or "caseworker" },
                answers.GetValueOrDefault(Sides.Participant) is { Answer: MatchAnswer.Yes, By: "link:participant" or "caseworker" });
        });

    /// <summary>All that a step could change, the mails and marks beside it left out.</summary>
    private static Task<string> StandingAsync(MatchingDatabase database, Pairing pairing) => database.ReadAsync(async connection =>
        string.Join(';', await connection.QueryAsync<string>(
            """
            SELECT id || ' ' || state || ' ' || CAST(version AS text) FROM matches WHERE participant_id = @Participant
            UNION ALL SELECT COALESCE(CAST(waiting_since AS text), '-') FROM participants WHERE id = @Participant
            """,
            new { pairing.Participant })));
}
