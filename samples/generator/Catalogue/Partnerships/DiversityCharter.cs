namespace Matching.Samples.Catalogue.Partnerships;

internal static class DiversityCharter
{
    public static Initiative Row => new()
    {
        Code = "diversity-charter",
        Track = "partnerships",
        Order = 9,
        NameDa = "Københavns Mangfoldighedscharter",
        NameEn = "Copenhagen Diversity Charter",
        Funding = "programme",
        GoalDa =
            "Charteret og dets kampagne skal brede god mangfoldighedsledelse ud til byens virksomheder, foreninger og organisationer.",
        GoalEn =
            "The charter and its campaign are to spread good management of diversity to the city's companies, associations and " +
            "organisations.",
        CriteriaDa =
            "500 aktører skriver under. De bliver vist frem på to årlige byplakater, deres behov bliver undersøgt, og de får tilbudt " +
            "workshopper om vækst gennem mangfoldighed.",
        CriteriaEn =
            "500 organisations sign. They are shown on two city posters a year, their needs are studied, and they are offered workshops " +
            "on growth through diversity.",
        StatusDa =
            "Mere end 500 har skrevet under. De var på byplakater i uge 24 og 51, og kampagnen nåede også S-togene og lokalaviserne. " +
            "Analysen viser, at 84 % arbejder med mangfoldighed, og at 50 % gerne vil. Den 5. december var der et møde for ledere om en " +
            "værktøjskasse på nettet. Workshopper er ikke nævnt.",
        StatusEn =
            "More than 500 have signed. They were on city posters in weeks 24 and 51, and the campaign also reached the suburban trains " +
            "and local papers. The analysis finds that 84 % work with diversity and that 50 % would like to. On 5 December leaders met " +
            "about an online toolbox. Workshops are not mentioned.",
        Indicators =
        [
            new("signatories", "Underskrivere", "Organisations that have signed")
            {
                Target = Target.AtLeast("500"),
                Observations =
                [
                    Observation.Measured("500", "more than"),
                ],
            },
            new("posters", "Byplakater", "City poster campaigns profiling signatories")
            {
                Target = Target.AtLeast("2"),
                Note = new(
                    "Uge 24 og 51.",
                    "Weeks 24 and 51."),
                Observations =
                [
                    Observation.Measured("2"),
                ],
            },
            new("needs-analysis", "Behovsanalyse udført", "Needs analysis carried out")
            {
                Unit = "milestone",
                Target = Target.AtLeast("1"),
                Observations =
                [
                    Observation.Measured("1"),
                ],
            },
            new("works-with-diversity", "Aktører, der arbejder med mangfoldighed", "Organisations that work with diversity")
            {
                Unit = "percent",
                Note = new(
                    "Fra behovsanalysen. Hvor mange der er spurgt, er ikke oplyst; med de 50 % er det mere end 100 %.",
                    "From the needs analysis. How many were asked is not given; with the 50 % it comes to more than 100 %."),
                Observations =
                [
                    Observation.Measured("84"),
                ],
            },
            new("wants-to", "Aktører, der gerne vil arbejde med mangfoldighed", "Organisations that would like to")
            {
                Unit = "percent",
                Note = new(
                    "Fra behovsanalysen. Hvad de 50 % er en del af, er ikke oplyst; med de 84 % er det mere end 100 %.",
                    "From the needs analysis. What the 50 % is a share of is not given; with the 84 % it comes to more than 100 %."),
                Observations =
                [
                    Observation.Measured("50"),
                ],
            },
            new("workshops", "Workshopforløb tilbudt", "Workshop courses offered to signatories")
            {
                Unit = "milestone",
                Target = Target.AtLeast("1"),
                Note = new(
                    "Status nævner kun lederloungen 5. december; resuméet siger, at underskriverne kan deltage i projekter.",
                    "The status names only the leaders' lounge on 5 December; the summary page says that signatories may take part in " +
                        "projects."),
                Observations =
                [
                    Observation.NotReported(),
                ],
            },
        ],
    };
}
