using Matching.Audit;
using Matching.Database;

namespace Matching.Rounds;

/// <summary>A caseworker gives a draft a name, to tell it from others; an empty one takes the name away.</summary>
public sealed class NameRound(MatchingDatabase database)
{
    /// <summary>Longer names are cut.</summary>
    public const int Longest = 80;

    /// <returns>False if there is no such draft, or it has that name already.</returns>
    public Task<bool> HandleAsync(string id, string? name, Change change) => database.WriteAsync(async scope =>
    {
        var given = string.IsNullOrWhiteSpace(name) ? null : name.Trim();
        given = given?.Length > Longest ? given[..Longest] : given;
        if (!await RoundStore.NameAsync(scope, id, given))
        {
            return scope.GiveUp(false);
        }

        await AuditLog.WriteAsync(scope, change, "round.named", id, given);
        return true;
    });
}
