using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.People.Codes;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.People;

/// <summary>Codes: what they look like, how they may be typed, and that only the right one binds, once and in time.</summary>
public sealed class InvitationCodeTests
{
    [Fact]
    public void A_code_has_ten_characters_that_nobody_confuses_with_others() => Gen.Int.Sample(_ =>
    {
        var code = InvitationCode.New();
        return code.Length == 11 && code[5] == '-' && code.Remove(5, 1).All(InvitationCode.Alphabet.Contains) && code.AsSpan().IndexOfAny("0O1IL") < 0
            && code.Any(char.IsAsciiDigit) && code.Any(char.IsAsciiLetter);
    });

    [Fact]
    public void However_it_is_written_it_is_the_same_code_and_no_other() => Gen.Select(Gen.Int[0, 9], Gen.Char[InvitationCode.Alphabet]).Sample((at, other) =>
    {
        var code = InvitationCode.New();
        var bare = code.Remove(5, 1);
        string[] forms = [bare, bare.ToLowerInvariant(), Wide(code), $" {code.Replace('-', ' ')} ", code.Replace('-', '—'), Wide(bare.ToLowerInvariant())];
        var changed = bare.Remove(at, 1).Insert(at, other.ToString());
        return forms.All(f => InvitationCode.Normal(f) == bare && InvitationCode.Same(InvitationCode.Hash(f), InvitationCode.Hash(code)))
            && (InvitationCode.Normal(changed) is null || InvitationCode.Same(InvitationCode.Hash(changed), InvitationCode.Hash(code)) == (changed == bare));
    });

    [Theory]
    [InlineData("K7Q2M-9RTXW", "K7Q2M9RTXW")]
    [InlineData("k7q2m9rtxw", "K7Q2M9RTXW")]
    [InlineData("绑定 K7Q2M-9RTXW", "K7Q2M9RTXW")]
    [InlineData("绑定k7q2m9rtxw。", "K7Q2M9RTXW")]
    [InlineData("我的邀请码是 K7Q2M-9RTXW", "K7Q2M9RTXW")]
    [InlineData("邀请码：Ｋ７Ｑ２Ｍ－９ＲＴＸＷ", "K7Q2M9RTXW")]
    [InlineData("bind K7Q2M-9RTXW", "K7Q2M9RTXW")]
    [InlineData("My code is k7q2m 9rtxw.", "K7Q2M9RTXW")]
    [InlineData("my invitation code: K7Q2M9RTXW", "K7Q2M9RTXW")]
    [InlineData("绑定 K7Q2M-9RT0W", null)]
    [InlineData("bind K7Q2M", null)]
    public void It_is_found_in_what_people_type(string text, string? code)
    {
        var typed = TypedCode.Read(text);

        Assert.NotNull(typed);
        Assert.Equal(code, typed.Code);
    }

    [Theory]
    [InlineData("understand")]
    [InlineData("three-weeks")]
    [InlineData("2345678923")]
    [InlineData("绑定张三")]
    [InlineData("14-1 已完成")]
    [InlineData("K7Q2M-9RTXW 是什么")]
    [InlineData("my code is lost")]
    [InlineData("code review")]
    public void A_word_a_number_and_a_sentence_are_none(string text) => Assert.Null(TypedCode.Read(text));

    [Fact]
    public async Task Only_the_right_code_binds_and_only_once()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        var entered = await Bodies.EnterAsync(app, "name,office,role\n李四,人事科,责任人\n王五,办公室,责任人\n");
        var invitations = app.Services.GetRequiredService<Invitations>();
        var (li, wang) = (entered.Invitations[0].Code, entered.Invitations[1].Code);
        Assert.DoesNotContain(await Bodies.OfficialsAsync(app), o => o.CodeHash == li || o.CodeHash!.Contains(li[..5], StringComparison.OrdinalIgnoreCase));

        for (var at = 0; at < 40; at++)
        {
            Assert.Equal(RefusalCode.InvitationInvalid, (await invitations.RedeemAsync("c", $"guesser-{at}", InvitationCode.New())).Refusal?.Code);
        }

        Assert.Equal("王五", (await invitations.RedeemAsync("c", "u", wang)).Value.Name);
        Assert.Equal(new Refusal(RefusalCode.InvitationInvalid), (await invitations.RedeemAsync("c", "v", wang)).Refusal);
        Assert.Equal("李四", (await invitations.RedeemAsync("c", "v", li)).Value.Name);
    }

    [Fact]
    public async Task It_is_good_for_fourteen_days_and_a_new_one_makes_the_old_void()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        var code = (await Bodies.EnterAsync(app, "name,office,role\n李四,人事科,责任人\n")).Invitations[0];
        Assert.Equal(new DateTimeOffset(2026, 3, 30, 9, 0, 0, TimeSpan.FromHours(8)), code.Expires);

        app.Clock.Advance(TimeSpan.FromDays(14) + TimeSpan.FromSeconds(1));
        Assert.Contains("已经过期", await Bodies.SayAsync(app, "甲", code.Code), StringComparison.Ordinal);
        var again = (await Bodies.EnterAsync(app, "name,office,role\n李四,人事科,责任人\n")).Invitations.Single();
        Assert.Contains("不能用", await Bodies.SayAsync(app, "甲", code.Code), StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromDays(14));
        Assert.Contains("您是李四", await Bodies.SayAsync(app, "甲", again.Code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_five_wrong_codes_a_user_waits_for_the_end_of_the_hour_and_nobody_else_does()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        var code = (await Bodies.EnterAsync(app, "name,office,role\n李四,人事科,责任人\n")).Invitations[0].Code;
        for (var at = 0; at < 5; at++)
        {
            Assert.Contains("不能用", await Bodies.SayAsync(app, "甲", InvitationCode.New()), StringComparison.Ordinal);
            app.Clock.Advance(TimeSpan.FromMinutes(10));
        }

        Assert.Contains("次数太多", await Bodies.SayAsync(app, "甲", code), StringComparison.Ordinal);
        app.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Contains("您是李四", await Bodies.SayAsync(app, "甲", code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_page_and_in_a_group_it_binds_nobody()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        var code = (await Bodies.EnterAsync(app, "name,office,role\n李四,人事科,责任人\n")).Invitations[0].Code;

        app.InGroup = true;
        Assert.Contains("不要发在群里", await Bodies.SayAsync(app, "甲", code), StringComparison.Ordinal);
        Assert.Contains("不要发在群里", await Bodies.SayAsync(app, "甲", InvitationCode.New()), StringComparison.Ordinal);
        app.InGroup = false;
        Assert.Contains("不能用", await Bodies.SayAsync(app, "甲", code), StringComparison.Ordinal);
        Assert.Null(Assert.Single(await Bodies.OfficialsAsync(app)).CodeHash);
    }

    private static string Wide(string text) => string.Concat(text.Select(c => (char)(c + 0xFEE0)));
}
