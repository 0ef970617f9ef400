using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Commands;

/// <summary>What a command prints and with which code it ends: 0 done, 1 a refusal or a failed check, 2 wrong usage, 3 a fault.</summary>
internal sealed class CommandOutput(TextWriter output, TextWriter errors, bool json)
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int Fault = 3;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public bool Json => json;

    /// <summary>Chinese, unless the machine's own language is English.</summary>
    public Language Language { get; } =
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Language.English : Language.Chinese;

    public static CommandOutput ToConsole(bool json)
    {
        // UTF-8 without a mark, whatever the terminal's code page: other programs read this.
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 64 * 1024);
        return new CommandOutput(output, Console.Error, json);
    }

    public void Object(object value) => output.Write(JsonSerializer.Serialize(value, Options) + "\n");

    public void Line(string text) => output.Write(text + "\n");

    public void Note(string text) => errors.WriteLine(text);

    /// <param name="difference">Lines that a person should see beside it, on standard output.</param>
    public int Refuse(Refusal refusal, IReadOnlyList<string>? difference = null)
    {
        var message = RefusalWords.Of(refusal, Language);
        if (json)
        {
            var code = JsonNamingPolicy.SnakeCaseLower.ConvertName(refusal.Code.ToString());
            var said = new { Code = code, refusal.State, Message = message };
            Object(difference is null ? new { Refusal = said } : new { Refusal = said, Difference = difference });
        }
        else
        {
            difference?.ToList().ForEach(Line);
            Note(message);
        }

        return Refused;
    }

    public void Flush() => output.Flush();
}
