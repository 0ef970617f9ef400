namespace RectifyBot.Bot.Channels.Ports;

/// <summary>Has done at once what would else be done within minutes: finds out what is due by the moved clock, and sends it.</summary>
public interface IDemoWaker
{
    Task WakeAsync(CancellationToken cancellationToken);
}
