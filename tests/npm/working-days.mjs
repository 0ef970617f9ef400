// Prints the days of the years FROM..TO that the independent package chinese-days takes for worked, as a JSON array.
import { createRequire } from "node:module";

// The package reads a day as midnight UTC and formats it in local time: west of Greenwich every answer would be a day off.
process.env.TZ = "UTC";
const { isWorkday } = createRequire(import.meta.url)("chinese-days");
const [from, to] = process.argv.slice(2).map(Number);
const days = [];
for (let day = new Date(Date.UTC(from, 0, 1)); day.getUTCFullYear() <= to; day.setUTCDate(day.getUTCDate() + 1)) {
  const iso = day.toISOString().slice(0, 10);
  if (isWorkday(iso)) {
    days.push(iso);
  }
}
console.log(JSON.stringify(days));
