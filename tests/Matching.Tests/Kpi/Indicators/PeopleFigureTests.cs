using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Indicators;

public class PeopleFigureTests
{
    [Fact]
    public void Young_people_count_in_the_year_they_registered()
    {
        var input = new KpiInput
        {
            Participants =
            [
                A.Participant("1", "mentor", registered: "2012-01-01"), A.Participant("2", "mentor", registered: "2012-12-31"),
                A.Participant("3", "mentor", registered: "2013-01-01"), A.Participant("4", "mentor"),
                A.Participant("5", "host", registered: "2012-05-05"),
            ],
        };

        var figure = FigureOf.In2012("young-mentor.young-recruited", input, asOf: "2012-12-30");

        figure.Value.ShouldBe(1);
        FigureOf.ReasonsOf(figure).ShouldBe([null, Reasons.AfterTheDay, Reasons.AnotherYear, Reasons.NoDate]);
    }

    [Fact]
    public void Mentors_count_in_the_year_they_were_approved()
    {
        var input = new KpiInput
        {
            Volunteers =
            [
                new("1", "mentor", Day("2012-02-29")), new("2", "mentor", Day("2011-12-31")), new("3", "mentor", VettedOn: null),
                new("4", "host", Day("2012-02-29")),
            ],
        };

        FigureOf.In2012("young-mentor.leaders-recruited", input).Value.ShouldBe(1);
    }
}
