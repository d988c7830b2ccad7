import { wordList, type LanguageWords } from './column-words';

/** How plans in English head their columns. */
export const ENGLISH: LanguageWords = {
  number: { phrases: ['action number'], whole: ['number'] },
  group: {
    phrases: [],
    whole: wordList('process; component; strategic line; axis; pillar; standard; category; dimension'),
  },
  criterion: { phrases: wordList('criterion; criteria') },
  subcriterion: { phrases: wordList('subcriterion; sub criterion; subcriteria; sub criteria') },
  improvementArea: {
    phrases: wordList(`improvement area; area of improvement; area for improvement; improvement opportunity;
      opportunity for improvement; weakness`),
    whole: wordList('finding; opportunity'),
    lastResort: wordList('problem; issue; gap'),
  },
  objective: { phrases: wordList('objective; purpose'), whole: wordList('goal; aim; expected result') },
  action: {
    phrases: wordList('improvement action; action; corrective action'),
    whole: wordList('initiative; measure'),
    lastResort: wordList('activity; activities; recommendation; commitment; action plan'),
  },
  tasks: { phrases: wordList('task; step'), lastResort: wordList('activity; activities') },
  start: { phrases: wordList('start; start date; start on; begin'), whole: ['from'] },
  end: { phrases: wordList('end date; due date; deadline; finish; target date'), whole: wordList('end; due; until') },
  period: {
    phrases:
      wordList(`start and end; start and end date; start date end date; time frame; timeframe; timeline; schedule;
      period`),
    whole: wordList('time; date; dates; when; from until'),
  },
  duration: { phrases: ['duration'] },
  resources: { phrases: wordList('resource; budget'), whole: ['cost'] },
  indicator: { phrases: wordList('indicator; KPI'), whole: wordList('metric; measurement') },
  owner: {
    phrases: wordList('owner; responsible; person in charge; accountable; responsible unit'),
    whole: wordList('lead; who; assigned to'),
  },
  comments: { phrases: wordList('comment; remark; observation; note') },
  status: { phrases: wordList('state') },
  progress: { phrases: wordList('progress; % complete; percent complete') },
  completedOn: {
    phrases: wordList('completed on; completion date; actual end; actual end date; date completed; closing date'),
  },
  evidence: { phrases: wordList('evidence; means of verification'), whole: ['proof'] },
  target: { phrases: wordList('target; target value'), whole: ['planned value'] },
  actual: { phrases: wordList('actual value; achieved value'), whole: wordList('actual; achieved; result') },
};

/** Headings over several columns that name none of them. */
export const ENGLISH_GROUPS = wordList(
  'time; dates; schedule; follow-up; monitoring; results; improvement plan; action plan',
);

/** Headings under another one for the parts of its column. */
export const ENGLISH_PARTS = wordList('number; code; name; title; description');
