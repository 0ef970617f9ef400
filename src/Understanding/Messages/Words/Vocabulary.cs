namespace RectifyBot.Understanding.Messages.Words;

/// <summary>The two layers of words: what is told of the work, read word by word; and what the sender does with the message, read with overlaps.</summary>
internal static class Vocabulary
{
    public static WordTable Telling { get; } = new(ProgressWords.All, MoodWords.All);

    public static WordTable Acting { get; } = new(ActWords.All, AskWords.All);
}
