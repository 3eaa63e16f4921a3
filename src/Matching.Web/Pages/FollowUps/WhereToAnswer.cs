using Matching.FollowUps;
using Matching.Messages;

namespace Matching.Web.Pages.FollowUps;

/// <summary>The page on which a caseworker writes down what somebody answered by phone to a mail that did not reach them.</summary>
public sealed class WhereToAnswer(Links links, FollowUpStore followUps)
{
    /// <returns>An address; null where the mail asks nothing.</returns>
    public async Task<string?> OfAsync(UnsentMail mail) => mail is { LinkId: { } id, MatchId: { } match } && await links.FindByIdAsync(id) is { } link
        ? await OfAsync(link, match)
        : null;

    private async Task<string?> OfAsync(Matching.Messages.Link link, string match)
    {
        if (link.Purpose is LinkPurposes.VolunteerAnswer or LinkPurposes.ParticipantAnswer)
        {
            return Addresses.OfMatch(match) + "?record=true#record";
        }

        if (LinkPurposes.IsSurvey(link.Purpose))
        {
            return "/surveys/survey" + QueryString.Create("match", match).Add("side", link.Side).Add("wave", LinkPurposes.WaveOf(link.Purpose));
        }

        return await followUps.OfLinkAsync(link.Id) is { } asked
            ? "/followups/answer" + QueryString.Create("match", match).Add("kind", asked.Kind)
                .Add("wave", asked.Wave.ToString(System.Globalization.CultureInfo.InvariantCulture)).Add("side", asked.Side)
            : null;
    }
}
