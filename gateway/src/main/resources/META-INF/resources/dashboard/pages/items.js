/** The plan's 31 work items on one screen: who answers for each, its light and why, milestones, tasks, targets. */

import { element, fill } from '../element.js';
import { moment } from '../format.js';
import { asPrinted, button, link, refusalOf, save, statusMark, table } from '../parts.js';
import { countByStatus, standings, STATUSES } from '../progress.js';
import { language, said, words } from '../text.js';

const LIGHTS = { red: '!', amber: '▼', green: '✓', grey: '–' };

export const items = {
  choice: ['region'],
  offers: ['progress', 'supervision'],

  title: () => words().pages.items,

  /** Without supervision, items are shown by their targets alone, and it is said that there is no more. */
  async read(context) {
    const { region, month } = context.chosen();
    const [sheet, supervision] = await Promise.all([
      context.gateway.progress({ region, month }),
      supervised(context.gateway, region).catch((failure) => ({ failure })),
    ]);
    return { asOf: sheet.asOf, standings: standings(sheet), supervision };
  },

  show(place, { asOf, standings: all, supervision }, context, [opened]) {
    const watched = new Map((supervision.items ?? []).map((item) => [item.number, item]));
    const chapters = new Map();
    context.items.forEach((item) => chapters.set(said(item.chapter), [...chapters.get(said(item.chapter)) ?? [], item]));
    fill(place,
      element('p', { class: 'byline' }, words().asOf(moment(asOf, language()))),
      supervision.failure ? refusalOf(supervision.failure) : summary(supervision.summary),
      [...chapters].map(([chapter, list]) => element('section', { class: 'part' },
        element('h3', {}, chapter),
        list.map((item) => one(item, {
          watched: watched.get(item.number),
          rules: supervision.rules,
          targets: all.filter((standing) => standing.item === item.number),
          isOpen: opened === String(item.number),
        }, context)))));
    place.querySelector('details[open]')?.scrollIntoView({ block: 'nearest' });
  },
};

async function supervised(gateway, region) {
  const [screen, { rulebooks }] = await Promise.all([gateway.supervision(region), gateway.supervisionRules()]);
  return { ...screen, rules: new Map(rulebooks.flatMap(({ ratings }) => ratings).map(({ code, label }) => [code, label])) };
}

function light(colour) {
  return element('span', { class: `status light-${colour}` },
    element('span', { class: 'glyph', 'aria-hidden': 'true' }, LIGHTS[colour]), words().lights[colour]);
}

function summary(counts) {
  const names = words().supervision;
  return element('ul', { class: 'cards' },
    ['red', 'amber', 'green', 'grey'].map((colour) => element('li', { class: 'card' }, light(colour), element('p', { class: 'big' }, names.items(counts[colour])))),
    element('li', { class: 'card' }, element('h3', {}, names.tasks), element('p', { class: 'big' }, names.of(counts.tasksDone, counts.tasks)),
      element('p', { class: 'byline' }, names.overdueCount(counts.tasksOverdue))),
    element('li', { class: 'card' }, element('h3', {}, names.milestones), element('p', { class: 'big' }, names.of(counts.milestonesReached, counts.milestones)),
      element('p', { class: 'byline' }, names.overdueCount(counts.milestonesOverdue))));
}

function one({ number, title, text, responsible, unit, with: others = [] }, { watched, rules, targets, isOpen }, context) {
  const counts = countByStatus(targets);
  return element('details', { class: 'work-item', id: `item-${number}`, open: isOpen },
    element('summary', {},
      element('span', { class: 'number' }, String(number)),
      element('span', { class: 'item-title' }, said(title)),
      element('span', { class: 'kind' }, words().units[unit] ?? unit ?? words().domains[responsible]),
      element('span', { class: 'marks' }, targets.length === 0
        ? element('span', { class: 'kind' }, words().noNumbers)
        : STATUSES.filter((status) => counts.get(status) > 0).map((status) => element('span', { class: 'mark-count' }, statusMark(status), ` ${counts.get(status)}`)),
      watched && element('strong', { class: 'light' }, light(watched.light)))),
    element('div', { class: 'item-body' },
      text && element('p', { class: 'plan-text' }, asPrinted(text)),
      others.length > 0 && element('p', { class: 'byline' }, words().together(others.map((domain) => words().domains[domain] ?? domain).join(words().comma))),
      targets.length > 0 && element('ul', { class: 'item-targets' }, targets.map((standing) => element('li', {},
        link(context.to('targets', [standing.id]), said(standing.label)), ' ', statusMark(standing.status)))),
      watched && details(watched, rules, context)));
}

function details(item, rules, context) {
  const { reasons, milestones, tasks, evidence = [], regions } = item;
  const names = words().supervision;
  const causes = reasons.map(({ rule, light: colour, subject }) => names.reason(words().lights[colour], said(rules.get(rule)) || rule, nameOfSubject(subject, item)));
  return [
    causes.length > 0 && element('p', { class: 'byline' }, names.because, causes.join(words().semicolon)),
    milestones.length > 0 && table(names.milestones, [
      { name: 'label', label: names.milestone },
      { name: 'due', label: words().details.due },
      { name: 'reached', label: words().columns.status },
    ], milestones.map(({ label, due, reached, reachedIn, regions: of, daysOverdue }) => ({
      label: said(label),
      due: due ?? '—',
      reached: [reached ? names.reached : names.of(reachedIn, of), ' ', daysOverdue > 0 && element('span', { class: 'status at-risk' }, names.overdue(daysOverdue))],
    }))),
    tasks.length > 0 && table(names.tasks, [
      { name: 'title', label: names.task },
      { name: 'region', label: words().region },
      { name: 'due', label: words().details.due },
      { name: 'state', label: words().columns.status },
    ], tasks.map(({ title, region, due, state, daysOverdue }) => ({
      title: element('span', { lang: 'zh-CN' }, title),
      region: context.placeName(region),
      due,
      state: [names.states[state] ?? state, ' ', daysOverdue > 0 && element('span', { class: 'status at-risk' }, names.overdue(daysOverdue))],
    }))),
    evidence.length > 0 && element('p', { class: 'byline' }, names.evidence, evidence.map(({ fileName, href, region }) => [
      button(fileName, () => context.attempt(async () => save(await context.gateway.file(href), fileName)), { lang: 'zh-CN' }),
      ` ${context.placeName(region)} `,
    ])),
    regions.length > 0 && element('ul', { class: 'item-targets' }, regions.map(({ region, name, light: colour }) =>
      element('li', {}, context.placeName(region), ' ', light(colour)))),
  ].filter(Boolean);
}

/** A cause names an indicator, the id of a task or the code of a milestone. */
function nameOfSubject(subject, { milestones, tasks, targets }) {
  return said(targets.find(({ indicator }) => indicator === subject)?.label)
    || said(milestones.find(({ code }) => code === subject)?.label)
    || (tasks.find(({ id }) => id === subject)?.title ?? subject);
}
