namespace Matching.Samples.Catalogue.Municipality;

internal static class EqualityLab
{
    public static Initiative Row => new()
    {
        Code = "equality-lab",
        Track = "municipality",
        Order = 2,
        NameDa = "Equality Lab 2.0 / LigebehandlingKBH",
        NameEn = "Equality Lab 2.0",
        Funding = "Inklusionsaftalen 2012",
        GoalDa =
            "Kommunens institutioner skal arbejde med ligebehandling i praksis. Ledere og medarbejdere på de deltagende steder kan også " +
            "komme på kurserne i ligebehandling.",
        GoalEn =
            "The city's institutions are to work with equal treatment in practice. Managers and staff at those taking part may also join " +
            "the equal-treatment courses.",
        CriteriaDa = "8-10 nye institutioner kommer med i 2012, og 3-4 af de første pilotinstitutioner bliver mentorer for de nye.",
        CriteriaEn = "8 to 10 new institutions join in 2012, and 3 or 4 of the first pilot institutions become mentors of the new ones.",
        StatusDa =
            "9 institutioner er med i LigebehandlingKBH, som fører erfaringerne fra Equality Lab 2.0 videre. Et netværk, hvor de kan lære " +
            "af hinanden, er på vej. Mentor-institutioner er ikke nævnt.",
        StatusEn =
            "9 institutions are part of LigebehandlingKBH, which carries on what Equality Lab 2.0 taught. A network where they can learn " +
            "from each other is on its way. Mentor institutions are not mentioned.",
        Indicators =
        [
            new("institutions", "Deltagende institutioner", "Institutions taking part")
            {
                Target = Target.Between("8", "10"),
                Note = new(
                    "Kriteriet gælder nye institutioner; status siger ikke, om de er nye.",
                    "The criterion asks for new institutions; the status does not say new."),
                Observations =
                [
                    Observation.Measured("9"),
                ],
            },
            new("mentor-institutions", "Pilotinstitutioner som mentorinstitutioner", "Pilot institutions attached as mentor institutions")
            {
                Target = Target.Between("3", "4"),
                Note = new(
                    "Rapporten oplyser det ikke.",
                    "The report is silent."),
                Observations =
                [
                    Observation.NotReported(),
                ],
            },
        ],
    };
}
