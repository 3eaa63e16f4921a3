using System.Diagnostics;
using Matching.Database;
using Microsoft.AspNetCore.Diagnostics;

namespace Matching.Web.Hosting;

/// <summary>What went wrong is a page with a number to quote; the log carries the same number.</summary>
public static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",
            // Who the caller is was asked once and failed; without a scope of its own the error page would be told the same failure again.
            CreateScopeForErrors = true,
            StatusCodeSelector = exception => Outage.Is(exception) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }

    /// <summary>Whatever has no page of its own is a page that says so, for everybody alike.</summary>
    public static void MapNothingElse(this WebApplication app) =>
        app.MapFallback("{*path}", () => TypedResults.StatusCode(StatusCodes.Status404NotFound)).AllowAnonymous();

    extension(HttpContext context)
    {
        /// <summary>The number to quote.</summary>
        public string Number => Activity.Current?.TraceId.ToHexString()[..12] ?? context.TraceIdentifier;

        /// <summary>Whether this is an error page answering for another address.</summary>
        public bool IsErrorAnswer =>
            context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerPathFeature>() is not null;

        /// <summary>Whether it answers for a database that is away: after a while the same request may succeed.</summary>
        public bool IsOutage => Outage.Is(context.Features.Get<IExceptionHandlerPathFeature>()?.Error);

        /// <summary>The address that was asked for, also while an error page answers for it.</summary>
        public string AskedFor =>
            context.Features.Get<IStatusCodeReExecuteFeature>() is { } status ? status.OriginalPath + status.OriginalQueryString
            : context.Features.Get<IExceptionHandlerPathFeature>()?.Path
            ?? context.Request.Path + context.Request.QueryString;
    }
}
