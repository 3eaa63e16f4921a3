using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Scoring;

/// <summary>How much each criterion counts in one programme, or for one participant in it. Only the proportions matter.</summary>
public sealed class Weights
{
    /// <summary>What a raised criterion's weight is multiplied by; never more.</summary>
    public const double RaisedBy = 2;

    private readonly double[] values;

    /// <param name="programme">The programme's code.</param>
    /// <param name="version">0 is appsettings; an administrator's versions count from 1.</param>
    /// <param name="byCriterion">Weight by criterion code, compared without case; one that is missing is 0.</param>
    /// <exception cref="ArgumentException">The weights fail <see cref="WeightsCheck"/>, which whoever stores them asks first.</exception>
    public Weights(string programme, int version, IReadOnlyDictionary<string, double> byCriterion)
        : this(programme, version, Checked(programme, byCriterion), raised: null)
    {
    }

    private Weights(string programme, int version, double[] values, string? raised)
    {
        Programme = programme;
        Version = version;
        Raised = raised;
        this.values = values;
        Sum = values.Sum();
    }

    public string Programme { get; }

    public int Version { get; }

    /// <summary>The criterion that counts double here; null if none does.</summary>
    public string? Raised { get; }

    /// <summary>Above 0.</summary>
    public double Sum { get; }

    /// <summary>By place in <see cref="CriterionCodes.InOrder"/>.</summary>
    public double this[int place] => values[place];

    /// <summary>By criterion code, 0 for one that is none.</summary>
    public double Of(string criterion) => PlaceOf(criterion) is >= 0 and var place ? values[place] : 0;

    /// <summary>The points of 100 that a criterion can give at most, 0 to 100: a score is a weighted mean, so raising one makes every other's smaller.</summary>
    public double MostPoints(string criterion) => Score.MostUnits / Score.UnitsPerPoint * Of(criterion) / Sum;

    /// <summary>The same weights with none doubled.</summary>
    public Weights Unraised => Raised is null ? this : new Weights(Programme, Version, ByCriterion);

    /// <summary>By criterion code, all of them, as they were saved: the raised one is not doubled.</summary>
    public IReadOnlyDictionary<string, double> ByCriterion => CriterionCodes.InOrder.Index()
        .ToDictionary(code => code.Item, code => values[code.Index] / (code.Item == Raised ? RaisedBy : 1), StringComparer.Ordinal);

    /// <summary>
    /// The same weights with one criterion's doubled. A criterion of weight 0, or an unknown code, changes nothing and is not marked:
    /// twice nothing is nothing.
    /// </summary>
    public Weights Raising(string? criterion)
    {
        if (criterion is null || Raised is not null || PlaceOf(criterion) is not (>= 0 and var place) || values[place] <= 0)
        {
            return this;
        }

        double[] doubled = [.. values];
        doubled[place] *= RaisedBy;
        return new Weights(Programme, Version, doubled, criterion);
    }

    private static int PlaceOf(string criterion) => CriterionCodes.InOrder.Index()
        .Where(code => string.Equals(code.Item, criterion, StringComparison.Ordinal)).Select(code => code.Index).FirstOrDefault(-1);

    private static double[] Checked(string programme, IReadOnlyDictionary<string, double> byCriterion)
    {
        var slips = WeightsCheck.Slips(programme, byCriterion).ToList();
        if (slips.Count > 0)
        {
            throw new ArgumentException(string.Join(' ', slips), nameof(byCriterion));
        }

        var given = new Dictionary<string, double>(byCriterion, StringComparer.OrdinalIgnoreCase);
        return [.. CriterionCodes.InOrder.Select(code => given.GetValueOrDefault(code))];
    }
}
