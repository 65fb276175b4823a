/**
 * Somebody else's reader of JSON-stat: knows the format's reference library and a file. Prints what it finds, as JSON.
 *
 * node cube.mjs <file>
 */

import { readFileSync } from 'node:fs';
import JSONstat from 'jsonstat-toolkit';

const cube = JSONstat(JSON.parse(readFileSync(process.argv[2], 'utf8')));
const rows = cube.toTable({ type: 'arrobj', content: 'id' });
const sums = {};
for (const { indicator, measure, value } of rows) {
  if (value !== null) {
    const key = `${indicator} ${measure}`;
    sums[key] = (sums[key] ?? 0) + value;
  }
}

console.log(JSON.stringify({
  class: cube.class,
  cells: cube.n,
  geo: cube.Dimension({ role: 'geo' })[0].label,
  isTree: cube.Dimension('region').hierarchy === true,
  rows: rows.length,
  flagged: cube.status === null ? 0 : rows.filter((row, position) => cube.Data(position).status !== null).length,
  sums,
}));
