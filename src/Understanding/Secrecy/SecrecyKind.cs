namespace RectifyBot.Understanding.Secrecy;

/// <summary>Why a text may not be kept.</summary>
public enum SecrecyKind
{
    /// <summary>It bears the marking of a state secret: 绝密, 机密, 秘密.</summary>
    StateSecret,

    /// <summary>It bears the marking of what stays inside the house: 内部资料, 工作秘密.</summary>
    Internal,

    /// <summary>It holds the number of an identity card (GB 11643-1999).</summary>
    IdentityCard,

    /// <summary>It holds the number of a bank card (ISO/IEC 7812).</summary>
    BankCard,

    /// <summary>It holds a word that the operator has listed.</summary>
    ListedWord,
}
