using System.Runtime.InteropServices;

namespace Matching.Suggestions.Load;

/// <summary>A step of a walk in which somebody may come before who stands first.</summary>
/// <param name="Step">Its number, from 0.</param>
/// <param name="Units">Their units there as they are.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Reached(int Step, int Units)
{
    /// <summary>The units in a step, or -1 where it is not named.</summary>
    /// <param name="steps">Ascending, each once.</param>
    /// <param name="step">Its number.</param>
    internal static int UnitsIn(IReadOnlyList<Reached> steps, int step) =>
        FirstFrom(steps, step) is var at && at < steps.Count && steps[at].Step == step ? steps[at].Units : -1;

    /// <summary>Where the first that is not before a step stands; the length of the list if none is.</summary>
    /// <param name="steps">Ascending, each once.</param>
    /// <param name="step">Its number.</param>
    internal static int FirstFrom(IReadOnlyList<Reached> steps, int step)
    {
        var (low, high) = (0, steps.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = steps[middle].Step < step ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
