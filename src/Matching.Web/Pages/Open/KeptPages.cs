using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Matching.Results.Approval;
using Matching.Web.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Matching.Web.Pages.Open;

/// <summary>
/// The answers under /open, kept in memory until something is approved, handed over or reopened, for some minutes at most: then whether the
/// records have changed since is looked at anew. They are the same for everybody, set no cookie and read none.
/// </summary>
public sealed partial class KeptPages(ApprovalStore approvals, Clocks clocks, IOptions<OpenSettings> settings) : IDisposable
{
    private readonly ConcurrentDictionary<string, (string Mark, KeptPage Page)> kept = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim looking = new(1, 1);
    private volatile string mark = "";
    private long lookAgainAt;

    /// <summary>The addresses that are kept: /open, /open/2012, each with /en, and the files.</summary>
    public static bool Covers(HttpRequest request) =>
        request.Path.StartsWithSegments("/open", StringComparison.Ordinal) && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && Known().IsMatch(request.Path.Value!);

    public async Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        await LookAsync();
        var path = context.Request.Path.Value!;
        // What was approved when the making began: a page counts under that mark only, whoever looks again meanwhile.
        var under = mark;
        var now = clocks.System.GetUtcNow();
        var old = kept.TryGetValue(path, out var found) && found.Mark == under ? found.Page : null;
        var page = old;
        if (page is null || now - page.MadeAt > TimeSpan.FromMinutes(settings.Value.MinutesKept))
        {
            page = await MakeAsync(context, next, path, now);
            if (page is null)
            {
                return;
            }

            // Made anew and the same: whoever knows it by its day knows it still.
            page = old is not null && old.ETag == page.ETag ? page with { LastModified = old.LastModified } : page;
            if (under == mark)
            {
                kept[path] = (under, page);
            }
        }

        await SendAsync(context, page);
    }

    public void Dispose() => looking.Dispose();

    private async Task LookAsync()
    {
        var now = clocks.System.GetTimestamp();
        if (now < Volatile.Read(ref lookAgainAt))
        {
            return;
        }

        await looking.WaitAsync();
        try
        {
            if (clocks.System.GetTimestamp() < Volatile.Read(ref lookAgainAt))
            {
                return;
            }

            // The day too: the mark of an approval is shown against what the day makes of the records.
            var found = $"{await approvals.MarkAsync()} {clocks.Today.DayNumber}";
            if (found != mark)
            {
                mark = found;
                kept.Clear();
            }

            Volatile.Write(ref lookAgainAt, now + (settings.Value.SecondsBetweenLooks * clocks.System.TimestampFrequency));
        }
        finally
        {
            looking.Release();
        }
    }

    /// <summary>Lets the page be made by whoever makes it, and keeps what comes out. What is no good answer goes on as it is.</summary>
    private static async Task<KeptPage?> MakeAsync(HttpContext context, RequestDelegate next, string path, DateTimeOffset now)
    {
        var (method, body) = (context.Request.Method, context.Response.Body);
        using var caught = new MemoryStream();
        context.Request.Method = HttpMethods.Get;
        context.Request.Headers.Cookie = StringValues.Empty;
        context.Request.Headers.AcceptLanguage = path.EndsWith("/en", StringComparison.Ordinal) ? Languages.English.Name : Languages.Danish.Name;
        context.Response.Body = caught;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = method;
            context.Response.Body = body;
        }

        if (context.Response.StatusCode == StatusCodes.Status200OK)
        {
            return KeptPage.Of(caught.ToArray(), context.Response.ContentType!, now);
        }

        caught.Position = 0;
        if (!HttpMethods.IsHead(method))
        {
            await caught.CopyToAsync(body);
        }

        return null;
    }

    private static Task SendAsync(HttpContext context, KeptPage page)
    {
        context.AllowSharedCopy();
        var (request, response) = (context.Request.Headers, context.Response);
        response.Headers.CacheControl = "public, max-age=60";
        response.Headers.ETag = page.ETag;
        response.Headers.LastModified = page.LastModified;
        response.Headers.Vary = "Accept-Encoding";
        response.ContentType = page.ContentType;
        if (IsKnown(request, page))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentLength = null;
            return Task.CompletedTask;
        }

        response.StatusCode = StatusCodes.Status200OK;
        var isCompressed = request.AcceptEncoding.ToString().Contains("br", StringComparison.OrdinalIgnoreCase);
        var bytes = isCompressed ? page.Brotli : page.Plain;
        if (isCompressed)
        {
            response.Headers.ContentEncoding = "br";
        }

        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes).AsTask();
    }

    private static bool IsKnown(IHeaderDictionary request, KeptPage page) => request.IfNoneMatch.Count > 0
        ? request.IfNoneMatch.ToString().Split(',').Any(tag => tag.Trim() is var one && (one == "*" || one == page.ETag || "W/" + one == page.ETag))
        : request.IfModifiedSince.Count > 0 && page.LastModified == request.IfModifiedSince.ToString();

    [GeneratedRegex("^/open(/[0-9]{4})?(/en)?$|^/open/[0-9]{4}\\.(json|csv)$|^/open/years\\.json$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Known();
}
