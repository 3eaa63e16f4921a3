using Matching.Suggestions.Ranking.Models;

namespace Matching.Web.Pages.Suggestions.Models;

/// <summary>Hands a step to the use case it is for, by the state that the model is to come to.</summary>
public sealed class TakeStep(ShadowModel shadow, PromoteModel promote, RetireModel retire)
{
    /// <summary>Whether there is a step to a state.</summary>
    public static bool Leads(string to) => to is ModelStates.Shadow or ModelStates.Active or ModelStates.Retired;

    /// <summary>Whether it begins in the state that the model is in, and nothing else stands in its way.</summary>
    public static bool MayCome(StoredModel model, string to) => (to, model.State) switch
    {
        (ModelStates.Shadow, ModelStates.Candidate) => true,
        (ModelStates.Active, ModelStates.Shadow) => ModelSteps.Obstacle(model) is null,
        (ModelStates.Retired, not ModelStates.Retired) => true,
        _ => false,
    };

    public Task<ModelStep> HandleAsync(string id, string to, ModelSeen seen, Change change) => to switch
    {
        ModelStates.Shadow => shadow.HandleAsync(id, change, seen),
        ModelStates.Active => promote.HandleAsync(id, change, seen),
        ModelStates.Retired => retire.HandleAsync(id, change, seen),
        _ => throw new ArgumentOutOfRangeException(nameof(to)),
    };
}
