namespace RectifyBot.Bot.Files.Packages;

/// <summary>What an entry of an archive really unpacks to: counted against a budget and checked against its checksum at the end.</summary>
internal sealed class BoundedStream(Stream inner, uint checksum, Action<int> spend) : Stream
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n => Enumerable.Range(0, 8).Aggregate((uint)n, (c, _) => (c & 1) != 0 ? 0xEDB88320 ^ (c >> 1) : c >> 1))];

    private uint _sum = uint.MaxValue;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        spend(read);
        foreach (var b in buffer[..read])
        {
            _sum = Table[(byte)(_sum ^ b)] ^ (_sum >> 8);
        }

        return read > 0 || buffer.IsEmpty || ~_sum == checksum ? read : throw new InvalidDataException("The checksum is another.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        inner.Dispose();
        base.Dispose(disposing);
    }
}
