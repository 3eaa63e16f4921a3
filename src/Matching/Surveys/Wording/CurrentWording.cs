using Matching.Database;
using Microsoft.Extensions.Options;

namespace Matching.Surveys.Wording;

/// <summary>The words that questions are asked in now: the newest saved ones, or else those shipped.</summary>
public sealed class CurrentWording(WordingStore saved, IOptions<SurveySettings> settings)
{
    /// <summary>What one side is asked in one wave, in order, the field for own words last.</summary>
    public async Task<IReadOnlyList<QuestionText>> AskedAsync(string programme, string side, string wave, string? segment) =>
        Asked(await saved.NewestAsync(programme, side), programme, side, wave, segment);

    public async Task<IReadOnlyList<QuestionText>> AskedAsync(WriteScope scope, string programme, string side, string wave, string? segment) =>
        Asked(await WordingStore.NewestAsync(scope, programme, side), programme, side, wave, segment);

    /// <summary>Every text of one side that an administrator may change, as it stands now.</summary>
    public async Task<IReadOnlyList<QuestionText>> AllAsync(string programme, string side)
    {
        var newest = await saved.NewestAsync(programme, side);
        return [.. TextCodes(programme, side).Select(code => Now(newest, programme, side, code))];
    }

    /// <summary>Every version of one text, newest first, the shipped one last.</summary>
    public async Task<IReadOnlyList<QuestionText>> VersionsAsync(string programme, string side, string textCode) =>
        [.. await saved.HistoryAsync(programme, side, textCode), Shipped(programme, side, textCode)];

    /// <summary>Whether there is such a text to be changed.</summary>
    public bool Knows(string programme, string side, string textCode) => TextCodes(programme, side).Contains(textCode, StringComparer.Ordinal);

    private IEnumerable<string> TextCodes(string programme, string side)
    {
        var questions = People.Segments.Expats.Prepend(null)
            .SelectMany(segment => Waves.All.Where(wave => Waves.IsAsked(wave, side)), (segment, wave) => (segment, wave))
            .SelectMany(
                when => Questions.For(side, programme, when.segment, when.wave),
                (when, question) => Questions.TextCode(question, when.wave));
        return questions.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Concat(settings.Value.OwnOf(programme, side)).Append(Questions.Words);
    }

    private IReadOnlyList<QuestionText> Asked(IReadOnlyList<QuestionText> newest, string programme, string side, string wave, string? segment) =>
    [
        .. Questions.For(side, programme, segment, wave).Concat(settings.Value.OwnOf(programme, side)).Append(Questions.Words)
            .Select(question => Now(newest, programme, side, Questions.TextCode(question, wave)))
            .Where(text => text.IsWhole),
    ];

    private static QuestionText Now(IReadOnlyList<QuestionText> newest, string programme, string side, string textCode) =>
        newest.FirstOrDefault(text => text.TextCode == textCode) ?? Shipped(programme, side, textCode);

    private static QuestionText Shipped(string programme, string side, string textCode) => new()
    {
        Programme = programme,
        Side = side,
        TextCode = textCode,
        Danish = SurveyTexts.Shipped(textCode, side, Languages.Danish) ?? "",
        English = SurveyTexts.Shipped(textCode, side, Languages.English) ?? "",
    };
}
