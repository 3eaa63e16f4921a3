namespace Matching.Samples.Catalogue.Partnerships;

internal static class YoungMentor
{
    public static Initiative Row => new()
    {
        Code = "young-mentor",
        Track = "partnerships",
        Order = 13,
        NameDa = "Mentorprogram for unge etniske minoriteter",
        NameEn = "Mentor programme for young ethnic minorities",
        Funding = "Den tværgående integrationspulje",
        GoalDa =
            "Unge københavnere med minoritetsbaggrund skal lettere komme i arbejde ved at få et stærkere netværk og lære flere " +
            "arbejdspladser at kende.",
        GoalEn =
            "Young Copenhageners of minority background should find work more easily by gaining a stronger network and getting to know " +
            "more workplaces.",
        CriteriaDa = "25 mentorer og 25 erhvervsledere bliver fundet, og 25 par gennemfører et mentorforløb.",
        CriteriaEn = "25 mentors and 25 business leaders are found, and 25 pairs go through a course of mentoring.",
        StatusDa =
            "28 unge er sat sammen med ledere eller selvstændige. Af de unge, der har haft mentor i over fire måneder, er 27 % i job " +
            "eller uddannelse. 18 par er fortsat, efter at programmet sluttede.",
        StatusEn =
            "28 young people were paired with leaders or people who run their own business. Of those mentored for over four months, 27 % " +
            "are in a job or education. 18 pairs went on after the programme had ended.",
        Indicators =
        [
            new("young-recruited", "Unge rekrutteret", "Young people recruited")
            {
                Target = Target.AtLeast("25"),
                Source = "people",
                Note = new(
                    "Kriteriet siger 25 mentorer og 25 erhvervsledere; status har 28 par.",
                    "The criterion says '25 mentors and 25 business leaders'; the status has 28 pairs."),
                Observations =
                [
                    Observation.AlsoStated("28").With(new(
                        "Status har 28 unge i mentorforløb; antallet af rekrutterede er ikke oplyst for sig.",
                        "The status has 28 young people in mentoring; how many were recruited is not given by itself.")),
                ],
            },
            new("leaders-recruited", "Erhvervsledere rekrutteret", "Business leaders recruited as mentors")
            {
                Target = Target.AtLeast("25"),
                Source = "people",
                Observations =
                [
                    Observation.AlsoStated("28").With(new(
                        "Status har 28 mentorforløb med erhvervsledere eller selvstændige; antallet af rekrutterede er ikke oplyst " +
                            "for sig.",
                        "The status has 28 mentor matches with business leaders or self-employed people; how many were recruited is " +
                            "not given by itself.")),
                ],
            },
            new("matches", "Etablerede mentorforløb", "Mentor matches established")
            {
                Target = Target.AtLeast("25"),
                Source = "matches",
                Note = new(
                    "Resuméet siger 28 og flere på vej.",
                    "The summary page says 28 and more to come."),
                Observations =
                [
                    Observation.AlsoStated("28"),
                    Observation.AlsoStated("28").FromSummary().With(new(
                        "Resuméet siger 28 og flere på vej.",
                        "The summary page says 28 and more to come.")),
                ],
            },
            new("in-job-or-education", "I job eller uddannelse blandt forløb over 4 måneder", "In a job or education, of young people mentored for more than 4 months")
            {
                Unit = "percent",
                Source = "surveys",
                Observations =
                [
                    Observation.AlsoStated("27"),
                ],
            },
            new("still-running", "Forløb stadig i gang efter programmets ophør", "Matches still running after the programme's end")
            {
                Source = "matches",
                Observations =
                [
                    Observation.AlsoStated("18"),
                ],
            },
        ],
    };
}
