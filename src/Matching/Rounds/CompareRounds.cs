namespace Matching.Rounds;

/// <summary>Two drafts of one programme side by side.</summary>
/// <param name="One">The first draft and its result.</param>
/// <param name="Other">The second draft and its result.</param>
/// <param name="Moved">Whoever has another volunteer in the second draft than in the first, or one in only one of them; in ordinal order of id.</param>
public sealed record RoundComparison((Round Round, RoundResult Result) One, (Round Round, RoundResult Result) Other, IReadOnlyList<MovedParticipant> Moved);

/// <summary>A participant whom two drafts treat differently; null where a draft leaves them unmatched.</summary>
public sealed record MovedParticipant(string ParticipantId, RoundPair? One, RoundPair? Other);

/// <summary>Puts two drafts side by side.</summary>
public sealed class CompareRounds(RoundStore rounds, RoundResultStore results)
{
    /// <returns>Null unless both exist, are of one programme and have been worked out.</returns>
    public async Task<RoundComparison?> HandleAsync(string one, string other)
    {
        var (first, second) = (await rounds.FindAsync(one), await rounds.FindAsync(other));
        if (first is null || second is null || first.Programme != second.Programme
            || await results.FindAsync(one) is not { } firstResult || await results.FindAsync(other) is not { } secondResult)
        {
            return null;
        }

        return new RoundComparison((first, firstResult), (second, secondResult), Moved(firstResult, secondResult));
    }

    private static List<MovedParticipant> Moved(RoundResult one, RoundResult other)
    {
        var pairOf = one.Pairs.ToDictionary(pair => pair.ParticipantId, StringComparer.Ordinal);
        var otherPairOf = other.Pairs.ToDictionary(pair => pair.ParticipantId, StringComparer.Ordinal);
        return [.. pairOf.Keys.Union(otherPairOf.Keys, StringComparer.Ordinal)
            .Select(participant => new MovedParticipant(participant, pairOf.GetValueOrDefault(participant), otherPairOf.GetValueOrDefault(participant)))
            .Where(both => both.One?.VolunteerId != both.Other?.VolunteerId)
            .OrderBy(both => both.ParticipantId, StringComparer.Ordinal)];
    }
}
