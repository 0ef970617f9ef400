using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Records;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>Whether a message tells of work: something claimed, done, planned or denied, of a measure that is named or of the sender's own.</summary>
internal sealed class Telling(Message message)
{
    // A number and nothing more names a measure and tells nothing.
    private const int ItemAlone = 8;

    private static readonly string[] Work =
    [
        "印发", "下发", "发出", "召开", "举办", "开展", "组织", "启用", "上线", "签订", "出台", "修订", "检查", "培训", "学习", "开会", "开了", "报送", "提交",
        "开工", "进场", "施工", "验收", "发放", "清理",
    ];

    /// <param name="points">Whether the contents point to a measure of the ledger.</param>
    public bool Tells(bool points)
    {
        var named = message.Has<ItemToken>();
        return message.Has<NoChangeToken>() || message.Clauses.Any(c => c.HasAny(Word.Done, Word.NotBegun, Word.LongTerm)) ||
            ((named || points) && TellsSomething()) ||
            (named && IsOfficial && message.Text.AsSpan().Trim().Length > ItemAlone) ||
            (IsOwner && (message.Clauses.Any(HasClaim) || HasDoneFact()));
    }

    /// <summary>How far something is, or what holds it up.</summary>
    public static bool HasClaim(Clause clause) =>
        clause.HasAny(Word.Done, Word.NotBegun, Word.LongTerm, Word.Blocked, Word.Basically, Word.Ongoing, Word.NotDone);

    private bool IsOfficial => message.Utterance.Role == Ledger.Role.Official;

    // Who has measures of an office speaks of them, even where no words point to one.
    private bool IsOwner => IsOfficial && message.Utterance.Office is { Length: > 0 } office && message.Index.Offices.FindIn(office).Count > 0;

    private bool TellsSomething() =>
        message.Has<QuantityToken>() || message.Clauses.Any(c => HasClaim(c) || HasAction(c)) || (message.Has<DateToken>() && DatesWork());

    // A day alone says nothing of the work: 今晚降温. With any word of how far, or another day than today, it does.
    private bool DatesWork() =>
        message.Has<ItemToken>() || message.Has<TitleToken>() || message.Text.HasAny(Work) || !message.Of<DateToken>().All(d => message.Text[d.Start] is '今' or '明') ||
        message.Clauses.Any(c => c.Tokens.Any(t => t is WordToken { Word: not (Word.Nothing or Word.Formula) }));

    private bool HasDoneFact() =>
        (message.Has<DateToken>() || message.Has<QuantityToken>()) &&
        message.Clauses.Any(c => message.Moods[c].HasPerfective || Perfective.InEnglish(c.In(message.Text)));

    private bool HasAction(Clause clause) =>
        UnderWay.Ends(clause.In(message.Text)) || message.Moods[clause].HasPerfective || Perfective.InEnglish(clause.In(message.Text)) ||
        clause.HasAny(Word.Plan, Word.Not, Word.NotYet, Word.Remaining, Word.FollowUp);
}
