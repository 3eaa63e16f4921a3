namespace Matching.Suggestions.Ranking.Use;

/// <summary>What one feature gave to a model's score.</summary>
/// <param name="Feature">Its name.</param>
/// <param name="Value">Null where it is not known.</param>
/// <param name="Gives">On the model's own scale; with the base, all of them add up to the score.</param>
public sealed record ModelPart(string Feature, double? Value, double Gives);
