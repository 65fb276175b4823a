/** What anybody may see: releases that are published, bulletins. */

import { element } from '../element.js';
import { moment } from '../format.js';
import { cutAt, link, nameOf, nothing, refusalOf, section, table } from '../parts.js';
import { language, said, words } from '../text.js';

const SHOWN = 10;

export async function readPublicPart({ gateway }) {
  const [releases, bulletins] = await Promise.allSettled([gateway.publicReleases({ limit: SHOWN }), gateway.bulletins({ limit: SHOWN })]);
  if (releases.status === 'rejected' && bulletins.status === 'rejected') {
    throw releases.reason;
  }
  return { releases, bulletins };
}

/** What was told and can no longer be read stays, with the reason beside it. */
export function keepPublicPart(before, now) {
  const lost = Object.keys(now).filter((part) => now[part].status === 'rejected' && before[part].status === 'fulfilled');
  return { data: { ...now, ...Object.fromEntries(lost.map((part) => [part, before[part]])) }, failure: now[lost[0]]?.reason };
}

export function publicPart({ releases, bulletins }, context) {
  return [
    element('p', { class: 'lead' }, words().publicText),
    section(words().publicReleases, {}, told(releases, ({ items, next }) => [releaseTable(items, context), cutAt(SHOWN, next)])),
    section(words().bulletins, {}, told(bulletins, (found) => [bulletinList(found, context, 'h4'), cutAt(SHOWN, found.next)])),
  ];
}

function told({ status, value, reason }, show) {
  return status === 'fulfilled' ? show(value) : refusalOf(reason);
}

export function releaseTable(items, context) {
  return table(words().publicReleases, [
    { name: 'title', label: words().release.title },
    { name: 'number', label: words().release.number, number: true },
    { name: 'published', label: words().release.publishedAt },
    { name: 'state', label: words().columns.status },
    { name: 'report', label: words().release.report },
  ], items.map(({ plan, period, number, title, publishedAt, inForce, supersededBy }) => ({
    title: link(context.to('releases', [period, number]), said(title)),
    number: String(number),
    published: moment(publishedAt, language()),
    state: inForce ? words().release.inForce : words().release.replacedBy(supersededBy),
    report: link(reportAddress({ plan, period, number }), words().release.open, { target: '_blank', rel: 'noopener' }),
  })), words().release.none);
}

export function reportAddress({ plan, period, number }) {
  return `/v1/public/releases/${[plan, period, number].map(encodeURIComponent).join('/')}/report.html?lang=${language()}`;
}

/** Bulletins, each with its text to be opened, under headings of the kind given. Outside the sign-in there are no names of regions; who wrote it is said. */
export function bulletinList({ items }, context, heading) {
  if (items.length === 0) {
    return nothing(words().noBulletins);
  }
  return element('ul', { class: 'feed' }, items.map(({ region, categoryLabel, author, title, summary, text, publishedAt }) =>
    element('li', {}, element(heading, { lang: 'zh-CN' }, title),
      element('p', { class: 'byline' }, [moment(publishedAt, language()), said(categoryLabel), context.region(region) && nameOf(context.region(region)), author]
        .filter(Boolean).join(' · ')),
      summary && element('p', { lang: 'zh-CN' }, summary),
      text && element('details', {}, element('summary', {}, words().wholeText), element('p', { lang: 'zh-CN', class: 'whole-text' }, text)))));
}
