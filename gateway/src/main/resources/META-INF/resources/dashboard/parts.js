/** Parts that several pages are made of. */

import { element } from './element.js';
import { keepFocus } from './focus.js';
import { moment, percent, quantity, span } from './format.js';
import { language, said, words } from './text.js';

const GLYPHS = {
  done: '✓', ahead: '▲', 'on-pace': '●', behind: '▼', 'at-risk': '!', 'no-target': '–', 'no-facts-yet': '○',
};

const LATE_SECONDS = 60;

export function statusMark(status) {
  return element('span', { class: `status ${status}` },
    element('span', { class: 'glyph', 'aria-hidden': 'true' }, GLYPHS[status]),
    words().statuses[status]);
}

/** A word in a tone: `tag('critical', 'critical')`. */
export function tag(tone, text) {
  return element('span', { class: `tag ${tone}` }, text);
}

export function section(title, attributes, ...content) {
  const id = `section-${title.replaceAll(/\s+/g, '-')}`;
  return element('section', { ...attributes, class: `part ${attributes?.class ?? ''}`.trim(), 'aria-labelledby': id },
    element('h3', { id }, title), ...content);
}

/**
 * A table; on a phone each row is a small sheet of its own. `columns`: `{ name, label, number }`; a row has a content
 * for each column's name, and `attributes` for itself. Roles are written out because styles that lay a table out anew
 * take them away.
 */
export function table(caption, columns, rows, empty) {
  if (rows.length === 0) {
    return nothing(empty);
  }
  const cell = (row, { name, label, number }, index) => element(index === 0 ? 'th' : 'td', {
    role: index === 0 ? 'rowheader' : 'cell',
    scope: index === 0 && 'row',
    class: number && 'figure',
    'data-label': index > 0 && (label.textContent ?? label),
  }, row[name]);
  return element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption, 'data-focus': caption },
    element('table', { class: 'plain-table', role: 'table' },
      element('caption', { class: 'unseen' }, caption),
      element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, columns.map(({ label, number }) =>
        element('th', { role: 'columnheader', scope: 'col', class: number && 'figure' }, label)))),
      element('tbody', { role: 'rowgroup' }, rows.map(({ attributes, ...row }) =>
        element('tr', { ...attributes, role: 'row' }, columns.map((column, index) => cell(row, column, index)))))));
}

/** Said in words where there is nothing, and what that means. */
export function nothing(text) {
  return element('p', { class: 'empty' }, text);
}

/** Below a list that does not go on to its end. */
export function cutAt(count, next) {
  return next !== undefined && element('p', { class: 'byline' }, words().more(count));
}

/** Names and what they are; what is empty is left out. */
export function facts(pairs) {
  return element('dl', { class: 'facts' }, pairs
    .filter(([, value]) => value !== undefined && value !== null && value !== false && value !== '')
    .map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))));
}

export function figure(value, unit) {
  const { figure: number, unit: name } = quantity(value, unit, language());
  return [element('span', { class: 'number' }, number), element('span', { class: 'unit' }, name)]; // in line also without one
}

export function target({ promised, target: floor, targetTo, unit, kind }) {
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

/** Completion as a bar, with a mark where the pace would have it. */
export function bar({ completion, mark, kind, status }) {
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

/** The plan is in Chinese, whatever language the page speaks. */
export function asPrinted(text) {
  return element('q', { lang: 'zh-CN' }, text);
}

export function nameOf(region) {
  return language() === 'zh' ? region.name : region.nameEn;
}

export function labelOf(thing) {
  return said(thing?.label);
}

export function link(href, text, attributes = {}) {
  return element('a', { ...attributes, href }, text);
}

export function button(text, onclick, attributes = {}) {
  return element('button', { type: 'button', class: 'secondary', ...attributes, onclick }, text);
}

/** Opens what `content` makes in a dialog; the way back is a button, Escape, and focus returns by itself. */
export function dialog(title, content) {
  const settleFocus = keepFocus();
  const close = button(words().close, () => node.close(), { autofocus: true });
  const onclose = () => {
    node.remove();
    settleFocus();
  };
  const node = element('dialog', { 'aria-labelledby': 'dialog-title', onclose },
    element('h2', { id: 'dialog-title' }, title), content, element('p', { class: 'actions' }, close));
  document.body.append(node);
  node.showModal();
  return node;
}

/** Above figures of sources that have not told for a while how far they are; nothing where all have. */
export function lateSources(freshness = []) {
  const late = freshness.filter(isLate);
  if (late.length === 0) {
    return null;
  }
  const oldest = late.reduce((one, other) => (one.lagSeconds > other.lagSeconds ? one : other));
  return element('p', { class: 'stale', role: 'note' }, words().late(
    late.map(({ domain }) => words().domains[domain] ?? domain).join(words().comma),
    moment(oldest.recordedThrough, language()), span(oldest.lagSeconds, language())));
}

/** A service says every few seconds how far it has told everything, also when there is nothing to tell. */
export function isLate({ lagSeconds }) {
  return lagSeconds > LATE_SECONDS;
}

/** In the place of a part that could not be had; of a record, with the service that is away. */
export function refusalOf(failure) {
  const [title, text] = failure.domain ? words().serviceAway(words().domains[failure.domain])
    : words().messages[failure.kind ?? failure.reason] ?? words().messages.failed;
  return element('p', { class: 'empty refused', role: 'note' }, element('strong', {}, title), ' ', text,
    failure.message && failure.message !== failure.kind ? element('span', { class: 'detail' }, failure.message) : null);
}

/** Hands something that was fetched with the person's token to the browser as a file. */
export function save(blob, name) {
  const address = URL.createObjectURL(blob);
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
