using System.Text;
using System.Text.Json;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Understanding.Secrecy;

namespace RectifyBot.Bot.Secrecy;

/// <summary>Looks through all of an activity that somebody may have written: its text, what was typed into a card, names and contents of attachments, data of the channel.</summary>
internal sealed class ActivityExamination(SecrecyReader reader, FileExamination files)
{
    private const int LongestToken = 64;

    // In the channel's own data, ids and addresses are made by machines.
    private static readonly string[] MadeByMachines = ["id", "ids", "url", "uri", "href", "etag", "token"];

    /// <summary>Why it may not be kept; null where it may.</summary>
    public SecrecyKind? Find(Activity activity) =>
        First(Written(activity).Select(Said))
        ?? First(Typed(activity).Select(text => Field(text.Text)))
        ?? First((activity.Attachments ?? []).Where(a => a is not null).Select(In))
        ?? First(OfTheChannel(activity).Select(Given));

    private static IEnumerable<string> Written(Activity activity) => OfAny(
        [activity.Text, activity.Summary, activity.Speak, activity.TopicName, activity.Label, activity.Code, activity.Importance,
        .. (activity.SuggestedActions?.Actions ?? []).Where(a => a is not null).SelectMany(a => new[] { a.Title, a.Text, a.DisplayText, a.ImageAltText }), .. activity.ListenFor ?? []]);

    private static IEnumerable<(string Name, string Text)> Typed(Activity activity) => new[] { activity.Value }
        .Concat((activity.SuggestedActions?.Actions ?? []).Where(a => a is not null).SelectMany(a => new[] { a.Value, a.ChannelData }))
        .OfType<JsonElement>().SelectMany(element => JsonTexts.Of(element))
        .Concat(OfAny([activity.Name, activity.Action, activity.ValueType]).Select(text => (string.Empty, text)));

    private static IEnumerable<(string Name, string Text)> OfTheChannel(Activity activity) =>
        Texts(activity.Properties)
            .Concat(activity.ChannelData is { } data ? JsonTexts.Of(data) : [])
            .Concat((activity.Entities ?? []).SelectMany(entity => Texts(entity?.Properties)));

    private static IEnumerable<(string Name, string Text)> Texts(Dictionary<string, JsonElement>? properties) =>
        properties is null ? [] : properties.SelectMany(property => JsonTexts.Of(property.Value, property.Key));

    private static IEnumerable<string> OfAny(IEnumerable<string?> texts) => texts.OfType<string>().Where(text => text.Length > 0);

    private static SecrecyKind? First(IEnumerable<SecrecyKind?> kinds) => kinds.FirstOrDefault(kind => kind is not null);

    private SecrecyKind? Said(string text) => reader.Read(text) ?? (Markup.IsIn(text) ? reader.Read(Markup.Without(text)) : null);

    // A choice of a card ("secret") or an id is no marking; whatever has a space or is no ASCII was typed.
    private SecrecyKind? Field(string text) => IsToken(text) ? reader.ReadField(text) : Said(text);

    private SecrecyKind? Given((string Name, string Text) given) => IsMadeByMachine(given.Name, given.Text) ? null : Field(given.Text);

    private static bool IsMadeByMachine(string name, string text) =>
        Ascii.IsValid(text) && !text.Contains(' ', StringComparison.Ordinal) && Array.Exists(MadeByMachines, end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static bool IsToken(string text) => text.Length <= LongestToken && Ascii.IsValid(text) && !text.AsSpan().ContainsAny(' ', '\n', ':');

    private SecrecyKind? In(Attachment attachment) =>
        (attachment.Name is { } name ? reader.ReadName(name) : null)
        ?? First(new[] { attachment.ContentUrl, attachment.ThumbnailUrl }.Select(address => Inside(address, attachment)))
        ?? (attachment.Content is { } content ? First(JsonTexts.Of(content).Select(Given)) : null)
        ?? First(Texts(attachment.Properties).Select(Given));

    private SecrecyKind? Inside(string? address, Attachment attachment) => DataAddress.Read(address) is { } bytes
        ? files.Find(new SentFile(attachment.Name ?? string.Empty, attachment.ContentType ?? string.Empty, bytes))
        : null;
}
