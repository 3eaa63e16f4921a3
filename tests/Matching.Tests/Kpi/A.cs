using Matching.Kpi.Records;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi;

/// <summary>Records of one line for tests: days as text, everything else as ordinary as can be.</summary>
internal static class A
{
    public static KpiMatch HostMatch(string id, string? started, string? ended = null, string? participant = null) =>
        Match("host", id, started, ended, participant);

    public static KpiMatch MentorMatch(string id, string? started, string? ended = null, string? participant = null) =>
        Match("mentor", id, started, ended, participant);

    public static KpiAnswer Answer(string match, string question, string answer, string on, string wave = "3m") => new()
    {
        MatchId = match,
        Respondent = "participant",
        Wave = wave,
        Question = question,
        Answer = answer,
        AnsweredOn = Day(on),
    };

    public static KpiParticipant Participant(string id, string programme = "host", string? segment = null, string? registered = null) => new()
    {
        Id = id,
        Programme = programme,
        Segment = segment,
        RegisteredOn = MaybeDay(registered),
    };

    public static Initiative Initiative(string code, string track = "citizens", int? order = null, string? state = "carried_out") => new()
    {
        Code = code,
        Track = track,
        NameDa = code + " på dansk",
        NameEn = code + " in English",
        Order = order,
        State = state,
    };

    public static Indicator Indicator(string code, string comparator = "none", double? target = null, double? high = null) => new()
    {
        Code = code,
        Period = "2012",
        Initiative = code.Split('.')[0],
        NameDa = code + " på dansk",
        NameEn = code + " in English",
        Unit = "count",
        Comparator = comparator,
        Target = target,
        TargetHigh = high,
        Source = "manual",
    };

    public static Observation Observation(string indicator, double? value, string state = "measured", string? on = null, string? source = null) => new()
    {
        Indicator = indicator,
        Period = "2012",
        Value = value,
        State = state,
        ObservedOn = MaybeDay(on),
        Source = source,
    };

    private static KpiMatch Match(string programme, string id, string? started, string? ended, string? participant) => new()
    {
        Id = id,
        Programme = programme,
        ParticipantId = participant ?? "P" + id,
        VolunteerId = "V" + id,
        StartedOn = MaybeDay(started),
        EndedOn = MaybeDay(ended),
        State = started is null ? "proposed" : ended is null ? "active" : "ended",
    };
}
