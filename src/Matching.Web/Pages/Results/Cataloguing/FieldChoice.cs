namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>A field in which one of several is chosen.</summary>
/// <param name="Field">Its name and id.</param>
/// <param name="Value">What is chosen.</param>
/// <param name="Options">Values and their words. One that is chosen and is not among them (from a file) is offered too.</param>
/// <param name="None">What is said where nothing is chosen; null where something must be.</param>
public sealed record FieldChoice(string Field, string? Value, IEnumerable<(string Value, string Words)> Options, string? None)
{
    public IEnumerable<(string Value, string Words)> Options { get; } =
        string.IsNullOrEmpty(Value) || Options.Any(one => one.Value == Value) ? Options : [.. Options, (Value, Value)];

    public bool IsWrong { get; init; }

    public string? Hint { get; init; }
}
