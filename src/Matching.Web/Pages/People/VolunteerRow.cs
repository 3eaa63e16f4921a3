using Matching.People;

namespace Matching.Web.Pages.People;

/// <summary>A volunteer as the list shows them on a day.</summary>
public sealed record VolunteerRow(Volunteer Volunteer, DateOnly Today)
{
    public bool IsPaused => Volunteer.IsPausedOn(Today);

    public bool IsVetted => Volunteer.VettedOn <= Today;

    public bool IsFree => Volunteer.PlacesLeft > 0 && IsVetted && !IsPaused;

    /// <summary>A key of the sentences of this folder.</summary>
    public string State => this switch
    {
        { IsVetted: false } => "state.not_vetted",
        { IsPaused: true } => "state.paused",
        { IsFree: true } => "state.free",
        _ => "state.full",
    };

    /// <summary>Those with a free place first, the most places on top; then the others by id.</summary>
    public static IEnumerable<VolunteerRow> InOrder(IEnumerable<Volunteer> volunteers, DateOnly today) => volunteers
        .Select(volunteer => new VolunteerRow(volunteer, today))
        .OrderByDescending(row => row.IsFree)
        .ThenByDescending(row => row.Volunteer.PlacesLeft)
        .ThenBy(row => row.Volunteer.Id, StringComparer.Ordinal);
}
