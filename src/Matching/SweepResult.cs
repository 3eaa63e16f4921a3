namespace Matching;

/// <summary>How one run of a sweep went. Found = done + failed + what another run had already done.</summary>
public sealed record SweepResult(string Sweep, int Found, int Done, int Failed);
