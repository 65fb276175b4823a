/** Where everything stands: 42 targets, five domains, how fresh it all is. Who is signed out sees what is public. */

import { drawSwarm } from '../charts.js';
import { element, fill } from '../element.js';
import { moment, monthName, span } from '../format.js';
import { isLate, lateSources, nameOf, nothing, section, statusMark } from '../parts.js';
import { STATUSES, byItem, bySource, countByStatus, standings } from '../progress.js';
import { targetTable } from '../targets.js';
import { language, words } from '../text.js';
import { keepPublicPart, publicPart, readPublicPart } from './public.js';

const SERVICES = ['employment', 'social-insurance', 'skills', 'labor-rights'];

let filter;

export const overview = {
  choice: ['region', 'month'],
  open: true,
  topics: ['progress'],

  title: (context) => (context.isSignedIn ? words().pages.overview : words().publicTitle),

  read(context) {
    return context.isSignedIn ? context.gateway.progress(context.chosen()) : readPublicPart(context);
  },

  /** Of visitors: who is signed in is shown the page anew. */
  keep: keepPublicPart,

  show(place, data, context) {
    if (!context.isSignedIn) {
      fill(place, publicPart(data, context));
      return;
    }
    const all = standings(data);
    const figures = element('div');
    fill(place,
      lateSources(data.freshness),
      element('section', { class: 'overview', 'aria-label': words().overview },
        element('div', { id: 'statuses', class: 'statuses', role: 'group', 'aria-label': words().byStatus }),
        element('div', { class: 'swarm' }, element('div', { id: 'swarm', role: 'img' }))),
      domains(data, all, context),
      figures,
      sources(data),
    );
    const choose = (status) => {
      filter = status;
      statuses(all, choose);
      fill(figures, targets(data, all, context));
    };
    choose(filter);
    drawSwarm(document.getElementById('swarm'), all, (id) => context.go('targets', [id]));
  },
};

function statuses(all, choose) {
  const counts = countByStatus(all);
  const choice = (status, content, count) => element('button', {
    type: 'button',
    class: 'count',
    'data-status': status ?? 'all',
    'aria-pressed': String(filter === status),
    onclick: () => {
      choose(filter === status ? undefined : status);
      document.querySelector(`.count[data-status="${status ?? 'all'}"]`).focus();
    },
  }, element('span', { class: 'number' }, String(count)), content);
  document.getElementById('statuses').replaceChildren(
    choice(undefined, element('span', { class: 'status' }, words().all), all.length),
    ...STATUSES.filter((status) => counts.get(status) > 0 || status !== 'no-target')
      .map((status) => choice(status, statusMark(status), counts.get(status))),
  );
}

/** The four services and the platform itself, which carries the work items that no service does. */
function domains({ freshness, settledThrough, provisional }, all, context) {
  const groups = bySource(all);
  const heard = new Map(freshness.map((source) => [source.domain, source]));
  const platform = context.items.filter(({ responsible }) => responsible !== undefined && !SERVICES.includes(responsible));
  return section(words().domainsTitle, { class: 'domains' }, element('ul', { class: 'cards' },
    SERVICES.map((domain) => {
      const { lastRecordedAt, lagSeconds } = heard.get(domain) ?? {};
      const silent = isLate({ lagSeconds });
      return card(words().domains[domain], groups.get(domain) ?? [], {
        heard: lastRecordedAt ? (silent ? 'late' : 'yes') : 'no',
        told: lastRecordedAt ? words().lag(span(lagSeconds, language())) : words().noFacts,
      });
    }),
    card(words().domains.platform, [], {
      heard: settledThrough ? (provisional ? 'late' : 'yes') : 'no',
      told: settledThrough ? words().settled(moment(settledThrough, language())) : words().unsettled,
      text: words().itemsCarried(platform.length),
    })));
}

function card(title, targets, { heard, told, text }) {
  const counts = countByStatus(targets);
  return element('li', { class: 'card' },
    element('h4', {}, title),
    element('p', { class: 'big' }, targets.length > 0 ? words().targetCount(targets.length) : text),
    targets.length > 0 && element('p', { class: 'shares', role: 'img', 'aria-label': STATUSES.filter((status) => counts.get(status) > 0)
      .map((status) => `${words().statuses[status]} ${counts.get(status)}`).join(', ') },
    STATUSES.filter((status) => counts.get(status) > 0)
      .map((status) => element('span', { class: `share ${status}`, '--count': counts.get(status), title: words().statuses[status] }))),
    element('p', { class: 'fresh', 'data-heard': heard }, told));
}

function targets(sheet, all, context) {
  const shown = filter === undefined ? all : all.filter(({ status }) => status === filter);
  if (shown.length === 0) {
    return nothing(words().filtered(words().statuses[filter]));
  }
  return targetTable(caption(sheet, context), byItem(shown, context.items), ({ id }) => context.to('targets', [id]));
}

function caption(sheet, context) {
  const region = sheet.regions?.[0];
  return words().caption(region === undefined ? context.chosen().region : nameOf(region), monthName(sheet.month, language()));
}

function sources({ asOf, provisional, freshness }) {
  return section(words().sources, { class: 'sources' },
    element('p', { id: 'as-of' }, words().asOf(moment(asOf, language())),
      provisional && element('strong', { class: 'provisional' }, words().provisional)),
    element('ul', { id: 'freshness' }, freshness.map(({ domain, lastRecordedAt, lagSeconds }) => {
      const name = words().domains[domain] ?? domain;
      return element('li', { class: 'fresh', 'data-heard': lastRecordedAt ? (isLate({ lagSeconds }) ? 'late' : 'yes') : 'no' }, lastRecordedAt
        ? words().freshness(name, moment(lastRecordedAt, language()), span(lagSeconds, language()))
        : words().unheard(name));
    })));
}
