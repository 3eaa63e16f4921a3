namespace Matching.Web.Pages.Today;

public static class TodaySetup
{
    /// <summary>The day, from one source for each part of the work.</summary>
    public static void AddToday(this IServiceCollection services) => services
        .AddSingleton<TodayWork>()
        .AddSingleton<RiskAndNotes>()
        .AddSingleton<TodaySource, WorryLines>()
        .AddSingleton<TodaySource, FollowUpLines>()
        .AddSingleton<TodaySource, MatchLines>()
        .AddSingleton<TodaySource, MailLines>()
        .AddSingleton<TodaySource, SurveyLines>()
        .AddSingleton<TodaySource, NoteLines>()
        .AddSingleton<TodaySource, SignUpLines>();
}
