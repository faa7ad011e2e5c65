/** The drawings of the landing, written into its HTML so that they stand with the first paint. */
export const markDrawing =
  '<svg viewBox="0 0 28 20" width="28" height="20" aria-hidden="true"><path d="M4 15.5a10 10 0 0 1 20 0" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round"/><circle cx="4" cy="16" r="2.7" fill="currentColor"/><circle cx="24" cy="16" r="2.7" fill="currentColor"/></svg>';

export const languageIcon =
  '<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M7 20v-9.5"/><path d="M7 14c.4-2.2 2.1-3.6 4.6-3.6 3 0 4.9 1.8 4.9 5V20"/><path d="M7 6.2c1.5-1.9 3.1-1.9 4.7-.7s3.2 1.2 4.8-.7"/></svg>';

/** The mark of an introduction: nobody asked, you said yes, both said yes. */
export function spanDrawing(state: 'open' | 'mine' | 'both'): string {
  const yes = { open: '', mine: 'M6 24a26 22 0 0 1 26-22', both: 'M6 24a26 22 0 0 1 52 0' }[state];
  const said = yes === '' ? '' : `<path class="yes" d="${yes}"/>`;
  return `<svg class="span span-${state}" viewBox="0 0 64 28" aria-hidden="true"><path class="arc" d="M6 24a26 22 0 0 1 52 0"/>${said}<circle class="pt" cx="6" cy="24" r="3.5"/><circle class="pt" cx="58" cy="24" r="3.5"/></svg>`;
}

export const threeSpans =
  '<svg class="spans" viewBox="0 0 1120 104" aria-hidden="true"><g fill="none" stroke-linecap="round"><path d="M6 96A184.7 88 0 0 1 375 96A184.7 88 0 0 1 744 96" class="ink"/><path d="M744 96A184.7 88 0 0 1 1113 96" class="join"/></g><g class="pts"><circle cx="6" cy="96" r="6"/><circle cx="375" cy="96" r="6"/><circle cx="744" cy="96" r="6"/><circle cx="1113" cy="96" r="6"/></g></svg>';

const arcs =
  '<g class="arcs"><path d="M329 500.8C278.8 397.5 428.8 135.4 543.3 126.4"/><path d="M54.4 189.3C90.5 187.8 127.0 253.7 106.6 283.5"/><path d="M175.1 277.1C207.4 285.3 212.4 337.4 182.2 351.5"/><path d="M248.2 312.7C212.8 284.9 231.7 192.9 275.2 181.3"/><path d="M493.4 488.8C480.0 430.3 570.6 362.7 622.9 392.2"/><path d="M331.2 416.9C319.2 330.5 469.2 227.4 545.5 269.6"/></g><path class="one" d="M283.7 498.4C229.9 439.3 288.7 328.6 367.8 340.2"/>';
const cities =
  '<g class="pts"><circle cx="283.7" cy="498.4" r="5"/><circle cx="367.8" cy="340.2" r="5"/><circle cx="329" cy="500.8" r="3"/><circle cx="543.3" cy="126.4" r="3"/><circle cx="331.2" cy="416.9" r="3"/><circle cx="106.6" cy="283.5" r="3"/><circle cx="54.4" cy="189.3" r="3"/><circle cx="248.2" cy="312.7" r="3"/><circle cx="182.2" cy="351.5" r="3"/><circle cx="175.1" cy="277.1" r="3"/><circle cx="493.4" cy="488.8" r="3"/><circle cx="622.9" cy="392.2" r="3"/><circle cx="275.2" cy="181.3" r="3"/><circle cx="545.5" cy="269.6" r="3"/></g><g class="labs"><text x="273.7" y="502.4" text-anchor="end">Guadalajara</text><text x="377.8" y="345.2" text-anchor="start">Austin</text><text class="sm" x="551.3" y="138.4" text-anchor="start">Detroit</text><text class="sm" x="98.6" y="293.5" text-anchor="end">Tijuana</text><text class="sm" x="501.4" y="482.8" text-anchor="start">Mérida</text></g>';

/** Both countries by state on one conic equal-area projection. The outlines are a file of their own: they may come later. */
export const landingMap = (words: string): string =>
  `<svg class="hmap" viewBox="0 0 760 600" role="img" aria-label="${words}"><use class="land" href="/src/pages/landing/states.svg#land"/>${arcs}${cities}</svg>`;
