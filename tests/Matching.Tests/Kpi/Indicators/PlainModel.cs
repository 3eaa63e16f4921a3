using Matching.Kpi.Records;

namespace Matching.Tests.Kpi.Indicators;

/// <summary>
/// Section 7 of the design once more, written from its words with loops and nothing of the library's, slow and plain. It has
/// its own calendar too: a month later is the same day of the next month, or that month's last.
/// </summary>
internal sealed class PlainModel(KpiInput input, int year, DateOnly asOf, DateOnly? endsOn)
{
    public (int Numerator, int? Denominator) Of(string code) => code switch
    {
        "host.matches" => (Cohort("host").Count, null),
        "young-mentor.matches" => (Cohort("mentor").Count, null),
        "host.lasted-6-months" => (Cohort("host").Count(m => Longer(m, 6)), null),
        "host.lasted-3-months" => (
            Cohort("host").Count(m => Mature(m, 3) && Longer(m, 3)),
            Cohort("host").Count(m => Mature(m, 3))),
        "host.knows-services" => Answers("host", "knows_services", ["4", "5"], _ => true, _ => true),
        "host.feels-included" => Answers("host", "feels_included", ["4", "5"], _ => true, _ => true),
        "host.stays-in-denmark" => Answers("host", "stays_in_denmark", ["4", "5"], IsExpat, _ => true),
        "young-mentor.in-job-or-education" => Answers("mentor", "occupation_now", ["job", "education"], _ => true, m => Longer(m, 4)),
        "young-mentor.young-recruited" => (input.Participants.Count(p => p.Programme == "mentor" && InYear(p.RegisteredOn)), null),
        "young-mentor.leaders-recruited" => (input.Volunteers.Count(v => v.Programme == "mentor" && InYear(v.VettedOn)), null),
        "young-mentor.still-running" => (StillRunning(), null),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "Not one of the eleven."),
    };

    private bool InYear(DateOnly? day)
    {
        if (day == null)
            return false;
        return day.Value.Year == year && day.Value.DayNumber <= asOf.DayNumber;
    }

    private List<KpiMatch> Cohort(string programme)
    {
        var cohort = new List<KpiMatch>();
        foreach (var match in input.Matches)
        {
            if (match.Programme == programme && InYear(match.StartedOn))
                cohort.Add(match);
        }

        return cohort;
    }

    private static int MonthsLater(DateOnly day, int months)
    {
        var (y, m) = (day.Year, day.Month);
        for (var i = 0; i < months; i++)
            (y, m) = m == 12 ? (y + 1, 1) : (y, m + 1);
        var isLeap = (y % 4 == 0 && y % 100 != 0) || y % 400 == 0;
        var length = m == 2 ? (isLeap ? 29 : 28) : m is 4 or 6 or 9 or 11 ? 30 : 31;
        return new DateOnly(y, m, day.Day < length ? day.Day : length).DayNumber;
    }

    private bool Longer(KpiMatch match, int months)
    {
        var end = match.EndedOn == null ? asOf.DayNumber : match.EndedOn.Value.DayNumber;
        var lastDay = end < asOf.DayNumber ? end : asOf.DayNumber;
        return lastDay > MonthsLater(match.StartedOn!.Value, months);
    }

    private bool Mature(KpiMatch match, int months) => MonthsLater(match.StartedOn!.Value, months) < asOf.DayNumber;

    private bool IsExpat(string participant)
    {
        foreach (var person in input.Participants)
        {
            if (person.Id == participant)
                return person.Segment == "expat" || person.Segment == "expat_family";
        }

        return false;
    }

    private int StillRunning()
    {
        if (endsOn == null || asOf <= endsOn.Value)
            return 0;
        var running = 0;
        foreach (var match in Cohort("mentor"))
        {
            var startedByIt = match.StartedOn!.Value <= endsOn.Value;
            var endedByIt = match.EndedOn != null && match.EndedOn.Value <= asOf && match.EndedOn.Value <= endsOn.Value;
            if (startedByIt && !endedByIt)
                running++;
        }

        return running;
    }

    private (int Numerator, int? Denominator) Answers(
        string programme, string question, string[] good, Func<string, bool> isAsked, Func<KpiMatch, bool> countsOn)
    {
        var latest = new Dictionary<string, KpiAnswer>(StringComparer.Ordinal);
        foreach (var match in Cohort(programme).Where(m => isAsked(m.ParticipantId) && countsOn(m)))
        {
            foreach (var answer in input.Answers)
            {
                if (answer.MatchId != match.Id || answer.Respondent != "participant" || answer.Question != question)
                    continue;
                if (answer.Wave == "start" || answer.AnsweredOn > asOf)
                    continue;
                if (!latest.TryGetValue(match.ParticipantId, out var other) || IsLater(answer, other))
                    latest[match.ParticipantId] = answer;
            }
        }

        return (latest.Values.Count(a => good.Contains(a.Answer)), latest.Count);
    }

    private static bool IsLater(KpiAnswer one, KpiAnswer other)
    {
        if (one.AnsweredOn != other.AnsweredOn)
            return one.AnsweredOn > other.AnsweredOn;
        var byMatch = string.CompareOrdinal(one.MatchId, other.MatchId);
        if (byMatch != 0)
            return byMatch > 0;
        string[] waves = ["3m", "6m", "end"];
        return Array.IndexOf(waves, one.Wave) > Array.IndexOf(waves, other.Wave);
    }
}
