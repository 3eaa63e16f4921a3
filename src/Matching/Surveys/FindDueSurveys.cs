using Matching.Surveys.Asking;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Matching.Surveys;

/// <summary>
/// Invites to the surveys that have fallen due. What fell due on or before the day its match was imported is not sent: a caseworker decides
/// about it. One that fails is tried again in the next run and stops no other.
/// </summary>
public sealed partial class FindDueSurveys(
    DueSurveyStore due, InviteToSurvey invite, Clocks clocks, IOptions<SurveySettings> settings, ILogger<FindDueSurveys> log) : Sweep
{
    public override string Name => "surveys";

    public override TimeSpan Every => TimeSpan.FromMinutes(10);

    public override async Task<SweepResult> RunAsync(CancellationToken cancel = default)
    {
        var found = await due.DueAsync(clocks.Today, settings.Value.StartDays);
        var result = new SweepResult(Name, found.Count, 0, 0);
        foreach (var survey in found)
        {
            cancel.ThrowIfCancellationRequested();
            try
            {
                var invited = await invite.BySweepAsync(survey, Change.By("sweep:surveys", clocks)) is InviteOutcome.Invited;
                result = result with { Done = result.Done + (invited ? 1 : 0) };
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                LogFailure(e, survey.MatchId, survey.Side, survey.Wave);
                result = result with { Failed = result.Failed + 1 };
            }
        }

        return result;
    }

    [LoggerMessage(LogLevel.Error, "Match {Match}: the {Side} could not be invited to the survey {Wave}")]
    private partial void LogFailure(Exception exception, string match, string side, string wave);
}
