namespace Matching.Web.Pages.Today;

/// <summary>The three blocks of the day, in the order in which they are looked at.</summary>
public enum TodayBlock
{
    Late,
    Due,
    New,
}

/// <summary>One row of the day: who, what, since when, and one button that does it.</summary>
/// <param name="Block">Where it stands.</param>
/// <param name="Since">Since when; the oldest stand first.</param>
/// <param name="Who">Names, or ids where a name is not the reader's to see.</param>
/// <param name="What">A sentence.</param>
/// <param name="Button">What does it.</param>
public sealed record TodayLine(TodayBlock Block, DateOnly Since, string Who, string What, TodayButton Button)
{
    /// <summary>Whose case it is of; null if it is everybody's.</summary>
    public string? Participant { get; init; }

    /// <summary>Says more about it, where that takes long to find out: asked only of lines that are shown.</summary>
    public Func<Task<TodayLine>>? Complete { get; init; }

    /// <summary>The lower, the sooner it is read; lines of one urgency stand by their day.</summary>
    public int Urgency { get; init; } = Urgencies.Usual;

    /// <summary>Stands before everything else of its block.</summary>
    public bool IsFirst { get; init; }
}

/// <param name="Text">What it says.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Posted">The id that it sends, where it changes something; null where it leads to a page.</param>
public sealed record TodayButton(string Text, string Address, string? Posted = null);

/// <summary>What is read first of a block, after worries.</summary>
public static class Urgencies
{
    /// <summary>Somebody was to be told and was not.</summary>
    public const int Unreached = 1;

    /// <summary>Somebody said that it is not a good fit.</summary>
    public const int NoFit = 2;

    /// <summary>A volunteer's place and a participant wait for an answer.</summary>
    public const int Unanswered = 3;

    public const int FirstContact = 4;
    public const int Usual = 5;
    public const int Silence = 6;

    /// <summary>Many of a kind, in one line.</summary>
    public const int Folded = 9;
}
