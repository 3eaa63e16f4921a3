using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Columns;

/// <summary>One fact of every volunteer as a small number: equal facts have the same number, in the order in which they first come.</summary>
internal sealed class NumberedColumn<TFact> where TFact : notnull
{
    private readonly Dictionary<TFact, int> numbers;
    private readonly List<TFact> facts = [];

    public NumberedColumn(IReadOnlyList<VolunteerProfile> volunteers, Func<VolunteerProfile, TFact> fact, IEqualityComparer<TFact>? equal = null)
    {
        numbers = new Dictionary<TFact, int>(equal);
        Column = new Column(volunteers.Count);
        for (var place = 0; place < volunteers.Count; place++)
        {
            var value = fact(volunteers[place]);
            if (!numbers.TryGetValue(value, out var number))
            {
                number = facts.Count;
                numbers.Add(value, number);
                facts.Add(value);
            }

            Column[place] = (byte)number;
        }
    }

    /// <summary>The numbers; without meaning if they do not fit.</summary>
    public Column Column { get; }

    /// <summary>By number.</summary>
    public IReadOnlyList<TFact> Facts => facts;

    /// <summary>Whether there are few enough different facts for a byte each.</summary>
    public bool Fits => facts.Count <= RowPlan.TableLength;
}
