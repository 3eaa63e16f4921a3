namespace Matching.Messages;

/// <summary>A link on its way to its person: the token in clear, and for how many days it works.</summary>
public sealed record LinkInMail(LinkToken Token, int Days);
