using Microsoft.AspNetCore.Diagnostics;

namespace Matching.Web.Hosting;

/// <summary>Puts the number that the error page shows beside the exception in the log.</summary>
public sealed partial class LogWithNumber(ILogger<LogWithNumber> log) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        LogFailure(httpContext.Number, exception.GetType().Name);
        return ValueTask.FromResult(false);
    }

    [LoggerMessage(LogLevel.Error, "Request {Number} failed: {Kind}")]
    private partial void LogFailure(string number, string kind);
}
