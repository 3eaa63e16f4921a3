using System.Globalization;
using System.Text;
using System.Text.Json;
using Matching.Kpi.Report;
using Matching.Results.Open;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Matching.Web.Pages.Open;

/// <summary>The approved figures for programs: JSON by the schema in /schemas/open-figures-1.json, and CSV by RFC 4180.</summary>
public static class OpenFiles
{
    private static readonly string[] Columns =
    [
        "period", "track", "approved_on", "locked", "initiative", "code", "name_da", "name_en", "unit", "qualifier", "value", "shown", "numerator",
        "denominator", "interval_low", "interval_high", "verdict", "comparator", "target", "target_high", "source", "changed_since",
    ];

    public static void MapOpenFiles(this WebApplication app)
    {
        var files = app.MapGroup("/open").AllowAnonymous();
        files.MapGet("/years.json", async (ReadOpenYear read) => Json(new
        {
            Schema = "/schemas/open-figures-1.json",
            Years = (await read.YearsAsync()).Select(year => new { Period = Text(year), Json = $"/open/{Text(year)}.json", Csv = $"/open/{Text(year)}.csv", Page = $"/open/{Text(year)}" }),
        }));
        files.MapGet("/{year:int}.json", async Task<IResult> (int year, ReadOpenYear read, CancellationToken cancel) => await FindAsync(read, year, cancel) is { } found ? Json(Document(found)) : NotThere());
        files.MapGet("/{year:int}.csv", async Task<IResult> (int year, ReadOpenYear read, CancellationToken cancel) =>
            await FindAsync(read, year, cancel) is { } found ? TypedResults.Bytes(Csv(found), "text/csv; charset=utf-8") : NotThere());
    }

    public static Task<OpenYear?> FindAsync(ReadOpenYear read, int year, CancellationToken cancel) =>
        !CalendarYears.CanBe(year) ? Task.FromResult<OpenYear?>(null) : read.HandleAsync(year, cancel);

    public static string Text(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    private static StatusCodeHttpResult NotThere() => TypedResults.StatusCode(StatusCodes.Status404NotFound);

    private static FileContentHttpResult Json(object document) => TypedResults.Bytes(JsonSerializer.SerializeToUtf8Bytes(document, KpiJson.Options), "application/json; charset=utf-8");

    private static object Document(OpenYear year) => new
    {
        Schema = "/schemas/open-figures-1.json",
        Period = Text(year.Year),
        Tracks = year.Tracks.Select(track => new
        {
            track.Code,
            track.ApprovedOn,
            Locked = track.IsLocked,
            Indicators = track.Figures.Select(figure => new
            {
                Code = figure.Reported.Indicator,
                figure.Reported.Initiative,
                figure.Reported.NameDa,
                figure.Reported.NameEn,
                figure.Reported.Unit,
                figure.Qualifier,
                figure.Value,
                Shown = Word(figure.IsWithheld),
                figure.Numerator,
                figure.Denominator,
                Interval = figure is { Low: { } low, High: { } high } ? new[] { low, high } : null,
                figure.Verdict,
                figure.Reported.Comparator,
                figure.Reported.Target,
                figure.Reported.TargetHigh,
                figure.Reported.Source,
                ChangedSince = figure.Changed,
            }),
        }),
    };

    private static byte[] Csv(OpenYear year)
    {
        var text = new StringBuilder();
        ReportCsv.Append(text, Columns, ',');
        foreach (var track in year.Tracks)
        {
            foreach (var figure in track.Figures)
            {
                ReportCsv.Append(text, Cells(year, track, figure), ',');
            }
        }

        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text.ToString());
    }

    private static string[] Cells(OpenYear year, OpenTrack track, OpenFigure figure) =>
    [
        Text(year.Year), track.Code, track.ApprovedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), track.IsLocked ? "true" : "false",
        ReportCsv.Harmless(figure.Reported.Initiative), ReportCsv.Harmless(figure.Reported.Indicator), ReportCsv.Harmless(figure.Reported.NameDa ?? ""),
        ReportCsv.Harmless(figure.Reported.NameEn ?? ""), figure.Reported.Unit ?? "", ReportCsv.Harmless(figure.Qualifier ?? ""), Number(figure.Value), Word(figure.IsWithheld),
        Number(figure.Numerator), Number(figure.Denominator), Number(figure.Low), Number(figure.High), figure.Verdict ?? "", figure.Reported.Comparator ?? "",
        Number(figure.Reported.Target), Number(figure.Reported.TargetHigh), figure.Reported.Source, figure.Changed ?? "",
    ];

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static string Word(bool isWithheld) => isWithheld ? "withheld" : "whole";
}
