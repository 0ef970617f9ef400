using System.Text.Json.Nodes;
using CsCheck;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Tests;

public class CanonicalJsonTests
{
    /// <summary>Numbers as RFC 8785, appendix B, has them, and members in the order of their UTF-16 units (section 3.2.3).</summary>
    [Theory]
    [InlineData("""{"b":1,"a":2}""", """{"a":2,"b":1}""")]
    [InlineData("""[ 1E30, 4.50, 6, 2e-3, 0.000000000000000000000000001, -0 ]""", "[1e+30,4.5,6,0.002,1e-27,0]")]
    [InlineData("333333333.33333329", "333333333.3333333")]
    [InlineData("1e21", "1e+21")]
    [InlineData("999999999999999900000", "999999999999999900000")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("1e-7", "1e-7")]
    [InlineData("-12.5", "-12.5")]
    [InlineData("9007199254740993", "9007199254740992")]
    [InlineData(""" "\u20ac$\u000f\nA'B\"\\\"\/" """, "\"€$\\u000f\\nA'B\\\"\\\\\\\"/\"")]
    [InlineData("""{"\u20ac":1,"\r":2,"1":3,"\u0080":4,"\u00f6":5,"\ud83d\ude02":6}""", "{\"\\r\":2,\"1\":3,\"\u0080\":4,\"ö\":5,\"€\":1,\"😂\":6}")]
    [InlineData("""[true,false,null,"整改"]""", """[true,false,null,"整改"]""")]
    public void Json_takes_its_one_form(string json, string canonical) => Assert.Equal(canonical, CanonicalJson.Write(JsonNode.Parse(json)));

    [Fact]
    public void The_canonical_form_of_any_number_reads_back_as_the_same_number() =>
        Gen.Double.Where(double.IsFinite).Sample(d => double.Parse(CanonicalJson.Write(JsonValue.Create(d)), null) == d);

    [Fact]
    public void Writing_what_was_written_changes_nothing() => Gen.String.Sample(text =>
    {
        var once = CanonicalJson.Write(new JsonObject { [Valid(text)] = Valid(text) });
        return CanonicalJson.Write(JsonNode.Parse(once)) == once;
    });

    // A lone surrogate has no place in UTF-8, and so none in JSON.
    private static string Valid(string text) => new(text.Where(c => !char.IsSurrogate(c)).ToArray());
}
