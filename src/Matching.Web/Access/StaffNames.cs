using Matching.Results;

namespace Matching.Web.Access;

/// <summary>Staff as people know them: by their own name where it is on record, else by the name they sign in with. Owners of figures, who give them by link, among them. Looked up once a request.</summary>
public sealed class StaffNames(WhoNames who)
{
    private IReadOnlyDictionary<string, string>? known;

    /// <summary>Says a name for each name of a sign-in.</summary>
    public async Task<Func<string?, string>> AllAsync()
    {
        var names = known ??= await who.AllAsync();
        return name => name is null ? "–" : names.GetValueOrDefault(name, name);
    }

    public async Task<string> OfAsync(string? name) => (await AllAsync())(name);
}
