using Matching.Matches;
using Matching.Messages;

namespace Matching.Web.Tests.ByLink;

/// <summary>A page behind a link is written as the mail was, whatever the phone asks for, until its reader chooses another language.</summary>
public sealed class ReadersLanguageTests : IAsyncLifetime
{
    private readonly MatchingApplication service = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Theory]
    [InlineData("da,en", "da", "Hej Amira")]
    [InlineData("en,ar", "en", "Hello Amira")]
    [InlineData("ar,en", "ar", "مرحبًا")]
    [InlineData("so,ar", "ar", "مرحبًا")]
    [InlineData("ti", "en", "Hello Amira")]
    [InlineData("", "da", "Hej Amira")]
    public async Task It_opens_in_the_first_language_of_theirs_that_pages_are_written_in(string known, string language, string hello)
    {
        var page = await Reader("da-DK").OpenAsync(await AskAsync(known));

        page.DocumentElement.GetAttribute("lang").ShouldBe(language);
        page.DocumentElement.GetAttribute("dir").ShouldBe(language == "ar" ? "rtl" : "ltr");
        page.One("h1").ShouldStartWith(hello);
        MessageTexts.LanguageFor(MessageTemplates.ParticipantAsked, Tags.Parse(known.Replace(',', '|'))).Name.ShouldBe(language, "the mail is in it too");
    }

    [Fact]
    public async Task The_switch_changes_that_one_page_and_staff_pages_never_speak_arabic()
    {
        var reader = Reader("da-DK");
        var address = await AskAsync("ar,da");
        var page = await reader.OpenAsync(address);

        await reader.OpenAsync(page.QuerySelector("a[hreflang=da]")!.GetAttribute("href")!);
        var danish = await reader.OpenAsync(address);
        danish.DocumentElement.GetAttribute("lang").ShouldBe("da");
        (await reader.SendAsync(reader.SentTo, danish, "form#Choice", ("Choice", "maybe"))).DocumentElement.GetAttribute("lang").ShouldBe("da");

        await reader.OpenAsync("/language?to=ar&back=%2Fsign-in");
        (await reader.OpenAsync("/sign-in")).DocumentElement.GetAttribute("lang").ShouldBe("da");
        (await Reader("ar").OpenAsync("/sign-in")).DocumentElement.GetAttribute("lang").ShouldBe("da");
    }

    [Fact]
    public async Task An_unknown_link_speaks_the_language_of_the_phone()
    {
        (await Reader("en").OpenAsync("/link/nothing")).DocumentElement.GetAttribute("lang").ShouldBe("en");
        (await Reader("ar").OpenAsync("/link/at/nothing")).DocumentElement.GetAttribute("lang").ShouldBe("da");
    }

    /// <summary>Asks newcomer Amira, who knows some languages, about a host.</summary>
    /// <returns>The address in her mail.</returns>
    private async Task<string> AskAsync(string known)
    {
        await service.Database.AddAsync(Seed.Newcomer("p1", "Amira Haddad") with { Languages = Tags.Parse(known.Replace(',', '|')) });
        await service.Database.AddAsync(Seed.Host("v1", "Søren Krogh") with { Languages = Tags.Parse("da|en|ar|so|ti") });
        var match = ((ProposeOutcome.Proposed)await service.Get<ProposeMatch>().HandleAsync("p1", "v1", service.Change)).MatchId;
        await service.Get<AcceptMatch>().HandleAsync(await service.TokenAsync(match, LinkPurposes.VolunteerAnswer), service.Change);
        return await service.AddressAsync(match, LinkPurposes.ParticipantAnswer);
    }

    private Visitor Reader(string phone)
    {
        var client = service.Visitor().Client;
        client.DefaultRequestHeaders.Add("Accept-Language", phone);
        return new Visitor(client) { Chooses = null };
    }
}
