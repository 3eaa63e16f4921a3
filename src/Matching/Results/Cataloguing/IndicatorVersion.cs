namespace Matching.Results.Cataloguing;

/// <summary>An indicator as it was said from a moment on.</summary>
/// <param name="Indicator">What was said.</param>
/// <param name="At">When; null for what stood there before changes were kept.</param>
/// <param name="Who">By whom; null likewise.</param>
/// <param name="Why">The reason that was given.</param>
public sealed record IndicatorVersion(CatalogueIndicator Indicator, DateTimeOffset? At, string? Who, string? Why);
