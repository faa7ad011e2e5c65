/** The arc of an empty or broken page: open until something joins, closed when nothing is owed, broken when we failed. */
export function BridgeArt({ art, width = 132 }: { art: 'open' | 'closed' | 'broken'; width?: number }) {
  const isOpen = art === 'open';
  return (
    <svg width={width} height={width / 2} viewBox="0 0 132 66" aria-hidden="true">
      <path
        d="M8 60A58 54 0 0 1 124 60"
        fill="none"
        stroke="var(--line-strong)"
        strokeWidth="2"
        strokeDasharray=".1 6.5"
        strokeLinecap="round"
      />
      {isOpen ? null : (
        <path
          d={art === 'closed' ? 'M8 60A58 54 0 0 1 124 60' : 'M8 60A58 54 0 0 1 44 10M88 10A58 54 0 0 1 124 60'}
          fill="none"
          stroke="var(--ink)"
          strokeWidth="3"
          strokeLinecap="round"
        />
      )}
      <circle cx="8" cy="60" r="5" fill="var(--ink)" />
      <circle
        cx="124"
        cy="60"
        r="5"
        fill={isOpen ? 'var(--paper)' : 'var(--ink)'}
        stroke="var(--ink)"
        strokeWidth="2"
      />
    </svg>
  );
}
