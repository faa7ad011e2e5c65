import { model, Schema } from 'mongoose';
import { contactField, internalField, publicField } from './field-privacy.ts';

/** Somebody whom a newcomer may be, and why. */
export interface DemoPersonMark {
  userId: string;
  email: string;
  role: 'founder' | 'mentor' | 'coordinator' | 'admin';
  aboutEn: string;
  aboutEs: string;
}

/** Says that a database holds invented people whose password everybody knows. Only a demo may serve it. */
export interface DemoMark {
  _id: 'demo';
  /** `seeding`: a first start was interrupted, and the next one begins anew. */
  state: 'seeding' | 'ready';
  password: string;
  people: DemoPersonMark[];
}

const personSchema = new Schema(
  {
    userId: { type: String, required: true, ...internalField('demo bar', 'for-ever') },
    email: { type: String, required: true, ...contactField('demo sign-ins', 'for-ever') },
    role: { type: String, required: true, ...internalField('demo bar', 'for-ever') },
    aboutEn: { type: String, required: true, ...publicField('demo bar', 'for-ever') },
    aboutEs: { type: String, required: true, ...publicField('demo bar', 'for-ever') },
  },
  { _id: false },
);

const markSchema = new Schema<DemoMark>(
  {
    _id: { type: String, required: true, ...internalField('what kind of database', 'for-ever') },
    state: { type: String, enum: ['seeding', 'ready'], required: true, ...internalField('first start', 'for-ever') },
    password: { type: String, required: true, ...publicField('everybody knows it', 'for-ever') },
    people: { type: [personSchema], default: [] },
  },
  { collection: 'demo_mark' },
);

const DemoMarkModel = model<DemoMark>('DemoMark', markSchema);

/** The mark of this database; null when it is no demo. */
export async function findDemoMark(): Promise<DemoMark | null> {
  return DemoMarkModel.findById('demo').lean();
}

export async function setDemoMark(mark: Omit<DemoMark, '_id'>): Promise<void> {
  await DemoMarkModel.updateOne({ _id: 'demo' }, { $set: mark }, { upsert: true });
}
