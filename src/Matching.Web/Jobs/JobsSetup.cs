namespace Matching.Web.Jobs;

public static class JobsSetup
{
    public static void AddJobs(this WebApplicationBuilder builder) => builder.Services.AddHostedService<SweepTimer>();
}
