
namespace Matching.Access;

/// <summary>A member of staff. The session stamp changes with the role, the password or being disabled, and ends older sessions.</summary>
public sealed record User
{
    public required string Name { get; init; }
    public required string DisplayName { get; init; }
    public required string Role { get; init; }

    /// <summary>The programmes whose people a caseworker sees.</summary>
    public Tags Programmes { get; init; } = Tags.None;
    public required string PasswordHash { get; init; }
    public required string SessionStamp { get; init; }
    public bool Disabled { get; init; }
}
