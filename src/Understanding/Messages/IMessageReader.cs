namespace RectifyBot.Understanding.Messages;

/// <summary>Understands an official's message, with a model or without one.</summary>
public interface IMessageReader
{
    /// <summary>What the message says. Any text has an answer; only the caller's own cancellation is thrown.</summary>
    /// <param name="utterance">The message.</param>
    /// <param name="index">The ledger that it speaks of.</param>
    /// <param name="organisation">Whose ledger it is: its texts go to a model only where that is allowed for this name.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    ValueTask<Reading> ReadAsync(Utterance utterance, LedgerIndex index, string organisation, CancellationToken cancellationToken);
}

/// <summary>The embedded default: rules, and nothing that leaves the process.</summary>
public sealed class RulesOnly(MessageReader rules) : IMessageReader
{
    /// <inheritdoc/>
    public ValueTask<Reading> ReadAsync(Utterance utterance, LedgerIndex index, string organisation, CancellationToken cancellationToken) =>
        ValueTask.FromResult(rules.Read(utterance, index));
}
