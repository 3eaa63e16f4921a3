using System.Globalization;
using System.Text;
using Matching.Kpi.Report.Excel;
using Matching.Kpi.Report.Word;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>A format that the status report is written in: its name, its media type, and how it is written.</summary>
public sealed class ReportFormat
{
    private readonly Func<StatusReport, CultureInfo, Task<byte[]>> write;

    private ReportFormat(string name, string mediaType, Func<StatusReport, CultureInfo, Task<byte[]>> write) =>
        (Name, MediaType, this.write) = (name, mediaType, write);

    /// <summary>All five, in the order they are offered.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        new("html", "text/html; charset=utf-8", async (report, culture) => Encoding.UTF8.GetBytes(await ReportHtml.RenderAsync(report, culture))),
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", (report, culture) => Task.FromResult(ReportWord.Write(report, culture))),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (report, culture) => Task.FromResult(ReportExcel.Write(report, culture))),
        new("csv", "text/csv; charset=utf-8", (report, culture) => Task.FromResult(ReportCsv.Write(report, culture))),
        new("json", "application/json; charset=utf-8", (report, _) => Task.FromResult(Encoding.UTF8.GetBytes(ReportJson.Write(report)))),
    ];

    /// <summary>As the terminal and an address name it, and how its files end.</summary>
    public string Name { get; }

    /// <summary>As a server declares it.</summary>
    public string MediaType { get; }

    /// <summary>The format of that name; null where there is none.</summary>
    public static ReportFormat? Find(string? name) => All.FirstOrDefault(f => f.Name == name);

    /// <summary>What the file of a year is called, with its ending.</summary>
    public string FileName(StatusReport report, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(report);
        return DocumentTexts.Format("file", culture, KpiJson.Period(report)) + "." + Name;
    }

    /// <summary>The whole file.</summary>
    /// <param name="report">The report.</param>
    /// <param name="culture">Danish or English; JSON holds both.</param>
    public Task<byte[]> WriteAsync(StatusReport report, CultureInfo culture) => write(report, culture);
}
