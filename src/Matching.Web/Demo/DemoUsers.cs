using Matching.People;
using Matching.Web.Access;

namespace Matching.Web.Demo;

/// <summary>The people who may sign in to the demo. Their passwords are public; Production never makes them.</summary>
public sealed class DemoUsers(UserStore users, SaveUser save)
{
    public sealed record DemoUser(string Name, string DisplayName, string Role, Tags Programmes, string Password);

    public static readonly IReadOnlyList<DemoUser> All =
    [
        new("karen", "Karen Holm", Roles.Caseworker, Tags.Of(Programmes.Host, Programmes.Mentor), "vaert-og-mentor-2013"),
        new("jonas", "Jonas Lind", Roles.Caseworker, Tags.Of(Programmes.Mentor), "kun-mentorer-2013"),
        new("birgit", "Birgit Dam", Roles.Programme, Tags.None, "tal-uden-navne-2013"),
        new("anders", "Anders Vang", Roles.Administrator, Tags.None, "drift-og-brugere-2013"),
    ];

    /// <summary>Adds them where nobody can sign in yet.</summary>
    public async Task AddAsync(Change change)
    {
        if (await users.AnyAsync())
        {
            return;
        }

        foreach (var user in All)
        {
            await save.AddAsync(user.Name, user.DisplayName, user.Role, user.Programmes, user.Password, change);
        }
    }
}
