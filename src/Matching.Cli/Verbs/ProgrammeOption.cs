using System.CommandLine;
using Matching.People;

namespace Matching.Cli.Verbs;

internal static class ProgrammeOption
{
    public static readonly Option<string> Required = Create();

    private static Option<string> Create()
    {
        var option = new Option<string>("--programme") { Description = "host or mentor.", Required = true };
        option.AcceptOnlyFromAmong([.. Programmes.All]);
        return option;
    }
}
