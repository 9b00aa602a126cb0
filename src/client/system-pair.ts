import { cellText } from '../domain/systems/cell-text.ts';
import { readCellWords } from '../domain/systems/cell-words.ts';
import { comparePair, type PairRow } from '../domain/systems/pair.ts';
import { pairParts } from '../views/systems/pair-parts.ts';

/** The matrix as read: the ids of its systems, and per code its address and its cells. */
interface Matrix {
  systems: string[];
  rows: { name: string; address: string; cells: string[] }[];
}

/**
 * Two systems of the reader's choice, side by side, from the table of all codes and systems. The
 * address follows the choice, so that a comparison can be linked.
 */
class SystemPair extends HTMLElement {
  private matrix: Promise<Matrix> | undefined;

  connectedCallback(): void {
    const parameters = new URLSearchParams(location.search);
    for (const select of this.querySelectorAll('select')) {
      const asked = parameters.get(select.name);
      if ([...select.options].some(({ value }) => value === asked)) select.value = asked ?? '';
    }
    this.querySelector('button')?.addEventListener('click', () => {
      history.replaceState(null, '', `${location.pathname}?${this.query()}#pair`);
      void this.compare();
    });
    if (parameters.has('left') && parameters.has('right')) void this.compare();
  }

  private query(): string {
    return new URLSearchParams(
      [...this.querySelectorAll('select')].map(({ name, value }) => [name, value]),
    ).toString();
  }

  private async compare(): Promise<void> {
    const status = this.querySelector('[role=status]');
    const say = (text: string) => status?.replaceChildren(text);
    const [left, right] = [...this.querySelectorAll('select')].flatMap(
      ({ selectedOptions }) => selectedOptions[0] ?? [],
    );
    if (!left || !right) return;
    if (left.value === right.value) return say('Choose two different systems.');
    try {
      this.matrix ??= readMatrix(this.dataset['matrix'] ?? '');
      this.show(await this.matrix, left, right);
      say('');
    } catch {
      this.matrix = undefined;
      say('The table could not be loaded. Try again later.');
    }
  }

  private show({ systems, rows }: Matrix, left: HTMLOptionElement, right: HTMLOptionElement): void {
    const place = ({ value }: HTMLOptionElement) => systems.indexOf(value);
    const comparison = comparePair(
      rows.map(({ name, cells }) => ({
        name,
        left: readCellWords(cells[place(left)] ?? ''),
        right: readCellWords(cells[place(right)] ?? ''),
      })),
    );
    const addresses = new Map(rows.map(({ name, address }) => [name, address]));
    const names = [left.label.trim(), right.label.trim()] as const;
    const parts = pairParts(...names).flatMap(({ id, title }) =>
      comparison[id].length === 0
        ? []
        : [
            element('h3', `${title} (${comparison[id].length})`),
            region(title, names, comparison[id], addresses),
          ],
    );
    this.querySelector('[data-result]')?.replaceChildren(...parts);
  }
}

function region(
  title: string,
  names: readonly string[],
  rows: readonly PairRow[],
  addresses: ReadonlyMap<string, string>,
): HTMLElement {
  const named = element('section');
  named.setAttribute('aria-label', title);
  const table = element('table');
  table.className = 'data-table measure';
  const head = table.createTHead().insertRow();
  for (const name of ['Code', ...names]) head.append(headCell(name, 'col'));
  const body = table.createTBody();
  for (const { name, left, right } of rows) {
    const row = body.insertRow();
    row.append(
      headCell(codeName(name, addresses.get(name) ?? ''), 'row'),
      ...[left, right].map((cell, index) => {
        const shown = element('td', cellText(cell));
        shown.dataset['label'] = names[index] ?? '';
        return shown;
      }),
    );
  }
  named.append(table);
  return named;
}

function codeName(name: string, address: string): HTMLElement {
  const code = element('code', name);
  code.translate = false;
  if (address === '') return code;
  const link = element('a');
  // The table has canonical addresses; a copy of the site leads to its own pages.
  link.href = new URL(address).pathname;
  link.append(code);
  return link;
}

function headCell(content: string | HTMLElement, scope: 'col' | 'row'): HTMLElement {
  const cell = element('th');
  cell.scope = scope;
  cell.append(content);
  return cell;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

async function readMatrix(address: string): Promise<Matrix> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const [head = '', ...lines] = (await answer.text()).trim().split('\r\n');
  return {
    systems: head.split(',').slice(2),
    rows: lines.map((line) => {
      const [name = '', page = '', ...cells] = line.split(',');
      return { name, address: page, cells };
    }),
  };
}

customElements.define('system-pair', SystemPair);
