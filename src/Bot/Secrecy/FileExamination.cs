using System.Text;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Files.Packages;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Secrecy;

namespace RectifyBot.Bot.Secrecy;

/// <summary>Looks at a file before it is stored: its name, and whatever of it can be read as text. What nobody here can read is taken by its name alone.</summary>
internal sealed class FileExamination(SecrecyReader reader) : IFileScreen
{
    /// <inheritdoc/>
    public Refusal? Look(SentFile file) => Find(file) is { } kind ? new Refusal(RefusalCode.MarkedSecret, kind.ToString()) : null;

    /// <summary>Why it may not be kept; null where it may.</summary>
    public SecrecyKind? Find(SentFile file) => reader.ReadName(file.Name) ?? (FileKinds.Of(file.Bytes, file.Name) switch
    {
        FileKind.Zip => InPackage(file.Bytes),
        FileKind.Compound => reader.ReadField(Encoding.Unicode.GetString(file.Bytes)), // the old formats hold their text as UTF-16, among much else
        _ => InText(file),
    });

    // What is too large for the readers is searched all the same, since it would lie on the disk.
    private SecrecyKind? InText(SentFile file) => TextFile.Read(file.Bytes, file.Name) switch
    {
        { Refusal: null } read => reader.Read(read.Value.Text),
        { Refusal.State: "too_large" } => reader.Read(Encoding.UTF8.GetString(file.Bytes)),
        _ => null,
    };

    private SecrecyKind? InPackage(byte[] bytes)
    {
        foreach (var part in PackageTexts.Of(bytes))
        {
            if ((part.Head is { } head ? reader.Read(head) ?? reader.ReadField(part.Text) : reader.Read(part.Text)) is { } kind)
            {
                return kind;
            }
        }

        return null;
    }
}
