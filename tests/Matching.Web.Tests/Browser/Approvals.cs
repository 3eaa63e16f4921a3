using Matching.Results;
using Matching.Results.Approval;

namespace Matching.Web.Tests.Browser;

/// <summary>Approves the figures of a year as they are.</summary>
public static class Approvals
{
    public static async Task ApproveAsync(MatchingApplication application, int year)
    {
        var report = await application.Get<StatusReports>().FiguresAsync(year, application.Get<Clocks>().Today);
        foreach (var track in report.Tracks.Where(track => track.Indicators.Any()))
        {
            (await application.Get<ApprovePeriod>().HandleAsync(year, track.Code, SeenFigures.Of(track), withMissing: true, application.Change, withoutTargets: true))
                .ShouldBe(new ApprovalOutcome.Done(IsChange: true));
        }
    }
}
