namespace Matching.Web.Pages.Rounds;

public static class RoundPagesSetup
{
    public static void AddRoundPages(this IServiceCollection services) => services.AddSingleton<RoundDesk>().AddSingleton<AwaitDraft>();
}
