import { calendarDay, type Day } from '../../plan/day';
import { MONTH_NAMES } from '../month-names';
import { plural } from '../plural';
import { listed, quote } from '../quote';
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
    greeting: (owner: string) => `Saludos, ${withoutFullStop(owner)}:`,
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
    /** `institution`: `''` if unknown. */
    signature: (institution: string) => (institution === '' ? ['Gracias.'] : ['Atentamente,', institution]),
  },

  calendar: {
    /** The beginning of the file's name. */
    file: 'vencimientos',
    due: (which: string, text: string) => `Vence ${which}: ${text}`,
    /** `owner`: `''` if there is none. */
    about: (title: string, owner: string) => `${title}\n${owner === '' ? 'Sin responsable' : `Responsable: ${owner}`}`,
  },

  pane: {
    title: 'Recordatorios por responsable',
    hint: 'Correo abre un borrador en su programa de correo. Usted lo envía.',
    back: 'Volver a los plazos',
    nobody: 'Sin responsable',
    counts: counted,
    copy: 'Copiar',
    mail: 'Correo',
    calendar: 'Calendario',
    /** For screen readers: tells apart buttons with the same label. */
    of: (what: string, owner: string) => `${what}: ${owner}`,
    text: 'Texto del recordatorio',
    noAddress: 'sin correo',
    sentOn: (day: string) => `enviado el ${day}`,
    noteSent: 'Anotar como enviado',
    forgetSent: 'Quitar «enviado»',

    /** Results of copying and mailing. */
    copied: (owner: string) => `Copiado: ${withoutFullStop(owner)}.`,
    /** If the clipboard is blocked; the text is selected instead. */
    notCopied: copying.refused,
    draft: 'Borrador abierto y anotado como enviado. Si no se abrió, seleccione Copiar.',
    draftWithoutText:
      'El texto es muy largo para abrirlo en el correo, así que se copió. Péguelo en el borrador con Ctrl+V.',
    draftNotCopied:
      'El texto es muy largo para abrirlo en el correo y Excel no permite copiarlo. Está seleccionado: presione Ctrl+C y péguelo en el borrador.',

    address: {
      label: (owner: string) => `Correo de ${owner}`,
      nobody: 'Correo de quien asigna responsables',
      hint: 'Se guarda en este libro y lo verá quien lo abra.',
      add: 'Agregar correo',
      change: 'Cambiar correo',
      save: 'Guardar',
      saveAndOpen: 'Guardar y abrir',
      cancel: 'Cancelar',
      missing: 'Escriba la dirección de correo.',
      wrong: (part: string) => `${quote(part, 'es')} no es una dirección. Escríbala como nombre@institucion.gob.do.`,
      others: 'Otros correos guardados',
      remove: 'Quitar',
    },

    institution: 'Institución que firma',
    institutionHint: 'Nombre de la institución',

    saved: (file: string) =>
      `Se guardó «${file}» en Descargas. Si no aparece, copie este texto en un archivo con ese nombre.`,
    /** Where Excel doesn't let the pane save files. */
    notSaved: (file: string) =>
      `En este equipo el panel no puede guardar archivos. Copie este texto en un archivo llamado «${file}».`,
    calendarText: 'Texto del calendario',
    copyCalendar: 'Copiar calendario',
  },
};
