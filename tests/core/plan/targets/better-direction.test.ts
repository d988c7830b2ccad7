import { betterDirection } from '../../../../src/core/plan/targets/better-direction';

describe('higher is better', () => {
  test.each([
    ['Talleres', ''],
    ['Cantidad de talleres impartidos', 'talleres'],
    ['% de satisfacción de los usuarios', '%'],
    ['Nivel de satisfacción con el tiempo de espera', '%'],
    ['Porcentaje de quejas resueltas', '%'],
    ['Quejas de usuarios atendidas', ''],
    ['Porcentaje de solicitudes respondidas en 5 días', '%'],
    ['Entregas a tiempo', '%'],
    ['Informes entregados', 'informes'],
    ['Buzón de quejas instalado', ''],
    ['Quejas de empleados resueltas', ''],
    ['Manual de costos elaborado', ''],
    ['Porcentaje de reducción de quejas', '%'],
    ['Ahorro en el consumo de papel', 'resmas'],
    ['Horas de capacitación impartidas', 'horas'],
    ['Porcentaje del presupuesto ejecutado', '%'],
    ['Tasa de participación', '%'],
    ['Incidencias resueltas', ''],
    ['Índice de satisfacción', '%'],
    ['Number of workshops held', ''],
    ['Días sin accidentes', 'días'],
    ['Expedientes sin errores', '%'],
    ['Complaints resolved', '%'],
    ['Percentage of requests answered on time', '%'],
    ['', 'talleres'],
  ])('for %p with a target in %p', (indicator, unit) => {
    expect(betterDirection(indicator, unit)).toBe('higher');
  });
});

describe('lower is better', () => {
  test.each([
    ['Tiempo de respuesta', 'días'],
    ['Tiempo promedio de espera en ventanilla', 'minutos'],
    ['Promedio de días de respuesta', 'días'],
    ['Días para emitir la certificación', 'días'],
    ['Cantidad de quejas recibidas', ''],
    ['Quejas', ''],
    ['Quejas de los empleados', ''],
    ['Quejas y reclamos de los usuarios', ''],
    ['Reclamaciones', ''],
    ['Tasa de errores en los expedientes', '%'],
    ['Reducir el tiempo de entrega', 'días'],
    ['Disminuir las quejas', ''],
    ['Costo del servicio', 'pesos'],
    ['Consumo de energía', 'kWh'],
    ['Índice de ausentismo', '%'],
    ['Solicitudes rechazadas', ''],
    ['Quejas no resueltas', ''],
    ['Expedientes sin responder', ''],
    ['Acciones vencidas', '%'],
    ['Response time', 'days'],
    ['Average waiting time', 'minutes'],
    ['Number of complaints', ''],
    ['Error rate', '%'],
    ['Days to issue a permit', 'days'],
    ['Reduce costs', ''],
    ['', 'quejas'],
  ])('for %p with a target in %p', (indicator, unit) => {
    expect(betterDirection(indicator, unit)).toBe('lower');
  });
});

describe('it can’t be told', () => {
  test.each([
    ['Tasa de rotación', '%'],
    ['Temperatura del archivo', ''],
    ['Reducción de quejas', '%'],
    ['Reducir las quejas', '%'],
    ['Quejas y sugerencias', ''],
    ['Horas de trabajo', 'horas'],
    ['Tiempo dedicado a la formación', 'horas'],
    ['Gasto ejecutado', ''],
    ['Entrega de informes', 'días'],
    ['Promedio de expedientes', ''],
    ['Denuncias recibidas', ''],
    ['Solicitudes de usuarios rechazadas', ''],
    ['', '%'],
    ['', ''],
    ['', 'días'],
    ['Training hours', 'hours'],
    ['Turnover', '%'],
  ])('for %p with a target in %p', (indicator, unit) => {
    expect(betterDirection(indicator, unit)).toBe('unknown');
  });
});
