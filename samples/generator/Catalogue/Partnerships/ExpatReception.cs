namespace Matching.Samples.Catalogue.Partnerships;

internal static class ExpatReception
{
    public static Initiative Row => new()
    {
        Code = "expat-reception",
        Track = "partnerships",
        Order = 16,
        NameDa = "Bedre modtagelse af expats (Copenhagen Career Program)",
        NameEn = "Better reception of expats (Copenhagen Career Program)",
        Funding = "Inklusionsaftalen 2012",
        GoalDa = "Expats skal have en bedre modtagelse, når de kommer til København.",
        GoalEn = "Expats should have a better reception when they come to Copenhagen.",
        CriteriaDa = "210 expats får tilbuddet.",
        CriteriaEn = "210 expats are given the offer.",
        StatusDa = "210 expats har fået tilbuddet gennem Copenhagen Career Program.",
        StatusEn = "210 expats were given the offer through the Copenhagen Career Program.",
        Indicators =
        [
            new("offered", "Expats tilbudt bedre modtagelse", "Expats offered the better reception")
            {
                Target = Target.AtLeast("210"),
                Observations =
                [
                    Observation.Measured("210"),
                ],
            },
        ],
    };
}
