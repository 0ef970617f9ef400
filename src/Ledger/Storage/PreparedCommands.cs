using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace RectifyBot.Ledger.Storage;

/// <summary>Commands that stay prepared with the connection of a context. Their texts are ours; what anybody typed goes in as a parameter.</summary>
internal sealed class PreparedCommands
{
    private static readonly ConditionalWeakTable<DbConnection, PreparedCommands> Held = [];

    private readonly Dictionary<string, DbCommand> commands = new(StringComparer.Ordinal);

    // A closed connection gives its handle back to a pool, and forgets the commands that it had: one prepared again later would live on,
    // unknown to it, on a handle that somebody else uses by then.
    private PreparedCommands(DbConnection connection) => connection.StateChange += (_, change) =>
    {
        if (change.CurrentState == ConnectionState.Closed)
        {
            commands.Clear();
        }
    };

    /// <summary>Every row that the command gives.</summary>
    public static async ValueTask<List<T>> ListAsync<T>(
        DbContext db, string sql, Func<DbDataReader, T> row, CancellationToken cancellationToken, params (string Name, object? Value)[] parameters)
    {
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            var command = Of(db, sql, parameters);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var rows = new List<T>();
            while (await reader.ReadAsync(cancellationToken))
            {
                rows.Add(row(reader));
            }

            return rows;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static DbCommand Of(DbContext db, string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var held = Held.GetValue(db.Database.GetDbConnection(), static connection => new PreparedCommands(connection));
        if (!held.commands.TryGetValue(sql, out var command))
        {
            command = Make(db.Database.GetDbConnection(), sql, parameters);
            held.commands.Add(sql, command);
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            command.Parameters[i].Value = parameters[i].Value ?? DBNull.Value;
        }

        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    private static DbCommand Make(DbConnection connection, string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, _) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
