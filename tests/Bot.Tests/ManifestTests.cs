using RectifyBot.Tests;

namespace RectifyBot.Bot.Tests;

public class ManifestTests
{
    [SkippableFact]
    public async Task The_Teams_manifest_holds_against_Microsofts_published_schema()
    {
        Skip.IfNot(Node.Has("@microsoft/app-manifest"), "npm packages of tests/npm are not installed: the Teams manifest was not checked against its schema.");

        var errors = await Node.RunAsync("manifest.mjs", string.Empty, Repository.Path("manifest"));

        Assert.Equal("[]", errors.GetRawText());
    }

    /// <summary>Teams asks for 192 and 32 pixels (manifest schema, icons).</summary>
    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void The_icons_have_the_sizes_that_Teams_asks_for(string name, int pixels)
    {
        var header = File.ReadAllBytes(Repository.Path("manifest", name)).AsSpan(16, 8);

        Assert.Equal((pixels, pixels), ((header[2] << 8) | header[3], (header[6] << 8) | header[7]));
    }
}
