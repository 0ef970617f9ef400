using System.Text.Encodings.Web;
using System.Text.Json;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Imports;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bench.Understanding;

/// <summary>What is read: the shared notice with its labelled messages where they are at hand, the sample with its own where not, and messages that speak of a large ledger by content.</summary>
internal static class BenchMessages
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static (string Notice, Rectification Ledger, IReadOnlyList<string> Lines) Labelled()
    {
        var samples = Path.Combine(AppContext.BaseDirectory, "samples");
        var (notice, list, messages) = Shared() is { } shared
            ? (Path.Combine(shared, "notices", "zaozhuang-2026.txt"), Path.Combine(shared, "notices", "zaozhuang-2026.assignments.csv"), Path.Combine(shared, "evaluation", "messages.dev.jsonl"))
            : (Path.Combine(samples, "notice.txt"), Path.Combine(samples, "assignments.csv"), Path.Combine(samples, "messages.jsonl"));
        var assignments = AssignmentList.Read(TextFile.Read(File.ReadAllBytes(list), list).Value.Text);
        var ledger = NoticeImport.Imagine(NoticeReader.Read(File.ReadAllText(notice)), assignments.Value).Value;
        return (notice, ledger, [.. File.ReadLines(messages).Where(l => !string.IsNullOrWhiteSpace(l))]);
    }

    /// <summary>A message for every twentieth measure, naming it by words of its own.</summary>
    public static IReadOnlyList<string> ByContent(Rectification ledger) =>
        [.. ledger.Measures.Where((_, i) => i % 20 == 7).Select(m => JsonSerializer.Serialize(
            new { id = m.Number.ToString(), at = "2026-03-16T09:00:00+08:00", from = m.Office, role = "official", chat = "personal", text = $"{m.Text.Split('，')[0].TrimStart('对')}这项昨天查完了{m.Number.Problem}处，已完成" }, Plain))];

    private static string? Shared()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "RectifyBot.sln")))
            {
                var shared = Path.Combine(folder.FullName, "..", "shared");
                return Directory.Exists(Path.Combine(shared, "evaluation")) ? Path.GetFullPath(shared) : null;
            }
        }

        return null;
    }
}
