namespace Matching.Web.Pages;

/// <summary>Addresses of the pages about one participant, volunteer or match. An imported id may hold any letter.</summary>
public static class Addresses
{
    public static string OfParticipant(string id) => "/people/participant/" + Path(id);

    public static string OfVolunteer(string id) => "/people/volunteer/" + Path(id);

    public static string OfMatch(string id) => "/matches/match/" + Path(id);

    /// <summary>A slash of an id stays one: these pages take the rest of the address as the id.</summary>
    private static string Path(string id) => string.Join('/', id.Split('/').Select(Uri.EscapeDataString));
}
