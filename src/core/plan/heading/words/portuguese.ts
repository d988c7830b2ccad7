import { wordList, type LanguageWords } from './column-words';

/**
 * How plans in Portuguese head their columns, where they don't as those in Spanish do. Plurals in *-ões* and *-eis* are
 * words of their own, since only a final *-s* or *-es* is taken off.
 */
export const PORTUGUESE: LanguageWords = {
  number: { phrases: wordList('número da ação; código da ação') },
  group: { phrases: [], whole: wordList('processo; eixo; eixo estratégico; dimensão; linha estratégica; domínio') },
  criterion: { phrases: [] },
  subcriterion: { phrases: [] },
  improvementArea: {
    phrases:
      wordList(`área de melhoria; oportunidade de melhoria; ponto de melhoria; aspecto a melhorar; aspeto a melhorar;
      ponto a melhorar; área a melhorar; ponto fraco; fragilidade; constatação; não conformidade`),
    whole: ['oportunidade'],
    lastResort: ['descrição da melhoria'],
  },
  objective: { phrases: wordList('objectivo'), whole: wordList('resultado previsto') },
  action: {
    phrases:
      wordList(`ação de melhoria; ações de melhoria; acção de melhoria; acções de melhoria; ação; ações; acção; acções;
      ação a desenvolver; descrição da ação; medida de melhoria; projeto de melhoria; proposta de melhoria; ação corretiva`),
    whole: wordList('projeto; melhoria; melhorias'),
    lastResort: wordList(`atividade; actividade; atividade a desenvolver; atividade a realizar; recomendação;
      recomendações; o que`),
  },
  tasks: {
    phrases: wordList('tarefa; etapa'),
    lastResort: wordList('atividade; actividade; atividade a realizar; como'),
  },
  start: {
    phrases: wordList('data de início; data inicial; data de começo; começo'),
    whole: wordList('desde; de'),
  },
  end: {
    phrases: wordList(`fim; data de fim; data fim; data de conclusão; conclusão; data final; prazo final; data limite;
      prazo limite; data de término; data prevista; data prevista de conclusão; prazo de conclusão; data de encerramento`),
    whole: wordList('até'),
    lastResort: ['data de realização'],
  },
  period: {
    phrases: wordList(`prazo; calendarização; início e fim; data de início e fim; data de início e data de fim;
      data de início e conclusão; período de execução; período de realização; desde até`),
    whole: wordList('data; datas; duração; quando'),
  },
  resources: { phrases: wordList('recurso necessário; orçamento'), whole: wordList('custo') },
  indicator: { phrases: wordList('indicadores'), whole: [] },
  owner: {
    phrases: wordList(`responsável; responsáveis; responsável pela execução; unidade responsável; serviço responsável;
      equipa responsável; pessoa responsável; encarregado; interveniente`),
    whole: wordList('quem; coordenador'),
  },
  comments: {
    phrases: wordList('observações; comentários; observação'),
    whole: wordList('acompanhamento'),
  },
  status: { phrases: wordList('ponto de situação; estado de execução; situação atual') },
  progress: {
    phrases: wordList(`% de execução; percentagem de execução; taxa de execução; grau de execução; grau de realização;
      grau de cumprimento; nível de execução; progresso`),
  },
  completedOn: {
    phrases: wordList(
      'data real de conclusão; data de conclusão real; conclusão real; data efetiva; data de conclusão efetiva',
    ),
  },
  evidence: { phrases: wordList('evidência; meio de verificação; fonte de verificação; comprovativo') },
  target: { phrases: wordList('meta; valor alvo') },
  actual: { phrases: wordList('valor alcançado; resultado alcançado; valor obtido; resultado obtido') },
};

/** Texts over several columns that name none of them. */
export const PORTUGUESE_GROUPS = wordList(
  'calendarização; planeamento; acompanhamento; execução; monitorização; plano de melhoria; plano de ação; autoavaliação',
);

/** Texts under another heading that say which part of it a column holds. */
export const PORTUGUESE_PARTS = wordList('n.º; número; código; nome; título; descrição; designação');
