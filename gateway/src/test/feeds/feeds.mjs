/**
 * Somebody else's readers of feeds: know Atom (RFC 4287) and JSON Feed 1.1, and two files. Print what they find, as JSON.
 *
 * node feeds.mjs <atom file> <json file>
 */

import { readFileSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';

const [atomText, jsonText] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
const resilient = parseFeed(atomText);
const atom = parseAtomFeed(atomText);
const json = parseJsonFeed(jsonText);

console.log(JSON.stringify({
  resilient: {
    type: `${resilient.meta.type} ${resilient.meta.version}`,
    title: resilient.title,
    language: resilient.language,
    updated: resilient.updated,
    self: resilient.self,
    items: resilient.items.map(({ id, title, url, published, updated, content }) => ({ id, title, url, published, updated, content })),
  },
  atom: {
    id: atom.id,
    title: atom.title,
    updated: atom.updated,
    authors: atom.authors,
    entries: atom.entries?.map(({ id, title, updated, published, content, categories }) => ({ id, title, updated, published, content, categories })) ?? [],
  },
  json: {
    title: json.title,
    home: json.home_page_url,
    self: json.feed_url,
    language: json.language,
    items: json.items?.map(({ id, url, title, content_text: text, date_published: published, tags }) => ({ id, url, title, text, published, tags })) ?? [],
  },
}));
