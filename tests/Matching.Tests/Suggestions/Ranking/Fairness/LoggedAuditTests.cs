using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Fairness;

namespace Matching.Tests.Suggestions.Ranking.Fairness;

/// <summary>What is told of the lists that were really shown.</summary>
public sealed class LoggedAuditTests
{
    private const int Volunteers = 80;

    private static readonly FairnessLimits Limits = new() { Resamples = 100, Deals = 500 };

    [Fact]
    public void Fewer_than_thirty_lists_are_counted_and_not_judged()
    {
        var logged = Audit(29, place => 40 + place).Logged;

        (logged.Lists, logged.Participants, logged.IsJudged).ShouldBe((29, 10, false));
        logged.Findings.ShouldBeEmpty();
        logged.Tables.ShouldAllBe(table => table.Summary.Value == null && table.Groups.All(group => !group.IsJudged));
        (logged.First, logged.Last).ShouldBe((new DateOnly(2013, 1, 1), new DateOnly(2013, 1, 29)));
    }

    [Fact]
    public void Lists_that_never_show_one_gender_are_flagged_and_fail_no_model()
    {
        var report = Audit(30, place => 40 + place);

        report.Logged.IsJudged.ShouldBeTrue();
        report.Logged.Findings.ShouldContain(finding => finding.Measure == AuditMeasures.Exposure && finding.Grouping == "gender" && finding.Value.Value == 0);
        report.Logged.Findings.ShouldContain(finding => finding.Measure == AuditMeasures.Selection && finding.Grouping == "gender");
        report.Logged.Findings.ShouldAllBe(finding => !finding.IsFailure);
        report.Audited.Findings.ShouldAllBe(finding => finding.Measure != AuditMeasures.Exposure || finding.Value.Value > 0);
    }

    /// <summary>Two women and a man are shown, of forty of each who could have been.</summary>
    [Fact]
    public void A_groups_exposure_is_what_it_was_shown_over_its_share_of_those_who_could_have_been()
    {
        var logged = Audit(30, place => place == 1 ? 60 : place, shown: 3).Logged;

        var all = 1 + 1 / Math.Log2(3) + 0.5;
        var table = logged.Tables.Single(table => table is { Measure: AuditMeasures.Exposure, Grouping: "gender" });
        table.Groups.Select(group => (group.Group, group.N)).ShouldBe([("f", 40), ("m", 40)]);
        table.Groups[0].Value.Value!.Value.ShouldBe(1.5 / (all / 2), 1e-9);
        table.Groups[1].Value.Value!.Value.ShouldBe(1 / Math.Log2(3) / (all / 2), 1e-9);
        logged.Tables.Single(table => table is { Measure: AuditMeasures.Selection, Grouping: "gender" }).Groups[0].Value.Value!.Value.ShouldBe(2 / 1.5, 1e-9);
    }

    [Fact]
    public void Without_any_list_there_is_nothing_to_tell()
    {
        var logged = Audit(0, place => place).Logged;

        (logged.Lists, logged.First, logged.IsJudged).ShouldBe((0, null, false));
        logged.Tables.ShouldAllBe(table => table.Groups.All(group => group.Value.Value == null));
    }

    /// <summary>Numbers 0 to 39 are women, the others men; one list of everybody stands in for the model's.</summary>
    private static FairnessReport Audit(int lists, Func<int, int> shownAt, int shown = 5)
    {
        int[] all = [.. Enumerable.Range(0, Volunteers)];
        var random = new Random(3);
        double[] scores = [.. all.Select(_ => random.NextDouble())];
        return FairnessAudit.Of(
            new AuditMaterial
            {
                Participants = [.. Enumerable.Range(0, 10).Select(_ => new ProtectedPerson("f", null, null, null))],
                Volunteers = [.. all.Select(number => new ProtectedPerson(number < 40 ? "f" : "m", null, null, null))],
                Lists = new AuditLists([0, Volunteers], [0], all, new RankingData { Features = [], Values = [], Groups = new int[Volunteers], Labels = new int[Volunteers], Weights = new double[Volunteers] }),
                Outcomes = new AuditOutcomes([], [], [], [], [], []),
                Shown = [.. Enumerable.Range(0, lists).Select(list => new ShownList(list % 10, new DateOnly(2013, 1, 1).AddDays(list), [.. Enumerable.Range(0, shown).Select(shownAt)], all))],
            },
            [new AuditedOrder("planted", scores, [], [])],
            Limits);
    }
}
