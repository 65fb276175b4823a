/** Bulletins: what the cities sent up and the province published (plan item 31). */

import { element, fill } from '../element.js';
import { link } from '../parts.js';
import { words } from '../text.js';
import { bulletinList } from './public.js';

export const bulletins = {
  open: true,
  topics: ['bulletin'],

  title: () => words().bulletins,

  read: ({ gateway }) => gateway.bulletins({ limit: 50 }),

  show(place, found, context) {
    fill(place,
      element('p', { class: 'lead' }, words().bulletinsText, ' ', link('/v1/public/bulletins.atom', 'Atom'), ' · ', link('/v1/public/bulletins.json', 'JSON Feed')),
      bulletinList(found, context),
    );
  },
};
