import type { Router } from 'express';
import { previewInvitation } from '../../contract/notifications/preview-routes.ts';
import { bindRoute } from '../../platform/http/bind-route.ts';
import { previewImportedMail } from './imported-mails.ts';

export function mountPreviewRoutes(router: Router, { publicUrl }: { readonly publicUrl: string }): void {
  bindRoute(router, previewInvitation, ({ actor, params, query, now }) =>
    previewImportedMail(actor, params.cohortId, { language: query.language, now, publicUrl }),
  );
}
