namespace Matching.Results.Entering;

/// <summary>An entered value as it is stored: what was said, by whom and when.</summary>
public sealed record EnteredObservation
{
    public required string Id { get; init; }
    public required string Indicator { get; init; }
    public required string Period { get; init; }
    public double? Value { get; init; }
    public string? Qualifier { get; init; }
    public required string State { get; init; }
    public string? Source { get; init; }
    public string? NoteDa { get; init; }
    public string? NoteEn { get; init; }
    public DateOnly? ObservedOn { get; init; }
    public string? StoryDa { get; init; }
    public string? StoryEn { get; init; }
    public string? EvidenceLink { get; init; }

    /// <summary>The id of a file.</summary>
    public string? EvidenceFile { get; init; }

    public string? EvidenceName { get; init; }

    public string? EvidenceHash { get; init; }

    /// <summary>Who said it last; null for what was imported before that was kept.</summary>
    public string? Author { get; init; }

    public DateTimeOffset? EnteredAt { get; init; }

    public int Version { get; init; }

    public DateTimeOffset? WithdrawnAt { get; init; }

    public string? WithdrawnBy { get; init; }

    /// <summary>Its place in the order of entering.</summary>
    public int Position { get; init; }

    public bool IsWithdrawn => WithdrawnAt is not null;

    /// <summary>Whether a source is the same: a file may write it in several lines and with blanks around it, of which a field of a form keeps none.</summary>
    public bool IsFrom(string? source) => InOneLine(Source) == InOneLine(source);

    /// <summary>Whether a figure is of its day and source.</summary>
    public bool IsOf(EnteredFigure figure) => ObservedOn == figure.ObservedOn && IsFrom(figure.Source);

    /// <summary>Whether the same was said before; the day and the source are the same already.</summary>
    public bool Says(EnteredFigure figure) =>
        (Value, Qualifier, State) == (figure.Value, figure.Qualifier, figure.State)
        && (NoteDa, NoteEn, StoryDa, StoryEn, EvidenceLink) == (figure.NoteDa, figure.NoteEn, figure.StoryDa, figure.StoryEn, figure.Link)
        && !(figure.DropsEvidence && EvidenceFile is not null)
        && (figure.Evidence is null || figure.Evidence.Hash == EvidenceHash);

    private static string InOneLine(string? source) => (source ?? "").ReplaceLineEndings("").Trim();
}
