using Matching.Results.Approval;
using Matching.Results.Entering;
using Matching.TestData;
using static Matching.Tests.Results.ResultsCity;

namespace Matching.Tests.Results.Approval;

/// <summary>Whatever order people enter, correct, withdraw, approve, lock and reopen in: an approved figure never changes silently.</summary>
public class NeverSilentlyTests
{
    private const int Histories = 12;
    private const int Steps = 60;

    private static readonly string[] Indicators = [Places, Share, Course, Partners];
    private static readonly string[] Tracks = [Track, "partnerships"];

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_approved_figure_never_changes_and_each_difference_of_today_has_its_reasons(string engine)
    {
        var differences = 0;
        for (var seed = 1; seed <= Histories; seed++)
        {
            await using var city = await CreateAsync(engine);
            var dice = new Random(seed);
            var seen = new Dictionary<(string, string, int), ApprovedFigure>();
            for (var step = 0; step < Steps; step++)
            {
                city.Room.Time.Advance(TimeSpan.FromMinutes(1));
                await StepAsync(city, dice);
                differences += await CheckAsync(city, seen, $"seed {seed}, step {step}");
            }
        }

        differences.ShouldBeGreaterThan(20, "or the histories never came to the question");
    }

    private static async Task StepAsync(ResultsCity city, Random dice)
    {
        var indicator = Indicators[dice.Next(Indicators.Length)];
        var track = Tracks[dice.Next(Tracks.Length)];
        var change = city.Room.By("ida", dice.Next(2) == 0 ? null : "fordi");
        var figure = Figure(indicator, dice.Next(2), $"kilde {dice.Next(2)}", $"2013-0{dice.Next(1, 5)}-01");
        var entered = (await city.Room.Get<ObservationStore>().OfAsync(indicator, "2012")).OrderBy(o => o.Id, StringComparer.Ordinal).ToList();
        var any = entered.Count == 0 ? null : entered[dice.Next(entered.Count)];
        switch (dice.Next(10))
        {
            case 0 or 1:
                await city.Room.Get<RecordObservation>().HandleAsync(figure, change);
                break;
            case 2 or 3 when any is not null:
                await city.Room.Get<CorrectObservation>().HandleAsync(any.Id, any.Version, figure, change);
                break;
            case 4 when any is not null:
                await city.Room.Get<WithdrawObservation>().HandleAsync(any.Id, any.Version, change);
                break;
            case 5 when any is not null:
                await city.Room.Get<WithdrawObservation>().UndoAsync(any.Id, any.Version, change);
                break;
            case 6:
                await city.Room.Get<PasteObservations>().HandleAsync($"indicator;value\n{indicator};{dice.Next(2)}\n", Year, "tabel", store: true, onlyGood: true, change);
                break;
            case 7:
                await city.ApproveAsync(track);
                break;
            case 8:
                await city.Room.Get<LockPeriod>().HandleAsync(Year, track, (await city.PeriodAsync(track)).Latest?.Round ?? 0, change);
                break;
            default:
                await city.Room.Get<ReopenPeriod>().HandleAsync(Year, track, (await city.PeriodAsync(track)).Latest?.Round ?? 0, dice.Next(3) == 0, change);
                break;
        }
    }

    private static async Task<int> CheckAsync(ResultsCity city, Dictionary<(string, string, int), ApprovedFigure> seen, string at)
    {
        foreach (var indicator in Indicators)
        {
            foreach (var figure in await city.Room.Get<ApprovalStore>().OfFigureAsync("2012", indicator))
            {
                seen.TryAdd((figure.Indicator, figure.Track, figure.Round), figure);
                figure.ShouldBe(seen[(figure.Indicator, figure.Track, figure.Round)], at);
            }
        }

        var periods = await city.Room.Get<ReadPeriod>().HandleAsync(await city.ReportAsync());
        foreach (var period in periods.Where(p => p.State != PeriodStates.Draft))
        {
            var standing = seen.Values.Where(f => f.Track == period.Track.Code && f.Round == period.Latest!.Round).ToDictionary(f => f.Indicator);
            foreach (var today in period.Track.Indicators.Where(i => standing.TryGetValue(i.Code, out var reported) && reported.DiffersFrom(i)))
            {
                period.Changed.ShouldContain(c => c.Reported.Indicator == today.Code, at);
            }

            foreach (var changed in period.Changed)
            {
                changed.Since.ShouldNotBeEmpty(at);
                changed.Since.ShouldAllBe(change => change.Why == "fordi", at);
            }
        }

        return periods.Sum(p => p.Changed.Count);
    }
}
