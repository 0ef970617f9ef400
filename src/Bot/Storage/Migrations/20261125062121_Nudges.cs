using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RectifyBot.Bot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Nudges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "Secretary",
                table: "officials",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Seen",
                table: "addresses",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.CreateTable(
                name: "deliveries",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Priority = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    NextAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Stale = table.Column<bool>(type: "INTEGER", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Shown = table.Column<string>(type: "TEXT", nullable: true),
                    Generation = table.Column<int>(type: "INTEGER", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", nullable: true),
                    ActivityId = table.Column<string>(type: "TEXT", nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    AcknowledgedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Status = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deliveries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "groups",
                columns: table => new
                {
                    Channel = table.Column<string>(type: "TEXT", nullable: false),
                    Conversation = table.Column<string>(type: "TEXT", nullable: false),
                    Rectification = table.Column<string>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", nullable: true),
                    Language = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_groups", x => new { x.Channel, x.Conversation });
                });

            migrationBuilder.CreateTable(
                name: "nudge_mutes",
                columns: table => new
                {
                    Rectification = table.Column<string>(type: "TEXT", nullable: false),
                    Problem = table.Column<int>(type: "INTEGER", nullable: false),
                    Measure = table.Column<int>(type: "INTEGER", nullable: false),
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nudge_mutes", x => new { x.Rectification, x.Problem, x.Measure, x.Person });
                });

            migrationBuilder.CreateTable(
                name: "nudge_rhythms",
                columns: table => new
                {
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    Day = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nudge_rhythms", x => x.Person);
                });

            migrationBuilder.CreateTable(
                name: "nudges",
                columns: table => new
                {
                    Rectification = table.Column<string>(type: "TEXT", nullable: false),
                    Problem = table.Column<int>(type: "INTEGER", nullable: false),
                    Measure = table.Column<int>(type: "INTEGER", nullable: false),
                    Rung = table.Column<string>(type: "TEXT", nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Light = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false),
                    Delivery = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nudges", x => new { x.Rectification, x.Problem, x.Measure, x.Rung, x.Recipient, x.Day });
                });

            migrationBuilder.CreateIndex(
                name: "IX_addresses_Person",
                table: "addresses",
                column: "Person");

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_Day_State",
                table: "deliveries",
                columns: new[] { "Day", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_NextAt",
                table: "deliveries",
                column: "NextAt",
                filter: "\"NextAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_Recipient_Day",
                table: "deliveries",
                columns: new[] { "Recipient", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_nudges_Day_Recipient",
                table: "nudges",
                columns: new[] { "Day", "Recipient" },
                filter: "\"State\" = 'Planned'");

            migrationBuilder.CreateIndex(
                name: "IX_nudges_Delivery",
                table: "nudges",
                column: "Delivery",
                filter: "\"Delivery\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_nudges_Recipient_State_Day",
                table: "nudges",
                columns: new[] { "Recipient", "State", "Day" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "deliveries");

            migrationBuilder.DropTable(
                name: "groups");

            migrationBuilder.DropTable(
                name: "nudge_mutes");

            migrationBuilder.DropTable(
                name: "nudge_rhythms");

            migrationBuilder.DropTable(
                name: "nudges");

            migrationBuilder.DropIndex(
                name: "IX_addresses_Person",
                table: "addresses");

            migrationBuilder.DropColumn(
                name: "Secretary",
                table: "officials");

            migrationBuilder.DropColumn(
                name: "Seen",
                table: "addresses");
        }
    }
}
