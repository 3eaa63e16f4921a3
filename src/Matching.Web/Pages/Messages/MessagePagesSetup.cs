namespace Matching.Web.Pages.Messages;

public static class MessagePagesSetup
{
    public static void AddMessagePages(this IServiceCollection services) => services.AddSingleton<Troubles>();
}
