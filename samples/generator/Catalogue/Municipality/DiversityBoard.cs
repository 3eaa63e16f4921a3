namespace Matching.Samples.Catalogue.Municipality;

internal static class DiversityBoard
{
    public static Initiative Row => new()
    {
        Code = "diversity-board",
        Track = "municipality",
        Order = 4,
        NameDa = "Københavns Mangfoldighedsboard",
        NameEn = "Copenhagen Diversity Board",
        Funding = "programme",
        GoalDa = "Et board af folk udefra skal give mangfoldighedsprogrammet råd og ny viden.",
        GoalEn = "A board of outside people is to give the diversity programme advice and new knowledge.",
        CriteriaDa =
            "Boardet mødes to gange om året, og to arbejdsgrupper af dets medlemmer bliver sat i gang: en om partnerskaber, en om " +
            "ligebehandling og kampen mod diskrimination.",
        CriteriaEn =
            "The board meets twice a year, and two working groups of its members are set up: one on partnerships, one on equal treatment " +
            "and the fight against discrimination.",
        StatusDa =
            "Boardet mødtes den 25. april og den 15. november 2012 og gav råd om mål og strategi. De to arbejdsgrupper, en om vækst og en " +
            "om antidiskrimination, holdt hver to møder mere.",
        StatusEn =
            "The board met on 25 April and 15 November 2012 and advised on aims and strategy. Its two working groups, one on growth and " +
            "one on anti-discrimination, each held two more meetings.",
        Indicators =
        [
            new("meetings", "Boardmøder", "Board meetings")
            {
                Target = Target.AtLeast("2"),
                Note = new(
                    "25. april og 15. november 2012.",
                    "2012-04-25 and 2012-11-15."),
                Observations =
                [
                    Observation.Measured("2"),
                ],
            },
            new("working-groups", "Arbejdsgrupper etableret", "Working groups established")
            {
                Target = Target.AtLeast("2"),
                Note = new(
                    "Hver mødtes yderligere to gange i 2012. Grupperne hedder noget andet i status end i succeskriteriet.",
                    "Each met twice more in 2012. The status names their themes differently from the criterion."),
                Observations =
                [
                    Observation.Measured("2"),
                ],
            },
        ],
    };
}
