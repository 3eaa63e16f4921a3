namespace Matching.Web.Pages.Today;

/// <summary>What one part of the work puts on the day. A new part is one class like this, registered as a <see cref="TodaySource"/>.</summary>
public abstract class TodaySource
{
    /// <summary>How long something that came in is new.</summary>
    protected const int NewDays = 7;

    public abstract Task<IReadOnlyList<TodayLine>> LinesAsync(TodayReader reader);
}
