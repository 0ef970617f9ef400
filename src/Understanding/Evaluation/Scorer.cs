using System.Collections.Immutable;

namespace RectifyBot.Understanding.Evaluation;

/// <summary>Scores answers against labels with the counts of the labelling guide's score.py. A missing answer counts as wrong.</summary>
public static class Scorer
{
    /// <summary>Scores every labelled message; answers to others are left aside.</summary>
    public static Scores Score(Labels gold, Labels said)
    {
        var rows = gold.Messages.Select(g => new Row(g.Value, said.Messages.GetValueOrDefault(g.Key)?.Label)).ToList();
        var pairs = rows.SelectMany(r => r.Gold.Records.Select(p => (Gold: p.Value, Said: r.Said.Records.GetValueOrDefault(p.Key)))).ToList();
        var fields = ImmutableDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        fields.AddRange(LabelReader.Single.Select(f => new KeyValuePair<string, double>(f, Rate(pairs, p => p.Gold.Fields[f].Key == p.Said?.Fields[f].Key))));
        fields.AddRange(LabelReader.Many.Select(f => new KeyValuePair<string, double>(f, F1(rows, label => Values(label, f)))));
        return new Scores
        {
            Messages = rows.Count,
            Answered = rows.Count(r => r.IsAnswered),
            Intent = Rate(rows, r => r.Gold.Intent.Key == r.Said.Intent.Key),
            MeasureF1 = F1(rows, label => [.. label.Records.Keys]),
            Fields = fields.ToImmutable(),
            Query = Rate([.. rows.Where(r => r.Gold.QueryKey is not null)], r => r.Gold.QueryKey == r.Said.QueryKey),
            Wrong = [.. rows.Select(r => r.Wrong()).OfType<WrongMessage>()],
        };
    }

    private static double Rate<T>(IReadOnlyCollection<T> all, Func<T, bool> right) => all.Count == 0 ? 1 : (double)all.Count(right) / all.Count;

    private static double F1(List<Row> rows, Func<Label, HashSet<string>> values)
    {
        var sets = rows.ConvertAll(r => (Gold: values(r.Gold), Said: values(r.Said)));
        var all = sets.Sum(s => s.Gold.Count + s.Said.Count);
        return all == 0 ? 1 : 2.0 * sets.Sum(s => s.Gold.Count(s.Said.Contains)) / all;
    }

    private static HashSet<string> Values(Label label, string field) =>
        [.. label.Records.SelectMany(r => r.Value.Fields[field].Values.Select(v => $"{r.Key} {v}"))];

    /// <summary>A labelled message and what was said of it.</summary>
    private sealed record Row(Labelled Message, Label? Answer)
    {
        public Label Gold => Message.Label;

        public Label Said => Answer ?? Label.None;

        public bool IsAnswered => Answer is not null;

        public WrongMessage? Wrong()
        {
            ImmutableArray<WrongField> wrong = [.. Differences.Of(Gold, Said)];
            return wrong.IsEmpty ? null : new WrongMessage(Message.Id.ToNode(), Message.Text.ToNode(), wrong, Gold, Said);
        }
    }
}
