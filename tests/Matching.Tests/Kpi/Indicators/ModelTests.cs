using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Tests.Kpi.Indicators;

/// <summary>The library against <see cref="PlainModel"/> on thousands of sets of <see cref="NastyRecords"/>.</summary>
public class ModelTests
{
    private const int Seeds = 6000;

    [Fact]
    public void Numerators_and_denominators_are_those_of_an_independent_model()
    {
        var busy = Definitions.All.ToDictionary(d => d.Code, _ => 0, StringComparer.Ordinal);
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var records = new NastyRecords(seed);
            var ofYear = new RecordsOfYear(records.Input, records.Year, records.AsOf, new KpiSettings(records.EndsOn));
            var model = new PlainModel(records.Input, records.Year, records.AsOf, records.EndsOn);
            foreach (var definition in Definitions.All)
            {
                var figure = Figure.Of(definition, ofYear);
                (figure.Numerator, figure.Denominator).ShouldBe(model.Of(definition.Code), $"{definition.Code}, seed {seed}");
                busy[definition.Code] += figure.Numerator > 0 ? 1 : 0;
            }
        }

        // A model that agrees on zeros shows nothing: every indicator must have been put to work.
        busy.ShouldAllBe(b => b.Value > Seeds / 20);
    }

    [Fact]
    public void Every_figure_is_the_count_of_its_rows_and_every_row_stands_once()
    {
        for (var seed = 1; seed <= 500; seed++)
        {
            var records = new NastyRecords(seed);
            var ofYear = new RecordsOfYear(records.Input, records.Year, records.AsOf, new KpiSettings(records.EndsOn));
            foreach (var definition in Definitions.All)
            {
                var figure = Figure.Of(definition, ofYear);
                var subjects = figure.Rows.Select(r => definition.RestsOnAnswers ? r.ParticipantId : r.MatchId ?? r.ParticipantId ?? r.VolunteerId).ToList();

                subjects.ShouldBeUnique(StringComparer.Ordinal);
                figure.Rows.ShouldAllBe(r => (r.Reason == null) == (r.Place == RowPlace.Numerator));
                figure.Rows.Select(r => r.Reason).OfType<string>().ShouldBeSubsetOf(Reasons.All, StringComparer.Ordinal);
                (figure.Value is null).ShouldBe(figure.Denominator == 0);
                if (!definition.IsShare)
                    figure.Rows.ShouldAllBe(r => r.Place != RowPlace.DenominatorOnly);
            }
        }
    }

    [Fact]
    public void The_order_of_the_records_changes_nothing()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var records = new NastyRecords(seed);
            var turned = records.Input with
            {
                Matches = [.. records.Input.Matches.Reverse()],
                Answers = [.. records.Input.Answers.Reverse()],
                Participants = [.. records.Input.Participants.Reverse()],
            };
            foreach (var definition in Definitions.All)
                Counts(definition, turned, records).ShouldBe(Counts(definition, records.Input, records), $"{definition.Code}, seed {seed}");
        }
    }

    private static (int, int?) Counts(IndicatorDefinition definition, KpiInput input, NastyRecords records)
    {
        var figure = Figure.Of(definition, new RecordsOfYear(input, records.Year, records.AsOf, new KpiSettings(records.EndsOn)));
        return (figure.Numerator, figure.Denominator);
    }
}
