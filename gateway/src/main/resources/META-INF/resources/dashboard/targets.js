/** The table of targets: a group for each work item, a row for each target, which leads to the target's own page. */

import { element } from './element.js';
import { bar, figure, link, statusMark, target } from './parts.js';
import { said, words } from './text.js';

const COLUMNS = ['indicator', 'actual', 'target', 'progress', 'status'];

/** `addressOf(standing)` is where a target leads. */
export function targetTable(caption, items, addressOf) {
  return element('table', { class: 'targets', role: 'table', onkeydown: walk },
    element('caption', {}, caption),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' },
      COLUMNS.map((column) => element('th', { role: 'columnheader', scope: 'col', class: `col-${column}` }, words().columns[column])))),
    items.map((item) => group(item, addressOf)));
}

function group({ number, title, standings }, addressOf) {
  return element('tbody', { role: 'rowgroup' },
    element('tr', { role: 'row', class: 'item' },
      element('th', { role: 'rowheader', scope: 'rowgroup', colspan: COLUMNS.length },
        element('span', { class: 'number' }, words().item(number)), ' ', said(title))),
    standings.map((standing) => row(standing, addressOf(standing))));
}

function row(standing, address) {
  return element('tr', { role: 'row', id: `target-${standing.id}`, class: 'target', 'data-status': standing.status },
    element('th', { role: 'rowheader', scope: 'row', class: 'col-indicator' },
      link(address, said(standing.label), { class: 'opener', title: [standing.printed, said(standing.note)].filter(Boolean).join('\n') }),
      element('span', { class: 'kind' }, words().kinds[standing.kind])),
    element('td', { role: 'cell', class: 'col-actual', 'data-label': words().columns.actual }, figure(standing.actual, standing.unit)),
    element('td', { role: 'cell', class: 'col-target', 'data-label': words().columns.target, title: standing.printed }, target(standing)),
    element('td', { role: 'cell', class: 'col-progress' }, bar(standing)),
    element('td', { role: 'cell', class: 'col-status' }, statusMark(standing.status)));
}

/** Arrow keys go from target to target. */
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !event.target.matches('.opener')) {
    return;
  }
  const openers = [...event.currentTarget.querySelectorAll('.opener')];
  openers[openers.indexOf(event.target) + step]?.focus();
  event.preventDefault();
}
