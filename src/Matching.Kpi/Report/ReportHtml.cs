using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Matching.Kpi.Report.Html;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Matching.Kpi.Report;

/// <summary>
/// The status report as one HTML document that prints on landscape A4 and needs nothing from anywhere: a summary written from
/// the figures, then track by track the city's three columns with their verdicts and the figures with n, interval and remarks.
/// </summary>
public static partial class ReportHtml
{
    /// <summary>The hash by which a content policy lets the page's own style sheet through: a source of <c>style-src</c>.</summary>
    public static string StyleHash { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(StatusReportPage.StyleText)))}'";

    /// <summary>The whole document.</summary>
    /// <param name="report">The report.</param>
    /// <param name="culture">Danish or English.</param>
    public static async Task<string> RenderAsync(StatusReport report, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(report);
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(StatusReportPage.Report)] = report,
            [nameof(StatusReportPage.Culture)] = culture,
        });
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<StatusReportPage>(parameters)).ToHtmlString());
        return LettersAsThemselves(html);
    }

    // The renderer writes every letter outside ASCII as a reference. In UTF-8 they need none, and the source stays readable.
    private static string LettersAsThemselves(string html) => LetterReference().Replace(
        html,
        match => Rune.TryCreate(int.Parse(match.Groups["hex"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture), out var rune)
            && Rune.IsLetter(rune) ? rune.ToString() : match.Value);

    [GeneratedRegex("&#x(?<hex>[0-9A-F]{2,6});", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LetterReference();
}
