using System.Globalization;
using AngleSharp.Html.Parser;
using Matching.Messages;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Matching.Tests.Messages;

/// <summary>The mail as its receiver's program reads it: written out and parsed again.</summary>
public sealed class MailComposerTests
{
    private static readonly DateTimeOffset Now = new(2013, 8, 1, 10, 0, 0, TimeSpan.Zero);

    private const string Address = "https://match.example.org/link/a-token";

    public static TheoryData<string> Breaks => ["\r\n", "\n", "\r", "\r\n ", "\u2028", "\0", "=?utf-8?q?=0D=0A?=", "\",<evil@example.org>,\"", "\r\n\r\n"];

    public static TheoryData<string> Templates => [.. MessageTemplates.All];

    [Theory, MemberData(nameof(Breaks))]
    public void Nothing_in_a_name_becomes_a_header_or_a_receiver(string lineBreak)
    {
        foreach (var payload in new[] { "Bcc: evil@example.org", "Subject: other", "Content-Type: text/html", "X-Evil: 1", "To: evil@example.org" })
        {
            var mail = Sent(new Recipient($"Amira{lineBreak}{payload}", "amira@example.org", Tags.Of("da")));

            mail.Headers.Select(header => header.Field).ShouldBe(
                ["From", "Date", "Subject", "Message-Id", "To", "Auto-Submitted", "MIME-Version"], ignoreOrder: true, mail.ToString());
            mail.To.Mailboxes.ShouldHaveSingleItem().Address.ShouldBe("amira@example.org");
            mail.Cc.Concat(mail.Bcc).ShouldBeEmpty();
            mail.Subject.ShouldBe("Vi har fundet en, du kan møde");
            mail.Body.ShouldBeOfType<MultipartAlternative>().Select(part => part.ContentType.MimeType).ShouldBe(["text/plain", "text/html"]);
        }
    }

    [Fact]
    public void Nothing_in_the_sender_of_the_settings_becomes_a_header()
    {
        var mail = Sent(new Recipient("Amira", "amira@example.org", Tags.None), settings: Settings("København\r\nBcc: evil@example.org"));

        mail.Bcc.ShouldBeEmpty();
        mail.From.Mailboxes.ShouldHaveSingleItem().Address.ShouldBe("matching@example.org");
    }

    [Theory]
    [InlineData("amira@example.org", true)]
    [InlineData("amira@example.org\r\nBcc: evil@example.org", false)]
    [InlineData("amira@example.org, evil@example.org", false)]
    [InlineData("Amira <amira@example.org>", false)]
    [InlineData("<amira@example.org> evil@example.org", false)]
    [InlineData("amira", false)]
    [InlineData("@", false)]
    [InlineData("", false)]
    public void Only_one_plain_address_can_be_reached(string email, bool can)
    {
        var to = new Recipient("Amira", email, Tags.None);

        to.CanBeReached.ShouldBe(can);
    }

    [Theory, MemberData(nameof(Templates))]
    public void Each_mail_has_both_parts_with_the_same_words_in_the_language_of_its_receiver(string template)
    {
        foreach (var (known, language) in new[] { ("da", "da"), ("en", "en"), ("so|en|da", "en"), ("", "da"), ("xx", "en") })
        {
            var mail = Sent(new Recipient("Amira & <b>Noor</b>", "amira@example.org", Tags.Parse(known)), template);
            var page = new HtmlParser().ParseDocument(mail.HtmlBody!);

            mail.Body!.Headers[HeaderId.ContentLanguage].ShouldBe(language);
            page.DocumentElement.GetAttribute("lang").ShouldBe(language);
            page.DocumentElement.GetAttribute("dir").ShouldBe("ltr");
            var sentence = MessageTexts.Sentences.Format($"{template}.body", CultureInfo.GetCultureInfo(language), 14);
            mail.TextBody!.ShouldContain(sentence);
            page.Body!.TextContent.ShouldContain(sentence);
            page.QuerySelectorAll("b").ShouldBeEmpty();
            page.Body.TextContent.ShouldContain("Amira & <b>Noor</b>");
            page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(HasLink(template) ? [Address] : []);
            mail.TextBody!.Contains(Address, StringComparison.Ordinal).ShouldBe(HasLink(template));
        }
    }

    [Fact]
    public void A_mail_in_arabic_runs_from_right_to_left_and_names_and_numbers_keep_their_direction()
    {
        var mail = Sent(new Recipient("Amira Haddad", "amira@example.org", Tags.Of("ar", "en")));
        var page = new HtmlParser().ParseDocument(mail.HtmlBody!);

        mail.Body!.Headers[HeaderId.ContentLanguage].ShouldBe("ar");
        page.DocumentElement.GetAttribute("lang").ShouldBe("ar");
        page.DocumentElement.GetAttribute("dir").ShouldBe("rtl");
        mail.Subject.ShouldBe("وجدنا شخصًا يمكنك أن تلتقي به");
        mail.TextBody!.ShouldContain("\u2068Amira Haddad\u2069");
        page.Body!.TextContent.ShouldContain("\u2068+45\u00A000\u00A012\u00A020\u00A012\u2069");
    }

    [Fact]
    public void A_mail_that_is_not_written_in_a_language_goes_in_the_next_one_and_never_half_of_it()
    {
        MessageTexts.LanguageFor("no_such_mail", ["ar", "da"]).Name.ShouldBe("da");
        MessageTexts.LanguageFor("no_such_mail", ["ar"]).Name.ShouldBe("en");
        MessageTexts.LanguageFor(MessageTemplates.SurveyDue, ["ar"]).Name.ShouldBe("ar");
    }

    [Fact]
    public void The_same_mail_has_the_same_id_each_time()
    {
        var to = new Recipient("Amira", "amira@example.org", Tags.None);

        Sent(to).MessageId.ShouldBe("mail-1@match.example.org");
        Sent(to).MessageId.ShouldBe("mail-1@match.example.org");
    }

    private static MimeMessage Sent(Recipient to, string template = MessageTemplates.ParticipantAsked, MessageSettings? settings = null)
    {
        var message = new Message { Id = "mail-1", Template = template, Side = Sides.Participant, Person = "p1", State = "sending" };
        var link = HasLink(template) ? new LinkInMail(new LinkToken("a-token"), 14) : null;
        var mail = new MailComposer(Options.Create(settings ?? Settings("København · Matching"))).Compose(message, to, link, Now);
        using var written = new MemoryStream();
        mail.WriteTo(written);
        written.Position = 0;
        return MimeMessage.Load(written);
    }

    private static bool HasLink(string template) => MessageTexts.Sentences.Find($"{template}.action", Languages.Danish) is not null;

    private static MessageSettings Settings(string fromName) => new()
    {
        BaseAddress = "https://match.example.org", From = "matching@example.org", FromName = fromName, ContactPhone = "+45 00 12 20 12",
    };
}
