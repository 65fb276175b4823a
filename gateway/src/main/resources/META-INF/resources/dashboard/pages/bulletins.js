/** Bulletins: what the cities sent up and the province published (plan item 31). */

import { element, fill } from '../element.js';
import { cutAt, link, refusalOf, section, table } from '../parts.js';
import { language, words } from '../text.js';
import { bulletinList } from './public.js';

const SHOWN = 50;

export const bulletins = {
  open: true,
  offers: ['bulletin'],

  title: () => words().bulletins,

  async read({ gateway, isSignedIn }) {
    const [found, counts] = await Promise.all([
      gateway.bulletins({ limit: SHOWN }),
      isSignedIn && gateway.bulletinCounts().then((regions) => ({ regions }), (failure) => ({ failure })),
    ]);
    return { found, counts };
  },

  show(place, { found, counts }, context) {
    fill(place,
      element('p', { class: 'lead' }, words().bulletinsText, ' ', link('/v1/public/bulletins.atom', 'Atom'), ' · ', link('/v1/public/bulletins.json', 'JSON Feed')),
      bulletinList(found, context, 'h3'),
      cutAt(SHOWN, found.next),
      counts && section(words().bulletin.counts, {}, counts.failure ? refusalOf(counts.failure) : sent(counts.regions, context)),
    );
  },
};

/** What each city sent up with its counties, and the province itself. */
function sent(regions, context) {
  const names = words().bulletin;
  const number = (value) => new Intl.NumberFormat(language()).format(value);
  const columns = ['sent', 'adopted', 'published', 'declined', 'research', 'visits'];
  return table(names.counts, [
    { name: 'region', label: words().region },
    ...columns.map((name) => ({ name, label: names[name], number: true })),
  ], regions.map((one) => ({
    region: context.placeName(one.region),
    ...Object.fromEntries(columns.map((name) => [name, number(one[name])])),
  })), words().nothingBelow);
}
