using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Matching.Web.Hosting;

/// <summary>
/// More than a page takes is answered by a page that says which field may take how much, and not as a form that could not be read. Who says how
/// much it is gets the answer at once; the rest comes in for a while and is thrown away, or a browser would see the line cut and no answer.
/// </summary>
public static class RefuseTooLarge
{
    public static void UseRefuseTooLarge(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!context.IsErrorAnswer && context.Request.ContentLength > context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize)
        {
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
            {
                feature.MaxRequestBodySize = null;
            }

            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        try
        {
            await next(context);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge && !context.Response.HasStarted)
        {
            context.Response.StatusCode = e.StatusCode;
        }
    });
}
