using Dapper;
using Matching.Database;
using Matching.Kpi.Report;
using Matching.Results;
using Matching.Results.Approval;
using Matching.Results.Entering;
using Matching.TestData;

namespace Matching.Tests.Results;

/// <summary>A catalogue of 2012 with an initiative in two tracks, and nothing entered. It is 1 August 2013.</summary>
public sealed class ResultsCity : IAsyncDisposable
{
    public const int Year = 2012;
    public const string Places = "lab.places";
    public const string Share = "lab.share";
    public const string Course = "lab.course";
    public const string Partners = "firms.partners";
    public const string Track = "municipality";

    private readonly FreshDatabase fresh;

    private ResultsCity(FreshDatabase fresh) => (this.fresh, Room) = (fresh, new CaseworkRoom(fresh.Database));

    public CaseworkRoom Room { get; }

    public MatchingDatabase Database => fresh.Database;

    public static async Task<ResultsCity> CreateAsync(string engine)
    {
        var city = new ResultsCity(await BothDatabases.CreateAsync(engine));
        await city.SetAsync("INSERT INTO initiatives (code, track, name_da) VALUES ('lab', 'municipality', 'Laboratoriet'), ('firms', 'partnerships', 'Virksomheder')");
        await city.SetAsync(
            """
            INSERT INTO indicators (code, period, initiative, name_da, unit, comparator, target, position) VALUES
                ('lab.places', '2012', 'lab', 'Pladser', 'count', '>=', 10, 1),
                ('lab.share', '2012', 'lab', 'Andel', 'percent', '>=', 50, 2),
                ('lab.course', '2012', 'lab', 'Kursus', 'milestone', '>=', 1, 3),
                ('firms.partners', '2012', 'firms', 'Partnere', 'count', '>=', 5, 4)
            """);
        return city;
    }

    public static EnteredFigure Figure(string indicator, double? value, string source = "Årsrapport", string on = "2013-02-01") => new()
    {
        Indicator = indicator, Period = "2012", Value = value, Source = source, ObservedOn = DateOnly.ParseExact(on, "yyyy-MM-dd", null),
    };

    public Task SetAsync(string sql) => Database.WriteAsync(scope => scope.Connection.ExecuteAsync(sql, transaction: scope.Transaction));

    public Task<EntryOutcome> RecordAsync(EnteredFigure figure, string? why = null) => Room.Get<RecordObservation>().HandleAsync(figure, Room.By("ida", why));

    public async Task<string> EnterAsync(EnteredFigure figure, string? why = null) => (await RecordAsync(figure, why)).ShouldBeOfType<EntryOutcome.Entered>().Id;

    public async Task<EnteredObservation> FindAsync(string id, string indicator = Places) =>
        (await Room.Get<ObservationStore>().OfAsync(indicator, "2012")).Single(one => one.Id == id);

    public Task<StatusReport> ReportAsync() => Room.Get<StatusReports>().BuildAsync(Year, Room.Clocks.Today);

    public async Task<IndicatorReport> IndicatorAsync(string code = Places) => (await ReportAsync()).Indicators.Single(i => i.Code == code);

    public async Task<TrackPeriod> PeriodAsync(string track = Track) =>
        (await Room.Get<ReadPeriod>().HandleAsync(await ReportAsync())).Single(one => one.Track.Code == track);

    public async Task<ApprovalOutcome> ApproveAsync(string track = Track, bool withMissing = true) =>
        await Room.Get<ApprovePeriod>().HandleAsync(Year, track, (await PeriodAsync(track)).Seen, withMissing, Room.By("bo"));

    public Task<IReadOnlyList<string>> AuditAsync() => Database.ReadAsync<IReadOnlyList<string>>(async connection =>
        (await connection.QueryAsync<string>("SELECT action FROM audit ORDER BY at, id")).Where(a => a.StartsWith("observation", StringComparison.Ordinal) || a.StartsWith("period", StringComparison.Ordinal)).ToList());

    public async Task<IReadOnlyList<string>> AuditOfAsync(string what) => await Database.ReadAsync<IReadOnlyList<string>>(async connection =>
        (await connection.QueryAsync<string>("SELECT action FROM audit ORDER BY at, id")).Where(a => a.StartsWith(what + ".", StringComparison.Ordinal)).ToList());

    public async ValueTask DisposeAsync()
    {
        await Room.DisposeAsync();
        await fresh.DisposeAsync();
    }
}
