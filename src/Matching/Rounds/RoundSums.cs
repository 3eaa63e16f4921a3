namespace Matching.Rounds;

/// <summary>A draft in numbers.</summary>
/// <param name="Pairs">How many pairs it has.</param>
/// <param name="Sent">How many of them were sent; 0 until it is committed.</param>
/// <param name="SentUnits">The sum of their scores.</param>
/// <param name="TotalUnits">The sum of the scores of all pairs.</param>
public sealed record RoundSums(long Pairs, long Sent, long SentUnits, long TotalUnits);
