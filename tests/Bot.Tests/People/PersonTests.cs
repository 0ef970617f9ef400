using CsCheck;
using RectifyBot.Bot.People;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.People;

public class PersonTests
{
    [Theory]
    [InlineData(Role.Official, "水保科（挂牌）-二")]
    [InlineData(Role.Leader, null)]
    public void An_id_gives_back_the_person(Role role, string? office) =>
        Assert.Equal(new Person("a1b2", role, office), Person.Parse(new Person("a1b2", role, office).Id));

    [Theory]
    [InlineData("")]
    [InlineData("a-b-c")]
    [InlineData("a-official-xyz")]
    [InlineData("a-99-")]
    public void What_is_no_id_is_nobody(string id) => Assert.Null(Person.Parse(id));

    [Fact]
    public void No_text_breaks_the_reading_of_an_id() => Gen.String.Sample(text => Person.Parse(text) is null || text.Split('-').Length == 3);
}
