using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Scoring;
using Matching.Suggestions.SetAside;

namespace Matching.Suggestions.Load;

/// <summary>Reads a programme's people, and makes of them the scores of everybody who waits.</summary>
public sealed class ReadProgramme(PeopleStore people, SetAsideStore setAside, EligibilityRules rules, CriteriaList criteria)
{
    public async Task<ProgrammePeople> PeopleAsync(string programme) => new(
        await people.ParticipantsAsync(programme), await people.VolunteersAsync(programme), await setAside.NotToBePairedAsync(programme));

    public WaitingScores Scores(ProgrammePeople programme, Weights weights, DateOnly on) => new(rules, criteria, weights, programme, on);

    /// <summary>The loads that those who wait longer than one participant put on volunteers.</summary>
    public Loads Before(Participant participant, ProgrammePeople programme, Weights weights, DateOnly on) =>
        new LoadsOfWaiting(Scores(programme, weights, on), participant);
}
