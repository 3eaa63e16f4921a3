namespace Matching.Samples.Catalogue.Partnerships;

internal static class Host
{
    public static Initiative Row => new()
    {
        Code = "host",
        Track = "partnerships",
        Order = 15,
        NameDa = "Værtsprogrammet",
        NameEn = "Copenhagen Host Program",
        Funding = "Den tværgående integrationspulje",
        GoalDa =
            "Frivillige københavnere bliver værter for nyankomne, så de nye får en god begyndelse i Danmark, og så folk lærer hinanden at " +
            "kende på tværs af kulturer.",
        GoalEn =
            "Volunteer Copenhageners host newcomers, so that these get a good beginning in Denmark and people get to know each other " +
            "across cultures.",
        CriteriaDa =
            "Mindst 150 match, og mindst 100 af dem når seks måneder. Mindst 80 % varer over tre måneder. 70 % af de nyankomne kender " +
            "byens tilbud bedre og føler sig mere inkluderet. 50 % af expats og deres familier får mere lyst til at blive i Danmark.",
        CriteriaEn =
            "At least 150 matches, at least 100 of which reach six months. At least 80 % last over three months. 70 % of the newcomers " +
            "know the city's services better and feel more included. 50 % of expats and their families become more inclined to stay in " +
            "Denmark.",
        StatusDa =
            "197 match er skabt. 156 af dem har varet over seks måneder, og 89 % over tre. 42 % kender flere af byens tilbud, 55 % føler " +
            "sig mere inkluderet, og for 71 % har det haft en god virkning på, om de vil blive.",
        StatusEn =
            "197 matches were made. 156 of them lasted over six months, and 89 % over three. 42 % know more of what the city offers, 55 % " +
            "feel more included, and for 71 % it had a good effect on whether they will stay.",
        Indicators =
        [
            new("matches", "Skabte match", "Matches created")
            {
                Target = Target.AtLeast("150"),
                Source = "matches",
                Note = new(
                    "Status siger 197 match; resuméet siger 197 nyankomne.",
                    "The status says 197 matches; the summary page says 197 newcomers."),
                Observations =
                [
                    Observation.AlsoStated("197"),
                    Observation.AlsoStated("197").FromSummary().With(new(
                        "Resuméet siger 197 nyankomne, ikke match.",
                        "The summary page says 197 newcomers, not matches.")),
                ],
            },
            new("lasted-6-months", "Match, der har varet over 6 måneder", "Matches that lasted more than 6 months")
            {
                Target = Target.AtLeast("100"),
                Source = "matches",
                Note = new(
                    "Kriteriet siger 6 gennemførte måneder, status mere end 6 måneder.",
                    "The criterion says 6 months completed, the status more than 6 months."),
                Observations =
                [
                    Observation.AlsoStated("156"),
                ],
            },
            new("lasted-3-months", "Andel af match, der har varet over 3 måneder", "Matches that lasted more than 3 months")
            {
                Unit = "percent",
                Target = Target.AtLeast("80"),
                Source = "matches",
                Observations =
                [
                    Observation.AlsoStated("89"),
                ],
            },
            new("knows-services", "Nyankomne med større viden om byens tilbud", "Newcomers who know the city's services better")
            {
                Unit = "percent",
                Target = Target.AtLeast("70"),
                Source = "surveys",
                Observations =
                [
                    Observation.AlsoStated("42").With(Remarks.NotMet),
                ],
            },
            new("feels-included", "Nyankomne, der føler sig mere inkluderet i byen", "Newcomers who feel more included in the city")
            {
                Unit = "percent",
                Target = Target.AtLeast("70"),
                Source = "surveys",
                Observations =
                [
                    Observation.AlsoStated("55").With(Remarks.NotMet),
                ],
            },
            new("stays-in-denmark", "Expats og familier, for hvem deltagelsen har en positiv effekt på, om de vil blive i Danmark", "Expats and their families for whom taking part favoured staying in Denmark")
            {
                Unit = "percent",
                Target = Target.AtLeast("50"),
                Source = "surveys",
                Note = new(
                    "Kriteriet gælder expats og deres familier; status siger ikke, hvem de 71 % er en del af.",
                    "The criterion is about expats and their families; the status does not say whom the 71 % is a share of."),
                Observations =
                [
                    Observation.AlsoStated("71"),
                ],
            },
        ],
    };
}
