// Parses an Adaptive Card from standard input with Microsoft's own library. Prints a JSON list of what it warns of.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const { AdaptiveCard, SerializationContext, Version } = require('./node_modules/adaptivecards/dist/adaptivecards.js');
const context = new SerializationContext(new Version(1, 5));
const card = new AdaptiveCard();
card.parse(JSON.parse(readFileSync(0, 'utf8')), context);
const warnings = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
const inputs = card.getAllInputs().map(input => input.id);
console.log(JSON.stringify({ warnings, inputs, actions: card.getActionCount() }));
