using System.Security.Claims;
using Matching.People;
using Matching.Web.Access;

namespace Matching.Web.Pages.People;

/// <summary>What a caller may call a person: an imported match can join people of two programmes, and the caller may know one only.</summary>
public static class Names
{
    extension(ClaimsPrincipal caller)
    {
        /// <summary>The name, or only the id where the programme is not the caller's.</summary>
        public string NameOf(Participant participant) => caller.MaySee(participant.Programme) ? participant.Name : participant.Id;

        /// <summary>The name, or only the id where the programme is not the caller's.</summary>
        public string NameOf(Volunteer volunteer) => caller.MaySee(volunteer.Programme) ? volunteer.Name : volunteer.Id;
    }
}
