import { model, Schema, type InferSchemaType, type Types } from 'mongoose';
import { identityField, internalField, sensitiveField } from '../../platform/mongo/field-privacy.ts';

/** What staff did and what staff read of contact data. Written unchained in the acting transaction; the sealer chains. */
const auditSchema = new Schema(
  {
    at: { type: Date, required: true, ...internalField('when', 'audit') },
    act: { type: String, required: true, ...internalField('what', 'audit') },
    actorKind: { type: String, enum: ['user', 'system', 'visitor'], required: true, ...internalField('who', 'audit') },
    actorId: { type: Schema.Types.ObjectId, default: null, ...identityField('who', 'audit') },
    actorName: { type: String, default: '', ...identityField('who, as called then', 'audit') },
    programId: { type: Schema.Types.ObjectId, default: null, ...internalField('which program may read it', 'audit') },
    subjectKind: { type: String, required: true, ...internalField('about what', 'audit') },
    subjectId: { type: String, required: true, ...internalField('about what', 'audit') },
    /** Flat JSON of codes, ids and numbers; never free text of a person. */
    details: { type: String, default: '{}', ...sensitiveField('what changed', 'audit') },
    reason: { type: String, default: null, ...sensitiveField('why, in the words of staff', 'audit') },
    /** Position and hash in the chain; null until sealed. */
    seal: { type: Number, default: null, ...internalField('chain', 'audit') },
    hash: { type: String, default: null, ...internalField('chain', 'audit') },
  },
  { collection: 'audit_log' },
);
auditSchema.index({ seal: 1 }, { unique: true, partialFilterExpression: { seal: { $type: 'number' } } });
auditSchema.index({ programId: 1, at: -1 });
auditSchema.index({ at: -1 });
auditSchema.index({ actorId: 1, _id: -1 });
auditSchema.index({ act: 1, _id: -1 });

export type AuditRow = InferSchemaType<typeof auditSchema> & { _id: Types.ObjectId };

export const AuditModel = model('Audit', auditSchema);
