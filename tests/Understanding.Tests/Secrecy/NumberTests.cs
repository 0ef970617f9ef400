using CsCheck;
using RectifyBot.Understanding.Secrecy;

namespace RectifyBot.Understanding.Tests.Secrecy;

/// <summary>Numbers of cards, and numbers that only look like them.</summary>
public sealed class NumberTests
{
    private static readonly SecrecyReader Reader = new(Enum.GetValues<SecrecyKind>(), []);

    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("11010519491231002x")]
    [InlineData("我的身份证号11010519491231002X，请登记")]
    [InlineData("身份证号码：110105 19491231 002X")]
    [InlineData("110105-1949-1231-002X")]
    [InlineData("110105 1949 1231 002 X")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData("440524188001010014 和 11010519491231002×")]
    [InlineData("张三 13800138000 11010519491231002X")]
    [InlineData("13800138000 11010519491231002X 6-1 已完成")]
    [InlineData("1.11010519491231002X\n2.待补")]
    [InlineData("姓名,11010519491231002X,科长")]
    [InlineData("ID number 11010519491231002X of the applicant")]
    [InlineData("线索七号11010519491231002X")]
    [InlineData("身份证 110105491231002")]
    [InlineData("The old id card says 110105491231002")]
    public void An_identity_card_is_found(string text) => Assert.Equal(SecrecyKind.IdentityCard, Reader.Read(text));

    [Theory]
    [InlineData("110105194912310021")] // check digit
    [InlineData("11010519491331002X")] // month 13
    [InlineData("99010519491231002X")] // no such area
    [InlineData("11010518491231002X")] // year
    [InlineData("911010519491231002X7")] // longer
    [InlineData("110105491231002")] // 15 digits of anything
    [InlineData("统一社会信用代码 91370100MA3C4D5E6X")]
    [InlineData("统一社会信用代码：12370102495571234X")]
    [InlineData("电话 0531-82951234，手机 13800138000")]
    [InlineData("清水发〔2026〕12号，2026年3月16日")]
    [InlineData("项目编号：11010519491231002X")]
    [InlineData("2026-03-16 2026-03-17 2026-03-18")]
    [InlineData("110105********002X")]
    public void What_only_looks_like_one_is_not(string text) => Assert.NotEqual(SecrecyKind.IdentityCard, Reader.Read(text));

    [Theory]
    [InlineData("6222021234567890128", true)]
    [InlineData("卡号 6222 0212 3456 7890 128", true)]
    [InlineData("卡号：6222-0212-3456-7890-128，户名张三", true)]
    [InlineData("622202 1234567890128", true)]
    [InlineData("６２２２０２１２３４５６７８９０１２８", true)]
    [InlineData("4111 1111 1111 1111", true)]
    [InlineData("5500000000000004", true)]
    [InlineData("3782 822463 10005", true)]
    [InlineData("3530111333300000", true)]
    [InlineData("13800138000 6222021234567890128", true)]
    [InlineData("退款到6222021234567890128，9-1已完成", true)]
    [InlineData("card number 4111111111111111", true)]
    [InlineData("6222021234567890129", false)] // Luhn
    [InlineData("流水号6222021234567890128", false)]
    [InlineData("工单6222021234567890128", false)]
    [InlineData("项目编号：6222021234567890128", false)]
    [InlineData("合同编号 6222021234567890128", false)]
    [InlineData("统一社会信用代码：6222021234567890128", false)]
    [InlineData("order no. 4111111111111111", false)]
    [InlineData("4111111111111111元", false)]
    [InlineData("¥4111111111111111", false)]
    [InlineData("7111111111111111", false)]
    [InlineData("62221234 62225678 62229017", false)] // telephones side by side
    [InlineData("13800138000", false)]
    [InlineData("00416222021234567890128004", false)] // longer
    [InlineData("a4111111111111111b", false)]
    [InlineData("0.4111111111111111", false)]
    [InlineData("2026-03-16 12:30:00", false)]
    public void A_bank_card_is_told_from_other_numbers(string text, bool found) => Assert.Equal(found ? SecrecyKind.BankCard : null, Reader.Read(text));

    [Fact]
    public void Any_identity_number_is_found_in_any_grouping_and_none_with_a_wrong_check()
    {
        var numbers = Gen.Select(
            OneOf("110105", "370102", "440524", "650102", "810000"), Gen.Date, Gen.Int[0, 999],
            (area, day, n) => Digits.Identity($"{area}{1900 + (day.Year % 150)}{day.Month:00}{Math.Min(day.Day, 28):00}{n:000}"));
        numbers.Select(Gen.Int[1, 17], OneOf(" ", "-", "　", "")).Sample((number, at, gap) =>
        {
            Assert.Equal(SecrecyKind.IdentityCard, Reader.Read($"给{number[..at]}{gap}{number[at..]}办"));
            var wrong = number[..17] + (number[17] == '1' ? '2' : '1');
            Assert.NotEqual(SecrecyKind.IdentityCard, Reader.Read($"给{wrong}办"));
        });
    }

    [Fact]
    public void Any_card_is_found_and_none_with_a_digit_changed() =>
        Gen.Select(OneOf("622202", "621700", "625912"), Gen.Int[9, 12], Gen.Long[0, 999_999_999_999], Gen.Int[7, 14], Gen.Int[1, 9]).Sample((issuer, length, n, at, add) =>
        {
            var card = Digits.Card(issuer + n.ToString("000000000000", System.Globalization.CultureInfo.InvariantCulture)[..length]);
            Assert.Equal(SecrecyKind.BankCard, Reader.Read($"打到{card}上"));
            var changed = card[..at] + (char)('0' + ((card[at] - '0' + add) % 10)) + card[(at + 1)..];
            Assert.NotEqual(SecrecyKind.BankCard, Reader.Read($"打到{changed}上"));
        });

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(at => values[at]);
}
