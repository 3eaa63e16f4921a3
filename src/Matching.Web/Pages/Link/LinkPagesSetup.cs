using Matching.Web.Hosting;

namespace Matching.Web.Pages.Link;

public static class LinkPagesSetup
{
    /// <summary>The pages behind links, a part for each purpose.</summary>
    public static IServiceCollection AddLinkPages(this IServiceCollection services) => services
        .AddSingleton<IHttpContextFactory, HideLinkTokens>()
        .AddSingleton<LinkDoor>()
        .AddSingleton<ClosedLinks>()
        .AddSingleton<AskedAnswers>()
        .AddSingleton<FirstMeeting>()
        .AddSingleton<ContactLog>()
        .AddSingleton<WayOut>()
        .AddSingleton<CheckInDesk>()
        .AddSingleton<VolunteerAnswers>()
        .AddSingleton<LinkPart, VolunteerPart>()
        .AddSingleton<LinkPart, ParticipantPart>()
        .AddSingleton<LinkPart, ContactPart>()
        .AddSingleton<LinkPart, FollowUpPart>()
        .AddSingleton<LinkPart, SurveyPart>()
        .AddSingleton<LinkPart, FiguresPart>();
}
