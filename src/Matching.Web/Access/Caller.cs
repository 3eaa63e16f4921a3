using System.Security.Claims;
using Matching.Access;

namespace Matching.Web.Access;

/// <summary>Who is asking, as pages need to know it.</summary>
public static class Caller
{
    extension(ClaimsPrincipal caller)
    {
        /// <summary>The name on the change and in the audit.</summary>
        public string SignInName => caller.Identity?.Name ?? throw new InvalidOperationException("Nobody is signed in; the page lacks a policy.");

        public string DisplayName => caller.FindFirstValue(Session.DisplayName) ?? "";

        public IReadOnlyList<string> Programmes => [.. caller.FindAll(Session.Programme).Select(claim => claim.Value)];

        /// <summary>Whether the people of this programme are theirs to see.</summary>
        public bool MaySee(string programme) => caller.HasClaim(Session.Programme, programme);

        /// <summary>Whether they read worries.</summary>
        public bool IsOnDuty => caller.HasClaim(claim => claim.Type == OnDutyClaim.Type);

        /// <summary>Whether they enter and approve figures; everybody else reads them.</summary>
        public bool MayEnterFigures => caller.IsInRole(Roles.Programme) || caller.IsInRole(Roles.Administrator);

        public Change Changes(Clocks clocks, string? why = null) => Change.By(caller.SignInName, clocks, why);
    }
}
