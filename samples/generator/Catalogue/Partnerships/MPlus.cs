namespace Matching.Samples.Catalogue.Partnerships;

internal static class MPlus
{
    public static Initiative Row => new()
    {
        Code = "m-plus",
        Track = "partnerships",
        Order = 10,
        NameDa = "M+-programmet",
        NameEn = "M+ programme",
        Funding = "programme",
        GoalDa =
            "Programmet undersøger, hvornår mangfoldighed giver vækst i en virksomhed, og samler beviser for, hvad mangfoldighedsledelse " +
            "fører til.",
        GoalEn = "The programme studies when diversity makes a company grow and gathers evidence of what managing diversity leads to.",
        CriteriaDa =
            "30 københavnske virksomheder er med, og ved årets udgang har mindst 20 af dem en plan for, hvordan mangfoldighed kan give " +
            "dem vækst.",
        CriteriaEn =
            "30 Copenhagen companies take part, and by the end of the year at least 20 of them have a plan for how diversity can make " +
            "them grow.",
        StatusDa = "25 virksomheder er med, og 21 af dem har lavet en handlingsplan.",
        StatusEn = "25 companies take part, and 21 of them have made an action plan.",
        Indicators =
        [
            new("companies", "Deltagende virksomheder", "Companies taking part")
            {
                Target = Target.AtLeast("30"),
                Note = new(
                    "Sammen med INNOVÆKST 51, som i resuméet.",
                    "With INNOVÆKST 51, as the summary page says."),
                Observations =
                [
                    Observation.Measured("25").With(Remarks.NotMet),
                ],
            },
            new("action-plans", "Virksomheder med handlingsplan", "Companies with an action plan")
            {
                Target = Target.AtLeast("20"),
                Observations =
                [
                    Observation.Measured("21"),
                ],
            },
        ],
    };
}
