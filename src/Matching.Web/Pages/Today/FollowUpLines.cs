using System.Globalization;
using Matching.FollowUps;
using Matching.FollowUps.Notes;
using Matching.FollowUps.Risk;
using Matching.Matches;
using Matching.Web.Localisation;
using Microsoft.Extensions.Options;

namespace Matching.Web.Pages.Today;

/// <summary>
/// Late first contacts, matches at risk with their reasons, answers that came in, and what fell due before the import. A match at risk leaves
/// the list for a while when somebody writes a note on it.
/// </summary>
public sealed class FollowUpLines(MatchStore matches, FollowUpStore store, FollowUpRules rules, RiskAndNotes more) : TodaySource
{
    private static readonly Texts<TodayPageTexts> T = new();

    public override async Task<IReadOnlyList<TodayLine>> LinesAsync(TodayReader reader)
    {
        var today = reader.Today;
        var running = await matches.ListAsync([.. reader.Programmes], [MatchStates.Active]);
        var states = await store.StatesAsync(running);
        var risk = await more.OpenAsync(states, [.. reader.Programmes], today);
        var earlier = states.SelectMany(state => rules.DueOn(state, today)).Count(due => due.IsFromBeforeImport);
        var unheard = states.Where(state => RiskAndNotes.IsOnlyUnheard(risk[state.Match.Id])).ToList();
        return
        [
            .. states.Except(unheard).SelectMany(state => Late(reader, state, [.. risk[state.Match.Id]])),
            .. states.Where(state => !state.IsStopped).SelectMany(state => Answered(reader, state)),
            .. unheard.Count == 0 ? [] : new[]
            {
                new TodayLine(
                    TodayBlock.Late, unheard.Min(state => state.LastSignOn!.Value), T["earlier.who"],
                    unheard.Count == 1 ? T["line.unheard.one"] : T["line.unheard", unheard.Count], new TodayButton(T["earlier"], "/followups/unheard")) { Urgency = Urgencies.Folded },
            },
            .. earlier == 0 ? [] : new[]
            {
                new TodayLine(TodayBlock.Due, today, T["earlier.who"], earlier == 1 ? T["line.earlier.one"] : T["line.earlier", earlier], new TodayButton(T["earlier"], "/followups/earlier")),
            },
        ];
    }

    private IEnumerable<TodayLine> Late(TodayReader reader, ContactState state, IReadOnlyList<RiskReason> reasons)
    {
        if (reasons.Count > 0)
        {
            var what = string.Join(' ', reasons.Select(reason => reason.Sentence(CultureInfo.CurrentUICulture)));
            yield return Of(reader, state, TodayBlock.Late, reasons.Min(reason => reason.Since), what) with
            {
                Urgency = reasons.Any(reason => reason.Code.StartsWith(NotAGoodFit.Code, StringComparison.Ordinal)) ? Urgencies.NoFit
                    : reasons.Any(reason => reason.Code == NoFirstContact.Code) ? Urgencies.FirstContact : Urgencies.Silence,
            };
        }
        else if (rules.LateSince(state, reader.Today) is { } late && reader.Today.DayNumber - late.DayNumber <= more.RiskAfterLate)
        {
            yield return Of(reader, state, TodayBlock.Late, late, T["line.first_contact", Say.Day(late)]) with { Urgency = Urgencies.FirstContact };
        }
    }

    private static IEnumerable<TodayLine> Answered(TodayReader reader, ContactState state) => state.FollowUps
        .Where(one => one.AnsweredOn > reader.Today.AddDays(-NewDays) && one.AnsweredBy?.StartsWith("link:", StringComparison.Ordinal) == true)
        .Select(one => Of(
            reader, state, TodayBlock.New, one.AnsweredOn!.Value, T["line.answered." + one.Side, FollowUpTexts.Answer(one.Answer!, CultureInfo.CurrentUICulture)]));

    private static TodayLine Of(TodayReader reader, ContactState state, TodayBlock block, DateOnly since, string what) =>
        new(block, since, reader.Pair(state.Match), what, new TodayButton(T["see"], Addresses.OfMatch(state.Match.Id))) { Participant = state.Match.ParticipantId };
}

/// <summary>Reasons to look at a match that nobody has written a note about since, or not for a while.</summary>
public sealed class RiskAndNotes(EarlyRisk risk, NoteStore notes, IOptions<FollowUpSettings> settings)
{
    /// <summary>Days from the day a first contact was due to the day that its lack is a risk.</summary>
    public int RiskAfterLate => settings.Value.RiskNoContactDays - settings.Value.FirstContactDays;

    /// <summary>Whether nothing is to be told of a match but that it came from a file and was never heard of here.</summary>
    public static bool IsOnlyUnheard(IEnumerable<RiskReason> reasons) => reasons.Any(reason => reason.Code == LongSilence.SinceImport)
        && reasons.All(reason => reason.Code is LongSilence.SinceImport or ShortBefore.Code);

    /// <returns>By match: first the reasons that it stands on the day for, then what is told beside them.</returns>
    public async Task<ILookup<string, RiskReason>> OpenAsync(IReadOnlyList<ContactState> states, IReadOnlyCollection<string> programmes, DateOnly today)
    {
        var found = await risk.FindNewsAsync(states, today);
        // What was said before the import is history: it stands on the page of the match, not on the day.
        var news = states.Where(state => found[state.Match.Id].Any(reason => !(reason.Since < state.Match.ImportedOn))).ToList();
        var noted = await notes.NewestOnMatchesAsync(news.Select(state => state.Match.Id), programmes);
        var open = news.Where(state => !IsSeen(state.Match.Id)).ToList();
        var beside = await risk.FindBesideAsync(open, today);
        return open.SelectMany(state => found[state.Match.Id].Concat(beside[state.Match.Id])).ToLookup(reason => reason.MatchId, StringComparer.Ordinal);

        bool IsSeen(string match) => noted.TryGetValue(match, out var on)
            && on >= found[match].Max(reason => reason.Since) && on.AddDays(settings.Value.SilenceDays) > today;
    }
}
