namespace RectifyBot.Bot.Channels.BotFramework;

/// <summary>How the sender wants the answers: see the Activity schema, "Delivery mode".</summary>
public static class DeliveryModes
{
    public const string Normal = "normal";
    public const string Notification = "notification";

    /// <summary>The answers are wanted in the body of the HTTP response.</summary>
    public const string ExpectReplies = "expectReplies";
    public const string Ephemeral = "ephemeral";
}

/// <summary>Names of the events that the adapter makes itself.</summary>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
    public const string CreateConversation = "CreateConversation";
}

/// <summary>Names of the invokes that we answer.</summary>
public static class InvokeNames
{
    /// <summary>A button of the kind Action.Execute was pressed.</summary>
    public const string AdaptiveCardAction = "adaptiveCard/action";
}

/// <summary>What a <see cref="CardAction"/> does.</summary>
public static class ActionTypes
{
    public const string DownloadFile = "downloadFile";
    public const string ImBack = "imBack";
    public const string MessageBack = "messageBack";
    public const string OpenUrl = "openUrl";
    public const string PostBack = "postBack";
    public const string Signin = "signin";
}

/// <summary>How a text is to be read.</summary>
public static class TextFormatTypes
{
    public const string Markdown = "markdown";
    public const string Plain = "plain";
    public const string Xml = "xml";
}

/// <summary>How several attachments stand.</summary>
public static class AttachmentLayoutTypes
{
    public const string Carousel = "carousel";
    public const string List = "list";
}

/// <summary>Whether the bot waits for an answer.</summary>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";
    public const string ExpectingInput = "expectingInput";
    public const string IgnoringInput = "ignoringInput";
}

/// <summary>Who an account is.</summary>
public static class RoleTypes
{
    public const string Bot = "bot";
    public const string User = "user";
}

/// <summary>What happened to the app, for installationUpdate.</summary>
public static class InstallationUpdateActionTypes
{
    public const string Add = "add";
    public const string Remove = "remove";
}

/// <summary>Channels by their id.</summary>
public static class ChannelIds
{
    public const string Directline = "directline";
    public const string Emulator = "emulator";
    public const string Msteams = "msteams";
    public const string Webchat = "webchat";

    /// <summary>The page that this program serves itself; nobody else may claim it.</summary>
    public const string Page = "page";

    /// <summary>For an activity that names none.</summary>
    public const string Unknown = "unknown";
}

/// <summary>Media types of what the protocol attaches.</summary>
public static class ContentTypes
{
    public const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";
    public const string HeroCard = "application/vnd.microsoft.card.hero";
    public const string Activity = "application/vnd.microsoft.activity";
    public const string ActivityMessage = "application/vnd.microsoft.activity.message";
    public const string Error = "application/vnd.microsoft.error";
}
