using Matching.Suggestions.Ranking.Features;
using Matching.Suggestions.Ranking.Outcomes;

namespace Matching.Suggestions.Ranking;

/// <summary>The past pairs of one programme: what is learned from, with whose they are, which no trainer is told.</summary>
public sealed class PastPairs
{
    public required string Programme { get; init; }

    /// <summary>Features and, of <see cref="AsOf"/>, outcomes.</summary>
    public required RankingData Data { get; init; }

    /// <summary>The id of each row's match; unique.</summary>
    public required IReadOnlyList<string> Matches { get; init; }

    /// <summary>A number for each row's participant, from 0, without gaps.</summary>
    public required int[] Participants { get; init; }

    /// <summary>A number for each row's volunteer, from 0, without gaps.</summary>
    public required int[] Volunteers { get; init; }

    /// <summary>Who they are, by number: for an audit, which looks people up beside what was learned.</summary>
    public IReadOnlyList<string> ParticipantIds { get; init; } = [];

    /// <summary>Likewise.</summary>
    public IReadOnlyList<string> VolunteerIds { get; init; } = [];

    /// <summary>Fills the same features for other pairs; null where features are not of people.</summary>
    public PairFeatures? Columns { get; init; }

    public required IReadOnlyList<PairCourse> Courses { get; init; }

    /// <summary>The day of which outcomes are known.</summary>
    public required DateOnly AsOf { get; init; }

    public int Rows => Matches.Count;

    /// <summary>The first and the last day of a proposal; null where there is none.</summary>
    public (DateOnly First, DateOnly Last)? Window => Rows == 0 ? null : (Courses.Min(course => course.ProposedOn), Courses.Max(course => course.ProposedOn));

    /// <summary>The same pairs with the outcomes that were known on a day.</summary>
    public RankingData AsKnownOn(DateOnly day)
    {
        if (day >= AsOf)
        {
            return Data;
        }

        var known = KnownOutcomes.Of(Courses, day);
        return Data.With(known.Labels, known.Weights, known.Answers);
    }
}
