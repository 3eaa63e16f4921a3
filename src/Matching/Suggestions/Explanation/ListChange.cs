namespace Matching.Suggestions.Explanation;

/// <summary>One single change and how many volunteers it would bring: counted by judging again with the change made, so a fact about today.</summary>
/// <param name="Change">One of <see cref="ListChangeCodes"/>.</param>
/// <param name="Value">A language, a slot, or, for <see cref="ListChangeCodes.RuleMet"/>, the rule; null where the change says it all.</param>
/// <param name="Count">Volunteers more who would be eligible, or who are and would share a time, from 1.</param>
public sealed record ListChange(string Change, string? Value, int Count)
{
    /// <summary>Whether it brings eligible volunteers; if not, a shared time with those who are.</summary>
    public bool MakesEligible => Change != ListChangeCodes.ParticipantFree;

    /// <summary>Whether it is the participant's to make.</summary>
    public bool IsOfParticipant => Change != ListChangeCodes.RuleMet;
}
