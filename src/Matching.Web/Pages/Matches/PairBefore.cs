using System.Globalization;
using Matching.Matches;
using Matching.Web.Localisation;
using Matching.Web.Pages.People;

namespace Matching.Web.Pages.Matches;

/// <summary>What was between two people before, to be known before they are asked again.</summary>
public static class PairBefore
{
    private static readonly Texts<PeoplePageTexts> T = new();

    public static string Sentence(Match match)
    {
        var reason = (match.State == MatchStates.Declined ? match.DeclineReason : match.EndReason) is { } code
            ? $" ({MatchTexts.Reason(code, CultureInfo.CurrentUICulture)})"
            : "";
        return match.WasShort
            ? T["before.ended_short", Say.Day(match.StartedOn, ""), Say.Day(match.EndedOn, ""), reason]
            : T["before." + match.State, Say.Day(match.EndedOn ?? match.ProposedOn), reason];
    }
}
