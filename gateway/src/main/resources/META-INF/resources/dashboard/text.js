/** Every word of the page, in both languages. */

const WORDS = {
  zh: {
    office: '江西省劳动和社会保障厅',
    skip: '跳到指标表',
    title: (year) => `${year}年全省劳动和社会保障工作目标进度`,
    caption: (region, month) => `${region}　截至${month}`,
    signIn: '登录',
    signOut: '退出',
    region: '地区',
    wholeCity: '全市',
    month: '统计期',
    shortMonth: (number) => `${number}月`,
    overview: '总览',
    sources: '数据时效',
    asOf: (moment) => `按 ${moment} 已知的情况统计。`,
    provisional: '初步数：仍有在途事实，数字可能变动。',
    freshness: (domain, last, lag) => `${domain}　最近登记 ${last}，滞后 ${lag}`,
    unheard: (domain) => `${domain}　尚未收到事实`,
    domains: { employment: '就业', 'social-insurance': '社会保险', skills: '职业技能', 'labor-rights': '劳动权益' },
    columns: { indicator: '指标', actual: '完成', target: '目标', progress: '完成率与序时进度', status: '状态' },
    item: (number) => `第${number}项`,
    kinds: { flow: '累计', stock: '时点', ratio: '比率', growth: '增长' },
    statuses: {
      done: '已完成', ahead: '超进度', 'on-pace': '正常', behind: '滞后', 'at-risk': '风险', 'no-target': '未分解', 'no-facts-yet': '暂无事实',
    },
    all: '全部',
    filtered: (status) => `没有状态为“${status}”的指标。`,
    bar: (completion, mark) => (mark ? `完成${completion}，序时应达${mark}` : `完成${completion}`),
    noBar: '无完成率',
    behindPace: '落后于序时进度',
    aheadOfPace: '超前于序时进度',
    points: (points) => `${points} 个百分点`,
    swarm: (told) => `${told} 项指标与序时进度之差，以百分点计；数值见下表。`,
    details: {
      printed: '文件原文', note: '读数说明', awaits: '待接入', exactly: '完成数', gap: '差额', beyond: '超出', outlook: '年末预计',
      numerator: '分子', denominator: '分母', pace: '序时进度', source: '来源', due: '期限', kind: '口径',
    },
    atLeast: '≥ ',
    range: (from, to) => `${from}–${to}`,
    trend: (label) => `${label}：各月累计`,
    trendActual: '完成',
    trendPace: '序时目标',
    busy: '正在读取……',
    retry: '重试',
    messages: {
      signedOut: ['请先登录', '进度数据向分析、监督岗位开放。登录由统一身份认证完成。'],
      ended: ['登录已失效', '为保护数据，登录一段时间后自动失效，请重新登录。'],
      refused: ['未能登录', '身份认证系统拒绝了这次登录。'],
      state: ['未能登录', '登录应答与本页的请求不符，可能是旧的链接。请重新登录。'],
      nonce: ['未能登录', '登录应答与本页的请求不符。请重新登录。'],
      insecure: ['此地址不能登录', '浏览器只在 HTTPS 或本机地址下提供登录所需的加密功能，请换用 HTTPS 地址。'],
      forbidden: ['无权查看', '您的账号没有查看进度的角色，或所选地区不在您的范围内。'],
      missing: ['没有这样的数据', '网关没有这个计划或地区。'],
      busy: ['请求过于频繁', '请稍候片刻再试。'],
      unavailable: ['服务暂不可用', '网关或其所需部件正在恢复，请稍后再试。'],
      unreachable: ['无法连接', '没有连上网关或身份认证系统，请检查网络后重试。'],
      failed: ['出错了', '网关未能给出数据。'],
    },
  },
  en: {
    office: 'Jiangxi Provincial Department of Labour and Social Security',
    skip: 'Skip to the table of targets',
    title: (year) => `Labour and social security targets of ${year}`,
    caption: (region, month) => `${region}, to the end of ${month}`,
    signIn: 'Sign in',
    signOut: 'Sign out',
    region: 'Region',
    wholeCity: 'the whole city',
    month: 'Month',
    shortMonth: (number) => new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2007, number - 1, 15)),
    overview: 'Overview',
    sources: 'How fresh the figures are',
    asOf: (moment) => `Counted as known on ${moment}.`,
    provisional: 'Provisional: facts are still under way and figures may change.',
    freshness: (domain, last, lag) => `${domain}: last recorded ${last}, ${lag} behind`,
    unheard: (domain) => `${domain}: no facts received yet`,
    domains: { employment: 'Employment', 'social-insurance': 'Social insurance', skills: 'Skills', 'labor-rights': 'Labour rights' },
    columns: { indicator: 'Indicator', actual: 'Actual', target: 'Target', progress: 'Completion against pace', status: 'Status' },
    item: (number) => `Item ${number}`,
    kinds: { flow: 'in the year', stock: 'at the date', ratio: 'rate', growth: 'growth' },
    statuses: {
      done: 'Done', ahead: 'Ahead', 'on-pace': 'On pace', behind: 'Behind', 'at-risk': 'At risk', 'no-target': 'No target', 'no-facts-yet': 'No facts yet',
    },
    all: 'All',
    filtered: (status) => `No indicator is “${status}”.`,
    bar: (completion, mark) => (mark ? `${completion} complete, on pace at ${mark}` : `${completion} complete`),
    noBar: 'no completion',
    behindPace: 'behind pace',
    aheadOfPace: 'ahead of pace',
    points: (points) => `${points} points`,
    swarm: (told) => `${told} indicators by how far they are ahead of or behind pace, in percentage points. The table below has the figures.`,
    details: {
      printed: 'As printed', note: 'How it is read', awaits: 'Awaits', exactly: 'Actual', gap: 'Still to go', beyond: 'Beyond target', outlook: 'Outlook, year end',
      numerator: 'Numerator', denominator: 'Denominator', pace: 'Pace', source: 'Source', due: 'Due', kind: 'Counted',
    },
    atLeast: '≥ ',
    range: (from, to) => `${from}–${to}`,
    trend: (label) => `${label}: to the end of each month`,
    trendActual: 'Actual',
    trendPace: 'Pace',
    busy: 'Loading…',
    retry: 'Try again',
    messages: {
      signedOut: ['Please sign in', 'Progress is open to analysts and supervisors. You sign in with the identity service of the department.'],
      ended: ['You were signed out', 'A sign-in ends after a while to protect the data. Please sign in again.'],
      refused: ['Sign-in failed', 'The identity service refused this sign-in.'],
      state: ['Sign-in failed', 'The answer does not belong to the request of this page; the link may be an old one. Please sign in again.'],
      nonce: ['Sign-in failed', 'The answer does not belong to the request of this page. Please sign in again.'],
      insecure: ['No sign-in at this address', 'Browsers offer the cryptography that sign-in needs only over HTTPS or on this machine. Use the HTTPS address.'],
      forbidden: ['Not for this account', 'Your account has no role that may see progress, or the region lies outside your scope.'],
      missing: ['No such data', 'The gateway knows no such plan or region.'],
      busy: ['Too many requests', 'Please wait a moment and try again.'],
      unavailable: ['Not available right now', 'The gateway or a part it needs is recovering. Please try again soon.'],
      unreachable: ['No connection', 'Neither answer nor refusal from the gateway or the identity service. Check the network and try again.'],
      failed: ['Something went wrong', 'The gateway could not give the data.'],
    },
  },
};

const REMEMBERED = 'ganlao.language';

let current = localStorage.getItem(REMEMBERED) ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');

export function language() {
  return current;
}

export function speak(chosen) {
  current = chosen === 'en' ? 'en' : 'zh';
  localStorage.setItem(REMEMBERED, current);
}

export function words() {
  return WORDS[current];
}

/** Of a label with both languages, the one that is spoken. */
export function said(label) {
  return label?.[current] ?? '';
}
