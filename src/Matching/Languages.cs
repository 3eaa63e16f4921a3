using System.Globalization;

namespace Matching;

/// <summary>The languages that staff pages, the terminal and its sentences are written in.</summary>
public static class Languages
{
    public static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    public static readonly IReadOnlyList<CultureInfo> All = [Danish, English];
}
