using System.Globalization;
using Matching.Files;
using Matching.Kpi.Records;
using Matching.People;
using Matching.Results.Approval;
using Matching.Results.Asking;
using Matching.Results.Cataloguing;
using Matching.Results.Entering;
using Matching.Results.Open;
using Matching.Results.Stored;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Matching.Results;

public static class ResultsSetup
{
    public static IServiceCollection AddResults(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(_ => new KpiSettings(EndsOn(configuration, Programmes.Mentor)))
        .AddSingleton<FileDefinition, InitiativesFile>()
        .AddSingleton<FileDefinition, IndicatorsFile>()
        .AddSingleton<FileDefinition, ObservationsFile>()
        .AddSingleton<ResultsStore>()
        .AddSingleton<StatusReports>()
        .AddSingleton<WhoNames>()
        .AddSingleton<FigureAlarms>()
        .AddSingleton<Sweep, RefreshFigures>()
        .AddSingleton<Sweep, RecountFigures>()
        .AddSingleton<GroupedResults>()
        .AddSingleton<KeptGroupsStore>()
        .AddSingleton<KeepGroups>()
        .AddSingleton<Sweep, KeepGroupsLater>()
        .AddSingleton<ObservationStore>()
        .AddSingleton<RecordObservation>()
        .AddSingleton<CorrectObservation>()
        .AddSingleton<WithdrawObservation>()
        .AddSingleton<PasteObservations>()
        .AddSingleton<ApprovalStore>()
        .AddSingleton<ApprovePeriod>()
        .AddSingleton<LockPeriod>()
        .AddSingleton<ReopenPeriod>()
        .AddSingleton<ReadPeriod>()
        .AddSingleton<ReadOpenYear>()
        .AddSingleton<ReportedResults>()
        .AddSingleton<GoalFigures>()
        .AddSingleton<PrintedReport>()
        .AddCatalogue()
        .AddAsking(configuration);

    private static DateOnly? EndsOn(IConfiguration configuration, string programme)
    {
        var key = $"Programmes:{programme}:EndsOn";
        if (configuration[key] is not { Length: > 0 } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new OptionsValidationException(key, typeof(KpiSettings), [$"{key} is '{text}'; write a day as yyyy-MM-dd or leave it empty."]);
    }
}
