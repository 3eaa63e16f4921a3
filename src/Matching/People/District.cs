namespace Matching.People;

/// <summary>A district and its centroid in WGS 84 degrees.</summary>
public sealed class District
{
    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public double Latitude { get; init; }

    public double Longitude { get; init; }

    public IList<string> Neighbours { get; init; } = [];

    public string Postcodes { get; init; } = "";
}
