using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.EvidenceFiles;
using RectifyBot.Bot.Exports;
using RectifyBot.Bot.Nudges;
using RectifyBot.Bot.Secrecy;
using RectifyBot.Understanding.Models;

namespace RectifyBot.Bot.Hosting;

/// <summary>The section "RectifyBot" of the configuration (appsettings.json, or environment variables such as RectifyBot__TimeZone).</summary>
public sealed class BotOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "RectifyBot";

    /// <summary>IANA name of the zone in which days begin and end. Default Asia/Shanghai.</summary>
    [Required]
    public string TimeZone { get; set; } = "Asia/Shanghai";

    /// <summary>How many days ahead counts as due soon, the last day included; 1 to 365, default 7.</summary>
    [Range(1, 365)]
    public int DueSoonDays { get; set; } = 7;

    /// <summary>How many items a list in the chat shows at once; 1 to 50, default 10.</summary>
    [Range(1, 50)]
    public int PageSize { get; set; } = 10;

    /// <summary>The longest message that is read, in UTF-16 characters; 100 to 100,000, default 4,000. A longer one is answered with a sentence.</summary>
    [Range(100, 100_000)]
    public int LongestMessage { get; set; } = 4000;

    /// <summary>How people reach each organisation, by its name as the ledger has it; the public notice ends with it. None by default.</summary>
    public IDictionary<string, Contact> Contacts { get; set; } = new Dictionary<string, Contact>(StringComparer.Ordinal);

    /// <summary>The model that reads messages beside the rules. None by default.</summary>
    public ModelOptions Model { get; set; } = new();

    /// <summary>What the body has settled about closing, looking back, extending and speaking for others.</summary>
    public CloseOutOptions CloseOut { get; set; } = new();

    /// <summary>Days off and days worked, beside the published holidays.</summary>
    public CalendarOptions Calendar { get; set; } = new();

    /// <summary>When whom is reminded.</summary>
    public NudgeOptions Nudges { get; set; } = new();

    /// <summary>What is refused because it may not be kept. All kinds by default.</summary>
    public SecrecyOptions Secrecy { get; set; } = new();

    /// <summary>What may be sent as evidence, and how much of it.</summary>
    public EvidenceOptions Evidence { get; set; } = new();

    /// <summary>The app id of a bot registration. This version has no sign-in: start-up refuses it rather than serve unprotected.</summary>
    public string? MicrosoftAppId { get; set; }
}

/// <summary>Says everything that is wrong with the configuration at once, each with setting, value and what is allowed.</summary>
public sealed class BotOptionsValidator : IValidateOptions<BotOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        var failures = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), failures, validateAllProperties: true);
        var messages = failures.ConvertAll(f => $"RectifyBot:{f.MemberNames.FirstOrDefault()}: {f.ErrorMessage}");
        if (!Zones.TryFind(options.TimeZone, out _))
        {
            messages.Add($"RectifyBot:TimeZone: '{options.TimeZone}' is no IANA time zone on this machine; an example is Asia/Shanghai.");
        }

        if (!string.IsNullOrEmpty(options.MicrosoftAppId))
        {
            messages.Add("RectifyBot:MicrosoftAppId: this version has no sign-in yet and serves this machine only; remove the setting.");
        }

        messages.AddRange(options.CloseOut.Failures($"{BotOptions.Section}:{nameof(BotOptions.CloseOut)}"));
        messages.AddRange(options.Calendar.Failures($"{BotOptions.Section}:{nameof(BotOptions.Calendar)}"));
        messages.AddRange(NudgeOptionsCheck.Of(options.Nudges, $"{BotOptions.Section}:{nameof(BotOptions.Nudges)}"));
        messages.AddRange(options.Evidence.Failures($"{BotOptions.Section}:{nameof(BotOptions.Evidence)}"));
        messages.AddRange(ModelOptionsCheck.Of(options.Model, $"{BotOptions.Section}:{nameof(BotOptions.Model)}"));
        messages.AddRange(SecrecyOptionsCheck.Of(options.Secrecy, $"{BotOptions.Section}:{nameof(BotOptions.Secrecy)}"));
        return messages.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(messages);
    }
}
