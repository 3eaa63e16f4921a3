using System.Text.Encodings.Web;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Matching.Messages;

/// <summary>Writes a mail: the receiver's own name, a sentence and a link. Nothing of the other person: mail is not a safe channel.</summary>
public sealed class MailComposer(IOptions<MessageSettings> settings)
{
    public MimeMessage Compose(Message message, Recipient to, LinkInMail? link, DateTimeOffset now)
    {
        var texts = MessageTexts.Sentences;
        var mail = new MimeMessage
        {
            Subject = texts[$"{message.Template}.subject", to.Language],
            Date = now,
            // The same mail keeps its id when it is sent again, so that a server or reader may drop the second.
            MessageId = $"{message.Id}@{new Uri(settings.Value.BaseAddress).Host}",
        };
        mail.From.Add(new MailboxAddress(settings.Value.FromName, settings.Value.From));
        mail.To.Add(new MailboxAddress(to.Name, to.Email));
        mail.Headers.Add(HeaderId.ContentLanguage, to.Language.Name);
        var greeting = texts.Format("greeting", to.Language, to.Name);
        var body = texts.Format($"{message.Template}.body", to.Language, link?.Days);
        var action = texts.Find($"{message.Template}.action", to.Language);
        var closing = texts.Format("closing", to.Language, settings.Value.ContactPhone);
        var address = link is null ? null : Address(link.Token);
        mail.Body = new BodyBuilder
        {
            TextBody = string.Join("\n\n", new[] { greeting, body, address is null ? null : $"{action}:\n{address}", closing }.OfType<string>()) + "\n",
            HtmlBody = Html(to.Language.Name, mail.Subject, [greeting, body], address, action, closing),
        }.ToMessageBody();
        return mail;
    }

    public string Address(LinkToken token) => $"{settings.Value.BaseAddress.TrimEnd('/')}/link/{token.Text}";

    private static string Html(string language, string subject, string[] paragraphs, string? address, string? action, string closing)
    {
        var encode = HtmlEncoder.Default;
        var lines = paragraphs.Select(p => $"<p>{encode.Encode(p)}</p>").ToList();
        if (address is not null)
        {
            lines.Add($"<p><a href=\"{encode.Encode(address)}\">{encode.Encode(action!)}</a></p>");
        }

        lines.Add($"<p>{encode.Encode(closing)}</p>");
        return $"<!doctype html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{encode.Encode(subject)}</title></head><body>{string.Concat(lines)}</body></html>";
    }
}
