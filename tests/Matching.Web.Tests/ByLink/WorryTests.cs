using System.Net;
using Matching.Access;
using Matching.Messages;
using Matching.People;

namespace Matching.Web.Tests.ByLink;

/// <summary>Somebody is worried: those on duty read it, everybody else sees that contact is stopped.</summary>
public sealed class WorryTests : IAsyncLifetime
{
    private const string Words = "Han bliver ved med at ringe om natten";

    private readonly MatchingApplication service = new(settings: [("Matches:OnDuty:0:User", "vagt"), ("Matches:OnDuty:0:Name", "Vagten"), ("Matches:OnDuty:0:Email", "vagt@example.org")]);
    private string match = "";

    public async Task InitializeAsync()
    {
        match = (await service.ProposeAsync(1))[0];
        await service.StartAsync(match);
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task What_a_participant_writes_is_read_by_those_on_duty_only()
    {
        await RaiseAsync();
        var other = await service.SignedInAsync(name: "karen");
        var onDuty = await service.SignedInAsync(name: "vagt", programmes: [Programmes.Mentor]);
        var administrator = await service.SignedInAsync(Roles.Administrator);

        foreach (var (visitor, allowed) in new[] { (other, false), (onDuty, true), (administrator, false) })
        {
            var list = await visitor.OpenAsync("/worries");
            visitor.Status.ShouldBe(allowed ? HttpStatusCode.OK : HttpStatusCode.Forbidden);
            list.All(".mainmenu a").Contains("Bekymringer").ShouldBe(allowed);
        }

        var page = await other.OpenAsync($"/matches/match/{match}");
        page.One(".alert-warning h2").ShouldBe("Kontakten er stoppet");
        foreach (var address in new[] { $"/matches/match/{match}", $"/matches/worry/{match}", "/messages", "/people/volunteer/v1", "/people/participant/p1", "/today", "/matches" })
        {
            (await other.OpenAsync(address)).Words().ShouldNotContain("ringe om natten", Case.Sensitive, address);
        }

        var row = (await onDuty.OpenAsync("/worries")).QuerySelector("tbody a")!.GetAttribute("href")!;
        var worry = await onDuty.OpenAsync(row);
        worry.Words().ShouldContain(Words);
        worry.Words().ShouldContain("barnets lov § 133");
        await other.OpenAsync(row);
        other.Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Those_on_duty_close_it_with_a_note_and_contact_goes_on()
    {
        await RaiseAsync();
        service.Clock.Advance(TimeSpan.FromMinutes(1));
        var onDuty = await service.SignedInAsync(name: "vagt");
        var address = (await onDuty.OpenAsync("/worries")).QuerySelector("tbody a")!.GetAttribute("href")!;
        var page = await onDuty.OpenAsync(address);
        await onDuty.SendAsync(address, page, "form#Close", ("Outcome", "resumed"), ("Back", "true"));
        onDuty.Status.ShouldBe(HttpStatusCode.BadRequest, "a note is needed");
        page.QuerySelectorAll("#Back input[checked]").ShouldBeEmpty("the pause is a choice of its own");
        (await onDuty.SendAsync(address, page, "form#Close", ("Outcome", "resumed"), ("Note", "Talt med begge"))).One(".alert-error a").ShouldBe("Vælg, om den frivillige må foreslås igen.");

        await onDuty.SendAsync(address, page, "form#Close", ("Outcome", "resumed"), ("Note", "Talt med begge, aftalt faste tider"), ("Back", "true"));

        onDuty.Status.ShouldBe(HttpStatusCode.Found);
        (await onDuty.OpenAsync(address)).Words().ShouldContain("aftalt faste tider");
        (await onDuty.OpenAsync($"/matches/match/{match}")).All(".alert-warning h2").ShouldNotContain("Kontakten er stoppet");
        (await service.Get<PeopleStore>().FindVolunteerAsync("v1"))!.PausedUntil.ShouldBeNull();
        (await service.Visitor().OpenAsync(await service.AddressAsync(match, LinkPurposes.Contact, Sides.Participant))).One("h1").ShouldStartWith("I er matchet");
    }

    [Fact]
    public async Task A_caseworker_reports_what_they_were_told_and_cannot_read_it_again()
    {
        var karen = await service.SignedInAsync(name: "karen");
        var address = $"/matches/worry/{match}";
        var page = await karen.OpenAsync(address);
        (await karen.SendAsync(address, page, "form#Worry", ("Words", " "))).QuerySelector(".alert-error").ShouldNotBeNull();
        karen.Status.ShouldBe(HttpStatusCode.BadRequest);

        (await karen.SendAsync(address, page, "form#Worry", ("Words", Words), ("Writer", "hendes søster"))).One("h1").ShouldBe("Bekymringen er sendt");

        (await karen.OpenAsync($"/matches/match/{match}")).One(".alert-warning h2").ShouldBe("Kontakten er stoppet");
        var stranger = await service.SignedInAsync(name: "jonas", programmes: [Programmes.Mentor]);
        await stranger.OpenAsync(address);
        stranger.Status.ShouldBe(HttpStatusCode.NotFound, "another programme's match");
    }

    private async Task RaiseAsync()
    {
        var visitor = service.Visitor();
        var address = await service.AddressAsync(match, LinkPurposes.Contact, Sides.Participant);
        var way = (await visitor.OpenAsync(address)).QuerySelector(".worry a")!.GetAttribute("href")!;
        var form = await visitor.OpenAsync(way);
        await visitor.SendAsync(way, form, "form#Worry", ("Words", ""));
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await visitor.SendAsync(way, form, "form#Worry", ("Words", Words), ("Callback", "efter kl. 16"))).One("h1").ShouldBe("Tak, fordi du skrev");
        (await visitor.OpenAsync(address)).One("h1").ShouldBe("Forespørgslen gælder ikke længere");
    }
}
