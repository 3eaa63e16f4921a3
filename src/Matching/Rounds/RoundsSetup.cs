using Matching.Rounds.Solving;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Rounds;

public static class RoundsSetup
{
    public static IServiceCollection AddRounds(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<RoundSettings>().Bind(configuration.GetSection(RoundSettings.Section))
            .Validate(rounds => RoundRequest.ArePoints(rounds.WaitingBonusPerMonth), "Rounds:WaitingBonusPerMonth must be 0 to 100 points.")
            .Validate(rounds => rounds.MostPeopleForVariants >= 0, "Rounds:MostPeopleForVariants must be 0 or more people.")
            .Validate(rounds => rounds.PageWaitSeconds is >= 0 and <= 10, "Rounds:PageWaitSeconds must be 0 to 10 seconds.")
            .Validate(rounds => rounds.MostPasses >= 0, "Rounds:MostPasses must be 0 or more passes; 0 is no limit.")
            .ValidateOnStart();
        return services
            .AddSingleton<RoundScores>()
            .AddSingleton<ScorePairs>(provider => provider.GetRequiredService<RoundScores>().Of)
            .AddSingleton<RoundSolver>()
            .AddSingleton<SolveRound>(provider => provider.GetRequiredService<RoundSolver>().Solve)
            .AddSingleton<RoundStore>()
            .AddSingleton<RoundResultStore>()
            .AddSingleton<RoundLeases>()
            .AddSingleton<ReadRoundPeople>()
            .AddSingleton<WorkOutRound>()
            .AddSingleton<DraftRound>()
            .AddSingleton<StartRound>()
            .AddSingleton<EditRound>()
            .AddSingleton<UndoEdit>()
            .AddSingleton<WorkOutAgain>()
            .AddSingleton<NameRound>()
            .AddSingleton<ThrowAwayRound>()
            .AddSingleton<FindStalePairs>()
            .AddSingleton<CancelRound>()
            .AddSingleton<CompareRounds>()
            .AddSingleton<FindAlternatives>()
            .AddSingleton<RunRound>()
            .AddSingleton<RunRoundNow>()
            .AddSingleton<Sweep, RunRounds>();
    }
}
