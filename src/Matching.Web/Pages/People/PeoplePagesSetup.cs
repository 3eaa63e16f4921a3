namespace Matching.Web.Pages.People;

public static class PeoplePagesSetup
{
    public static void AddPeoplePages(this IServiceCollection services) => services
        .AddSingleton<History>()
        .AddSingleton<ApartLines>()
        .AddSingleton<PairOfCaller>();
}
