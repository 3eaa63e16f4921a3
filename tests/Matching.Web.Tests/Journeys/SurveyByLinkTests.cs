using System.Net;
using Matching.Matches;
using Matching.Messages;

namespace Matching.Web.Tests.Journeys;

/// <summary>Three months after a match started both sides are asked, once, and their answers stand on the match's page.</summary>
public sealed class SurveyByLinkTests : IAsyncLifetime
{
    private readonly MatchingApplication service = new();
    private string match = "";

    public async Task InitializeAsync()
    {
        await service.Database.AddAsync(Seed.Host("v-1", "Søren Krogh"));
        await service.Database.AddAsync(Seed.Newcomer("p-1", "Amira Haddad"));
        match = ((ProposeOutcome.Proposed)await service.Get<ProposeMatch>().HandleAsync("p-1", "v-1", service.Change)).MatchId;
        foreach (var (template, side) in new[] { (MessageTemplates.VolunteerAsked, Sides.Volunteer), (MessageTemplates.ParticipantAsked, Sides.Participant) })
        {
            await service.SweepAsync();
            var address = await service.LinkInMailAsync(match, template, side);
            var visitor = service.Visitor();
            await visitor.SendAsync(address, await visitor.OpenAsync(address), "form#Choice", ("Choice", "yes"));
        }
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task Nobody_is_asked_before_three_months_have_passed()
    {
        service.Clock.Advance(TimeSpan.FromDays(91));
        await service.SweepAsync();

        (await SurveyMailsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Both_are_asked_once_however_often_the_sweep_runs()
    {
        service.Clock.Advance(TimeSpan.FromDays(92));
        await service.SweepAsync();
        await service.SweepAsync();

        (await SurveyMailsAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task Answers_are_saved_whole_and_a_used_link_says_so()
    {
        service.Clock.Advance(TimeSpan.FromDays(92));
        await service.SweepAsync();
        var address = await service.LinkInMailAsync(match, MessageTemplates.SurveyDue, Sides.Participant);
        var visitor = service.Visitor();
        var page = await visitor.OpenAsync(address);
        var questions = page.QuerySelectorAll("fieldset input[type=radio]").Select(input => input.GetAttribute("name")!).Distinct(StringComparer.Ordinal).ToList();
        questions.Count.ShouldBeGreaterThan(1);

        var half = await visitor.SendAsync(address, page, "main form", (questions[0], "4"));
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        half.QuerySelectorAll(".alert-error li").Length.ShouldBe(questions.Count - 1, "each question that is left");
        half.QuerySelectorAll("input[checked]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe("4", "what was answered is kept");

        var thanks = await visitor.SendAsync(address, half, "main form", [.. questions.Select(question => (question, "5"))]);
        thanks.One("h1").ShouldBe("Tak for dine svar");
        (await service.Database.ReadAsync(connection => Dapper.SqlMapper.ExecuteScalarAsync<string>(
            connection, "SELECT who FROM audit WHERE action = 'survey.answered'"))).ShouldBe("link:participant");
        (await visitor.OpenAsync(address)).One("h1").ShouldBe("Du har allerede svaret");

        var caseworker = await service.SignedInAsync();
        var shown = await caseworker.OpenAsync($"/matches/match/{match}");
        shown.All("#answers tbody tr").Count.ShouldBe(questions.Count);
        shown.All("#answers tbody td:nth-child(4)").ShouldAllBe(answer => answer == "Helt enig");
    }

    [Fact]
    public async Task What_was_begun_is_there_again_and_own_words_reach_the_caseworker()
    {
        service.Clock.Advance(TimeSpan.FromDays(92));
        await service.SweepAsync();
        var address = await service.LinkInMailAsync(match, MessageTemplates.SurveyDue, Sides.Volunteer);
        var visitor = service.Visitor();
        var page = await visitor.OpenAsync(address);
        page.All(".steps .step-steps a").ShouldContain("Næste", "without a script each question leads to the next");
        page.QuerySelectorAll(".steps .step").Length.ShouldBe(4, "three questions and a field for own words");

        var kept = await visitor.SendAsync(address, page, "main form", ("Answers[goes_well]", "2"), ("Answers[words]", "Vi mangler et sted at mødes."), ("Choice", "later"));
        kept.One("h1").ShouldBe("Dine svar er gemt");
        var again = await visitor.OpenAsync(address);
        again.QuerySelectorAll("input[checked]").ShouldHaveSingleItem().Id.ShouldBe("goes_well-2");
        again.One("textarea").ShouldBe("Vi mangler et sted at mødes.");
        again.QuerySelectorAll(".step-begin").ShouldHaveSingleItem().QuerySelector("#goes_well-2").ShouldBeNull("it goes on after the question that has its answer");
        again.QuerySelector($"a[href='#{again.QuerySelector(".step-begin")!.Id}']")!.TextContent.ShouldBe("Fortsæt, hvor du slap");

        var thanks = await visitor.SendAsync(
            address, again, "main form", ("Answers[goes_well]", "2"), ("Answers[satisfaction]", "4"), ("Answers[would_again]", "dont_know"), ("Answers[words]", "Vi mangler et sted at mødes."));
        thanks.One("h1").ShouldBe("Tak for dine svar");
        var caseworker = await service.SignedInAsync();
        (await caseworker.OpenAsync($"/matches/match/{match}")).One("#words dd").ShouldBe("Vi mangler et sted at mødes.");
    }

    private async Task<int> SurveyMailsAsync() =>
        (await service.Get<Outbox>().RecentAsync(100)).Count(mail => mail.Template == MessageTemplates.SurveyDue);
}
