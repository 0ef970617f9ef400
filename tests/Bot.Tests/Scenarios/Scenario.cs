using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Nudges;
using RectifyBot.Bot.Tests.Channels.Support;
using RectifyBot.Bot.Tests.EvidenceFiles;
using RectifyBot.Ledger;
using RectifyBot.Tests;

namespace RectifyBot.Bot.Tests.Scenarios;

/// <summary>
/// A conversation as plain text, run through the whole program. Lines:
/// <c>@today 2026-03-16</c>, <c>@ledger seed</c> (the sample is always there), <c>@as 办公室</c> (who speaks from here; the first time they say so),
/// <c>@clock +1d</c> or <c>+3h</c>, <c>@reach</c> (a messenger stands behind the users), <c>@hello 办公室</c> (as @as, and from here on they can be spoken to first), <c>@sweep</c> (reminders are looked for and sent), <c>@inbox</c> (shows what the speaker was sent since the last time), <c>@told</c> (the same, waiting until there is something), <c>@members</c> (what is said in the group is answered there, not in the response), <c>@groupbox</c> (shows what was posted in the group since the last time), <c>@group</c> (from here on in a group, each message naming the bot), <c>@unaddressed</c> (in the group, without naming it), <c>@alone</c> (again each for themselves), <c>&gt; said</c>, <c>&gt;&gt; said by a second line of the same message</c>, <c>^ name.txt: a file is sent</c> (of tests/Scenarios/files, or written behind the colon with \n), <c>^ name [kind]words: made for the test (png, jpg with a day, exe), with words</c>,
/// <c>! pressed button</c> with <c>; field=value</c> typed into the card,
/// <c>&lt; words that the answer shows, in this order</c>, <c>~ words that it must not show</c>, <c>= 9.1 progress=Completed</c>, <c>= events=3</c>, <c>= ledgers=2</c> (what the ledger holds).
/// In what is said, <c>{code}</c> is the invitation code that was shown last. Anything after # is a remark.
/// </summary>
internal sealed partial class Scenario(string[] lines)
{
    private readonly Dictionary<string, List<Reply>> cards = new(StringComparer.Ordinal);
    private ChatApp app = null!;
    private string user = string.Empty;
    private string shown = string.Empty;
    private string code = string.Empty;
    private int from;

    public static Scenario Read(string path) => new(File.ReadAllLines(path));

    public bool NeedsSeed => lines.Any(l => l.Trim() == "@ledger seed");

    public async Task RunAsync()
    {
        var today = lines.Select(l => l.Trim()).FirstOrDefault(l => l.StartsWith("@today ", StringComparison.Ordinal));
        await using var started = await ChatApp.StartAsync(today is null ? new DateOnly(2026, 3, 16) : DateOnly.Parse(today["@today ".Length..], CultureInfo.InvariantCulture));
        app = started;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length > 0 && line[0] != '#' && !line.StartsWith("@today", StringComparison.Ordinal))
            {
                await StepAsync(line, i + 1);
            }
        }
    }

    [GeneratedRegex("\\b[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}\\b", RegexOptions.NonBacktracking)]
    private static partial Regex Code();

    private Task StepAsync(string line, int number) => line[0] switch
    {
        '@' => OrderAsync(line[1..].Split(' ', 2)),
        '>' => SayAsync(line[1..].Trim()),
        '^' => SendAsync(line[1..].Trim()),
        '!' => PressAsync(line[1..].Trim(), number),
        '<' => Expect(line[1..].Trim(), number),
        '~' => Forbid(line[1..].Trim(), number),
        '=' => LedgerAsync(line[1..].Trim().Split(' '), number),
        _ => throw new InvalidDataException($"Line {number} is no step: {line}"),
    };

    private async Task OrderAsync(string[] order)
    {
        switch (order[0])
        {
            case "ledger": await app.ImportSeedAsync(); break;
            case "clock": app.Clock.Advance(Span(order[1])); break;
            case "group": (app.InGroup, app.Mentioning) = (true, true); break;
            case "unaddressed": app.Mentioning = false; break;
            case "alone": app.InGroup = false; break;
            case "as": await SpeakAsAsync(order[1]); break;
            case "reach": await app.ReachAsync(); break;
            case "hello": await SpeakAsAsync(order[1]); await app.GreetAsync(user, "您好"); app.Inbox(user); break;
            case "sweep": await app.Services.GetRequiredService<Nudger>().RunAsync(); break;
            case "inbox": Show(app.Inbox(user)); break;
            case "members": app.Normally = true; break;
            case "groupbox": Show(await app.GroupboxAsync()); break;
            case "told": Show(await Eventually.ReturnsAsync(() => app.Inbox(user) is { Count: > 0 } news ? news : null)); break;
            default: throw new InvalidDataException($"No such order: {order[0]}");
        }
    }

    private static TimeSpan Span(string text) => int.Parse(text[..^1], CultureInfo.InvariantCulture) is var count && text[^1] == 'h' ? TimeSpan.FromHours(count) : TimeSpan.FromDays(count);

    private async Task SpeakAsAsync(string person)
    {
        user = person;
        if (!cards.ContainsKey(person))
        {
            Show(await app.SayAsync(user, "我是" + person));
        }
    }

    private async Task SayAsync(string text) => Show(await app.SayAsync(user, text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("{code}", code, StringComparison.Ordinal)));

    private async Task SendAsync(string file)
    {
        if (Made().Match(file) is { Success: true } made)
        {
            Show(await app.SendFileAsync(user, made.Groups[1].Value, SampleFiles.Named(made.Groups[2].Value), words: made.Groups[3].Value.Trim()));
            return;
        }

        var colon = file.IndexOf(": ", StringComparison.Ordinal);
        var (name, bytes) = colon < 0
            ? (Path.GetFileName(file), await File.ReadAllBytesAsync(Repository.Path("tests", "Scenarios", "files", file)))
            : (file[..colon], System.Text.Encoding.UTF8.GetBytes(file[(colon + 2)..].Replace("\\n", "\n", StringComparison.Ordinal)));
        Show(await app.SendFileAsync(user, name, bytes));
    }

    private async Task PressAsync(string line, int number)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        var data = cards[user].Select(r => r.Button(parts[0])).OfType<JsonObject>().LastOrDefault()?.DeepClone() as JsonObject;
        Assert.True(data is not null, $"Line {number}: no button '{parts[0]}' in:\n{shown}");
        foreach (var typed in parts[1..].Select(p => p.Split('=', 2)))
        {
            data[typed[0]] = typed[1];
        }

        Show(await app.PressAsync(user, data));
    }

    // A card can still be pressed after others came; of two buttons of one title the later.
    private void Show(IReadOnlyList<Reply> replies)
    {
        shown = string.Join('\n', replies.Select(r => r.Shown));
        from = 0;
        cards[user] = [.. cards.GetValueOrDefault(user) ?? [], .. replies];
        code = Code().Match(shown) is { Success: true } told ? told.Value : code;
    }

    private Task Expect(string words, int number)
    {
        var at = shown.IndexOf(words, from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"Line {number}: '{words}' was expected in:\n{shown}");
        from = at + words.Length;
        return Task.CompletedTask;
    }

    private Task Forbid(string words, int number)
    {
        Assert.False(shown.Contains(words, StringComparison.Ordinal), $"Line {number}: '{words}' must not be in:\n{shown}");
        return Task.CompletedTask;
    }

    private async Task LedgerAsync(string[] check, int number)
    {
        var ledgers = await app.LedgersAsync();
        if (check[0].StartsWith("ledgers=", StringComparison.Ordinal))
        {
            Assert.Equal(check[0], $"ledgers={ledgers.Count}");
            return;
        }

        var ledger = NeedsSeed ? ledgers.Single(l => l.Measures.Length == 59) : ledgers[0];
        if (check[0].StartsWith("events=", StringComparison.Ordinal))
        {
            Assert.True($"events={ledger.Version}" == check[0], $"Line {number}: {check[0]}, but there are {ledger.Version}.");
            return;
        }

        var at = check[0].Split('.');
        var measure = ledger.Find(new MeasureNumber(int.Parse(at[0], CultureInfo.InvariantCulture), int.Parse(at[1], CultureInfo.InvariantCulture)))!;
        foreach (var fact in check[1..])
        {
            Assert.True(Fact(measure, fact.Split('=')[0]) == fact.Split('=')[1], $"Line {number}: {fact}, but it is {Fact(measure, fact.Split('=')[0])}.");
        }
    }

    [GeneratedRegex(@"^(\S+) \[([^\]]+)\](.*)$", RegexOptions.NonBacktracking)]
    private static partial Regex Made();

    private static string Fact(Measure measure, string name) => name switch
    {
        "progress" => measure.Progress.ToString(),
        "standing" => measure.Standing.ToString(),
        "longTerm" => measure.IsLongTerm ? "true" : "false",
        "blocked" => measure.Blocked ? "true" : "false",
        "reported" => measure.LastReport?.ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-",
        "office" => measure.Office ?? "-",
        "rules" => measure.Tally.Rules.ToString(CultureInfo.InvariantCulture),
        "recovered" => measure.Tally.Recovered.ToString("0.##", CultureInfo.InvariantCulture),
        "held" => measure.Tally.HeldToAccount.ToString(CultureInfo.InvariantCulture),
        "deadline" => measure.Deadline?.ToString() ?? "-",
        "original" => measure.OriginalDeadline?.ToString() ?? "-",
        "asked" => measure.Extension?.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-",
        "evidence" => measure.Proof.Count().ToString(CultureInfo.InvariantCulture),
        "shows" => measure.Proof.LastOrDefault()?.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-",
        "disclosure" => measure.Disclosure.ToString(),
        _ => throw new InvalidDataException($"No such fact: {name}"),
    };
}
