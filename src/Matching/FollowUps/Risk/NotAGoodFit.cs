namespace Matching.FollowUps.Risk;

/// <summary>The last thing that a side answered is that it is not a good fit.</summary>
public sealed class NotAGoodFit : RiskRule
{
    /// <summary>The side follows.</summary>
    public const string Code = "no_fit_";

    public override Task<IReadOnlyList<RiskReason>> FindAsync(IReadOnlyList<ContactState> running, DateOnly today) => Task.FromResult<IReadOnlyList<RiskReason>>(
    [
        .. from state in running
           from side in Sides.All
           let last = state.LastCheckIn(side)
           where last?.Answer == FollowUpAnswers.NoFit
           select new RiskReason(state.Match.Id, Code + side, last.AnsweredOn!.Value, FollowUpTexts.Sentences, last.AnsweredOn.Value),
    ]);
}
