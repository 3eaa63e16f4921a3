namespace Matching;

/// <summary>Section Sweeps: for how long one run is believed to live without a sign of it.</summary>
public sealed class SweepSettings
{
    public const string Section = "Sweeps";

    /// <summary>
    /// Seconds that a lease on a sweep or on a mail holds, 1 to 50 (40). A run renews it four times in that time; what a killed one held
    /// is free after it, so that with the pace of the outbox (5 s) work is taken up again within a minute.
    /// </summary>
    public int LeaseSeconds { get; init; } = 40;

    public TimeSpan Lease => TimeSpan.FromSeconds(LeaseSeconds);

    public TimeSpan RenewEvery => Lease / 4;
}
