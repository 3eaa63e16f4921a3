using System.Collections.Concurrent;
using Matching.Kpi.Calendar;
using Matching.Kpi.Estimates;
using Matching.Kpi.Records;

namespace Matching.Kpi.Indicators;

/// <summary>The records as the indicators of one calendar year look at them on one day.</summary>
public sealed class RecordsOfYear
{
    private readonly LookUps lookUps;
    private readonly ILookup<string, KpiMatch> cohorts;
    private readonly ConcurrentDictionary<string, ILookup<string, KpiMatch>> byParticipant = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SurvivalCurve> inMonths = new(StringComparer.Ordinal);

    /// <summary>Prepares the look-ups; time and memory grow with the number of records.</summary>
    /// <exception cref="ArgumentException">Two participants share an id.</exception>
    public RecordsOfYear(KpiInput input, int year, DateOnly asOf, KpiSettings settings)
        : this(input, LookUps.Of(input), year, asOf, settings)
    {
    }

    private RecordsOfYear(KpiInput input, LookUps lookUps, int year, DateOnly asOf, KpiSettings settings)
    {
        (Input, Year, AsOf, Settings, this.lookUps) = (input, year, asOf, settings, lookUps);
        cohorts = input.Matches.Where(m => WhyNotInCohort(m) is null).ToLookup(m => m.Programme, StringComparer.Ordinal);
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
    public IEnumerable<KpiAnswer> AnswersOfParticipant(string matchId, string question) => lookUps.Answers[matchId].Where(a => a.Question == question);

    /// <summary>Whether the participant had answered any question of one survey of a match by the day judged on.</summary>
    public bool HasAnswerOfParticipant(string matchId, string wave) => lookUps.Answered.Value.TryGetValue((matchId, wave), out var first) && first <= AsOf;

    /// <summary>The participant's own answers in the surveys of a match, to any question.</summary>
    internal IList<KpiAnswer> AnswersIn(string matchId) => lookUps.Answers[matchId] as IList<KpiAnswer> ?? [.. lookUps.Answers[matchId]];

    /// <summary>Whether an answer of the participant in a survey of the match is dated after the day judged on.</summary>
    internal bool IsAnsweredLater(string matchId) => lookUps.Answers[matchId].Any(a => a.AnsweredOn > AsOf);

    /// <summary>The cohort by participant, in the order of each one's first match.</summary>
    internal ILookup<string, KpiMatch> CohortByParticipant(string programme) =>
        byParticipant.GetOrAdd(programme, code => Cohort(code).ToLookup(m => m.ParticipantId, StringComparer.Ordinal));

    /// <summary>How long the cohort lasts, in calendar months.</summary>
    internal SurvivalCurve InMonths(string programme) => inMonths.GetOrAdd(programme, code => Durations.InMonths(Cohort(code), AsOf));

    /// <summary>The participant's segment; null when it or the participant is unknown.</summary>
    public string? SegmentOf(string participantId) => lookUps.Participants.GetValueOrDefault(participantId)?.Segment;

    /// <summary>
    /// The same records as another year looks at them, judged on the same day and settings.
    /// </summary>
    /// <param name="year">The other year.</param>
    /// <param name="input">
    /// The records to look at: all, or only those dated in that year, which gives the same figures with fewer rows left out.
    /// </param>
    internal RecordsOfYear Of(int year, KpiInput input) => new(input, lookUps, year, AsOf, Settings);

    private sealed record LookUps(Dictionary<string, KpiParticipant> Participants, ILookup<string, KpiAnswer> Answers)
    {
        /// <summary>The day of the participant's first answer in each survey.</summary>
        public Lazy<Dictionary<(string Match, string Wave), DateOnly>> Answered { get; } = new(() => Answers.SelectMany(a => a)
            .GroupBy(a => (a.MatchId, a.Wave)).ToDictionary(g => g.Key, g => g.Min(a => a.AnsweredOn)));

        public static LookUps Of(KpiInput input)
        {
            ArgumentNullException.ThrowIfNull(input);
            return new LookUps(
                input.Participants.ToDictionary(p => p.Id, StringComparer.Ordinal),
                input.Answers.Where(a => a.Respondent == "participant").ToLookup(a => a.MatchId, StringComparer.Ordinal));
        }
    }
}
