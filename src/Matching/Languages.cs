using System.Globalization;

namespace Matching;

/// <summary>What is written in which language.</summary>
public static class Languages
{
    public static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    public static readonly CultureInfo Arabic = CultureInfo.GetCultureInfo("ar");

    /// <summary>Staff pages, the terminal and its sentences.</summary>
    public static readonly IReadOnlyList<CultureInfo> All = [Danish, English];

    /// <summary>Mails, and the pages behind their links.</summary>
    public static readonly IReadOnlyList<CultureInfo> OfReceivers = [.. All, Arabic];

    /// <summary>The language of a receiver's pages: the first of theirs that pages are written in, and English where there is none.</summary>
    /// <param name="known">ISO 639-1 codes, best first.</param>
    /// <returns>Null where it is not known what they read.</returns>
    public static CultureInfo? Of(IReadOnlyList<string> known) => known.Count == 0 ? null
        : known.Select(code => OfReceivers.FirstOrDefault(language => language.Name == code)).FirstOrDefault(language => language is not null) ?? English;
}
