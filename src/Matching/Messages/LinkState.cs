namespace Matching.Messages;

public enum LinkState
{
    Open,
    Used,
    Expired,
    Withdrawn,

    /// <summary>Withdrawn, and a newer one of its kind lies in the same person's mail.</summary>
    Replaced,
}
