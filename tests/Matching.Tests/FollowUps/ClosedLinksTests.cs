using Dapper;
using Matching.Database;
using Matching.FollowUps;
using Matching.Matches;
using Matching.Messages;
using Matching.TestData;
using Matching.Tests.Matches;

namespace Matching.Tests.FollowUps;

/// <summary>No link of a match outlives what it is for.</summary>
public sealed class ClosedLinksTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_end_that_a_caseworker_writes_down_closes_every_link_but_a_survey(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        var question = await AskedAsync(city);

        (await city.Room.Get<EndMatch>().HandleAsync(city.Match, CaseworkRoom.FirstDay, "other", Closers.Caseworker, city.Room.By("anna"))).ShouldBeOfType<CloseOutcome.Closed>();

        await ShouldBeClosedAsync(city, question);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_end_by_link_closes_every_link_but_a_survey(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        var contact = await city.Room.LinkInMailAsync(MessageTemplates.MatchStarted);
        var question = await AskedAsync(city);

        (await city.Room.Get<EndByLink>().HandleAsync(contact, "no_time", null, null, city.Room.By("link"))).ShouldBeOfType<CloseOutcome.Closed>();

        await ShouldBeClosedAsync(city, question);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_proposal_that_was_withdrawn_or_expired_has_no_open_link(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var withdrawn = await city.AcceptedAsync();
        var expired = await city.ProposedAsync("p2", "v2");
        foreach (var match in new[] { withdrawn, expired })
        {
            await AddAsync(city.Room, match, LinkPurposes.FirstContact, LinkPurposes.CheckIn);
        }

        (await OpenAsync(city.Room, withdrawn)).ShouldBe(["check_in", "first_contact", "participant_answer"]);
        (await OpenAsync(city.Room, expired)).ShouldBe(["check_in", "first_contact", "volunteer_answer"]);
        (await city.Room.Get<WithdrawMatch>().HandleAsync(withdrawn, city.Room.By("anna"))).ShouldBeOfType<CloseOutcome.Closed>();
        city.GoTo(CaseworkRoom.FirstDay.AddDays(15));
        (await city.Room.Get<ExpireMatch>().HandleAsync(expired, city.Room.By("service"))).ShouldBeOfType<CloseOutcome.Closed>();

        (await OpenAsync(city.Room, withdrawn)).ShouldBeEmpty();
        (await OpenAsync(city.Room, expired)).ShouldBeEmpty();
    }

    /// <summary>The participant is asked about the first contact, and a check-in and a survey are under way.</summary>
    private static async Task<LinkToken> AskedAsync(FollowUpCity city)
    {
        city.GoToDay(7);
        await city.SweepAsync();
        await AddAsync(city.Room, city.Match, LinkPurposes.CheckIn, LinkPurposes.Survey("3m"));
        (await OpenAsync(city.Room, city.Match)).ShouldBe(["check_in", "contact", "contact", "first_contact", "survey_3m"]);
        return await city.Room.LinkInMailAsync(MessageTemplates.FirstContact);
    }

    private static async Task ShouldBeClosedAsync(FollowUpCity city, LinkToken question)
    {
        (await OpenAsync(city.Room, city.Match)).ShouldBe(["survey_3m"]);
        (await city.Room.Get<AnswerFollowUp>().HandleAsync(question, new FollowUpReply(FollowUpAnswers.NotYet), city.Room.By("link"))).ShouldBeOfType<FollowUpOutcome.Withdrawn>();
    }

    private static Task<int> AddAsync(CaseworkRoom room, string match, params string[] purposes) => room.Get<MatchingDatabase>().WriteAsync(async scope =>
    {
        foreach (var purpose in purposes)
        {
            await Links.CreateAsync(scope, purpose, Sides.Volunteer, "v1", match, room.Clocks.System.GetUtcNow(), TimeSpan.FromDays(30));
        }

        return purposes.Length;
    });

    /// <summary>The purposes of a match's links that were neither used nor taken back.</summary>
    private static async Task<IReadOnlyList<string>> OpenAsync(CaseworkRoom room, string match) => [.. (await room.Get<MatchingDatabase>().ReadAsync(connection =>
        connection.QueryAsync<string>("SELECT purpose FROM links WHERE match_id = @match AND used_at IS NULL AND revoked_at IS NULL", new { match }))).Order(StringComparer.Ordinal)];
}
