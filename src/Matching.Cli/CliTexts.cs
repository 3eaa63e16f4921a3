namespace Matching.Cli;

public static class CliTexts
{
    public static readonly Sentences Sentences = new(typeof(CliTexts));
}
