namespace Matching.Matches.Choices;

/// <summary>
/// How proposals from lists that one learned model looked at were chosen: whether caseworkers followed the first of the list, and whether the
/// model and the transparent score had the same candidate first. Counts only, nobody's name.
/// </summary>
public sealed record ChoicesByModel
{
    /// <summary>SHA-256 of the model.</summary>
    public required string Hash { get; init; }

    /// <summary>The model's id; null if it is not stored any more.</summary>
    public string? Id { get; init; }

    /// <summary>The code of the contestant that made it; null likewise.</summary>
    public string? Contestant { get; init; }

    /// <summary>1 if the model ordered the lists, 0 if it scored them unseen.</summary>
    public int Ordered { get; init; }

    /// <summary>Proposals from such lists.</summary>
    public int Proposals { get; init; }

    /// <summary>Of these, those in which somebody other than the first of the list was picked.</summary>
    public int Overridden { get; init; }

    /// <summary>Of the proposals, those in which the model had looked at the first of the list; who objects to models is seen by none.</summary>
    public int Compared { get; init; }

    /// <summary>Of the compared, those in which the model and the score had the same candidate first.</summary>
    public int Agreed { get; init; }

    /// <summary>Overridden of 100 proposals, unrounded; null without any.</summary>
    public double? OverriddenPercent => Proposals == 0 ? null : 100.0 * Overridden / Proposals;
}
