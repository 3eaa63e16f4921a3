using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Matching.Web.Tests;

/// <summary>Reads pages and sends their forms as a browser without scripts would.</summary>
public sealed class Visitor(HttpClient client)
{
    private static readonly HtmlParser Parser = new();

    /// <summary>The place of a value in a sentence, where the value was forgotten.</summary>
    private static readonly string[] UnfilledPlaces = ["{0}", "{1}", "{2}", "{3}"];

    public HttpClient Client => client;

    /// <summary>The language they choose on every page behind a link, so that a test may name its words whoever the receiver is; null if none.</summary>
    public string? Chooses { get; set; } = "da";

    /// <summary>The status of the last answer.</summary>
    public HttpStatusCode Status { get; private set; }

    /// <summary>Where the last answer sent the browser; empty if it was a page.</summary>
    public string SentTo { get; private set; } = "";

    /// <summary>Opens a page. A link from a mail leads on to its page; every other redirect is only told of.</summary>
    public async Task<IHtmlDocument> OpenAsync(string address)
    {
        var page = await ReadAsync(await client.GetAsync(new Uri(address, UriKind.Relative)));
        if (!SentTo.StartsWith("/link/at/", StringComparison.Ordinal))
        {
            return page;
        }

        var door = SentTo;
        if (Chooses is not null)
        {
            await ReadAsync(await client.GetAsync(new Uri($"/language?to={Chooses}&back={door}", UriKind.Relative)));
        }

        return await OpenAsync(door);
    }

    /// <summary>Fills in and sends a form of a page that was opened, antiforgery token and hidden fields included.</summary>
    /// <param name="address">Where the page was opened, and where a form without an action is sent.</param>
    /// <param name="page">The page that holds the form.</param>
    /// <param name="form">A selector for the form.</param>
    /// <param name="fields">What the person fills in; also the name and value of the button they press.</param>
    public async Task<IHtmlDocument> SendAsync(string address, IHtmlDocument page, string form, params (string Name, string Value)[] fields)
    {
        var found = page.QuerySelector(form) ?? throw new InvalidOperationException($"{address} has no {form}.");
        var values = found.QuerySelectorAll("input[type=hidden]")
            .Select(input => new KeyValuePair<string, string>(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""))
            .Concat(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));
        return await PostAsync(found.GetAttribute("action") is { Length: > 0 } action ? action : address, values);
    }

    /// <summary>Presses one of several buttons of a form, which may send it elsewhere than the form itself.</summary>
    public Task<IHtmlDocument> PressAsync(IElement button)
    {
        var form = button.Closest("form")!;
        var values = form.QuerySelectorAll("input[type=hidden]")
            .Select(input => new KeyValuePair<string, string>(input.GetAttribute("name")!, input.GetAttribute("value") ?? ""));
        if (button.GetAttribute("name") is { } name)
        {
            values = values.Append(new(name, button.GetAttribute("value") ?? ""));
        }

        return PostAsync((button.GetAttribute("formaction") ?? form.GetAttribute("action"))!, values);
    }

    public async Task<IHtmlDocument> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> values)
    {
        using var content = new FormUrlEncodedContent(values);
        return await ReadAsync(await client.PostAsync(new Uri(address, UriKind.Relative), content));
    }

    public async Task<IHtmlDocument> SignInAsync(string name, string password)
    {
        var page = await OpenAsync("/sign-in");
        return await SendAsync("/sign-in", page, "main form", ("Name", name), ("Password", password));
    }

    private async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            Status = response.StatusCode;
            SentTo = response.Headers.Location?.ToString() ?? "";
            var page = await Parser.ParseDocumentAsync(await response.Content.ReadAsStringAsync());
            var text = page.DocumentElement.TextContent;
            return UnfilledPlaces.FirstOrDefault(place => text.Contains(place, StringComparison.Ordinal)) is { } unfilled
                ? throw new InvalidOperationException($"A reader would see {unfilled} on {response.RequestMessage?.RequestUri}.")
                : page;
        }
    }
}

public static class ReadingPages
{
    /// <summary>What a reader sees, with runs of white space as one.</summary>
    public static string Words(this INode node) =>
        string.Join(' ', (node is IDocument page ? page.DocumentElement : node).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static IReadOnlyList<string> All(this IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(Words)];

    public static string One(this IParentNode page, string selector) => page.QuerySelectorAll(selector).ShouldHaveSingleItem().Words();
}
