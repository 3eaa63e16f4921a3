using System.Diagnostics;
using Matching.Files;
using Matching.TestData;
using Matching.Web.Tests;
using Matching.Web.Tests.Browser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Benchmarks;

/// <summary>
/// How many requests a second the page for the public takes with its figures kept, over HTTP on the loopback, beside an empty answer of the
/// same server that passes nothing of the service, and beside its liveness, which passes all that every page does. Alternated in one run;
/// the clients run on the same cores.
/// </summary>
internal static class OpenBenchmark
{
    private const int Clients = 8;
    private const int Rounds = 7;

    private static readonly TimeSpan Length = TimeSpan.FromSeconds(2);

    private static readonly string[] Addresses = ["/empty", "/health/live", "/open/2012", "/open/2012.json", "/open/2012 known"];

    public static async Task RunAsync()
    {
        Console.WriteLine(Machine.Description);
        await using var application = new MatchingApplication(settings: ("Programmes:mentor:EndsOn", "2012-12-31"))
        {
            Replace = services => services.AddSingleton<IStartupFilter, Empty>(),
        };
        var address = application.Listen();
        await ApproveAsync(application);
        // The clock of the tests stands still; the pages ask it when to look for a new approval.
        await using var ticking = new Timer(_ => application.Clock.Advance(TimeSpan.FromMilliseconds(100)), null, 0, 100);
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Clients, UseCookies = false };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(address) };

        var taken = Addresses.ToDictionary(one => one, _ => new List<double>(), StringComparer.Ordinal);
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var one in Addresses)
            {
                var rate = await RateAsync(client, one);
                if (round > 0)
                {
                    taken[one].Add(rate);
                }
            }
        }

        double Median(string one) => taken[one].Order().ElementAt(Rounds / 2);
        foreach (var one in Addresses)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"{one,-18} {Median(one),9:N0} requests a second ({taken[one].Min():N0} to {taken[one].Max():N0})   {Median(one) / Median("/empty"):P0} of the empty answer, {Median(one) / Median("/health/live"):P0} of liveness"));
        }
    }

    private static async Task ApproveAsync(MatchingApplication application)
    {
        await application.Get<ImportFiles>().HandleAsync(Checkout.Sample, new ImportOptions(), Languages.Danish, application.Change);
        await Approvals.ApproveAsync(application, 2012);
    }

    private static async Task<double> RateAsync(HttpClient client, string address)
    {
        var path = address.Split(' ')[0];
        string? tag = null;
        using (var first = await client.SendAsync(Request(path, null)))
        {
            first.EnsureSuccessStatusCode();
            tag = address.EndsWith(" known", StringComparison.Ordinal) ? first.Headers.ETag!.ToString() : null;
        }

        var watch = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            var count = 0;
            while (watch.Elapsed < Length)
            {
                using var answer = await client.SendAsync(Request(path, tag));
                await answer.Content.CopyToAsync(Stream.Null);
                count++;
            }

            return count;
        })));
        return counts.Sum() / watch.Elapsed.TotalSeconds;
    }

    private static HttpRequestMessage Request(string path, string? tag)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        if (tag is not null)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        return request;
    }

    private sealed class Empty : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) => context.Request.Path == "/empty" ? Task.CompletedTask : rest(context));
            next(app);
        };
    }
}
