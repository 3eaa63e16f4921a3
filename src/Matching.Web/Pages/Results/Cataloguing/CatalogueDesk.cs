using Matching.Results.Cataloguing;

namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>What the forms of indicators and initiatives read and do.</summary>
public sealed class CatalogueDesk(
    IndicatorStore indicators, InitiativeStore initiatives, OwnerStore owners, SaveIndicator saveIndicator, SaveInitiative saveInitiative)
{
    public SaveIndicator Indicator => saveIndicator;

    public SaveInitiative Initiative => saveInitiative;

    public Task<IReadOnlyList<CatalogueInitiative>> InitiativesAsync(string period) => initiatives.OfPeriodAsync(period);

    public Task<IReadOnlyList<CatalogueIndicator>> IndicatorsAsync(string period) => indicators.OfPeriodAsync(period);

    public Task<CatalogueIndicator?> FindAsync(string code, string period) => indicators.FindAsync(code, period);

    public Task<IReadOnlyList<IndicatorVersion>> VersionsAsync(string code, string period) => indicators.VersionsAsync(code, period);

    public Task<IReadOnlyList<InitiativeChange>> ChangesAsync(string code) => initiatives.ChangesAsync(code);

    public Task<IReadOnlyList<string>> OwnYearsAsync(string code) => initiatives.OwnYearsAsync(code);

    public Task<IReadOnlyList<string>> PeriodsAsync() => indicators.PeriodsAsync();

    public Task<IReadOnlyList<FigureOwner>> OwnersAsync() => owners.AllAsync();
}
