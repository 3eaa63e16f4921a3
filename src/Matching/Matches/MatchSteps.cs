using Matching.Database;

namespace Matching.Matches;

/// <summary>One step of a match whose row this transaction has locked.</summary>
internal static class MatchSteps
{
    /// <exception cref="InvalidOperationException">Somebody changed the row although it was locked: a bug.</exception>
    public static async Task TakeAsync(WriteScope scope, Match before, Match after)
    {
        if (!await MatchStore.StepAsync(scope, before, after))
        {
            throw new InvalidOperationException($"Match {before.Id} changed while it was locked.");
        }
    }
}
