using Microsoft.AspNetCore.Authorization;

namespace Matching.Web.Access;

/// <summary>Who may open what. Every page and endpoint names one of these; what names none is denied.</summary>
public static class Policies
{
    /// <summary>Anybody signed in: the start page and signing out.</summary>
    public const string Staff = "Staff";

    /// <summary>People, suggestions, matches.</summary>
    public const string Caseworker = "Caseworker";

    /// <summary>Figures without names.</summary>
    public const string Programme = "Programme";

    /// <summary>Enters, corrects and approves figures.</summary>
    public const string EnterFigures = "EnterFigures";

    /// <summary>What people are worried about: the caseworkers that Matches:OnDuty names.</summary>
    public const string OnDuty = "OnDuty";

    /// <summary>Which mails were sent, by id.</summary>
    public const string Outbox = "Outbox";

    /// <summary>Weights; no names.</summary>
    public const string Administrator = "Administrator";

    public static void Add(AuthorizationOptions options)
    {
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(_ => false).Build();
        options.AddPolicy(Staff, policy => policy.RequireAuthenticatedUser().RequireRole(Roles.All));
        options.AddPolicy(Caseworker, policy => policy.RequireRole(Roles.Caseworker));
        options.AddPolicy(Programme, policy => policy.RequireRole(Roles.All));
        options.AddPolicy(EnterFigures, policy => policy.RequireRole(Roles.Programme, Roles.Administrator));
        options.AddPolicy(Administrator, policy => policy.RequireRole(Roles.Administrator));
        options.AddPolicy(OnDuty, policy => policy.RequireRole(Roles.Caseworker).RequireClaim(OnDutyClaim.Type));
        options.AddPolicy(Outbox, policy => policy.RequireRole(Roles.Caseworker, Roles.Administrator));
    }
}
