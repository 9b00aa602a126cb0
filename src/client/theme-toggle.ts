const choices = ['system', 'light', 'dark'] as const;
type Choice = (typeof choices)[number];

/** A button that goes through system, light and dark; the choice is kept where storage allows. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    this.show(storedChoice());
    this.querySelector('button')?.addEventListener('click', () => {
      const next = choices[(choices.indexOf(currentChoice()) + 1) % choices.length] ?? 'system';
      apply(next);
      this.show(next);
    });
  }

  private show(choice: Choice): void {
    const label = this.querySelector('[data-choice]');
    if (label) label.textContent = choice;
  }
}

function currentChoice(): Choice {
  return asChoice(document.documentElement.dataset['theme']);
}

/** `public/restore-theme.js` reads the same key before the first paint. */
function storedChoice(): Choice {
  try {
    return asChoice(localStorage.getItem('theme'));
  } catch {
    return 'system';
  }
}

function apply(choice: Choice): void {
  if (choice === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = choice;
  try {
    if (choice === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', choice);
  } catch {
    // Storage is refused: the choice holds for this page.
  }
}

function asChoice(value: string | null | undefined): Choice {
  return value === 'light' || value === 'dark' ? value : 'system';
}

customElements.define('theme-toggle', ThemeToggle);
