namespace Matching.Results.Entering;

/// <summary>What can come of entering, correcting, withdrawing or restoring a value.</summary>
public abstract record EntryOutcome
{
    private EntryOutcome()
    {
    }

    /// <summary>It stands as it was said.</summary>
    /// <param name="Id">Of the value.</param>
    /// <param name="IsChange">False if it stood so before: who sends a form twice has entered once.</param>
    public sealed record Entered(string Id, bool IsChange) : EntryOutcome;

    /// <summary>The same source said something else on the same day: that is to be corrected.</summary>
    public sealed record AlreadyThere(string Id) : EntryOutcome;

    /// <summary>Neither the catalogue of the period nor the definitions have the indicator, or there is no such value.</summary>
    public sealed record NotFound : EntryOutcome;

    /// <summary>Somebody changed it since it was looked at.</summary>
    public sealed record Stale : EntryOutcome;

    /// <summary>A correction, and every change of an approved period, says why.</summary>
    public sealed record ReasonIsMissing : EntryOutcome;

    public sealed record ReasonIsTooLong : EntryOutcome;

    /// <summary>A field that cannot be stored as it is.</summary>
    /// <param name="Field">The property of <see cref="EnteredFigure"/>.</param>
    /// <param name="Problem">The key of a sentence.</param>
    public sealed record CannotBe(string Field, string Problem) : EntryOutcome
    {
        /// <summary>What else cannot be, in the order of the form.</summary>
        public IReadOnlyList<CannotBe> Others { get; init; } = [];

        /// <summary>Several slips as one answer, so that a form says all of them at once.</summary>
        /// <returns>Null if there is none.</returns>
        internal static CannotBe? Together(params IEnumerable<CannotBe?> slips)
        {
            CannotBe[] all = [.. slips.OfType<CannotBe>().SelectMany(slip => slip.Others.Prepend(slip with { Others = [] }))];
            return all.Length == 0 ? null : all[0] with { Others = all[1..] };
        }
    }
}
