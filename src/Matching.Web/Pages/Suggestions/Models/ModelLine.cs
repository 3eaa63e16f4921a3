using System.Globalization;
using Matching.Suggestions;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Fairness;
using Matching.Suggestions.Ranking.Models;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Suggestions.Models;

/// <summary>A stored model in words.</summary>
public sealed record ModelLine(StoredModel Model)
{
    /// <summary>Letters of a hash that tell one model from another.</summary>
    private const int ShortHash = 8;

    private const string Nothing = "–";

    private static readonly Texts<ModelPageTexts> T = new();

    private readonly FiguresOfModel? figures = FiguresOfModel.Of(Model);
    private readonly AuditOfModel? audit = AuditOfModel.Of(Model);

    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    /// <summary>Whether it is the transparent score itself, which is in use wherever no model is.</summary>
    public bool IsScore => Model.Contestant == SuggestionList.TransparentScore;

    public string Name => CompetitionWords.Name(Model.Contestant, Culture);

    public string Hash => Model.Hash[..Math.Min(ShortHash, Model.Hash.Length)];

    public string State => T["state." + Model.State];

    public string Badge => Model.State switch
    {
        ModelStates.Active => "badge-success",
        ModelStates.Shadow => "badge-warning",
        _ => "badge-info",
    };

    public string Learned => T["learned", Say.Day(Model.TrainedOn), Say.Day(Model.WindowFrom), Say.Day(Model.WindowTo), Model.N];

    public string Ndcg => InWords(figures?.Ndcg, "0.000");

    public string OfScore => InWords(figures?.OfScore, "0.000");

    public string Ahead => InWords(figures?.Ahead, "+0.000;−0.000;0.000");

    /// <summary>What its competition came to.</summary>
    public string Competition => figures is { } known && CompetitionWords.Codes.Contains(known.Reason, StringComparer.Ordinal) ? T["competition." + known.Reason, known.Outcomes] : T["competition.unknown"];

    /// <summary>The key of the sentence that says why it cannot be put to use, where it cannot.</summary>
    public string Cannot => ModelSteps.Obstacle(Model) is ModelStep.NotAudited ? "refused.not_audited" : "refused.not_ahead";

    public IReadOnlyList<FairnessFinding> Flags => audit is { IsOfModel: true } ? audit.Flags : [];

    public string Fairness => audit switch
    {
        null => T["fairness.unknown"],
        { IsOfModel: false } => T["fairness.of_other", CompetitionWords.Name(audit.Contestant, Culture), Verdict(audit.Verdict)],
        { Flags.Count: 0 } => Verdict(audit.Verdict),
        { Flags.Count: 1 } => T["fairness.flag", Verdict(audit.Verdict)],
        _ => T["fairness.flags", Verdict(audit.Verdict), audit.Flags.Count],
    };

    private static string Verdict(string verdict) => RankingTexts.Sentences["verdict." + verdict, Culture];

    private static string InWords(Estimate? estimate, string form) => estimate switch
    {
        { Value: { } value, Low: { } low, High: { } high } => $"{value.ToString(form, Culture)} [{low.ToString(form, Culture)};\u00a0{high.ToString(form, Culture)}]",
        { Value: { } value } => value.ToString(form, Culture),
        _ => Nothing,
    };
}
