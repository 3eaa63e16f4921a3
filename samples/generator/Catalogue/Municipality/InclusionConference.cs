namespace Matching.Samples.Catalogue.Municipality;

internal static class InclusionConference
{
    public static Initiative Row => new()
    {
        Code = "inclusion-conference",
        Track = "municipality",
        Order = 5,
        NameDa = "Årlig inklusionskonference",
        NameEn = "Annual inclusion conference",
        Funding = "Den tværgående integrationspulje",
        GoalDa = "En årlig konference, i 2012 om at inddrage borgerne i arbejdet for inklusion. Den var planlagt til den 24. maj.",
        GoalEn = "A yearly conference, in 2012 on involving citizens in the work for inclusion. It was planned for 24 May.",
        CriteriaDa =
            "Konferencen bliver holdt for kommunens ansatte, frivillige foreninger og boligforeninger. Den viser en ekspertgruppes råd om " +
            "borgerinddragelse og giver deltagerne metoder med hjem.",
        CriteriaEn =
            "The conference is held for city staff, voluntary associations and housing associations. It presents an expert group's advice " +
            "on citizen involvement and gives the participants methods to take home.",
        StatusDa =
            "Konferencen blev holdt i juni med omkring 150 deltagere. Rådene er samlet i et idékatalog, som er sendt til " +
            "samarbejdspartnerne.",
        StatusEn =
            "The conference was held in June with about 150 participants. The advice was collected in a catalogue of ideas and sent to " +
            "the partners.",
        Indicators =
        [
            new("held", "Konference afholdt", "Conference held")
            {
                Unit = "milestone",
                Target = Target.AtLeast("1"),
                Note = new(
                    "Planlagt til 24. maj, holdt i juni.",
                    "Planned 24 May, held in June."),
                Observations =
                [
                    Observation.Measured("1"),
                ],
            },
            new("participants", "Deltagere", "Participants")
            {
                Observations =
                [
                    Observation.Measured("150", "about"),
                ],
            },
        ],
    };
}
