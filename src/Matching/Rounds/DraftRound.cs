using Matching.Suggestions.Scoring;

namespace Matching.Rounds;

/// <summary>A round that is only looked at: nothing is stored.</summary>
public sealed class DraftRound(ReadRoundPeople read, WorkOutRound workOut, CurrentWeights weights)
{
    public async Task<RoundResult> HandleAsync(
        RoundRequest request, DateOnly asOf, IProgress<RoundProgress>? progress = null, CancellationToken cancel = default)
    {
        var people = await read.HandleAsync(request.Programme, asOf);
        var terms = request.Terms(await weights.ForAsync(request.Programme), asOf);
        return await Task.Run(() => workOut.Handle(people, terms, RoundEdits.None, progress, cancel), cancel);
    }
}
