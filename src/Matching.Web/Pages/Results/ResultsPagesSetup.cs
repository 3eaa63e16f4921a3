using Matching.Web.Pages.Results.Cataloguing;
using Matching.Web.Pages.Results.Entering;

namespace Matching.Web.Pages.Results;

public static class ResultsPagesSetup
{
    public static void AddResultsPages(this IServiceCollection services) => services
        .AddSingleton<EntryDesk>()
        .AddSingleton<ApprovalDesk>()
        .AddSingleton<CatalogueDesk>();
}
