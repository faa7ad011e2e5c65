/** Stands for every style sheet, picture and font in component tests: names of classes are their own values. */
const styles: Record<string, string> = new Proxy({}, { get: (_target, name) => String(name) });

export default styles;
