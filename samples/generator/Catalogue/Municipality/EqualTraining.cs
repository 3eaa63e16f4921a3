namespace Matching.Samples.Catalogue.Municipality;

internal static class EqualTraining
{
    public static Initiative Row => new()
    {
        Code = "equal-training",
        Track = "municipality",
        Order = 1,
        NameDa = "Efteruddannelse i ligebehandling",
        NameEn = "Equal-treatment training",
        Funding = "programme",
        GoalDa =
            "Et etårigt kursusforløb skal lære ansatte på alle trin i kommunen at tænke ligebehandling ind i deres daglige arbejde.",
        GoalEn =
            "A one-year training plan is to teach staff at every level of the city to build equal treatment into their daily work.",
        CriteriaDa =
            "Byens politikere og forvaltningernes direktioner får tilbudt et oplæg. Udvalgte kontor- og teamchefer får et kursus, og det " +
            "samme gør nøglemedarbejdere i HR, i kommunikation og i job med borgerkontakt.",
        CriteriaEn =
            "City politicians and the executives of the administrations are offered a briefing. Selected heads of office and team " +
            "managers get a course, and so do key staff in HR, in communication and in jobs with citizen contact.",
        StatusDa =
            "Der er holdt et inspirationsmøde for politikere og embedsfolk, og udvalgte chefer og nøglemedarbejdere har fået tilbudt " +
            "kurser. Det står kun i rapportens resumé: i tabellen er teksten om Mangfoldighedsboardet sat ind ved en fejl.",
        StatusEn =
            "An event to inspire politicians and officials was held, and selected managers and key staff were offered courses. Only the " +
            "report's summary says so: the table repeats the text about the Diversity Board by mistake.",
        Indicators =
        [
            new("council-briefing", "Oplæg tilbudt Borgerrepræsentation og direktioner", "Briefing offered to city council members and executives")
            {
                Unit = "milestone",
                Target = Target.AtLeast("1"),
                Note = new(
                    "Fra resuméet; tabellens statusfelt gentager Mangfoldighedsboardets tekst (en fejl i kilden).",
                    "From the summary page; the table's status cell repeats the Diversity Board's text (an error in the source)."),
                Observations =
                [
                    Observation.Measured("1").FromSummary(),
                ],
            },
            new("managers-course", "Forløb for udvalgte kontor- og teamchefer", "Course for selected heads of office and team managers")
            {
                Unit = "milestone",
                Target = Target.AtLeast("1"),
                Note = new(
                    "Resuméet: tilbudt.",
                    "Summary page: 'offered'."),
                Observations =
                [
                    Observation.Measured("1").FromSummary(),
                ],
            },
            new("key-staff-course", "Forløb for nøglemedarbejdere", "Course for key staff (HR, communication, citizen contact)")
            {
                Unit = "milestone",
                Target = Target.AtLeast("1"),
                Note = new(
                    "Resuméet: tilbudt.",
                    "Summary page: 'offered'."),
                Observations =
                [
                    Observation.Measured("1").FromSummary(),
                ],
            },
        ],
    };
}
