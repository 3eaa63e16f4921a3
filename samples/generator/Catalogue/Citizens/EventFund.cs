namespace Matching.Samples.Catalogue.Citizens;

internal static class EventFund
{
    public static Initiative Row => new()
    {
        Code = "event-fund",
        Track = "citizens",
        Order = 25,
        NameDa = "Bland dig i byen-puljen",
        NameEn = "Event fund",
        Funding = "programme",
        GoalDa = "En pulje støtter borgernes egne arrangementer mod diskrimination og eksklusion.",
        GoalEn = "A fund supports citizens' own events against discrimination and exclusion.",
        CriteriaDa =
            "15 arrangementer i udvalgte områder, hvor inklusionen er lav. Halvdelen skal rette sig mod diskrimination og eksklusion.",
        CriteriaEn = "15 events in selected areas where inclusion is low. Half of them are to address discrimination and exclusion.",
        StatusDa =
            "19 arrangementer er holdt i udvalgte områder. Alle projekterne skulle skabe inklusion, viden og åbenhed som værn mod " +
            "diskrimination og eksklusion.",
        StatusEn =
            "19 events were held in selected areas. All the projects were meant to create inclusion, knowledge and openness as a guard " +
            "against discrimination and exclusion.",
        Indicators =
        [
            new("events", "Støttede arrangementer", "Events supported in areas of low inclusion")
            {
                Target = Target.AtLeast("15"),
                Observations =
                [
                    Observation.Measured("19"),
                ],
            },
            new("against-discrimination", "Arrangementer mod diskrimination og eksklusion", "Events that aim against discrimination and exclusion")
            {
                Unit = "percent",
                Target = Target.AtLeast("50"),
                Note = new(
                    "Status tæller projekter, succeskriteriet arrangementer.",
                    "The status counts projects, the criterion events."),
                Observations =
                [
                    Observation.Measured("100"),
                ],
            },
        ],
    };
}
