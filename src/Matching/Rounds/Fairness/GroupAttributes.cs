using Matching.People;

namespace Matching.Rounds.Fairness;

/// <summary>The attributes by which a draft is looked at. They are never inputs of a score; here they are only counted.</summary>
public static class GroupAttributes
{
    public const string Gender = "gender";
    public const string AgeBand = "age_band";
    public const string Segment = "segment";
    public const string Group = "group";

    public static readonly IReadOnlyList<string> All = [Gender, AgeBand, Segment, Group];

    /// <summary>The group of one participant; empty where it is not known.</summary>
    public static string Of(string attribute, Participant participant, DateOnly on) => attribute switch
    {
        Gender => participant.Gender ?? "",
        AgeBand => PeopleTexts.AgeBandCode(participant.AgeIn(on.Year)) ?? "",
        Segment => participant.Segment ?? "",
        Group => participant.AuditGroup ?? "",
        _ => throw new ArgumentException($"There is no attribute '{attribute}'.", nameof(attribute)),
    };
}
