namespace Matching.Samples.Catalogue.Citizens;

internal static class CitizenDialogue
{
    public static Initiative Row => new()
    {
        Code = "citizen-dialogue",
        Track = "citizens",
        Order = 27,
        NameDa = "Borgerdialog: brugerdreven innovation og idéstorm",
        NameEn = "Citizen dialogue and idea storm",
        Funding = "programme",
        GoalDa = "Byen taler løbende med borgerne på nettet og viser de bedste idéer til mere inklusion frem.",
        GoalEn = "The city talks with its citizens online all the time and shows the best ideas for more inclusion.",
        CriteriaDa =
            "5.000 medlemmer på de sociale medier, 5.000 brugere af en højtidskalender til mobilen, 500 deltagere i idéstorme og 20 idéer " +
            "fra borgere vist frem.",
        CriteriaEn =
            "5,000 members on social media, 5,000 users of a holiday calendar for mobile phones, 500 people in idea storms and 20 ideas " +
            "from citizens shown.",
        StatusDa =
            "Programmet har 9.700 følgere på Facebook, og kalenderen er hentet af 27.500. To idéstorme fik besøg af 6.000 brugere. 34 " +
            "idéer er vist frem: 3 af dem på politikerseminaret, og 5 er blevet til kortfilm.",
        StatusEn =
            "The programme has 9,700 followers on Facebook, and 27,500 have downloaded the calendar. Two idea storms were visited by " +
            "6,000 users. 34 ideas were shown: 3 of them at the politicians' seminar, and 5 became short films.",
        Indicators =
        [
            new("members", "Medlemmer på platformen", "Members of the social media and campaign platform")
            {
                Target = Target.AtLeast("5000"),
                Note = new(
                    "Status tæller fans på Facebook.",
                    "The status counts fans on Facebook."),
                Observations =
                [
                    Observation.Measured("9700"),
                ],
            },
            new("calendar-users", "Brugere af højtidskalenderen", "Users of the mobile holiday calendar")
            {
                Target = Target.AtLeast("5000"),
                Note = new(
                    "Status tæller hentede kalendere.",
                    "The status counts downloads."),
                Observations =
                [
                    Observation.Measured("27500"),
                ],
            },
            new("idea-storm-users", "Deltagere i idéstorme", "People taking part in the idea storms")
            {
                Target = Target.AtLeast("500"),
                Note = new(
                    "To idéstorme.",
                    "Two idea storms."),
                Observations =
                [
                    Observation.Measured("6000"),
                ],
            },
            new("ideas-promoted", "Promoverede idéer", "User ideas promoted")
            {
                Target = Target.AtLeast("20"),
                Note = new(
                    "3 er fremhævet på borgmesterseminaret, 5 er blevet kortfilm.",
                    "3 shown at the mayors' seminar, 5 made into short films."),
                Observations =
                [
                    Observation.Measured("34"),
                ],
            },
        ],
    };
}
