using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RectifyBot.Bot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class AnswersTmp : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_measures_Rectification_Office",
                table: "measures");

            migrationBuilder.CreateIndex(
                name: "IX_measures_Rectification_Deadline_Problem_Number",
                table: "measures",
                columns: new[] { "Rectification", "Deadline", "Problem", "Number" },
                filter: "\"Standing\" <> 'Closed' AND NOT \"LongTerm\"");

            migrationBuilder.CreateIndex(
                name: "IX_measures_Rectification_Office_Problem_Number_Standing_Progress_LongTerm_Deadline",
                table: "measures",
                columns: new[] { "Rectification", "Office", "Problem", "Number", "Standing", "Progress", "LongTerm", "Deadline" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_measures_Rectification_Deadline_Problem_Number",
                table: "measures");

            migrationBuilder.DropIndex(
                name: "IX_measures_Rectification_Office_Problem_Number_Standing_Progress_LongTerm_Deadline",
                table: "measures");

            migrationBuilder.CreateIndex(
                name: "IX_measures_Rectification_Office",
                table: "measures",
                columns: new[] { "Rectification", "Office" });
        }
    }
}
