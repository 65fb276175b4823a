/** Drawings, by ECharts. They add to the table and never replace it; colours are those of the style sheet. */

import { percent, phrase } from './format.js';
import { lead } from './progress.js';
import { language, said, words } from './text.js';

const ECHARTS = '/_static/echarts/dist/echarts.esm.min.js';
const DOT = 11;
const WIDEST = 0.4;

const library = () => import(ECHARTS);

/** Every target as a dot, left or right of its pace. `onChoose(id)` is told which dot was clicked. */
export async function drawSwarm(place, standings, onChoose) {
  const told = standings.filter((standing) => lead(standing) !== null);
  place.parentElement.hidden = told.length === 0;
  if (told.length === 0) {
    return;
  }
  const chart = await canvas(place);
  place.setAttribute('aria-label', words().swarm(told.length));
  const axisName = { color: colour('--quiet'), fontSize: 11 };
  chart.setOption({
    ...plain(),
    grid: { left: 16, right: 16, top: 24, bottom: 24 },
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
      formatter: ({ data }) => `${data.label}<br>${percent(data.completion, language())} · ${words().points(signed(data.lead))}`,
    },
    series: [{
      type: 'scatter',
      symbolSize: DOT - 1,
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

/** Dots that would overlap step aside, up and down in turn. Those beyond the edge stand at it. */
function spread(standings, width) {
  const taken = [];
  const apart = (DOT / width) * 2 * WIDEST;
  return [...standings].sort((a, b) => lead(a) - lead(b)).map((standing) => {
    const x = Math.max(-WIDEST, Math.min(WIDEST, lead(standing)));
    const neighbours = taken.filter((other) => x - other.x < apart).map(({ y }) => y);
    const y = [0, 1, -1, 2, -2, 3, -3].find((step) => !neighbours.includes(step)) ?? 0;
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

/** One target month by month; `points` has the month and the figure. */
export async function drawTrend(place, standing, points, months) {
  const chart = await canvas(place);
  place.setAttribute('role', 'img');
  place.setAttribute('aria-label', `${words().trend(said(standing.label))} ${points
    .map(({ month, value }) => `${words().shortMonth(Number(month.slice(5)))} ${phrase(value, standing.unit, language())}`).join('; ')}`);
  const figures = new Map(points.map(({ month, value }) => [month, value]));
  const goesUp = standing.kind === 'flow' && standing.promised;
  chart.setOption({
    ...plain(),
    grid: { left: 8, right: 18, top: 30, bottom: 4, containLabel: true },
    legend: {
      top: 0, right: 8, itemWidth: 16, itemHeight: 8, textStyle: { color: colour('--quiet'), fontSize: 11 },
    },
    tooltip: {
      ...tooltip(), trigger: 'axis', valueFormatter: (value) => phrase(value, standing.unit, language()),
    },
    xAxis: {
      type: 'category', data: months.map((month) => words().shortMonth(Number(month.slice(5)))), boundaryGap: false,
      axisLine: { lineStyle: { color: colour('--rule') } }, axisTick: { show: false },
      axisLabel: { color: colour('--quiet'), fontSize: 11 },
    },
    yAxis: {
      type: 'value', scale: standing.kind !== 'flow', splitNumber: 3,
      splitLine: { lineStyle: { color: colour('--hairline') } },
      axisLabel: { color: colour('--quiet'), fontSize: 11, formatter: (value) => phrase(value, standing.unit, language()) },
    },
    series: [
      {
        name: words().trendActual, type: 'line', data: months.map((month) => figures.get(month) ?? null),
        symbolSize: 6, color: colour('--ink-blue'), areaStyle: { opacity: goesUp ? 0.08 : 0 }, lineStyle: { width: 2 },
      },
      goesUp && {
        name: words().trendPace, type: 'line', symbol: 'none', color: colour('--vermilion'),
        lineStyle: { width: 1.2, type: 'dashed' },
        data: months.map((_, index) => (Number(standing.target) * (index + 1)) / 12),
      },
    ].filter(Boolean),
  }, true);
}

async function canvas(place) {
  const echarts = await library();
  const existing = echarts.getInstanceByDom(place);
  if (existing) {
    existing.resize();
    return existing;
  }
  const chart = echarts.init(place, null, { renderer: 'svg' });
  new ResizeObserver(() => chart.resize()).observe(place);
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
    textStyle: { color: colour('--ink'), fontSize: 12 }, confine: true,
  };
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}
