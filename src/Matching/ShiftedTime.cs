namespace Matching;

/// <summary>A clock that runs at the usual pace from another moment.</summary>
public sealed class ShiftedTime(TimeProvider inner, TimeSpan shift) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow() + shift;

    public override long GetTimestamp() => inner.GetTimestamp();

    public override long TimestampFrequency => inner.TimestampFrequency;
}
