using System.Collections.Frozen;

namespace RectifyBot.Understanding.Text;

/// <summary>Characters that are written in several ways and read alike.</summary>
internal static class Folding
{
    private const string Marks = "—-–-―-−-‐-‑-‒-～~〜~∼~「“」”『“』”｢“｣”｡。､、‘'’'﹪%〔[〕]【[】]︰:•.·.‧.・.∶:";

    // Traditional forms of the words that a report is made of; other characters matter less, since contents are compared by pieces.
    private const string Traditional =
        "銷销號号項项條条問问題题辦办結结沒没還还開开計计劃划進进準准備备啟启動动員员會会議议發发現现報报請请駁驳審审" +
        "核核過过確确認认從从後后時时間间務务預预經经費费達达將将擬拟書书記记錄录組组織织學学習习訓训練练國国際际產产業业" +
        "門门關关機机構构無无卡卡應应當当對对於于與与並并實实際际規规範范據据約约個个們们這这裡里裏里嗎吗麼么麽么為为" +
        "誰谁幾几種种樣样廣广場场張张處处萬万億亿兩两歲岁週周點点電电話话檔档財财務务資资購购買买車车輛辆醫医藥药療疗" +
        "護护環环節节約约責责任任領领導导黨党幹干部部紀纪檢检監监察察風风險险隱隐患患證证護护藥药數数據据庫库網网絡络" +
        "長长期期堅坚持持態态繼继續续舉举總总結结體体製制訂订頒颁佈布階阶段段調调研研協协調调難难題题綫线線线臺台" +
        "獲获得得論论壇坛參参與与優优質质劃划單单價价標标準准簽签約约補补繳缴賬账帳账戶户頁页冊册份份談谈話话講讲";

    private static readonly FrozenDictionary<char, char> Table = Pairs(Marks + Traditional);

    public static char Fold(char c) => c switch
    {
        >= '\uff01' and <= '\uff5e' => char.ToLowerInvariant((char)(c - 0xfee0)),
        _ when Table.TryGetValue(c, out var folded) => folded,
        _ => char.ToLowerInvariant(c),
    };

    private static FrozenDictionary<char, char> Pairs(string pairs)
    {
        var table = new Dictionary<char, char>();
        for (var at = 0; at + 1 < pairs.Length; at += 2)
        {
            table[pairs[at]] = pairs[at + 1];
        }

        return table.ToFrozenDictionary();
    }
}
