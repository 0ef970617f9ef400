namespace RectifyBot.Bot.Words;

/// <summary>The sentences of evidence.</summary>
public sealed partial class Phrases
{
#pragma warning disable CS1591 // The names are the documentation; the sentences stand in the resources.
    public string EvidenceConfirm => Say();

    public string EvidenceDay => Say();

    public string EvidenceOther => Say();

    public string EvidenceNone => Say();

    public string EvidenceNoDay => Say();

    public string EvidenceRemoved => Say();

    public string EvidenceAlone => Say();

    public string EvidenceReportWaits => Say();

    public string EvidenceShow => Say();

    public string EvidenceWhich(int count) => Fill([count]);

    public string EvidenceTakeOff(string name) => Fill([name]);

    public string EvidenceRecorded(int count, string measure) => Fill([count, measure]);

    public string EvidenceWithdrawn(string measure, string name, int sequence) => Fill([measure, name, sequence]);

    public string EvidenceReceipt(int sequence, string name, string hash) => Fill([sequence, name, hash]);

    public string EvidenceFact(string day) => Fill([day]);

    public string EvidenceSent(string day, string by) => Fill([day, by]);

    public string EvidenceCount(int count) => Fill([count]);

    public string EvidenceMore(int count) => Fill([count]);

    public string EvidenceFoundBy(string words, int count) => Fill([words, count]);

    public string EvidenceNotFoundBy(string words) => Fill([words]);

    public string EvidenceStillRead(int count) => Fill([count]);
}
