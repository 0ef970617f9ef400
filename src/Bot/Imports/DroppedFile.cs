using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Files;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Imports;

/// <summary>A file from the chat and what it turned out to be: a notice (or feedback), or an assignment list.</summary>
internal sealed record DroppedFile(TextFile File, Notice? Notice, AssignmentTable? Assignments)
{
    /// <summary>Reads it. A list is known by its name; anything else must be a notice.</summary>
    public static Outcome<DroppedFile> Read(ReceivedFile received)
    {
        var file = TextFile.Read(received.Bytes, received.Name);
        if (file.Refusal is { } refusal)
        {
            return refusal;
        }

        return Path.GetExtension(received.Name).Equals(".csv", StringComparison.OrdinalIgnoreCase) ? List(file.Value) : OfNotice(file.Value);
    }

    private static Outcome<DroppedFile> List(TextFile file)
    {
        var list = AssignmentList.Read(file.Text);
        return list.Refusal is { } refusal ? refusal : new DroppedFile(file, null, list.Value);
    }

    private static Outcome<DroppedFile> OfNotice(TextFile file)
    {
        var notice = NoticeReader.Read(file.Text);
        return notice.LooksLikeNotice && !notice.Problems.IsEmpty ? new DroppedFile(file, notice, null) : new Refusal(RefusalCode.NotANotice);
    }
}
