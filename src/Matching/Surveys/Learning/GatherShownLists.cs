using Matching.Matches.Choices;
using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Ranking.Fairness;
using Matching.Suggestions.Snapshots;

namespace Matching.Surveys.Learning;

/// <summary>
/// The lists that caseworkers were really shown and proposed somebody from, each beside those who could have stood in it: of some volunteers,
/// those who had signed up by then and whom the rules let through, as if each had a free place. People are known as they are today.
/// </summary>
public sealed class GatherShownLists(ChoiceStore choices, EligibilityRules rules)
{
    /// <summary>The newest; more would say the same.</summary>
    private const int Most = 1000;

    /// <param name="programme">The programme's code.</param>
    /// <param name="asOf">Lists of later days are left out.</param>
    /// <param name="participants">By number.</param>
    /// <param name="volunteers">By number.</param>
    /// <param name="drawn">The numbers of the volunteers whom pools are made of.</param>
    public async Task<IReadOnlyList<ShownList>> HandleAsync(
        string programme, DateOnly asOf, IReadOnlyList<Participant> participants, IReadOnlyList<Volunteer> volunteers, IReadOnlyList<int> drawn)
    {
        var (numbers, others) = (Numbers(participants.Select(person => person.Id)), Numbers(volunteers.Select(person => person.Id)));
        List<(int Number, Volunteer Person)> candidates = [.. drawn.Select(number => (number, GatherAuditMaterial.WithAPlace(volunteers[number])))];
        var lists = new List<ShownList>();
        foreach (var shown in (await choices.SnapshotsAsync(programme, asOf, Most)).Where(shown => numbers.ContainsKey(shown.ParticipantId)))
        {
            var (list, number) = (ListSnapshot.FromJson(shown.Snapshot), numbers[shown.ParticipantId]);
            var waiting = participants[number] with { OpenWith = null };
            lists.Add(new ShownList(
                number,
                list.On,
                [.. list.Rows.Where(row => IsShown(row) && others.ContainsKey(row.Volunteer)).OrderBy(row => row.Rank).Select(row => others[row.Volunteer])],
                [
                    .. candidates.Where(candidate => candidate.Person.RegisteredOn <= list.On && rules.Allow(new Pair(waiting, candidate.Person, list.On, IsExcluded: false)))
                        .Select(candidate => candidate.Number),
                ]));
        }

        return lists;
    }

    /// <summary>Who was picked from further down stands in what was kept, and was looked up rather than shown.</summary>
    private static bool IsShown(ListSnapshot.Row row) => row.Rank != Suggestion.NotInTheList && row.Rank <= SuggestForParticipant.DefaultTop;

    private static Dictionary<string, int> Numbers(IEnumerable<string> ids) =>
        ids.Index().ToDictionary(id => id.Item, id => id.Index, StringComparer.Ordinal);
}
