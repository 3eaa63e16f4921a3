using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Matching.Messages;

/// <summary>Trusts a server whose certificate names it and comes from one authority of the city's own.</summary>
internal sealed class OwnAuthority(string certificateFile)
{
    private readonly X509Certificate2 root = X509CertificateLoader.LoadCertificateFromFile(certificateFile);

    public bool Trusts(object sender, X509Certificate? certificate, X509Chain? offered, SslPolicyErrors errors)
    {
        if (certificate is null || (errors & ~SslPolicyErrors.RemoteCertificateChainErrors) != SslPolicyErrors.None)
        {
            return false;
        }

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(root);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        foreach (var between in offered?.ChainElements.Skip(1) ?? [])
        {
            chain.ChainPolicy.ExtraStore.Add(between.Certificate);
        }

        using var server = new X509Certificate2(certificate);
        return chain.Build(server);
    }
}
