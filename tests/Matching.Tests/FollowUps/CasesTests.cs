using Dapper;
using Matching.Access;
using Matching.Database;
using Matching.FollowUps.Cases;
using Matching.FollowUps.Notes;
using Matching.TestData;
using Matching.Tests.Matches;
using static Matching.TestData.A;

namespace Matching.Tests.FollowUps;

public class CasesTests
{
    private static readonly string[] Both = ["host", "mentor"];

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_case_is_theirs_who_proposes_first_and_goes_on_to_a_colleague_whole(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await AddUsersAsync(city.Room);
        await city.ProposeAsync("p1", "v1");
        await city.ProposeAsync("p2", "v2");
        var cases = city.Room.Get<CaseStore>();
        var hand = city.Room.Get<HandOver>();
        (await cases.OwnersAsync(Both)).ShouldBe(new Dictionary<string, string> { ["p1"] = "caseworker", ["p2"] = "caseworker" }, ignoreOrder: true);

        (await hand.HandleAsync("caseworker", "bo", ["p1", "unknown"], Both, city.Room.By("caseworker"))).ShouldBeOfType<HandOverOutcome.ChangedMeanwhile>();
        (await cases.OwnerAsync("p1")).ShouldBe("caseworker", "all or none");
        (await hand.HandleAsync("caseworker", "nobody", ["p1"], Both, city.Room.By("caseworker"))).ShouldBeOfType<HandOverOutcome.NoSuchColleague>();
        (await hand.HandleAsync("caseworker", "mentors", ["p1"], Both, city.Room.By("caseworker"))).ShouldBe(new HandOverOutcome.NotTheirProgramme("host"));
        await city.SetAsync("UPDATE users SET disabled = TRUE WHERE name = 'bo'");
        (await hand.HandleAsync("caseworker", "bo", ["p1"], Both, city.Room.By("caseworker"))).ShouldBeOfType<HandOverOutcome.NoSuchColleague>();
        await city.SetAsync("UPDATE users SET disabled = FALSE WHERE name = 'bo'");
        (await hand.HandleAsync("caseworker", "bo", ["p1", "p2"], Both, city.Room.By("caseworker", "leave"))).ShouldBe(new HandOverOutcome.HandedOver(2));
        (await hand.HandleAsync("caseworker", "bo", ["p1", "p2"], Both, city.Room.By("caseworker", "leave"))).ShouldBeOfType<HandOverOutcome.ChangedMeanwhile>();

        (await cases.CasesOfAsync("bo", Both)).Select(one => (one.Id, one.State)).ShouldBe([("p1", "proposed"), ("p2", "proposed")], ignoreOrder: true);
        (await AuditAsync(city.Room, "case.handed_over")).ShouldBe(2);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_search_finds_names_of_any_case_ids_addresses_and_numbers_of_the_callers_programmes(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine, participants: 0);
        await city.Room.Get<MatchingDatabase>().AddAsync(
            AParticipant().WithId("p-1").Named("Åse Øvig-ÆRØ").But(p => p with { Email = "aase@example.org", Phone = "+45 00 12 34 56" }).Build(),
            AParticipant().WithId("p-2").Named("100% Bo_B").But(p => p with { Email = null, Phone = null }).Build(),
            AParticipant().WithId("p-3").Named("ÅSE i den anden indsats").But(p => p with { Programme = "mentor" }).Build());
        var search = city.Room.Get<SearchCases>();
        async Task<IEnumerable<string>> Found(string typed, params string[] programmes) =>
            (await search.HandleAsync(typed, programmes.Length == 0 ? ["host"] : programmes)).Participants.Select(one => one.Id);

        foreach (var typed in new[] { "åse", "ÅSE", "øvig", "ærø", "AASE@EXAMPLE", "P-1", "00123456", "+45 00 12 34", " åse " })
        {
            (await Found(typed)).ShouldBe(["p-1"], typed);
        }

        (await Found("åse", Both)).ShouldBe(["p-3", "p-1"], ignoreOrder: true);
        (await Found("100%")).ShouldBe(["p-2"]);
        (await Found("0%")).ShouldBe(["p-2"]);
        (await Found("o_b")).ShouldBe(["p-2"]);
        (await Found("a%o")).ShouldBeEmpty("a percent sign is a letter like any other");
        (await Found("!")).ShouldBeEmpty();
        (await Found("å")).ShouldBeEmpty("one letter is too few");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_search_finds_matches_by_either_person_and_hides_a_name_of_another_programme(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var match = await city.StartMatchAsync();
        var search = city.Room.Get<SearchCases>();
        await city.Room.Get<MatchingDatabase>().WriteAsync(scope => scope.Connection.ExecuteAsync(
            "UPDATE volunteers SET programme = 'mentor', name = 'Zenia Skjult' WHERE id = 'v1'", null, scope.Transaction));

        (await search.HandleAsync(match, ["host"])).Matches.ShouldHaveSingleItem().Volunteer.ShouldBe("v1");
        (await search.HandleAsync("zenia", ["host"])).Count.ShouldBe(0);
        (await search.HandleAsync("zenia", Both)).Matches.ShouldHaveSingleItem().Volunteer.ShouldBe("Zenia Skjult");
        (await search.HandleAsync(match, ["mentor"])).Count.ShouldBe(0);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_note_is_for_its_programme_reminds_on_its_day_and_is_done_once(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var write = city.Room.Get<WriteNote>();
        var day = CaseworkRoom.FirstDay.AddDays(3);
        Task<NoteOutcome> Write(string? words, DateOnly? remind, params string[] programmes) =>
            write.HandleAsync(Note.OnParticipant, "p1", words, remind, programmes, city.Room.By("anna"));

        (await Write(null, null, "host")).ShouldBeOfType<NoteOutcome.WordsAreMissing>();
        (await Write(new string('x', 4001), null, "host")).ShouldBeOfType<NoteOutcome.WordsAreTooLong>();
        (await Write("Ring", CaseworkRoom.FirstDay.AddDays(-1), "host")).ShouldBeOfType<NoteOutcome.ReminderIsOver>();
        (await Write("Ring", day, "mentor")).ShouldBeOfType<NoteOutcome.NotFound>();
        var note = (await Write("Ring til Amira", day, "host")).ShouldBeOfType<NoteOutcome.Written>().Note;

        var store = city.Room.Get<NoteStore>();
        (await store.RemindersAsync(["host"], day.AddDays(-1))).ShouldBeEmpty();
        (await store.RemindersAsync(["mentor"], day)).ShouldBeEmpty();
        (await store.RemindersAsync(["host"], day)).ShouldHaveSingleItem().Words.ShouldBe("Ring til Amira");
        var finish = city.Room.Get<FinishNote>();
        (await finish.HandleAsync(note.Id, ["mentor"], city.Room.By("bo"))).ShouldBeOfType<NoteOutcome.NotFound>();
        await finish.HandleAsync(note.Id, ["host"], city.Room.By("bo"));
        await finish.HandleAsync(note.Id, ["host"], city.Room.By("carl"));

        (await store.RemindersAsync(["host"], day)).ShouldBeEmpty();
        (await store.AboutAsync(Note.OnParticipant, "p1", ["host"])).ShouldHaveSingleItem().DoneBy.ShouldBe("bo");
        (await AuditAsync(city.Room, "note.done")).ShouldBe(1);
    }

    private static async Task AddUsersAsync(CaseworkRoom room)
    {
        foreach (var (name, programmes) in new[] { ("caseworker", Both), ("bo", Both), ("mentors", ["mentor"]) })
        {
            await room.Get<SaveUser>().AddAsync(name, name, Roles.Caseworker, Tags.Of(programmes), "et-kodeord-til-test", room.By("test"));
        }
    }

    private static Task<long> AuditAsync(CaseworkRoom room, string action) => room.Get<MatchingDatabase>().ReadAsync(connection =>
        connection.ExecuteScalarAsync<long>("SELECT count(*) FROM audit WHERE action = @action", new { action }));
}
