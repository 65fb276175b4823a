/** Light or dark: as the system has it until somebody chooses; on paper always light. */

const REMEMBERED = 'ganlao.theme';
const system = matchMedia('(prefers-color-scheme: dark)');

let chosen = localStorage.getItem(REMEMBERED) ?? undefined;
let printing = false;

export function isDark() {
  return !printing && (chosen === undefined ? system.matches : chosen === 'dark');
}

export function turnOver() {
  chosen = isDark() ? 'light' : 'dark';
  localStorage.setItem(REMEMBERED, chosen);
  apply();
}

/** `onChange` draws anew whatever does not follow the style sheet by itself. */
export function followTheme(onChange) {
  apply();
  system.addEventListener('change', onChange);
  addEventListener('beforeprint', () => onPaper(true, onChange));
  addEventListener('afterprint', () => onPaper(false, onChange));
}

function onPaper(is, onChange) {
  const changes = chosen === 'dark' || (chosen === undefined && system.matches);
  printing = is;
  apply();
  if (changes) {
    onChange();
  }
}

function apply() {
  document.documentElement.style.colorScheme = printing ? 'light' : chosen ?? '';
}
