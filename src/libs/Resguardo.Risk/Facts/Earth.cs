namespace Resguardo.Risk.Facts;

/// <summary>Distances on the globe.</summary>
public static class Earth
{
    /// <summary>The mean radius in kilometres (IUGG).</summary>
    public const double RadiusKm = 6371.0088;

    /// <summary>The great-circle distance in kilometres between two points given in degrees, north and east positive.</summary>
    public static double DistanceKm(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        var (phi1, phi2) = (double.DegreesToRadians(latitude1), double.DegreesToRadians(latitude2));
        var halfNorth = Math.Sin((phi2 - phi1) / 2);
        var halfEast = Math.Sin(double.DegreesToRadians(longitude2 - longitude1) / 2);
        var chord = (halfNorth * halfNorth) + (Math.Cos(phi1) * Math.Cos(phi2) * halfEast * halfEast);
        return 2 * RadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(chord)));
    }
}
