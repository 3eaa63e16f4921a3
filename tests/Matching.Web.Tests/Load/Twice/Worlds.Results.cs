using System.Globalization;
using Matching.Results.Approval;
using Matching.Results.Entering;

namespace Matching.Web.Tests.Load.Twice;

public sealed partial class Worlds
{
    private int years = 1899;

    /// <summary>Each in a year of its own, with one indicator; all of one initiative, for an approval keeps the initiatives of a track.</summary>
    private IReadOnlyList<Func<Task<World>>> OfResults =>
    [
        () => EnteringAsync(entered: false, withdrawn: false, ""),
        () => EnteringAsync(entered: true, withdrawn: false, ""),
        () => EnteringAsync(entered: true, withdrawn: false, "?correct="),
        () => EnteringAsync(entered: true, withdrawn: true, ""),
        () => PastingAsync(seen: false),
        () => PastingAsync(seen: true),
        () => ApprovingAsync(approved: false),
        () => ApprovingAsync(approved: true),
    ];

    private Task<int> NewYearAsync() => NewYearAsync(_ => "lab");

    private async Task<int> NewYearAsync(Func<int, string> initiativeOf)
    {
        var year = ++years;
        var initiative = initiativeOf(year);
        await SetAsync("INSERT INTO initiatives (code, track) VALUES (@initiative, 'municipality') ON CONFLICT DO NOTHING", new { initiative });
        await SetAsync(
            "INSERT INTO indicators (code, period, initiative, unit, position) VALUES (@code, @period, @initiative, 'count', 1)",
            new { code = $"lab{year}.places", period = $"{year}", initiative });
        return year;
    }

    private static EnteredFigure Places(int year, double value, string source = "optælling") => new()
    {
        Indicator = $"lab{year}.places", Period = year.ToString(CultureInfo.InvariantCulture), Value = value, Source = source, ObservedOn = new DateOnly(2013, 2, 1),
    };

    private async Task<World> EnteringAsync(bool entered, bool withdrawn, string correct)
    {
        var year = await NewYearAsync();
        var address = $"/results/{year}/figures/lab{year}.places/enter";
        if (entered)
        {
            var id = ((EntryOutcome.Entered)await service.Get<RecordObservation>().HandleAsync(Places(year, 12), service.Change)).Id;
            address += correct.Length > 0 ? correct + id : "";
            if (withdrawn)
            {
                await service.Get<WithdrawObservation>().HandleAsync(id, 1, service.Change);
            }
        }

        var page = await Administrator.OpenAsync(address);
        page.QuerySelector("#Value").ShouldNotBeNull(address).SetAttribute("value", "17");
        return new World(Administrator, address, page);
    }

    private async Task<World> PastingAsync(bool seen)
    {
        var year = await NewYearAsync();
        var address = $"/results/{year}/enter";
        var page = await Administrator.OpenAsync(address);
        page.QuerySelector("#Table")!.TextContent = $"indikator;værdi\nlab{year}.places;12\n";
        if (!seen)
        {
            return new World(Administrator, address, page);
        }

        var form = FilledForm.On(page, address)[0];
        return new World(Administrator, address, await Administrator.PostAsync(form.Address, form.Fields));
    }

    private async Task<World> ApprovingAsync(bool approved)
    {
        var year = await NewYearAsync();
        var address = $"/results/{year}/approve";
        await service.Get<RecordObservation>().HandleAsync(Places(year, 12), service.Change);
        if (approved)
        {
            var report = await service.Get<Matching.Results.StatusReports>().BuildAsync(year, service.Change.On);
            var seen = SeenFigures.Of(report.Tracks.Single(track => track.Code == "municipality"));
            (await service.Get<ApprovePeriod>().HandleAsync(year, "municipality", seen, withMissing: true, service.Change, withoutTargets: true)).ShouldBe(new ApprovalOutcome.Done(IsChange: true));
        }

        return new World(Programme, address, await Programme.OpenAsync(address));
    }
}
