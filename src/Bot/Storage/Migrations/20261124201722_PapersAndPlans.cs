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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Documents",
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
                name: "RecoveredReported",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "RecoveredTold",
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
