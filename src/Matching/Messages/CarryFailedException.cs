namespace Matching.Messages;

/// <summary>A mail could not be handed over.</summary>
/// <param name="code">Why, as a code of <see cref="CarryFailures"/>: never the server's words, which may hold an address.</param>
/// <param name="blame">Whose fault it is.</param>
public sealed class CarryFailedException(string code, CarryBlame blame, Exception? cause = null) : Exception(code, cause)
{
    public string Code => Message;

    public CarryBlame Blame => blame;
}

public enum CarryBlame
{
    /// <summary>No mail can be handed over now: all wait, and none counts it as a try.</summary>
    Server,

    /// <summary>This mail may go another time.</summary>
    ForNow,

    /// <summary>This mail will never be taken as it is.</summary>
    ForGood,
}
