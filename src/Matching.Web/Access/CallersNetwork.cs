using System.Net;
using System.Net.Sockets;

namespace Matching.Web.Access;

/// <summary>Who counts as one caller: an address, or the /64 network that a subscriber of IPv6 has to choose addresses from.</summary>
public static class CallersNetwork
{
    private const int NetworkBytes = 8;

    public static string Of(IPAddress? address)
    {
        if (address is null)
        {
            return "nowhere";
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexStringLower(plain.GetAddressBytes().AsSpan(0, NetworkBytes))
            : plain.ToString();
    }
}
