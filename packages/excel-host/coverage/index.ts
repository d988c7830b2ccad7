export { coveredObjects, type CoveredMember, type CoveredObject } from './covered-objects';
export { excelClassOf, isOfTheLibrary, OFFICE_TYPES } from './office-members';
