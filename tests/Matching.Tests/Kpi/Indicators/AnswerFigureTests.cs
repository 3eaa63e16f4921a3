using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Tests.Kpi.Indicators;

public class AnswerFigureTests
{
    private const string Question = "knows_services";

    private static Figure Knows(IReadOnlyList<KpiMatch> matches, params KpiAnswer[] answers) =>
        FigureOf.In2012("host.knows-services", new KpiInput { Matches = matches, Answers = answers });

    private static readonly KpiMatch[] OnePerson =
    [
        A.HostMatch("m10", "2012-01-01", "2012-08-01", "Amira"), A.HostMatch("m9", "2012-02-01", "2012-08-01", "Amira"),
    ];

    [Fact]
    public void A_participant_with_two_matches_counts_once_with_the_latest_answer()
    {
        var figure = Knows(OnePerson, A.Answer("m10", Question, "5", "2012-05-01"), A.Answer("m9", Question, "2", "2012-05-02"));

        (figure.Numerator, figure.Denominator).ShouldBe((0, 1));
        figure.Rows.ShouldHaveSingleItem().Reason.ShouldBe(Reasons.AnotherAnswer);
    }

    [Fact]
    public void Of_one_day_the_match_that_sorts_last_by_ordinal_wins()
    {
        // "m9" sorts after "m10" by ordinal.
        var figure = Knows(OnePerson, A.Answer("m10", Question, "2", "2012-05-01", "end"), A.Answer("m9", Question, "5", "2012-05-01"));

        figure.Numerator.ShouldBe(1);
        figure.Rows.ShouldHaveSingleItem().MatchId.ShouldBe("m9");
    }

    [Fact]
    public void Of_one_day_and_match_the_later_wave_wins()
    {
        var figure = Knows(
            OnePerson,
            A.Answer("m9", Question, "5", "2012-08-01", "end"),
            A.Answer("m9", Question, "2", "2012-08-01", "6m"),
            A.Answer("m9", Question, "1", "2012-08-01"));

        figure.Numerator.ShouldBe(1);
    }

    [Fact]
    public void The_start_a_late_day_and_the_host_count_nowhere()
    {
        KpiMatch[] matches = [A.HostMatch("1", "2012-01-01"), A.HostMatch("2", "2012-01-01"), A.HostMatch("3", "2012-01-01")];

        var figure = Knows(
            matches,
            A.Answer("1", Question, "5", "2012-01-02", "start"),
            A.Answer("2", Question, "5", "2013-08-02"),
            A.Answer("3", Question, "5", "2012-05-01") with { Respondent = "volunteer" });

        figure.Value.ShouldBeNull();
        FigureOf.ReasonsOf(figure).ShouldBe([Reasons.OnlyAtStart, Reasons.AnsweredAfterTheDay, Reasons.NoAnswer]);
    }

    [Fact]
    public void Do_not_know_counts_in_the_denominator_only()
    {
        KpiMatch[] matches = [A.HostMatch("1", "2012-01-01"), A.HostMatch("2", "2012-01-01")];

        var figure = Knows(matches, A.Answer("1", Question, "4", "2012-05-01"), A.Answer("2", Question, "dont_know", "2012-05-01"));

        figure.Value.ShouldBe(50);
        FigureOf.ReasonsOf(figure).ShouldBe([null, Reasons.DoesNotKnow]);
    }

    [Fact]
    public void An_answer_on_a_match_of_another_year_is_none_of_this_years()
    {
        KpiMatch[] matches = [A.HostMatch("1", "2012-01-01", participant: "Amira"), A.HostMatch("2", "2013-01-01", participant: "Amira")];

        Knows(matches, A.Answer("2", Question, "5", "2013-05-01")).Denominator.ShouldBe(0);
    }

    [Fact]
    public void Staying_is_asked_of_expats_and_their_families_only()
    {
        string?[] segments = ["expat", "expat_family", "student", null];
        var input = new KpiInput
        {
            Participants = [.. segments.Select((s, i) => A.Participant($"P{i}", segment: s))],
            Matches = [.. Enumerable.Range(0, 5).Select(i => A.HostMatch($"{i}", "2012-01-01"))],
            Answers = [.. Enumerable.Range(0, 5).Select(i => A.Answer($"{i}", "stays_in_denmark", "5", "2012-05-01"))],
        };

        var figure = FigureOf.In2012("host.stays-in-denmark", input);

        (figure.Numerator, figure.Denominator).ShouldBe((2, 2));
        figure.ResponseRate.ShouldBe(new ResponseRate(2, 2));
        figure.Rows.Count(r => r.Reason == Reasons.AnotherSegment).ShouldBe(3);
    }

    [Fact]
    public void The_job_question_looks_only_at_matches_over_four_months()
    {
        var input = new KpiInput
        {
            Matches =
            [
                A.MentorMatch("long", "2012-01-01", "2012-05-02", "Ali"), A.MentorMatch("short", "2012-06-01", "2012-10-01", "Ali"),
                A.MentorMatch("other", "2012-06-01", "2012-10-01", "Bo"),
            ],
            Answers =
            [
                A.Answer("long", "occupation_now", "job", "2012-05-01"), A.Answer("short", "occupation_now", "neither", "2012-09-01"),
                A.Answer("other", "occupation_now", "education", "2012-09-01"),
            ],
        };

        var figure = FigureOf.In2012("young-mentor.in-job-or-education", input);

        (figure.Numerator, figure.Denominator).ShouldBe((1, 1));
        FigureOf.ReasonsOf(figure).ShouldBe([null, Reasons.NoMatchOver4Months]);
    }

    [Fact]
    public void The_response_rate_is_over_those_whose_first_survey_was_due()
    {
        var input = new KpiInput
        {
            Matches = [A.HostMatch("1", "2012-01-01"), A.HostMatch("2", "2012-01-01"), A.HostMatch("3", "2012-12-01"), A.HostMatch("4", "2012-09-30")],
            Answers = [A.Answer("1", Question, "5", "2012-05-01")],
        };

        var rate = FigureOf.In2012("host.knows-services", input, asOf: "2012-12-31").ResponseRate!;

        rate.ShouldBe(new ResponseRate(1, 3));
        rate.Percent!.Value.ShouldBe(100.0 / 3);
        new ResponseRate(0, 0).Percent.ShouldBeNull();
    }

    [Fact]
    public void Who_ended_early_or_answered_early_was_asked_so_that_the_rate_never_exceeds_100_percent()
    {
        var input = new KpiInput
        {
            Matches = [A.HostMatch("1", "2012-11-01", ended: "2012-12-01"), A.HostMatch("2", "2012-12-01"), A.HostMatch("3", "2012-12-01")],
            Answers = [A.Answer("1", Question, "5", "2012-12-02"), A.Answer("2", Question, "4", "2012-12-20")],
        };

        var rate = FigureOf.In2012("host.knows-services", input, asOf: "2012-12-31").ResponseRate!;

        rate.ShouldBe(new ResponseRate(2, 2));
        rate.Percent.ShouldBe(100);
    }
}
