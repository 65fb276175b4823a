/** What the gateway answers, turned into what the page shows. */

export const STATUSES = ['done', 'ahead', 'on-pace', 'behind', 'at-risk', 'no-target', 'no-facts-yet'];

/**
 * One entry for each target of the plan in the region, in the plan's order; the sheet's first region without one. With
 * `ownUnit`, of what the region does itself (本级), beside the regions below it.
 */
export function standings(sheet, region = sheet.regions?.[0]?.code, ownUnit = false) {
  const rows = new Map(sheet.rows.filter((row) => row.region === region && (row.ownUnit ?? false) === ownUnit).map((row) => [row.indicator, row]));
  return sheet.indicators.map((indicator) => {
    const row = rows.get(indicator.id) ?? {};
    return {
      ...indicator,
      actual: row.actual ?? null,
      numerator: row.numerator ?? null,
      denominator: row.denominator ?? null,
      promised: row.target !== undefined && row.target !== null,
      target: row.target ?? null,
      targetTo: row.targetTo ?? null,
      completion: row.completion ?? null,
      pace: row.pace ?? null,
      gap: row.gap ?? null,
      outlook: row.projection ?? null,
      neededPerMonth: row.neededPerMonth ?? null,
      rank: row.rank ?? null,
      lastYear: row.lastYear ?? null,
      explain: row.explain ?? null,
      due: indicator.due ?? null,
      mark: mark(indicator, row),
      status: statusOf(row),
    };
  });
}

/**
 * The completion at which a target would be exactly on pace. A stock starts the year somewhere and has only the rest of
 * the way to go; where it started follows from its linear outlook. A rate is held against the target itself.
 */
function mark({ kind }, { actual, target, pace, projection }) {
  const known = [actual, target, pace].every((value) => value !== undefined && value !== null);
  switch (kind) {
    case 'flow':
    case 'growth':
      return known ? Number(pace) : null;
    case 'stock': {
      if (!known || !projection?.method.startsWith('linear') || pace >= 1) {
        return null;
      }
      const start = (projection.value * pace - actual) / (pace - 1);
      return (start + pace * (target - start)) / target;
    }
    default:
      return known ? 1 : null;
  }
}

/** Of a sheet of the regions below one: each with its standings, and last, where it is told, the region's own unit. */
export function sheetsBelow(sheet, region) {
  const own = sheet.rows.some((row) => row.ownUnit && row.region === region.code) ? [{ region, ownUnit: true, standings: standings(sheet, region.code, true) }] : [];
  return [...sheet.regions.filter(({ code }) => code !== region.code).map((one) => ({ region: one, ownUnit: false, standings: standings(sheet, one.code) })), ...own];
}

/** The gateway gives a status where there is a target. */
function statusOf({ status, actual }) {
  return status ?? (actual === undefined || actual === null ? 'no-facts-yet' : 'no-target');
}

/** Standings under the work items of the plan that they stand in. */
export function byItem(standings, items) {
  return items
    .map(({ number, title }) => ({ number, title, standings: standings.filter(({ item }) => item === number) }))
    .filter((item) => item.standings.length > 0);
}

export function countByStatus(standings) {
  const counts = new Map(STATUSES.map((status) => [status, 0]));
  standings.forEach(({ status }) => counts.set(status, counts.get(status) + 1));
  return counts;
}

/** How far a target is ahead of its pace, or behind it if negative, as a share of the target. */
export function lead({ completion, mark: onPace }) {
  return completion === null || onPace === null ? null : completion - onPace;
}

/** The months of the plan year up to the given one. */
export function monthsUntil(month) {
  const [year, last] = month.split('-');
  return Array.from({ length: Number(last) }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

/** How many of the standings are of each status, by the service that they are counted from. */
export function bySource(standings) {
  const groups = new Map();
  standings.forEach((standing) => groups.set(standing.source, [...groups.get(standing.source) ?? [], standing]));
  return groups;
}
