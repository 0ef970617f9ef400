using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Words;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>A query as a button carries it, so that the next page is computed anew and by any host.</summary>
internal static class PageData
{
    public static JsonObject Write(QueryReading query, int page, Phrases words)
    {
        var data = Pressed.For(Pressed.Page, words.Language.Tag());
        data["kind"] = query.Kind.ToString();
        data["scope"] = query.Scope.ToString();
        data["office"] = query.Office;
        data["problems"] = query.Problems.IsDefaultOrEmpty ? null : string.Join(',', query.Problems);
        data["measure"] = query.Measure;
        data["until"] = query.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        data["page"] = page;
        return data;
    }

    /// <summary>Null where the data is not what <see cref="Write"/> makes: buttons come back from outside.</summary>
    public static (QueryReading Query, int Page)? Read(Pressed pressed)
    {
        if (!Enum.TryParse<QueryKind>(pressed.Text("kind"), out var kind) || !Enum.TryParse<QueryScope>(pressed.Text("scope"), out var scope)
            || !Enum.IsDefined(kind) || !Enum.IsDefined(scope) || (scope == QueryScope.Office && pressed.Text("office") is null))
        {
            return null;
        }

        var problems = (pressed.Text("problems") ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).Where(n => n > 0);
        DateOnly? until = DateOnly.TryParseExact(pressed.Text("until"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        var query = new QueryReading(kind, scope, pressed.Text("office"), [.. problems], pressed.Number("measure"), until);
        return (query, Math.Max(1, pressed.Number("page") ?? 1));
    }
}
