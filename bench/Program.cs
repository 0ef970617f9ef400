using System.CommandLine;
using RectifyBot.Bench;
using RectifyBot.Bench.Ledgers;
using RectifyBot.Bench.Nudges;
using RectifyBot.Bench.Parsing;
using RectifyBot.Bench.Turns;
using RectifyBot.Bench.Understanding;

var measures = new Option<int>("--measures") { Description = "How many measures the ledger has.", DefaultValueFactory = _ => 10_000 };
var seconds = new Option<int>("--seconds") { Description = "How long each row is measured.", DefaultValueFactory = _ => 8 };
var concurrency = new Option<int>("--concurrency") { Description = "How many requests are under way at once.", DefaultValueFactory = _ => 8 };
var kind = new Argument<string>("KIND") { Description = "bare, echo or bot." };
var data = new Option<string>("--data") { Description = "The folder of the database.", DefaultValueFactory = _ => string.Empty };

var turns = new Command("turns", "Turns a second of the bot beside a bare ASP.NET Core echo of the same payload.") { measures, seconds, concurrency };
turns.SetAction(parsed => TurnsBench.RunAsync(parsed.GetValue(measures), parsed.GetValue(seconds), parsed.GetValue(concurrency)));

var notice = new Option<string?>("--notice") { Description = "A notice of your own; the sample where none is given.", HelpName = "FILE" };
var parse = new Command("parse", "Characters a second of reading a notice beside the plain reading of its file.") { notice };
parse.SetAction(parsed => ParseBench.Run(parsed.GetValue(notice)));

var json = new Option<bool>("--json") { Description = "A JSON object a row." };
var perRow = new Option<int>("--seconds") { Description = "How long each row is measured.", DefaultValueFactory = _ => 3 };
var understanding = new Command("understanding", "Messages a second on one core beside the JSON alone and a naive reader; the peak memory of 10,000 messages.") { perRow, json };
understanding.SetAction(parsed => UnderstandingBench.RunAsync(parsed.GetValue(perRow), parsed.GetValue(json)));

var all = new Option<int>("--measures") { Description = "How many measures all bodies have together; 10,000 of them are one body's.", DefaultValueFactory = _ => 1_000_000 };
var ledger = new Command("ledger", "Questions to ledgers beside the same in plain SQL on the same tables, while the ledgers change.") { all, perRow, json };
ledger.SetAction(parsed => LedgerBench.RunAsync(parsed.GetValue(all), parsed.GetValue(perRow), parsed.GetValue(json)));

var nudges = new Command("nudges", "One sweep over all open measures, ten thousand of them due, beside one Quartz trigger a nudge.") { all, json };
nudges.SetAction(parsed => NudgeBench.RunAsync(parsed.GetValue(all), parsed.GetValue(json)));

var sweep = new Command("sweep", "The sweeps that a bench measures, in a process of their own.") { data };
sweep.Hidden = true;
sweep.SetAction(parsed => SweepRun.RunAsync(parsed.GetValue(data)!));

var send = new Command("send", "The sending that a bench measures, in a process of its own.") { data };
send.Hidden = true;
send.SetAction(parsed => SweepRun.SendAsync(parsed.GetValue(data)!));

var serve = new Command("serve", "The server that a bench measures, in a process of its own.") { kind, data, measures };
serve.Hidden = true;
serve.SetAction(parsed => Server.RunAsync(parsed.GetRequiredValue(kind), parsed.GetValue(data)!, parsed.GetValue(measures)));

return await new RootCommand("Measurements, each beside a reference in the same run.") { turns, parse, understanding, ledger, nudges, sweep, send, serve }.Parse(args).InvokeAsync();
