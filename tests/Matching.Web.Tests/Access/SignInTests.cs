using System.Net;
using Matching.Access;

namespace Matching.Web.Tests.Access;

public sealed class SignInTests : IAsyncLifetime
{
    private readonly MatchingApplication application = new();

    public Task InitializeAsync() => application.AddUserAsync("karen", Roles.Caseworker, "host");

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public async Task The_right_password_leads_to_the_page_that_was_asked_for()
    {
        var visitor = application.Visitor();
        await visitor.OpenAsync("/people/participants");
        visitor.SentTo.ShouldBe("https://localhost/sign-in?back=%2Fpeople%2Fparticipants");
        var form = await visitor.OpenAsync(visitor.SentTo[17..]);

        await visitor.SendAsync("/sign-in", form, "main form", ("Name", " Karen "), ("Password", MatchingApplication.Password));

        visitor.SentTo.ShouldBe("/people/participants");
        await visitor.OpenAsync(visitor.SentTo);
        visitor.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_address_of_somebody_else_is_not_followed()
    {
        var visitor = application.Visitor();
        var form = await visitor.OpenAsync("/sign-in?back=https://evil.example/");

        await visitor.SendAsync("/sign-in", form, "main form", ("Name", "karen"), ("Password", MatchingApplication.Password));

        visitor.SentTo.ShouldBe("/");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer()
    {
        var wrong = await application.Visitor().SignInAsync("karen", "forkert");
        var unknown = await application.Visitor().SignInAsync("nobody", "forkert");
        var disabled = await DisabledAsync();

        wrong.One("[role=alert]").ShouldBe("Du er ikke logget ind Navn og adgangskode passer ikke sammen. Prøv igen, eller kontakt din administrator.");
        unknown.One("main").ShouldBe(wrong.One("main"));
        disabled.One("main").ShouldBe(wrong.One("main"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("karen", "")]
    public async Task What_cannot_be_a_name_or_a_password_does_not_fit(string name, string password) =>
        (await application.Visitor().SignInAsync(name, password)).QuerySelector("[role=alert]").ShouldNotBeNull();

    [Fact]
    public async Task A_control_character_is_refused_in_words()
    {
        var visitor = application.Visitor();

        var page = await visitor.SignInAsync("ka\0ren", "x");

        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.One("h1").ShouldBe("Det kunne vi ikke læse");
    }

    [Fact]
    public async Task A_very_long_name_and_password_do_not_fit() =>
        (await application.Visitor().SignInAsync(new string('k', 100_000), new string('x', 100_000))).QuerySelector("[role=alert]").ShouldNotBeNull();

    [Fact]
    public async Task Whoever_is_disabled_loses_access_at_the_next_request()
    {
        var visitor = application.Visitor();
        await visitor.SignInAsync("karen", MatchingApplication.Password);
        await visitor.OpenAsync("/today");
        visitor.Status.ShouldBe(HttpStatusCode.OK);

        await application.Get<SaveUser>().ChangeAsync("karen", user => user with { Disabled = true }, application.Change);

        await visitor.OpenAsync("/today");
        visitor.Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_changed_role_ends_the_session()
    {
        var visitor = application.Visitor();
        await visitor.SignInAsync("karen", MatchingApplication.Password);

        await application.Get<SaveUser>().ChangeAsync("karen", user => user with { Role = Roles.Programme }, application.Change);

        await visitor.OpenAsync("/today");
        visitor.SentTo.ShouldBe("https://localhost/sign-in?back=%2Ftoday");
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_says_so()
    {
        var visitor = application.Visitor();
        await visitor.SignInAsync("karen", MatchingApplication.Password);
        var page = await visitor.OpenAsync("/today");

        await visitor.SendAsync("/today", page, "form.frame-user");

        visitor.SentTo.ShouldBe("/sign-in?signedOut=true");
        (await visitor.OpenAsync(visitor.SentTo)).One("[role=status]").ShouldBe("Du er logget ud.");
        await visitor.OpenAsync("/today");
        visitor.Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData(29, HttpStatusCode.OK)]
    [InlineData(31, HttpStatusCode.Redirect)]
    public async Task A_session_ends_after_half_an_hour_without_a_request(int minutes, HttpStatusCode then)
    {
        var visitor = application.Visitor();
        await visitor.SignInAsync("karen", MatchingApplication.Password);

        application.Clock.Advance(TimeSpan.FromMinutes(minutes));

        await visitor.OpenAsync("/today");
        visitor.Status.ShouldBe(then);
    }

    [Theory]
    [InlineData(11 * 60 + 59, HttpStatusCode.OK)]
    [InlineData(12 * 60 + 1, HttpStatusCode.Redirect)]
    public async Task A_session_ends_after_twelve_hours_however_busy(int minutes, HttpStatusCode then)
    {
        var visitor = application.Visitor();
        await visitor.SignInAsync("karen", MatchingApplication.Password);
        const int Busy = 700;
        for (var passed = 0; passed < Busy; passed += 20)
        {
            application.Clock.Advance(TimeSpan.FromMinutes(20));
            await visitor.OpenAsync("/today");
            visitor.Status.ShouldBe(HttpStatusCode.OK);
        }

        application.Clock.Advance(TimeSpan.FromMinutes(minutes - Busy));
        await visitor.OpenAsync("/today");
        visitor.Status.ShouldBe(then);
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> DisabledAsync()
    {
        await application.AddUserAsync("gone", Roles.Caseworker);
        await application.Get<SaveUser>().ChangeAsync("gone", user => user with { Disabled = true }, application.Change);
        return await application.Visitor().SignInAsync("gone", MatchingApplication.Password);
    }
}
