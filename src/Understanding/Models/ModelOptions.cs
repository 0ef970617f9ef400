using System.ComponentModel.DataAnnotations;

namespace RectifyBot.Understanding.Models;

/// <summary>The section "RectifyBot:Model": which model is asked, for whom, and how long it is waited for. Nothing set: no model.</summary>
public sealed class ModelOptions
{
    /// <summary>All organisations, in <see cref="Organisations"/>.</summary>
    public const string Everybody = "*";

    /// <summary>Where an OpenAI-compatible service answers, such as https://models.example.org/v1. Null: no model is asked.</summary>
    public string? Endpoint { get; set; }

    /// <summary>The model's name, as the service knows it.</summary>
    public string? Name { get; set; }

    /// <summary>The service's key, where it wants one; better set in the environment (RectifyBot__Model__ApiKey). Never logged.</summary>
    public string? ApiKey { get; set; }

    /// <summary>Whose messages and measures may be sent there, by the organisation's name as the ledger has it; "*" for all. Empty: nobody's.</summary>
    public IList<string> Organisations { get; set; } = [];

    /// <summary>When the model is asked.</summary>
    public AskWhen Ask { get; set; } = AskWhen.Unsure;

    /// <summary>How the service is made to answer in our form.</summary>
    public AnswerForm Output { get; set; } = AnswerForm.JsonSchema;

    /// <summary>How long one message waits for the model, all tries together; 0.2 to 60 s, default 8 s. Then the rules answer.</summary>
    [Range(typeof(TimeSpan), "00:00:00.2", "00:01:00", ConvertValueInInvariantCulture = true, ParseLimitsInInvariantCulture = true)]
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>How often a failed request is tried again within the time limit; 0 to 5, default 2.</summary>
    [Range(0, 5)]
    public int Retries { get; set; } = 2;

    /// <summary>For how long the model is left alone after it failed again and again; 0.5 s to 10 min, default 30 s.</summary>
    [Range(typeof(TimeSpan), "00:00:00.5", "00:10:00", ConvertValueInInvariantCulture = true, ParseLimitsInInvariantCulture = true)]
    public TimeSpan Pause { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Allows http to another machine, for an intranet that has no certificates: whoever shares the network can then read what is sent.</summary>
    public bool AllowHttp { get; set; }

    /// <summary>Whether a model is configured.</summary>
    public bool IsSet => !string.IsNullOrWhiteSpace(Endpoint);

    /// <summary>Whether texts of this organisation may go to the model.</summary>
    public bool Allows(string organisation) =>
        IsSet && Organisations.Any(o => o.Trim() == Everybody || string.Equals(o.Trim(), organisation.Trim(), StringComparison.Ordinal));
}

/// <summary>When the model is asked.</summary>
public enum AskWhen
{
    /// <summary>Where the rules are unsure or find nothing.</summary>
    Unsure,

    /// <summary>For every message.</summary>
    Always,
}

/// <summary>How a service is made to answer in our form.</summary>
public enum AnswerForm
{
    /// <summary>Structured output by JSON schema.</summary>
    JsonSchema,

    /// <summary>It must call one function: for services without structured output.</summary>
    Tools,
}
