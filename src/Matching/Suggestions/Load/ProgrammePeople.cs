using Matching.People;
using Matching.Suggestions.Columns;

namespace Matching.Suggestions.Load;

/// <summary>Everybody of one programme, and the pairs of them that nothing may put together by itself: kept apart, or set aside.</summary>
public sealed record ProgrammePeople(
    IReadOnlyList<Participant> Participants, VolunteerColumns Volunteers, IReadOnlySet<(string Participant, string Volunteer)> Apart);
