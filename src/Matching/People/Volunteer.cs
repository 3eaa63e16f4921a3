namespace Matching.People;

/// <summary>Who is matched to a participant: a host or a mentor. Null and empty mean unknown.</summary>
public sealed record Volunteer
{
    public required string Id { get; init; }
    public required string Programme { get; init; }
    public required string Name { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public int? BirthYear { get; init; }
    public string? Gender { get; init; }
    public Tags Languages { get; init; } = Tags.None;
    public string? District { get; init; }
    public string? Occupation { get; init; }
    public string? Sector { get; init; }
    public Tags Interests { get; init; } = Tags.None;
    public Tags Offers { get; init; } = Tags.None;
    public Tags Availability { get; init; } = Tags.None;
    public string? AcceptsGender { get; init; }

    /// <summary>How many participants they take at once.</summary>
    public int? Capacity { get; init; }
    public DateOnly? VettedOn { get; init; }
    public DateOnly? ChildCertificateOn { get; init; }
    public DateOnly RegisteredOn { get; init; }
    public DateOnly? ConsentOn { get; init; }

    /// <summary>Goal codes of the participants they would like to meet.</summary>
    public Tags Hopes { get; init; } = Tags.None;
    /// <summary>The first day on which they are back.</summary>
    public DateOnly? PausedUntil { get; init; }

    /// <summary>For the fairness audit only; never an input of a suggestion.</summary>
    public string? AuditGroup { get; init; }

    /// <summary>Capacity less open proposals and running matches; below 0 where imported history says so. Written by Matches.</summary>
    public int PlacesLeft { get; init; }
    public int Version { get; init; } = 1;

    public bool IsPausedOn(DateOnly day) => day < PausedUntil;
}
