namespace RectifyBot.Bot.Files;

/// <summary>A reader gives a file up. Never leaves <see cref="TextFile"/>, which turns it into a refusal.</summary>
/// <param name="state">Why, as the refusal's state.</param>
internal sealed class UnreadableException(string state) : Exception($"The file cannot be read: {state}.")
{
    public string State { get; } = state;
}
