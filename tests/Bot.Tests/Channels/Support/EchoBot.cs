using System.Collections.Concurrent;
using System.Text.Json;
using RectifyBot.Bot.Channels.BotFramework;

namespace RectifyBot.Bot.Tests.Channels.Support;

/// <summary>Says everything back, and does on a word what a test needs to see done.</summary>
internal sealed class EchoBot : ActivityHandler
{
    private readonly ConcurrentDictionary<string, string> _cards = new();

    public ConcurrentQueue<Activity> Heard { get; } = new();

    /// <summary>What "wait" waits for.</summary>
    public TaskCompletionSource Gate { get; set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        Heard.Enqueue(turnContext.Activity);
        return base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => turnContext.Activity switch
    {
        { Value: { } value } => turnContext.SendActivityAsync("value " + value.GetRawText(), cancellationToken),
        { Attachments: [var file, ..] } => turnContext.SendActivityAsync($"file {file.Name} {file.ContentType}", cancellationToken),
        { Text: "boom" } => throw new InvalidOperationException("the secret inside of the fault"),
        { Text: "silence" } => Task.CompletedTask,
        { Text: "wait" } => WaitAsync(turnContext, cancellationToken),
        { Text: "card" } => SendCardAsync(turnContext, cancellationToken),
        { Text: ['{', ..] card } => turnContext.SendActivityAsync(MessageFactory.Attachment(Attachment.AdaptiveCard(Cards.Parse(card))), cancellationToken),
        { Text: "replace" } => ReplaceCardAsync(turnContext, cancellationToken),
        { Text: "remove" } => turnContext.DeleteActivityAsync(CardOf(turnContext), cancellationToken),
        { Text: "typing" } => turnContext.SendActivityAsync(MessageFactory.Typing(), cancellationToken),
        var activity => turnContext.SendActivityAsync("echo " + activity.Text, cancellationToken),
    };

    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync("welcome " + membersAdded[0].Id, cancellationToken);

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(ITurnContext turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return invokeValue.Action!.Verb == "boom"
            ? throw new InvalidOperationException("the secret inside of the fault")
            : AdaptiveCardInvokeResponse.Message("pressed " + invokeValue.Action.Verb);
    }

    private async Task WaitAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await Gate.Task.WaitAsync(cancellationToken);
        await turnContext.SendActivityAsync("waited", cancellationToken);
    }

    private async Task SendCardAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var sent = await turnContext.SendActivityAsync(MessageFactory.Attachment(Attachment.AdaptiveCard(Cards.Confirm)), cancellationToken);
        _cards[turnContext.Activity.Conversation!.Id!] = sent.Id!;
    }

    private Task ReplaceCardAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var newer = MessageFactory.Attachment(Attachment.AdaptiveCard(Cards.Done));
        newer.Id = CardOf(turnContext);
        return turnContext.UpdateActivityAsync(newer, cancellationToken);
    }

    private string CardOf(ITurnContext turnContext) => _cards.GetValueOrDefault(turnContext.Activity.Conversation!.Id!, "none");
}

/// <summary>Cards that show what a client can do.</summary>
internal static class Cards
{
    public static JsonElement Confirm { get; } = Parse("""
        {
          "type": "AdaptiveCard", "version": "1.5",
          "body": [
            { "type": "TextBlock", "text": "请核对这条进展", "weight": "bolder", "size": "medium", "wrap": true },
            { "type": "FactSet", "facts": [ { "title": "整改措施", "value": "第 3 项 完善施工许可台账" }, { "title": "填报说法", "value": "已完成" } ] },
            { "type": "Table", "columns": [ { "width": 1 }, { "width": 2 } ], "firstRowAsHeader": true, "rows": [
              { "type": "TableRow", "cells": [ { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "表头" } ] }, { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "内容" } ] } ] },
              { "type": "TableRow", "cells": [ { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "格一" } ] }, { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "格二" } ] } ] } ] },
            { "type": "Input.Date", "id": "day", "label": "完成日期", "value": "2026-11-20" },
            { "type": "Input.ChoiceSet", "id": "progress", "style": "compact", "label": "进度", "value": "done", "choices": [ { "title": "已完成", "value": "done" }, { "title": "推进中", "value": "open" } ] },
            { "type": "Input.Toggle", "id": "evidence", "title": "附有佐证材料", "value": "true" },
            { "type": "Input.Text", "id": "note", "label": "备注", "isMultiline": true },
            { "type": "TextBlock", "id": "more", "text": "藏起来的说明", "isVisible": false }
          ],
          "actions": [
            { "type": "Action.Submit", "title": "确认", "data": { "verb": "confirm", "key": 7 } },
            { "type": "Action.Execute", "title": "执行", "verb": "confirm", "data": { "key": 8 } },
            { "type": "Action.ToggleVisibility", "title": "展开", "targetElements": [ "more" ] },
            { "type": "Action.ShowCard", "title": "修改", "card": { "type": "AdaptiveCard", "body": [ { "type": "TextBlock", "text": "里层的卡片" } ] } }
          ]
        }
        """);

    public static JsonElement Done { get; } = Parse("""
        { "type": "AdaptiveCard", "version": "1.5", "body": [ { "type": "TextBlock", "text": "已经记入台账", "weight": "bolder", "wrap": true } ] }
        """);

    public static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
