namespace Matching.Messages;

/// <summary>The life of a mail: pending → sending (lease, owner) → sent, dead, call or withdrawn. A dead one may be made pending again.</summary>
public static class MessageStates
{
    public const string Pending = "pending";
    public const string Sending = "sending";
    public const string Sent = "sent";

    /// <summary>Tried too often, or refused for good.</summary>
    public const string Dead = "dead";

    /// <summary>Its receiver has no address that a mail can go to: a caseworker calls.</summary>
    public const string Call = "call";

    /// <summary>Its link was closed before it left.</summary>
    public const string Withdrawn = "withdrawn";

    public static readonly IReadOnlyList<string> All = [Pending, Sending, Sent, Dead, Call, Withdrawn];
}
