using System.Globalization;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Matching.Messages;

/// <summary>Writes a mail: the receiver's own name, a sentence and a link. Nothing of the other person: mail is not a safe channel.</summary>
public sealed class MailComposer(IOptions<MessageSettings> settings)
{
    public MimeMessage Compose(Message message, Recipient to, LinkInMail? link, DateTimeOffset now)
    {
        var words = Words(message.Template, MessageTexts.LanguageFor(message.Template, to.Languages), to, link);
        var mail = new MimeMessage
        {
            Subject = words.Subject,
            Date = now,
            // The same mail keeps its id when it is sent again, so that a server or reader may drop the second.
            MessageId = $"{message.Id}@{new Uri(settings.Value.BaseAddress).Host}",
        };
        mail.From.Add(new MailboxAddress(OneLine(settings.Value.FromName), settings.Value.From));
        mail.To.Add(new MailboxAddress(OneLine(to.Name), to.Email.Trim()));
        mail.Headers.Add(HeaderId.ContentLanguage, words.Language.Name);
        // Holiday replies have nobody to reach here.
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        mail.Body = new BodyBuilder { TextBody = words.Text, HtmlBody = words.Html }.ToMessageBody();
        return mail;
    }

    public string Address(LinkToken token) => $"{settings.Value.BaseAddress.TrimEnd('/')}/link/{token.Text}";

    private MailWords Words(string template, CultureInfo language, Recipient to, LinkInMail? link)
    {
        var texts = MessageTexts.Sentences;
        return new MailWords(language)
        {
            Subject = OneLine(texts[$"{template}.subject", language]),
            Greeting = texts.Format("greeting", language, MailWords.Apart(OneLine(to.Name), language)),
            Body = texts.Format($"{template}.body", language, link?.Days),
            Action = link is null ? null : texts[$"{template}.action", language],
            Address = link is null ? null : Address(link.Token),
            Closing = texts.Format("closing", language, MailWords.Apart(OnOneLine(settings.Value.ContactPhone), language)),
        };
    }

    /// <summary>A number torn in two is hard to call, and in Arabic its halves change places.</summary>
    private static string OnOneLine(string phone) => phone.Replace(' ', '\u00A0');

    /// <summary>A line break in a name would begin a header of its own.</summary>
    private static string OneLine(string text) =>
        string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();
}
