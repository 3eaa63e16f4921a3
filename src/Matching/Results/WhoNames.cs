using Matching.Access;
using Matching.Results.Cataloguing;

namespace Matching.Results;

/// <summary>Who changed something, as people know them: staff by the name they sign in with, owners of figures by the link they answer.</summary>
public sealed class WhoNames(UserStore users, OwnerStore owners)
{
    /// <summary>The name of everybody by how a change tells of them.</summary>
    public async Task<IReadOnlyDictionary<string, string>> AllAsync()
    {
        var names = new Dictionary<string, string>(await users.NamesAsync(), StringComparer.Ordinal);
        foreach (var owner in await owners.AllAsync())
        {
            names[owner.Who] = owner.Name;
        }

        return names;
    }
}
