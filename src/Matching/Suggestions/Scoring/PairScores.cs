namespace Matching.Suggestions.Scoring;

/// <summary>
/// The scores of every pair of some participants with some volunteers, read a row at a time and never held whole.
/// People are known here by their place, from 0, in the ordinal order of their ids, so that no answer depends on the order of a file.
/// </summary>
public abstract class PairScores
{
    /// <summary>What a stretch of a row begins at a multiple of: the bits of a word.</summary>
    public const int Grain = 64;

    /// <summary>Number of rows.</summary>
    public abstract int Participants { get; }

    /// <summary>Length of each row.</summary>
    public abstract int Volunteers { get; }

    /// <summary>
    /// The place of the first volunteer who has the same score and the same eligibility as this one in every row; the volunteer's own place
    /// where none is known. A hint that saves work: volunteers may be alike without being told of.
    /// </summary>
    public virtual int FirstAlike(int volunteer) => volunteer;

    /// <summary>A reader for one thread. Readers of several threads may be used at once.</summary>
    public abstract ScoreRow Reader();
}

/// <summary>Reads one participant's row. Not for several threads at once.</summary>
public abstract class ScoreRow
{
    /// <summary>Turns to a participant's row.</summary>
    /// <param name="participant">Place, 0 to <see cref="PairScores.Participants"/> − 1.</param>
    public abstract void Open(int participant);

    /// <summary>Reads a stretch of the row that is open.</summary>
    /// <param name="first">Place of the first volunteer, a multiple of <see cref="PairScores.Grain"/>.</param>
    /// <param name="units">
    /// Filled with the scores in whole units, 0 to <see cref="Score.MostUnits"/>, of the volunteers from <paramref name="first"/> on, as many
    /// as there are places in it; they must exist. What stands at a pair that is not eligible means nothing.
    /// </param>
    /// <param name="eligible">
    /// Filled with a bit for each of them, volunteer <c>first + i</c> at bit <c>i % 64</c> of word <c>i / 64</c>; bits past the last are 0.
    /// At least <c>⌈units.Length ÷ 64⌉</c> words.
    /// </param>
    public abstract void Read(int first, Span<ushort> units, Span<ulong> eligible);

    /// <summary>One score of the open row in whole units, or -1 if the pair is not eligible.</summary>
    public abstract int UnitsOf(int volunteer);
}
