using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RectifyBot.Bot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class SecrecyTmp : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "refused_messages",
                columns: table => new
                {
                    Channel = table.Column<string>(type: "TEXT", nullable: false),
                    Conversation = table.Column<string>(type: "TEXT", nullable: false),
                    Activity = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_refused_messages", x => new { x.Channel, x.Conversation, x.Activity, x.Kind });
                });

            migrationBuilder.CreateIndex(
                name: "IX_refused_messages_At",
                table: "refused_messages",
                column: "At");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "refused_messages");
        }
    }
}
