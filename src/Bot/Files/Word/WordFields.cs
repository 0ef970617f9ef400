using System.Xml.Linq;

namespace RectifyBot.Bot.Files.Word;

/// <summary>Where in its fields a document stands: what lies between a field's begin and its separator is code, not writing.</summary>
internal sealed class WordFields
{
    private readonly List<bool> _inResult = [];

    /// <summary>Whether what comes now is writing.</summary>
    public bool Shows => !_inResult.Contains(false);

    /// <summary>Takes in a fldChar.</summary>
    public void Take(XElement mark)
    {
        switch (mark.Get("fldCharType"))
        {
            case "begin":
                _inResult.Add(false);
                break;
            case "separate" when _inResult.Count > 0:
                _inResult[^1] = true;
                break;
            case "end" when _inResult.Count > 0:
                _inResult.RemoveAt(_inResult.Count - 1);
                break;
        }
    }

    /// <summary>Code does not go over a paragraph's end: a field that was never closed must not swallow the rest.</summary>
    public void EndParagraph() => _inResult.RemoveAll(inResult => !inResult);
}
