using Dapper;
using Matching.Database;
using Matching.Matches;
using Matching.Messages;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Matches.Model;

/// <summary>One participant and one volunteer with one place, and every step that anybody may try with them.</summary>
public sealed class Pairing(CaseworkRoom room, string participant, string volunteer)
{
    private readonly Dictionary<string, LinkToken> tokens = new(StringComparer.Ordinal);
    private readonly BesideSteps beside = new(room, participant, volunteer);
    private string? held;
    private int? seen;

    /// <summary>The match that was proposed last; null before the first.</summary>
    public string? Latest { get; private set; }

    public string Participant => participant;

    public string Volunteer => volunteer;

    public static async Task<Pairing> CreateAsync(CaseworkRoom room, string name)
    {
        var (participant, volunteer) = ("p-" + name, "v-" + name);
        var database = room.Get<MatchingDatabase>();
        await database.AddAsync(AParticipant().WithId(participant).Build());
        await database.AddAsync(AVolunteer().WithId(volunteer).WithCapacity(1).Build());
        return new Pairing(room, participant, volunteer);
    }

    public async Task<Match?> MatchAsync() => Latest is null ? null : await room.Get<MatchStore>().FindAsync(Latest);

    /// <summary>Tries a step, as whoever takes it would.</summary>
    /// <returns>The name of its outcome.</returns>
    public async Task<string> TryAsync(string step)
    {
        if (step == Steps.Propose)
        {
            var outcome = await room.Get<ProposeMatch>().HandleAsync(participant, volunteer, room.By("caseworker"));
            Latest = outcome is ProposeOutcome.Proposed proposed ? proposed.MatchId : Latest;
            return outcome.GetType().Name;
        }

        return (held ?? Latest) is { } id ? (await StepAsync(step, id)).GetType().Name : "none";
    }

    private async Task<object> StepAsync(string step, string id) => step switch
    {
        Steps.VolunteerYes => await room.Get<AcceptMatch>().HandleAsync(await TokenAsync(id, Sides.Volunteer), room.By("link:volunteer")),
        Steps.ParticipantYes => await room.Get<AcceptMatch>().HandleAsync(await TokenAsync(id, Sides.Participant), room.By("link:participant")),
        Steps.VolunteerNo => await room.Get<DeclineMatch>().HandleAsync(await TokenAsync(id, Sides.Volunteer), "no_time", null, room.By("link:volunteer")),
        Steps.ParticipantNo => await room.Get<DeclineMatch>().HandleAsync(await TokenAsync(id, Sides.Participant), null, null, room.By("link:participant")),
        Steps.VolunteerYesByPhone => await RecordAsync(id, Sides.Volunteer, yes: true),
        Steps.ParticipantYesByPhone => await RecordAsync(id, Sides.Participant, yes: true),
        Steps.VolunteerNoByPhone => await RecordAsync(id, Sides.Volunteer, yes: false),
        Steps.ParticipantNoByPhone => await RecordAsync(id, Sides.Participant, yes: false),
        Steps.Withdraw => await room.Get<WithdrawMatch>().HandleAsync(id, room.By("caseworker")),
        Steps.Expire => await room.Get<ExpireMatch>().HandleAsync(id, Later),
        Steps.End => await room.Get<EndMatch>().HandleAsync(id, room.Clocks.Today, "other", Closers.Caseworker, room.By("caseworker")),
        Steps.Reopen => await room.Get<ReopenMatch>().HandleAsync(id, room.By("caseworker")),
        Steps.Pause => await room.Get<PauseMatch>().HandleAsync(id, room.Clocks.Today.AddDays(9), "holiday", await SeenAsync(id), room.By("caseworker")),
        Steps.Resume => await room.Get<PauseMatch>().ResumeAsync(id, await SeenAsync(id), room.By("caseworker")),
        Steps.Plan => await room.Get<PlanEnd>().HandleAsync(id, room.Clocks.Today.AddDays(90), await SeenAsync(id), room.By("caseworker")),
        Steps.WaitAgain => await room.Get<DecideWaiting>().HandleAsync(participant, waits: true, room.By("caseworker")),
        _ => await beside.TryAsync(step, id),
    };

    private Change Later => room.By("sweep:expiry") with { On = room.Clocks.Today.AddDays(15) };

    private async Task<int> SeenAsync(string id) => seen ?? (await room.Get<MatchStore>().FindAsync(id))!.Version;

    private Task<RecordOutcome> RecordAsync(string id, string side, bool yes) => room.Get<RecordAnswer>().HandleAsync(
        id, new GivenAnswer(side, yes, room.Clocks.Today, AnswerWays.Phone, yes ? null : "no_time"), room.By("caseworker"));

    /// <summary>The token of a side's question, made as its mail would be; one that opens nothing where it was never asked.</summary>
    private async Task<LinkToken> TokenAsync(string id, string side)
    {
        if (tokens.TryGetValue(id + side, out var known))
        {
            return known;
        }

        var link = await room.Get<MatchingDatabase>().ReadAsync(connection => connection.ExecuteScalarAsync<string?>(
            "SELECT id FROM links WHERE match_id = @id AND side = @side AND purpose LIKE '%_answer'", new { id, side }));
        return link is null ? LinkToken.Create() : tokens[id + side] = await room.Get<Links>().IssueAsync(link);
    }

    /// <summary>From here on every step is about the match as it is now, with what its people and the caseworker hold in their hands now.</summary>
    public async Task HoldAsync()
    {
        held = Latest;
        seen = (await MatchAsync())!.Version;
        foreach (var side in Sides.All)
        {
            tokens[held + side] = await TokenAsync(held!, side);
        }

        await beside.HoldAsync(held!);
    }
}
