// Holds a document against a ruleset and prints what Spectral finds, however slight: [{rule, where, message}].
//
//   node lint.mjs <ruleset> <document>
//
// Spectral by itself puts every schema of OpenAPI in the place of each reference to it and looks at it there again, some ten million
// places. Here schemas are looked at where they stand, and all else that is referred to is put in its place before.
// The same rules over the same document: `npx spectral lint -r openapi.yaml openapi.json` finds the same, and takes a minute.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import core from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import rulesets from '@stoplight/spectral-cli/dist/services/linter/utils/getRuleset.js';

const SCHEMAS = '#/components/schemas/';
const PUT_IN_PLACE = ['responses', 'headers', 'parameters', 'requestBodies', 'examples', 'links'];

const [ruleset, path] = process.argv.slice(2);
const source = resolve(path);
const text = readFileSync(source, 'utf8');

const found = path.endsWith('.json') ? await findings(...openApi(JSON.parse(text))) : await findings(text, parsers.Yaml);
console.log(JSON.stringify(found.map(({ code, path: where, message }) => ({ rule: code, where: where.join('/'), message }))));

async function findings(content, parser, options = {}) {
  const spectral = new core.Spectral(options);
  spectral.setRuleset(await rulesets.getRuleset(resolve(ruleset)));
  return spectral.run(new core.Document(content, parser, source));
}

/** What is referred to, Spectral has to be told. */
function openApi(document) {
  const graph = { overallOrder: () => [...references(document)].map((reference) => source + reference) };
  const resolver = { uriCache: {}, resolve: async (result) => ({ result, graph, refMap: {}, errors: [] }) };
  return [JSON.stringify(inPlace(document)), parsers.Json, { resolver }];
}

function references(node, found = new Set()) {
  if (typeof node?.$ref === 'string') {
    found.add(node.$ref);
  }
  if (node !== null && typeof node === 'object') {
    Object.values(node).forEach((value) => references(value, found));
  }
  return found;
}

/** Components that nothing refers to stay, so that they are found. */
function inPlace(document) {
  const used = new Set();
  const follow = (node, whole) => {
    if (Array.isArray(node)) {
      return node.map((element) => follow(element, whole));
    }
    if (node === null || typeof node !== 'object') {
      return node;
    }
    if (typeof node.$ref === 'string' && (whole || !node.$ref.startsWith(SCHEMAS))) {
      used.add(node.$ref);
      return follow(target(document, node.$ref), whole);
    }
    // what an example has to fit, and of what form a parameter is, is looked at where it is used
    const needsSchema = whole || node.in !== undefined || 'example' in node || 'examples' in node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, follow(value, needsSchema)]));
  };
  const { components, ...rest } = document;
  const whole = { ...follow(rest, false), components: follow(components, false) };
  for (const kind of PUT_IN_PLACE) {
    const left = Object.entries(whole.components?.[kind] ?? {}).filter(([name]) => !used.has(`#/components/${kind}/${name}`));
    delete whole.components?.[kind];
    if (left.length > 0) {
      whole.components[kind] = Object.fromEntries(left);
    }
  }
  return whole;
}

function target(document, reference) {
  return reference.slice(2).split('/')
    .map((segment) => decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((node, segment) => node[segment], document);
}
