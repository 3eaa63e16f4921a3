using System.Globalization;
using Matching.Kpi.Estimates;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>One indicator of the report: its value, how it was judged, and all that stands beside it.</summary>
public sealed record IndicatorReport
{
    /// <summary>The indicator's code.</summary>
    public required string Code { get; init; }

    /// <summary>The catalogue row of the year; null for a computed indicator that the catalogue does not have.</summary>
    public required Indicator? Row { get; init; }

    /// <summary>The definition; null for a value that people enter.</summary>
    public required IndicatorDefinition? Definition { get; init; }

    /// <summary>The computed figure with its rows; null for a value that people enter.</summary>
    public required Figure? Figure { get; init; }

    /// <summary>The entered value that is judged; null where the value is computed or none is entered.</summary>
    public required Observation? Judged { get; init; }

    /// <summary>The entered value beside a computed one: shown, not judged.</summary>
    public required Observation? EnteredBeside { get; init; }

    /// <summary>Second figures for the same thing: shown, never judged.</summary>
    public required IReadOnlyList<Observation> AlsoStated { get; init; }

    /// <summary>Entered values that a later one has replaced, latest first.</summary>
    public required IReadOnlyList<Observation> Earlier { get; init; }

    /// <summary>Entered values that were added or averaged, latest first; empty where the latest counts alone.</summary>
    public IReadOnlyList<Observation> Parts { get; init; } = [];

    /// <summary>
    /// What the value was entered from, with stories and evidence: the one that counts, or all that were added or averaged; beside a
    /// computed value what is entered for it. Where its track stands approved, as it was then, as far as the approval kept it.
    /// </summary>
    public IReadOnlyList<Observation> From { get; init; } = [];

    /// <summary>The verdict.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The curve of time to end, beside an indicator about durations; else null.</summary>
    public required SurvivalCurve? Durations { get; init; }

    /// <summary>
    /// How far the cases are settled; null for an entered value and where every record counts at once. Counted when first asked
    /// for, as are <see cref="Forecast"/>, <see cref="Light"/> and <see cref="Years"/>: who prints values and verdicts pays for no more.
    /// </summary>
    public Ripeness? Ripeness => Reported is null ? Later?.Ripeness : null;

    /// <summary>What the figure will be once it is final; null where it is, or where nothing can be said yet.</summary>
    public Forecast? Forecast => Reported is null ? Later?.Forecast : null;

    /// <summary>
    /// Whether nothing can change it any more but a correction: the year is over on the day, and no case is unripe. An entered value
    /// is final when its year is over, one that was reported since it was approved.
    /// </summary>
    public bool IsFinal => Reported is not null || (Later?.IsFinal ?? false);

    /// <summary>How it stands towards its target, and by which rule.</summary>
    public TrafficLight Light => TrafficLight.Of(this);

    /// <summary>Its years side by side; a year that stands approved as it was reported.</summary>
    public YearSeries Years => ReportedYears.In(this, Later?.Years);

    /// <summary>As it was reported, where its track stands approved: every number, the verdict and the words beside are then those; else null.</summary>
    public ReportedFigure? Reported { get; init; }

    /// <summary>What is other today than it was reported; null if nothing is.</summary>
    public SinceReported? Since { get; init; }

    /// <summary>How many answered of those who were asked; null where the figure rests on no answers.</summary>
    public ResponseRate? ResponseRate => Reported is null ? Figure?.ResponseRate : Reported.Beside.ResponseRate;

    /// <summary>The report's year, where the figure was reported.</summary>
    internal int OwnYear { get; init; }

    /// <summary>The figures of other years that stand approved.</summary>
    internal IReadOnlyDictionary<int, ReportedFigure>? ReportedIn { get; init; }

    internal IndicatorLater? Later { get; init; }

    /// <summary>The target, or null where there is none.</summary>
    public Target? Target => Target.Of(Row?.Comparator, Row?.Target, Row?.TargetHigh);

    /// <summary>The value in the indicator's unit, unrounded; null when there is none.</summary>
    public double? Value => Reported is not null ? Reported.Value : Figure is not null ? Figure.Value : Judged?.Value;

    /// <summary>Rows in the numerator; null for an entered value.</summary>
    public int? Numerator => Reported is null ? Figure?.Numerator : Reported.Numerator;

    /// <summary>Rows in the denominator of a computed share; else null.</summary>
    public int? Denominator => Reported is null ? Figure?.Denominator : Reported.Denominator;

    /// <summary>Wilson 95 % interval of a computed share in percent; else null.</summary>
    public Interval? Interval => Reported is null ? Figure?.Interval : Reported.Interval;

    /// <summary>The words before an entered value; null for a computed one.</summary>
    public string? Qualifier => Reported is not null ? Reported.Qualifier : string.IsNullOrWhiteSpace(Judged?.Qualifier) ? null : Judged.Qualifier;

    /// <summary><c>people</c>, <c>matches</c> or <c>surveys</c> where the value is computed, else <c>manual</c>, whatever the catalogue says.</summary>
    public string Source => Reported?.Source ?? Definition?.Source ?? Sources.Manual;

    /// <summary><c>count</c>, <c>percent</c>, <c>milestone</c> or <c>rank</c>; null where the catalogue is silent.</summary>
    public string? Unit => Definition?.Unit ?? Row?.Unit;

    /// <summary>How several entered values of the year count; one of <see cref="ObservationRules"/>.</summary>
    public string Rule => Row?.Rule ?? ObservationRules.Latest;

    /// <summary>As in the catalogue; <c>none</c> where there is no row or no comparator.</summary>
    public string Comparator => string.IsNullOrEmpty(Row?.Comparator) ? Comparators.None : Row.Comparator;

    /// <summary>The way from baseline to target in percent; see <see cref="Verdicts.Progress"/>.</summary>
    public double? Progress => Verdicts.Progress.Towards(Target, Row?.Baseline, Value, Unit);

    /// <summary>The value in percent of the target; see <see cref="AgainstTarget"/>.</summary>
    public double? PercentOfTarget => AgainstTarget.Percent(Target, Value);

    /// <summary>
    /// How far it is towards its target in percent, as a page and a document say it: <see cref="Progress"/> where the catalogue has a
    /// baseline, else <see cref="PercentOfTarget"/>. Null towards an upper limit without a baseline: nobody can say where the way began.
    /// </summary>
    public double? WayToTarget => Row?.Baseline is not null ? Progress
        : Target is { Comparator: Comparators.AtMost or Comparators.LessThan } ? null : PercentOfTarget;

    /// <summary>A case cannot be counted before its period is over, and none is: the value is 0 because it is not known yet.</summary>
    public bool IsNotYet => Definition is { IsAboutDuration: true, LongerThanMonths: null, RestsOnAnswers: false } && Value == 0 && Ripeness is { IsSettled: false };

    /// <summary>The name in the catalogue, else the built-in one, else the code.</summary>
    public string Name(CultureInfo culture) =>
        KpiTexts.Choose(Row?.NameDa, Row?.NameEn, culture) ?? Definition?.Name(culture) ?? Code;

    /// <summary>What the entered values of today would count as under another rule; null where nothing is entered.</summary>
    /// <param name="rule">One of <see cref="ObservationRules"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rule is none of the closed list.</exception>
    public Observation? EnteredUnder(string rule) => ChosenObservation.Of(
        (Parts.Count > 0 ? Parts : new[] { Judged ?? EnteredBeside }.OfType<Observation>()).Concat(Earlier).Reverse(), DateOnly.MaxValue, rule).Counts;

    /// <summary>Whether an entered value is, or is part of, the figure of today.</summary>
    /// <param name="observedOn">The day that it was known.</param>
    /// <param name="source">Where it is from; with the day that tells which value it is.</param>
    public bool IsMadeOf(DateOnly? observedOn, string? source) => Figure is null && From.Any(one => (one.ObservedOn, one.Source) == (observedOn, source));

    /// <summary>The remarks of the catalogue row and of the observations shown, each once.</summary>
    public IReadOnlyList<string> Remarks(CultureInfo culture) =>
    [
        .. new[] { KpiTexts.Choose(Row?.NoteDa, Row?.NoteEn, culture) }
            .Concat(new[] { Judged, EnteredBeside }.Concat(AlsoStated).Select(o => KpiTexts.Choose(o?.NoteDa, o?.NoteEn, culture)))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal),
    ];
}
