/** How the figures come in (plan item 26): when each service was last heard, and whether both sides count the same. */

import { element, fill } from '../element.js';
import { moment, span } from '../format.js';
import { cutAt, link, refusalOf, section, table, tag } from '../parts.js';
import { language, said, words } from '../text.js';

const TONES = { equal: 'good', different: 'critical', failed: 'critical', waiting: 'info' };

/** What is called otherwise in addresses than in events. */
const DOMAINS = { insurance: 'social-insurance', rights: 'labor-rights' };

const SHOWN = 20;

export const exchange = {
  topics: ['progress', 'reconciliation'],

  title: () => words().pages.exchange,

  async read({ gateway, mayAct }) {
    const [freshness, exchanged, figures, reconciliations] = await Promise.all([
      gateway.freshness(),
      gateway.exchange().catch((failure) => ({ failure })),
      gateway.figureFreshness().then((list) => ({ list }), (failure) => ({ failure })),
      mayAct('supervisor')
        ? gateway.reconciliations({ limit: SHOWN }).catch((failure) => ({ failure }))
        : { failure: { kind: 'forbidden' } },
    ]);
    return { freshness, exchanged, figures, reconciliations };
  },

  show(place, { freshness, exchanged, figures, reconciliations }, context) {
    const names = words().exchange;
    fill(place,
      element('p', { class: 'lead' }, freshness.settledThrough ? words().settled(moment(freshness.settledThrough, language())) : words().unsettled,
        freshness.rebuildNeeded && element('strong', { class: 'provisional' }, names.rebuild)),
      section(names.sources, {}, table(names.sources, [
        { name: 'domain', label: names.domain },
        { name: 'last', label: names.last },
        { name: 'through', label: names.through },
        { name: 'lag', label: names.lag, number: true },
        { name: 'versions', label: names.versions, number: true },
        { name: 'unread', label: names.unread, number: true },
      ], freshness.sources.map(({ domain, lastRecordedAt, recordedThrough, lagSeconds, versions, unread }) => ({
        domain: element('span', { class: 'fresh', 'data-heard': lastRecordedAt ? 'yes' : 'no' }, words().domains[domain] ?? domain),
        last: moment(lastRecordedAt, language()),
        through: moment(recordedThrough, language()),
        lag: span(lagSeconds, language()),
        versions: number(versions),
        unread: number(unread),
      })), names.noSources)),
      exchanged.failure ? section(names.cities, {}, refusalOf(exchanged.failure)) : connections(exchanged, context),
      section(names.reconciliations, {}, element('p', { class: 'byline' }, names.reconciliationText),
        reconciliations.failure ? refusalOf(reconciliations.failure) : [compared(reconciliations.items), cutAt(SHOWN, reconciliations.next)]),
      section(names.figures, { class: 'figures' }, figures.failure ? refusalOf(figures.failure) : ofFigures(figures.list, context)),
    );
  },
};

function connections({ regions, systems, unregistered, refused, connected, cities, connectedWithinHours, volumeDays }, context) {
  const names = words().exchange;
  return [
    section(names.cities, {}, element('p', { class: 'byline' }, names.connected(connected, cities, connectedWithinHours)), table(names.cities, [
      { name: 'region', label: words().region },
      { name: 'connected', label: words().columns.status },
      { name: 'last', label: names.lastReport },
      { name: 'systems', label: names.systems, number: true },
      { name: 'volume', label: names.volume(volumeDays), number: true },
      { name: 'ratio', label: names.ratio, number: true },
    ], regions.map(({ region, connected: is, lastReportedAt, systems: count, volume, labourMarketRatio }) => ({
      region: context.placeName(region),
      connected: tag(is ? 'good' : 'warning', is ? names.isConnected : names.isNot),
      last: moment(lastReportedAt, language()),
      systems: number(count),
      volume: number(volume),
      ratio: number(labourMarketRatio),
    })), words().nothingBelow)),
    section(names.systems, {}, table(names.systems, [
      { name: 'name', label: names.system },
      { name: 'region', label: words().region },
      { name: 'last', label: names.lastReport },
      { name: 'volume', label: names.volume(volumeDays), number: true },
      { name: 'errors', label: names.errors, number: true },
      { name: 'state', label: words().columns.status },
    ], [...systems, ...unregistered.map((one) => ({ ...one, name: one.client, volume: one.facts, isForeign: true }))]
      .map(({ name, region, lastReportedAt, volume, deadLetters, silent, isForeign }) => ({
        name,
        region: context.placeName(region),
        last: moment(lastReportedAt, language()),
        volume: number(volume),
        errors: number(deadLetters),
        state: isForeign ? tag('critical', names.unregistered) : tag(silent ? 'warning' : 'good', silent ? names.silent : names.reports),
      })), names.noSystems)),
    section(names.refused, {}, element('p', { class: 'byline' }, names.refusedText(volumeDays)), table(names.refused, [
      { name: 'client', label: names.system },
      { name: 'domain', label: names.domain },
      { name: 'rule', label: names.rule },
      { name: 'requests', label: names.requests, number: true },
      { name: 'last', label: names.lastRefused },
    ], refused.slice(0, SHOWN).map(({ client, registered, service, status, rule, requests, lastAt }) => ({
      client: [`${client} `, !registered && tag('critical', names.unregistered)],
      domain: words().domains[DOMAINS[service] ?? service] ?? service,
      rule: rule ? link(`/problems/${rule}`, `${status} ${rule}`) : String(status),
      requests: number(requests),
      last: moment(lastAt, language()),
    })), names.noRefused), cutAt(SHOWN, refused[SHOWN])),
  ];
}

function ofFigures(figures, context) {
  const names = words().exchange;
  return table(names.figures, [
    { name: 'label', label: words().columns.indicator },
    { name: 'facts', label: words().explain.fact },
    { name: 'last', label: names.last },
  ], figures.filter(({ target }) => target).map(({ indicator, label, facts, lastRecordedAt }) => ({
    label: link(context.to('targets', [indicator]), said(label)),
    facts: element('code', {}, facts.join(', ')),
    last: lastRecordedAt ? moment(lastRecordedAt, language()) : words().noFacts,
  })));
}

function compared(items) {
  const names = words().exchange;
  return table(names.reconciliations, [
    { name: 'domain', label: names.domain },
    { name: 'state', label: words().columns.status },
    { name: 'requested', label: names.requested },
    { name: 'compared', label: names.compared },
    { name: 'cells', label: names.cells, number: true },
    { name: 'facts', label: names.oneSided, number: true },
  ], items.map(({ domain, state, requestedAt, comparedAt, cells, factsNotRead = 0, factsNotTold = 0, reason }) => ({
    domain: words().domains[domain] ?? domain,
    state: [tag(TONES[state], names.states[state] ?? state), reason && element('p', { class: 'byline' }, reason)],
    requested: moment(requestedAt, language()),
    compared: moment(comparedAt, language()),
    cells: number(cells),
    facts: number(factsNotRead + factsNotTold),
  })), names.noReconciliations);
}

function number(value) {
  return value === undefined ? '—' : new Intl.NumberFormat(language()).format(value);
}
