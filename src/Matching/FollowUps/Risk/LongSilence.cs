namespace Matching.FollowUps.Risk;

/// <summary>Nothing is known of the two for a long time, after a first contact or since the import.</summary>
public sealed class LongSilence(FollowUpRules rules) : RiskRule
{
    /// <summary>Of a match that came from a file and was never heard of here: true of many at once after an import.</summary>
    public const string SinceImport = "silence_import";

    public override Task<IReadOnlyList<RiskReason>> FindAsync(IReadOnlyList<ContactState> running, DateOnly today) => Task.FromResult<IReadOnlyList<RiskReason>>(
    [
        .. from state in running
           let since = rules.SilentSince(state, today)
           where since is not null && rules.LateSince(state, today) is null
           select new RiskReason(state.Match.Id, state.IsUnheardSinceImport ? SinceImport : "silence", since.Value, FollowUpTexts.Sentences, since.Value, today.DayNumber - since.Value.DayNumber),
    ]);
}
