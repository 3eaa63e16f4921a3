namespace Matching.Samples.Catalogue.Partnerships;

internal static class OpenArms
{
    public static Initiative Row => new()
    {
        Code = "open-arms",
        Track = "partnerships",
        Order = 11,
        NameDa = "OPEN ARMS: partnerskab om en mere åben storby",
        NameEn = "OPEN ARMS: a more open city",
        Funding = "programme",
        GoalDa = "Workshopper skal vise folk i serviceerhverv, hvad en mangfoldig by giver, og hvordan man møder alle gæster lige.",
        GoalEn = "Workshops are to show people in service jobs what a diverse city gives, and how to meet all guests as equals.",
        CriteriaDa = "200 medarbejdere fra butikker, restauranter, caféer, diskoteker og lignende kommer på workshop.",
        CriteriaEn = "200 staff of shops, restaurants, cafés, clubs and the like attend a workshop.",
        StatusDa =
            "OPEN ARMS er udviklet sammen med OPEN Copenhagen og Horesta. 60 personer mødte idéen i et pilotprojekt og 200 på to " +
            "konferencer.",
        StatusEn =
            "OPEN ARMS was developed with OPEN Copenhagen and Horesta. 60 people met the idea in a pilot project and 200 at two " +
            "conferences.",
        Indicators =
        [
            new("service-staff", "Servicemedarbejdere nået", "Service staff reached")
            {
                Target = Target.AtLeast("200"),
                Note = new(
                    "Kriteriet gælder workshops; 60 mødte konceptet i et pilotprojekt og 200 på to konferencer. Resuméet siger mere " +
                        "end 260.",
                    "The criterion asks for staff in workshops; 60 met the concept in a pilot and 200 at two conferences. The summary " +
                        "page says more than 260."),
                Observations =
                [
                    Observation.Measured("260"),
                    Observation.AlsoStated("260", "more than").FromSummary().With(new(
                        "Resuméet siger mere end 260 personer.",
                        "The summary page says more than 260 people.")),
                ],
            },
        ],
    };
}
