namespace Matching.Samples.Catalogue.Municipality;

internal static class Communication
{
    public static Initiative Row => new()
    {
        Code = "communication",
        Track = "municipality",
        Order = 3,
        NameDa = "Udvidet kommunikationsstrategi",
        NameEn = "Extended communication strategy",
        Funding = "Inklusionsaftalen 2012",
        GoalDa =
            "Borgere med minoritetsbaggrund og borgere med få ressourcer skal kunne forstå det, kommunen skriver og siger til dem.",
        GoalEn =
            "Citizens of minority background and citizens with few resources should be able to understand what the city writes and says " +
            "to them.",
        CriteriaDa =
            "I 2012 prøver kommunen at skrive sine standardbreve om. Udvalgte institutioner prøver tolkning over videotelefon og tolke, " +
            "der står klar på stedet.",
        CriteriaEn =
            "In 2012 the city tries rewriting its standard letters. Selected institutions try interpreting by video phone and " +
            "interpreters on call.",
        StatusDa =
            "Kommunen har prøvet nye standardbreve af i et større projekt om borgeren ved roret. Videotolkning begyndte den 3. december " +
            "2012 og bliver evalueret efter april 2013. Om rådighedstolkning siger rapporten intet.",
        StatusEn =
            "The trial of new standard letters was carried out as part of a larger project that puts the citizen at the helm. " +
            "Interpreting by video phone began on 3 December 2012 and will be evaluated after April 2013. The report says nothing about " +
            "on-call interpreting.",
        Indicators =
        [
            new("letters-trial", "Forsøg med omformulerede standardbreve", "Trial of rewritten standard letters carried out")
            {
                Unit = "milestone",
                Target = Target.AtLeast("1"),
                Observations =
                [
                    Observation.Measured("1"),
                ],
            },
            new("interpreting-trial", "Forsøg med videoteletolkning etableret", "Trial of interpreting by video phone established")
            {
                Unit = "milestone",
                Target = Target.AtLeast("1"),
                Note = new(
                    "I gang siden 3. december 2012; evalueres efter april 2013.",
                    "Running since 2012-12-03; evaluated after April 2013."),
                Observations =
                [
                    Observation.Measured("1"),
                ],
            },
            new("on-call-interpreting", "Forsøg med rådighedstolkning etableret", "Trial of on-call interpreting established")
            {
                Unit = "milestone",
                Target = Target.AtLeast("1"),
                Note = new(
                    "Nævnt i succeskriteriet ved siden af videotolkning; status oplyser intet.",
                    "The criterion names it beside video interpreting; the status is silent."),
                Observations =
                [
                    Observation.NotReported(),
                ],
            },
        ],
    };
}
