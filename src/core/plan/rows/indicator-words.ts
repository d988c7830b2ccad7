/**
 * Nouns that begin indicators and no name of an office or person, so that a capitalized one in the middle of a text
 * begins another indicator; plain, singular.
 */
export const INDICATOR_NOUNS: ReadonlySet<string> = new Set(
  (
    'acta acuerdo analisis autodiagnostico auditoria base boletin cantidad capacitacion captura carta catalogo certificacion certificado charla circular ' +
    'comunicacion conformacion constancia contratacion contrato convenio convocatoria copia correo cotizacion creacion cronograma cuadro cumplimiento ' +
    'diagnostico difusion diploma disminucion documento ejecucion elaboracion encuesta entrega entrenamiento estadistica estudio evaluacion evidencia ' +
    'expediente ficha formulario foto fotografia grado guia implementacion incremento indice informe instructivo inventario levantamiento lista listado ' +
    'manual mapa matriz medicion memorando memorandum minuta nivel nomina numero oficio orden participacion plan plantilla poa politica porcentaje presentacion ' +
    'procedimiento programa promedio protocolo proyecto publicacion puesta realizacion reduccion registro reglamento relacion remision reporte resolucion ' +
    'resultado reunion socializacion solicitud tasa taller tiempo total variacion ' +
    'report plan minutes number percentage rate list record survey'
  ).split(' '),
);

/** Words after which a capital begins a name rather than another indicator; plain. */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  (
    'a al ante bajo cada como con contra cual cuya cuyo de del desde durante e el en entre hacia hasta la las lo los mas mediante menos ' +
    'ni nuestra nuestro nueva nuevo o para pero por que segun si sin sobre su sus tal tras u un una unas unos via y ' +
    'denominada denominado llamada llamado titulada titulado area comite direccion departamento unidad mesa sistema ' +
    'and as at by for from in into of on or per the to under with'
  ).split(' '),
);
