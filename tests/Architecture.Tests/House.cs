using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RectifyBot.Architecture.Tests;

/// <summary>The modules, and which may know which.</summary>
internal static partial class House
{
    /// <summary>Who may know whom. A module that is not built yet has its place already.</summary>
    public static IReadOnlyDictionary<string, string[]> Arrows { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Ledger"] = [],
        ["Understanding"] = ["Ledger"],
        ["Knowledge"] = [],
        ["Scheduler"] = ["Ledger"],
        ["Bot"] = ["Ledger", "Understanding", "Knowledge", "Scheduler"],
    };

    /// <summary>The arrows that are drawn and may not be.</summary>
    public static IEnumerable<string> Forbidden(string module, IEnumerable<string> known) =>
        known.Where(other => Arrows.ContainsKey(other) && other != module && !Arrows.GetValueOrDefault(module, []).Contains(other, StringComparer.Ordinal))
            .Select(other => $"{module} must not know {other}");

    /// <summary>The modules that a project file refers to.</summary>
    public static IEnumerable<string> ReferredTo(XDocument project) =>
        project.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(((string?)r.Attribute("Include") ?? string.Empty).Replace('\\', '/')));

    /// <summary>The one room of the solution that names the types of Semantic Kernel and of the OpenAI client.</summary>
    public const string ModelRoom = "src/Understanding/Models/";

    /// <summary>Sources outside of the model's room that name its libraries, of those given with their paths from the root.</summary>
    public static IEnumerable<string> NamingModels(IEnumerable<(string Path, string Text)> sources) =>
        sources.Where(s => !s.Path.StartsWith(ModelRoom, StringComparison.Ordinal) && ModelTypes().IsMatch(s.Text)).Select(s => s.Path);

    [GeneratedRegex(@"\b(Microsoft\.SemanticKernel|OpenAI|System\.ClientModel|Microsoft\.Extensions\.AI)([^-\w]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex ModelTypes();

    /// <summary>The packages that a project file refers to.</summary>
    public static IEnumerable<string> Packages(XDocument project) =>
        project.Descendants("PackageReference").Select(r => (string?)r.Attribute("Include") ?? string.Empty);

    /// <summary>The modules that a compiled one really uses.</summary>
    public static IEnumerable<string> Used(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("RectifyBot.", StringComparison.Ordinal)).Select(n => n["RectifyBot.".Length..]);
}
