using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages;

/// <summary>Which policy opens which folder of pages: the whole list, in one place.</summary>
public static class StaffPages
{
    public static void AddStaffPages(this IServiceCollection services)
    {
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        services.Configure<MvcOptions>(mvc => mvc.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true);
        services.AddRazorPages(SetPolicies);
    }

    private static void SetPolicies(RazorPagesOptions pages)
    {
        var rules = pages.Conventions;
        rules.AuthorizePage("/Index", Policies.Staff);
        rules.AuthorizePage("/Access/SignOut", Policies.Staff);
        rules.AuthorizeFolder("/Today", Policies.Caseworker);
        rules.AuthorizeFolder("/People", Policies.Caseworker);
        rules.AuthorizePage("/Suggestions/Raise", Policies.Caseworker);
        rules.AuthorizePage("/Suggestions/Find", Policies.Caseworker);
        rules.AuthorizePage("/Suggestions/Compare", Policies.Caseworker);
        rules.AuthorizePage("/Suggestions/Aside", Policies.Caseworker);
        rules.AuthorizePage("/Suggestions/Change", Policies.Caseworker);
        rules.AuthorizePage("/Suggestions/Objection", Policies.Caseworker);
        rules.AuthorizePage("/Suggestions/Weights", Policies.Administrator);
        rules.AuthorizeFolder("/Suggestions/Models", Policies.Administrator);
        rules.AuthorizeFolder("/Rounds", Policies.Caseworker);
        rules.AllowAnonymousToFolder("/Link");
        rules.AllowAnonymousToFolder("/Open");
        rules.AddPageRoute("/Open/Year", "/open/en");
        rules.AuthorizeFolder("/Matches", Policies.Caseworker);
        rules.AuthorizeFolder("/Worries", Policies.OnDuty);
        rules.AuthorizeFolder("/FollowUps", Policies.Caseworker);
        rules.AuthorizeFolder("/Cases", Policies.Caseworker);
        rules.AuthorizeFolder("/Messages", Policies.Outbox);
        rules.AuthorizePage("/Surveys/Index", Policies.Programme);
        rules.AuthorizePage("/Surveys/Earlier", Policies.Caseworker);
        rules.AuthorizePage("/Surveys/Survey", Policies.Caseworker);
        rules.AuthorizePage("/Surveys/Texts", Policies.Administrator);
        rules.AuthorizePage("/Surveys/Text", Policies.Administrator);
        rules.AuthorizeFolder("/Results", Policies.Programme);
        rules.AuthorizePage("/Results/Cataloguing/NewIndicator", Policies.EnterFigures);
        rules.AuthorizePage("/Results/Cataloguing/NewInitiative", Policies.EnterFigures);
        rules.AuthorizePage("/Results/Cataloguing/Owners", Policies.EnterFigures);
        rules.AuthorizePage("/Results/Cataloguing/Forward", Policies.EnterFigures);
        rules.AuthorizePage("/Results/Entering/Enter", Policies.EnterFigures);
        rules.AuthorizePage("/Results/Entering/Paste", Policies.EnterFigures);
        rules.AllowAnonymousToPage("/Access/SignIn");
        rules.AllowAnonymousToFolder("/Errors");
        rules.AllowAnonymousToFolder("/About");
    }
}
