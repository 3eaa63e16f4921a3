using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Matching.TestData;

/// <summary>An authority of one test's own and a certificate of its for localhost, as files.</summary>
public sealed class Certificates : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("matching-tls-");

    public Certificates(string host = "localhost")
    {
        var (from, to) = (new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2045, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var rootRequest = new CertificateRequest("CN=The city's own authority", rootKey, HashAlgorithmName.SHA256);
        rootRequest.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        using var root = rootRequest.CreateSelfSigned(from, to);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        using var server = request.Create(root, from, to, [1, 2, 3, 4]);
        File.WriteAllText(Root, root.ExportCertificatePem());
        File.WriteAllText(Server, server.ExportCertificatePem());
        File.WriteAllText(Key, key.ExportPkcs8PrivateKeyPem());
    }

    public string Root => Path.Combine(folder.FullName, "root.pem");

    public string Server => Path.Combine(folder.FullName, "server.pem");

    public string Key => Path.Combine(folder.FullName, "key.pem");

    /// <summary>What mailserver.py takes to speak STARTTLS with it.</summary>
    public string[] Options => ["--certificate", Server, "--key", Key];

    public void Dispose() => folder.Delete(recursive: true);
}
