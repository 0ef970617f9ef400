// Checks the Teams app manifest, filled with an id and a host, against Microsoft's published schema. Prints a JSON list of what is wrong.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const schemas = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas', 'teams');
const folder = process.argv[2];
const fill = text => text
  .replaceAll('${{APP_ID}}', '00000000-0000-4000-8000-000000000001')
  .replaceAll('${{DOMAIN}}', 'bot.example.org');
const manifest = JSON.parse(fill(readFileSync(join(folder, 'manifest.json'), 'utf8')));
const schema = JSON.parse(readFileSync(join(schemas, `v${manifest.manifestVersion}`, 'MicrosoftTeams.schema.json'), 'utf8'));
const Ajv = require(schema.$schema.includes('draft-04') ? 'ajv-draft-04' : 'ajv');
const ajv = new (Ajv.default ?? Ajv)({ strict: false, allErrors: true, formats: { uri: true } });
const validate = ajv.compile(schema);
validate(manifest);
console.log(JSON.stringify((validate.errors ?? []).map(e => `${e.instancePath} ${e.message}`)));
