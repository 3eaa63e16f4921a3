using System.CommandLine;
using System.Data.Common;
using Matching.Cli.Verbs;
using Matching.Database;
using Microsoft.Extensions.Options;

namespace Matching.Cli;

/// <summary>The same work as the service's, from a terminal. Exit 0 done, 1 refused or failed with a sentence, 2 wrong usage.</summary>
public static class Terminal
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var root = Create();
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var problem in parsed.Errors)
            {
                await error.WriteLineAsync(UsageErrors.In(problem.Message, VerbOptions.Culture(parsed)));
            }

            await error.WriteLineAsync(CliTexts.Sentences["usage_hint", VerbOptions.Culture(parsed)]);
            return ExitCodes.Usage;
        }

        var configuration = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        try
        {
            return await parsed.InvokeAsync(configuration);
        }
        catch (Exception e) when (Sentence(e, parsed) is not null)
        {
            await Failure.TellAsync(parsed, output, error, Sentence(e, parsed)!);
            return ExitCodes.Refused;
        }
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("Matching: newcomers and hosts, young people and mentors, and what came of it.");
        VerbOptions.AddTo(root);
        root.Add(ImportVerb.Create());
        root.Add(ExportVerb.Create());
        root.Add(SuggestVerb.Create());
        root.Add(ScoresVerb.Create());
        root.Add(RoundVerb.Create());
        root.Add(TrainVerb.Create());
        root.Add(EvaluateVerb.Create());
        root.Add(ModelsVerb.Create());
        root.Add(ObjectVerb.Create());
        root.Add(KpiVerb.Create());
        root.Add(DurationsVerb.Create());
        root.Add(ReportVerb.Create());
        root.Add(SweepVerb.Create());
        root.Add(MigrateVerb.Create());
        root.Add(UsersVerb.Create());
        return root;
    }

    /// <summary>What to say about a machine that is not as it must be; null for a bug, which is shown whole.</summary>
    private static string? Sentence(Exception exception, ParseResult parsed) => exception switch
    {
        DatabaseUnavailableException unavailable => unavailable.In(VerbOptions.Culture(parsed)),
        OptionsValidationException settings => string.Join(Environment.NewLine, settings.Failures),
        DbException database => CliTexts.Sentences.Format("database_error", VerbOptions.Culture(parsed), database.Message),
        UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException when UsageErrors.Named(exception.Message) is { } path =>
            CliTexts.Sentences.Format(exception is UnauthorizedAccessException ? "file_denied" : "file_missing", VerbOptions.Culture(parsed), path),
        IOException or UnauthorizedAccessException => CliTexts.Sentences.Format("file_error", VerbOptions.Culture(parsed), exception.Message),
        OperationCanceledException => CliTexts.Sentences["cancelled", VerbOptions.Culture(parsed)],
        _ => null,
    };
}
