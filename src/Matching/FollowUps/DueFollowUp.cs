using Matching.Matches;

namespace Matching.FollowUps;

/// <summary>A question whose day has come and that nobody has asked.</summary>
/// <param name="Match">About what.</param>
/// <param name="Kind">Which question.</param>
/// <param name="Wave">Which of its kind, from 1.</param>
/// <param name="Side">Whom to ask.</param>
/// <param name="DueOn">Since when.</param>
public sealed record DueFollowUp(Match Match, string Kind, int Wave, string Side, DateOnly DueOn)
{
    /// <summary>Due on or before the day its match was imported: nothing is sent by itself, a caseworker decides.</summary>
    public bool IsFromBeforeImport => DueOn <= Match.ImportedOn;

    public bool Is(string kind, int wave, string side) => Kind == kind && Wave == wave && Side == side;
}
