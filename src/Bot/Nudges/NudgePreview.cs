using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.People;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Scheduler;
using RectifyBot.Scheduler.Storage;

namespace RectifyBot.Bot.Nudges;

/// <summary>A nudge that will be due if nothing changes.</summary>
/// <param name="Day">The working day on which the rung is reached.</param>
/// <param name="Recipient">The person's name in the directory; else what the ledger calls them, their office, or the role.</param>
/// <param name="Channel">The messenger through which they were spoken to last; null where nobody has been.</param>
/// <param name="Why">One sentence in the reader's language.</param>
public sealed record PreviewRow(string Day, string Recipient, string? Channel, string Rung, int Problem, int Measure, string Why);

/// <summary>Walks the ladder ahead: what would be said to whom on which day. Nothing is planned by it.</summary>
internal sealed class NudgePreview(NudgePolicy policy, OrganisationClock clock)
{
    /// <summary>By day, recipient and measure. What somebody is allowed not to be told is left out.</summary>
    public async Task<List<PreviewRow>> OfAsync(AppDb db, string rectification, Period span, Phrases words, CancellationToken cancellationToken)
    {
        var audiences = await Audiences.ReadAsync(db, rectifications: [rectification], cancellationToken: cancellationToken);
        var names = await Recipients.ReadAsync(db, rectification, cancellationToken);
        var muted = await db.Set<MuteRow>().AsNoTracking().Where(m => m.Rectification == rectification && m.State == MuteState.Allowed)
            .Select(m => new { m.Problem, m.Measure, m.Person }).ToListAsync(cancellationToken);
        var rows = new List<(Step Step, MeasureNumber Number, PreviewRow Row)>();
        await foreach (var measure in new WatchedReader(db, clock.Zone).AllOpenAsync(rectification).WithCancellation(cancellationToken))
        {
            foreach (var step in policy.Preview(measure, span))
            {
                var why = words.RungReason(step.Name, measure.Due, measure.Heard, policy.DaysTo(measure, step.Day));
                rows.AddRange(audiences.Of(measure, NudgePolicy.AudienceOf(measure, step.Rung))
                    .Where(r => step.Rung.Kind == RungKind.Late || !muted.Exists(m => m.Person == r && m.Problem == measure.Number.Problem && m.Measure == measure.Number.Measure))
                    .Select(r => (step, measure.Number, new PreviewRow($"{step.Day:yyyy-MM-dd}", names.NameOf(r, words), names.ChannelOf(r), step.Name, measure.Number.Problem, measure.Number.Measure, why))));
            }
        }

        return [.. rows.OrderBy(r => r.Step.Day).ThenBy(r => r.Row.Recipient, StringComparer.Ordinal).ThenBy(r => r.Number).Select(r => r.Row)];
    }
}

/// <summary>What recipients are called, and where they were spoken to last.</summary>
internal sealed class Recipients
{
    private readonly Dictionary<string, string> names;
    private readonly Dictionary<string, AddressRow> addresses;

    private Recipients(Dictionary<string, string> names, Dictionary<string, AddressRow> addresses) => (this.names, this.addresses) = (names, addresses);

    /// <summary>Of the people of a ledger's organisation.</summary>
    public static async Task<Recipients> ReadAsync(AppDb db, string rectification, CancellationToken cancellationToken)
    {
        var organisation = await db.Set<RectifyBot.Ledger.Storage.RectificationRow>().Where(r => r.Id == rectification).Select(r => r.Organisation).SingleOrDefaultAsync(cancellationToken);
        var officials = await db.Set<OfficialRow>().AsNoTracking().Where(o => o.Organisation == organisation).Select(o => new { o.Id, o.Name }).ToListAsync(cancellationToken);
        var people = officials.ConvertAll(o => Person.IdOf(o.Id));
        var spoken = await db.Set<AddressRow>().AsNoTracking().Where(a => a.Rectification == rectification || people.Contains(a.Person)).OrderBy(a => a.Seen).ToListAsync(cancellationToken);
        return new Recipients(
            officials.ToDictionary(o => Person.IdOf(o.Id), o => o.Name, StringComparer.Ordinal),
            spoken.GroupBy(a => a.Person, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal));
    }

    /// <summary>The name that a reader knows them by.</summary>
    public string NameOf(string recipient, Phrases words) =>
        Audiences.ReadUnknown(recipient) is { } unknown ? (unknown.Name.Length > 0 ? unknown.Name : words.AudienceName(unknown.Audience))
        : names.GetValueOrDefault(recipient) ?? (Person.Parse(recipient) is { } person ? person.Office ?? words.RoleName(person.Role) : recipient);

    /// <summary>The messenger through which they were spoken to last; null where nobody has been.</summary>
    public string? ChannelOf(string recipient) => addresses.GetValueOrDefault(recipient)?.Channel;
}
