namespace Matching.Matches;

/// <summary>Section Matches: how long things may take, and the coded reasons.</summary>
public sealed class MatchSettings
{
    public const string Section = "Matches";

    /// <summary>Days that a yes-or-no link works.</summary>
    public int LinkDays { get; init; } = 14;

    /// <summary>Days that the page with contact details can be opened after a match started; until the first check-in at least.</summary>
    public int ContactLinkDays { get; init; } = 67;

    /// <summary>Days after a question on which its one reminder is sent.</summary>
    public int RemindDays { get; init; } = 7;

    /// <summary>Days after a question on which it expires without an answer.</summary>
    public int ExpireDays { get; init; } = 14;

    /// <summary>Days after its end within which a match may go on as if it had not ended.</summary>
    public int ReopenDays { get; init; } = 14;

    public IList<string> EndReasons { get; init; } = [];

    public IList<string> WithdrawReasons { get; init; } = [];

    public IList<string> DeclineReasons { get; init; } = [];

    /// <summary>Codes of why a caseworker proposes somebody other than the first suggestion; at least one. Of these, <c>other</c> asks for words.</summary>
    public IList<string> ChoiceReasons { get; init; } = [];

    /// <summary>Who reads what people worry about, and is told the same day. They sign in as caseworkers.</summary>
    public IList<PersonOnDuty> OnDuty { get; init; } = [];

    public TimeSpan LinkLifetime => TimeSpan.FromDays(LinkDays);

    public TimeSpan ContactLinkLifetime => TimeSpan.FromDays(ContactLinkDays);
}

/// <summary>One person on duty.</summary>
public sealed class PersonOnDuty
{
    /// <summary>The name they sign in with.</summary>
    public string User { get; init; } = "";

    public string Name { get; init; } = "";

    public string Email { get; init; } = "";
}
