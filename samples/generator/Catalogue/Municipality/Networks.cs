namespace Matching.Samples.Catalogue.Municipality;

internal static class Networks
{
    public static Initiative Row => new()
    {
        Code = "networks",
        Track = "municipality",
        Order = 6,
        NameDa = "Internationale netværk (Eurocities, ICC)",
        NameEn = "International networks (Eurocities, ICC)",
        Funding = "programme",
        GoalDa = "København skal lære af andre byer og måle sig med dem gennem Eurocities og det interkulturelle by-netværk ICC.",
        GoalEn =
            "Copenhagen is to learn from other cities, and to be compared with them, through Eurocities and the Intercultural Cities " +
            "network ICC.",
        CriteriaDa =
            "Data bliver samlet og analyseret hvert år: byen bliver sammenlignet på ICC's indeks, og dens fremgang under Eurocities' " +
            "charter bliver fulgt. Hertil kommer rejser.",
        CriteriaEn =
            "Data are collected and analysed each year: the city is compared on the ICC index, and its progress under the Eurocities " +
            "charter is followed. Travel comes on top.",
        StatusDa =
            "København blev nr. 4 på indekset, efter en plads som nr. 7. Oplysningerne til charteret blev opdateret først på året. Byen " +
            "var med til en Eurocities-konference i marts, til ICC-møder i San Sebastian og Japan og i et projekt om ligebehandling.",
        StatusEn =
            "Copenhagen came 4th on the index, after a place as number 7. The charter data were updated early in the year. The city took " +
            "part in a Eurocities conference in March, in ICC meetings in San Sebastian and Japan and in a project on equal treatment.",
        Indicators =
        [
            new("icc-comparison", "Årlig sammenligning på det interkulturelle by-indeks", "Yearly comparison on the Intercultural Cities index")
            {
                Unit = "milestone",
                Target = Target.AtLeast("1"),
                Observations =
                [
                    Observation.Measured("1"),
                ],
            },
            new("icc-rank", "Placering på det interkulturelle by-indeks", "Rank on the Intercultural Cities index (lower is better)")
            {
                Unit = "rank",
                Direction = "down",
                Baseline = "7",
                BaselinePeriod = "2011",
                Note = new(
                    "Resuméet: op fra nr. 7.",
                    "Summary page: up from 7."),
                Observations =
                [
                    Observation.Measured("4"),
                ],
            },
            new("eurocities-monitoring", "Eurocities-charter opdateret", "Eurocities charter data updated")
            {
                Unit = "milestone",
                Target = Target.AtLeast("1"),
                Observations =
                [
                    Observation.Measured("1"),
                ],
            },
        ],
    };
}
