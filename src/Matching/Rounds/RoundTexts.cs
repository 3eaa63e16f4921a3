using System.Globalization;
using Matching.Rounds.Solving;
using Matching.Suggestions;
using Matching.Suggestions.Scoring;

namespace Matching.Rounds;

/// <summary>The sentences of rounds: reasons, steps and how good a draft is.</summary>
public static class RoundTexts
{
    public static readonly Sentences Sentences = new(typeof(RoundTexts));

    /// <summary>Why a participant stays unmatched.</summary>
    /// <param name="unmatched">Whom it is about.</param>
    /// <param name="culture">The language.</param>
    /// <param name="name">The name of a volunteer by id; null to say the id.</param>
    public static string Why(UnmatchedParticipant unmatched, CultureInfo culture, Func<string, string>? name = null) => unmatched switch
    {
        { Part: { } part } when Sentences.Find($"unmatched.own_rule.{unmatched.Rule}.{part}", culture) is { } sentence => sentence,
        { Reason: UnmatchedReasons.Taken } when unmatched.Reach < unmatched.Counted =>
            $"{Some("unmatched.taken_above", unmatched.Reach, culture, unmatched.Counted)} {Below("free_below", unmatched, culture, name)}".TrimEnd(),
        { Reason: UnmatchedReasons.BelowMinimum } => $"{Why("unmatched.below_minimum", null, unmatched.Counted, unmatched.Judged, culture)} {Below("best_below", unmatched, culture, name)}".TrimEnd(),
        _ => Why($"unmatched.{unmatched.Reason}", unmatched.Rule, unmatched.Counted, unmatched.Judged, culture),
    };

    /// <summary>Why a volunteer is left over.</summary>
    public static string Why(LeftOverVolunteer left, CultureInfo culture) =>
        Why($"left_over.{left.Reason}", left.Rule, left.Counted, left.Judged, culture);

    /// <summary>"No better total exists"; or that this is not proven, and by how many points and per cent a better one could be at most.</summary>
    public static string Proof(Objective objective, RoundFigures figures, CultureInfo culture) => figures.Proven
        ? Sentences[$"proof.{ObjectiveCodes.Code(objective)}", culture]
        : Sentences.Format($"proof.{ObjectiveCodes.Code(objective)}.not", culture, figures.Gap, figures.GapShare * 100);

    /// <summary>What became of a pair that was committed; null before.</summary>
    public static string? Outcome(RoundPair pair, CultureInfo culture) => pair.Outcome is { } outcome
        ? Sentences.Format($"outcome.{outcome}", culture, pair.Rule is { } rule ? SuggestionTexts.Sentences[$"rule_{rule}", culture] : "")
        : null;

    /// <summary>What a running draft is at.</summary>
    public static string Step(Round round, CultureInfo culture) => Sentences[$"step.{round.Step ?? RoundStates.Queued}", culture];

    private static string Below(string key, UnmatchedParticipant unmatched, CultureInfo culture, Func<string, string>? name) => unmatched switch
    {
        { FreeBelow: { } free, BestFreeId: { } best } => Some($"unmatched.{key}", free, culture, name?.Invoke(best) ?? best, FloorToTenth(unmatched.BestFreeUnits)),
        { FreeBelow: 0 } => Sentences[$"unmatched.{key}.none", culture],
        _ => "",
    };

    /// <summary>Down to a tenth of a point, so that what is below a minimum never reads as if it reached it.</summary>
    private static double FloorToTenth(int units) => Math.Floor(units * 10 / Score.UnitsPerPoint) / 10;

    private static string Some(string key, int count, CultureInfo culture, params object[] values) =>
        string.Format(culture, (count == 1 ? Sentences.Find($"{key}.one", culture) : null) ?? Sentences[key, culture], [count, .. values]);

    private static string Why(string key, string? rule, int count, int judged, CultureInfo culture)
    {
        var variant = judged == 0 ? "empty" : rule is not null && count == judged ? "all" : count == 1 ? "one" : "";
        var sentence = Sentences.Find($"{key}.{rule}", culture) ?? Sentences.Find($"{key}.{variant}", culture) ?? Sentences[key, culture];
        return string.Format(culture, sentence, count, judged, rule is null ? "" : SuggestionTexts.Sentences[$"rule_{rule}", culture]);
    }
}
