using System.Collections.Immutable;
using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace RectifyBot.Ledger.Storage;

/// <summary>Reads rows off a command of our own, as the model maps them: a column that comes to the row is read without another word.</summary>
/// <remarks>EF Core spends more on a query of ten rows than the database does; the questions that are asked all day go past it.</remarks>
/// <param name="without">Properties that are left as they are: a column costs as much as the search for its row.</param>
internal sealed class RowReader<T>(params string[] without)
    where T : class
{
    // One a model: a second provider maps the same columns to other types.
    private readonly ConditionalWeakTable<IModel, Func<DbDataReader, T>> held = [];

    private readonly ImmutableArray<PropertyInfo> properties =
        [.. typeof(T).GetProperties().Where(p => p.SetMethod is not null && !without.Contains(p.Name, StringComparer.Ordinal))];

    /// <summary>The columns that it reads, of a table under the name m, in this order.</summary>
    public string Columns => field ??= string.Join(", ", properties.Select(p => $"m.\"{p.Name}\""));

    /// <summary>How many columns that are.</summary>
    public int Count => properties.Length;

    /// <summary>What makes a row of the record that a reader stands on; its first columns must be <see cref="Columns"/>.</summary>
    public Func<DbDataReader, T> Of(IModel model) => held.GetValue(model, m => Compile(m.FindEntityType(typeof(T))!));

    private Func<DbDataReader, T> Compile(IEntityType entity)
    {
        var reader = Expression.Parameter(typeof(DbDataReader));
        var bindings = properties.Select((p, at) => Expression.Bind(p, Value(entity.FindProperty(p.Name)!, reader, at)));
        return Expression.Lambda<Func<DbDataReader, T>>(Expression.MemberInit(Expression.New(typeof(T)), bindings), reader).Compile();
    }

    private static Expression Value(IProperty property, ParameterExpression reader, int at)
    {
        var mapping = property.GetRelationalTypeMapping();
        var ordinal = Expression.Constant(at);
        var read = mapping.CustomizeDataReaderExpression(Expression.Call(reader, mapping.GetDataReaderMethod(), ordinal));
        if (mapping.Converter is { ConvertFromProviderExpression: var convert })
        {
            read = ReplacingExpressionVisitor.Replace(convert.Parameters[0], Typed(read, convert.Parameters[0].Type), convert.Body);
        }

        var value = Typed(read, property.ClrType);
        return property.IsNullable
            ? Expression.Condition(Expression.Call(reader, nameof(DbDataReader.IsDBNull), null, ordinal), Expression.Default(property.ClrType), value)
            : value;
    }

    private static Expression Typed(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);
}
