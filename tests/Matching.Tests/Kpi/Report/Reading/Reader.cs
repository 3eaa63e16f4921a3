using System.Globalization;
using Matching.Kpi.Texts;

namespace Matching.Tests.Kpi.Report.Reading;

/// <summary>Somebody who reads a report in one language. The words are written down here again, so that a wrong word in the texts is noticed.</summary>
internal sealed record Reader(CultureInfo Culture)
{
    private static readonly Dictionary<string, string> DanishVerdicts = new(StringComparer.Ordinal)
    {
        ["Opfyldt"] = "met",
        ["Ikke opfyldt"] = "missed",
        ["Afventer"] = "pending",
        ["Ikke oplyst"] = "not_reported",
        ["Bortfaldet"] = "cancelled",
        ["Til orientering"] = "info",
    };

    private static readonly Dictionary<string, string> EnglishVerdicts = new(StringComparer.Ordinal)
    {
        ["Met"] = "met",
        ["Missed"] = "missed",
        ["Pending"] = "pending",
        ["Not reported"] = "not_reported",
        ["Cancelled"] = "cancelled",
        ["For information"] = "info",
    };

    public static IReadOnlyList<Reader> Both { get; } = [new(KpiTexts.Danish), new(KpiTexts.English)];

    public bool IsDanish => Culture.Name == "da";

    public string Yes => IsDanish ? "ja" : "yes";

    public string No => IsDanish ? "nej" : "no";

    public string NotYet => IsDanish ? "ikke endnu" : "not yet";

    public string FigureColumn => IsDanish ? "Indikator" : "Indicator";

    /// <summary>The code behind a word.</summary>
    public string Verdict(string word) => (IsDanish ? DanishVerdicts : EnglishVerdicts)[word];

    /// <summary>The words before a number.</summary>
    public string Qualifier(string code) => (code, IsDanish) switch
    {
        ("about", true) => "ca.",
        ("more than", true) => "mere end",
        _ => code,
    };
}
