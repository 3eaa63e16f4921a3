using Matching.People;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Eligibility;

namespace Matching.Suggestions.Explanation;

/// <summary>
/// Finds what one change would bring to a participant's list. Where the participant could change something, that is counted, by asking the
/// rule again with the change made, once for each kind of volunteer; a rule that lies with the volunteers is counted as met.
/// </summary>
internal sealed class ListChanges(RankedRow row, Participant participant)
{
    private readonly RuleColumns kinds = row.Rules;

    /// <summary>Most first; of equals in the order of the rules, and in the order of the words.</summary>
    public IReadOnlyList<ListChange> Found(Tally tally)
    {
        // All sets take the same room, so that each is counted before the next one is made.
        var changes = new List<ListChange>();
        foreach (var rule in tally.OneRuleAway())
        {
            tally.FillWithThoseWhoFailOnly(rule, row.Room);
            changes.AddRange(OfRule(rule, row.Room));
        }

        changes.AddRange(Best(ListChangeCodes.ParticipantFree, row.Columns.Slots, WhoShareNoTime()));
        return [.. changes.OrderByDescending(change => change.Count)];
    }

    private IEnumerable<ListChange> OfRule(int place, ulong[] lost)
    {
        var rule = kinds.Rules.InOrder[place];
        if (place == kinds.LanguagePlace)
        {
            return Best(ListChangeCodes.ParticipantLanguage, row.Columns.Languages, lost);
        }

        return Theirs(rule.Code) is var (code, changed) && Gained(place, changed, lost) is > 0 and var gained
            ? [new ListChange(code, null, gained)]
            : rule.Code is "newcomer" or "age" ? [] : [new ListChange(ListChangeCodes.RuleMet, rule.Code, Bits.Count(lost))];
    }

    /// <summary>The participant with the change made that is theirs to make about a rule; null if there is none.</summary>
    private (string Code, Participant Changed)? Theirs(string rule) => rule switch
    {
        "gender" when participant.WantsGender is GenderRule.Same => (ListChangeCodes.ParticipantAnyGender, participant with { WantsGender = "any" }),
        "consent" when !(participant.ConsentOn <= kinds.On) => (ListChangeCodes.ParticipantConsents, participant with { ConsentOn = kinds.On }),
        "paused" when participant.IsPausedOn(kinds.On) => (ListChangeCodes.ParticipantBack, participant with { PausedUntil = null }),
        "open" => (ListChangeCodes.ParticipantFreed, participant with { OpenWith = null }),
        _ => null,
    };

    private int Gained(int rule, Participant changed, ulong[] lost) => kinds.Kinds
        .Where(kind => kind.Rule == rule
            && kinds.Rules.InOrder[rule].Ask(new Pair(changed, kind.Example, kinds.On, IsExcluded: false)) != RuleAnswer.Fails)
        .Sum(kind => Bits.CountBoth(kind.Holders, lost));

    private ulong[] WhoShareNoTime()
    {
        var without = row.Room;
        row.Candidates.CopyTo(without);
        foreach (var slot in participant.Availability)
        {
            row.Columns.Slots.Remove(slot, without);
        }

        return without;
    }

    private static IEnumerable<ListChange> Best(string code, TagSets tags, ulong[] among) =>
        tags.MostIn(among) is var (tag, count) ? [new ListChange(code, tag, count)] : [];
}
