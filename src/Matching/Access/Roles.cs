namespace Matching.Access;

/// <summary>The three staff roles, as the table users spells them.</summary>
public static class Roles
{
    public const string Caseworker = "caseworker";
    public const string Programme = "programme";
    public const string Administrator = "administrator";

    public static readonly IReadOnlyList<string> All = [Caseworker, Programme, Administrator];
}
