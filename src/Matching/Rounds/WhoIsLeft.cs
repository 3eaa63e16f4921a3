using System.Globalization;

namespace Matching.Rounds;

/// <summary>Those whom a draft leaves waiting, told apart: who was asked already, and of the others why, first those for whom something can be done.</summary>
public static class WhoIsLeft
{
    private static readonly IReadOnlyList<string> Choosable = [UnmatchedReasons.Taken, UnmatchedReasons.BelowMinimum, UnmatchedReasons.AddsNothing, UnmatchedReasons.Forbidden];

    /// <summary>Whether somebody has an open proposal already, and so was not to be given anybody.</summary>
    public static bool IsAsked(UnmatchedParticipant left) => left is { Reason: UnmatchedReasons.OwnRule, Rule: UnmatchedReasons.AskedRule };

    /// <summary>Those of a result who wait and were not asked, first whom a caseworker can choose somebody for, then whom nobody suits; longest waiting first.</summary>
    public static IReadOnlyList<UnmatchedParticipant> NotAsked(RoundResult result) => [.. result.Unmatched.Where(left => !IsAsked(left))
        .OrderBy(Rank).ThenByDescending(left => left.WaitedDays).ThenBy(left => left.ParticipantId, StringComparer.Ordinal)];

    public static IReadOnlyList<UnmatchedParticipant> Asked(RoundResult result) => [.. result.Unmatched.Where(IsAsked)
        .OrderByDescending(left => left.WaitedDays).ThenBy(left => left.ParticipantId, StringComparer.Ordinal)];

    /// <summary>How many a draft could have matched: all who waited but those who were asked already.</summary>
    public static int CouldBeMatched(RoundResult result) => result.Pairs.Count + result.Unmatched.Count(left => !IsAsked(left));

    /// <summary>"2 paused, 2 without consent, 1 whom no volunteer suits"; empty if nobody is left.</summary>
    public static string InShort(RoundResult result, CultureInfo culture) => string.Join(", ", NotAsked(result)
        .GroupBy(Key, StringComparer.Ordinal)
        .Select(group => RoundTexts.Sentences.Format($"short.{group.Key}", culture, group.Count())));

    private static int Rank(UnmatchedParticipant left) =>
        Choosable.Contains(left.Reason, StringComparer.Ordinal) ? 0 : left.Reason == UnmatchedReasons.NobodySuits ? 1 : 2;

    private static string Key(UnmatchedParticipant left)
    {
        string[] keys = [$"{left.Reason}.{left.Rule}.{left.Part}", $"{left.Reason}.{left.Rule}", left.Reason];
        return keys.First(key => RoundTexts.Sentences.Find($"short.{key}", CultureInfo.InvariantCulture) is not null);
    }
}
