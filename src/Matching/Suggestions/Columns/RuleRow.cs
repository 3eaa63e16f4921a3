using Matching.People;
using Matching.Suggestions.Eligibility;

namespace Matching.Suggestions.Columns;

/// <summary>
/// Asks the rules about one participant after another, once for each kind of volunteer. Participants who get the same answers share
/// one set of volunteers.
/// </summary>
internal sealed class RuleRow(RuleColumns columns)
{
    private readonly Kept<UInt128, ulong[]> sets = new();
    private readonly bool isShort = columns.Kinds.Count <= 128;

    /// <summary>The volunteers who fail no rule with this participant, languages and excluded pairs aside.</summary>
    public ulong[] Allowed(Participant participant)
    {
        var answers = UInt128.Zero;
        for (var kind = 0; kind < columns.Kinds.Count && isShort; kind++)
        {
            answers |= Fails(participant, columns.Kinds[kind]) ? UInt128.One << kind : 0;
        }

        return isShort && sets.TryGet(answers, out var allowed) ? allowed : sets.Keep(answers, WithoutThoseWhoFail(participant));
    }

    /// <summary>Each rule that somebody fails with this participant, and who, languages and excluded pairs aside.</summary>
    public List<(int Rule, ulong[] Who)> Failing(Participant participant)
    {
        var failing = new List<(int Rule, ulong[] Who)>();
        foreach (var kind in columns.Kinds.Where(kind => Fails(participant, kind)))
        {
            if (failing.Count > 0 && failing[^1].Rule == kind.Rule)
            {
                failing[^1] = (kind.Rule, [.. failing[^1].Who.Select((who, word) => who | kind.Holders[word])]);
            }
            else
            {
                failing.Add((kind.Rule, kind.Holders));
            }
        }

        return failing;
    }

    private ulong[] WithoutThoseWhoFail(Participant participant)
    {
        var allowed = columns.Everybody.AsSpan().ToArray();
        foreach (var kind in columns.Kinds.Where(kind => Fails(participant, kind)))
        {
            for (var word = 0; word < allowed.Length; word++)
            {
                allowed[word] &= ~kind.Holders[word];
            }
        }

        return allowed;
    }

    private bool Fails(Participant participant, RuleKind kind) =>
        columns.Rules.InOrder[kind.Rule] is not LanguageRule
        && columns.Rules.InOrder[kind.Rule].Ask(new Pair(participant, kind.Example, columns.On, IsExcluded: false)) == RuleAnswer.Fails;
}
