using Matching.Web.Hosting;

namespace Matching.Web.Pages.Link;

public static class LinkPagesSetup
{
    /// <summary>The pages behind links, a part for each purpose.</summary>
    public static IServiceCollection AddLinkPages(this IServiceCollection services) => services
        .AddSingleton<IHttpContextFactory, HideLinkTokens>()
        .AddSingleton<LinkDoor>()
        .AddSingleton<LinkPart, AskedPart>()
        .AddSingleton<LinkPart, ContactPart>()
        .AddSingleton<LinkPart, SurveyPart>();
}
