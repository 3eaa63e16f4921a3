using System.Security.Claims;
using Matching.Web.Access;

namespace Matching.Web.Pages.Shared;

/// <summary>The menu, in the order of the story, less what the role may not open.</summary>
public static class Menu
{
    public sealed record Item(string Address, string Text, params string[] Roles)
    {
        /// <summary>Only for those on duty.</summary>
        public bool OnDuty { get; init; }

        public bool Holds(string path) => path.StartsWith(Address, StringComparison.OrdinalIgnoreCase)
            || path.StartsWith(Address.TrimEnd('s') + "/", StringComparison.OrdinalIgnoreCase);
    }

    private static readonly IReadOnlyList<Item> Items =
    [
        new("/today", "today", Roles.Caseworker),
        new("/people/participants", "participants", Roles.Caseworker),
        new("/people/volunteers", "volunteers", Roles.Caseworker),
        new("/suggestions/weights", "weights", Roles.Administrator),
        new("/models", "models", Roles.Administrator),
        new("/rounds", "rounds", Roles.Caseworker),
        new("/matches", "matches", Roles.Caseworker),
        new("/worries", "worries", Roles.Caseworker) { OnDuty = true },
        new("/surveys", "surveys", Roles.Caseworker, Roles.Programme, Roles.Administrator),
        new("/results", "results", Roles.Caseworker, Roles.Programme, Roles.Administrator),
        new("/messages", "messages", Roles.Caseworker, Roles.Administrator),
    ];

    public static IEnumerable<Item> For(ClaimsPrincipal caller) => Items.Where(item => item.Roles.Any(caller.IsInRole) && (!item.OnDuty || caller.IsOnDuty));
}
