namespace Matching.Samples.Catalogue.Citizens;

internal static class DialogueConsultants
{
    public static Initiative Row => new()
    {
        Code = "dialogue-consultants",
        Track = "citizens",
        Order = 24,
        NameDa = "Dialogkonsulenter",
        NameEn = "Dialogue consultants",
        Funding = "programme",
        GoalDa = "Dialogkonsulenter giver redskaber mod diskrimination og eksklusion videre til borgerne.",
        GoalEn = "Dialogue consultants pass on tools against discrimination and exclusion to the citizens.",
        CriteriaDa = "Hver konsulent holder mindst 3 dialogmøder i udvalgte områder.",
        CriteriaEn = "Each consultant holds at least 3 dialogue meetings in selected areas.",
        StatusDa =
            "15 konsulenter er i gang i Tingbjerg, i Husum og på Nørrebro. Sammen har de holdt 45 møder, og hver har været med til 3.",
        StatusEn =
            "15 consultants are at work in Tingbjerg, in Husum and on Nørrebro. Together they held 45 meetings, and each took part in 3.",
        Indicators =
        [
            new("meetings-per-consultant", "Dialogmøder pr. konsulent", "Dialogue meetings per consultant")
            {
                Target = Target.AtLeast("3"),
                Note = new(
                    "45 møder af 15 konsulenter.",
                    "45 meetings by 15 consultants."),
                Observations =
                [
                    Observation.Measured("3"),
                ],
            },
            new("consultants", "Dialogkonsulenter", "Consultants at work")
            {
                Observations =
                [
                    Observation.Measured("15"),
                ],
            },
            new("meetings", "Afholdte dialogmøder", "Dialogue meetings held")
            {
                Observations =
                [
                    Observation.Measured("45"),
                ],
            },
        ],
    };
}
