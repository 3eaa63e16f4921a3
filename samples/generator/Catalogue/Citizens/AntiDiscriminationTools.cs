namespace Matching.Samples.Catalogue.Citizens;

internal static class AntiDiscriminationTools
{
    public static Initiative Row => new()
    {
        Code = "anti-discrimination-tools",
        Track = "citizens",
        Order = 20,
        NameDa = "Anti-diskriminationsredskaber",
        NameEn = "Anti-discrimination tools",
        Funding = "Anti-diskriminationspuljen",
        GoalDa = "Redskaber mod diskrimination bliver udviklet og taget i brug hos virksomheder og i civilsamfundet.",
        GoalEn = "Tools against discrimination are developed and put to use in companies and civil society.",
        CriteriaDa =
            "Redskaberne bliver til undervisning, som når ud til blandt andre servicefolk, dialogkonsulenter, International Dag og Byens " +
            "Stemmer.",
        CriteriaEn =
            "The tools become teaching that reaches service staff, dialogue consultants, the International Day and Byens Stemmer, among " +
            "others.",
        StatusDa =
            "Materialet er lavet og givet videre til 24 rådgivere om diskrimination sammen med Hotspot, DRC, IMR og Københavns Politi. " +
            "OPEN ARMS har fået en workshop om fordomme.",
        StatusEn =
            "The material was made and passed on to 24 discrimination counsellors together with Hotspot, DRC, IMR and the Copenhagen " +
            "police. OPEN ARMS got a workshop on prejudice.",
        Indicators =
        [
            new("tools", "Redskaber udviklet og formidlet", "Tools developed and passed on as teaching material")
            {
                Unit = "milestone",
                Target = Target.AtLeast("1"),
                Observations =
                [
                    Observation.Measured("1"),
                ],
            },
            new("counsellors", "Uddannede diskriminationsrådgivere", "Discrimination counsellors trained")
            {
                Observations =
                [
                    Observation.Measured("24"),
                ],
            },
        ],
    };
}
