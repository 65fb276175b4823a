/** Figures that were frozen and signed: the list, and one as reported and as corrected since. Published ones are public. */

import { element, fill } from '../element.js';
import { exact, moment } from '../format.js';
import { cutAt, facts, link, refusalOf, section, table, tag } from '../parts.js';
import { language, said, words } from '../text.js';
import { releaseTable, reportAddress } from './public.js';

const TONES = { published: 'good', superseded: 'info', discarded: 'info', draft: 'warning', signed: 'warning' };

const UNDER_WAY = ['draft', 'signed'];
const SHOWN = 50;
const CORRECTIONS = 100;

export const releases = {
  open: true,
  topics: ['release'],

  title: (context, [period, number], data) => (period === undefined ? words().pages.releases : said(data.release.title) || `${period} ${number}`),

  async read({ gateway, isSignedIn }, [period, number]) {
    if (period === undefined) {
      const [open, all] = await Promise.all([
        gateway.publicReleases({ limit: SHOWN }),
        isSignedIn && gateway.releases({ limit: SHOWN }).catch((failure) => ({ failure })),
      ]);
      return { open, all };
    }
    const release = await gateway.publicRelease(period, number);
    const [report, corrections] = await Promise.all([
      gateway.publicRelease(period, number, 'report'),
      isSignedIn && corrected(gateway, period, number).catch((failure) => ({ failure })),
    ]);
    return { release, report, corrections };
  },

  show(place, data, context, [period]) {
    fill(place, period === undefined ? list(data, context) : one(data, context));
  },
};

/** Corrections are asked for by the release's own id, which only those who may see drafts know. */
async function corrected(gateway, period, number) {
  let cursor;
  do {
    const { items, next } = await gateway.releases({ period, limit: SHOWN, cursor });
    const found = items.find((release) => String(release.number) === String(number));
    if (found) {
      return gateway.release(found.id, 'corrections', { limit: CORRECTIONS });
    }
    cursor = next;
  } while (cursor !== undefined);
  return { failure: { kind: 'missing' } };
}

function list({ open, all }, context) {
  const names = words().release;
  return [
    element('p', { class: 'lead' }, names.text),
    releaseTable(open.items, context),
    cutAt(SHOWN, open.next),
    all && underWay(all),
  ];
}

/** Drafts are among all releases, the latest first. */
function underWay({ items, next, failure }) {
  const names = words().release;
  if (failure) {
    return section(names.pending, {}, refusalOf(failure));
  }
  const pending = items.filter(({ state }) => UNDER_WAY.includes(state));
  return pending.length > 0 && section(names.pending, {}, table(names.pending, [
    { name: 'title', label: names.title },
    { name: 'number', label: names.number, number: true },
    { name: 'state', label: words().columns.status },
    { name: 'missing', label: names.missing },
  ], pending.map(({ title, number, state, missing = [] }) => ({
    title: said(title),
    number: String(number),
    state: tag(TONES[state], names.states[state]),
    missing: missing.map((unit) => words().units[unit] ?? unit).join(words().comma) || '—',
  }))), next !== undefined && element('p', { class: 'byline' }, names.pendingAmong(SHOWN)));
}

function one({ release, report, corrections }, context) {
  const names = words().release;
  return [
    element('p', { class: 'byline trail' }, link(context.to('releases'), words().pages.releases), ' › ', said(release.title)),
    facts([
      [names.number, `${release.period} · ${release.number}`],
      [words().columns.status, release.inForce ? names.inForce : names.replacedBy(release.supersededBy)],
      [names.publishedAt, moment(release.publishedAt, language())],
      [names.knownAt, moment(release.knownAt, language())],
      [names.signatures, release.signatures?.length > 0 && element('ul', { class: 'lines' }, release.signatures.map(({ unit, signedAt }) => element('li', {}, `${words().units[unit] ?? unit} ${moment(signedAt, language())}`)))],
      [names.despite, release.despite],
      [names.because, release.replacesBecause],
      [names.cells, new Intl.NumberFormat(language()).format(release.cells)],
      [names.hash, element('code', {}, release.hash)],
    ]),
    element('p', { class: 'actions' }, link(reportAddress(release), names.openReport, { class: 'secondary', target: '_blank', rel: 'noopener' })),
    section(names.figures, {}, table(names.figures, [
      { name: 'label', label: words().columns.indicator },
      { name: 'actual', label: names.reported, number: true },
      { name: 'target', label: words().columns.target, number: true },
      { name: 'change', label: names.change, number: true },
    ], report.targets.map(({ indicator, actual, target, change }) => ({
      label: said(indicator.label),
      actual: told(actual, indicator),
      target: told(target, indicator),
      change: told(change, indicator),
    })), names.none)),
    corrections && section(names.corrections, {}, corrections.failure
      ? refusalOf(corrections.failure)
      : [differences(corrections.items, report, context), cutAt(CORRECTIONS, corrections.next)]),
  ];
}

function differences(items, report, context) {
  const names = words().release;
  const named = new Map(report.targets.map(({ indicator }) => [indicator.id, indicator]));
  return table(names.corrections, [
    { name: 'label', label: words().columns.indicator },
    { name: 'region', label: words().region },
    { name: 'month', label: words().month },
    { name: 'reported', label: names.reported, number: true },
    { name: 'corrected', label: names.corrected, number: true },
    { name: 'difference', label: names.difference, number: true },
  ], items.map(({ indicator, region, month, reported, corrected, difference }) => ({
    label: said(named.get(indicator)?.label) || indicator,
    region: context.placeName(region),
    month,
    reported: told(reported?.value, named.get(indicator)),
    corrected: told(corrected?.value, named.get(indicator)),
    difference: told(difference, named.get(indicator)),
  })), names.noCorrections);
}

function told(value, indicator) {
  if (value === undefined || value === null) {
    return '—';
  }
  return indicator?.kind === 'ratio' || indicator?.kind === 'growth'
    ? exact(value, 'ratio', language())
    : `${new Intl.NumberFormat(language(), { maximumFractionDigits: 2 }).format(value)} ${said(indicator?.unit)}`.trim();
}
