using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Columns;

/// <summary>A scorer, and which of the different sets of weights it has: what is worked out for one set is kept under its number.</summary>
internal sealed record WeightedScorer(Scorer Scorer, int Number);
