namespace Matching.Suggestions.Ranking.Models;

/// <summary>What somebody looked at when they decided on a step: it is not taken if that has changed since.</summary>
/// <param name="State">The model's.</param>
/// <param name="Before">The id of the model that stood where this one comes to, and is retired by the step; null if there was none.</param>
public sealed record ModelSeen(string State, string? Before = null);
