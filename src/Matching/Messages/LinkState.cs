namespace Matching.Messages;

public enum LinkState
{
    Open,
    Used,
    Expired,
    Withdrawn,
}
