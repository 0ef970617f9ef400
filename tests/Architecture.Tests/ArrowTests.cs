using System.Reflection;
using System.Xml.Linq;
using RectifyBot.Tests;

namespace RectifyBot.Architecture.Tests;

public class ArrowTests
{
    public static TheoryData<string> Modules() =>
        [.. Directory.GetDirectories(Repository.Path("src")).Select(d => Path.GetFileName(d)!)];

    [Fact]
    public void The_modules_are_those_of_the_house() =>
        Assert.Empty(Directory.GetDirectories(Repository.Path("src")).Select(Path.GetFileName).Except(House.Arrows.Keys));

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_project_file_refers_only_to_modules_that_it_may_know(string module) =>
        Assert.Empty(House.Forbidden(module, House.ReferredTo(Project(module))));

    [Theory]
    [MemberData(nameof(Modules))]
    public void Compiled_code_uses_only_modules_that_it_may_know(string module) =>
        Assert.Empty(House.Forbidden(module, House.Used(Assembly.Load($"RectifyBot.{module}"))));

    [Fact]
    public void A_forbidden_arrow_is_seen()
    {
        var project = XDocument.Parse("""<Project><ItemGroup><ProjectReference Include="..\Bot\Bot.csproj" /></ItemGroup></Project>""");

        Assert.Equal(["Ledger must not know Bot"], House.Forbidden("Ledger", House.ReferredTo(project)));
        Assert.Equal(["Knowledge must not know Ledger"], House.Forbidden("Knowledge", ["Ledger"]));
    }

    /// <summary>Only the host opens files, sockets and databases of a certain make; the modules receive text and a context.</summary>
    [Theory]
    [InlineData("Ledger")]
    [InlineData("Understanding")]
    public void A_module_knows_no_web_and_no_particular_database(string module)
    {
        var used = Assembly.Load($"RectifyBot.{module}").GetReferencedAssemblies().Select(a => a.Name!);

        Assert.DoesNotContain(used, n => n.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || n.Contains("Sqlite", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_models_room_names_the_libraries_of_models()
    {
        var sources = ((string[])["src", "bench"]).SelectMany(folder => Directory.GetFiles(Repository.Path(folder), "*.cs", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal))
            .Select(f => (f, File.ReadAllText(Repository.Path(f)))).ToList();

        Assert.Empty(House.NamingModels(sources));
        Assert.Contains(sources, s => s.f.StartsWith(House.ModelRoom, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("src/Bot/Conversation/MessageDesk.cs", "using Microsoft.SemanticKernel;", true)]
    [InlineData("src/Understanding/Messages/MessageReader.cs", "new OpenAI.OpenAIClient(key)", true)]
    [InlineData("src/Understanding/Models/ModelReader.cs", "using Microsoft.SemanticKernel;", false)]
    [InlineData("src/Understanding/Models/ModelOptions.cs", "an OpenAI-compatible service", false)]
    [InlineData("src/Bot/Conversation/MessageDesk.cs", "// an OpenAI-compatible service", false)]
    public void A_name_of_these_libraries_elsewhere_is_seen(string path, string text, bool seen) =>
        Assert.Equal(seen, House.NamingModels([(path, text)]).Any());

    [Fact]
    public void Only_understanding_refers_to_their_packages()
    {
        var projects = Directory.GetFiles(Repository.Path("src"), "*.csproj", SearchOption.AllDirectories).Append(Repository.Path("bench", "Bench.csproj"));

        Assert.Equal(["Understanding.csproj"], projects.Where(p => House.Packages(XDocument.Load(p)).Any(n => n.Contains("SemanticKernel", StringComparison.Ordinal) || n == "OpenAI")).Select(Path.GetFileName));
    }

    [Fact]
    public void Versions_stand_in_one_place()
    {
        var projects = Directory.GetFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories);

        Assert.DoesNotContain(projects, p => XDocument.Load(p).Descendants("PackageReference").Any(r => r.Attribute("Version") is not null));
    }

    [Fact]
    public void No_source_file_is_longer_than_four_hundred_lines()
    {
        var sources = Directory.GetFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("Migrations", StringComparison.Ordinal) && !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

        Assert.Empty(sources.Where(f => File.ReadLines(f).Count() > 400));
    }

    private static XDocument Project(string module) => XDocument.Load(Repository.Path("src", module, $"{module}.csproj"));
}
