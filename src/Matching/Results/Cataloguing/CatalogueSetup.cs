using Matching.Files;
using Matching.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Results.Cataloguing;

public static class CatalogueSetup
{
    public static IServiceCollection AddCatalogue(this IServiceCollection services) => services
        .AddSingleton<IndicatorStore>()
        .AddSingleton<InitiativeStore>()
        .AddSingleton<OwnerStore>()
        .AddSingleton<BudgetStore>()
        .AddSingleton<GoalStore>()
        .AddSingleton<ForwardStore>()
        .AddSingleton<SaveIndicator>()
        .AddSingleton<SaveInitiative>()
        .AddSingleton<SaveOwner>()
        .AddSingleton<SaveBudget>()
        .AddSingleton<SaveGoal>()
        .AddSingleton<CopyForward>()
        .AddSingleton<FindRecipient>(provider => provider.GetRequiredService<OwnerStore>().FindRecipientAsync)
        .AddSingleton(new AfterImport(
            new HashSet<string>([IndicatorsFile.FileName], StringComparer.Ordinal),
            (scope, change, _) => IndicatorStore.KeepAsync(scope, change with { Why = change.Why ?? IndicatorsFile.FileName })));
}
