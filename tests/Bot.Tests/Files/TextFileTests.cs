using System.Text;
using RectifyBot.Bot.Files;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.Files;

public class TextFileTests
{
    private const string Chinese = "某县水务局党组关于巡察整改进展情况的通报\n一是印发办法。\n";

    public static TheoryData<string, byte[]> Encodings()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Chinese) },
            { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Chinese)] },
            { "GB18030", Encoding.GetEncoding("GB18030").GetBytes(Chinese) },
            { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Chinese)] },
            { "UTF-16 big end first", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Chinese)] },
        };
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Chinese_is_read_in_every_usual_encoding(string encoding, byte[] bytes) =>
        Assert.True(Chinese == TextFile.Read(bytes, "notice.txt").Value.Text, encoding);

    [Fact]
    public void Traditional_Chinese_is_read_where_it_shows_what_it_is()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string Text = "根據市委的統一安排，巡察組對水務局進行了巡察，並且提出了需要整改的問題。現在將整改的情況公布如下，歡迎各界監督。";

        Assert.Equal(Text, TextFile.Read(Encoding.GetEncoding("big5").GetBytes(Text), "a.txt").Value.Text);
    }

    public static TheoryData<string, string, byte[]> Refused() => new()
    {
        { "empty", "a.txt", [] },
        { "empty", "a.txt", "  \r\n\t"u8.ToArray() },
        { "encoding", "a.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D] },
        { "encoding", "a.txt", [.. "Stra"u8, 0xDF, .. "e, caf"u8, 0xE9, .. " cr"u8, 0xE8, .. "me"u8] },
        { "encoding", "a.txt", [.. Enumerable.Range(0, 4000).Select(i => (byte)((i * 7919) % 251))] },
        { "encoding", "a.txt", [.. Encoding.UTF8.GetBytes("整改"), 0xE6, 0x95] },
        { "broken", "a.docx", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00] },
        { "broken", "a.pdf", [.. "%PD"u8, 0xFF, 0xFE, 0xFD] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_text_is_refused_with_its_reason(string why, string name, byte[] bytes) =>
        Assert.Equal(new Refusal(RefusalCode.FileUnreadable, why, name), TextFile.Read(bytes, name).Refusal);

    [Fact]
    public void More_bytes_than_the_limit_are_refused() =>
        Assert.Equal("too_large", TextFile.Read(new byte[TextFile.AtMost + 1], "a.txt").Refusal?.State);

    [Fact]
    public async Task A_file_that_is_not_there_is_refused() =>
        Assert.Equal("missing", (await TextFile.ReadAsync("/no/such/notice.txt")).Refusal?.State);

    [Fact]
    public async Task A_large_file_is_refused_before_it_is_read()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.OpenWrite(path))
            {
                file.SetLength(50L * 1024 * 1024);
            }

            Assert.Equal("too_large", (await TextFile.ReadAsync(path)).Refusal?.State);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
