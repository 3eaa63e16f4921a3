using Matching.Messages;
using Matching.Surveys;
using Matching.TestData;
using static Matching.Tests.Surveys.SurveyRows;

namespace Matching.Tests.Surveys;

/// <summary>One running match m1 of an expat and a host that started on 1 August 2013, on a chosen database, and its survey by link.</summary>
internal sealed class SurveyCity : IAsyncDisposable
{
    private readonly IAsyncDisposable database;

    private SurveyCity(IAsyncDisposable database, CaseworkRoom room)
    {
        this.database = database;
        Room = room;
    }

    public CaseworkRoom Room { get; }

    public T Get<T>()
        where T : notnull => Room.Get<T>();

    public static async Task<SurveyCity> CreateAsync(string engine, params (string Key, string Value)[] settings)
    {
        var created = await BothDatabases.CreateAsync(engine);
        await created.Database.AddPairAsync();
        await created.Database.AddAsync(AMatch("m1", CaseworkRoom.FirstDay));
        return new SurveyCity(created, new CaseworkRoom(created.Database, settings));
    }

    public void On(int year, int month, int day) => Room.Time.SetUtcNow(new DateTimeOffset(year, month, day, 12, 0, 0, TimeSpan.Zero));

    /// <summary>Moves the clock to the day the 3-month survey is due and sends it to both.</summary>
    public async Task ThreeMonthsPassAsync()
    {
        On(2013, 11, 1);
        (await Get<FindDueSurveys>().RunAsync()).Done.ShouldBe(2);
    }

    /// <summary>The link of a side's 3-month survey, as a mail carries it.</summary>
    public async Task<LinkToken> LinkAsync(string side, string wave = "3m")
    {
        var invitation = (await Get<Matching.Surveys.Asking.InvitationStore>().OfMatchAsync("m1")).Single(one => one.Respondent == side && one.Wave == wave);
        return await Get<Links>().IssueAsync(invitation.LinkId!);
    }

    public async Task<IReadOnlyDictionary<string, string>> AllAnswersAsync(LinkToken link, string answer = "4") =>
        (await Get<OpenSurvey>().HandleAsync(link)).ShouldBeOfType<SurveyVisit.Asked>().Texts
            .Where(text => text.Question != Questions.Words).ToDictionary(text => text.Question, _ => answer, StringComparer.Ordinal);

    public Task<SurveyOutcome> AnswerAsync(LinkToken link, IReadOnlyDictionary<string, string> given) =>
        Get<AnswerSurvey>().HandleAsync(link, new SurveyForm(given), Room.By("link:survey"));

    public async Task<IReadOnlyList<Message>> MailsAsync(string template) =>
        [.. (await Get<Outbox>().RecentAsync(1000)).Where(mail => mail.Template == template)];

    public async ValueTask DisposeAsync()
    {
        await Room.DisposeAsync();
        await database.DisposeAsync();
    }
}
