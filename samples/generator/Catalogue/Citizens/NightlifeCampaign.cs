namespace Matching.Samples.Catalogue.Citizens;

internal static class NightlifeCampaign
{
    public static Initiative Row => new()
    {
        Code = "nightlife-campaign",
        Track = "citizens",
        Order = 17,
        NameDa = "Holdningskampagne blandt unge og nattelivsaktører",
        NameEn = "Campaign among young people and nightlife",
        Funding = "Anti-diskriminationspuljen",
        GoalDa = "Flagskib. En kampagne om den diskrimination, unge møder i nattelivet, og hvad man kan gøre, når det sker.",
        GoalEn =
            "Flagship. A campaign about the discrimination that young people meet in nightlife, and what one can do when it happens.",
        CriteriaDa = "Kampagnen når mindst 10 udvalgte ungdoms- og erhvervsskoler og folk, der driver nattelivet.",
        CriteriaEn = "The campaign reaches at least 10 selected youth and vocational schools and the people who run nightlife.",
        StatusDa =
            "C:NTACT har lavet et undervisningsmateriale og spillet 15 forestillinger på byens ungdoms- og erhvervsskoler. Om nattelivet " +
            "siger rapporten intet.",
        StatusEn =
            "C:NTACT made teaching material and gave 15 performances at the city's youth and vocational schools. The report says nothing " +
            "about nightlife.",
        Indicators =
        [
            new("schools", "Ungdoms- og erhvervsskoler", "Schools and youth colleges reached")
            {
                Target = Target.AtLeast("10"),
                Note = new(
                    "Tæller forestillinger på ungdoms- og erhvervsskoler; antallet af skoler er ikke oplyst.",
                    "Counts performances at youth and vocational schools; the number of schools is not given."),
                Observations =
                [
                    Observation.Measured("15"),
                ],
            },
            new("nightlife-actors", "Nattelivsaktører nået", "Nightlife actors reached")
            {
                Unit = "milestone",
                Target = Target.AtLeast("1"),
                Note = new(
                    "Nævnt i succeskriteriet ved siden af skolerne; status oplyser intet.",
                    "The criterion names them beside the schools; the status is silent."),
                Observations =
                [
                    Observation.NotReported(),
                ],
            },
        ],
    };
}
