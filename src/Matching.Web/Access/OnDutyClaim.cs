using System.Security.Claims;
using Matching.Matches.Worries;
using Microsoft.AspNetCore.Authentication;

namespace Matching.Web.Access;

/// <summary>Marks who is on duty, as the settings say it at this request: a session does not outlive being named there.</summary>
public sealed class OnDutyClaim(OnDuty onDuty) : IClaimsTransformation
{
    internal const string Type = "on_duty";

    public Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal)
    {
        if (onDuty.Includes(principal.Identity?.Name) && principal.IsInRole(Roles.Caseworker) && !principal.HasClaim(claim => claim.Type == Type))
        {
            principal.AddIdentity(new ClaimsIdentity([new Claim(Type, "yes")]));
        }

        return Task.FromResult(principal);
    }
}
