/** What needs attention, as it comes and goes. */

import { element, fill } from '../element.js';
import { exact, moment, monthName, percent } from '../format.js';
import { button, cutAt, dialog, labelOf, link, refusalOf, table, tag } from '../parts.js';
import { language, said, words } from '../text.js';

const LIVING = ['open', 'acknowledged'];
const OVER = ['cleared'];
const SHOWN = 50;
const SEVERITIES = ['critical', 'warning', 'info'];
const UNTOLD = ['plan', 'reconciliation', 'within'];

let stages = LIVING;

export const alerts = {
  topics: ['alert'],
  quietSeconds: 0.3,

  title: (context, [above]) => (above === undefined ? words().pages.alerts : words().alert.below),

  async read({ gateway }, [above]) {
    const asked = stages;
    const [{ items, next }, indicators] = await Promise.all([
      gateway.alerts({ stage: asked, ...(above === undefined ? { folded: true } : { within: above }), limit: SHOWN }),
      gateway.indicators().catch(() => new Map()), // alerts are told without their names, too
    ]);
    return { items, indicators, next, isOver: asked !== LIVING };
  },

  show(place, { items, indicators, next, isOver }, context, [above]) {
    const names = words().alert;
    fill(place,
      element('div', { class: 'toolbar' },
        flow(context),
        above !== undefined && link(context.to('alerts', []), names.all),
        element('div', { class: 'switch', role: 'group', 'aria-label': words().columns.status },
          [[LIVING, names.living], [OVER, names.over]].map(([kinds, label]) => element('button', {
            type: 'button',
            'data-focus': kinds === OVER ? 'over' : 'living',
            'aria-pressed': String(isOver === (kinds === OVER)),
            onclick: () => {
              stages = kinds;
              context.again();
            },
          }, label)))),
      table(words().pages.alerts, [
        { name: 'label', label: names.what },
        { name: 'severity', label: names.severity },
        { name: 'region', label: words().region },
        { name: 'raised', label: names.raisedAt },
        { name: 'stage', label: words().columns.status },
      ], [...items].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)).map((alert) => row(alert, indicators, context)),
      isOver ? names.noneOver : names.none),
      cutAt(SHOWN, next),
    );
  },

  /** Said aloud, too, when something comes or goes while one looks. */
  hear(kind, data) {
    if (words().alert.heard[kind]) {
      document.getElementById('heard').textContent = words().alert.heard[kind](labelOf(data));
    }
  },

  onFlow(place, context) {
    place.querySelector('#flow')?.replaceWith(flow(context));
  },
};

function flow({ flows }) {
  return element('span', { id: 'flow', class: 'fresh', 'data-heard': flows === 'live' ? 'yes' : 'no' }, words().alert.flows[flows ?? 'opening']);
}

function row(alert, indicators, context) {
  const { label, severity, region, raisedAt, stage, note, clearedAt, acknowledgedAt } = alert;
  const names = words().alert;
  return {
    attributes: { 'data-alert': alert.id, 'data-severity': severity },
    label: element('div', {}, said(label), about(alert, indicators, context), note && element('p', { class: 'byline', lang: 'zh-CN' }, note)),
    severity: tag(severity, names.severities[severity]),
    region: context.placeName(region) ?? '—',
    raised: moment(raisedAt, language()),
    stage: element('div', {}, names.stages[stage], ' ', stage !== 'open' && element('span', { class: 'kind' }, moment(clearedAt ?? acknowledgedAt, language())),
      stage === 'open' && context.mayAct('supervisor') && button(names.acknowledge, () => acknowledge(alert, context), { 'data-focus': alert.id })),
  };
}

/** What the rule is about and the figures that explain it; a target or work item is one step away. */
function about({ subject, region, covered, detail = {} }, indicators, context) {
  const { indicator, item, month, title, label, name, ...figures } = detail;
  const titled = title ?? label ?? name;
  const order = Object.keys(words().alertDetail);
  const first = indicator
    ? link(context.to('targets', [indicator], { region, month }), said(indicators.get(indicator)) || indicator)
    : item ? link(context.to('items', [item]), words().item(item)) : element('code', {}, words().domains[subject] ?? subject);
  const parts = [
    titled && element('span', { lang: 'zh-CN' }, titled),
    month && monthName(month, language()),
    ...Object.entries(figures)
      .filter(([kind, value]) => !UNTOLD.includes(kind) && value !== region)
      .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
      .map(([kind, value]) => `${words().alertDetail[kind] ?? kind} ${told(kind, value, indicators.get(indicator)?.isRatio, context)}`),
    covered > 0 && link(context.to('alerts', [subject]), words().alert.covered(covered)),
  ].filter(Boolean);
  return element('p', { class: 'byline' }, first, parts.map((part) => [' · ', part]));
}

function told(kind, value, isRatio, context) {
  switch (kind) {
    case 'actual':
    case 'target':
    case 'inMonth':
      return exact(value, isRatio ? 'ratio' : '', language());
    case 'status':
      return words().statuses[value] ?? value;
    case 'completion':
    case 'pace':
      return percent(value, language());
    case 'recordedThrough':
    case 'lastReportedAt':
    case 'grantedUntil':
      return value === 'never' ? words().noFacts : moment(value, language());
    case 'domain':
      return words().domains[value] ?? value;
    case 'unit':
      return words().units[value] ?? value;
    case 'region':
      return context.placeName(value);
    default:
      return Number.isFinite(Number(value)) ? new Intl.NumberFormat(language(), { maximumFractionDigits: 4 }).format(value) : value;
  }
}

function acknowledge(alert, context) {
  const names = words().alert;
  const note = element('textarea', { id: 'note', required: true, maxlength: 500, rows: 3 });
  const problem = element('div', { role: 'alert' });
  const form = element('form', {
    onsubmit: async (event) => {
      event.preventDefault();
      try {
        await context.gateway.acknowledge(alert, note.value);
        node.close();
        await context.again();
      } catch (failure) {
        fill(problem, refusalOf(failure));
      }
    },
  }, element('p', {}, labelOf(alert), ' ', element('code', {}, alert.subject)),
  element('label', { for: 'note' }, names.note), note, problem,
  element('button', { class: 'primary' }, names.acknowledge));
  const node = dialog(names.acknowledge, form);
  note.focus();
}
