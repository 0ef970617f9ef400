using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Models.Grounds;

/// <summary>Finds words in a message that are said to stand there. Width, case and script do not matter; anything else does.</summary>
internal sealed class Quotes(Message message)
{
    private const int Shortest = 2;

    /// <summary>Where the words stand, in the normalised text; null where they do not, or are too short to say anything.</summary>
    public (int Start, int End)? Find(string? words)
    {
        var wanted = NormalText.Of(words ?? string.Empty).Value.Trim();
        if (wanted.Length < Shortest || !wanted.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        var at = message.Text.IndexOf(wanted, StringComparison.Ordinal);
        return at < 0 ? null : (at, at + wanted.Length);
    }

    /// <summary>The clause that a place lies in; between two clauses, the one before.</summary>
    public Clause? ClauseAt(int position) => message.Clauses.LastOrDefault(c => c.Start <= position);
}
