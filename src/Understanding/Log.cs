using Microsoft.Extensions.Logging;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Models.Connection;

namespace RectifyBot.Understanding;

/// <summary>Every line that this module logs. No message carries what a user wrote, what a ledger says or what a model answered.</summary>
internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Warning, "The model gave no answer ({Reason}); the rules answered")]
    public static partial void ModelGone(ILogger logger, GoneReason reason);

    [LoggerMessage(2002, LogLevel.Information, "Struck from the model's answer: {Field}, {Reason}")]
    public static partial void ModelStruck(ILogger logger, StruckField field, StruckReason reason);

    [LoggerMessage(2003, LogLevel.Information, "The model read {Field} otherwise; the rules' reading stays")]
    public static partial void ModelDisagreed(ILogger logger, StruckField field);
}
