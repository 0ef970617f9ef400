using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RectifyBot.Bot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Work : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_measures_Rectification_Office",
                table: "measures");

            migrationBuilder.AddColumn<string>(
                name: "Work",
                table: "rectifications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Channel",
                table: "records",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Detail",
                table: "records",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "records",
                type: "TEXT",
                nullable: false,
                defaultValue: "progress_reported");

            migrationBuilder.AddColumn<string>(
                name: "Person",
                table: "records",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WithdrawnBy",
                table: "records",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Due",
                table: "measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "LookBack",
                table: "measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Work",
                table: "measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Texts",
                table: "ledger_events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "addresses",
                columns: table => new
                {
                    Channel = table.Column<string>(type: "TEXT", nullable: false),
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    Rectification = table.Column<string>(type: "TEXT", nullable: false),
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    Office = table.Column<string>(type: "TEXT", nullable: true),
                    Reference = table.Column<string>(type: "TEXT", nullable: true),
                    Language = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_addresses", x => new { x.Channel, x.UserId });
                });

            migrationBuilder.CreateTable(
                name: "code_tries",
                columns: table => new
                {
                    Channel = table.Column<string>(type: "TEXT", nullable: false),
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_code_tries", x => new { x.Channel, x.UserId });
                });

            migrationBuilder.CreateTable(
                name: "evidence_texts",
                columns: table => new
                {
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Folded = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_texts", x => x.Sha256);
                });

            migrationBuilder.CreateTable(
                name: "group_messages",
                columns: table => new
                {
                    Channel = table.Column<string>(type: "TEXT", nullable: false),
                    Conversation = table.Column<string>(type: "TEXT", nullable: false),
                    Activity = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_group_messages", x => new { x.Channel, x.Conversation, x.Activity });
                });

            migrationBuilder.CreateTable(
                name: "ledger_choices",
                columns: table => new
                {
                    Channel = table.Column<string>(type: "TEXT", nullable: false),
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    Rectification = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_choices", x => new { x.Channel, x.UserId });
                });

            migrationBuilder.CreateTable(
                name: "notes",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Rectification = table.Column<string>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: true),
                    Office = table.Column<string>(type: "TEXT", nullable: true),
                    Role = table.Column<string>(type: "TEXT", nullable: true),
                    Person = table.Column<string>(type: "TEXT", nullable: true),
                    Except = table.Column<string>(type: "TEXT", nullable: true),
                    Chinese = table.Column<string>(type: "TEXT", nullable: false),
                    English = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "notes_told",
                columns: table => new
                {
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", nullable: false),
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    Sent = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notes_told", x => new { x.Note, x.Channel, x.UserId });
                });

            migrationBuilder.CreateTable(
                name: "officials",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Office = table.Column<string>(type: "TEXT", nullable: true),
                    Role = table.Column<string>(type: "TEXT", nullable: false),
                    UserId = table.Column<string>(type: "TEXT", nullable: true),
                    Rounds = table.Column<string>(type: "TEXT", nullable: true),
                    CodeHash = table.Column<string>(type: "TEXT", nullable: true),
                    CodeExpires = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LeftAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_officials", x => x.Id);
                });

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
                name: "IX_measures_Rectification_Due_Problem_Number",
                table: "measures",
                columns: new[] { "Rectification", "Due", "Problem", "Number" },
                filter: "\"Standing\" <> 'Closed' AND NOT \"LongTerm\"");

            migrationBuilder.CreateIndex(
                name: "IX_measures_Rectification_Office_Problem_Number_Standing_Progress_LongTerm_Due",
                table: "measures",
                columns: new[] { "Rectification", "Office", "Problem", "Number", "Standing", "Progress", "LongTerm", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_addresses_Rectification",
                table: "addresses",
                column: "Rectification");

            migrationBuilder.CreateIndex(
                name: "IX_evidence_texts_State",
                table: "evidence_texts",
                column: "State",
                filter: "\"State\" = 'Waiting'");

            migrationBuilder.CreateIndex(
                name: "IX_notes_Rectification_At",
                table: "notes",
                columns: new[] { "Rectification", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_officials_CodeHash",
                table: "officials",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_officials_Organisation_Name",
                table: "officials",
                columns: new[] { "Organisation", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_officials_UserId",
                table: "officials",
                column: "UserId",
                unique: true,
                filter: "\"UserId\" IS NOT NULL AND \"LeftAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_refused_messages_At",
                table: "refused_messages",
                column: "At");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "addresses");

            migrationBuilder.DropTable(
                name: "code_tries");

            migrationBuilder.DropTable(
                name: "evidence_texts");

            migrationBuilder.DropTable(
                name: "group_messages");

            migrationBuilder.DropTable(
                name: "ledger_choices");

            migrationBuilder.DropTable(
                name: "notes");

            migrationBuilder.DropTable(
                name: "notes_told");

            migrationBuilder.DropTable(
                name: "officials");

            migrationBuilder.DropTable(
                name: "refused_messages");

            migrationBuilder.DropIndex(
                name: "IX_measures_Rectification_Due_Problem_Number",
                table: "measures");

            migrationBuilder.DropIndex(
                name: "IX_measures_Rectification_Office_Problem_Number_Standing_Progress_LongTerm_Due",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "Work",
                table: "rectifications");

            migrationBuilder.DropColumn(
                name: "Channel",
                table: "records");

            migrationBuilder.DropColumn(
                name: "Detail",
                table: "records");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "records");

            migrationBuilder.DropColumn(
                name: "Person",
                table: "records");

            migrationBuilder.DropColumn(
                name: "WithdrawnBy",
                table: "records");

            migrationBuilder.DropColumn(
                name: "Due",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "LookBack",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "Work",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "Texts",
                table: "ledger_events");

            migrationBuilder.CreateIndex(
                name: "IX_measures_Rectification_Office",
                table: "measures",
                columns: new[] { "Rectification", "Office" });
        }
    }
}
