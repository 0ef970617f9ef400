using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Bot.Delivery;
using RectifyBot.Ledger;
using RectifyBot.Scheduler;

namespace RectifyBot.Bot.Nudges;

/// <summary>A rung as the configuration writes it: one of Left, Late and Silent, in working days.</summary>
public sealed class RungOptions
{
    /// <summary>Working days left until the deadline, 0 for its last working day.</summary>
    public int? Left { get; set; }

    /// <summary>Working days since the deadline, from 1.</summary>
    public int? Late { get; set; }

    /// <summary>Working days without a report, from 1.</summary>
    public int? Silent { get; set; }

    /// <summary>Comes again each so many working days.</summary>
    public int? Every { get; set; }

    /// <summary>None, Green, Yellow or Red.</summary>
    public string Light { get; set; } = nameof(Scheduler.Light.None);

    /// <summary>Official, Office, Leader, Secretary, Coordinator, with commas between.</summary>
    public string To { get; set; } = nameof(Audience.Official);

    internal Rung? Read() =>
        Kind() is { } kind && Enum.TryParse<Light>(Light, ignoreCase: true, out var light) && Enum.IsDefined(light) && Enum.TryParse<Audience>(To, ignoreCase: true, out var to)
            ? new Rung(kind.Kind, kind.Days, light, to, Every) : null;

    private (RungKind Kind, int Days)? Kind() => (Left, Late, Silent) switch
    {
        ({ } days, null, null) => (RungKind.Left, days),
        (null, { } days, null) => (RungKind.Late, days),
        (null, null, { } days) => (RungKind.Silent, days),
        _ => null,
    };
}

/// <summary>The section "RectifyBot:Nudges": when whom is reminded, and at what time of day.</summary>
public sealed class NudgeOptions
{
    /// <summary>Whether anybody is reminded. Default true.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How often the ledgers are looked at; 10 seconds to one hour, default five minutes.</summary>
    public TimeSpan SweepEvery { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>When the day's message goes out, HH:mm; off the full and the half hour. Default 08:40.</summary>
    public string SendAt { get; set; } = "08:40";

    /// <summary>Over how many minutes the messages of one morning are spread; 0 to 120, default 15.</summary>
    public int SpreadMinutes { get; set; } = 15;

    /// <summary>Nobody is written to before, HH:mm. Default 08:00.</summary>
    public string QuietUntil { get; set; } = "08:00";

    /// <summary>Nobody is written to from then on, HH:mm. Default 18:00.</summary>
    public string QuietFrom { get; set; } = "18:00";

    /// <summary>Ladders by class (Dated, AtOnce, LongTerm) in place of the defaults; a class that is not named keeps its default.</summary>
    public IDictionary<string, IList<RungOptions>> Ladders { get; set; } = new Dictionary<string, IList<RungOptions>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The same of single organisations, by their names as the ledger has them.</summary>
    public IDictionary<string, IDictionary<string, IList<RungOptions>>> Organisations { get; set; } = new Dictionary<string, IDictionary<string, IList<RungOptions>>>(StringComparer.Ordinal);

    /// <summary>When groups are told.</summary>
    public Digests.DigestOptions Digests { get; set; } = new();

    /// <summary>The ladders as the policy takes them.</summary>
    public LadderBook ToBook() => new(
        LadderBook.Default.Ladders.SetItems(Read(Ladders)),
        Organisations.ToImmutableDictionary(o => o.Key, o => Read(o.Value).ToImmutableDictionary(), StringComparer.Ordinal));

    internal Timetable ToTimetable() => new(Time(SendAt)!.Value, TimeSpan.FromMinutes(SpreadMinutes), Time(QuietUntil)!.Value, Time(QuietFrom)!.Value);

    internal static TimeOnly? Time(string text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static IEnumerable<KeyValuePair<MeasureClass, Ladder>> Read(IDictionary<string, IList<RungOptions>> ladders) =>
        ladders.Select(l => KeyValuePair.Create(Enum.Parse<MeasureClass>(l.Key, ignoreCase: true), new Ladder(l.Value.Select(r => r.Read()!))));
}
