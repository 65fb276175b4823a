/**
 * Prints, as JSON, the names of all words that the dashboard has in either language.
 *
 *   node words.mjs <folder of the dashboard>
 */

import { pathToFileURL } from 'node:url';

const folder = process.argv[2];
const { zh } = await import(pathToFileURL(`${folder}/text.zh.js`));
const { en } = await import(pathToFileURL(`${folder}/text.en.js`));
console.log(JSON.stringify({ zh: names(zh), en: names(en) }));

/** With what kind of thing stands behind each, and how many values it is about. */
function names(words, above = '') {
  return Object.entries(words).flatMap(([name, word]) => (word !== null && typeof word === 'object' && !Array.isArray(word)
    ? names(word, `${above}${name}.`)
    : [`${above}${name}: ${typeof word}${typeof word === 'function' ? ` of ${word.length}` : ''}`])).sort();
}
