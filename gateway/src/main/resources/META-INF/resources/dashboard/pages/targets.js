/** One target: how far it is, where it is heading, who leads and who lags, what it is made of. */

import { drawMap, drawTrend } from '../charts.js';
import { element, fill } from '../element.js';
import { exact, monthName, moment, percent, phrase } from '../format.js';
import { asPrinted, bar, button, dialog, facts, figure, lateSources, link, nameOf, nothing, refusalOf, section, statusMark, table, target } from '../parts.js';
import { sheetsBelow, standings } from '../progress.js';
import { language, said, words } from '../text.js';

const BELOW = { province: 'city', city: 'county' };
const READINGS = 20;

export const targets = {
  listed: false,
  choice: ['region', 'month'],
  offers: ['progress'],

  title: (context, [id], { standing }) => said(standing?.label) || id,

  async read(context, [id]) {
    const { gateway } = context;
    const { region, month } = context.chosen();
    const level = BELOW[context.region(region)?.level];
    const [sheet, below, months] = await Promise.all([
      gateway.progress({ region, month, indicator: id, explain: true }),
      level && gateway.progress({ region, month, indicator: id, level, ownUnits: true }),
      gateway.months({ region, indicator: id, measure: 'actual', since: `${context.plan}-01`, until: month }),
    ]);
    return { sheet, below, months, standing: standings(sheet).find((one) => one.id === id) };
  },

  show(place, { sheet, below, months, standing }, context) {
    if (standing === undefined) {
      fill(place, nothing(words().messages.missing[1]));
      return;
    }
    const trend = element('div', { class: 'trend' });
    const map = element('div', { class: 'map' });
    const isProvince = context.region(context.chosen().region)?.level === 'province';
    fill(place,
      lateSources(sheet.freshness?.filter(({ domain }) => domain === standing.source)),
      summary(sheet, standing, context),
      standing.actual !== null && section(words().trendTitle, { class: 'trend-part' }, trend),
      below && element('div', { class: 'side-by-side' },
        isProvince && section(words().mapTitle, { class: 'map-part' }, map, element('p', { class: 'byline' }, words().schematic)),
        section(words().ranking(isProvince), {}, ranking(below, standing, context))),
      explanation(standing),
      readings(standing, context),
    );
    if (standing.actual !== null) {
      drawTrend(trend, standing, months, context.allMonths());
    }
    if (below && isProvince) {
      drawMap(map, words().mapAbout(said(standing.label)), cities(below, standing, context), (code) => context.go('targets', [standing.id], { region: code }));
    }
  },
};

function summary(sheet, standing, context) {
  const { unit } = standing;
  const beyond = standing.gap !== null && Number(standing.gap) < 0;
  const names = words().details;
  const item = context.items.find(({ number }) => number === standing.item);
  const heading = standing.outlook;
  return element('div', { class: 'summary' },
    element('div', { class: 'headline' },
      element('p', { class: 'byline' }, words().caption(nameOf(sheet.regions[0]), monthName(sheet.month, language()))),
      element('p', { class: 'huge' }, figure(standing.actual, unit)),
      element('p', { class: 'against' }, words().columns.target, element('span', {}, target(standing)), statusMark(standing.status)),
      element('p', { class: 'wide-bar' }, bar(standing))),
    facts([
      [names.item, item && link(context.to('items', [String(item.number)]), `${words().item(item.number)} ${said(item.title)}`)],
      [names.printed, standing.printed && asPrinted(standing.printed)],
      [names.note, said(standing.note)],
      [names.awaits, said(standing.awaits)],
      [names.exactly, standing.actual !== null && exact(standing.actual, unit, language())],
      [names.numerator, standing.numerator !== null && exact(standing.numerator, '', language())],
      [names.denominator, standing.denominator !== null && exact(standing.denominator, '', language())],
      [beyond ? names.beyond : names.gap, standing.gap !== null && exact(Math.abs(standing.gap), unit, language())],
      [names.needed, standing.neededPerMonth !== null && phrase(standing.neededPerMonth, unit, language())],
      [names.pace, standing.pace !== null && percent(standing.pace, language())],
      [names.outlook, heading && outlook(heading, unit)],
      [names.rank, standing.rank && words().rank(standing.rank.place, standing.rank.of)],
      [names.lastYear, standing.lastYear && lastYear(standing)],
      [names.due, standing.due],
      [names.kind, words().kinds[standing.kind]],
      [names.source, words().domains[standing.source]],
      [names.asOf, words().asOf(moment(sheet.asOf, language()))],
      [names.state, sheet.provisional && words().provisional],
    ]));
}

function outlook({ value, low, high }, unit) {
  const middle = phrase(value, unit, language());
  return low === undefined || low === high ? middle : words().outlook(middle, phrase(low, unit, language()), phrase(high, unit, language()));
}

function lastYear({ lastYear: { value, change }, unit }) {
  return words().lastYear(phrase(value, unit, language()), change === undefined ? undefined : percent(change, language()));
}

/** Regions below, the furthest first; those without figures at the end, and the own unit (本级), which has no rank, last. */
function ranking(below, standing, context) {
  const rows = of(standing, below, context)
    .sort((a, b) => a.ownUnit - b.ownUnit || height(b.one) - height(a.one) || a.region.code.localeCompare(b.region.code));
  return table(words().ranking(true), [
    { name: 'region', label: words().region },
    { name: 'place', label: words().details.rank, number: true },
    { name: 'actual', label: words().columns.actual, number: true },
    { name: 'target', label: words().columns.target, number: true },
    { name: 'progress', label: words().columns.progress },
    { name: 'status', label: words().columns.status },
  ], rows.map(({ region, ownUnit, one }) => ({
    attributes: { class: ownUnit && 'own-unit' },
    region: ownUnit ? words().ownUnit(nameOf(region)) : link(context.to('targets', [standing.id], { region: region.code }), nameOf(region)),
    place: one.rank ? String(one.rank.place) : '—',
    actual: figure(one.actual, one.unit),
    target: target(one),
    progress: element('span', { class: 'cell-bar' }, bar(one)),
    status: statusMark(one.status),
  })), words().nothingBelow);
}

function of({ id }, below, context) {
  return sheetsBelow(below, context.region(context.chosen().region))
    .map(({ standings: all, ...rest }) => ({ ...rest, one: all.find((standing) => standing.id === id) }));
}

function height({ rank, completion, actual }) {
  return rank ? 1e15 - rank.place : completion ?? (actual === null ? -Infinity : Number(actual));
}

/** By completion where the cities have targets, else by the figure itself. */
function cities(below, standing, context) {
  const all = of(standing, below, context).filter(({ ownUnit }) => !ownUnit);
  const byCompletion = all.some(({ one }) => one.completion !== null);
  return all.map(({ region, one }) => ({
    code: region.code,
    name: region.name,
    label: nameOf(region),
    value: byCompletion ? one.completion : one.actual === null ? null : Number(one.actual),
    told: [phrase(one.actual, one.unit, language()), one.completion !== null && percent(one.completion, language())].filter(Boolean).join(' · '),
  }));
}

function explanation({ explain, unit }) {
  if (!explain) {
    return null;
  }
  const names = words().explain;
  return section(names.title, { class: 'explanation' },
    facts([
      [names.definition, said(explain.definition)],
      [names.formula, explain.formula && element('code', {}, explain.formula)],
      [names.projection, said(explain.projection)],
      [names.judgement, explain.judgement && words().judged(percent(explain.judgement.tolerance, language()), percent(explain.judgement.risk, language()), said(explain.judgement.basis))],
      [names.lead, explain.lead !== undefined && words().points((Number(explain.lead) * 100).toFixed(1))],
      [names.revision, explain.targetRevision !== undefined && words().revision(explain.targetRevision)],
    ]),
    table(names.summands, [
      { name: 'measure', label: names.measure },
      { name: 'part', label: names.part },
      { name: 'window', label: names.window },
      { name: 'fact', label: names.fact },
      { name: 'where', label: names.where },
      { name: 'value', label: names.value, number: true },
    ], (explain.summands ?? []).map(({ measure, part, window, fact, where = [], distinct, value }) => ({
      measure: element('code', {}, measure),
      part: words().parts[part] ?? '',
      window: words().windows[window] ?? window,
      fact: element('code', {}, fact),
      where: element('code', {}, [...where, distinct && `distinct ${distinct}`].filter(Boolean).join(', ') || '—'),
      value: exact(value, unit === 'ratio' ? '' : unit, language()),
    })), words().noSummands));
}

/** The readings that make up the figure, page by page, each leading to its record. They are read when asked for. */
function readings(standing, context) {
  const place = element('div');
  const more = button(words().readings.show, () => page());
  let cursor;
  let rows = [];

  async function page() {
    more.disabled = true;
    try {
      const { region, month } = context.chosen();
      const { items, next } = await context.gateway.readings({ indicator: standing.id, region, month, limit: READINGS, cursor });
      rows = [...rows, ...items];
      cursor = next;
      fill(place, readingTable(rows, standing, context));
      more.textContent = words().readings.more;
      more.hidden = next === undefined;
    } catch (failure) {
      fill(place, refusalOf(failure));
    }
    more.disabled = false;
  }

  return section(words().readings.title, { class: 'readings' }, element('p', { class: 'byline' }, words().readings.text), place, element('p', { class: 'actions' }, more));
}

function readingTable(rows, { unit }, context) {
  return table(words().readings.title, [
    { name: 'on', label: words().readings.on },
    { name: 'region', label: words().region },
    { name: 'measure', label: words().explain.measure },
    { name: 'value', label: words().explain.value, number: true },
    { name: 'recorded', label: words().readings.recorded },
    { name: 'record', label: words().readings.record },
  ], rows.map((reading) => ({
    attributes: { class: reading.counted ? '' : 'uncounted' },
    on: reading.occurredOn,
    region: context.placeName(reading.region),
    measure: element('code', {}, `${reading.measure} ${reading.leg ?? ''}`.trim()),
    value: [exact(reading.value, unit === 'ratio' ? '' : unit, language()), !reading.counted && element('span', { class: 'kind' }, words().readings.uncounted)],
    recorded: moment(reading.recordedAt, language()),
    record: reading.record
      ? button(words().readings.open, () => showRecord(reading, context), { 'aria-label': words().readings.openOf(reading.occurredOn, reading.factId) })
      : '—',
  })), words().readings.none);
}

/** The record as the service that owns it tells it to this person. */
async function showRecord({ record }, context) {
  const place = element('div', { class: 'record' }, words().busy);
  dialog(words().readings.recordTitle, [element('p', { class: 'byline' }, element('code', {}, record)), place]);
  await read();

  async function read() {
    try {
      fill(place, fields(await context.gateway.record(record)));
    } catch (failure) {
      fill(place, refusalOf(failure), failure.domain && element('p', { class: 'actions' }, button(words().retry, read)));
    }
  }
}

function fields(value) {
  return value !== null && typeof value === 'object'
    ? element('dl', { class: 'facts' }, Object.entries(value).map(([name, inner]) =>
      element('div', {}, element('dt', {}, Array.isArray(value) ? String(Number(name) + 1) : name), element('dd', {}, fields(inner)))))
    : String(value);
}
