using Matching.People;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Use;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Matching.Web.Pages.Suggestions.Models;

/// <summary>What has learned from outcomes, by programme, and whether it may order lists. No names of people here.</summary>
public sealed class IndexModel(ModelStore models, IOptions<RankingUseSettings> settings) : PageModel
{
    /// <param name="Programme">Its code.</param>
    /// <param name="Use">How its switch stands.</param>
    /// <param name="Models">Those in use first, then the newest.</param>
    public sealed record Row(string Programme, RankingUse Use, IReadOnlyList<ModelLine> Models)
    {
        /// <summary>What the lists go by today: the key of its sentence, and the model it is about.</summary>
        public (string Key, ModelLine? Model) Now => (Use, Find(ModelStates.Active), Find(ModelStates.Shadow)) switch
        {
            (RankingUse.On, { } active, _) => ("now.orders", active),
            (RankingUse.Off, _, _) or (_, null, null) => ("now.score", null),
            (_, var active, var shadow) => ("now.unseen", active ?? shadow),
        };

        private ModelLine? Find(string state) => Models.FirstOrDefault(line => line.Model.State == state);
    }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var rows = new List<Row>();
        foreach (var programme in Programmes.All)
        {
            var lines = (await models.OfAsync(programme)).OrderBy(model => Place(model.State)).Select(model => new ModelLine(model));
            rows.Add(new Row(programme, settings.Value.Of(programme), [.. lines]));
        }

        Rows = rows;
    }

    private static int Place(string state) => state switch
    {
        ModelStates.Active => 0,
        ModelStates.Shadow => 1,
        ModelStates.Candidate => 2,
        _ => 3,
    };
}
