/** Drawings, by ECharts. They add to the table and never replace it; colours are those of the style sheet. */

import { element, fill } from './element.js';
import { brief, percent, phrase } from './format.js';
import { nothing } from './parts.js';
import { lead } from './progress.js';
import { language, said, words } from './text.js';

const ECHARTS = '/_static/echarts/dist/echarts.esm.min.js';
const DOT = 11;
const WIDEST = 0.4;
const DAY = 86_400_000;

const library = () => import(ECHARTS);

/** Labels become part of what the library takes for HTML. */
const escaped = (text) => element('i', {}, text).innerHTML;

/** Whether what the drawing needs is there; else the page says in its place that the tables have the figures. */
async function isHad(place, ...parts) {
  try {
    await Promise.all(parts);
    return true;
  } catch {
    place.removeAttribute('role');
    fill(place, nothing(words().noDrawing));
    return false;
  }
}

/** Every target as a dot, left or right of its pace. `onChoose(id)` is told which dot was clicked. */
export async function drawSwarm(place, standings, onChoose) {
  const told = standings.filter((standing) => lead(standing) !== null);
  place.parentElement.hidden = told.length === 0;
  if (told.length === 0) {
    return;
  }
  if (!await isHad(place, library())) {
    return;
  }
  const chart = await canvas(place);
  place.setAttribute('aria-label', words().swarm(told.length));
  const axisName = { color: colour('--quiet'), fontSize: size(11) };
  chart.setOption({
    ...plain(),
    grid: { left: 16, right: 16, top: size(24), bottom: size(24) },
    title: [
      { text: `← ${words().behindPace}`, left: 8, top: 3, textStyle: { ...axisName, fontWeight: 400 } },
      { text: `${words().aheadOfPace} →`, right: 8, top: 3, textStyle: { ...axisName, fontWeight: 400 } },
    ],
    xAxis: {
      type: 'value', min: -WIDEST, max: WIDEST, interval: 0.1,
      axisLine: { show: false }, axisTick: { show: false },
      splitLine: { lineStyle: { color: colour('--hairline') } },
      axisLabel: { ...axisName, formatter: (share) => signed(share) },
    },
    yAxis: { type: 'value', show: false, min: -4, max: 4 },
    tooltip: {
      ...tooltip(),
      formatter: ({ data }) => `${escaped(data.label)}<br>${percent(data.completion, language())} · ${words().points(signed(data.lead))}`,
    },
    series: [{
      type: 'scatter',
      symbolSize: size(DOT - 1),
      cursor: 'pointer',
      data: spread(told, place.clientWidth),
      markLine: {
        silent: true, symbol: 'none', label: { show: false }, data: [{ xAxis: 0 }],
        lineStyle: { color: colour('--vermilion'), width: 2, type: 'solid' },
      },
    }],
  }, true);
  chart.off('click');
  chart.on('click', ({ data }) => data?.id && onChoose(data.id));
}

/** Dots that would overlap step aside, up and down in turn, and where there is no room, inwards. Those beyond the edge stand at it. */
function spread(standings, width) {
  const taken = [];
  const apart = (size(DOT) / width) * 2 * WIDEST;
  return [...standings].sort((a, b) => lead(a) - lead(b)).map((standing) => {
    let x = Math.max(-WIDEST, Math.min(WIDEST, lead(standing)));
    const inwards = x < 0 ? apart : -apart;
    const room = () => {
      const neighbours = taken.filter((other) => Math.abs(x - other.x) < 0.99 * apart).map(({ y }) => y);
      return [0, 1, -1, 2, -2, 3, -3].find((step) => !neighbours.includes(step));
    };
    let y = room();
    for (; y === undefined; y = room()) {
      x += inwards;
    }
    taken.push({ x, y });
    return {
      value: [x, y],
      id: standing.id,
      label: said(standing.label),
      lead: lead(standing),
      completion: standing.completion,
      itemStyle: { color: colour(`--${standing.status}`) },
    };
  });
}

function signed(share) {
  const points = Math.round(share * 1000) / 10;
  return points > 0 ? `+${points}` : String(points);
}

/**
 * One target month by month, against its pace, and where it is heading. `points` has the month and the figure; the
 * projection with its band leads from the last of them to the year's end.
 */
export async function drawTrend(place, standing, points, months) {
  if (!await isHad(place, library())) {
    return;
  }
  const chart = await canvas(place);
  const told = points.filter(({ value }) => value !== null);
  place.setAttribute('role', 'img');
  place.setAttribute('aria-label', `${words().trend(said(standing.label))} ${told
    .map(({ month, value }) => `${words().shortMonth(Number(month.slice(5)))} ${phrase(value, standing.unit, language())}`).join('; ')}`);
  const figures = new Map(told.map(({ month, value }) => [month, value]));
  const goesUp = standing.kind === 'flow' && standing.promised;
  const small = { color: colour('--quiet'), fontSize: size(11) };
  chart.setOption({
    ...plain(),
    grid: { left: 8, right: 18, top: size(36), bottom: 4, containLabel: true },
    legend: { top: 0, right: 8, itemWidth: size(16), itemHeight: size(8), textStyle: small, data: [words().trendActual, goesUp ? words().trendPace : words().columns.target, words().trendOutlook] },
    tooltip: { ...tooltip(), trigger: 'axis', formatter: (marks) => tip(marks, standing.unit) },
    xAxis: {
      type: 'category', data: months.map((month) => words().shortMonth(Number(month.slice(5)))), boundaryGap: false,
      axisLine: { lineStyle: { color: colour('--rule') } }, axisTick: { show: false }, axisLabel: small,
    },
    yAxis: {
      type: 'value', scale: standing.kind !== 'flow', splitNumber: 3,
      splitLine: { lineStyle: { color: colour('--hairline') } },
      axisLabel: { ...small, formatter: (value) => brief(value, standing.unit, language()) },
    },
    series: [
      {
        name: words().trendActual, type: 'line', data: months.map((month) => figures.get(month) ?? null),
        symbolSize: size(6), color: colour('--ink-blue'), areaStyle: { opacity: goesUp ? 0.08 : 0 }, lineStyle: { width: 2 }, z: 3,
      },
      standing.promised && {
        name: goesUp ? words().trendPace : words().columns.target, type: 'line', symbol: 'none', color: colour('--vermilion'),
        lineStyle: { width: 1.2, type: 'dashed' },
        data: months.map((month) => (goesUp ? paceAt(month, standing) : Number(standing.target))),
      },
      ...outlook(standing, told.at(-1), months),
    ].filter(Boolean),
  }, true);
}

/**
 * Where a target would be on pace at the month's end: by the days from its beginning to its due day. A target that lays
 * its work over the months otherwise has no such line.
 */
function paceAt(month, { target, explain, outlook: heading }) {
  if (heading?.method === 'phased') {
    return null;
  }
  const [year, number] = month.split('-').map(Number);
  const from = Date.parse(explain?.from ?? `${year}-01-01`);
  const until = Date.parse(explain?.due ?? `${year}-12-31`) + DAY;
  return Number(target) * Math.max(0, Math.min(1, (Date.UTC(year, number, 1) - from) / (until - from)));
}

/** A dotted line to the year's end, in a band from the lowest to the highest of what the methods come to. */
function outlook({ outlook: heading, unit, kind, target }, last, months) {
  if (heading === null || last === undefined || last.month === months.at(-1)) {
    return [];
  }
  const isBelow = kind === 'flow' && Number(heading.value) > Number(target) / 2 && Number(heading.value) < Number(target); // where there is room
  const from = months.indexOf(last.month);
  const way = (end) => months.map((_, index) => (index < from
    ? null
    : Number(last.value) + ((Number(end) - Number(last.value)) * (index - from)) / (months.length - 1 - from)));
  const line = {
    name: words().trendOutlook, type: 'line', symbol: 'none', color: colour('--ink-blue'), data: way(heading.value),
    lineStyle: { width: 1.5, type: 'dotted' },
    endLabel: { show: true, formatter: () => phrase(heading.value, unit, language()), color: colour('--quiet'), fontSize: size(11), align: 'right', offset: [0, size(isBelow ? 18 : -14)], backgroundColor: colour('--paper'), padding: [1, 3] },
  };
  if (heading.low === undefined || heading.high === undefined || heading.low === heading.high) {
    return [line];
  }
  const low = way(heading.low);
  const edge = { type: 'line', symbol: 'none', stack: 'band', lineStyle: { opacity: 0 }, silent: true, tooltip: { show: false } };
  return [
    { ...edge, name: 'low', data: low },
    {
      ...edge, name: 'high', color: colour('--ink-blue'), areaStyle: { opacity: 0.14 },
      data: way(heading.high).map((value, index) => (value === null ? null : value - low[index])),
    },
    line,
  ];
}

function tip(marks, unit) {
  const lines = marks.filter(({ value, seriesName }) => value !== null && value !== undefined && !['low', 'high'].includes(seriesName))
    .map(({ marker, seriesName, value }) => `${marker}${seriesName} ${phrase(value, unit, language())}`);
  return [marks[0].axisValueLabel, ...lines].join('<br>');
}

/**
 * The eleven cities, darker where the value is higher. `cities`: `{ code, name, label, value, told }`;
 * `onChoose(code)` is told which was clicked. A schematic map, which its caption says.
 */
export async function drawMap(place, about, cities, onChoose) {
  if (!await isHad(place, library(), map())) {
    return;
  }
  (await library()).registerMap('jiangxi', await map());
  const chart = await canvas(place);
  const values = cities.map(({ value }) => value).filter((value) => value !== null);
  place.setAttribute('role', 'img');
  place.setAttribute('aria-label', `${about} ${cities.map(({ label, told }) => `${label} ${told}`).join('; ')}`);
  chart.setOption({
    ...plain(),
    tooltip: { ...tooltip(), formatter: ({ data }) => (data ? `${escaped(data.label)}<br>${escaped(data.told)}` : '') },
    visualMap: values.length > 0 && {
      show: false, min: Math.min(...values), max: Math.max(...values, Math.min(...values) + 1e-9),
      inRange: { color: [colour('--map-low'), colour('--map-high')] },
      outOfRange: { color: [colour('--track')] },
    },
    series: [{
      type: 'map', map: 'jiangxi', roam: false, selectedMode: false, layoutCenter: ['50%', '50%'], layoutSize: '98%',
      aspectScale: 0.88,
      itemStyle: { areaColor: colour('--track'), borderColor: colour('--paper'), borderWidth: 1 },
      emphasis: { itemStyle: { areaColor: colour('--map-chosen') }, label: { color: colour('--ink') } },
      label: {
        show: true, fontSize: size(11), color: colour('--ink'), textBorderColor: colour('--paper'), textBorderWidth: 2,
        formatter: ({ data, name }) => (data?.label ?? name).replace(/市$| City$/, ''),
      },
      data: cities.map((city) => ({ ...city, value: city.value ?? NaN })),
    }],
  }, true);
  chart.off('click');
  chart.on('click', ({ data }) => data?.code && onChoose(data.code));
}

let outlines;

function map() {
  outlines ??= fetch('dashboard/map/jiangxi.json').then((answer) => answer.json()).catch((failure) => {
    outlines = undefined;
    throw failure;
  });
  return outlines;
}

const drawn = new Map();

/** A chart on the place, which it follows in size. Charts whose place has left the page are let go. */
async function canvas(place) {
  const echarts = await library();
  drawn.forEach((follower, chart) => {
    if (!chart.getDom().isConnected) {
      follower.disconnect();
      chart.dispose();
      drawn.delete(chart);
    }
  });
  const existing = echarts.getInstanceByDom(place);
  if (existing) {
    return existing;
  }
  const chart = echarts.init(place, null, { renderer: 'svg' });
  const follower = new ResizeObserver(() => chart.resize());
  follower.observe(place);
  drawn.set(chart, follower);
  return chart;
}

function plain() {
  return {
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    animationDuration: 300,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
  };
}

function tooltip() {
  return {
    backgroundColor: colour('--paper'), borderColor: colour('--rule'), padding: [6, 10],
    textStyle: { color: colour('--ink'), fontSize: size(12) }, confine: true,
  };
}

/** The style sheet's colour as it is now, in light or dark. */
function colour(name) {
  const probe = document.createElement('i');
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Letters grow with the screen. */
function size(points) {
  return (points / 14) * parseFloat(getComputedStyle(document.documentElement).fontSize);
}
