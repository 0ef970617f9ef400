namespace RectifyBot.Understanding.Orders;

/// <summary>Who may report for an office that is not their own: 允许张三替人事科报; 取消张三替人事科报的权限; let Zhang San report for HR.</summary>
/// <param name="Person">As it was written.</param>
/// <param name="Office">For which office.</param>
/// <param name="Allowed">False where it is taken back.</param>
public sealed record DelegateOrder(string Person, OrderedOffice Office, bool Allowed) : Order
{
    /// <summary>Where <see cref="Person"/> stands.</summary>
    public required Span Span { get; init; }

    /// <summary>The office that the person is said to be of (办公室的张三), or null.</summary>
    public OrderedOffice? Of { get; init; }
}
