using Dapper;
using Matching.Files;
using Matching.Suggestions.Ranking.Cards;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Models;
using Matching.Surveys.Learning;
using Matching.TestData;

namespace Matching.Tests.Surveys.Learning;

public sealed class TrainModelTests
{
    private static readonly DateOnly AsOf = DateOnly.ParseExact(LearningCity.AsOf, "yyyy-MM-dd");

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_model_is_kept_with_an_audit_row_and_scores_as_it_did_when_it_is_read_again(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = new CaseworkRoom(fresh.Database, ("Ranking:Resamples", "100"));
        await ImportAsync(room);
        var change = new Change("u-admin", new DateTimeOffset(2013, 8, 1, 10, 0, 0, TimeSpan.Zero), AsOf, "yearly");

        var trained = (await room.Get<TrainModel>().HandleAsync("host", change, progress: null, default)).ShouldBeOfType<TrainOutcome.Trained>();
        var again = (await room.Get<TrainModel>().HandleAsync("host", change, progress: null, default)).ShouldBeOfType<TrainOutcome.Trained>();

        var stored = (await room.Get<ModelStore>().OfAsync("host")).ShouldHaveSingleItem();
        stored.ShouldBe(trained.Model);
        again.WasKnown.ShouldBeTrue();
        again.Model.Id.ShouldBe(stored.Id);
        stored.State.ShouldBe(ModelStates.Candidate);
        stored.TrainedBy.ShouldBe("u-admin");
        stored.AsOf.ShouldBe(AsOf);
        stored.Hash.ShouldBe(ModelDocument.Hash(stored.Document));
        var audit = await fresh.Database.ReadAsync(connection => connection.QueryAsync<(string Action, string Details)>(
            "SELECT action, details FROM audit WHERE subject = @Id", new { stored.Id }));
        audit.ShouldHaveSingleItem().Details.ShouldBe($"host {stored.Contestant} n {stored.N} sha256 {stored.Hash}");

        var trainer = (await room.Get<Contestants>().ForAsync("host")).Single(one => one.Code == stored.Contestant);
        var (features, read) = ModelDocument.Read(stored.Document, trainer);
        features.ShouldBe(trained.Pairs.Data.Features);
        ModelDocument.Of("host", trainer, read, features).ShouldBe(stored.Document);
    }

    /// <summary>Chess tells who lasts, and where only men play it, it tells who is a man: the model that learns it pushes women down.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_model_that_fails_its_audit_gives_way_to_the_score_with_the_reason_in_words(bool onlyMenPlay)
    {
        await using var fresh = await BothDatabases.CreateAsync(BothDatabases.Sqlite);
        await using var room = new CaseworkRoom(fresh.Database, ("Ranking:Resamples", "100"));
        await ImportAsync(room, participants: 150, onlyMenPlay);
        var change = new Change("u-admin", new DateTimeOffset(2013, 8, 1, 10, 0, 0, TimeSpan.Zero), AsOf, "yearly");

        var trained = (await room.Get<TrainModel>().HandleAsync("host", change, progress: null, default)).ShouldBeOfType<TrainOutcome.Trained>();

        trained.Audited.Contestant.ShouldNotBe("score");
        trained.Audited.Report.Logged.ShouldSatisfyAllConditions(logged => logged.Lists.ShouldBe(0), logged => logged.IsJudged.ShouldBeFalse());
        trained.Audited.Report.Audited.Findings.Any(finding => finding is { Grouping: "gender", IsFailure: true }).ShouldBe(onlyMenPlay);
        if (onlyMenPlay)
        {
            trained.Result.Reason.ShouldBeOfType<CompetitionReason.FailsAudit>().Contestant.ShouldBe(trained.Audited.Contestant);
            trained.Model.Contestant.ShouldBe("score");
            trained.Audited.Hash.ShouldNotBe(trained.Model.Hash);
            CompetitionWords.Why(trained.Result.Reason, Languages.Danish).ShouldContain("køn (frivillige)");
            trained.Model.Metrics.ShouldContain("fails_audit");
            trained.Model.Card.ShouldContain("\"verdict\":\"fails\"");
        }
    }

    /// <summary>What passed once and fails now must not stay in use, since its row would tell of the old audit for ever.</summary>
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_model_that_was_kept_and_fails_when_it_is_trained_again_is_retired_with_the_reason(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = new CaseworkRoom(fresh.Database, ("Ranking:Resamples", "100"));
        await ImportAsync(room, participants: 150, onlyMenPlay: true);
        var change = new Change("u-admin", new DateTimeOffset(2013, 8, 1, 10, 0, 0, TimeSpan.Zero), AsOf, "yearly");
        var first = (await room.Get<TrainModel>().HandleAsync("host", change, progress: null, default)).ShouldBeOfType<TrainOutcome.Trained>();
        await fresh.Database.WriteAsync(scope => ModelStore.AddAsync(
            scope, first.Model with { Id = "model-before", Contestant = first.Audited.Contestant, Hash = first.Audited.Hash, State = ModelStates.Active }));

        var again = (await room.Get<TrainModel>().HandleAsync("host", change, progress: null, default)).ShouldBeOfType<TrainOutcome.Trained>();

        again.WasKnown.ShouldBeTrue();
        again.Model.Id.ShouldBe(first.Model.Id);
        (await room.Get<ModelStore>().FindAsync("model-before"))!.State.ShouldBe(ModelStates.Retired);
        var audit = await fresh.Database.ReadAsync(connection => connection.QueryAsync<string>("SELECT action || ' ' || why FROM audit WHERE subject = 'model-before'"));
        audit.ShouldBe(["model.retired fails_audit"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_model_that_is_trained_again_tells_of_the_newest_audit(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await using var room = new CaseworkRoom(fresh.Database, ("Ranking:Resamples", "100"));
        await ImportAsync(room);
        var change = new Change("u-admin", new DateTimeOffset(2013, 8, 1, 10, 0, 0, TimeSpan.Zero), AsOf, "yearly");
        var first = (await room.Get<TrainModel>().HandleAsync("host", change, progress: null, default)).ShouldBeOfType<TrainOutcome.Trained>();
        await fresh.Database.WriteAsync(scope => ModelStore.TellAsync(scope, first.Model.Id, "{}", "{}"));

        var again = (await room.Get<TrainModel>().HandleAsync("host", change, progress: null, default)).ShouldBeOfType<TrainOutcome.Trained>();

        again.Model.ShouldBe(first.Model);
        (await room.Get<ModelStore>().FindAsync(first.Model.Id)).ShouldBe(first.Model);
        var audit = await fresh.Database.ReadAsync(connection => connection.QueryAsync<string>("SELECT action FROM audit WHERE subject = @Id", new { first.Model.Id }));
        audit.ShouldBe(["model.trained", "model.audited"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_card_names_features_and_folds_in_words_and_says_where_directions_are_not_kept_to()
    {
        await using var fresh = await BothDatabases.CreateAsync(BothDatabases.Sqlite);
        await using var room = new CaseworkRoom(fresh.Database, ("Ranking:Resamples", "100"));
        await ImportAsync(room, participants: 150);
        var change = new Change("u-admin", new DateTimeOffset(2013, 8, 1, 10, 0, 0, TimeSpan.Zero), AsOf, "yearly");
        var trained = (await room.Get<TrainModel>().HandleAsync("host", change, progress: null, default)).ShouldBeOfType<TrainOutcome.Trained>();
        trained.Model.Contestant.ShouldNotBe("score");
        var (danish, english) = (ModelCardPage.Of(trained.Model, Languages.Danish), ModelCardPage.Of(trained.Model, Languages.English));

        danish.ShouldContain("den frivilliges interesse »chess«");
        english.ShouldContain("the volunteer's interest “chess”");
        foreach (var fold in trained.Result.Folds)
        {
            danish.ShouldMatch($@"{fold.Name}</th>\s*<td>{fold.Train.Count}</td>\s*<td>{fold.Test.Count}</td>");
        }

        danish.ShouldContain("1. august 2013");
        english.ShouldContain("1 August 2013");
        english.ShouldNotContain("8/1/2013");
        danish.ShouldNotContain("volunteer:");
        danish.ShouldContain("kvinde");
        danish.ShouldNotContain("Denne model holder ingen retninger");
        var trees = trained.Model with { Card = trained.Model.Card.Replace("\"keepsDirections\":true", "\"keepsDirections\":false", StringComparison.Ordinal) };
        ModelCardPage.Of(trees, Languages.Danish).ShouldContain("Denne model holder ingen retninger");
        ModelCardPage.Of(trees, Languages.English).ShouldContain("keeps to no directions");
    }

    /// <summary>Whoever competes must be writable and readable, or a suggestion of last year could not be made again.</summary>
    [Fact]
    public async Task Every_contestant_scores_the_same_to_the_last_bit_after_it_was_written_down()
    {
        await using var fresh = await BothDatabases.CreateAsync(BothDatabases.Sqlite);
        await using var room = new CaseworkRoom(fresh.Database);
        await ImportAsync(room);
        var pairs = await room.Get<GatherRankingData>().HandleAsync("host", AsOf);

        foreach (var trainer in await room.Get<Contestants>().ForAsync("host"))
        {
            var fitted = FittedContestant.Of(trainer, pairs.Data, pairs.Participants, seed: 1, default);
            var read = ModelDocument.Read(ModelDocument.Of("host", trainer, fitted, pairs.Data.Features), trainer).Fitted;
            var (before, after) = (new double[pairs.Rows], new double[pairs.Rows]);
            fitted.Model.Score(pairs.Data, before);
            read.Model.Score(pairs.Data, after);

            after.ShouldBe(before, trainer.Code);
            read.Chances.ShouldBe(fitted.Chances);
            (read.Model.Base + read.Model.Explain(pairs.Data, 3).Sum()).ShouldBe(before[3], 1e-9, trainer.Code);
        }
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_programme_has_one_model_in_use_at_most_and_no_other_state_than_the_four(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await AddAsync("one", ModelStates.Active);
        await AddAsync("two", ModelStates.Shadow);

        await Should.ThrowAsync<System.Data.Common.DbException>(() => AddAsync("three", ModelStates.Active));
        await Should.ThrowAsync<System.Data.Common.DbException>(() => AddAsync("four", "retried"));
        (await AddAsync("two", ModelStates.Candidate)).ShouldBeFalse("the same model is kept once");
        (await new ModelStore(fresh.Database).FindAsync("model-one"))!.State.ShouldBe(ModelStates.Active);

        Task<bool> AddAsync(string hash, string state) => fresh.Database.WriteAsync(scope => ModelStore.AddAsync(scope, new StoredModel
        {
            Id = "model-" + hash, Programme = "host", Contestant = "score", Hash = hash, N = 5, Seed = 1, Settings = "{}", Metrics = "{}", Card = "{}", Document = "{}",
            WindowFrom = AsOf, WindowTo = AsOf, AsOf = AsOf, TrainedOn = AsOf, TrainedBy = "u", State = state,
        }));
    }

    private static async Task ImportAsync(CaseworkRoom room, int participants = 60, bool onlyMenPlay = false)
    {
        using var folder = new Cli.TerminalFolder();
        LearningCity.WriteTo(folder["in"], participants, onlyMenPlay: onlyMenPlay);
        var change = new Change("u", new DateTimeOffset(2013, 8, 1, 9, 0, 0, TimeSpan.Zero), AsOf);
        (await room.Get<ImportFiles>().HandleAsync(folder["in"], new ImportOptions(), Languages.Danish, change)).ShouldBeOfType<ImportOutcome.Imported>();
    }
}
