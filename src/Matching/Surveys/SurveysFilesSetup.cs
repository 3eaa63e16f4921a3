using Matching.Files;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Surveys;

public static class SurveysFilesSetup
{
    public static IServiceCollection AddSurveysFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<QuestionSettings>().Bind(configuration.GetSection(QuestionSettings.Section));
        return services.AddSingleton<FileDefinition, AnswersFile>();
    }
}
