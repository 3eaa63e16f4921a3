using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Matching.Web.Hosting;

/// <summary>
/// U+0000 is in nothing that anybody types, SQLite stores it and PostgreSQL takes it nowhere: in a query or a field it is refused here, once for
/// every page. A part of the address with it never comes this far: the server refuses it.
/// </summary>
public static class RefuseNul
{
    public static void UseRefuseNul(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!context.IsErrorAnswer && IsTooLarge(context))
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        if (!context.IsErrorAnswer && await HasNulAsync(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
    });

    /// <summary>
    /// Whether more is sent than the page takes. A page's own limit is set as a filter, when the form has been read; here it is set before. Who
    /// says how much it is gets the answer at once, and the server lets the rest come in, so that a browser reads the answer.
    /// </summary>
    private static bool IsTooLarge(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize is not { } most)
        {
            return false;
        }

        if (context.Request.ContentLength > most)
        {
            return true;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = most;
        }

        return false;
    }

    private static async Task<bool> HasNulAsync(HttpRequest request)
    {
        if (request.Query.Any(pair => HasNul(pair.Key) || pair.Value.Any(HasNul)))
        {
            return true;
        }

        if (!request.HasFormContentType)
        {
            return false;
        }

        try
        {
            // Read once: the page finds it read.
            return (await request.ReadFormAsync()).Any(pair => HasNul(pair.Key) || pair.Value.Any(HasNul));
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException)
        {
            // What cannot be read at all, U+0000 in a plain form among it, the page refuses by itself.
            return false;
        }
    }

    private static bool HasNul(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;
}
