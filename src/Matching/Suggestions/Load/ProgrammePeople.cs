using Matching.People;

namespace Matching.Suggestions.Load;

/// <summary>Everybody of one programme, and the pairs of them that nothing may put together by itself: kept apart, or set aside.</summary>
public sealed record ProgrammePeople(
    IReadOnlyList<Participant> Participants, IReadOnlyList<Volunteer> Volunteers, IReadOnlySet<(string Participant, string Volunteer)> Apart);
