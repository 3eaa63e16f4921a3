using System.Globalization;
using Dapper;
using Matching.Database;
using Matching.Kpi.Records;
using Matching.Messages;
using Matching.Results.Cataloguing;
using Matching.Results.Entering;

namespace Matching.Results.Asking;

/// <summary>An owner gives the figures that a link asks for: as many as they have now, each entered as anybody's would be.</summary>
public sealed class GiveFigures(MatchingDatabase database, DueFigureStore due)
{
    /// <summary>What a link still asks for.</summary>
    public async Task<IReadOnlyList<DueFigure>> OpenAsync(Link link, DateOnly today) => [.. (await due.OnAsync(today)).Where(one => IsAskedBy(link, one))];

    /// <param name="token">The link.</param>
    /// <param name="given">What was filled in; what the link does not ask for any more is passed over.</param>
    /// <param name="change">When; the owner is the author.</param>
    public async Task<GiveOutcome> HandleAsync(LinkToken token, IReadOnlyList<GivenFigure> given, Change change) => await database.WriteAsync(async scope =>
    {
        if (await Links.FindAsync(scope, token) is not { Purpose: LinkPurposes.Figures } link || link.StateAt(change.At) != LinkState.Open)
        {
            return scope.GiveUp<GiveOutcome>(new GiveOutcome.IsClosed());
        }

        if (await OwnerStore.FindAsync(scope, link.Person) is not { } owner)
        {
            return scope.GiveUp<GiveOutcome>(new GiveOutcome.IsClosed());
        }

        var open = (await DueFigureStore.OnAsync(scope, change.On)).Where(one => IsAskedBy(link, one)).ToList();
        var taken = 0;
        foreach (var one in open)
        {
            if (given.FirstOrDefault(figure => figure.Is(one)) is not { } figure)
            {
                continue;
            }

            if (!figure.IsSure && await FallsAsync(scope, one, figure))
            {
                return scope.GiveUp<GiveOutcome>(new GiveOutcome.Falls(one));
            }

            // In an approved year the words say why it comes now.
            var outcome = await RecordObservation.InAsync(scope, Entered(one, figure, owner, change.On), change with { Who = owner.Who, Why = figure.Words });
            if (outcome is not EntryOutcome.Entered entered)
            {
                return scope.GiveUp<GiveOutcome>(new GiveOutcome.CannotBe(one, outcome));
            }

            await DueFigureStore.GiveAsync(scope, one, entered.Id);
            taken++;
        }

        if (taken == 0)
        {
            return scope.GiveUp<GiveOutcome>(new GiveOutcome.NothingGiven());
        }

        if (taken == open.Count)
        {
            await Links.UseAsync(scope, link.Id, change.At);
        }

        return new GiveOutcome.Given(taken, open.Count - taken);
    });

    /// <summary>A count from the beginning of the year that is less than one given for an earlier part of it is most often of the part alone.</summary>
    private static async Task<bool> FallsAsync(WriteScope scope, DueFigure due, GivenFigure given) =>
        due.Unit == Units.Count && (due.Rule ?? ObservationRules.Latest) == ObservationRules.Latest && given.Value is { } value
        && await scope.Connection.ExecuteScalarAsync<double?>(
            "SELECT MAX(value) FROM observations WHERE indicator = @Indicator AND period = @Period AND state = 'measured' AND withdrawn_at IS NULL AND observed_on < @EndsOn",
            new { due.Indicator, due.Period, due.EndsOn },
            scope.Transaction) > value;

    private static EnteredFigure Entered(DueFigure due, GivenFigure given, FigureOwner owner, DateOnly today) => new()
    {
        Indicator = due.Indicator,
        Period = due.Period,
        Value = given.CannotBeGiven ? null : given.Value,
        State = given.CannotBeGiven ? ObservationStates.NotReported : ObservationStates.Measured,
        Source = Source(due, owner),
        // A part that comes late is still of its time, and never later than the parts after it. The year's last is the latest there is.
        ObservedOn = due.Part == Frequencies.PartsOf(due.Frequency) ? today : due.EndsOn,
        StoryDa = owner.Language == Languages.English.Name ? null : given.Words,
        StoryEn = owner.Language == Languages.English.Name ? given.Words : null,
    };

    // What belongs to somebody else by now is not asked of who held it before.
    private static bool IsAskedBy(Link link, DueFigure due) => due.LinkId == link.Id && due.Owner == link.Person;

    // The part is in it, so that whoever reads the source knows of what it tells.
    private static string Source(DueFigure due, FigureOwner owner)
    {
        var name = owner.Name.Length > 180 ? owner.Name[..180] : owner.Name;
        return due.Frequency == Frequencies.Yearly ? name : string.Create(CultureInfo.InvariantCulture, $"{name} ({due.Part}/{Frequencies.PartsOf(due.Frequency)})");
    }
}

/// <summary>What an owner filled in for one figure.</summary>
public sealed record GivenFigure(string Indicator, string Period, int Part, double? Value, bool CannotBeGiven, string? Words)
{
    /// <summary>It is right although it is less than before.</summary>
    public bool IsSure { get; init; }

    public bool Is(DueFigure due) => (Indicator, Period, Part) == (due.Indicator, due.Period, due.Part);
}

/// <summary>What can come of giving figures by a link.</summary>
public abstract record GiveOutcome
{
    private GiveOutcome()
    {
    }

    public sealed record Given(int Taken, int Left) : GiveOutcome;

    public sealed record NothingGiven : GiveOutcome;

    /// <summary>Nothing of the form was taken, because of this one.</summary>
    public sealed record CannotBe(DueFigure Figure, EntryOutcome Why) : GiveOutcome;

    /// <summary>Nothing of the form was taken: this one is less than what was given for an earlier part of its year.</summary>
    public sealed record Falls(DueFigure Figure) : GiveOutcome;

    /// <summary>Used, expired or withdrawn.</summary>
    public sealed record IsClosed : GiveOutcome;
}
