namespace Matching.Samples.Catalogue.Citizens;

internal static class SmagVerden
{
    public static Initiative Row => new()
    {
        Code = "smag-verden",
        Track = "citizens",
        Order = 21,
        NameDa = "Smag Verden (International Dag)",
        NameEn = "Smag Verden (International Day)",
        Funding = "Inklusionsaftalen 2012",
        GoalDa = "En stor fest, International Dag, fejrer byens mangfoldighed og sætter fokus på diskrimination og eksklusion.",
        GoalEn =
            "A large festival, the International Day, celebrates the city's diversity and draws attention to discrimination and " +
            "exclusion.",
        CriteriaDa =
            "Mindst 50 foreninger, 12 restauranter og 25.000 gæster. Flere gæster og foreninger end året før føler, at de hører til i " +
            "byen.",
        CriteriaEn =
            "At least 50 associations, 12 restaurants and 25,000 guests. More guests and associations than the year before feel that they " +
            "belong in the city.",
        StatusDa =
            "Festen hedder nu Smag Verden. 85 foreninger, 26 restauranter og omkring 50.000 gæster var med. Evalueringen kommer i det nye " +
            "år.",
        StatusEn =
            "The festival is now called Smag Verden (Taste the World). 85 associations, 26 restaurants and about 50,000 guests took part. " +
            "The evaluation comes in the new year.",
        Indicators =
        [
            new("associations", "Deltagende foreninger", "Associations taking part")
            {
                Target = Target.AtLeast("50"),
                Observations =
                [
                    Observation.Measured("85"),
                ],
            },
            new("restaurants", "Deltagende restauranter", "Restaurants taking part")
            {
                Target = Target.AtLeast("12"),
                Observations =
                [
                    Observation.Measured("26"),
                ],
            },
            new("guests", "Gæster", "Guests")
            {
                Target = Target.AtLeast("25000"),
                Observations =
                [
                    Observation.Measured("50000", "about"),
                ],
            },
            new("belonging", "Flere gæster og foreninger føler sig hjemme i byen end året før", "More guests and associations feel they belong than the year before")
            {
                Unit = "percent",
                Target = Target.MoreThan("0"),
                Note = new(
                    "Evalueringen kommer i det nye år.",
                    "Evaluation due in the new year."),
                Observations =
                [
                    Observation.Pending(),
                ],
            },
        ],
    };
}
