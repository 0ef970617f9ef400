namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>What the parts of one turn leave for each other, one value a type.</summary>
public sealed class TurnState
{
    // Most turns keep one or two values: a list is smaller and faster than a dictionary.
    private readonly List<object> _values = [];

    public T? Get<T>() where T : class => _values.OfType<T>().LastOrDefault();

    public void Set<T>(T value) where T : class
    {
        _values.RemoveAll(kept => kept is T);
        _values.Add(value);
    }
}
