/** Figures as people of each language write them. */

const TEN_THOUSAND = 1e4;
const HUNDRED_MILLION = 1e8;
const MILLION = 1e6;
const UNITS = {
  zh: { person: '人', position: '个', city: '个', certificate: '本', case: '件', finding: '条', yuan: '元' },
  en: { person: 'persons', position: 'positions', city: 'cities', certificate: 'certificates', case: 'cases', finding: 'findings', yuan: 'yuan' },
};

const plain = new Map(['zh', 'en'].map((language) => [language, new Intl.NumberFormat(language, { maximumFractionDigits: 2 })]));
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 2 });

/** A figure in its unit: `{ figure: '43', unit: '万人' }`, `{ figure: '1.5B', unit: 'yuan' }`, `{ figure: '94', unit: '%' }`. */
export function quantity(value, unit, language) {
  if (value === null || value === undefined) {
    return { figure: '—', unit: '' };
  }
  const number = Number(value);
  if (unit === 'ratio') {
    return { figure: plain.get(language).format(number * 100), unit: '%' };
  }
  return language === 'zh' ? chinese(number, unit) : english(number, unit);
}

function chinese(number, unit) {
  const name = UNITS.zh[unit] ?? unit;
  const size = Math.abs(number);
  if (unit === 'yuan' && size >= HUNDRED_MILLION) {
    return { figure: plain.get('zh').format(number / HUNDRED_MILLION), unit: `亿${name}` };
  }
  return size >= TEN_THOUSAND
    ? { figure: plain.get('zh').format(number / TEN_THOUSAND), unit: `万${name}` }
    : { figure: whole(number, unit, 'zh'), unit: name };
}

function english(number, unit) {
  const name = UNITS.en[unit] ?? unit;
  return { figure: Math.abs(number) >= MILLION ? compact.format(number) : whole(number, unit, 'en'), unit: name };
}

/** Only money has parts. */
function whole(number, unit, language) {
  return plain.get(language).format(unit === 'yuan' ? number : Math.round(number));
}

export function phrase(value, unit, language) {
  const { figure, unit: name } = quantity(value, unit, language);
  return language === 'zh' || name === '%' ? `${figure}${name}` : `${figure} ${name}`.trim();
}

/** As short as an axis needs it. */
export function brief(value, unit, language) {
  return language === 'zh' || unit === 'ratio' ? phrase(value, unit, language) : compact.format(value);
}

/** The figure to the last digit. */
export function exact(value, unit, language) {
  if (value === null || value === undefined) {
    return '—';
  }
  const number = Number(value);
  if (unit === 'ratio') {
    return `${new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(number * 100)}%`;
  }
  return `${plain.get(language).format(number)} ${UNITS[language][unit] ?? unit}`.trim();
}

export function percent(share, language) {
  return share === null || share === undefined
    ? '—'
    : new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(share);
}

export function moment(instant, language) {
  return instant === null || instant === undefined
    ? '—'
    : new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
      dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai',
    }).format(new Date(instant));
}

export function monthName(month, language) {
  const [year, number] = month.split('-').map(Number);
  return language === 'zh'
    ? `${year}年${number}月`
    : new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, number - 1, 15));
}

/** Seconds in the coarsest unit that still says something. */
export function span(seconds, language) {
  if (seconds === null || seconds === undefined) {
    return '—';
  }
  const [value, unit] = seconds < 120 ? [seconds, 'second'] : seconds < 7200 ? [seconds / 60, 'minute'] : seconds < 172_800 ? [seconds / 3600, 'hour'] : [seconds / 86_400, 'day'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(value);
}
