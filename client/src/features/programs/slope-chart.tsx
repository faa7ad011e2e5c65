import { gainOf, type PreviewedStartup } from '../../../../src/contract/matching/preview-routes.ts';
import { useT } from '../../shared/i18n/use-t.ts';
import styles from './rules.module.css';

const size = { width: 340, height: 190, left: 44, right: 296, top: 14, bottom: 158 };

/** First suggestions in points, now and with the draft: one line a startup. The sentence and the table say the same. */
export function SlopeChart({ rows, version }: { rows: readonly PreviewedStartup[]; version: number }) {
  const t = useT();
  const lines = rows.flatMap((row) =>
    row.before && row.after ? [{ row, before: row.before.points, after: row.after.points }] : [],
  );
  if (lines.length === 0) return null;
  const all = lines.flatMap(({ before, after }) => [before, after]);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const yOf = (points: number): number =>
    size.bottom - ((points - low) / Math.max(1, high - low)) * (size.bottom - size.top);
  const ends = (side: 'before' | 'after'): number[] => {
    const points = lines.map((line) => line[side]);
    return [...new Set([Math.max(...points), Math.min(...points)])];
  };
  return (
    <svg className={styles.slopes} viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
      {lines.map(({ row, before, after }) => (
        <g key={row.startupId} data-tone={toneOf(row)}>
          <line x1={size.left} y1={yOf(before)} x2={size.right} y2={yOf(after)} />
          <circle cx={size.left} cy={yOf(before)} r="3.5" />
          <circle cx={size.right} cy={yOf(after)} r="3.5" />
        </g>
      ))}
      {ends('before').map((points) => (
        <text key={points} x={size.left - 12} y={yOf(points) + 4} textAnchor="end">
          {points}
        </text>
      ))}
      {ends('after').map((points) => (
        <text key={points} x={size.right + 12} y={yOf(points) + 4}>
          {points}
        </text>
      ))}
      <text x={size.left} y={size.height - 6} textAnchor="middle">
        {t('policy.preview.version', { version })}
      </text>
      <text x={size.right} y={size.height - 6} textAnchor="middle">
        {t('policy.preview.draft')}
      </text>
    </svg>
  );
}

const toneOf = (row: PreviewedStartup): 'gain' | 'lose' | 'stay' =>
  gainOf(row) > 0 ? 'gain' : gainOf(row) < 0 ? 'lose' : 'stay';
