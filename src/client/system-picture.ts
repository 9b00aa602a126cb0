import { sortedBy, TableChoices } from './table-choices.ts';

/**
 * Filters and sorts the picture of codes and systems. The address follows the choices, so that a
 * view can be linked; without this script the picture is whole, by status.
 */
class SystemPicture extends HTMLElement {
  private choices = new TableChoices(this);
  private groups: HTMLTableSectionElement[] = [];
  private rows: { row: HTMLTableRowElement; group: HTMLTableSectionElement }[] = [];
  /** Holds the rows while they stand in one order, without groups. */
  private readonly flat = document.createElement('tbody');

  connectedCallback(): void {
    this.choices = new TableChoices(this);
    this.groups = [...this.querySelectorAll('tbody')];
    this.rows = this.groups.flatMap((group) =>
      [...group.rows].slice(1).map((row) => ({ row, group })),
    );
    this.querySelector('table')?.append(this.flat);
    this.choices.readAddress();
    this.addEventListener('change', () => {
      this.update();
      this.choices.writeAddress();
    });
    this.update();
  }

  private chosen(name: string): string {
    return this.choices.made.get(name) ?? '';
  }

  private update(): void {
    // The place of the chosen system among the columns; 0 where none is chosen.
    const column = this.choices.place('system');
    const status = this.chosen('status');
    let shown = 0;
    for (const { row, group } of this.rows) {
      row.hidden = !(
        (status === '' || group.dataset['status'] === status) &&
        this.suits(row, column)
      );
      if (!row.hidden) shown += 1;
      for (const [index, cell] of [...row.cells].entries()) {
        cell.toggleAttribute('data-chosen', column > 0 && index === column);
      }
    }
    this.arrange();
    this.choices.say(shown, this.rows.length);
  }

  private suits(row: HTMLTableRowElement, column: number): boolean {
    const cells = column > 0 ? [...row.cells].slice(column, column + 1) : [...row.cells].slice(1);
    switch (this.chosen('show')) {
      case 'has':
        return cells.some(has);
      case 'differs':
        return cells.some((cell) => cell.querySelector('b'));
      case 'lacks':
        return cells.some((cell) => cell.textContent === '–');
      default:
        return true;
    }
  }

  /** Puts the rows under their statuses, or into one order. */
  private arrange(): void {
    const order = this.chosen('sort');
    const rows = order === '' ? this.rows : sortedBy(this.rows, ({ row }) => row.id);
    if (order === 'systems') rows.sort((a, b) => systemsOf(b.row) - systemsOf(a.row));
    for (const { row, group } of rows) (order === '' ? group : this.flat).append(row);
    for (const group of this.groups) {
      group.hidden = order !== '' || [...group.rows].slice(1).every(({ hidden }) => hidden);
    }
  }
}

/** A number in the cell: its list or source has the code, raised or not. */
const has = (cell: HTMLTableCellElement): boolean => !/^–?$/.test(cell.textContent ?? '');

const systemsOf = (row: HTMLTableRowElement): number => [...row.cells].slice(1).filter(has).length;

customElements.define('system-picture', SystemPicture);
