import { wordList, type LanguageWords } from './column-words';

/**
 * How plans in Portuguese head their columns, except for words that differ from the Spanish ones by accents or a single
 * letter (*atividade*, *objectivo*, *processo*). Plurals in *-ões* and *-eis* are words of their own, because only a
 * final *-s* or *-es* is removed.
 */
export const PORTUGUESE: LanguageWords = {
  number: { phrases: [] },
  group: { phrases: [], whole: ['eixo'] },
  criterion: { phrases: [] },
  subcriterion: { phrases: [] },
  improvementArea: {
    phrases: wordList('área de melhoria; oportunidade de melhoria; ponto de melhoria; aspeto a melhorar; ponto fraco'),
    whole: ['constatação'],
  },
  objective: { phrases: [] },
  action: {
    phrases: wordList('ação; ações; acção; acções; ação de melhoria; medida de melhoria; proposta de melhoria'),
    whole: wordList('projeto; melhoria'),
    lastResort: wordList('recomendação; o que'),
  },
  tasks: { phrases: wordList('tarefa; etapa'), lastResort: ['como'] },
  start: { phrases: wordList('data de início; data inicial'), whole: ['de'] },
  end: {
    phrases:
      wordList(`fim; conclusão; data de fim; data de conclusão; data final; prazo final; data limite; prazo limite;
      data de término; data prevista`),
    whole: ['até'],
  },
  period: { phrases: wordList('prazo; calendarização; data de execução'), whole: wordList('data; quando') },
  duration: { phrases: ['duração'] },
  resources: { phrases: ['orçamento'], whole: ['custo'] },
  indicator: { phrases: ['indicadores'] },
  owner: {
    phrases: wordList('responsável; responsáveis; unidade responsável; encarregado'),
    whole: ['quem'],
  },
  comments: { phrases: wordList('observações; observação'), whole: ['acompanhamento'] },
  status: { phrases: ['ponto de situação'] },
  progress: { phrases: wordList('% de execução; grau de execução; taxa de execução; grau de realização') },
  completedOn: { phrases: wordList('data real de conclusão; data de conclusão real; conclusão real; data efetiva') },
  evidence: { phrases: wordList('meio de verificação; comprovativo') },
  target: { phrases: ['valor alvo'] },
  actual: { phrases: [] },
};

/** Headings over several columns that name none of them. */
export const PORTUGUESE_GROUPS = wordList('calendarização; acompanhamento; execução; plano de melhoria; plano de ação');

/** Headings under another one for the parts of its column. */
export const PORTUGUESE_PARTS = wordList('descrição; designação');
