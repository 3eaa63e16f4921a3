namespace Matching.People;

/// <summary>
/// Which state of the volunteers a reader saw. Two states that differ have different versions: every transaction that writes volunteers
/// adds a row or raises a count, whichever process it comes from.
/// </summary>
public sealed record VolunteersVersion(long Rows, long Sum);
