using Matching.Kpi.Records;

namespace Matching.Tests.Kpi.Indicators;

/// <summary>
/// Random records that crowd the edges: month ends, leap days, the exact day n months after a start and its neighbours, days
/// around the day judged on, several matches of one person, late and repeated answers, ids that differ by case and length.
/// </summary>
internal sealed class NastyRecords
{
    private static readonly string[] Waves = ["start", "3m", "6m", "end"];
    private static readonly string[] Questions = ["knows_services", "feels_included", "stays_in_denmark", "occupation_now", "occupation_now", "satisfaction"];
    private static readonly string?[] Segments = ["expat", "expat_family", "expat", "student", "other", null];
    private static readonly string[] MatchIds = ["m10", "m9", "M10", "m1", "m-1", "å1", "z1", "m2", "m02", "M2", "m3", "m30", "m11", "m12", "m13"];

    private readonly Random random;

    public NastyRecords(int seed)
    {
        random = new Random(seed);
        Year = random.Next(2011, 2017);
        AsOf = Near(new DateOnly(Year + random.Next(0, 2), random.Next(1, 13), 1), 40);
        EndsOn = random.Next(4) == 0 ? null : random.Next(3) == 0 ? Shift(AsOf, random.Next(-1, 2)) : Near(new DateOnly(Year, 12, 31), 60);
        var people = Enumerable.Range(1, random.Next(1, 7)).Select(i => $"p{i}").ToList();
        var matches = MatchIds.Take(random.Next(0, MatchIds.Length + 1)).Select(id => Match(id, people)).ToList();
        Input = new KpiInput
        {
            Participants = [.. people.Select(Participant)],
            Volunteers = [.. Enumerable.Range(1, 5).Select(i => new KpiVolunteer($"v{i}", Programme(), MaybeDay()))],
            Matches = matches,
            Answers = [.. Enumerable.Range(0, matches.Count == 0 ? 0 : random.Next(0, 120)).Select(_ => Answer(matches)).DistinctBy(Key)],
        };
    }

    public KpiInput Input { get; }

    public int Year { get; }

    public DateOnly AsOf { get; }

    public DateOnly? EndsOn { get; }

    private string Programme() => random.Next(2) == 0 ? "host" : "mentor";

    private KpiParticipant Participant(string id) => new()
    {
        Id = id,
        Programme = Programme(),
        Segment = Segments[random.Next(Segments.Length)],
        RegisteredOn = MaybeDay(),
    };

    private KpiMatch Match(string id, List<string> people)
    {
        var started = MaybeDay();
        return new KpiMatch
        {
            Id = id,
            Programme = Programme(),
            ParticipantId = random.Next(12) == 0 ? "nobody" : people[random.Next(people.Count)],
            VolunteerId = $"v{random.Next(1, 6)}",
            StartedOn = started,
            EndedOn = started is { } day && random.Next(3) > 0 ? End(day) : null,
            State = started is null ? "proposed" : "active",
        };
    }

    private DateOnly End(DateOnly started)
    {
        int[] months = [0, 3, 4, 6];
        var end = random.Next(5) switch
        {
            0 => Shift(started, random.Next(0, 400)),
            1 => Shift(AsOf, random.Next(-1, 3)),
            2 when EndsOn is { } period => Shift(period, random.Next(-1, 2)),
            _ => Shift(started.AddMonths(months[random.Next(months.Length)]), random.Next(-1, 2)),
        };
        return end < started ? started : end;
    }

    private KpiAnswer Answer(List<KpiMatch> matches)
    {
        var question = Questions[random.Next(Questions.Length)];
        string[] answers = question == "occupation_now" ? ["job", "education", "neither", "dont_know"] : ["1", "2", "3", "4", "5", "dont_know"];
        return new KpiAnswer
        {
            MatchId = matches[random.Next(matches.Count)].Id,
            Respondent = random.Next(5) == 0 ? "volunteer" : "participant",
            Wave = Waves[random.Next(Waves.Length)],
            Question = question,
            Answer = answers[random.Next(answers.Length)],
            AnsweredOn = random.Next(2) == 0 ? Shift(AsOf, random.Next(-2, 3)) : AnyDay(),
        };
    }

    private static object Key(KpiAnswer a) => (a.MatchId, a.Respondent, a.Wave, a.Question, a.AnsweredOn);

    private DateOnly? MaybeDay() => random.Next(8) == 0 ? null : AnyDay();

    private DateOnly AnyDay() => random.Next(6) switch
    {
        0 => Near(new DateOnly(Year, 1, 1), 2),
        1 => Near(new DateOnly(Year, 12, 31), 2),
        2 => Shift(AsOf, random.Next(-2, 3)),
        3 => Shift(AsOf.AddMonths(-new[] { 3, 4, 6 }[random.Next(3)]), random.Next(-2, 3)),
        4 => new DateOnly(Year, random.Next(1, 12), 1).AddMonths(1).AddDays(-1),
        _ => Shift(new DateOnly(Year, 1, 1), random.Next(0, 365)),
    };

    private DateOnly Near(DateOnly day, int days) => Shift(day, random.Next(-days, days + 1));

    private static DateOnly Shift(DateOnly day, int days) => day.AddDays(days);
}
