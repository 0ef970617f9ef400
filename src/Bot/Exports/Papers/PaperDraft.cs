using System.Collections.Immutable;
using RectifyBot.Bot.Files.Word;

namespace RectifyBot.Bot.Exports.Papers;

/// <summary>A paper while it is written: its blocks, and beside them what each sentence rests on.</summary>
internal sealed class PaperDraft
{
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly ImmutableArray<TraceRow>.Builder trace = ImmutableArray.CreateBuilder<TraceRow>();
    private int part;

    /// <summary>Opens the next part: 一、 二、 三、.</summary>
    public void Part(string title) => Add(HeadingBlock.Numbered(1, ++part, title));

    /// <summary>Adds a block.</summary>
    public void Add(Block block) => blocks.Add(block);

    /// <summary>Adds a paragraph of sentences and keeps where each comes from; nothing where there are none.</summary>
    public void Paragraph(string place, IEnumerable<Sourced> sentences)
    {
        var rows = sentences.ToList();
        if (rows.Count > 0)
        {
            Add(ParagraphBlock.Of(string.Concat(rows.Select(s => s.Sentence))));
            Trace(place, rows);
        }
    }

    /// <summary>Keeps where sentences come from that stand in a block of their own shape.</summary>
    public void Trace(string place, IEnumerable<Sourced> sentences) =>
        trace.AddRange(sentences.Select(s => new TraceRow(place, s.Sentence, s.Events, s.Source)));

    /// <summary>The finished paper.</summary>
    public Export Finish(ImmutableArray<string> title, ExportRequest request, ImmutableArray<LeftOut> leftOut) =>
        new(new OfficialDocument(title, request.Ledger.Heading.Organisation, request.Made, blocks.ToImmutable()), trace.ToImmutable(), leftOut);
}

/// <summary>A sentence and what it rests on.</summary>
internal readonly record struct Sourced(string Sentence, ImmutableArray<int> Events, string? Source);
