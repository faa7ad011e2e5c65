import type { Plugin } from 'vite';

const sheet = /\.module\.css$/;
const namesOfSheet = /^\0names:(.*)\.js$/;

/**
 * Keeps the class names of a style sheet with the components that write them. The styles of all pages are one file, and a
 * bundler holds a sheet and its names together: every page would be sent the names of every other.
 */
export function classNames(): Plugin[] {
  const namesOf = new Map<string, string>();
  return [
    {
      name: 'puente-class-names',
      apply: 'build',
      enforce: 'pre',
      async resolveId(source, importer, options) {
        if (!sheet.test(source) || (importer !== undefined && namesOfSheet.test(importer))) return null;
        const found = await this.resolve(source, importer, { ...options, skipSelf: true });
        return found && `\0names:${found.id}.js`;
      },
      async load(id) {
        const [, file] = namesOfSheet.exec(id) ?? [];
        if (file === undefined) return null;
        await this.load({ id: file });
        return `import ${JSON.stringify(file)};\n${namesOf.get(file) ?? ''}`;
      },
    },
    {
      name: 'puente-sheets-without-names',
      apply: 'build',
      enforce: 'post',
      transform: (code, id) => {
        if (!sheet.test(id)) return null;
        namesOf.set(id, code);
        // Nobody asks the sheet itself for anything, but it must stay.
        return { code: 'export {};', map: null, moduleSideEffects: 'no-treeshake' };
      },
    },
  ];
}
