import { calendarDay, type Day } from '../../plan/day';
import { MONTH_NAMES } from '../month-names';
import { plural } from '../plural';
import { listed } from '../quote';
import { withoutFullStop } from '../without-full-stop';
import { copying } from './about';
import { words } from './words';

export interface Counts {
  readonly overdue: number;
  readonly dueSoon: number;
}

const counted = ({ overdue, dueSoon }: Counts) =>
  listed(
    [
      ...(overdue > 0 ? [`${overdue} ${plural(overdue, 'vencida', 'vencidas')}`] : []),
      ...(dueSoon > 0 ? [`${dueSoon} por vencer`] : []),
    ],
    'y',
  );

/** The text of a reminder, and the pane's text about reminders. */
export const reminder = {
  /** The month in words, so that day and month can't be confused. */
  day: (serial: Day) => {
    const { year, month, day } = calendarDay(serial);
    return `${day} de ${MONTH_NAMES.es[month - 1] ?? ''} de ${year}`;
  },

  letter: {
    subject: (counts: Counts) => `Plan de mejora: ${counted(counts)}`,
    greeting: (owner: string) => `${withoutFullStop(owner)}:`,
    /** `day` is formatted by {@link reminder.day}; `title` is the plan's title, else the sheet's name. */
    intro: (title: string, day: string) => `Al ${day}, en «${title}» tiene a su cargo:`,
    introNobody: (title: string, day: string) => `Al ${day}, en «${title}» no tienen responsable:`,
    overdue: (count: number) => `${plural(count, 'Vencida', 'Vencidas')} (${count})`,
    dueSoon: (count: number) => `Por vencer (${count})`,
    action: (number: number) => `No. ${number}`,
    row: (row: number) => `Fila ${row}`,
    noText: 'sin descripción',
    ended: (day: string, days: number) => `Venció el ${day}, hace ${words.days(days)}.`,
    /** `today`: whether the as-of date is today. */
    ends: (day: string, days: number, today: boolean) => {
      if (days === 0) return today ? `Vence hoy, ${day}.` : `Vence ese día, ${day}.`;
      return days === 1 && today ? `Vence mañana, ${day}.` : `Vence el ${day}, en ${words.days(days)}.`;
    },
    sharedWith: (owners: readonly string[]) => `Junto con ${listed(owners.map(withoutFullStop), 'y')}.`,
    close: 'Por favor, actualice el avance en el plan o indique en los comentarios qué lo impide.',
    closeNobody: 'Por favor, indique quién es responsable de cada una.',
    /** Ends an e-mail draft that couldn't hold the whole text. */
    cut: '… (El texto completo está en el panel; cópielo de ahí.)',
  },

  pane: {
    title: 'Recordatorios por responsable',
    hint: 'Cada recordatorio reúne las acciones vencidas y por vencer. Cópielo y envíelo: el complemento no envía nada.',
    back: 'Volver a los plazos',
    nobody: 'Sin responsable',
    counts: counted,
    copy: 'Copiar',
    /** For screen readers: tells apart buttons with the same label. */
    of: (what: string, owner: string) => `${what}: ${owner}`,
    text: 'Texto del recordatorio',
    show: 'Ver el texto',
    mail: 'Abrir en el correo',
    copied: (owner: string) => `Copiado: ${withoutFullStop(owner)}.`,
    /** If the clipboard is blocked; the text is selected instead. */
    notCopied: copying.refused,
  },
};
