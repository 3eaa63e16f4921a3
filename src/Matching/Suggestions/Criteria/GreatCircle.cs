using Matching.People;

namespace Matching.Suggestions.Criteria;

/// <summary>Distance over a spherical Earth (haversine, mean radius 6,371.0088 km); within 0.6 % of the ellipsoid's.</summary>
public static class GreatCircle
{
    private const double MeanRadiusKm = 6371.0088;

    public static double Kilometres(District from, District to)
    {
        var latitude = double.DegreesToRadians(to.Latitude - from.Latitude);
        var longitude = double.DegreesToRadians(to.Longitude - from.Longitude);
        var half = Square(Math.Sin(latitude / 2))
            + Math.Cos(double.DegreesToRadians(from.Latitude)) * Math.Cos(double.DegreesToRadians(to.Latitude)) * Square(Math.Sin(longitude / 2));
        return 2 * MeanRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    private static double Square(double value) => value * value;
}
