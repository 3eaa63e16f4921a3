namespace Matching.Samples.Catalogue;

internal sealed record Target(string Comparator, string Low, string High)
{
    public static Target None { get; } = new("none", "", "");

    public static Target AtLeast(string value) => new(">=", value, "");

    public static Target MoreThan(string value) => new(">", value, "");

    public static Target Between(string low, string high) => new("between", low, high);
}
