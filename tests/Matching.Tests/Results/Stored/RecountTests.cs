using System.Globalization;
using System.Text.Json.Nodes;
using Dapper;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Results.Stored;
using Matching.TestData;
using Xunit.Abstractions;

namespace Matching.Tests.Results.Stored;

/// <summary>Whatever number of the stored figures is wrong, the night finds it, names it and heals it.</summary>
public sealed class RecountTests(ITestOutputHelper print)
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Every_number_that_is_stored_wrongly_is_found_named_and_healed(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = new CaseworkRoom(fresh.Database, ("Programmes:mentor:EndsOn", "2013-10-31"));
        var history = new FigureHistory(fresh.Database, room, seed: 1);
        await history.FillAsync();
        for (var step = 0; step < 60; step++)
        {
            await history.StepAsync();
        }

        await SweepAsync(room, "figures");
        (await SweepAsync(room, "figures-recount")).Failed.ShouldBe(0);
        var (year, right) = await LongestAsync(fresh);
        var alarms = room.Get<FigureAlarms>();
        var tried = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (wrong, code, kind) in Wrongs(right).Append((Text: "{", Code: "host.matches", Kind: "no figures at all")))
        {
            await SetAsync(fresh, "UPDATE stored_figures SET figures = @wrong WHERE year = @year", new { wrong, year });
            room.Time.Advance(TimeSpan.FromDays(1));

            (await SweepAsync(room, "figures-recount")).Failed.ShouldBe(1, $"{code} {kind}");

            var alarm = (await alarms.UnseenAsync()).ShouldHaveSingleItem();
            alarm.Year.ShouldBe(year);
            alarm.What.ShouldContain(code, Case.Sensitive, kind);
            (await StoredAsync(fresh, year)).ShouldBe(right, $"{code} {kind}");
            (await alarms.SeenAsync(alarm.Id, room.By("per"))).ShouldBeTrue();
            tried.Add($"{code} {kind}");
        }

        await SetAsync(fresh, "UPDATE stored_figures SET is_fixed = 1 - is_fixed WHERE year = @year", new { year });
        room.Time.Advance(TimeSpan.FromDays(1));
        (await SweepAsync(room, "figures-recount")).Failed.ShouldBe(1);
        (await alarms.UnseenAsync()).ShouldHaveSingleItem().What.ShouldBe("is_fixed");

        Definitions.All.Select(d => d.Code).Concat([KpiProgrammes.Host, KpiProgrammes.Mentor]).Where(code => !tried.Any(one => one.StartsWith(code + " ", StringComparison.Ordinal)))
            .ShouldBeEmpty("each figure and each curve was tried");
        tried.Select(one => one.Split(' ')[1]).Distinct(StringComparer.Ordinal).ShouldBeSubsetOf(["numerator", "denominator", "due", "ripeness", "steps", "no"]);
        tried.Count.ShouldBeGreaterThan(40);
        print.WriteLine($"{engine}: {tried.Count} numbers of {year}, each wrong once");
    }

    /// <summary>The text with one number one higher, for each number in it.</summary>
    private static IEnumerable<(string Text, string Code, string Kind)> Wrongs(string right)
    {
        foreach (var path in Numbers(JsonNode.Parse(right)!).Select(number => number.GetPath()).ToList())
        {
            var document = JsonNode.Parse(right)!;
            var number = Numbers(document).Single(one => one.GetPath() == path);
            number.ReplaceWith(JsonValue.Create(number.GetValue<double>() + 1));
            var code = Definitions.All.Select(d => d.Code).FirstOrDefault(code => path.Contains($"['{code}']", StringComparison.Ordinal))
                ?? (path.Contains("." + KpiProgrammes.Host, StringComparison.Ordinal) ? KpiProgrammes.Host : KpiProgrammes.Mentor);
            var kind = path.Contains("ripeness", StringComparison.Ordinal) ? "ripeness" : path.StartsWith("$.durations", StringComparison.Ordinal) ? "steps" : path[(path.LastIndexOf('.') + 1)..];
            yield return (document.ToJsonString(), code, string.Create(CultureInfo.InvariantCulture, $"{kind} {path}"));
        }
    }

    private static IEnumerable<JsonValue> Numbers(JsonNode node) => node switch
    {
        JsonObject some => some.Where(one => one.Value is not null).SelectMany(one => Numbers(one.Value!)),
        JsonArray some => some.Where(one => one is not null).SelectMany(one => Numbers(one!)),
        JsonValue one when one.GetValueKind() == System.Text.Json.JsonValueKind.Number => [one],
        _ => [],
    };

    private static Task<(int Year, string Figures)> LongestAsync(FreshDatabase fresh) => fresh.Database.ReadAsync(connection =>
        connection.QueryFirstAsync<(int, string)>("SELECT year, figures FROM stored_figures ORDER BY LENGTH(figures) DESC"));

    private static Task<string> StoredAsync(FreshDatabase fresh, int year) => fresh.Database.ReadAsync(async connection =>
        (await connection.ExecuteScalarAsync<string>("SELECT figures FROM stored_figures WHERE year = @year", new { year }))!);

    private static Task<int> SetAsync(FreshDatabase fresh, string sql, object values) =>
        fresh.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(sql, values, scope.Transaction));

    private static Task<SweepResult> SweepAsync(CaseworkRoom room, string name) => room.Get<RunSweeps>().All.Single(sweep => sweep.Name == name).RunAsync();
}
