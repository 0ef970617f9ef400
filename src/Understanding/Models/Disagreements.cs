using Microsoft.Extensions.Logging;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Topics;

namespace RectifyBot.Understanding.Models;

/// <summary>Logs what was struck and where a believed model reads otherwise than the rules, whose word stands: fields and reasons, never a text.</summary>
internal static class Disagreements
{
    public static void Log(ILogger logger, Reading reading, Grounded said)
    {
        foreach (var struck in said.Struck)
        {
            Understanding.Log.ModelStruck(logger, struck.Field, struck.Reason);
        }

        if (said.Intent is { } intent && intent != reading.Intent)
        {
            Understanding.Log.ModelDisagreed(logger, StruckField.Intent);
        }

        foreach (var record in said.Records)
        {
            var same = reading.Records.FirstOrDefault(r => new Target(r.Problem, r.Measure) == record.Target);
            if (same is null)
            {
                Understanding.Log.ModelDisagreed(logger, StruckField.Measure);
            }
            else if (record.Claim is { } claim && claim.Value != same.Claim?.Value)
            {
                Understanding.Log.ModelDisagreed(logger, StruckField.Status);
            }
            else if (record.Due is { } due && due.Value != same.Due?.Value)
            {
                Understanding.Log.ModelDisagreed(logger, StruckField.Due);
            }
        }
    }
}
