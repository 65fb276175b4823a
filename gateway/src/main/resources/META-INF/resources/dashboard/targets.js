/** The table of targets: a group for each work item, a row for each target, details that open below it. */

import { element } from './element.js';
import { exact, percent, phrase, quantity } from './format.js';
import { language, said, words } from './text.js';

const GLYPHS = {
  done: '✓', ahead: '▲', 'on-pace': '●', behind: '▼', 'at-risk': '!', 'no-target': '–', 'no-facts-yet': '○',
};
const COLUMNS = ['indicator', 'actual', 'target', 'progress', 'status'];

/** `onOpen(standing, place)` draws into the place when the details of a target are opened. */
export function showTargets(table, caption, items, opened, onOpen) {
  table.replaceChildren(
    element('caption', {}, caption),
    head(),
    ...items.map((item) => group(item, opened, onOpen)),
  );
  table.onkeydown = walk;
}

export function statusMark(status) {
  return element('span', { class: `status ${status}` },
    element('span', { class: 'glyph', 'aria-hidden': 'true' }, GLYPHS[status]),
    words().statuses[status]);
}

function head() {
  return element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' },
    COLUMNS.map((column) => element('th', { role: 'columnheader', scope: 'col', class: `col-${column}` }, words().columns[column]))));
}

function group({ number, title, standings }, opened, onOpen) {
  return element('tbody', { role: 'rowgroup' },
    element('tr', { role: 'row', class: 'item' },
      element('th', { role: 'rowheader', scope: 'rowgroup', colspan: COLUMNS.length },
        element('span', { class: 'number' }, words().item(number)), ' ', said(title))),
    standings.flatMap((standing) => rows(standing, opened, onOpen)));
}

function rows(standing, opened, onOpen) {
  const place = element('div', { class: 'trend' });
  const details = element('tr', { role: 'row', class: 'details', id: `details-${standing.id}`, hidden: true },
    element('td', { role: 'cell', colspan: COLUMNS.length }, element('div', { class: 'opened' }, facts(standing), place)));
  const opener = element('button', {
    type: 'button',
    class: 'opener',
    'aria-expanded': 'false',
    'aria-controls': details.id,
    title: [standing.printed, said(standing.note)].filter(Boolean).join('\n'),
    onclick: () => (opened.has(standing.id) ? close() : open()),
  }, said(standing.label));

  function open() {
    opened.add(standing.id);
    opener.setAttribute('aria-expanded', 'true');
    details.hidden = false;
    onOpen(standing, place);
  }

  function close() {
    opened.delete(standing.id);
    opener.setAttribute('aria-expanded', 'false');
    details.hidden = true;
  }

  if (opened.has(standing.id)) {
    open();
  }
  return [row(standing, opener), details];
}

function row(standing, opener) {
  return element('tr', { role: 'row', id: `target-${standing.id}`, class: 'target', 'data-status': standing.status },
    element('th', { role: 'rowheader', scope: 'row', class: 'col-indicator' },
      opener, element('span', { class: 'kind' }, words().kinds[standing.kind])),
    element('td', { role: 'cell', class: 'col-actual', 'data-label': words().columns.actual }, figure(standing.actual, standing.unit)),
    element('td', { role: 'cell', class: 'col-target', 'data-label': words().columns.target, title: standing.printed }, target(standing)),
    element('td', { role: 'cell', class: 'col-progress' }, bar(standing)),
    element('td', { role: 'cell', class: 'col-status' }, statusMark(standing.status)));
}

function figure(value, unit) {
  const { figure: number, unit: name } = quantity(value, unit, language());
  return [element('span', { class: 'number' }, number), name && element('span', { class: 'unit' }, name)];
}

function target({ promised, target: floor, targetTo, unit, kind }) {
  if (!promised) {
    return figure(null, unit);
  }
  if (targetTo !== undefined && targetTo !== null) {
    const { unit: name } = quantity(targetTo, unit, language());
    const range = words().range(quantity(floor, unit, language()).figure, quantity(targetTo, unit, language()).figure);
    return [element('span', { class: 'number' }, range), element('span', { class: 'unit' }, name)];
  }
  return [kind === 'ratio' && element('span', { class: 'sign' }, words().atLeast), ...figure(floor, unit)];
}

function bar({ completion, mark, kind, status }) {
  if (completion === null) {
    return element('span', { class: 'no-bar' }, element('span', { class: 'unseen' }, words().noBar));
  }
  const marked = mark !== null && kind !== 'ratio';
  const told = words().bar(percent(completion, language()), marked && percent(mark, language()));
  return [
    element('span', {
      class: `bar ${status}`,
      role: 'img',
      'aria-label': told,
      title: told,
      '--completion': Math.max(0, Math.min(1, completion)),
      '--mark': marked ? Math.max(0, Math.min(1, mark)) : 0,
    }, element('span', { class: 'fill' }), marked && element('span', { class: 'mark' })),
    element('span', { class: 'percent' }, percent(completion, language())),
  ];
}

function facts(standing) {
  const { details: names, domains, kinds } = words();
  const { unit } = standing;
  const beyond = standing.gap !== null && Number(standing.gap) < 0;
  const told = [
    [names.printed, element('q', { lang: 'zh-CN' }, standing.printed)],
    [names.note, said(standing.note)],
    [names.awaits, said(standing.awaits)],
    [names.exactly, standing.actual !== null && exact(standing.actual, unit, language())],
    [beyond ? names.beyond : names.gap, standing.gap !== null && exact(Math.abs(standing.gap), unit, language())],
    [names.outlook, standing.outlook !== null && phrase(standing.outlook, unit, language())],
    [names.numerator, standing.numerator !== null && exact(standing.numerator, '', language())],
    [names.denominator, standing.denominator !== null && exact(standing.denominator, '', language())],
    [names.pace, standing.pace !== null && percent(standing.pace, language())],
    [names.due, standing.due],
    [names.kind, kinds[standing.kind]],
    [names.source, domains[standing.source]],
  ];
  return element('dl', { class: 'facts' }, told
    .filter(([, value]) => value)
    .map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))));
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
