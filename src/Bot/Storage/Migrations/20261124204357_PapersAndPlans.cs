using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RectifyBot.Bot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class PapersAndPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Documents",
                table: "rectifications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "rectifications",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Disclosure",
                table: "measures",
                type: "TEXT",
                nullable: false,
                defaultValue: "Public");

            migrationBuilder.AddColumn<int>(
                name: "HeldToAccountReported",
                table: "measures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "HeldToAccountTold",
                table: "measures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Planned",
                table: "measures",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "RecoveredReported",
                table: "measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RecoveredTold",
                table: "measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ReportedIsTotal",
                table: "measures",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "RulesReported",
                table: "measures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RulesTold",
                table: "measures",
                type: "INTEGER",
                nullable: true);

            // The log holds it; the column is derived, as everything beside the log.
            migrationBuilder.Sql(
                """
                UPDATE rectifications SET "Source" = (
                    SELECT json_extract("Json", '$.body.source') FROM ledger_events e
                    WHERE e."Rectification" = rectifications."Id" AND e."Kind" = 'notice_imported' ORDER BY e."Sequence" DESC LIMIT 1)
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Documents",
                table: "rectifications");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "rectifications");

            migrationBuilder.DropColumn(
                name: "Disclosure",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "HeldToAccountReported",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "HeldToAccountTold",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "Planned",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "RecoveredReported",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "RecoveredTold",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "ReportedIsTotal",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "RulesReported",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "RulesTold",
                table: "measures");
        }
    }
}
