using System.Net;
using AngleSharp.Html.Dom;
using Matching.Access;
using Matching.Files;

namespace Matching.Web.Tests.Pages.Results.Cataloguing;

/// <summary>Eighty indicators on one page: a slip says which one it is about.</summary>
public sealed class ForwardPageTests : IAsyncLifetime
{
    private const string Forward = "/results/2013/catalogue/forward";

    private readonly MatchingApplication service = new();

    private Visitor programme = null!;

    public async Task InitializeAsync()
    {
        (await service.Get<ImportFiles>().HandleAsync(Checkout.Sample, new ImportOptions(), Languages.Danish, service.Change)).ShouldBeOfType<ImportOutcome.Imported>();
        programme = await service.SignedInAsync(Roles.Programme);
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    [Fact]
    public async Task The_indicators_of_an_initiative_that_is_no_part_of_the_year_go_out_with_it_when_the_rest_is_kept()
    {
        await SendAsync("?handler=Keep", ("State[innovaekst]", "over"));
        programme.SentTo.ShouldBe(Forward + "?done=saved");

        var page = await programme.OpenAsync(Forward);
        page.All("[id='i-innovaekst'] summary .badge").ShouldAllBe(badge => badge == "Tag indikatoren ud");
        await programme.SendAsync(Forward, page, "#confirm");
        programme.SentTo.ShouldBe("/results/2013/catalogue?done=confirmed");
    }

    [Fact]
    public async Task An_initiative_that_cannot_be_over_with_indicators_that_were_decided_on_is_named()
    {
        await SendAsync("?handler=Keep", ("State[innovaekst]", "over"), ("Choice[innovaekst.companies]", "keep"));

        var page = await programme.SendAsync(Forward, await programme.OpenAsync(Forward), "#confirm");

        programme.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.QuerySelectorAll(".alert-error a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe("#State[innovaekst]");
        page.One(".alert-error a").ShouldBe(page.One("[id='i-innovaekst'] h2") + ": Initiativet har stadig indikatorer i året. Tag dem ud først, eller lad initiativet blive.");
    }

    [Fact]
    public async Task Each_indicator_whose_new_target_lacks_a_rationale_is_named_and_its_fields_stand_open()
    {
        string[] codes = ["host.matches", "networks.icc-rank"];

        var page = await SendAsync("", [.. codes.SelectMany(code => new[] { ($"Choice[{code}]", "change"), ($"Comparator[{code}]", ">="), ($"Target[{code}]", "250") })]);

        programme.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.All(".alert-error a").Count.ShouldBe(2);
        foreach (var code in codes)
        {
            page.One($".alert-error a[href='#RationaleDa[{code}]']").ShouldBe(page.One($"details[id='{code}'] summary strong") + ": Skriv, hvorfor målet er nyt.");
            var fold = page.QuerySelector($"[id='RationaleDa[{code}]']")!.Closest("details")!;
            (fold.Id, fold.HasAttribute("open")).ShouldBe((code, true), "there is no fold within the fold that a choice would leave closed");
        }
    }

    private async Task<IHtmlDocument> SendAsync(string handler, params (string Name, string Value)[] said)
    {
        var page = await programme.OpenAsync(Forward);
        var form = page.QuerySelector("#form").ShouldBeAssignableTo<IHtmlFormElement>()!;
        var values = form.QuerySelectorAll("input[type=hidden]").Select(input => (Name: input.GetAttribute("name")!, Value: input.GetAttribute("value") ?? ""))
            .Concat(form.QuerySelectorAll("select[name^='Choice['], select[name^='State[']").Select(select => (Name: select.GetAttribute("name")!, Value: ((IHtmlSelectElement)select).Value ?? "")))
            .ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
        foreach (var (name, value) in said)
        {
            values[name] = value;
        }

        return await programme.PostAsync(Forward + handler, values);
    }
}
