using Matching.Messages;
using Matching.TestData;
using MimeKit;

namespace Matching.Tests.Messages;

/// <summary>Against a real mail server process.</summary>
public sealed class SmtpCarrierTests : IDisposable
{
    private const string User = "matching", Password = "et-kodeord-til-test";
    private readonly Certificates certificates = new();

    public void Dispose() => certificates.Dispose();

    [SkippableFact]
    public async Task A_mail_goes_over_tls_after_signing_in_and_arrives_as_it_was()
    {
        await using var server = await MailServer.StartAsync(0, [.. certificates.Options, "--user", User, "--password", Password]);

        await SendAsync(Settings(server, User, Password), Mail("soeren@example.org", "Vi har en forespørgsel til dig"));

        var mail = server.Mails().ShouldHaveSingleItem();
        mail.Subject.ShouldBe("Vi har en forespørgsel til dig");
        mail.MessageId.ShouldBe("mail-1@match.example.org");
        mail.TextBody!.ShouldContain("Hej Søren");
    }

    [SkippableFact]
    public async Task All_mails_of_a_batch_go_over_one_connection()
    {
        await using var server = await MailServer.StartAsync(0, certificates.Options);

        await SendAsync(Settings(server), [.. Enumerable.Range(1, 20).Select(i => Mail($"v{i}@example.org"))]);

        server.Mails().Select(mail => mail.To.ToString()).ShouldBe(Enumerable.Range(1, 20).Select(i => $"v{i}@example.org"));
        server.Connections.ShouldBe(1);
    }

    [SkippableFact]
    public async Task A_wrong_password_blames_the_server_and_no_mail()
    {
        await using var server = await MailServer.StartAsync(0, [.. certificates.Options, "--user", User, "--password", Password]);

        await ShouldFailAsync(Settings(server, User, "wrong"), CarryFailures.SignIn, CarryBlame.Server);
    }

    [SkippableFact]
    public async Task A_server_that_wants_a_sign_in_and_gets_none_blames_itself_and_no_mail()
    {
        await using var server = await MailServer.StartAsync(0, [.. certificates.Options, "--user", User, "--password", Password]);

        await ShouldFailAsync(Settings(server), CarryFailures.SignIn, CarryBlame.Server);
    }

    [SkippableTheory]
    [InlineData("550 5.7.1 not from here", "server_sender 550", CarryBlame.Server)]
    [InlineData("553 5.7.1 not your address", "server_sender 553", CarryBlame.Server)]
    [InlineData("451 4.7.1 not now", "server_sender 451", CarryBlame.Server)]
    [InlineData("552 5.3.4 too large", "refused 552", CarryBlame.ForGood)]
    public async Task A_server_that_takes_nothing_from_our_address_blames_itself_unless_this_mail_is_too_large(string answer, string code, CarryBlame blame)
    {
        await using var server = await MailServer.StartAsync(0, [.. certificates.Options, "--refuse-senders", answer]);

        await ShouldFailAsync(Settings(server), code, blame);
    }

    [SkippableFact]
    public async Task A_certificate_of_an_authority_nobody_named_is_not_trusted()
    {
        using var another = new Certificates();
        await using var server = await MailServer.StartAsync(0, another.Options);

        await ShouldFailAsync(Settings(server), CarryFailures.Insecure, CarryBlame.Server);
    }

    [SkippableFact]
    public async Task A_certificate_of_another_machine_is_not_trusted()
    {
        using var elsewhere = new Certificates("mail.example.org");
        await using var server = await MailServer.StartAsync(0, elsewhere.Options);
        var settings = new SmtpSettings { Host = "localhost", Port = server.Port, RootCertificate = elsewhere.Root };

        await ShouldFailAsync(settings, CarryFailures.Insecure, CarryBlame.Server);
    }

    [SkippableFact]
    public async Task A_server_that_offers_no_tls_is_told_nothing()
    {
        await using var server = await MailServer.StartAsync();

        await ShouldFailAsync(Settings(server), CarryFailures.Insecure, CarryBlame.Server);
        server.Mails().ShouldBeEmpty();
    }

    [SkippableFact]
    public async Task Nobody_listening_blames_the_server()
    {
        var port = 0;
        await using (var server = await MailServer.StartAsync())
        {
            port = server.Port;
        }

        await ShouldFailAsync(new SmtpSettings { Host = "localhost", Port = port }, CarryFailures.Unreachable, CarryBlame.Server);
    }

    [SkippableTheory]
    [InlineData("refused-1@example.org", "refused 550", CarryBlame.ForGood)]
    [InlineData("later-1@example.org", "refused_for_now 451", CarryBlame.ForNow)]
    [InlineData("drop-1@example.org", "dropped", CarryBlame.ForNow)]
    public async Task What_the_server_does_to_one_mail_is_told_and_the_next_one_goes(string to, string code, CarryBlame blame)
    {
        await using var server = await MailServer.StartAsync(0, certificates.Options);
        await using var carrier = new SmtpCarrier(Settings(server), TimeProvider.System);
        await carrier.OpenAsync(default);

        var failure = await Should.ThrowAsync<CarryFailedException>(() => carrier.CarryAsync("mail-1", Mail(to)));
        await carrier.OpenAsync(default);
        await carrier.CarryAsync("mail-2", Mail("v2@example.org"));

        (failure.Code, failure.Blame).ShouldBe((code, blame));
        server.Mails()[^1].To.ToString().ShouldBe("v2@example.org");
    }

    [SkippableFact]
    public async Task A_server_that_does_not_answer_is_left_after_the_time_of_the_settings()
    {
        await using var server = await MailServer.StartAsync(0, [.. certificates.Options, "--pause", "30"]);
        await using var carrier = new SmtpCarrier(Settings(server, seconds: 1), TimeProvider.System);
        await carrier.OpenAsync(default);

        (await Should.ThrowAsync<CarryFailedException>(() => carrier.CarryAsync("mail-1", Mail("v1@example.org")))).Code.ShouldBe(CarryFailures.TimedOut);
    }

    private static async Task ShouldFailAsync(SmtpSettings settings, string code, CarryBlame blame)
    {
        var failure = await Should.ThrowAsync<CarryFailedException>(() => SendAsync(settings, Mail("v1@example.org")));
        (failure.Code, failure.Blame).ShouldBe((code, blame));
    }

    private static async Task SendAsync(SmtpSettings settings, params MimeMessage[] mails)
    {
        await using var carrier = new SmtpCarrier(settings, TimeProvider.System);
        foreach (var mail in mails)
        {
            await carrier.OpenAsync(default);
            await carrier.CarryAsync("mail-1", mail);
        }
    }

    private SmtpSettings Settings(MailServer server, string user = "", string password = "", int seconds = 10) => new()
    {
        Host = "localhost", Port = server.Port, User = user, Password = password, RootCertificate = certificates.Root, TimeoutSeconds = seconds,
    };

    private static MimeMessage Mail(string to, string subject = "Hej")
    {
        var mail = new MimeMessage { Subject = subject, MessageId = "mail-1@match.example.org", Body = new TextPart("plain") { Text = "Hej Søren" } };
        mail.From.Add(new MailboxAddress("Matching", "matching@example.org"));
        mail.To.Add(new MailboxAddress("", to));
        return mail;
    }
}
