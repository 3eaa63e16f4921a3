namespace Matching.Samples.Catalogue.Citizens;

internal static class NeighbourhoodMothers
{
    public static Initiative Row => new()
    {
        Code = "neighbourhood-mothers",
        Track = "citizens",
        Order = 26,
        NameDa = "Bydelsmødre",
        NameEn = "Neighbourhood mothers",
        Funding = "Inklusionsaftalen 2012",
        GoalDa =
            "Foreninger af frivillige bydelsmødre vokser frem og slår rod, så især kvinder med minoritetsbaggrund i udvalgte områder ikke " +
            "bliver holdt udenfor.",
        GoalEn =
            "Associations of volunteer neighbourhood mothers grow and take root, so that women of minority background in selected areas " +
            "above all are not left out.",
        CriteriaDa =
            "Mindst 4 nye lokale foreninger. Nye hold af bydelsmødre og 10-12 frivillige koordinatorer bliver uddannet og får " +
            "supervision.",
        CriteriaEn =
            "At least 4 new local associations. New classes of neighbourhood mothers and 10 to 12 volunteer coordinators are trained and " +
            "supervised.",
        StatusDa =
            "4 grupper er dannet. 20 nye bydelsmødre og 12 frivillige koordinatorer og organisatorer er uddannet og har fået supervision.",
        StatusEn =
            "4 groups were formed. 20 new neighbourhood mothers and 12 volunteer coordinators and organisers were trained and supervised.",
        Indicators =
        [
            new("associations", "Nye lokale foreninger", "New local associations")
            {
                Target = Target.AtLeast("4"),
                Note = new(
                    "Kriteriet siger foreninger, status grupper.",
                    "The criterion says associations, the status groups."),
                Observations =
                [
                    Observation.Measured("4"),
                ],
            },
            new("mothers-trained", "Nye bydelsmødre uddannet", "New neighbourhood mothers trained and supervised")
            {
                Unit = "milestone",
                Target = Target.AtLeast("1"),
                Observations =
                [
                    Observation.Measured("1"),
                ],
            },
            new("mothers-count", "Nye bydelsmødre uddannet, antal", "New neighbourhood mothers trained and supervised, in number")
            {
                Observations =
                [
                    Observation.Measured("20"),
                ],
            },
            new("coordinators", "Frivillige koordinatorer uddannet", "Volunteer coordinators trained and supervised")
            {
                Target = Target.Between("10", "12"),
                Observations =
                [
                    Observation.Measured("12"),
                ],
            },
        ],
    };
}
