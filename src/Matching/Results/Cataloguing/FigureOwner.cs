namespace Matching.Results.Cataloguing;

/// <summary>Somebody who is asked for figures, by mail. They need not sign in.</summary>
public sealed record FigureOwner
{
    /// <summary>The side of their mails and links.</summary>
    public const string Side = "owner";

    public const string IdPrefix = "own";
    public const int LongestName = 200;
    public const int LongestEmail = 254;

    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Email { get; init; }

    /// <summary>da or en.</summary>
    public required string Language { get; init; }

    public int Version { get; init; }

    /// <summary>How what they gave by link tells of them.</summary>
    public string Who => $"{Side}:{Id}";
}
