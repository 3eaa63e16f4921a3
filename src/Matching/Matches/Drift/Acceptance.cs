using MathNet.Numerics.Distributions;

namespace Matching.Matches.Drift;

/// <summary>How many of the proposals that were answered both sides accepted.</summary>
/// <param name="Answered">Accepted by both, declined by one, or expired; not what is open or was withdrawn.</param>
/// <param name="Accepted">Of these.</param>
public sealed record Acceptance(int Answered, int Accepted)
{
    /// <summary>0 to 100; null of none.</summary>
    public double? Percent => Answered == 0 ? null : 100.0 * Accepted / Answered;

    /// <summary>
    /// The chance that so few or fewer are accepted, given how many were in both sets together and that it makes no difference in which one a
    /// proposal is: Fisher's exact test, one-sided. 0 to 1.
    /// </summary>
    /// <param name="before">The proposals to compare with.</param>
    public double ChanceOfSoFew(Acceptance before) => Answered == 0 || before.Answered == 0 ? 1
        : new Hypergeometric(Answered + before.Answered, Accepted + before.Accepted, Answered).CumulativeDistribution(Accepted);
}
