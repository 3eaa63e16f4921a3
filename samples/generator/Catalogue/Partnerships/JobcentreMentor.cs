namespace Matching.Samples.Catalogue.Partnerships;

internal static class JobcentreMentor
{
    public static Initiative Row => new()
    {
        Code = "jobcentre-mentor",
        Track = "partnerships",
        Order = 14,
        NameDa = "Erhvervsmentorer til ledige unge",
        NameEn = "Business mentors for unemployed young people",
        Funding = "Arbejdsmarkedsstyrelsen (ikke bevilget)",
        State = "cancelled",
        GoalDa = "Unge, som henvender sig til et jobcenter, skal som en fast del af tilbuddet kunne få en mentor fra erhvervslivet.",
        GoalEn = "Young people who turn to a job centre should be able to get a mentor from business as a regular part of the offer.",
        CriteriaDa = "Alle relevante ledige på 16-25 år ved Jobcenter Skelbækgade får tilbud om en erhvervsmentor.",
        CriteriaEn = "All relevant unemployed people aged 16 to 25 at Jobcenter Skelbækgade are offered a business mentor.",
        StatusDa =
            "Indsatsen er bortfaldet. Pengene fra Arbejdsmarkedsstyrelsen blev ikke bevilget, og så kunne Foreningen Nydansker ikke finde " +
            "mentorer.",
        StatusEn =
            "The effort was dropped. The national labour-market authority did not grant the money, and Foreningen Nydansker could then " +
            "not find mentors.",
        Indicators =
        [
            new("offered", "Relevante ledige unge tilbudt erhvervsmentor", "Relevant unemployed aged 16-25 at Jobcenter Skelbækgade offered a mentor")
            {
                Unit = "percent",
                Target = Target.AtLeast("100"),
                Note = new(
                    "Den forventede finansiering blev ikke bevilget.",
                    "The expected funding was not granted."),
                Observations =
                [
                    Observation.NotReported().With(new(
                        "Indsatsen er bortfaldet.",
                        "The initiative was cancelled.")),
                ],
            },
        ],
    };
}
