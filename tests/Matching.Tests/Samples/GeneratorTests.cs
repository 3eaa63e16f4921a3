using System.Globalization;
using System.Text;
using Matching.Samples;

namespace Matching.Tests.Samples;

public class GeneratorTests
{
    private static readonly IReadOnlyDictionary<string, string> Generated = CopenhagenSample.Files();

    public static TheoryData<string> Names => [.. Generated.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fresh_run_gives_the_file_in_the_repository_byte_for_byte(string name)
    {
        var inRepository = File.ReadAllBytes(Path.Combine(SampleFolder.Path, name));
        inRepository.SequenceEqual(Encoding.UTF8.GetBytes(Generated[name])).ShouldBeTrue(
            $"{name} is not what the generator writes; run: dotnet run --project samples/generator");
    }

    [Fact]
    public void A_second_run_in_one_process_gives_the_same() =>
        CopenhagenSample.Files().ShouldBe(Generated);

    [Fact]
    public void The_folder_holds_the_seven_files_and_a_page_about_them() =>
        Directory.GetFiles(SampleFolder.Path).Select(Path.GetFileName).ShouldBe(
            Generated.Keys.Append("README.md"), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_is_written_as_an_export_writes_it(string name)
    {
        var text = Generated[name];
        text.ShouldNotContain('\r');
        text.ShouldNotContain('\uFEFF');
        text.ShouldEndWith("\n");
        var table = SampleTable.Parse(text);
        var cells = table.SelectMany(row => table.Header.Select(heading => row[heading])).ToList();
        cells.Where(cell => cell.AsSpan().Trim().Length < cell.Length).ShouldBeEmpty();
        cells.Where(cell => cell.Length > 0 && "=+-@".Contains(cell[0])).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_about_the_sample_says_how_many_rows_there_are(string name)
    {
        var rows = SampleFolder.Read(name).Count().ToString("N0", CultureInfo.InvariantCulture);
        File.ReadAllText(Path.Combine(SampleFolder.Path, "README.md")).ShouldContain($"| `{name}` | {rows} |");
    }

    [Theory]
    [InlineData("participants.csv", "id")]
    [InlineData("volunteers.csv", "id")]
    [InlineData("matches.csv", "id")]
    [InlineData("surveys.csv", "match", "respondent", "wave", "question")]
    public void Rows_stand_in_the_order_of_their_key_and_no_key_is_there_twice(string name, params string[] key)
    {
        var keys = SampleFolder.Read(name).Select(row => string.Join('\u0001', key.Select(k => row[k]))).ToList();
        keys.ShouldBe(keys.Order(StringComparer.Ordinal));
        keys.Distinct(StringComparer.Ordinal).Count().ShouldBe(keys.Count);
    }
}
