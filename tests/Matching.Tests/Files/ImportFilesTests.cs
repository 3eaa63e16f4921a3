using System.Globalization;
using Dapper;
using Matching.Files;
using Matching.Matches;
using Matching.TestData;

namespace Matching.Tests.Files;

public sealed class ImportFilesTests
{
    private static async Task<FilesBench> FilledAsync(string engine)
    {
        var bench = (await FilesBench.CreateAsync(engine))
            .Put("participants.csv", CsvTable.Participants().Text())
            .Put("volunteers.csv", CsvTable.Volunteers().Text())
            .Put("matches.csv", CsvTable.Matches().Text());
        (await bench.ImportAsync()).ShouldBeOfType<ImportOutcome.Imported>();
        return bench;
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_known_id_with_other_content_is_an_update_and_counts_as_accepted(string engine)
    {
        await using var bench = await FilledAsync(engine);
        bench.Put("participants.csv", CsvTable.Participants().With(0, "name", "Anna Holm").Text());

        var report = (await bench.ImportAsync()).Report;

        report.Files[0].ShouldBe(new ImportedFile("participants.csv", 2, 1, 1, 0));
        (await bench.AskAsync<string>("SELECT name FROM participants WHERE id = 'p1'")).ShouldBe("Anna Holm");
        (await bench.AskAsync<int>("SELECT version FROM participants WHERE id = 'p1'")).ShouldBe(2);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_changed_row_that_was_also_edited_here_is_a_conflict_that_names_the_column(string engine)
    {
        await using var bench = await FilledAsync(engine);
        await bench.DoAsync("UPDATE participants SET phone = '+45 22222222', district = 'indre-by' WHERE id = 'p1'");
        var before = await bench.ContentAsync();
        bench.Put("participants.csv", CsvTable.Participants().With(0, "district", "oesterbro").Text());

        var outcome = await bench.ImportAsync();

        outcome.ShouldBeOfType<ImportOutcome.Refused>();
        var problem = outcome.Report.Problems.Single(p => p.Severity == "error");
        (problem.Code, problem.Column, problem.Line).ShouldBe(("conflict", "district", 2));
        (await bench.ContentAsync()).ShouldBe(before);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Overwrite_lets_the_file_win(string engine)
    {
        await using var bench = await FilledAsync(engine);
        await bench.DoAsync("UPDATE participants SET district = 'indre-by' WHERE id = 'p1'");
        bench.Put("participants.csv", CsvTable.Participants().With(0, "district", "oesterbro").Text());

        (await bench.ImportAsync(overwrite: true)).Report.Files[0].Accepted.ShouldBe(1);
        (await bench.AskAsync<string>("SELECT district FROM participants WHERE id = 'p1'")).ShouldBe("oesterbro");
        (await bench.ImportAsync()).Report.Files[0].Unchanged.ShouldBe(2);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_row_that_did_not_change_since_its_last_import_leaves_what_was_edited_here(string engine)
    {
        await using var bench = await FilledAsync(engine);
        await bench.DoAsync("UPDATE participants SET district = 'indre-by' WHERE id = 'p1'");

        (await bench.ImportAsync()).Report.Files[0].Unchanged.ShouldBe(2);
        (await bench.AskAsync<string>("SELECT district FROM participants WHERE id = 'p1'")).ShouldBe("indre-by");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_row_that_was_made_here_with_other_content_is_a_conflict(string engine)
    {
        await using var bench = await FilledAsync(engine);
        await bench.DoAsync("UPDATE volunteers SET imported_row = NULL, name = 'Made here' WHERE id = 'v1'");

        var problem = (await bench.ImportAsync()).Report.Problems.Single(p => p.Severity == "error");

        (problem.File, problem.Code, problem.Column).ShouldBe(("volunteers.csv", "conflict", "name"));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_optional_column_that_the_file_lacks_is_left_alone(string engine)
    {
        await using var bench = await FilledAsync(engine);
        await bench.DoAsync("UPDATE participants SET city = 'København' WHERE id = 'p1'");
        bench.Put("participants.csv", CsvTable.Participants().With(0, "name", "Anna Holm").Text());

        (await bench.ImportAsync()).ShouldBeOfType<ImportOutcome.Imported>();
        (await bench.AskAsync<string>("SELECT city FROM participants WHERE id = 'p1'")).ShouldBe("København");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Partial_stores_the_good_rows_and_rejects_what_refers_to_a_rejected_one(string engine)
    {
        await using var bench = (await FilesBench.CreateAsync(engine))
            .Put("participants.csv", CsvTable.Participants().With(0, "registered_on", "soon").Text())
            .Put("volunteers.csv", CsvTable.Volunteers().Text())
            .Put("matches.csv", CsvTable.Matches().Text())
            .Put("surveys.csv", CsvTable.Surveys().Text());

        var report = (await bench.ImportAsync(partial: true)).ShouldBeOfType<ImportOutcome.Imported>().Report;

        report.Stored.ShouldBeTrue();
        report.Files.Select(f => (f.Accepted, f.Rejected)).ShouldBe([(1, 1), (2, 0), (1, 1), (1, 1)]);
        report.Problems.Where(p => p.Severity == "error").Select(p => p.Code).ShouldBe(["invalid_date", "unknown_person", "unknown_match"]);
        (await bench.AskAsync<int>("SELECT count(*) FROM answers")).ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_People_keep_of_their_matches_is_brought_up_to_date(string engine)
    {
        await using var bench = await FilledAsync(engine);

        (await bench.AskAsync<string>("SELECT open_with FROM participants WHERE id = 'p2'")).ShouldBe("v2");
        (await bench.AskAsync<string?>("SELECT COALESCE(open_with, 'nobody') FROM participants WHERE id = 'p1'")).ShouldBe("nobody");
        (await bench.AskAsync<string>("SELECT CAST(last_started_on AS text) FROM participants WHERE id = 'p1'")).ShouldBe("2012-02-10");
        (await bench.AskAsync<int>("SELECT places_left FROM volunteers WHERE id = 'v1'")).ShouldBe(2);
        (await bench.AskAsync<int>("SELECT places_left FROM volunteers WHERE id = 'v2'")).ShouldBe(0);
        (await bench.AskAsync<string>("SELECT CAST(imported_on AS text) FROM matches WHERE id = 'm1'")).ShouldBe("2013-08-01");

        bench.Put("volunteers.csv", CsvTable.Volunteers().With(0, "capacity", "").With(1, "capacity", "0").Text());
        await bench.ImportAsync();
        (await bench.AskAsync<int>("SELECT places_left FROM volunteers WHERE id = 'v1'")).ShouldBe(1);
        (await bench.AskAsync<int>("SELECT places_left FROM volunteers WHERE id = 'v2'")).ShouldBe(-1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_import_leaves_one_audit_row_with_counts_and_nobodys_name(string engine)
    {
        await using var bench = await FilledAsync(engine);
        (await bench.AskAsync<string>("SELECT who || ': ' || action || ': ' || details FROM audit")).ShouldBe(
            "import-test: import: participants.csv: 2 accepted, 0 unchanged, 0 rejected; volunteers.csv: 2 accepted, 0 unchanged, 0 rejected; matches.csv: 2 accepted, 0 unchanged, 0 rejected");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_folder_that_is_not_there_is_refused_with_a_sentence(string engine)
    {
        await using var bench = await FilesBench.CreateAsync(engine);
        var report = (await bench.ImportAsync(from: Path.Combine(bench.Folder, "nowhere"))).ShouldBeOfType<ImportOutcome.Refused>().Report;
        report.Files.ShouldBeEmpty();
        report.Problems.Single().Code.ShouldBe("no_folder");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_unknown_file_is_a_warning_and_a_hidden_one_is_none(string engine)
    {
        await using var bench = await FilledAsync(engine);
        bench.Put("extra.csv", "a,b\n").Put("README.md", "# Files").Put(".DS_Store", "x");

        var outcome = (await bench.ImportAsync()).ShouldBeOfType<ImportOutcome.Imported>();

        outcome.Report.Problems.Select(p => (p.Code, p.Severity)).ShouldBe([("unknown_file", "warning"), ("unknown_file", "warning")]);
        outcome.Report.Files.Count.ShouldBe(3);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Messages_are_in_the_readers_language(string engine)
    {
        await using var bench = await FilledAsync(engine);
        bench.Put("participants.csv", CsvTable.Participants().With(0, "district", "aarhus-c").Text());

        (await bench.ImportAsync(inDanish: true)).Report.Problems[0].Message.ShouldStartWith("Kolonnen district har »aarhus-c«, som ikke er på listen.");
        (await bench.ImportAsync()).Report.Problems[0].Message.ShouldStartWith("The column district has \"aarhus-c\", which is not on the list.");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Windows_1252_letters_arrive_as_they_were_typed(string engine)
    {
        await using var bench = await FilesBench.CreateAsync(engine);
        var text = CsvTable.Participants().With(0, "name", "Åse Blåbærgrød – €").Text();
        byte[] bytes = [.. text.Select(c => c switch { '–' => (byte)0x96, '€' => (byte)0x80, _ => (byte)c })];

        (await bench.Put("participants.csv", bytes).ImportAsync()).ShouldBeOfType<ImportOutcome.Imported>();
        (await bench.AskAsync<string>("SELECT name FROM participants WHERE id = 'p1'")).ShouldBe("Åse Blåbærgrød – €");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Twenty_thousand_people_and_matches_come_in_and_a_second_time_nothing_changes(string engine)
    {
        var people = CsvTable.Participants().Only(0);
        var hosts = CsvTable.Volunteers().Only(0);
        var matches = CsvTable.Matches().Only(0);
        for (var i = 0; i < 20_000; i++)
        {
            var n = i.ToString(CultureInfo.InvariantCulture);
            people.Again(0).With(i + 1, "id", "q" + n);
            hosts.Again(0).With(i + 1, "id", "w" + n);
            matches.Again(0).With(i + 1, "id", "n" + n).With(i + 1, "participant", "q" + n).With(i + 1, "volunteer", "w" + n);
        }

        await using var bench = (await FilesBench.CreateAsync(engine))
            .Put("participants.csv", people.Text()).Put("volunteers.csv", hosts.Text()).Put("matches.csv", matches.Text());
        (await bench.ImportAsync()).Report.Files.Select(f => f.Accepted).ShouldBe([20_001, 20_001, 20_001]);
        (await bench.ImportAsync()).Report.Files.Select(f => f.Unchanged).ShouldBe([20_001, 20_001, 20_001]);
    }
}
