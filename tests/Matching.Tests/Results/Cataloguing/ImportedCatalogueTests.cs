using Matching.Files;
using Matching.Results;
using Matching.Results.Cataloguing;
using Matching.TestData;

namespace Matching.Tests.Results.Cataloguing;

/// <summary>What the service edits beside what its files bring.</summary>
public sealed class ImportedCatalogueTests : IDisposable
{
    private const string Header = "code,initiative,name_da,name_en,unit,comparator,target,target_high,source,period\n";
    private const string Row = "lab.guests,lab,Gæster,,count,>=,10,,manual,2012\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("matching-catalogue-");

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_edited_target_outlives_the_same_file_meets_a_changed_one_as_a_conflict_and_every_version_stays(string engine)
    {
        await using var city = await ResultsCity.CreateAsync(engine);
        await ImportAsync<ImportOutcome.Imported>(city, Row);
        await ChangeAsync(city, one => one with { Target = 12 });

        await ImportAsync<ImportOutcome.Imported>(city, Row);
        (await FindAsync(city)).Target.ShouldBe(12);
        var refused = await ImportAsync<ImportOutcome.Refused>(city, Row.Replace("10", "11", StringComparison.Ordinal));
        refused.Report.Problems.ShouldContain(problem => problem.Code == "conflict" && problem.Column == "target");
        await ImportAsync<ImportOutcome.Imported>(city, Row.Replace("10", "11", StringComparison.Ordinal), overwrite: true);

        (await FindAsync(city)).Target.ShouldBe(11);
        (await city.Room.Get<IndicatorStore>().VersionsAsync("lab.guests", "2012")).Select(one => (one.Indicator.Target, one.Who, one.Why)).ShouldBe(
            [(11, "kontor", IndicatorsFile.FileName), (12, "ida", "Flere"), (10, "kontor", IndicatorsFile.FileName)]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_was_taken_out_is_not_exported_and_the_same_file_does_not_bring_it_back_but_a_changed_one_does(string engine)
    {
        await using var city = await ResultsCity.CreateAsync(engine);
        await ImportAsync<ImportOutcome.Imported>(city, Row);
        (await city.Room.Get<SaveIndicator>().RemoveAsync("lab.guests", "2012", 1, city.Room.By("ida", "Tælles ikke"))).ShouldBeOfType<CatalogueOutcome.Saved>();

        await ImportAsync<ImportOutcome.Imported>(city, Row);
        (await FindAsync(city)).IsRemoved.ShouldBeTrue();
        (await ExportAsync(city)).ShouldNotContain("lab.guests");
        await ImportAsync<ImportOutcome.Imported>(city, Row.Replace("10", "11", StringComparison.Ordinal));

        (await FindAsync(city)).IsRemoved.ShouldBeFalse();
        (await ExportAsync(city)).ShouldContain("lab.guests,lab,Gæster,,count,>=,11");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_no_file_has_a_column_for_is_left_alone_by_imports(string engine)
    {
        await using var city = await ResultsCity.CreateAsync(engine);
        await ImportAsync<ImportOutcome.Imported>(city, Row);
        await ChangeAsync(city, one => one with { DefinitionDa = "Alle, der kom", Kind = IndicatorKinds.Outcome, Frequency = Frequencies.Quarterly });

        await ImportAsync<ImportOutcome.Imported>(city, Row.Replace("10", "11", StringComparison.Ordinal));

        var there = await FindAsync(city);
        (there.Target, there.DefinitionDa, there.Kind, there.Frequency, there.AskedFrom).ShouldBe((11, "Alle, der kom", "outcome", "quarterly", city.Room.Clocks.Today));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<CatalogueIndicator> FindAsync(ResultsCity city) => (await city.Room.Get<IndicatorStore>().FindAsync("lab.guests", "2012"))!;

    private static async Task ChangeAsync(ResultsCity city, Func<CatalogueIndicator, CatalogueIndicator> to) =>
        (await city.Room.Get<SaveIndicator>().ChangeAsync(to(await FindAsync(city)), city.Room.By("ida", "Flere"))).ShouldBe(new CatalogueOutcome.Saved("lab.guests", IsChange: true));

    private async Task<T> ImportAsync<T>(ResultsCity city, string rows, bool overwrite = false)
        where T : ImportOutcome
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, IndicatorsFile.FileName), Header + rows);
        return (await city.Room.Get<ImportFiles>().HandleAsync(folder.FullName, new ImportOptions { Overwrite = overwrite }, Languages.English, city.Room.By("kontor"))).ShouldBeOfType<T>();
    }

    private async Task<string> ExportAsync(ResultsCity city)
    {
        var to = folder.CreateSubdirectory("out").FullName;
        await city.Room.Get<ExportFiles>().HandleAsync(to);
        return await File.ReadAllTextAsync(Path.Combine(to, IndicatorsFile.FileName));
    }
}
