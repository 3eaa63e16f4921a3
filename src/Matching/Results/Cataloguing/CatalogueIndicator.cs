using Matching.Kpi.Records;

namespace Matching.Results.Cataloguing;

/// <summary>One indicator of one period as the catalogue says it, with what the report does not need.</summary>
public sealed record CatalogueIndicator
{
    public const int LongestCode = 100;
    public const int LongestName = 200;
    public const int LongestText = 4000;

    public required string Code { get; init; }

    /// <summary>A year, four digits.</summary>
    public required string Period { get; init; }

    public string Initiative { get; init; } = "";
    public string? NameDa { get; init; }
    public string? NameEn { get; init; }
    public string? Unit { get; init; }
    public string? Comparator { get; init; }
    public double? Target { get; init; }
    public double? TargetHigh { get; init; }
    public string? Source { get; init; }

    /// <summary>One of <see cref="Directions"/>; files may say something else.</summary>
    public string? Direction { get; init; }

    public double? Baseline { get; init; }
    public string? BaselinePeriod { get; init; }
    public string? NoteDa { get; init; }
    public string? NoteEn { get; init; }

    /// <summary>How several entered values of the period count; one of <see cref="ObservationRules"/>.</summary>
    public string Rule { get; init; } = ObservationRules.Latest;

    /// <summary>One of <see cref="IndicatorKinds"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>The id of a <see cref="FigureOwner"/>; null for the initiative's.</summary>
    public string? Owner { get; init; }

    /// <summary>One of <see cref="Frequencies"/>; null where nobody is asked for it.</summary>
    public string? Frequency { get; init; }

    /// <summary>The casework day from which on it was said who is asked how often: what fell due before is asked of nobody.</summary>
    public DateOnly? AskedFrom { get; init; }

    public string? DefinitionDa { get; init; }
    public string? DefinitionEn { get; init; }
    public string? PopulationDa { get; init; }
    public string? PopulationEn { get; init; }
    public string? MethodDa { get; init; }
    public string? MethodEn { get; init; }

    /// <summary>Why the target is what it is.</summary>
    public string? RationaleDa { get; init; }
    public string? RationaleEn { get; init; }

    /// <summary>It counts meetings, firms or campaigns and no people: then the public may read it however small it is. Of entered figures only.</summary>
    public bool CountsThings { get; init; }

    public int Version { get; init; }

    /// <summary>When it was taken out of the catalogue; null while it is in it.</summary>
    public DateTimeOffset? RemovedAt { get; init; }

    public string? RemovedBy { get; init; }

    public bool IsRemoved => RemovedAt is not null;

    /// <summary>What it is judged by.</summary>
    public object Judgement => (Comparator, Target, TargetHigh, Unit, Baseline, BaselinePeriod, Rule);

    /// <summary>What it is the count of.</summary>
    public object Meaning => (NameDa, NameEn, (DefinitionDa, DefinitionEn, PopulationDa, PopulationEn, MethodDa, MethodEn), Initiative, Source);

    /// <summary>Whether the same is said, whatever came of it since.</summary>
    public bool Says(CatalogueIndicator other) =>
        this with { Version = 0, AskedFrom = null, RemovedAt = null, RemovedBy = null }
        == other with { Version = 0, AskedFrom = null, RemovedAt = null, RemovedBy = null };
}
