using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace RectifyBot.Bot.Files.Packages;

/// <summary>An archive of XML parts (OPC), opened with a budget: nothing is unpacked without being counted.</summary>
internal sealed class Package : IDisposable
{
    // A document of a thousand pages has some tens of parts and ten megabytes of XML.
    private const int MostEntries = 4096;
    private const long MostDeclared = 512L * 1024 * 1024;
    private const long MostOfOnePart = 96L * 1024 * 1024;
    private const long MostUnpacked = 384L * 1024 * 1024;
    private const long FreeOfRatio = 4L * 1024 * 1024;
    private const int MostRatio = 200;

    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private long _unpacked;

    /// <exception cref="InvalidDataException">It is no whole archive, or holds two entries of one name.</exception>
    /// <exception cref="UnreadableException">It would unpack to too much (state bomb).</exception>
    public Package(byte[] bytes)
    {
        _archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (_archive.Entries.Count > MostEntries || _archive.Entries.Sum(e => e.Length) > MostDeclared || _archive.Entries.Any(IsBomb))
        {
            throw new UnreadableException("bomb");
        }

        foreach (var entry in _archive.Entries)
        {
            if (!_entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry))
            {
                throw new InvalidDataException("Two entries have one name.");
            }
        }
    }

    /// <summary>The names of the parts.</summary>
    public IEnumerable<string> Parts => _entries.Keys;

    public bool Has(string part) => _entries.ContainsKey(part);

    /// <summary>Reads a part forward. No document type is allowed and nothing is fetched.</summary>
    public XmlReader Open(string part) => Open(part, DtdProcessing.Prohibit);

    /// <summary>Opens a part so that its document type shows as a node; no entity of it is loaded.</summary>
    public XmlReader OpenWithType(string part) => Open(part, DtdProcessing.Parse);

    /// <summary>A small part as a tree, or null where there is none.</summary>
    public XElement? Load(string part)
    {
        if (!Has(part))
        {
            return null;
        }

        using var reader = Open(part);
        return XElement.Load(reader);
    }

    public void Dispose() => _archive.Dispose();

    /// <summary>Parts that the package's own machinery treats as XML.</summary>
    public static bool IsXml(string part) =>
        part.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private XmlReader Open(string part, DtdProcessing types)
    {
        var entry = _entries.TryGetValue(part, out var found) ? found : throw new InvalidDataException("A part is missing.");
        var ofThis = 0L;
        var stream = new BoundedStream(entry.Open(), entry.Crc32, read =>
        {
            ofThis += read;
            _unpacked += read;
            if (ofThis > MostOfOnePart || _unpacked > MostUnpacked)
            {
                throw new UnreadableException("bomb");
            }
        });
        return XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = types, XmlResolver = null, MaxCharactersFromEntities = 1024, CloseInput = true });
    }

    private static bool IsBomb(ZipArchiveEntry entry) =>
        IsXml(entry.FullName) && (entry.Length > MostOfOnePart || (entry.Length > FreeOfRatio && entry.Length / Math.Max(1, entry.CompressedLength) > MostRatio));
}
