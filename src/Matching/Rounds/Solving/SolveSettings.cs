namespace Matching.Rounds.Solving;

/// <summary>What the search is tuned with. None of it changes which total is best, only how soon it is found.</summary>
internal static class SolveSettings
{
    /// <summary>Volunteers kept of each participant at first.</summary>
    public const int CandidatesAtFirst = 24;

    /// <summary>Volunteers added to a participant's row at most after each pass.</summary>
    public const int CandidatesMore = 8;

    /// <summary>How much smaller each sample is than the crowd above it.</summary>
    public const int SampleRatio = 4;

    /// <summary>People on the larger side of the smallest sample, whose pairs are all taken.</summary>
    public const int SmallestSample = 700;

    /// <summary>Participants of a sample for each of its places, where there are as many as places: prices should begin low.</summary>
    public const double SampleShare = 0.95;

    /// <summary>By what ε is divided from step to step while it is above one unit.</summary>
    public const double CoarseSteps = 10;

    /// <summary>By what ε is divided from step to step below one unit.</summary>
    public const double FineSteps = 20;

    /// <summary>ε in units with which prices that are nearly right are taken up again.</summary>
    public const double StartUnits = 64;

    /// <summary>ε in units with which the smallest sample begins, whose prices are not known at all.</summary>
    public const double StartUnitsUnknown = 5000;

    /// <summary>How far, in units, net values may fall and prices may sink between two passes while rows are still incomplete.</summary>
    public static readonly long[] BoxReaches = [3000, 300, 30];

    /// <summary>A reach from which the box holds nothing any more.</summary>
    public const long BoxEnd = 60_000;

    /// <summary>Of so many participants one may still be without a place when the box is lifted.</summary>
    public const int BoxedOutShare = 1000;

    /// <summary>Of so many participants one may still want another volunteer when ε goes below one unit.</summary>
    public const int ExactShare = 200;

    /// <summary>What a net value must be exceeded by, in units, to count while ε is one unit.</summary>
    public const int CoarseGain = 4;

    /// <summary>People on the larger side up to which the proof is made once more by plain arithmetic over every pair.</summary>
    public const int ProvenTwice = 50_000;
}
