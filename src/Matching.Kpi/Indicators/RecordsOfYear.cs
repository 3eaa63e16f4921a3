using Matching.Kpi.Calendar;
using Matching.Kpi.Records;

namespace Matching.Kpi.Indicators;

/// <summary>The records as the indicators of one calendar year look at them on one day.</summary>
public sealed class RecordsOfYear
{
    private readonly Dictionary<string, KpiParticipant> participants;
    private readonly ILookup<string, KpiMatch> cohorts;
    private readonly ILookup<(string Match, string Question), KpiAnswer> answers;

    /// <summary>Prepares the look-ups; time and memory grow with the number of records.</summary>
    /// <exception cref="ArgumentException">Two participants share an id.</exception>
    public RecordsOfYear(KpiInput input, int year, DateOnly asOf, KpiSettings settings)
    {
        ArgumentNullException.ThrowIfNull(input);
        (Input, Year, AsOf, Settings) = (input, year, asOf, settings);
        participants = input.Participants.ToDictionary(p => p.Id, StringComparer.Ordinal);
        cohorts = input.Matches.Where(m => WhyNotInCohort(m) is null).ToLookup(m => m.Programme, StringComparer.Ordinal);
        answers = input.Answers.Where(a => a.Respondent == "participant").ToLookup(a => (a.MatchId, a.Question));
    }

    /// <summary>All records.</summary>
    public KpiInput Input { get; }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>The day judged on.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The settings.</summary>
    public KpiSettings Settings { get; }

    /// <summary>Cohort(programme, year): matches that started in the calendar year and not after the day judged on.</summary>
    public IEnumerable<KpiMatch> Cohort(string programme) => cohorts[programme];

    /// <summary>Why a match is in no cohort of the year, a code of <see cref="Reasons"/>; null if it is in its programme's.</summary>
    public string? WhyNotInCohort(KpiMatch match) => match.StartedOn switch
    {
        null => Reasons.NeverStarted,
        { } start when start.Year != Year => Reasons.StartedInAnotherYear,
        _ => match.HadStarted(AsOf) ? null : Reasons.StartsAfterTheDay,
    };

    /// <summary>Why a day does not count for the year, a code of <see cref="Reasons"/>; null if it does.</summary>
    public string? WhyNotInYear(DateOnly? day) => day switch
    {
        null => Reasons.NoDate,
        { } known when known.Year != Year => Reasons.AnotherYear,
        _ => day <= AsOf ? null : Reasons.AfterTheDay,
    };

    /// <summary>The participant's own answers to a question in the surveys of a match, of any wave and day.</summary>
    public IEnumerable<KpiAnswer> AnswersOfParticipant(string matchId, string question) => answers[(matchId, question)];

    /// <summary>The participant's segment; null when it or the participant is unknown.</summary>
    public string? SegmentOf(string participantId) => participants.GetValueOrDefault(participantId)?.Segment;
}
