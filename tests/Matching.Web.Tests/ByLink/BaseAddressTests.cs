using System.Net;
using Matching.Matches;
using Matching.Messages;
using Matching.Web.Tests.Journeys;
using Xunit.Abstractions;

namespace Matching.Web.Tests.ByLink;

/// <summary>Requirement row 29: a link in a mail begins with the address in the settings, whatever a request says it is called.</summary>
public sealed class BaseAddressTests(ITestOutputHelper print)
{
    private static readonly (string Header, string Value)[] Poison =
    [
        ("Host", "evil.example"), ("X-Forwarded-Host", "evil.example"), ("Forwarded", "host=evil.example;proto=https"), ("X-Host", "evil.example"),
        ("X-Original-URL", "https://evil.example/"), ("X-Rewrite-URL", "https://evil.example/"), ("X-Forwarded-Server", "evil.example"),
        ("X-HTTP-Host-Override", "evil.example"), ("X-Forwarded-Proto", "evil"), ("Origin", "https://evil.example"),
    ];

    [Fact]
    public async Task No_header_of_a_request_gets_into_a_mail()
    {
        await using var service = new MatchingApplication(settings: ("Messages:BaseAddress", "https://match.example.org"));
        await service.Database.AddAsync([.. Poison.Select((_, i) => Seed.Newcomer($"p{i}", $"Amira{i}"))]);
        await service.Database.AddAsync([.. Poison.Select((_, i) => Seed.Host($"v{i}", $"Søren{i}"))]);
        for (var i = 0; i < Poison.Length; i++)
        {
            var caseworker = await service.SignedInAsync(name: $"karen{i}");
            var address = $"/matches/propose?participant=p{i}&volunteer=v{i}";
            var page = await caseworker.OpenAsync(address);
            using var request = new HttpRequestMessage(HttpMethod.Post, address);
            request.Content = new FormUrlEncodedContent(page.QuerySelectorAll("main form input[type=hidden]")
                .Select(input => new KeyValuePair<string, string>(input.GetAttribute("name")!, input.GetAttribute("value")!)));
            request.Headers.TryAddWithoutValidation(Poison[i].Header, Poison[i].Value);
            using var answer = await caseworker.Client.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.Found, Poison[i].Header);
        }

        await service.SweepAsync();
        var mails = await Task.WhenAll((await service.Get<Outbox>().RecentAsync(100)).Select(sent => service.Get<MailFolder>().FindAsync(sent.Id)));

        mails.Length.ShouldBe(Poison.Length);
        mails.ShouldAllBe(mail => mail!.TextBody!.Contains("https://match.example.org/link/", StringComparison.Ordinal));
        print.WriteLine($"Row 29: {Poison.Length} poisoned headers, poisoned mails {mails.Count(IsPoisoned)}");
        mails.ShouldAllBe(mail => !IsPoisoned(mail));
    }

    private static bool IsPoisoned(MimeKit.MimeMessage? mail) => $"{mail}{mail!.TextBody}{mail.HtmlBody}".Contains("evil.example", StringComparison.Ordinal);
}
