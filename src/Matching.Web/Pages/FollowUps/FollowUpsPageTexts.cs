namespace Matching.Web.Pages.FollowUps;

/// <summary>Names the sentences about contact, check-ins, meetings and notes.</summary>
public sealed class FollowUpsPageTexts;
