// Writes the types of the platform's API beside the client (schema.d.ts), checks client and example against them and puts both into dist.
//
//   node build.mjs <address or file of the gateway's OpenAPI document>
//
// Problems are the same of every operation and thrown by the client, headers are read by it: neither is typed again for each.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error('usage: npm run build -- https://gateway.example/openapi');
  process.exit(2);
}

const document = /^https?:/.test(source) ? await fetched(source) : JSON.parse(readFileSync(source, 'utf8'));
writeFileSync('schema.d.ts', `// Generated from the gateway's /openapi: see README.md.\n\n${astToString(await openapiTS(withSuccesses(document)))}`);

const { status, stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { encoding: 'utf8' });
if (status !== 0) {
  console.error(stdout);
  process.exit(1);
}

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    console.error(`${address} answers ${answer.status}`);
    process.exit(1);
  }
  return answer.json();
}

function withSuccesses(document) {
  for (const path of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(path)) {
      if (METHODS.has(method)) {
        operation.responses = successes(operation.responses);
      }
    }
  }
  delete document.components.responses;
  delete document.components.headers;
  return document;
}

function successes(responses) {
  return Object.fromEntries(
    Object.entries(responses)
      .filter(([status]) => /^[23]/.test(status))
      .map(([status, { headers, ...response }]) => [status, response]),
  );
}
