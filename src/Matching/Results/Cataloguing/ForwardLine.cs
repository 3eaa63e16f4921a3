namespace Matching.Results.Cataloguing;

/// <summary>An indicator of the year before, and what is decided about it for the next.</summary>
/// <param name="Indicator">As it stands in the year it is copied from.</param>
/// <param name="Choice">Null while nobody has decided.</param>
public sealed record ForwardLine(CatalogueIndicator Indicator, ForwardChoice? Choice);

/// <summary>An initiative of the year before, and how it is to stand in the next.</summary>
/// <param name="Initiative">As it stands in the year it is copied from.</param>
/// <param name="State">One of <see cref="ForwardChoice.States"/>; null while nobody has decided.</param>
/// <param name="Lines">Its indicators.</param>
public sealed record ForwardInitiative(CatalogueInitiative Initiative, string? State, IReadOnlyList<ForwardLine> Lines);

/// <summary>What stands open before a year's catalogue is made from an earlier one.</summary>
/// <param name="Period">The new year.</param>
/// <param name="From">The year it is copied from; null where there is none.</param>
/// <param name="Initiatives">Those with anything to decide.</param>
/// <param name="Mark">Changes with every decision that is saved.</param>
public sealed record ForwardPlan(string Period, string? From, IReadOnlyList<ForwardInitiative> Initiatives, string Mark)
{
    /// <summary>Who made the year's catalogue; null while it is open.</summary>
    public string? ConfirmedBy { get; init; }

    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>Figures of the new year stand approved in a track that something is to come to: then it says why.</summary>
    public bool AsksReason { get; init; }

    public IEnumerable<ForwardLine> Lines => Initiatives.SelectMany(one => one.Lines);

    public int Undecided => Lines.Count(line => line.Choice is null) + Initiatives.Count(one => one.State is null);
}
