using Matching.Kpi.Programmes;
using Matching.Kpi.Records;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Programmes;

public class AcceptanceTests
{
    private static Acceptance On(string asOf, params KpiMatch[] matches) => Acceptance.Of(matches, 2012, Day(asOf));

    private static KpiMatch Proposal(string id, string state, string? accepted = null, string? started = null, string? closed = null, string? declinedBy = null) =>
        A.HostMatch(id, started) with
        {
            State = state,
            ProposedOn = Day("2012-02-01"),
            AcceptedOn = MaybeDay(accepted),
            ClosedOn = MaybeDay(closed),
            DeclinedBy = declinedBy,
        };

    private static (int, int, int, int, int, int) Counts(SideAnswers side) =>
        (side.Share.Numerator, side.Share.Denominator, side.Declined, side.NoAnswer, side.TakenBack, side.Awaiting);

    [Fact]
    public void Each_side_is_asked_in_its_turn()
    {
        var acceptance = On(
            "2012-12-31",
            Proposal("both yes", "active", "2012-02-05", "2012-02-10"),
            Proposal("volunteer no", "declined", closed: "2012-02-03", declinedBy: "volunteer"),
            Proposal("participant no", "declined", "2012-02-05", closed: "2012-02-08", declinedBy: "participant"),
            Proposal("volunteer silent", "expired", closed: "2012-02-15"),
            Proposal("participant silent", "expired", "2012-02-05", closed: "2012-02-25"),
            Proposal("taken back", "withdrawn", closed: "2012-02-03"),
            Proposal("taken back later", "withdrawn", "2012-02-05", closed: "2012-02-09"),
            Proposal("volunteer asked", "proposed"),
            Proposal("participant asked", "accepted", "2012-02-05"));

        // Yes, out of, no, no answer, taken back, awaiting.
        Counts(acceptance.Volunteers).ShouldBe((5, 7, 1, 1, 1, 1));
        Counts(acceptance.Participants).ShouldBe((1, 3, 1, 1, 1, 1));
    }

    [Fact]
    public void What_is_open_makes_the_share_neither_better_nor_worse()
    {
        var settled = On("2012-12-31", Proposal("1", "active", "2012-02-05", "2012-02-10"), Proposal("2", "expired"));
        var open = On("2012-12-31", Proposal("1", "active", "2012-02-05", "2012-02-10"), Proposal("2", "expired"), Proposal("3", "proposed"), Proposal("4", "withdrawn"));

        open.Volunteers.Share.ShouldBe(settled.Volunteers.Share);
    }

    [Fact]
    public void On_an_earlier_day_the_later_answer_is_not_known()
    {
        Counts(On("2012-02-04", Proposal("1", "active", "2012-02-05", "2012-02-10")).Volunteers).ShouldBe((0, 0, 0, 0, 0, 1));
        Counts(On("2012-02-07", Proposal("1", "active", "2012-02-05", "2012-02-10")).Participants).ShouldBe((0, 0, 0, 0, 0, 1));
        Counts(On("2012-02-02", Proposal("1", "declined", closed: "2012-02-03")).Volunteers).ShouldBe((0, 0, 0, 0, 0, 1));
        Counts(On("2012-02-07", Proposal("1", "declined", "2012-02-05", closed: "2012-02-08", declinedBy: "participant")).Participants).ShouldBe((0, 0, 0, 0, 0, 1));
    }

    [Fact]
    public void A_match_that_came_running_from_a_file_is_two_times_yes()
    {
        var acceptance = On("2012-12-31", Proposal("1", "active", started: "2012-02-10"));

        (acceptance.Volunteers.Share.Percent, acceptance.Participants.Share.Percent).ShouldBe((100, 100));
    }

    [Fact]
    public void Proposals_of_other_years_and_of_no_known_day_are_left_out() =>
        On("2013-12-31", Proposal("1", "active") with { ProposedOn = Day("2013-01-01") }, Proposal("2", "active") with { ProposedOn = null })
            .Volunteers.ShouldBe(new SideAnswers(new Matching.Kpi.Estimates.Share(0, 0), 0, 0, 0, 0));
}
