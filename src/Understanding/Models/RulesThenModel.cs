using Microsoft.Extensions.Logging;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Models.Connection;

namespace RectifyBot.Understanding.Models;

/// <summary>The rules go first; a model adds to what they read where they are unsure, or always. Whatever the model does, there is the rules' answer.</summary>
internal sealed class RulesThenModel(MessageReader rules, ModelReader model, ModelOptions options, TimeProvider clock, ILogger<RulesThenModel> logger) : IMessageReader
{
    public async ValueTask<Reading> ReadAsync(Utterance utterance, LedgerIndex index, string organisation, CancellationToken cancellationToken)
    {
        var read = rules.Read(utterance, index);
        if (!options.Allows(organisation) || (options.Ask == AskWhen.Unsure && read is { Doubt: null, Intent: not Intent.Other }))
        {
            return read;
        }

        var asked = Consultation.Of(Message.Of(utterance, index, rules.WorkingDays), read);
        return asked.IsForbidden || asked.TouchesSecret || (options.Ask == AskWhen.Unsure && !asked.IsUnsure)
            ? read
            : await WithModelAsync(asked, cancellationToken).ConfigureAwait(false);
    }

    private async Task<Reading> WithModelAsync(Consultation asked, CancellationToken cancellationToken)
    {
        using var budget = new CancellationTokenSource(options.TimeLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(budget.Token, cancellationToken);
        try
        {
            var said = await model.AskAsync(asked, either.Token).ConfigureAwait(false);
            var reading = Merge.Of(asked, said);
            Disagreements.Log(logger, reading, said);
            return reading;
        }
        catch (ModelGoneException gone)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Log.ModelGone(logger, gone.Reason);
            return asked.Rules;
        }
    }
}
