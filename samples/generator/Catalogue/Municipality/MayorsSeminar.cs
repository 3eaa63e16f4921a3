namespace Matching.Samples.Catalogue.Municipality;

internal static class MayorsSeminar
{
    public static Initiative Row => new()
    {
        Code = "mayors-seminar",
        Track = "municipality",
        Order = 7,
        NameDa = "Europæisk borgmester- og politikerseminar",
        NameEn = "European seminar for mayors and politicians",
        Funding = "programme",
        GoalDa =
            "Et seminar for europæiske borgmestre og politikere om, hvordan man taler med og inddrager borgere, der er meget forskellige.",
        GoalEn = "A seminar for European mayors and politicians on how to talk with, and involve, citizens who differ widely.",
        CriteriaDa = "Borgmestre og politikere fra mindst 10 europæiske storbyer deltager.",
        CriteriaEn = "Mayors and politicians from at least 10 large European cities take part.",
        StatusDa =
            "56 personer fra 19 byer kom, blandt dem 12 borgmestre og 8 ungdomspolitikere. 82 % vurderede kvaliteten som høj eller meget " +
            "høj. Udvalgets politikere blev inviteret videre til en ICC-konference i Dublin i februar 2013.",
        StatusEn =
            "56 people from 19 cities came, 12 mayors and 8 youth politicians among them. 82 % rated the quality high or very high. The " +
            "committee's politicians were invited on to an ICC conference in Dublin in February 2013.",
        Indicators =
        [
            new("cities", "Deltagende byer", "Cities represented")
            {
                Target = Target.AtLeast("10"),
                Note = new(
                    "Kriteriet siger europæiske storbyer; status siger byer.",
                    "The criterion says large European cities; the status says cities."),
                Observations =
                [
                    Observation.Measured("19"),
                ],
            },
            new("participants", "Deltagere", "Participants")
            {
                Observations =
                [
                    Observation.Measured("56"),
                ],
            },
            new("mayors", "Heraf borgmestre", "Mayors among them")
            {
                Observations =
                [
                    Observation.Measured("12"),
                ],
            },
            new("rated-high", "Deltagere, der vurderede kvaliteten som høj eller meget høj", "Participants who rated it high or very high quality")
            {
                Unit = "percent",
                Observations =
                [
                    Observation.Measured("82"),
                ],
            },
        ],
    };
}
