using Microsoft.Data.Sqlite;

namespace RectifyBot.Bench.Ledgers;

/// <summary>A measure as a list shows it.</summary>
internal sealed record PlainMeasure(
    int Problem, int Number, string Text, string? Office, string? Official, string? Deadline, string Progress, string Standing, bool LongTerm, bool Blocked, string? LastReport, string Disclosure);

/// <summary>A page, and how many there are in all.</summary>
internal sealed record PlainPage(long Count, List<PlainMeasure> Rows);

/// <summary>Each office's figures, and how many problems there are in all.</summary>
internal sealed record PlainFigures(long Problems, List<(string? Office, long[] Figures)> Rows);

/// <summary>What was reported.</summary>
internal sealed record PlainRecord(int Sequence, string At, string By, int Problem, int Measure, string? Progress, bool LongTerm, string Words);

/// <summary>The reference: the same questions as prepared commands on the same tables, the connection open, every row read, nothing around it.</summary>
/// <remarks>Its summary leaves out the years in which measures are due, which ours tells.</remarks>
internal sealed class PlainSql(SqliteConnection connection) : IAnswers
{
    private const string Columns =
        "\"Problem\", \"Number\", \"Text\", \"Office\", \"Official\", \"Deadline\", \"Progress\", \"Standing\", \"LongTerm\", \"Blocked\", \"LastReport\", \"Disclosure\"";

    private const string IsOpen = "\"Rectification\" = @id AND \"Office\" = @office AND \"Standing\" <> 'Closed'";
    private const string IsOverdue = "\"Rectification\" = @id AND \"Standing\" <> 'Closed' AND NOT \"LongTerm\" AND \"Due\" < @today";

    private readonly SqliteCommand open = Prepare(connection, $"SELECT {Columns}, (SELECT count(*) FROM measures WHERE {IsOpen}) FROM measures WHERE {IsOpen} ORDER BY \"Problem\", \"Number\" LIMIT 10", "@id", "@office");

    private readonly SqliteCommand overdue = Prepare(connection, $"SELECT {Columns}, (SELECT count(*) FROM measures WHERE {IsOverdue}) FROM measures WHERE {IsOverdue} ORDER BY \"Due\", \"Problem\", \"Number\" LIMIT 10", "@id", "@today");

    private readonly SqliteCommand whole = Prepare(connection, $"SELECT {Columns}, 0 FROM measures WHERE \"Rectification\" = @id ORDER BY \"Problem\", \"Number\"", "@id");

    private readonly SqliteCommand history = Prepare(
        connection,
        """SELECT "Sequence", "At", "By", "Problem", "Measure", "Progress", "LongTerm", "Words" FROM records WHERE "Rectification" = @id AND "Problem" = @problem AND "Measure" = @measure ORDER BY "Sequence" DESC LIMIT 10""",
        "@id", "@problem", "@measure");

    private readonly SqliteCommand summary = Prepare(
        connection,
        """
        SELECT "Office", count(*), sum("Standing" = 'Closed'), sum("Progress" = 'Completed'), sum("Standing" = 'Closed' OR "Progress" = 'Completed'),
        sum("Standing" <> 'Closed' AND NOT "LongTerm" AND "Due" IS NOT NULL AND "Due" < @today),
        sum("Standing" <> 'Closed' AND NOT "LongTerm" AND "Due" IS NOT NULL AND "Due" BETWEEN @today AND @last),
        (SELECT count(DISTINCT "Problem") FROM measures WHERE "Rectification" = @id)
        FROM measures WHERE "Rectification" = @id GROUP BY "Office"
        """,
        "@id", "@today", "@last");

    public string Name => "sql";

    public ValueTask<object> AnswerAsync(string question, Asked asked) => new(question switch
    {
        Answer.Open => Page(open, asked.Id, asked.Office),
        Answer.Overdue => Page(overdue, asked.Id, "2026-03-16"),
        Answer.Summary => Figures(asked.Id),
        Answer.History => History(asked),
        _ => Page(whole, asked.Id),
    });

    private PlainFigures Figures(string id)
    {
        var rows = new List<(string?, long[])>();
        var problems = 0L;
        using var reader = Set(summary, id, "2026-03-16", "2026-03-23").ExecuteReader();
        while (reader.Read())
        {
            rows.Add((reader.IsDBNull(0) ? null : reader.GetString(0), [.. Enumerable.Range(1, 6).Select(reader.GetInt64)]));
            problems = reader.GetInt64(7);
        }

        return new PlainFigures(problems, rows);
    }

    private List<PlainRecord> History(Asked asked)
    {
        var rows = new List<PlainRecord>();
        using var r = Set(history, asked.Id, asked.Number.Problem, asked.Number.Measure).ExecuteReader();
        while (r.Read())
        {
            rows.Add(new PlainRecord(
                r.GetInt32(0), r.GetString(1), r.GetString(2), r.GetInt32(3), r.GetInt32(4), r.IsDBNull(5) ? null : r.GetString(5), r.GetBoolean(6), r.GetString(7)));
        }

        return rows;
    }

    private static PlainPage Page(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        var rows = new List<PlainMeasure>();
        var count = 0L;
        using var r = Set(command, values).ExecuteReader();
        while (r.Read())
        {
            rows.Add(new PlainMeasure(
                r.GetInt32(0), r.GetInt32(1), r.GetString(2), Text(r, 3), Text(r, 4), Text(r, 5), r.GetString(6), r.GetString(7), r.GetBoolean(8), r.GetBoolean(9), Text(r, 10), r.GetString(11)));
            count = r.GetInt64(12);
        }

        return new PlainPage(count, rows);
    }

    private static string? Text(SqliteDataReader reader, int at) => reader.IsDBNull(at) ? null : reader.GetString(at);

    private static SqliteCommand Set(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        return command;
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new SqliteParameter(name, string.Empty));
        }

        command.Prepare();
        return command;
    }
}
