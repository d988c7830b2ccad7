import project from '../../package.json';

/** As in the manifest. */
export const VERSION = project.version;
