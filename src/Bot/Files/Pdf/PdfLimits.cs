using System.IO.Compression;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace RectifyBot.Bot.Files.Pdf;

/// <summary>How much a PDF may unpack to, and what was found wrong on the way: the library swallows what its filters throw.</summary>
internal sealed class PdfLimits(CancellationToken stop)
{
    private const long MostOfOneStream = 64L * 1024 * 1024;
    private const long MostUnpacked = 512L * 1024 * 1024;

    // By this method a byte can become three thousand, and nothing written since 1999 uses it for much: 250 KB were 1.3 GB.
    private const int MostLzw = 16 * 1024;

    private long _unpacked;
    private string? _found;

    /// <exception cref="UnreadableException">Something was found wrong since.</exception>
    /// <exception cref="OperationCanceledException">Time is up.</exception>
    public void Check()
    {
        stop.ThrowIfCancellationRequested();
        if (_found is not null)
        {
            throw new UnreadableException(_found);
        }
    }

    /// <summary>Called with what a filter is about to unpack.</summary>
    public void Before(IFilter filter, ReadOnlyMemory<byte> packed)
    {
        Check();
        if (filter is FlateFilter)
        {
            Spend(packed);
        }
        else if (filter is LzwFilter && packed.Length > MostLzw)
        {
            GiveUp("bomb");
        }
    }

    /// <summary>Called with what a filter made.</summary>
    public void After(int length) => Count(length);

    // Unpacked once for the count alone, into nothing: twice the time, but never twice the memory of the machine.
    private void Spend(ReadOnlyMemory<byte> packed)
    {
        if (packed.Length < 2)
        {
            return;
        }

        using var stream = new DeflateStream(new MemoryStream(packed[2..].ToArray(), writable: false), CompressionMode.Decompress);
        Span<byte> sink = stackalloc byte[8192];
        var length = 0L;
        try
        {
            for (var read = stream.Read(sink); read > 0; read = stream.Read(sink))
            {
                length += read;
                if (length > MostOfOneStream)
                {
                    GiveUp("bomb");
                }
            }
        }
        catch (InvalidDataException)
        {
            // The library would go on with the packed bytes as if they were the page.
            GiveUp("broken");
        }
    }

    private void Count(long length)
    {
        _unpacked += length;
        if (length > MostOfOneStream || _unpacked > MostUnpacked)
        {
            GiveUp("bomb");
        }
    }

    private void GiveUp(string state) => throw new UnreadableException(_found ??= state);
}

/// <summary>The library's filters, each with an eye on the limits.</summary>
internal sealed class LimitedFilters(PdfLimits limits) : IFilterProvider
{
    private readonly IFilterProvider _inner = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Watched(_inner.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Watched(_inner.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Watched(_inner.GetAllFilters());

    private List<IFilter> Watched(IReadOnlyList<IFilter> filters) => [.. filters.Select(f => new Limited(f, limits))];

    private sealed class Limited(IFilter inner, PdfLimits limits) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            limits.Before(inner, input);
            var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
            limits.After(output.Length);
            return output;
        }
    }
}
