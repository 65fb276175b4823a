/** Eleven cities side by side; of any region, its sheet and what it answers for. */

import { element, fill } from '../element.js';
import { moment, monthName, phrase } from '../format.js';
import { button, link, nameOf, nothing, save, section, statusMark, table } from '../parts.js';
import { STATUSES, byItem, countByStatus, sheetsBelow, standings } from '../progress.js';
import { targetTable } from '../targets.js';
import { language, said, words } from '../text.js';

const BELOW = { province: 'city', city: 'county' };

export const regions = {
  choice: ['region', 'month'],
  offers: ['progress', 'decomposition'],

  title: () => words().pages.regions,

  async read(context) {
    const { gateway } = context;
    const { region, month } = context.chosen();
    const level = BELOW[context.region(region)?.level];
    const [sheet, below, duties] = await Promise.all([
      gateway.progress({ region, month }),
      level && gateway.progress({ region, month, level, ownUnits: true }),
      gateway.responsibilitySheet(region).catch(unlessMissing),
    ]);
    return { sheet, below, duties };
  },

  show(place, { sheet, below, duties }, context) {
    const { region } = context.chosen();
    const above = context.region(context.region(region)?.parent);
    fill(place,
      element('p', { class: 'byline trail' }, above && [link(context.to('regions', [], { region: above.code }), nameOf(above)), ' › '],
        element('strong', {}, nameOf(sheet.regions[0]))),
      element('p', { class: 'byline' }, words().asOf(moment(sheet.asOf, language()))),
      below && section(words().compared(nameOf(sheet.regions[0])), {}, comparison(words().compared(nameOf(sheet.regions[0])), below, context)),
      duty(duties, context),
      section(words().sheet, { class: 'own-sheet' }, targetTable(words().caption(nameOf(sheet.regions[0]), monthName(sheet.month, language())),
        byItem(standings(sheet), context.items), ({ id }) => context.to('targets', [id]))),
    );
  },
};

/** Where no targets have been split down to, there is no sheet yet. */
function unlessMissing(failure) {
  if (failure.kind !== 'missing') {
    throw failure;
  }
}

/** Of each region below, how many targets stand how. */
function comparison(title, below, context) {
  const rows = sheetsBelow(below, context.region(context.chosen().region))
    .map(({ standings: all, ...rest }) => ({ ...rest, counts: countByStatus(all) }));
  const used = STATUSES.filter((status) => rows.some(({ counts }) => counts.get(status) > 0));
  return table(title, [
    { name: 'region', label: words().region },
    ...used.map((status) => ({ name: status, label: statusMark(status), number: true })),
  ], rows.map(({ region, ownUnit, counts }) => ({
    attributes: { class: ownUnit && 'own-unit' },
    region: ownUnit ? words().ownUnit(nameOf(region)) : link(context.to('regions', [], { region: region.code }), nameOf(region)),
    ...Object.fromEntries(used.map((status) => [status, counts.get(status) ? String(counts.get(status)) : '·'])),
  })), words().nothingBelow);
}

function duty(sheet, context) {
  const names = words().duty;
  if (sheet === undefined) {
    return section(names.title, { class: 'duty' }, nothing(names.none));
  }
  return section(names.title, { class: 'duty' },
    element('p', { class: 'byline' },
      sheet.setBy ? names.setBy(nameOf(sheet.setBy), sheet.on, sheet.revision) : names.ofPlan(sheet.on, sheet.revision), ' ',
      element('span', { lang: 'zh-CN' }, sheet.document)),
    table(names.title, [
      { name: 'label', label: words().columns.indicator },
      { name: 'target', label: words().columns.target, number: true },
      { name: 'own', label: names.ownUnit, number: true },
      { name: 'due', label: words().details.due },
      { name: 'revision', label: names.revision, number: true },
    ], sheet.lines.map((line) => ({
      label: [link(context.to('targets', [line.indicator]), said(line.label)), element('span', { class: 'kind' }, words().item(line.item))],
      target: line.targetTo === undefined ? phrase(line.target, line.unit, language())
        : words().range(phrase(line.target, line.unit, language()), phrase(line.targetTo, line.unit, language())),
      own: line.ownUnit === undefined ? '—' : phrase(line.ownUnit, line.unit, language()),
      due: line.due ?? '—',
      revision: String(line.revision),
    })), names.none),
    sheet.lines.length > 0 && element('ul', { class: 'signatures' }, (sheet.signatures ?? []).map((who) => element('li', {}, said(who)))),
    element('p', { class: 'actions' },
      button(names.csv, () => context.attempt(() => download(sheet.region, context))),
      button(names.print, () => print())));
}

async function download({ code }, { gateway, plan }) {
  save(await gateway.responsibilitySheetAsCsv(code), `responsibility-${plan}-${code}.csv`);
}
