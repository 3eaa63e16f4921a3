using Matching.Results.Approval;
using Matching.TestData;
using static Matching.Tests.Results.ResultsCity;

namespace Matching.Tests.Results.Approval;

/// <summary>Whatever an approval would keep is what was read: not only the numbers.</summary>
public class SeenFiguresTests
{
    public static TheoryData<string, string> Changes
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var sql in new[]
            {
                "UPDATE indicators SET name_da = 'Stole' WHERE code = 'lab.places'",
                "UPDATE indicators SET name_en = 'Chairs' WHERE code = 'lab.places'",
                "UPDATE indicators SET note_da = 'Kun nye' WHERE code = 'lab.places'",
                "UPDATE indicators SET unit = 'percent' WHERE code = 'lab.places'",
                "UPDATE indicators SET baseline = 3, baseline_period = '2010' WHERE code = 'lab.places'",
                "UPDATE observations SET note_en = 'New ones only' WHERE indicator = 'lab.places'",
                "UPDATE observations SET source = 'Telefon' WHERE indicator = 'lab.places'",
                "UPDATE initiatives SET name_da = 'Værkstedet' WHERE code = 'lab'",
                "UPDATE initiatives SET goal_da = 'Flere pladser' WHERE code = 'lab'",
                "UPDATE initiatives SET criteria_en = 'Ten places' WHERE code = 'lab'",
                "UPDATE initiatives SET status_da = 'Godt i gang' WHERE code = 'lab'",
                "UPDATE initiatives SET funding = 'Fonden' WHERE code = 'lab'",
                "INSERT INTO initiatives (code, track, name_da) VALUES ('choir', 'municipality', 'Koret')",
            })
            {
                foreach (var engine in BothDatabases.Names)
                {
                    data.Add(engine, sql);
                }
            }

            return data;
        }
    }

    [SkippableTheory, MemberData(nameof(Changes))]
    public async Task What_changed_between_reading_and_approving_is_noticed(string engine, string sql)
    {
        await using var city = await CreateAsync(engine);
        await city.EnterAsync(Figure(Places, 12));
        var seen = (await city.PeriodAsync()).Seen;
        (await city.PeriodAsync()).Seen.ShouldBe(seen);

        await city.SetAsync(sql);

        (await city.Room.Get<ApprovePeriod>().HandleAsync(Year, Track, seen, withMissing: true, city.Room.By("bo"))).ShouldBeOfType<ApprovalOutcome.FiguresChanged>();
        (await city.ApproveAsync()).ShouldBe(new ApprovalOutcome.Done(IsChange: true));
    }
}
