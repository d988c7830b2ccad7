import project from '../../package.json';

/** The add-in's version, as the manifest and the list of installed add-ins say it. */
export const VERSION = project.version;
