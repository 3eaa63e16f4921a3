namespace Matching.Samples.Catalogue.Citizens;

internal static class DiscriminationData
{
    public static Initiative Row => new()
    {
        Code = "discrimination-data",
        Track = "citizens",
        Order = 19,
        NameDa = "Data på diskrimination i København",
        NameEn = "Data on discrimination in Copenhagen",
        Funding = "Anti-diskriminationspuljen",
        GoalDa = "Byen skal vide, hvor meget åben og skjult diskrimination der er.",
        GoalEn = "The city should know how much open and hidden discrimination there is.",
        CriteriaDa = "En undersøgelse med tal for diskrimination i København bliver lavet og udgivet.",
        CriteriaEn = "A study with figures on discrimination in Copenhagen is made and published.",
        StatusDa = "DRC er ved at bringe billedet af diskrimination af minoriteter op til dato. Rapporten ventes først i 2013.",
        StatusEn = "DRC is bringing the picture of discrimination against minorities up to date. The report is expected early in 2013.",
        Indicators =
        [
            new("publication", "Undersøgelse publiceret", "Study published")
            {
                Unit = "milestone",
                Target = Target.AtLeast("1"),
                Note = new(
                    "Ventes primo 2013.",
                    "Due early 2013."),
                Observations =
                [
                    Observation.Pending(),
                ],
            },
        ],
    };
}
