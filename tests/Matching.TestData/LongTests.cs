namespace Matching.TestData;

/// <summary>Whether the long forms of load tests run: `tests/run --long`.</summary>
public static class LongTests
{
    public static bool Enabled => Environment.GetEnvironmentVariable("MATCHING_LONG_TESTS") == "1";
}
