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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
                name: "Work",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "Texts",
                table: "ledger_events");
        }
    }
}
