using System.Globalization;
using Matching.Files;
using Matching.Kpi.Report;
using Matching.Results;

namespace Matching.Web.Tests;

/// <summary>The service with the published sample in it; one for all tests of a class, none of which changes anything.</summary>
public sealed class SampleCity : IAsyncLifetime
{
    private int visitors;

    public MatchingApplication Application { get; } = new();

    public async Task InitializeAsync() =>
        (await Application.Get<ImportFiles>().HandleAsync(Checkout.Sample, new ImportOptions(), Languages.Danish, Application.Change))
            .ShouldBeOfType<ImportOutcome.Imported>();

    public async Task DisposeAsync() => await Application.DisposeAsync();

    /// <summary>The report as <c>matching kpi</c> and <c>matching report</c> get it.</summary>
    public Task<StatusReport> ReportAsync(int year = 2012) =>
        Application.Get<StatusReports>().BuildAsync(year, Application.Get<Clocks>().Today);

    public async Task<Visitor> SignedInAsync(string role, CultureInfo? language = null, string[]? programmes = null)
    {
        var name = $"{role}-{Interlocked.Increment(ref visitors)}";
        var visitor = await Application.SignedInAsync(role, name, programmes);
        await visitor.OpenAsync($"/language?to={(language ?? Languages.Danish).Name}");
        return visitor;
    }
}
