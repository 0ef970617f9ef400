using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Files;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Imports;

/// <summary>A file from the chat and what it turned out to be: a notice (or feedback) with its file, or an assignment list.</summary>
internal sealed record DroppedFile(TextFile? File, Notice? Notice, AssignmentTable? Assignments)
{
    /// <summary>Reads it. A list is known by its name; anything else must be a notice.</summary>
    public static Outcome<DroppedFile> Read(ReceivedFile received) =>
        AssignmentFile.Claims(received.Name) ? List(received) : OfNotice(received);

    private static Outcome<DroppedFile> List(ReceivedFile received)
    {
        var list = AssignmentFile.Read(received.Bytes, received.Name);
        return list.Refusal is { } refusal ? refusal : new DroppedFile(null, null, list.Value);
    }

    private static Outcome<DroppedFile> OfNotice(ReceivedFile received)
    {
        var file = TextFile.Read(received.Bytes, received.Name);
        if (file.Refusal is { } refusal)
        {
            return refusal;
        }

        var notice = NoticeReader.Read(file.Value.Text);
        return notice.LooksLikeNotice && !notice.Problems.IsEmpty ? new DroppedFile(file.Value, notice, null) : new Refusal(RefusalCode.NotANotice);
    }
}
