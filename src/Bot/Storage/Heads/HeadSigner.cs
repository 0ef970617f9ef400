using System.Security.Cryptography;
using System.Text;

namespace RectifyBot.Bot.Storage;

/// <summary>Signs heads with a key of this installation (ECDSA, P-256). The public half lies beside it, so that somebody else can check a copy.</summary>
internal sealed class HeadSigner
{
    private readonly ECDsa key = ECDsa.Create();

    /// <exception cref="IOException">The key cannot be read, or made.</exception>
    public HeadSigner(DataFolder folder) => key.ImportFromPem(folder.SecretText("heads.key", () =>
    {
        using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        File.WriteAllText(Path.Combine(folder.Root, "heads.pub"), made.ExportSubjectPublicKeyInfoPem());
        return made.ExportPkcs8PrivateKeyPem();
    }));

    public string Sign(string text) => Convert.ToBase64String(key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256));

    public bool Holds(string text, string signature)
    {
        var bytes = new byte[signature.Length];
        return Convert.TryFromBase64String(signature, bytes, out var length)
            && key.VerifyData(Encoding.UTF8.GetBytes(text), bytes.AsSpan(0, length), HashAlgorithmName.SHA256);
    }
}
