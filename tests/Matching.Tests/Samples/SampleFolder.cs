using Matching.TestData;

namespace Matching.Tests.Samples;

/// <summary>The sample as it lies in the repository, read by nothing of ours.</summary>
internal static class SampleFolder
{
    public static string Path { get; } = Checkout.Sample;

    public static SampleTable Participants { get; } = Read("participants.csv");

    public static SampleTable Volunteers { get; } = Read("volunteers.csv");

    public static SampleTable Matches { get; } = Read("matches.csv");

    public static SampleTable Surveys { get; } = Read("surveys.csv");

    public static SampleTable Initiatives { get; } = Read("initiatives.csv");

    public static SampleTable Indicators { get; } = Read("indicators.csv");

    public static SampleTable Observations { get; } = Read("observations.csv");

    public static SampleTable Read(string file) => SampleTable.Parse(File.ReadAllText(System.IO.Path.Combine(Path, file)));

    /// <summary>The shared folder beside the checkout, which most machines do not have.</summary>
    public static string? Shared(string path)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (Directory.Exists(System.IO.Path.Combine(at.FullName, "shared", "reference")))
                return System.IO.Path.Combine(at.FullName, "shared", path);
        }

        return null;
    }
}
