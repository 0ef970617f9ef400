using System.ComponentModel.DataAnnotations;
using System.Net;

namespace RectifyBot.Understanding.Models;

/// <summary>Everything that is wrong with the model's settings, a sentence each, with setting, value and what is allowed.</summary>
public static class ModelOptionsCheck
{
    /// <summary>The sentences; empty where all is well, and where no model is configured at all.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="section">Their section's name, such as RectifyBot:Model.</param>
    public static IEnumerable<string> Of(ModelOptions options, string section)
    {
        if (!options.IsSet)
        {
            return options.Name is null && options.ApiKey is null && options.Organisations.Count == 0 ? [] : [$"{section}:Endpoint: it is empty, but other settings of a model are there; set it, such as https://models.example.org/v1, or remove them."];
        }

        var failures = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), failures, validateAllProperties: true);
        return [.. Address(options, section), .. failures.Select(f => $"{section}:{f.MemberNames.FirstOrDefault()}: {f.ErrorMessage}"), .. Names(options, section)];
    }

    private static IEnumerable<string> Names(ModelOptions options, string section)
    {
        if (string.IsNullOrWhiteSpace(options.Name))
        {
            yield return $"{section}:Name: the model's name is missing; give it as the service knows it.";
        }

        if (!Enum.IsDefined(options.Ask) || !Enum.IsDefined(options.Output))
        {
            yield return $"{section}:Ask and Output: Unsure or Always, and JsonSchema or Tools.";
        }

        if (options.Organisations.Any(string.IsNullOrWhiteSpace))
        {
            yield return $"{section}:Organisations: an empty name; give the organisation's name as the ledger has it, or \"{ModelOptions.Everybody}\" for all.";
        }
    }

    private static IEnumerable<string> Address(ModelOptions options, string section)
    {
        if (!Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0)
        {
            yield return $"{section}:Endpoint: this is no http or https address without a password in it; an example is https://models.example.org/v1.";
        }
        else if (uri.Scheme == "http" && !IsThisMachine(uri) && !options.AllowHttp)
        {
            yield return $"{section}:Endpoint: '{uri.Host}' is another machine and http is open to whoever shares the network, while messages and measures would be sent there. Use https, or set {section}:AllowHttp to true where your intranet has no certificates.";
        }
    }

    private static bool IsThisMachine(Uri uri) =>
        uri.IdnHost == "localhost" || (IPAddress.TryParse(uri.IdnHost.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
