using Matching.Audit;
using Matching.Database;
using Matching.People;
using Matching.Suggestions.Explanation;
using Microsoft.Extensions.Options;

namespace Matching.Suggestions.Helping;

/// <summary>
/// A caseworker has asked the participant, and writes down what changed: a language more, no wish for gender, back from a pause, free in a
/// slot more. Consent and an open match have their own ways and are not changed here.
/// </summary>
public sealed class MakeListChange(MatchingDatabase database, IOptions<PeopleSettings> people)
{
    /// <summary>The changes that can be made here.</summary>
    public static readonly IReadOnlyList<string> Possible =
        [ListChangeCodes.ParticipantLanguage, ListChangeCodes.ParticipantAnyGender, ListChangeCodes.ParticipantBack, ListChangeCodes.ParticipantFree];

    /// <param name="participantId">Who changed.</param>
    /// <param name="code">One of <see cref="Possible"/>.</param>
    /// <param name="value">The language or the slot.</param>
    /// <param name="shown">The participant's version that the caseworker looked at.</param>
    /// <param name="change">Who writes it down, and when.</param>
    public Task<ListChangeOutcome> HandleAsync(string participantId, string code, string? value, int shown, Change change) =>
        database.WriteAsync(async scope =>
        {
            if (await PeopleStore.FindParticipantAsync(scope, participantId) is not { } participant)
            {
                return scope.GiveUp<ListChangeOutcome>(new ListChangeOutcome.NotFound());
            }

            if (After(participant, code, value) is not { } after)
            {
                return scope.GiveUp<ListChangeOutcome>(new ListChangeOutcome.NotPossible());
            }

            if (!await PeopleStore.SaveAnswersAsync(scope, after, shown))
            {
                return scope.GiveUp<ListChangeOutcome>(new ListChangeOutcome.ChangedMeanwhile());
            }

            await AuditLog.WriteAsync(scope, change, "participant.changed", participantId, value is null ? code : $"{code} {value}");
            return new ListChangeOutcome.Done();
        });

    private Participant? After(Participant before, string code, string? value) => (code, value) switch
    {
        (ListChangeCodes.ParticipantLanguage, { } language) when LanguageCodes.All.Contains(language, StringComparer.Ordinal)
            && !before.Languages.Contains(language, StringComparer.Ordinal) =>
            before with { Languages = Tags.Of([.. before.Languages, language]) },
        (ListChangeCodes.ParticipantFree, { } slot) when people.Value.Slots.Contains(slot) && !before.Availability.Contains(slot, StringComparer.Ordinal) =>
            before with { Availability = Tags.Of([.. before.Availability, slot]) },
        (ListChangeCodes.ParticipantAnyGender, null) => before with { WantsGender = "any" },
        (ListChangeCodes.ParticipantBack, null) => before with { PausedUntil = null },
        _ => null,
    };
}

public abstract record ListChangeOutcome
{
    private ListChangeOutcome() { }

    public sealed record Done : ListChangeOutcome;

    /// <summary>Somebody else changed the participant since.</summary>
    public sealed record ChangedMeanwhile : ListChangeOutcome;

    /// <summary>There is no such change, or it is so already.</summary>
    public sealed record NotPossible : ListChangeOutcome;

    public sealed record NotFound : ListChangeOutcome;
}
