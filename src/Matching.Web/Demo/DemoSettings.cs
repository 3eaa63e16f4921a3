namespace Matching.Web.Demo;

/// <summary>Section Demo: the day that Development opens with, and whether an empty database is filled.</summary>
public sealed class DemoSettings
{
    public const string Section = "Demo";

    public bool Fill { get; init; } = true;

    public DateOnly Today { get; init; } = new(2013, 8, 1);

    /// <summary>Folder of the sample city; empty for samples/copenhagen-2012 beside the program or above it.</summary>
    public string Samples { get; init; } = "";
}
