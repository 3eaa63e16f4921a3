using Matching.Database;
using Matching.Messages;

namespace Matching.Matches;

/// <summary>Who is told, and by which mail, when a match closes: only those who were asked, and never whoever closed it themselves.</summary>
public sealed record Told(IReadOnlyList<(string Side, string Template)> Mails)
{
    public static readonly Told Nobody = new([]);

    public IReadOnlyList<string> Sides => [.. Mails.Select(mail => mail.Side)];

    /// <summary>The volunteer who said yes hears of the participant's no; a participant never hears that a volunteer was asked.</summary>
    public static Told OfDecline(string by) => by == Matching.Sides.Participant ? new([(Matching.Sides.Volunteer, MessageTemplates.NotThisTime)]) : Nobody;

    public static Told OfExpiry(string state) =>
        state == MatchStates.Accepted ? new([(Matching.Sides.Volunteer, MessageTemplates.NotThisTime)]) : Nobody;

    /// <summary>Who has said yes is thanked; who was asked and has not answered need not any more.</summary>
    public static Told OfWithdrawal(string state, string by)
    {
        (string, string)[] asked = state switch
        {
            MatchStates.Proposed => [(Matching.Sides.Volunteer, MessageTemplates.ProposalWithdrawn)],
            MatchStates.Accepted =>
                [(Matching.Sides.Volunteer, MessageTemplates.NotThisTime), (Matching.Sides.Participant, MessageTemplates.ProposalWithdrawn)],
            _ => [],
        };
        return new([.. asked.Where(mail => mail.Item1 != by)]);
    }

    public static Told OfEnd(string by) =>
        new([.. Matching.Sides.All.Where(side => side != by).Select(side => (side, MessageTemplates.MatchEnded))]);

    /// <summary>Queues the mails. A question whose own mail never left needs no mail that takes it back.</summary>
    /// <returns>Whom they go to.</returns>
    internal async Task<Told> SendAsync(WriteScope scope, Match match, Change change)
    {
        var sent = new List<(string, string)>();
        foreach (var (side, template) in Mails)
        {
            if (template == MessageTemplates.ProposalWithdrawn && !await Asking.HasLeftAsync(scope, match.Id, side))
            {
                continue;
            }

            await Outbox.QueueAsync(scope, template, (side, match.PersonOn(side)), (match.Id, match.Version), change.At);
            sent.Add((side, template));
        }

        return new(sent);
    }
}
