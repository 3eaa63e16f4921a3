namespace Matching.Web.Pages.FollowUps;

/// <param name="About">participant, volunteer or match.</param>
/// <param name="Subject">Its id.</param>
public sealed record NotesOf(string About, string Subject);
