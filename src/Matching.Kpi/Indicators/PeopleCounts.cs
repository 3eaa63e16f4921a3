namespace Matching.Kpi.Indicators;

/// <summary>Indicators that count people by a day in the year.</summary>
internal static class PeopleCounts
{
    /// <summary>Participants of the programme who registered in the year.</summary>
    public static IEnumerable<FigureRow> Registered(RecordsOfYear records, string programme) =>
        from person in records.Input.Participants
        where person.Programme == programme
        let why = records.WhyNotInYear(person.RegisteredOn)
        select new FigureRow { Place = Place(why), Reason = why, ParticipantId = person.Id };

    /// <summary>Volunteers of the programme who were approved in the year.</summary>
    public static IEnumerable<FigureRow> Vetted(RecordsOfYear records, string programme) =>
        from person in records.Input.Volunteers
        where person.Programme == programme
        let why = records.WhyNotInYear(person.VettedOn)
        select new FigureRow { Place = Place(why), Reason = why, VolunteerId = person.Id };

    private static RowPlace Place(string? why) => why is null ? RowPlace.Numerator : RowPlace.LeftOut;
}
