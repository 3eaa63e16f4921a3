namespace Matching.Samples.Catalogue.Citizens;

internal static class ReligiousCelebration
{
    public static Initiative Row => new()
    {
        Code = "religious-celebration",
        Track = "citizens",
        Order = 22,
        NameDa = "Religiøs fejring",
        NameEn = "Religious celebrations",
        Funding = "programme",
        GoalDa = "Religiøse højtider bliver fejret på tværs som en del af byens mangfoldighed.",
        GoalEn = "Religious feasts are celebrated across faiths as a part of the city's diversity.",
        CriteriaDa = "Fejringen bliver arrangeret sammen med mindst 5 kulturelle eller religiøse foreninger.",
        CriteriaEn = "The celebration is arranged together with at least 5 cultural or religious associations.",
        StatusDa =
            "Møder med 13 menigheder og organisationer førte til et netværk, en fælles plakatkampagne og 2 caféarrangementer. En " +
            "Eid-reception på Rådhuset den 22. august havde 76 deltagere.",
        StatusEn =
            "Meetings with 13 congregations and organisations led to a network, a joint poster campaign and 2 café events. An Eid " +
            "reception at City Hall on 22 August had 76 guests.",
        Indicators =
        [
            new("partners", "Involverede foreninger og menigheder", "Cultural or religious associations involved")
            {
                Target = Target.AtLeast("5"),
                Note = new(
                    "13 er antallet af menigheder og organisationer, der blev holdt møder med; resuméet nævner 7 ved navn bag " +
                        "caféarrangementerne. Bemærkningen om finansiering står i tabellen under International Dag; om den gælder alle " +
                        "tre arrangementer, er uklart.",
                    "13 is how many congregations and organisations there were meetings with; the summary page names 7 behind the " +
                        "café events. The remark on funding stands under the International Day in the table; whether it covers all three " +
                        "events is unclear."),
                Observations =
                [
                    Observation.Measured("13"),
                ],
            },
            new("eid-guests", "Deltagere i Eid-reception", "Guests at the Eid reception")
            {
                Note = new(
                    "22. august 2012.",
                    "2012-08-22."),
                Observations =
                [
                    Observation.Measured("76"),
                ],
            },
            new("cafe-events", "Tværreligiøse caféarrangementer", "Interfaith café events")
            {
                Observations =
                [
                    Observation.Measured("2"),
                ],
            },
        ],
    };
}
