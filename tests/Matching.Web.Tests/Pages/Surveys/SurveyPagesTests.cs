using System.Net;
using Dapper;
using Matching.Access;
using Matching.Messages;
using Matching.Surveys;
using Matching.Surveys.Answering;

namespace Matching.Web.Tests.Pages.Surveys;

/// <summary>One match that ended before it was imported on 1 August 2013: two surveys at 3 months and two at the end wait for a decision.</summary>
public sealed class SurveyPagesTests : IAsyncLifetime
{
    private const string EndOfParticipant = "/surveys/survey?match=m-1&side=participant&wave=end";
    private const string ThreeMonthsOfVolunteer = "/surveys/survey?match=m-1&side=volunteer&wave=3m";

    private readonly MatchingApplication application = new();

    public async Task InitializeAsync()
    {
        await application.Database.AddAsync(Seed.Newcomer("p-1", "Amira Haddad"));
        await application.Database.AddAsync(Seed.Host("v-1", "Søren Krogh"));
        await application.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(
            """
            INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state, started_on, ended_on, end_reason, imported_on)
            VALUES ('m-1', 'host', 'p-1', 'v-1', '2013-01-02', 'ended', '2013-01-10', '2013-06-01', 'goal_reached', '2013-08-01')
            """,
            transaction: scope.Transaction));
    }

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public async Task What_fell_due_before_the_import_is_listed_for_the_caseworkers_of_the_programme_and_nothing_is_sent()
    {
        await application.Get<FindDueSurveys>().RunAsync();
        (await application.Get<Outbox>().RecentAsync(10)).ShouldBeEmpty();

        var mine = await (await application.SignedInAsync()).OpenAsync("/surveys/earlier");
        mine.All("tbody th").ShouldBe(["Amira Haddad", "Søren Krogh", "Amira Haddad", "Søren Krogh"], ignoreOrder: true);
        mine.One("#count").ShouldBe("4 spørgeskemaer venter på en beslutning.");

        var mentors = await application.SignedInAsync(name: "mentor", programmes: ["mentor"]);
        (await mentors.OpenAsync("/surveys/earlier")).All("tbody th").ShouldBeEmpty();
        await mentors.OpenAsync(EndOfParticipant);
        mentors.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_day_counts_them_in_one_line_for_the_programme()
    {
        var caseworker = await application.SignedInAsync();
        var day = await caseworker.OpenAsync("/today");
        day.All("#due ~ div tbody tr").Where(line => line.Contains("spørgeskema", StringComparison.Ordinal))
            .ShouldBe(["Du afgør 4 spørgeskemaer venter på, at du afgør, om de skal sendes. Intet er sendt. 1. august 2013 Se listen"]);
        day.QuerySelectorAll("#due ~ div a[href='/surveys/earlier']").ShouldHaveSingleItem();

        var mentors = await application.SignedInAsync(name: "mentor", programmes: ["mentor"]);
        (await mentors.OpenAsync("/today")).All("#due ~ div tbody tr").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_caseworker_sends_one_once()
    {
        var caseworker = await application.SignedInAsync();
        var page = await caseworker.OpenAsync(EndOfParticipant);
        page.One("#state").ShouldBe("Ikke sendt");

        await caseworker.PressAsync(page.QuerySelector("form[action*=Send] button")!);
        (await caseworker.OpenAsync(caseworker.SentTo)).One("#state").ShouldBe("Sendt 1. august 2013 af Ansat caseworker, ikke besvaret");
        await caseworker.PressAsync(page.QuerySelector("form[action*=Send] button")!);

        caseworker.Status.ShouldBe(HttpStatusCode.Conflict);
        (await application.Get<Outbox>().RecentAsync(10)).ShouldHaveSingleItem().Template.ShouldBe(MessageTemplates.SurveyEnd);
    }

    [Fact]
    public async Task A_caseworker_writes_down_what_was_said_and_what_is_missing_is_named()
    {
        var caseworker = await application.SignedInAsync();
        var page = await caseworker.OpenAsync(ThreeMonthsOfVolunteer);

        var half = await caseworker.SendAsync(ThreeMonthsOfVolunteer, page, "#record", ("How", "phone"), ("GivenOn", "2013-07-30"), ("Answers[goes_well]", "4"));
        caseworker.Status.ShouldBe(HttpStatusCode.BadRequest);
        half.All(".step.form-error legend").ShouldBe(["Jeg er glad for at være frivillig i matchet.", "Jeg vil gerne være frivillig igen."]);
        half.QuerySelector("#goes_well-4")!.HasAttribute("checked").ShouldBeTrue("what was filled in is kept");

        await caseworker.SendAsync(
            ThreeMonthsOfVolunteer, half, "#record", ("How", "phone"), ("GivenOn", "2013-07-30"), ("Answers[goes_well]", "4"), ("Answers[satisfaction]", "5"),
            ("Answers[would_again]", "dont_know"), ("Answers[words]", "Mere tid."));
        (await caseworker.OpenAsync(caseworker.SentTo)).One("#state").ShouldBe("Besvaret 30. juli 2013 i telefonen, skrevet ned af Ansat caseworker");
        (await application.Get<ResponseStore>().OfMatchAsync("m-1")).ShouldHaveSingleItem().Words.ShouldBe("Mere tid.");
    }

    [Fact]
    public async Task A_caseworker_closes_one_with_a_reason()
    {
        var caseworker = await application.SignedInAsync();
        var page = await caseworker.OpenAsync(ThreeMonthsOfVolunteer);

        await caseworker.SendAsync(ThreeMonthsOfVolunteer, page, "#close", ("Reason", " "));
        caseworker.Status.ShouldBe(HttpStatusCode.BadRequest);
        await caseworker.SendAsync(ThreeMonthsOfVolunteer, page, "#close", ("Reason", "For længe siden."));

        (await caseworker.OpenAsync(ThreeMonthsOfVolunteer)).One("#state").ShouldBe("Lukket 1. august 2013 af Ansat caseworker: “For længe siden.”");
        (await caseworker.OpenAsync("/surveys/earlier")).All("tbody tr").Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_programme_team_sees_how_many_answer_and_no_names()
    {
        var caseworker = await application.SignedInAsync();
        var form = await caseworker.OpenAsync(ThreeMonthsOfVolunteer);
        await caseworker.SendAsync(
            ThreeMonthsOfVolunteer, form, "#record", ("How", "letter"), ("GivenOn", "2013-05-01"), ("Answers[goes_well]", "4"), ("Answers[satisfaction]", "5"), ("Answers[would_again]", "1"));

        var page = await (await application.SignedInAsync(Roles.Programme)).OpenAsync("/surveys?year=2013");

        page.All("#host tbody tr").ShouldContain("Efter 3 måneder Frivillige 1 1 1 0 100,0 20,7–100,0");
        page.All("#host tbody tr").ShouldContain("Efter 3 måneder Deltagere 1 0 0 0 0,0 0,0–79,3");
        page.One("#rate-host").ShouldStartWith("0 af 1 deltagere, hvis første spørgeskema efter begyndelsen (efter 3 måneder eller ved afslutningen) var forfaldet, har besvaret mindst ét spørgsmål: 0,0 %");
        page.Words().ShouldNotContain("Amira");
        page.Words().ShouldNotContain("Søren");
    }
}
