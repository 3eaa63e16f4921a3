using System.Globalization;

namespace Matching.Matches;

/// <summary>The words for states and reasons of a match.</summary>
public static class MatchTexts
{
    public static readonly Sentences Sentences = new(typeof(MatchTexts));

    public static string State(string state, CultureInfo culture) => Sentences["state." + state, culture];

    public static string Reason(string reason, CultureInfo culture) => Sentences.Find("reason." + reason, culture) ?? reason;

    public static string How(string how, CultureInfo culture) => Sentences["how." + how, culture];

    /// <summary>The participant, the volunteer or the caseworker; a file may name anybody.</summary>
    public static string Closer(string by, CultureInfo culture) => Sentences.Find("closer." + by, culture) ?? by;

    public static string Answer(string answer, CultureInfo culture) => Sentences["answer." + answer, culture];

    /// <summary>Why somebody other than the first suggestion was proposed.</summary>
    public static string Choice(string reason, CultureInfo culture) => Sentences.Find("choice." + reason, culture) ?? reason;
}
