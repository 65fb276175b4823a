/** The language that is spoken, and its words. */

import { en } from './text.en.js';
import { zh } from './text.zh.js';

const WORDS = { zh, en };
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
