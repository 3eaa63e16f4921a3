namespace Matching.Samples.Catalogue.Citizens;

internal static class StreetRights
{
    public static Initiative Row => new()
    {
        Code = "street-rights",
        Track = "citizens",
        Order = 18,
        NameDa = "Menneskerettigheder på gadeplan",
        NameEn = "Human rights at street level",
        Funding = "Anti-diskriminationspuljen",
        GoalDa = "Borgere mødes og taler om antidiskrimination og inklusion dér, hvor de bor.",
        GoalEn = "Citizens meet and talk about anti-discrimination and inclusion where they live.",
        CriteriaDa = "Et folkemøde på gaden i et udvalgt område, en kunstudstilling og et dialogmøde.",
        CriteriaEn = "One public meeting in the street in a selected area, one art exhibition and one dialogue meeting.",
        StatusDa =
            "Kommunen hjalp Institut for Menneskerettigheder med kampagnen om, om der er forskel på folk: dialog under Smag Verden og en " +
            "udstilling på Nørrebro Bibliotek den 11.-28. oktober 2012. Møder på skoler og folkemøder var planlagt, men instituttet " +
            "valgte dem fra.",
        StatusEn =
            "The city helped the Danish Institute for Human Rights with its campaign on whether people are treated differently: dialogue " +
            "during Smag Verden and an exhibition at Nørrebro library on 11 to 28 October 2012. Meetings at schools and public meetings " +
            "were planned, but the institute chose not to hold them.",
        Indicators =
        [
            new("public-meeting", "Folkemøde i udvalgt byområde", "Public street-level meeting in a selected area")
            {
                Target = Target.AtLeast("1"),
                Note = new(
                    "Planlagt; instituttet valgte ikke at gennemføre det.",
                    "Planned; the institute chose not to hold it."),
                Observations =
                [
                    Observation.Measured("0").With(Remarks.NotMet),
                ],
            },
            new("exhibition", "Kunstudstilling", "Art exhibition")
            {
                Target = Target.AtLeast("1"),
                Note = new(
                    "Nørrebro Bibliotek, 11.-28. oktober 2012; resuméet nævner også Smag Verden.",
                    "Nørrebro library, 2012-10-11 to 2012-10-28; the summary page names Smag Verden too."),
                Observations =
                [
                    Observation.Measured("1"),
                ],
            },
            new("dialogue-meeting", "Dialogmøde", "Dialogue meeting")
            {
                Target = Target.AtLeast("1"),
                Note = new(
                    "Dialogmøder på skoler var planlagt, men ikke holdt; der var dialogaktiviteter under Smag Verden.",
                    "Meetings at schools were planned and not held; dialogue activities did take place at Smag Verden."),
                Observations =
                [
                    Observation.Measured("0").With(Remarks.NotMet),
                ],
            },
        ],
    };
}
