namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>One list that a caseworker was really shown, as it was kept with the proposal that came of it.</summary>
/// <param name="Participant">The number of whose list it was.</param>
/// <param name="On">The day.</param>
/// <param name="Shown">The numbers of the volunteers shown, the first first.</param>
/// <param name="Pool">The numbers of those who could have been shown, or of a sample of them.</param>
public sealed record ShownList(int Participant, DateOnly On, IReadOnlyList<int> Shown, IReadOnlyList<int> Pool);
