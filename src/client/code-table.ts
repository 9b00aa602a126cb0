import { sortedBy, TableChoices } from './table-choices.ts';

/**
 * Filters and sorts the table of all codes. The address follows the filters, so a filtered table
 * can be linked; without this script the table is whole.
 */
class CodeTable extends HTMLElement {
  private choices = new TableChoices(this);
  private rows: HTMLTableRowElement[] = [];
  /** The family that each row stands under before anything is sorted. */
  private readonly families = new Map<HTMLTableRowElement, string>();

  connectedCallback(): void {
    this.choices = new TableChoices(this);
    this.rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr[data-code]')];
    for (const row of this.rows) {
      this.families.set(row, row.closest('tbody')?.dataset['family'] ?? '');
    }
    this.choices.readAddress();
    this.addEventListener('change', () => {
      this.filter();
      this.choices.writeAddress();
    });
    this.querySelector('input')?.addEventListener('input', () => this.filter());
    this.makeSortable();
    this.filter();
  }

  private filter(): void {
    const words = (this.querySelector('input')?.value ?? '').toLowerCase().split(/\s+/);
    const chosen = [...this.choices.made];
    let shown = 0;
    for (const row of this.rows) {
      const text = row.textContent.toLowerCase();
      const matches =
        words.every((word) => text.includes(word)) &&
        chosen.every(([name, value]) => this.has(row, name, value));
      row.hidden = !matches;
      if (matches) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('.group')) {
      const rows = [...(group.parentElement?.querySelectorAll<HTMLElement>('[data-code]') ?? [])];
      group.hidden = rows.every(({ hidden }) => hidden);
    }
    this.choices.say(shown, this.rows.length);
  }

  private has(row: HTMLTableRowElement, name: string, value: string): boolean {
    const values = name === 'family' ? this.families.get(row) : row.dataset[name];
    return (values ?? '').split(' ').includes(value);
  }

  /** Each column head becomes a button; a second press turns the order round. */
  private makeSortable(): void {
    const heads = [...this.querySelectorAll('thead th')];
    for (const [column, head] of heads.entries()) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.textContent = head.textContent;
      button.addEventListener('click', () => {
        const ascending = head.getAttribute('aria-sort') !== 'ascending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
        this.sort(column, ascending);
      });
      head.replaceChildren(button);
    }
  }

  /** What is sorted stands in one order, so the families' headings go. */
  private sort(column: number, ascending: boolean): void {
    const sorted = sortedBy(this.rows, (row) => row.cells[column]?.textContent ?? '');
    if (!ascending) sorted.reverse();
    this.querySelector('tbody')?.append(...sorted);
    for (const group of this.querySelectorAll('.group')) group.remove();
  }
}

customElements.define('code-table', CodeTable);
