using Matching.Surveys.Asking;
using Microsoft.Extensions.Options;

namespace Matching.Surveys;

/// <summary>
/// Invites to the surveys that have fallen due. What fell due on or before the day its match was imported is not sent: a caseworker decides
/// about it.
/// </summary>
public sealed class FindDueSurveys(
    DueSurveyStore due, InviteToSurvey invite, OneByOne pieces, Clocks clocks, IOptions<SurveySettings> settings) : Sweep
{
    public override string Name => "surveys";

    public override TimeSpan Every => TimeSpan.FromMinutes(10);

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default) => await pieces.DoAsync(
        Name,
        await due.DueAsync(clocks.Today, settings.Value.StartDays),
        survey => $"{survey.MatchId} {survey.Wave} {survey.Side}",
        async survey => await invite.BySweepAsync(survey, Change.By("sweep:surveys", clocks)) is InviteOutcome.Invited,
        cancel);
}
