using Matching.Kpi.Records;

namespace Matching.Results.Entering;

/// <summary>What an entered value must be like. Files of the past are not judged by this.</summary>
internal static class EntryRules
{
    private static readonly DateOnly FirstDay = new(1900, 1, 1);

    /// <summary>What is wrong with a value.</summary>
    /// <param name="figure">As it was said.</param>
    /// <param name="unit">Of its indicator.</param>
    /// <param name="change">Who, when and why.</param>
    /// <param name="isNew">Whether its day and source are said too.</param>
    public static EntryOutcome? ProblemOf(EnteredFigure figure, string? unit, Change change, bool isNew) =>
        EntryOutcome.CannotBe.Together(
            ProblemOfValue(figure, unit), isNew ? ProblemOfDay(figure, change.On) : null, isNew ? ProblemOfSource(figure) : null, ProblemOfEvidence(figure), ProblemOfWords(figure))
        ?? (change.WhyIsTooLong ? new EntryOutcome.ReasonIsTooLong() : (EntryOutcome?)null);

    private static EntryOutcome.CannotBe? ProblemOfDay(EnteredFigure figure, DateOnly today) =>
        figure.ObservedOn is not { } day ? new(nameof(figure.ObservedOn), "day_is_missing")
        : day > today || day < FirstDay ? new(nameof(figure.ObservedOn), "day_cannot_be")
        : null;

    private static EntryOutcome.CannotBe? ProblemOfSource(EnteredFigure figure) =>
        string.IsNullOrWhiteSpace(figure.Source) ? new(nameof(figure.Source), "source_is_missing")
        : TooLong(nameof(figure.Source), figure.Source, EnteredFigure.LongestTitle);

    private static EntryOutcome.CannotBe? ProblemOfValue(EnteredFigure figure, string? unit)
    {
        if (!ObservationStates.All.Contains(figure.State, StringComparer.Ordinal))
        {
            return new(nameof(figure.State), "state_is_unknown");
        }

        var isFigure = figure.State is ObservationStates.Measured or ObservationStates.AlsoStated;
        return figure.Value switch
        {
            null => isFigure ? new(nameof(figure.Value), "value_is_missing") : null,
            _ when !isFigure => new(nameof(figure.Value), "value_is_too_much"),
            { } value => CanBe(value, unit) ? null : new(nameof(figure.Value), "value_cannot_be." + unit),
        };
    }

    private static bool CanBe(double value, string? unit) => double.IsFinite(value) && unit switch
    {
        Units.Percent => value is >= 0 and <= 100,
        Units.Milestone => value is 0 or 1,
        Units.Rank => value >= 1 && double.IsInteger(value),
        Units.Count => value >= 0 && double.IsInteger(value),
        _ => true,
    };

    private static EntryOutcome.CannotBe? ProblemOfWords(EnteredFigure figure) => EntryOutcome.CannotBe.Together(
        TooLong(nameof(figure.Qualifier), figure.Qualifier, EnteredFigure.LongestTitle),
        TooLong(nameof(figure.StoryDa), figure.StoryDa, EnteredFigure.LongestText),
        TooLong(nameof(figure.StoryEn), figure.StoryEn, EnteredFigure.LongestText),
        TooLong(nameof(figure.NoteDa), figure.NoteDa, EnteredFigure.LongestText),
        TooLong(nameof(figure.NoteEn), figure.NoteEn, EnteredFigure.LongestText));

    private static EntryOutcome.CannotBe? ProblemOfEvidence(EnteredFigure figure) => EntryOutcome.CannotBe.Together(
        figure.Evidence switch
        {
            null => null,
            { Content.Length: 0 } => new(nameof(figure.Evidence), "file_is_empty"),
            { Content.Length: > Evidence.MostBytes } => new(nameof(figure.Evidence), "file_is_too_big"),
            { FileName.Length: > Evidence.LongestName } => new(nameof(figure.Evidence), "file_name_is_too_long"),
            { } file => EvidenceKind.Of(file) is null ? new(nameof(figure.Evidence), "file_is_no_evidence") : null,
        },
        TooLong(nameof(figure.Link), figure.Link, EnteredFigure.LongestLink)
            ?? (figure.Link is { } link && !(Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
                ? new(nameof(figure.Link), "link_cannot_be") : null));

    private static EntryOutcome.CannotBe? TooLong(string field, string? text, int most) => text?.Length > most ? new(field, "too_long") : null;
}
