using Matching.People;

namespace Matching.Suggestions.Columns;

/// <summary>The volunteers who are alike to one rule.</summary>
/// <param name="Rule">The rule's place in the order of the rules.</param>
/// <param name="Example">One of them, who is asked for all.</param>
/// <param name="Holders">Who they are, a bit each.</param>
internal sealed record RuleKind(int Rule, Volunteer Example, ulong[] Holders);
