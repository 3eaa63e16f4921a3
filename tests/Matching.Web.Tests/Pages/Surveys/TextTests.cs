using System.Net;
using AngleSharp.Html.Dom;
using Matching.Access;
using Matching.Surveys.Wording;

namespace Matching.Web.Tests.Pages.Surveys;

public sealed class TextTests : IAsyncLifetime
{
    private const string Address = "/surveys/text?programme=host&side=participant&text=satisfaction";
    private const string Save = "/surveys/text?handler=Save&programme=host&side=participant&text=satisfaction";

    private readonly MatchingApplication application = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Fact]
    public async Task New_words_are_looked_at_in_both_languages_saved_with_a_reason_and_can_be_taken_back()
    {
        var administrator = await application.SignedInAsync(Roles.Administrator);
        var form = await administrator.OpenAsync(Address);
        form.One("#Danish").ShouldBe("Jeg er glad for at være med.");

        var preview = await SendAsync(administrator, form, "Preview", ("Danish", "Er du <glad>?"), ("English", "Are you glad?"));
        preview.All("#preview legend").ShouldBe(["Er du <glad>?", "Are you glad?"]);
        (await NewestAsync()).Version.ShouldBe(0, "looking saves nothing");

        await SendAsync(administrator, preview, "Save", ("Danish", "Er du <glad>?"), ("English", "Are you glad?"));
        administrator.Status.ShouldBe(HttpStatusCode.BadRequest, "a reason is missing");
        await SendAsync(administrator, preview, "Save", ("Danish", "Er du <glad>?"), ("English", "Are you glad?"), ("Reason", "Kortere."));
        var saved = await administrator.OpenAsync(administrator.SentTo);
        saved.One(".alert-success").ShouldBe("Version 1 er gemt og gælder fra nu af.");
        saved.All("#history tbody tr")[0].ShouldContain("administrator Kortere. Er du <glad>? Are you glad? Gælder nu");

        var again = await administrator.OpenAsync(Address + "&from=0");
        again.One("#Danish").ShouldBe("Jeg er glad for at være med.");
        await SendAsync(administrator, again, "Save", ("Danish", "Jeg er glad for at være med."), ("English", "I am glad to take part."), ("Reason", "Tilbage."));
        ((await NewestAsync()).Version, (await NewestAsync()).Danish).ShouldBe((2, "Jeg er glad for at være med."));
        await SendAsync(administrator, again, "Save", ("Danish", "For sent"), ("English", "Too late"), ("Reason", "Så gammel var siden."));
        administrator.Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Only_texts_that_there_are_can_be_opened()
    {
        var administrator = await application.SignedInAsync(Roles.Administrator);
        (await administrator.OpenAsync("/surveys/texts?programme=mentor")).All("#volunteer tbody th .id").ShouldBe(["goes_well", "satisfaction", "would_again", "words"]);
        await administrator.OpenAsync("/surveys/text?programme=host&side=participant&text=income");
        administrator.Status.ShouldBe(HttpStatusCode.NotFound);
        await administrator.OpenAsync("/surveys/texts?programme=none");
        administrator.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task<IHtmlDocument> SendAsync(Visitor visitor, IHtmlDocument page, string handler, params (string Name, string Value)[] fields)
    {
        var values = page.QuerySelectorAll("main form input[type=hidden]").Where(input => input.Closest("#preview") is null)
            .Select(input => new KeyValuePair<string, string>(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        return visitor.PostAsync(Save.Replace("Save", handler, StringComparison.Ordinal), values.Concat(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value))));
    }

    private async Task<QuestionText> NewestAsync() => (await application.Get<CurrentWording>().VersionsAsync("host", Sides.Participant, "satisfaction"))[0];
}
