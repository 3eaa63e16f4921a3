using System.Globalization;
using Matching.Matches;
using Matching.Messages;
using Matching.Web.Localisation;
using Matching.Web.Pages.FollowUps;

namespace Matching.Web.Pages.Today;

/// <summary>
/// Whom to call because they cannot be mailed, and mails that could not be sent: one line for each thing to be told, however often it was
/// mailed. Nothing is asked for while contact in a match is stopped.
/// </summary>
public sealed class MailLines(UnsentMails unsent, MatchStore matches, ContactStops stops, WhereToAnswer where, Clocks clocks) : TodaySource
{
    private static readonly Texts<TodayPageTexts> T = new();

    public override async Task<IReadOnlyList<TodayLine>> LinesAsync(TodayReader reader)
    {
        var mails = (await unsent.ListAsync()).Where(mail => mail.MatchId is not null).DistinctBy(mail => mail.LinkId ?? mail.Id, StringComparer.Ordinal).ToList();
        if (mails.Count == 0)
        {
            return [];
        }

        var stopped = await stops.AllAsync();
        var mine = (await matches.FindAllAsync(mails.Select(mail => mail.MatchId!).Distinct(StringComparer.Ordinal), reader.Programmes))
            .Where(match => !stopped.Contains(match.Id)).ToDictionary(match => match.Id, StringComparer.Ordinal);
        return [.. mails.Where(mail => mine.ContainsKey(mail.MatchId!)).Select(mail => Of(reader, mine[mail.MatchId!], mail))];
    }

    private TodayLine Of(TodayReader reader, Match match, UnsentMail mail)
    {
        var ofParticipant = mail.Side == Sides.Participant;
        var phone = ofParticipant ? reader.PhoneOfParticipant(mail.Person) : reader.PhoneOfVolunteer(mail.Person);
        var subject = MessageTexts.Sentences[mail.Template + ".subject", CultureInfo.CurrentUICulture];
        var what = "line." + mail.State;
        var line = new TodayLine(
            mail.State == MessageStates.Dead ? TodayBlock.Late : TodayBlock.Due,
            mail.UnsentOn ?? clocks.CaseworkDayOf(mail.CreatedAt),
            ofParticipant ? reader.Participant(mail.Person) : reader.Volunteer(mail.Person),
            phone is null ? T[what + ".no_phone", subject] : T[what, subject, phone],
            MessageTemplates.OnlyTell.Contains(mail.Template, StringComparer.Ordinal)
                ? new TodayButton(T["call.done"], "/messages/settle", mail.Id)
                : new TodayButton(T["call.record"], Addresses.OfMatch(match.Id)))
        {
            Participant = match.ParticipantId,
            Urgency = mail.State == MessageStates.Dead ? Urgencies.Unreached : Urgencies.Usual,
        };
        return line.Button.Posted is not null ? line : line with
        {
            Complete = async () => await where.OfAsync(mail) is { } address ? line with { Button = line.Button with { Address = address } } : line,
        };
    }
}
