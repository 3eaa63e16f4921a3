namespace Matching.Samples.Catalogue.Partnerships;

internal static class Sme
{
    public static Initiative Row => new()
    {
        Code = "sme",
        Track = "partnerships",
        Order = 12,
        NameDa = "Diversitet i små- og mellemstore virksomheder",
        NameEn = "Diversity in small and medium-sized companies",
        Funding = "programme",
        GoalDa =
            "På en række møder fortæller virksomheder, som har haft held med at ansætte nydanskere, andre små og mellemstore virksomheder " +
            "om det.",
        GoalEn =
            "At a series of meetings, companies that have succeeded in hiring people of minority background tell other small and " +
            "medium-sized companies about it.",
        CriteriaDa = "Der bliver holdt 4 møder med mindst 25 virksomheder til hvert.",
        CriteriaEn = "4 meetings are held with at least 25 companies at each.",
        StatusDa =
            "2 møder er holdt med cirka 20 virksomheder hver gang, og et tredje er planlagt til februar. Derfor bliver samarbejdet med " +
            "VINSA lavet om.",
        StatusEn =
            "2 meetings were held with around 20 companies each time, and a third is planned for February. The co-operation with VINSA " +
            "will therefore be changed.",
        Indicators =
        [
            new("meetings", "Afholdte møder", "Meetings held")
            {
                Target = Target.AtLeast("4"),
                Note = new(
                    "Et tredje møde var planlagt til februar 2013.",
                    "A third was planned for February 2013."),
                Observations =
                [
                    Observation.Measured("2").With(Remarks.NotMet),
                ],
            },
            new("companies-per-meeting", "Virksomheder pr. møde", "Companies at each meeting")
            {
                Target = Target.AtLeast("25"),
                Note = new(
                    "Resuméet siger 20 deltagere pr. møde.",
                    "The summary page says 20 participants at each."),
                Observations =
                [
                    Observation.Measured("20", "about").With(Remarks.NotMet),
                    Observation.AlsoStated("20").FromSummary().With(new(
                        "Resuméet siger 20 deltagere pr. møde, ikke virksomheder.",
                        "The summary page says 20 participants at each meeting, not companies.")),
                ],
            },
        ],
    };
}
