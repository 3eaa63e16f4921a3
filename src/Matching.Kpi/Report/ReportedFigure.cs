using Matching.Kpi.Estimates;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>An indicator as it was reported when its track was approved. It stays so, whatever is learnt later.</summary>
public sealed record ReportedFigure
{
    /// <summary>The indicator's code.</summary>
    public required string Code { get; init; }

    /// <summary>The value in the indicator's unit, unrounded; null when there was none.</summary>
    public double? Value { get; init; }

    /// <summary>Rows in the numerator; null for an entered value.</summary>
    public int? Numerator { get; init; }

    /// <summary>Rows in the denominator of a computed share; else null.</summary>
    public int? Denominator { get; init; }

    /// <summary>Wilson 95 % interval of a computed share in percent; else null.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The words before an entered value.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The verdict as it was reported.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary><c>people</c>, <c>matches</c>, <c>surveys</c> or <c>manual</c>.</summary>
    public required string Source { get; init; }

    /// <summary>What stood beside the number.</summary>
    public required ReportedBeside Beside { get; init; }

    /// <summary>An indicator of today as it is to be reported now.</summary>
    public static ReportedFigure Of(IndicatorReport indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new ReportedFigure
        {
            Code = indicator.Code,
            Value = indicator.Value,
            Numerator = indicator.Numerator,
            Denominator = indicator.Denominator,
            Interval = indicator.Interval,
            Qualifier = indicator.Qualifier,
            Verdict = indicator.Verdict,
            Source = indicator.Source,
            Beside = ReportedBeside.Of(indicator),
        };
    }
}

/// <summary>What stood beside a number when it was reported.</summary>
public sealed record ReportedBeside
{
    /// <summary>The catalogue's row with the target, the names and the remark; null where the catalogue had none.</summary>
    public Indicator? Row { get; init; }

    /// <summary>The entered value that was judged.</summary>
    public Observation? Judged { get; init; }

    /// <summary>The entered value beside a computed one.</summary>
    public Observation? EnteredBeside { get; init; }

    /// <summary>Second figures for the same thing.</summary>
    public IReadOnlyList<Observation> AlsoStated { get; init; } = [];

    /// <summary>What the value was entered from, with stories and evidence; null in what was approved before that was kept.</summary>
    public IReadOnlyList<Observation>? From { get; init; }

    /// <summary>How many had answered of those who were asked; null where the figure rests on no answers.</summary>
    public ResponseRate? ResponseRate { get; init; }

    /// <summary>All remarks in Danish, as they were printed.</summary>
    public IReadOnlyList<string> RemarksDa { get; init; } = [];

    /// <summary>All remarks in English, as they were printed.</summary>
    public IReadOnlyList<string> RemarksEn { get; init; } = [];

    internal static ReportedBeside Of(IndicatorReport indicator) => new()
    {
        Row = indicator.Row,
        Judged = indicator.Judged,
        EnteredBeside = indicator.EnteredBeside,
        AlsoStated = indicator.AlsoStated,
        From = indicator.From,
        ResponseRate = indicator.ResponseRate,
        RemarksDa = FigureWords.AllRemarks(indicator, KpiTexts.Danish),
        RemarksEn = FigureWords.AllRemarks(indicator, KpiTexts.English),
    };

    internal IReadOnlyList<string> Remarks(System.Globalization.CultureInfo culture) => KpiTexts.IsEnglish(culture) ? RemarksEn : RemarksDa;
}
