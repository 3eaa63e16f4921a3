using System.Globalization;

namespace Matching.FollowUps;

/// <summary>The words for questions, answers, meetings and risks.</summary>
public static class FollowUpTexts
{
    public static readonly Sentences Sentences = new(typeof(FollowUpTexts));

    public static string Kind(string kind, CultureInfo culture) => Sentences["kind." + kind, culture];

    public static string Answer(string answer, CultureInfo culture) => Sentences["answer." + answer, culture];

    public static string Meeting(string kind, CultureInfo culture) => Sentences["meeting." + kind, culture];

    /// <summary>Who wrote a line: a side, or a caseworker.</summary>
    public static string Side(string side, CultureInfo culture) => Sentences["side." + side, culture];
}
