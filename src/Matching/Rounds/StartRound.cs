using Matching.Audit;
using Matching.Database;
using Matching.Rounds.Solving;
using Matching.Suggestions.Scoring;

namespace Matching.Rounds;

/// <summary>What a caseworker asks of a new draft.</summary>
/// <param name="Programme">The programme's code.</param>
/// <param name="Objective">What is made as large as it can be.</param>
/// <param name="MinimumScore">Points, 0 to 100: a pair below is not made.</param>
/// <param name="WaitingBonus">Points, 0 to 100, that each full month of waiting adds to the objective.</param>
public sealed record RoundRequest(string Programme, Objective Objective = Objective.Score, double MinimumScore = 0, double WaitingBonus = 0)
{
    /// <summary>Whether the two numbers are in their range.</summary>
    public bool IsInRange => ArePoints(MinimumScore) && ArePoints(WaitingBonus);

    /// <summary>Whether a minimum or a bonus may be so many: 0 to 100.</summary>
    public static bool ArePoints(double points) => points is >= 0 and <= 100;

    public RoundTerms Terms(Weights weights, DateOnly asOf) =>
        new(Programme, Objective, RoundTerms.UnitsOf(MinimumScore), RoundTerms.UnitsOf(WaitingBonus), weights, asOf);
}

/// <summary>Stores a new draft, with the weights and the day that it is judged by. It is worked out in the background, or by its owner.</summary>
public sealed class StartRound(MatchingDatabase database, CurrentWeights weights)
{
    /// <param name="request">What is asked for, its numbers in range.</param>
    /// <param name="change">Who, when and why.</param>
    /// <param name="owner">Who works it out at once; null to leave it to the background.</param>
    /// <param name="id">The id that the form was given, so that sending it twice makes one draft; null for a new one.</param>
    /// <returns>The draft's id.</returns>
    /// <exception cref="ArgumentException">A number is out of range: whoever asks checks <see cref="RoundRequest.IsInRange"/> first.</exception>
    public async Task<string> HandleAsync(RoundRequest request, Change change, string? owner = null, string? id = null)
    {
        if (!request.IsInRange)
        {
            throw new ArgumentException("Minimum score and waiting bonus must be 0 to 100 points.", nameof(request));
        }

        var terms = request.Terms(await weights.ForAsync(request.Programme), change.On);
        var round = new Round
        {
            Id = NewId.Is("r", id) ? id! : NewId.For("r"),
            Programme = terms.Programme,
            Objective = ObjectiveCodes.Code(terms.Objective),
            MinimumUnits = terms.MinimumUnits,
            WaitingBonusUnits = terms.WaitingBonusUnits,
            WeightsVersion = terms.Weights.Version,
            Weights = WeightsVersion.Text(terms.Weights.ByCriterion),
            AsOf = terms.AsOf,
            CreatedBy = change.Who,
            CreatedAt = change.At,
            State = owner is null ? RoundStates.Queued : RoundStates.Running,
            Owner = owner,
            LeaseUntil = owner is null ? null : change.At + RoundLeases.Length,
            Attempts = owner is null ? 0 : 1,
        };
        await database.WriteAsync(async scope =>
        {
            if (await RoundStore.InsertAsync(scope, round))
            {
                await AuditLog.WriteAsync(scope, change, "round.started", round.Id, $"{round.Programme} {round.Objective}");
            }
        });
        return round.Id;
    }
}
