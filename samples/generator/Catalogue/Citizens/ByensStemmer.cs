namespace Matching.Samples.Catalogue.Citizens;

internal static class ByensStemmer
{
    public static Initiative Row => new()
    {
        Code = "byens-stemmer",
        Track = "citizens",
        Order = 23,
        NameDa = "Byens Stemmer",
        NameEn = "Voices of the City",
        Funding = "programme",
        GoalDa = "Skoleelever arbejder med diskrimination og med at være medborger.",
        GoalEn = "School pupils work with discrimination and with being a citizen.",
        CriteriaDa =
            "Mindst 15 folkeskoleklasser fra udvalgte områder er med, og 60 % af eleverne siger bagefter, at de ved mere om " +
            "diskrimination og om, hvad de selv kan gøre.",
        CriteriaEn =
            "At least 15 school classes from selected areas take part, and 60 % of the pupils say afterwards that they know more about " +
            "discrimination and what they can do themselves.",
        StatusDa =
            "18 workshopper blev holdt i 8 klasser, og forløbet sluttede på Vega den 12. december. Institut for Menneskerettigheder " +
            "forbereder et undervisningsmateriale. Evalueringen kommer i 2013. Temaet bliver, men skal bedre ind på skolerne. Resuméet " +
            "siger 18 skoler og cirka 400 elever.",
        StatusEn =
            "18 workshops were held in 8 classes, ending with an event at Vega on 12 December. The Danish Institute for Human Rights " +
            "prepares teaching material. The evaluation comes in 2013. The theme stays, but is to be rooted better at the schools. The " +
            "summary says 18 schools and about 400 pupils.",
        Indicators =
        [
            new("classes", "Deltagende skoleklasser", "School classes taking part")
            {
                Target = Target.AtLeast("15"),
                Note = new(
                    "Tabellen har 18 workshops i 8 klasser; resuméet har 18 skoler og ca. 400 elever. De to er uenige.",
                    "The table has 18 workshops in 8 classes; the summary page has 18 schools and about 400 pupils. The two disagree."),
                Observations =
                [
                    Observation.Measured("8").With(Remarks.NotMet),
                    Observation.AlsoStated("18").FromSummary().With(new(
                        "Resuméet siger 18 skoler, ikke klasser.",
                        "The summary page says 18 schools, not classes.")),
                ],
            },
            new("workshops", "Afholdte workshops", "Workshops held")
            {
                Observations =
                [
                    Observation.Measured("18"),
                ],
            },
            new("pupils", "Involverede elever", "Pupils involved")
            {
                Note = new(
                    "Fra resuméet.",
                    "Summary page."),
                Observations =
                [
                    Observation.Measured("400", "about").FromSummary(),
                ],
            },
            new("pupils-know-more", "Elever med mere viden om diskrimination", "Pupils who know more about discrimination and how to act")
            {
                Unit = "percent",
                Target = Target.AtLeast("60"),
                Note = new(
                    "Evaluering foreligger i 2013.",
                    "Evaluation due in 2013."),
                Observations =
                [
                    Observation.Pending(),
                ],
            },
        ],
    };
}
