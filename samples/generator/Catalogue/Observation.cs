namespace Matching.Samples.Catalogue;

/// <summary>What the report says about one figure. Where our records give the figure, the report's own stands beside it.</summary>
internal sealed record Observation(string State, string Value, string Qualifier)
{
    public string Source { get; private init; } = "statusrapport-2012";

    public Note Note { get; private init; } = Note.None;

    public static Observation Measured(string value, string qualifier = "") => new("measured", value, qualifier);

    public static Observation AlsoStated(string value, string qualifier = "") => new("also_stated", value, qualifier);

    public static Observation Pending() => new("pending", "", "");

    public static Observation NotReported() => new("not_reported", "", "");

    public Observation FromSummary() => this with { Source = "statusrapport-2012-resume" };

    public Observation With(Note note) => this with { Note = note };
}
