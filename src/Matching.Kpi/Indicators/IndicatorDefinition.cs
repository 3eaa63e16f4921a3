using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Indicators;

/// <summary>
/// A definition before a number: what is asked, of whom, who is left out, by which formula, how sure it is, when not to trust
/// it and where it comes from. The words are in <c>Texts/DefinitionTexts.resx</c> under the indicator's code.
/// </summary>
public sealed record IndicatorDefinition
{
    /// <summary>The indicator's code, such as <c>host.lasted-3-months</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The initiative it is reported under: <c>host</c> or <c>young-mentor</c>.</summary>
    public required string Initiative { get; init; }

    /// <summary>The programme whose records it counts.</summary>
    public required string Programme { get; init; }

    /// <summary><c>people</c>, <c>matches</c> or <c>surveys</c>.</summary>
    public required string Source { get; init; }

    /// <summary>A share in percent with a denominator and an interval; else a count.</summary>
    public bool IsShare { get; init; }

    /// <summary>Whether the curve of time to end belongs beside it.</summary>
    public bool IsAboutDuration { get; init; }

    /// <summary>
    /// How many calendar months a match must have lasted to count; null where its length does not decide. A younger match cannot
    /// be judged yet: see <see cref="Ripeness"/>.
    /// </summary>
    public int? LongerThanMonths { get; init; }

    /// <summary>The segments it asks about; null for everybody.</summary>
    public IReadOnlySet<string>? Segments { get; init; }

    /// <summary>The code of the question whose answers it rests on; null where it rests on none.</summary>
    public string? AnswersTo { get; init; }

    /// <summary>Which records it looks at, and where each stands.</summary>
    public required Func<RecordsOfYear, IEnumerable<FigureRow>> RowsOf { get; init; }

    /// <summary><c>percent</c> or <c>count</c>.</summary>
    public string Unit => IsShare ? Units.Percent : Units.Count;

    /// <summary>Whether a response rate belongs beside it.</summary>
    public bool RestsOnAnswers => Source == Sources.Surveys;

    /// <summary>The name it has where the catalogue gives none.</summary>
    public string Name(CultureInfo culture) => DefinitionTexts.Get(Code + ".name", culture);

    /// <summary>What the figure answers, one sentence.</summary>
    public string Question(CultureInfo culture) => DefinitionTexts.Get(Code + ".question", culture);

    /// <summary>Who or what is counted over.</summary>
    public string Population(CultureInfo culture) => DefinitionTexts.Get(Code + ".population", culture);

    /// <summary>Who or what is left out.</summary>
    public string Exclusions(CultureInfo culture) => DefinitionTexts.Get(Code + ".exclusions", culture);

    /// <summary>Numerator and denominator in words.</summary>
    public string Formula(CultureInfo culture) => DefinitionTexts.Get(Code + ".formula", culture);

    /// <summary>How sure the figure is.</summary>
    public string IntervalText(CultureInfo culture) => DefinitionTexts.Get(IsShare ? "interval.share" : "interval.count", culture);

    /// <summary>When not to trust it.</summary>
    public string Caution(CultureInfo culture) => DefinitionTexts.Get(Code + ".caution", culture);

    /// <summary>Which records it comes from.</summary>
    public string SourceText(CultureInfo culture) => DefinitionTexts.Get("source." + Source, culture);
}
