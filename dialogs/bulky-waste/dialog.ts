/** Large items: booking their collection, and changing, cancelling or asking after one. */
import { defineDialog } from '../../src/conversation/dialog.ts';
import { place, premises, spot } from './address-slots.ts';
import { aside } from './asides.ts';
import { form, part, postcode, reference, task } from './booking-slots.ts';
import type { BulkyWasteRecords } from './books.ts';
import { complete } from './complete.ts';
import { date } from './date-slot.ts';
import { doubtSlot } from './doubt-slots.ts';
import { items } from './items-slot.ts';
import { changesList } from './list-changes.ts';
import { benefit, origin, phone, sure, updates, wish, without } from './plain-slots.ts';
import { readBack } from './read-back.ts';
import type { BulkyWasteSettings } from './settings.ts';
import type { BulkyWasteValues } from './values.ts';

export const bulkyWaste = defineDialog<BulkyWasteValues, BulkyWasteRecords, BulkyWasteSettings>({
  id: 'bulky-waste',
  version: 1,
  slots: {
    form,
    task,
    part,
    reference,
    postcode,
    origin,
    items,
    doubt1: doubtSlot(0),
    doubt2: doubtSlot(1),
    doubt3: doubtSlot(2),
    without,
    place,
    premises,
    spot,
    benefit,
    wish,
    date,
    updates,
    phone,
    sure,
  },
  readBack,
  aside,
  complete,
  afterwards: {
    cancel: 'cancel my collection, {reference}',
    // "Change" and what follows it would be read as a swap of items.
    change: 'amend my collection, {reference}',
    ask: 'when is my collection, {reference}',
    missed: 'you missed my collection, {reference}',
    changes: changesList,
  },
});
