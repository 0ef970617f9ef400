using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace RectifyBot.Bot.Storage;

/// <summary>Lets "dotnet ef migrations add" make the context without a running host.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<SqliteAppDb>
{
    public SqliteAppDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteAppDb>().UseSqlite("Data Source=design.db").Options);
}
