using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using RectifyBot.Bot.Files;

namespace RectifyBot.Bot.Tests.Files.Pdf;

public class HostilePdfTests
{
    private const string Page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>";

    [Fact]
    public void An_honest_file_of_this_make_is_read() =>
        Assert.Equal("Rectification notice", TextFile.Read(Pdf("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "BT /F1 12 Tf 50 700 Td (Rectification notice) Tj ET"u8.ToArray()), "a.pdf").Value.Text.Trim());

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    public void A_page_that_unpacks_without_end_is_refused(int megabytes)
    {
        var before = GC.GetTotalAllocatedBytes();

        Assert.Equal("bomb", Refusal(Pdf("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", megabytes)));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 400L * 1024 * 1024);
    }

    [Theory]
    [InlineData("<< /Type /Pages /Kids [2 0 R] /Count 1 >>")]
    [InlineData("<< /Type /Pages /Kids [2 0 R 2 0 R 2 0 R] /Count 1000000000 >>")]
    [InlineData("<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>")]
    public void Pages_in_a_circle_or_without_number_come_to_an_end(string pages)
    {
        var clock = Stopwatch.StartNew();

        _ = Refusal(Pdf(pages, "BT ET"u8.ToArray()));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    [Fact]
    public void A_page_that_draws_itself_comes_to_an_end()
    {
        var clock = Stopwatch.StartNew();

        _ = Refusal(Pdf("<< /Type /Pages /Kids [3 0 R] /Count 1 >>", Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("q ", 200_000)) + string.Concat(Enumerable.Repeat("[", 200_000)))));

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), clock.Elapsed.ToString());
    }

    [Fact]
    public void A_reader_that_takes_too_long_is_left_behind()
    {
        var refused = Assert.Throws<UnreadableException>(() => Patience.Run(
            stop =>
            {
                stop.WaitHandle.WaitOne();
                stop.ThrowIfCancellationRequested();
                return 0;
            },
            TimeSpan.FromMilliseconds(50)));

        Assert.Equal("slow", refused.State);
    }

    private static string? Refusal(byte[] pdf) => TextFile.Read(pdf, "a.pdf").Refusal?.State;

    private static byte[] Pdf(string pages, int megabytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var blank = new byte[1024 * 1024];
            Array.Fill(blank, (byte)' ');
            for (var i = 0; i < megabytes; i++)
            {
                zlib.Write(blank);
            }
        }

        return Pdf(pages, packed.ToArray(), "/Filter /FlateDecode ");
    }

    private static byte[] Pdf(string pages, byte[] content, string filter = "")
    {
        using var file = new MemoryStream();
        var places = new List<long>();
        void Write(string text) => file.Write(Encoding.ASCII.GetBytes(text));
        Write("%PDF-1.7\n");
        foreach (var (body, number) in new[] { "<< /Type /Catalog /Pages 2 0 R >>", pages, Page }.Select((b, i) => (b, i + 1)))
        {
            places.Add(file.Position);
            Write($"{number} 0 obj\n{body}\nendobj\n");
        }

        places.Add(file.Position);
        Write($"4 0 obj\n<< {filter}/Length {content.Length} >>\nstream\n");
        file.Write(content);
        Write("\nendstream\nendobj\n");
        var table = file.Position;
        Write($"xref\n0 5\n0000000000 65535 f \n{string.Concat(places.Select(p => p.ToString("0000000000", CultureInfo.InvariantCulture) + " 00000 n \n"))}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }
}
