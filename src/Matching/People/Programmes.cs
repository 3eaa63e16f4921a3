namespace Matching.People;

/// <summary>The two matching programmes by the codes that files and settings use.</summary>
public static class Programmes
{
    public const string Host = "host";
    public const string Mentor = "mentor";

    public static readonly IReadOnlyList<string> All = [Host, Mentor];
}
