using RectifyBot.Ledger;
using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Messages.Words;

namespace RectifyBot.Understanding.Messages.Tokens;

/// <summary>A piece of a normalised message that means something; positions are those of the normalised text.</summary>
internal abstract record Token(int Start, int End);

/// <summary>A measure or a problem by its number.</summary>
internal sealed record ItemToken(int Start, int End, IReadOnlyList<ItemRef> Items) : Token(Start, End);

/// <summary>A date expression, not yet resolved.</summary>
internal sealed record DateToken(int Start, int End, DateMention Mention) : Token(Start, End);

/// <summary>A count, an amount or a rate.</summary>
internal sealed record QuantityToken(int Start, int End, Quantity Quantity) : Token(Start, End);

/// <summary>A title in 《》; the positions include the marks.</summary>
internal sealed record TitleToken(int Start, int End) : Token(Start, End);

/// <summary>Words in quotation marks, the marks included.</summary>
internal sealed record QuoteToken(int Start, int End) : Token(Start, End);

/// <summary>@ somebody.</summary>
internal sealed record MentionToken(int Start, int End) : Token(Start, End);

/// <summary>A word of the telling layer.</summary>
internal sealed record WordToken(int Start, int End, Word Word) : Token(Start, End);

/// <summary>A mark between clauses; <see cref="IsStrong"/> where a sentence or a line ends.</summary>
internal sealed record BreakToken(int Start, int End, bool IsStrong) : Token(Start, End);

/// <summary>The number of a list's line: 1. or 一是.</summary>
internal sealed record EnumeratorToken(int Start, int End, int Number) : Token(Start, End);

/// <summary>Numbers as written; the problem is missing where only 第2条 was said, the measure where a whole problem was named.</summary>
internal readonly record struct ItemRef(int? Problem, int? Measure);
