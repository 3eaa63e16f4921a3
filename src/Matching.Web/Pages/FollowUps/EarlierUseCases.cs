using Matching.FollowUps;

namespace Matching.Web.Pages.FollowUps;

/// <summary>What a caseworker may do with what fell due before its match was imported.</summary>
public sealed record EarlierUseCases(DueFollowUps Due, AskFollowUp Ask, RecordFollowUp Record);
