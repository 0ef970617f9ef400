using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Clauses;

namespace RectifyBot.Understanding.Models.Prompts;

/// <summary>A message of bounded length: the clauses that say most, in their order, as they were written.</summary>
internal static class MessageCut
{
    /// <summary>How many characters of a message are sent at most, marks of omission apart.</summary>
    public const int Limit = 410;

    private const string Gap = " … ";

    public static string Of(Message message)
    {
        var text = message.Utterance.Text;
        if (text.Length <= Limit)
        {
            return text;
        }

        var kept = new List<Clause>();
        var length = 0;
        foreach (var clause in message.Clauses.OrderByDescending(Weight).ThenBy(c => c.Start))
        {
            var span = message.Span(clause.Start, clause.End);
            if (length + span.Length <= Limit)
            {
                kept.Add(clause);
                length += span.Length + 1;
            }
        }

        return kept.Count == 0 ? text[..Limit] : Join(message, kept);
    }

    // Who begins tells of what; tokens are what fields are read from.
    private static int Weight(Clause clause) => clause.Tokens.Count + (clause.OpensSentence ? 1 : 0) + (clause.Start == 0 ? 100 : 0);

    private static string Join(Message message, List<Clause> kept)
    {
        var text = message.Utterance.Text;
        var pieces = new List<string>();
        var at = 0;
        foreach (var clause in kept.OrderBy(c => c.Start))
        {
            var span = message.Span(clause.Start, clause.End);
            if (pieces.Count > 0)
            {
                pieces.Add(span.Start - at <= 2 && span.Start >= at ? text[at..span.Start] : Gap);
            }

            pieces.Add(span.In(text));
            at = span.End;
        }

        return string.Concat(pieces);
    }
}
