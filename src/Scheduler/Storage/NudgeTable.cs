using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace RectifyBot.Scheduler.Storage;

/// <summary>Writes nudges under their unique key: what is there already stays as it is.</summary>
public static class NudgeTable
{
    private const string Insert = """
        INSERT INTO "nudges" ("Rectification", "Problem", "Measure", "Rung", "Recipient", "Day", "Light", "State", "Why")
        VALUES (@rectification, @problem, @measure, @rung, @recipient, @day, @light, 'Planned', 'None') ON CONFLICT DO NOTHING
        """;

    /// <summary>Plans what was not planned before, in the caller's transaction.</summary>
    /// <returns>What is new.</returns>
    public static async Task<List<DueNudge>> PlanAsync(DbContext db, IReadOnlyCollection<DueNudge> due, CancellationToken cancellationToken = default)
    {
        var connection = db.Database.GetDbConnection();
        await using var command = connection.CreateCommand();
        command.CommandText = Insert;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var added = new List<DueNudge>();
        foreach (var nudge in due)
        {
            Fill(command, nudge);
            if (await command.ExecuteNonQueryAsync(cancellationToken) == 1)
            {
                added.Add(nudge);
            }
        }

        return added;
    }

    private static void Fill(DbCommand command, DueNudge nudge)
    {
        Set(command, "@rectification", nudge.Key.Rectification);
        Set(command, "@problem", nudge.Key.Measure.Problem);
        Set(command, "@measure", nudge.Key.Measure.Measure);
        Set(command, "@rung", nudge.Key.Rung);
        Set(command, "@recipient", nudge.Key.Recipient);
        Set(command, "@day", nudge.Key.Day);
        Set(command, "@light", nudge.Light.ToString());
    }

    private static void Set(DbCommand command, string name, object value)
    {
        if (command.Parameters.Contains(name))
        {
            command.Parameters[name].Value = value;
            return;
        }

        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
