namespace Matching.Web.Hosting;

/// <summary>
/// U+0000 is in nothing that anybody types, SQLite stores it and PostgreSQL takes it nowhere: in a query or a field it is refused here, once for
/// every page. A part of the address with it never comes this far: the server refuses it.
/// </summary>
public static class RefuseNul
{
    public static void UseRefuseNul(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!context.IsErrorAnswer && await HasNulAsync(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
    });

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
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException { StatusCode: not StatusCodes.Status413PayloadTooLarge })
        {
            // What cannot be read at all, U+0000 in a plain form among it, the page refuses by itself.
            return false;
        }
    }

    private static bool HasNul(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;
}
