namespace Matching.Web.Jobs;

public static class JobsSetup
{
    public static void AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<JobSettings>().Bind(configuration.GetSection(JobSettings.Section));
        services.AddHostedService<SweepTimer>();
    }
}
