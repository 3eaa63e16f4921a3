using Matching.TestData;
using Matching.Tests.Cli;
using Matching.Tests.Kpi.Report.Reading;

namespace Matching.Tests.Kpi.Report;

/// <summary>Every number is the same number in HTML, DOCX, XLSX, CSV and JSON.</summary>
public sealed class EveryFormatTests : IDisposable
{
    private const int Seeds = 25;

    private readonly TerminalFolder folder = new();

    public static TheoryData<int> AllSeeds() => [.. Enumerable.Range(1, LongTests.Enabled ? 20 * Seeds : Seeds)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(2012)]
    [InlineData(2013)]
    public async Task The_sample_read_back_from_the_terminals_files_has_the_same_numbers_in_all_five(int year)
    {
        (await TerminalRun.OfAsync("import", Checkout.Sample, "--as-of", "2013-08-01", "--database", folder.Database)).Exit.ShouldBe(0);
        foreach (var reader in Reader.Both)
        {
            var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            foreach (var format in new[] { "html", "docx", "xlsx", "csv", "json" })
            {
                var run = await TerminalRun.OfAsync(
                    "report", "--year", $"{year}", "--as-of", "2013-08-01", "--lang", reader.Culture.Name, "--format", format, "--out", folder[format], "--database", folder.Database);
                run.Exit.ShouldBe(0, run.Error);
                files[format] = await File.ReadAllBytesAsync(folder[format]);
            }

            ReadJson.Of(files["json"]).Count.ShouldBeGreaterThan(10);
            SameNumbers.ShouldBeAlike(files, reader);
        }
    }

    [Theory]
    [MemberData(nameof(AllSeeds))]
    public Task Any_catalogue_has_the_same_numbers_in_all_five(int seed) => SameNumbers.ShouldStandInEveryFormatOfAsync(new RandomCatalogue(seed).Build());

    [Fact]
    public async Task A_report_with_stories_money_and_goals_has_too() => await SameNumbers.ShouldStandInEveryFormatOfAsync(ToldReport.Build());

    [Fact]
    public async Task A_report_with_one_of_everything_has_too() => await SameNumbers.ShouldStandInEveryFormatOfAsync(SmallReport.Build());
}
