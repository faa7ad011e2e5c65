import type { Language } from '../../contract/shared/schema.ts';

/** Another person's words under their question, in the language in which they were written. */
export interface Quote {
  readonly label: string;
  readonly text: string;
  readonly language?: Language;
}

/** One mail in the form that every mail has: greeting, one sentence that matters, facts, one action, who writes. */
export interface MailParts {
  readonly language: Language;
  readonly greeting: string;
  readonly lead: string;
  /** Goes on where the lead ends, in the same paragraph. */
  readonly follow?: string | null;
  readonly paragraphs: readonly string[];
  readonly quotes?: readonly Quote[];
  readonly afterQuotes?: readonly string[];
  /** The date that counts, between two lines: the moment, and the same on the other clock. */
  readonly date?: { readonly moment: string; readonly clocks: string | null } | null;
  readonly action: { readonly label: string; readonly url: string } | null;
  /** Further ways to answer, as links under the action. */
  readonly links?: readonly { readonly label: string; readonly url: string }[];
  readonly after?: readonly string[];
  /** Said more quietly: what the other side reads, what happens if nothing is done. */
  readonly quiet?: readonly string[];
  /** Who writes, and below as what; none where the sender is the product itself or named already. */
  readonly signature: readonly string[];
  readonly footer: { readonly text: string; readonly label: string; readonly url: string };
}

/** The text part: complete by itself. */
export function layOutText(parts: MailParts): string {
  const { date, action } = parts;
  const blocks = [
    parts.greeting,
    leadOf(parts),
    ...parts.paragraphs,
    ...(parts.quotes ?? []).map(({ label, text }) => `${label}:\n  «${text}»`),
    ...(parts.afterQuotes ?? []),
    ...(date ? [[date.moment, date.clocks].filter((line) => line !== null).join('\n')] : []),
    ...(action ? [`${action.label}:\n${action.url}`] : []),
    ...(parts.links ?? []).map(({ label, url }) => `${label}:\n${url}`),
    ...(parts.after ?? []),
    ...(parts.quiet ?? []),
    ...(parts.signature.length > 0 ? [parts.signature.join('\n')] : []),
  ];
  return `${blocks.join('\n\n')}\n\n--\n${parts.footer.text}\n${parts.footer.label}: ${parts.footer.url}\n`;
}

const leadOf = ({ lead, follow }: MailParts): string => (follow ? `${lead} ${follow}` : lead);

const tags = { en: 'en', es: 'es-MX' } as const;

/** What a client that knows dark mode paints instead; the others keep the light colours of the lines themselves. */
const darkStyle =
  '<style>@media (prefers-color-scheme:dark){.b{background:#0f1d1c!important}.s{color:#e8efe9!important}.q{color:#9eada8!important}.r{border-color:#2a3c3a!important}.a{background:#70beac!important;color:#06211d!important}.k{color:#83cdbb!important}}</style>';

/** The HTML part: inline styles, no picture, no tracking. */
export function layOutHtml(parts: MailParts): string {
  return [
    `<!doctype html><html lang="${tags[parts.language]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">${darkStyle}</head>`,
    '<body class="b" style="margin:0;background:#f8f7f3">',
    '<div class="s" style="max-width:560px;margin:0 auto;padding:32px 16px;overflow-wrap:anywhere;color:#12302e;font:400 16px/24px -apple-system,\'Segoe UI\',Roboto,sans-serif">',
    '<p style="margin:0 0 32px;font-weight:640;font-size:20px">Puente</p>',
    paragraph(escapeHtml(parts.greeting)),
    paragraph(`<b>${escapeHtml(parts.lead)}</b>${parts.follow ? ` ${escapeHtml(parts.follow)}` : ''}`),
    ...parts.paragraphs.map((text) => paragraph(escapeHtml(text))),
    ...(parts.quotes ?? []).map((quote) => layOutQuote(quote, parts.language)),
    ...(parts.afterQuotes ?? []).map((text) => paragraph(escapeHtml(text))),
    layOutDate(parts),
    layOutAction(parts),
    ...(parts.after ?? []).map((text) => paragraph(escapeHtml(text))),
    ...(parts.quiet ?? []).map((text) => paragraph(escapeHtml(text), { isQuiet: true })),
    layOutSignature(parts),
    layOutFooter(parts),
    '</div></body></html>',
  ].join('\n');
}

/** `html` is escaped already. */
const paragraph = (html: string, { isQuiet = false } = {}): string =>
  `<p${isQuiet ? ' class="q"' : ''} style="margin:0 0 16px${isQuiet ? ';color:#596763' : ''}">${html}</p>`;

function layOutQuote({ label, text, language }: Quote, own: Language): string {
  const lang = language !== undefined && language !== own ? ` lang="${tags[language]}"` : '';
  return (
    `<p class="q" style="margin:0 0 4px;color:#596763;font-size:14px">${escapeHtml(label)}</p>` +
    `<blockquote${lang} class="r" style="margin:0 0 16px;padding:2px 0 2px 16px;border-left:3px solid #e0ddd4">«${escapeHtml(text)}»</blockquote>`
  );
}

function layOutDate({ date }: MailParts): string {
  if (!date) return '';
  const clocks = date.clocks === null ? '' : `<br>${escapeHtml(date.clocks)}`;
  return `<p class="r" style="margin:8px 0 24px;padding:12px 0;border:solid #e0ddd4;border-width:1px 0"><b>${escapeHtml(date.moment)}</b>${clocks}</p>`;
}

function layOutAction({ action, links = [] }: MailParts): string {
  const button = action
    ? `<p style="margin:24px 0"><a class="a" href="${escapeHtml(action.url)}" style="display:inline-block;padding:12px 20px;background:#1b6f62;color:#fffefc;border-radius:6px;text-decoration:none;font-weight:600">${escapeHtml(action.label)}</a></p>`
    : '';
  const others = links.map(
    ({ label, url }) =>
      `<a class="k" href="${escapeHtml(url)}" style="color:#17655a;margin-right:24px">${escapeHtml(label)}</a>`,
  );
  return others.length === 0 ? button : `${button}<p style="margin:0 0 24px">${others.join('\n')}</p>`;
}

function layOutSignature({ signature: [name, role] }: MailParts): string {
  if (name === undefined) return '';
  const below = role === undefined ? '' : `<br><span class="q" style="color:#596763">${escapeHtml(role)}</span>`;
  return paragraph(`${escapeHtml(name)}${below}`);
}

const layOutFooter = ({ footer }: MailParts): string =>
  '<hr class="r" style="border:0;border-top:1px solid #e0ddd4;margin:24px 0">' +
  `<p class="q" style="margin:0;color:#596763;font-size:14px;line-height:20px">${escapeHtml(footer.text)} <a class="k" href="${escapeHtml(footer.url)}" style="color:#17655a">${escapeHtml(footer.label)}</a></p>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** People's words stand in mails as they wrote them: never as markup. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (char) => entities[char] ?? char);
