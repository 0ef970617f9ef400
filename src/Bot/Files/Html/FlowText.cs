using System.Text;
using RectifyBot.Bot.Files.Layout;

namespace RectifyBot.Bot.Files.Html;

/// <summary>A line in the making, its white space collapsed as a browser does it.</summary>
internal sealed class FlowText
{
    private readonly StringBuilder _line = new();
    private string _label = string.Empty;
    private bool _blank;
    private bool _lineEnd;

    /// <summary>What the browser puts before the line's text; nothing where the text brings a number of its own.</summary>
    public void Label(string label) => _label = label;

    public void Append(string text)
    {
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _blank = true;
                _lineEnd |= c is '\n' or '\r';
            }
            else
            {
                Put(c);
            }
        }
    }

    /// <summary>The line, which begins anew.</summary>
    public string Take()
    {
        var line = _line.ToString();
        if (line.AsSpan().IsWhiteSpace())
        {
            line = string.Empty;
        }
        else
        {
            line = HtmlItems.IsNumbered(line) ? line : _label + line;
            _label = string.Empty;
        }

        _line.Clear();
        (_blank, _lineEnd) = (false, false);
        return line;
    }

    private void Put(char c)
    {
        if (_blank && _line.Length > 0 && !(_lineEnd && Script.IsChinese(_line[^1]) && Script.IsChinese(c)))
        {
            _line.Append(' ');
        }

        (_blank, _lineEnd) = (false, false);
        _line.Append(c == '\u00A0' ? ' ' : c);
    }
}
