namespace Matching.Suggestions.Explanation;

/// <summary>The stable codes of changes that a whole list could gain from.</summary>
public static class ListChangeCodes
{
    /// <summary>The participant speaks a language more.</summary>
    public const string ParticipantLanguage = "participant_language";

    /// <summary>The participant no longer wishes for the same gender.</summary>
    public const string ParticipantAnyGender = "participant_any_gender";

    /// <summary>The participant gives the consent that is missing.</summary>
    public const string ParticipantConsents = "participant_consents";

    /// <summary>The participant's pause ends.</summary>
    public const string ParticipantBack = "participant_back";

    /// <summary>The participant's open proposal or running match comes to an end.</summary>
    public const string ParticipantFreed = "participant_freed";

    /// <summary>The participant is free in a slot more.</summary>
    public const string ParticipantFree = "participant_free";

    /// <summary>A rule about the volunteers is met by all who fail it and nothing else.</summary>
    public const string RuleMet = "rule_met";

    public static readonly IReadOnlyList<string> All =
        [ParticipantLanguage, ParticipantAnyGender, ParticipantConsents, ParticipantBack, ParticipantFreed, ParticipantFree, RuleMet];
}
