using System.Globalization;

namespace Matching.Messages;

/// <summary>What mails say. In a language beyond Danish and English a mail is sent when all of it is written in that language.</summary>
public static class MessageTexts
{
    public static readonly Sentences Sentences = new(typeof(MessageTexts));

    private static readonly string[] InEveryMail = ["greeting", "closing"];

    /// <summary>The first of a reader's languages in which a mail can be sent; English where there is none.</summary>
    /// <param name="template">Which mail.</param>
    /// <param name="languages">ISO 639-1 codes, best first; none where they are not known, and Danish is sent.</param>
    public static CultureInfo LanguageFor(string template, IReadOnlyList<string> languages) =>
        languages.Count == 0 ? Languages.Danish
        : languages.Select(Known).OfType<CultureInfo>().FirstOrDefault(language => IsWhole(template, language)) ?? Languages.English;

    private static bool IsWhole(string template, CultureInfo language) => Languages.All.Contains(language)
        || InEveryMail.Append($"{template}.subject").Append($"{template}.body").All(key => Sentences.IsWrittenIn(key, language));

    private static CultureInfo? Known(string code)
    {
        try
        {
            return CultureInfo.GetCultureInfo(code, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
