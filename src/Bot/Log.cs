namespace RectifyBot.Bot;

/// <summary>Every line that this module logs. No message carries what a user wrote.</summary>
internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Error, "Turn failed, reference {Reference}: {ActivityType} on {Channel}")]
    public static partial void TurnFailed(ILogger logger, Exception fault, string reference, string? channel, string? activityType);

    [LoggerMessage(1002, LogLevel.Warning, "The user could not be told that the turn failed")]
    public static partial void ApologyFailed(ILogger logger, Exception fault);

    [LoggerMessage(1003, LogLevel.Error, "Activity {ActivityId} on {Channel} could not be closed in the inbox; it will run again at the next start")]
    public static partial void TurnNotClosed(ILogger logger, Exception fault, string? channel, string? activityId);

    [LoggerMessage(1004, LogLevel.Information, "Resumed {Count} activities that the last process left unfinished")]
    public static partial void TurnsResumed(ILogger logger, int count);

    [LoggerMessage(1005, LogLevel.Warning, "Shutdown cut {Count} turns short; they will run again at the next start")]
    public static partial void TurnsCut(ILogger logger, int count);

    [LoggerMessage(1006, LogLevel.Error, "Delivery given up after {Attempts} tries, last status {Status}")]
    public static partial void DeliveryFailed(ILogger logger, Exception? fault, int attempts, int? status);

    [LoggerMessage(1007, LogLevel.Debug, "Delivery try {Attempt} answered {Status}; waiting {Seconds} s")]
    public static partial void DeliveryRetried(ILogger logger, int attempt, int? status, double seconds);

    [LoggerMessage(1008, LogLevel.Warning, "A file that a messenger points to could not be fetched, status {Status}")]
    public static partial void FileNotFetched(ILogger logger, Exception? fault, int? status);

    [LoggerMessage(1019, LogLevel.Error, "Texts were removed, but their bytes could not be wiped from the database's free space; the next commit tries again")]
    public static partial void FreedNotErased(ILogger logger, Exception fault);

    [LoggerMessage(1009, LogLevel.Error, "The heads of the ledgers could not be written beside the database; a cut end would not be found until they are")]
    public static partial void HeadsNotKept(ILogger logger, Exception fault);

    [LoggerMessage(1011, LogLevel.Warning, "Message {Delivery} was not taken at try {Attempt}, status {Status}")]
    public static partial void NudgeNotDelivered(ILogger logger, string delivery, int attempt, int? status);

    [LoggerMessage(1012, LogLevel.Error, "Message {Delivery} could not be written or settled; the register tries again")]
    public static partial void DeliveryFaulted(ILogger logger, Exception fault, string delivery);

    [LoggerMessage(1013, LogLevel.Error, "The register of deliveries could not be read; it is looked at again")]
    public static partial void PumpFailed(ILogger logger, Exception fault);

    [LoggerMessage(1014, LogLevel.Warning, "The holidays of {Year} are not known: working days in it are counted by weekends alone, and reminders may come on a holiday. Once its notice is out, put it into a file named by RectifyBot:Calendar:Years")]
    public static partial void HolidaysUnknown(ILogger logger, int year);

    [LoggerMessage(1010, LogLevel.Warning, "Notes could not be sent now; those who wait are told at their next word")]
    public static partial void NotesNotSent(ILogger logger, Exception fault);
}
