using System.Globalization;
using System.Security.Claims;
using Matching.Audit;
using Matching.FollowUps;
using Matching.FollowUps.Cases;
using Matching.FollowUps.Notes;
using Matching.Matches;
using Matching.Messages;
using Matching.People;
using Matching.Web.Access;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Cases;

/// <summary>What stands around the matches of a case: mails by kind and state, never by what they said, and notes.</summary>
public sealed class CaseAround(CaseMails mails, NoteStore notes, Moments moments, Clocks clocks)
{
    private static readonly Texts<CasesPageTexts> T = new();

    public async Task<IReadOnlyList<CaseEntry>> EntriesAsync(Participant participant, IReadOnlyList<Match> matches, ClaimsPrincipal user, Func<string?, string> staff)
    {
        var ids = matches.Select(match => match.Id).ToHashSet(StringComparer.Ordinal);
        List<CaseEntry> entries =
        [
            .. (await mails.OfParticipantAsync(participant.Id)).Where(mail => ids.Contains(mail.MatchId!)).Select(Of),
            .. await NotesAsync(Note.OnParticipant, participant.Id, null, user, staff),
        ];
        foreach (var match in matches)
        {
            entries.AddRange(await NotesAsync(Note.OnMatch, match.Id, match.Id, user, staff));
        }

        return entries;
    }

    private async Task<IEnumerable<CaseEntry>> NotesAsync(string about, string subject, string? match, ClaimsPrincipal user, Func<string?, string> staff)
    {
        var known = await moments.OfAsync(subject);
        return (await notes.AboutAsync(about, subject, [.. user.Programmes])).Select(note =>
            Of(note, match, staff) with { At = known.Find(note.WrittenOn, "note.written", $"{about} {note.Id}") });
    }

    private CaseEntry Of(Message mail)
    {
        var culture = CultureInfo.CurrentUICulture;
        var subject = MessageTexts.Sentences.Find(mail.Template + ".subject", culture) ?? mail.Template;
        var state = mail.State is not (MessageStates.Pending or MessageStates.Sending) ? mail.State : "waiting";
        return new CaseEntry(clocks.CaseworkDayOf(mail.SentAt ?? mail.CreatedAt), T["entry.mail." + state, FollowUpTexts.Side(mail.Side, culture), subject])
        {
            MatchId = mail.MatchId,
            Order = CaseOrder.OfMail(mail.Template),
            At = clocks.InCasework(mail.SentAt ?? mail.CreatedAt),
        };
    }

    private static CaseEntry Of(Note note, string? match, Func<string?, string> staff) =>
        new(note.WrittenOn, T["entry.note", staff(note.WrittenBy)], note.Words) { MatchId = match, Order = CaseOrder.Note };
}
