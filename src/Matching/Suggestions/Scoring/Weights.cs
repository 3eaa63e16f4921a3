using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Scoring;

/// <summary>How much each criterion counts in one programme. Only the proportions matter.</summary>
public sealed class Weights
{
    private readonly double[] values;

    /// <param name="programme">The programme's code.</param>
    /// <param name="version">0 is appsettings; an administrator's versions count from 1.</param>
    /// <param name="byCriterion">Weight by criterion code, compared without case; one that is missing is 0.</param>
    /// <exception cref="ArgumentException">The weights fail <see cref="WeightsCheck"/>, which whoever stores them asks first.</exception>
    public Weights(string programme, int version, IReadOnlyDictionary<string, double> byCriterion)
    {
        var slips = WeightsCheck.Slips(programme, byCriterion).ToList();
        if (slips.Count > 0)
        {
            throw new ArgumentException(string.Join(' ', slips), nameof(byCriterion));
        }

        Programme = programme;
        Version = version;
        var given = new Dictionary<string, double>(byCriterion, StringComparer.OrdinalIgnoreCase);
        values = [.. CriterionCodes.InOrder.Select(code => given.GetValueOrDefault(code))];
        Sum = values.Sum();
    }

    public string Programme { get; }

    public int Version { get; }

    /// <summary>Above 0.</summary>
    public double Sum { get; }

    /// <summary>By place in <see cref="CriterionCodes.InOrder"/>.</summary>
    public double this[int place] => values[place];
}
