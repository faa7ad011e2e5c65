import { Button } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '../../shared/api/api-error.ts';
import { DialogActions, Dialog } from '../../shared/components/dialog.tsx';
import { EmptyState } from '../../shared/components/empty-state.tsx';
import { ErrorState } from '../../shared/components/error-state.tsx';
import { Reach } from '../../shared/components/reach.tsx';
import { BubblesSkeleton, RowsSkeleton } from '../../shared/components/skeletons.tsx';
import { Meter, Steps } from '../../shared/components/steps.tsx';
import { useToast } from '../../shared/components/toast.tsx';
import { GallerySection } from './gallery-section.tsx';

export function GalleryStates() {
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  return (
    <GallerySection title="States">
      <Steps step={2} of={4} />
      <Meter value={0.68}>About 4 seconds left. You can leave; we tell you when it is done.</Meter>
      <Reach
        now={38}
        total={67}
        gains={[
          { key: 'stage', label: 'Add a stage', count: 14, to: '/gallery' },
          { key: 'hours', label: 'Mark your free hours', count: 2, to: '/gallery' },
        ]}
      >
        <p>Today 38 of 67 mentors can find you.</p>
      </Reach>
      <RowsSkeleton rows={2} />
      <BubblesSkeleton />
      <EmptyState
        title="Nobody has asked you yet"
        action={<Button variant="default">See how founders find you</Button>}
      >
        <p>41 startups fit your offer.</p>
      </EmptyState>
      <EmptyState art="closed" title="Nobody is waiting" />
      <ErrorState error={new ApiError(500, { code: 'internal', requestId: '7F3-K2' })} onRetry={() => undefined} />
      <div className="row">
        <Button variant="default" onClick={() => toast({ text: 'Introduction approved', onUndo: () => undefined })}>
          Show a toast
        </Button>
        <Button variant="default" onClick={() => setOpen(true)}>
          Open a dialog
        </Button>
      </div>
      <Dialog
        title="Why forbid this pair?"
        lead="The reason is kept in the audit log."
        isOpen={isOpen}
        onClose={() => setOpen(false)}
      >
        <p>One field or one decision.</p>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>Forbid</Button>
          <Button variant="subtle" onClick={() => setOpen(false)}>
            Cancel
          </Button>
        </DialogActions>
      </Dialog>
    </GallerySection>
  );
}
