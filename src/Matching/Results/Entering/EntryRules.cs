using Matching.Kpi.Records;

namespace Matching.Results.Entering;

/// <summary>What an entered value must be like. Files of the past are not judged by this.</summary>
internal static class EntryRules
{
    private static readonly DateOnly FirstDay = new(1900, 1, 1);

    /// <summary>What is wrong with the day and the source of a new value.</summary>
    public static EntryOutcome.CannotBe? ProblemOfKey(EnteredFigure figure, DateOnly today) =>
        string.IsNullOrWhiteSpace(figure.Source) ? new(nameof(figure.Source), "source_is_missing")
        : figure.Source.Length > EnteredFigure.LongestTitle ? TooLong(nameof(figure.Source))
        : figure.ObservedOn is not { } day ? new(nameof(figure.ObservedOn), "day_is_missing")
        : day > today || day < FirstDay ? new(nameof(figure.ObservedOn), "day_cannot_be")
        : null;

    /// <summary>What is wrong with all the rest.</summary>
    public static EntryOutcome? ProblemOf(EnteredFigure figure, string? unit, Change change) =>
        ProblemOfValue(figure, unit)
        ?? ProblemOfWords(figure)
        ?? ProblemOfEvidence(figure)
        ?? (change.WhyIsTooLong ? new EntryOutcome.ReasonIsTooLong() : (EntryOutcome?)null);

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

    private static EntryOutcome.CannotBe? ProblemOfWords(EnteredFigure figure) =>
        figure.Qualifier?.Length > EnteredFigure.LongestTitle ? TooLong(nameof(figure.Qualifier))
        : figure.NoteDa?.Length > EnteredFigure.LongestText ? TooLong(nameof(figure.NoteDa))
        : figure.NoteEn?.Length > EnteredFigure.LongestText ? TooLong(nameof(figure.NoteEn))
        : figure.StoryDa?.Length > EnteredFigure.LongestText ? TooLong(nameof(figure.StoryDa))
        : figure.StoryEn?.Length > EnteredFigure.LongestText ? TooLong(nameof(figure.StoryEn))
        : figure.Link?.Length > EnteredFigure.LongestLink ? TooLong(nameof(figure.Link))
        : null;

    private static EntryOutcome.CannotBe? ProblemOfEvidence(EnteredFigure figure)
    {
        if (figure.Link is { } link && !(Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            return new(nameof(figure.Link), "link_cannot_be");
        }

        return figure.Evidence switch
        {
            null => null,
            { Content.Length: 0 } => new(nameof(figure.Evidence), "file_is_empty"),
            { Content.Length: > Evidence.MostBytes } => new(nameof(figure.Evidence), "file_is_too_big"),
            { FileName.Length: > Evidence.LongestName } => new(nameof(figure.Evidence), "file_name_is_too_long"),
            { } file => EvidenceKind.Of(file) is null ? new(nameof(figure.Evidence), "file_is_no_evidence") : null,
        };
    }

    private static EntryOutcome.CannotBe TooLong(string field) => new(field, "too_long");
}
