using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Matching.Messages;

/// <summary>What a mail says, as plain text and as a page, from right to left where its language is.</summary>
internal sealed record MailWords(CultureInfo Language)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public required string Subject { get; init; }
    public required string Greeting { get; init; }
    public required string Body { get; init; }
    public required string? Action { get; init; }
    public required string? Address { get; init; }
    public required string Closing { get; init; }

    public string Text => string.Join("\n\n", new[] { Greeting, Body, Address is null ? null : $"{Action}:\n{Address}", Closing }.OfType<string>()) + "\n";

    public string Html
    {
        get
        {
            var link = Address is null ? "" : $"<p><a href=\"{Encoder.Encode(Address)}\">{Encoder.Encode(Action!)}</a></p>";
            return $"<!doctype html><html lang=\"{Language.Name}\" dir=\"{(Language.TextInfo.IsRightToLeft ? "rtl" : "ltr")}\">"
                + $"<head><meta charset=\"utf-8\"><title>{Encoder.Encode(Subject)}</title></head><body>"
                + $"{Paragraph(Greeting)}{Paragraph(Body)}{link}{Paragraph(Closing)}</body></html>";
        }
    }

    /// <summary>A name or a number keeps its own direction inside a sentence that runs from the right.</summary>
    public static string Apart(string text, CultureInfo language)
    {
        const char firstStrongIsolate = '\u2068', popIsolate = '\u2069';
        return language.TextInfo.IsRightToLeft ? $"{firstStrongIsolate}{text}{popIsolate}" : text;
    }

    private static string Paragraph(string text) => $"<p>{Encoder.Encode(text)}</p>";
}
