using CsCheck;
using Dapper;
using Matching.Audit;
using Matching.Database;
using Matching.People;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Database;

public sealed class ValueRoundTripTests
{
    private const string Seed = "0000000000001";

    /// <summary>Any text that an import lets through: no control characters, whole letters only.</summary>
    private static readonly Gen<string> AdmittedText = Gen.Int[0x20, 0x10FFFF]
        .Where(c => c is not (>= 0x7F and < 0xA0) and not (>= 0xD800 and < 0xE000))
        .Array[1, 40]
        .Select(letters => string.Concat(letters.Select(char.ConvertFromUtf32)));

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_person_comes_back_as_they_went_in(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var person = AParticipant().Build() with
        {
            Phone = "+45 11 11 11 11", WaitingSince = new DateOnly(2012, 2, 29), PausedUntil = new DateOnly(2100, 12, 31), ArrivedOn = new DateOnly(1900, 1, 1),
            Household = "two\nlines", LastStartedOn = new DateOnly(1999, 12, 31), AuditGroup = "g",
        };
        await fresh.Database.AddAsync(person);

        (await new PeopleStore(fresh.Database).FindParticipantAsync(person.Id)).ShouldBe(person);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_is_unknown_of_a_person_comes_back_unknown(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var participant = new Participant { Id = "p1", Programme = "host", Name = "Ana", RegisteredOn = new DateOnly(2013, 1, 1) };
        var volunteer = new Volunteer { Id = "v1", Programme = "host", Name = "Mette", RegisteredOn = new DateOnly(2013, 1, 1) };
        await fresh.Database.AddAsync(participant);
        await fresh.Database.AddAsync(volunteer);

        (await new PeopleStore(fresh.Database).FindParticipantAsync("p1")).ShouldBe(participant);
        (await new PeopleStore(fresh.Database).FindVolunteerAsync("v1")).ShouldBe(volunteer);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Lists_keep_their_order_and_an_empty_one_is_unknown(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.Database.AddAsync(AParticipant().Speaking("so", "da", "ar").InterestedIn("øl", "skak & te").WithGoals().Build());

        var found = (await new PeopleStore(fresh.Database).FindParticipantAsync("P-1"))!;

        found.Languages.ShouldBe(["so", "da", "ar"]);
        found.Interests.ShouldBe(["øl", "skak & te"]);
        found.Goals.AreUnknown.ShouldBeTrue();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Any_text_that_an_import_admits_comes_back_letter_for_letter(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        string[] names =
        [
            "Ærø Ørsted Åkesson", "å", "a\u030A", "İıIi", "👩🏽‍🎓 Zoë", "𝄞", "\u202Eright to left", "\uFEFFmark", "\uFFFD", "\u2028", "‌zero‌", "نور علی", "O'Hara \\ \"x\" %_;--",
            .. AdmittedText.Array[300].Single(_ => true, Seed),
        ];
        await fresh.Database.AddAsync([.. names.Select((name, i) => AParticipant().WithId($"p{i}").Named(name).Build())]);

        var found = (await new PeopleStore(fresh.Database).ParticipantsAsync()).ToDictionary(p => p.Id, p => p.Name, StringComparer.Ordinal);

        for (var i = 0; i < names.Length; i++)
        {
            found[$"p{i}"].ShouldBe(names[i]);
        }
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Two_spellings_of_one_letter_and_two_cases_are_different_ids(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        string[] ids = ["å", "a\u030A", "Å", "aa", "AA", "aa "];
        await fresh.Database.AddAsync([.. ids.Select(id => AParticipant().WithId(id).Named($"<{id}>").Build())]);

        foreach (var id in ids)
        {
            (await new PeopleStore(fresh.Database).FindParticipantAsync(id))!.Name.ShouldBe($"<{id}>");
        }
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Instants_come_back_to_the_millisecond_and_sort_as_time_wherever_they_were_written(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var instants = Gen.Select(Gen.Long[0, 200L * 365 * 24 * 3600 * 1000], Gen.Int[-14 * 60, 14 * 60], (milliseconds, offset) =>
                new DateTimeOffset(1900, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMilliseconds(milliseconds).ToOffset(TimeSpan.FromMinutes(offset)))
            .Array[200].Single(_ => true, Seed);
        await fresh.Database.WriteAsync(async scope =>
        {
            foreach (var instant in instants)
            {
                await AuditLog.WriteAsync(scope, new Change("test", instant, new DateOnly(2013, 8, 1)), "noted", "s");
            }
        });

        var found = await fresh.Database.ReadAsync(connection => connection.QueryAsync<DateTimeOffset>("SELECT at FROM audit ORDER BY at"));

        found.ShouldBe(instants.Select(i => i.ToUniversalTime()).Order());
        found.ShouldAllBe(i => i.Offset == TimeSpan.Zero);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_is_finer_than_a_millisecond_is_cut_off_and_never_rounded_into_the_future(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        var whole = new DateTimeOffset(2013, 12, 31, 23, 59, 59, 999, TimeSpan.Zero);
        await fresh.Database.WriteAsync(scope => AuditLog.WriteAsync(
            scope, new Change("test", whole.AddTicks(TimeSpan.TicksPerMillisecond - 1), new DateOnly(2013, 8, 1)), "noted", "s"));

        (await fresh.Database.ReadAsync(c => c.QuerySingleAsync<DateTimeOffset>("SELECT at FROM audit"))).ShouldBe(whole);
    }
}
