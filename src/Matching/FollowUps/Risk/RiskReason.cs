using System.Globalization;

namespace Matching.FollowUps.Risk;

/// <summary>One reason to look at a running match early, as a sentence. It never rests on who the two are, only on how the match goes.</summary>
/// <param name="MatchId">Which.</param>
/// <param name="Code">The rule that found it.</param>
/// <param name="Since">The day it began, or was said.</param>
/// <param name="Texts">Where the sentence stands, under <c>risk.</c> and the code.</param>
/// <param name="Values">What the sentence names.</param>
public sealed record RiskReason(string MatchId, string Code, DateOnly Since, Sentences Texts, params object[] Values)
{
    public string Sentence(CultureInfo culture) => Texts.Format("risk." + Code, culture, Values);
}
