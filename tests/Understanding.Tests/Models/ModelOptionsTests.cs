using RectifyBot.Understanding.Models;

namespace RectifyBot.Understanding.Tests.Models;

public sealed class ModelOptionsTests
{
    [Fact]
    public void No_model_is_the_default_and_is_well() => Assert.Empty(ModelOptionsCheck.Of(new ModelOptions(), "Model"));

    [Theory]
    [InlineData("https://models.example.org/v1", false)]
    [InlineData("http://localhost:8089/v1", false)]
    [InlineData("http://127.0.0.1:8089/v1", false)]
    [InlineData("http://[::1]:8089/v1", false)]
    [InlineData("http://10.0.0.5/v1", true)]
    public void An_address_is_https_or_this_machine_or_allowed_as_it_is(string endpoint, bool allowHttp) =>
        Assert.Empty(ModelOptionsCheck.Of(new ModelOptions { Endpoint = endpoint, Name = "m", Organisations = ["*"], AllowHttp = allowHttp }, "Model"));

    [Theory]
    [InlineData("http://10.0.0.5/v1", "AllowHttp")]
    [InlineData("http://localhost.example.org/v1", "AllowHttp")]
    [InlineData("ftp://10.0.0.5/v1", "no http or https address")]
    [InlineData("models", "no http or https address")]
    [InlineData("https://user:password@models.example.org", "without a password")]
    public void Another_address_is_refused_with_the_reason(string endpoint, string reason) =>
        Assert.Contains(reason, Assert.Single(ModelOptionsCheck.Of(new ModelOptions { Endpoint = endpoint, Name = "m" }, "Model")), StringComparison.Ordinal);

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        var options = new ModelOptions { Endpoint = "http://10.0.0.5", TimeLimit = TimeSpan.FromHours(1), Retries = 9, Pause = TimeSpan.Zero, Organisations = [" "] };

        Assert.Equal(6, ModelOptionsCheck.Of(options, "Model").Count());
    }

    [Fact]
    public void Settings_without_an_endpoint_are_said_to_be_useless() =>
        Assert.Contains("Model:Endpoint", Assert.Single(ModelOptionsCheck.Of(new ModelOptions { Name = "m" }, "Model")), StringComparison.Ordinal);
}
