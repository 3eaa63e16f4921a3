namespace Matching.Samples.Catalogue;

internal sealed record Note(string Da, string En)
{
    public static Note None { get; } = new("", "");
}
