/** The dialogs that run here. A new one is added to this list and nowhere else. */
import { z } from 'zod';
import { binDay } from '../../dialogs/bin-day/dialog.ts';
import { binDayFile } from '../../dialogs/bin-day/files.ts';
import { binDayRecords } from '../../dialogs/bin-day/records.ts';
import { binDaySettings } from '../../dialogs/bin-day/settings.ts';
import { binReminders } from '../../dialogs/bin-reminders/dialog.ts';
import { binReminderNotices } from '../../dialogs/bin-reminders/notices.ts';
import { binRemindersRecords } from '../../dialogs/bin-reminders/records.ts';
import { binRemindersSettings } from '../../dialogs/bin-reminders/settings.ts';
import { bulkyWasteRecords } from '../../dialogs/bulky-waste/books.ts';
import { bulkyWaste } from '../../dialogs/bulky-waste/dialog.ts';
import { bulkyWasteOutcome } from '../../dialogs/bulky-waste/outcome.ts';
import { bulkyWasteFacts } from '../../dialogs/bulky-waste/pricing.ts';
import { bulkyWasteNotices } from '../../dialogs/bulky-waste/reminders.ts';
import { bulkyWasteSettings, collectionsHavePrices } from '../../dialogs/bulky-waste/settings.ts';
import { councilTaxMove } from '../../dialogs/council-tax-move/dialog.ts';
import { councilTaxMoveRecords } from '../../dialogs/council-tax-move/records.ts';
import { councilTaxMoveSettings } from '../../dialogs/council-tax-move/settings.ts';
import { gardenWasteRecords } from '../../dialogs/garden-waste/books.ts';
import { gardenWaste } from '../../dialogs/garden-waste/dialog.ts';
import { gardenWasteOutcome } from '../../dialogs/garden-waste/outcome.ts';
import { gardenWasteNotices } from '../../dialogs/garden-waste/renewal.ts';
import { gardenWasteHasPrices, gardenWasteSettings } from '../../dialogs/garden-waste/settings.ts';
import { getAlerts } from '../../dialogs/get-alerts/dialog.ts';
import { alertsNews } from '../../dialogs/get-alerts/notices.ts';
import { getAlertsRecords } from '../../dialogs/get-alerts/records.ts';
import { getAlertsSettings } from '../../dialogs/get-alerts/settings.ts';
import { giveFeedback } from '../../dialogs/give-feedback/dialog.ts';
import { feedbackRecords } from '../../dialogs/give-feedback/records.ts';
import { feedbackSettings } from '../../dialogs/give-feedback/settings.ts';
import { linkContact } from '../../dialogs/link-contact/dialog.ts';
import { linkContactRecords } from '../../dialogs/link-contact/records.ts';
import { linkContactSettings } from '../../dialogs/link-contact/settings.ts';
import { missedBin } from '../../dialogs/missed-bin/dialog.ts';
import { missedBinRecords } from '../../dialogs/missed-bin/records.ts';
import { missedBinSettings } from '../../dialogs/missed-bin/settings.ts';
import { orderContainer } from '../../dialogs/order-container/dialog.ts';
import { orderContainerOutcome } from '../../dialogs/order-container/payment.ts';
import { orderContainerRecords } from '../../dialogs/order-container/records.ts';
import { containersHavePrices, orderContainerSettings } from '../../dialogs/order-container/settings.ts';
import { reportFlyTipping } from '../../dialogs/report-fly-tipping/dialog.ts';
import { flyTippingRecords } from '../../dialogs/report-fly-tipping/records.ts';
import { flyTippingSettings } from '../../dialogs/report-fly-tipping/settings.ts';
import { reportStreetProblem } from '../../dialogs/report-street-problem/dialog.ts';
import { streetProblemRecords } from '../../dialogs/report-street-problem/records.ts';
import { streetProblemSettings } from '../../dialogs/report-street-problem/settings.ts';
import { requestStatus } from '../../dialogs/request-status/dialog.ts';
import { requestNews } from '../../dialogs/request-status/notices.ts';
import { requestStatusRecords } from '../../dialogs/request-status/records.ts';
import { requestStatusSettings } from '../../dialogs/request-status/settings.ts';
import { speakToAdvisor } from '../../dialogs/speak-to-advisor/dialog.ts';
import { conversationCopy } from '../../dialogs/speak-to-advisor/files.ts';
import { advisorRecords } from '../../dialogs/speak-to-advisor/records.ts';
import { tipPermit } from '../../dialogs/tip-permit/dialog.ts';
import { tipPermitNotices } from '../../dialogs/tip-permit/notices.ts';
import { tipPermitRecords } from '../../dialogs/tip-permit/records.ts';
import { tipPermitSettings } from '../../dialogs/tip-permit/settings.ts';
import { type Dialog, type Json, registerDialog } from '../conversation/dialog.ts';
import type { Form } from '../conversation/message.ts';
import type { Fillings } from '../conversation/world.ts';
import type { OfferedFile } from '../server/routes/files.ts';
import type { Queryable } from '../store/database.ts';
import type { NoticeKind } from '../store/notices.ts';
import type { PaymentOutcome } from '../store/payment-outcome.ts';

/** A dialog and what goes with it, all in the dialog's own types. */
interface DialogParts<Values extends object, Records, Settings> {
  readonly dialog: Dialog<Values, Records, Settings>;
  /** Checks the dialog's figures in council.yaml. */
  readonly settings: z.ZodType<Settings>;
  /** Its queries, bound to the turn's transaction. `accountOf` is the council's end of a channel that sends. */
  records(tx: Queryable, accountOf: (channel: string) => string | undefined): Records;
  /** The file that a token of its own names, such as a calendar. `words` are the dialog's, in their web form. */
  file?(
    db: Queryable,
    token: string,
    now: Date,
    settings: Settings,
    words: (key: string, fillings?: Fillings) => string,
  ): Promise<OfferedFile | undefined>;
  /** What it makes of money that it asked for. `words` are the dialog's, `settings` its figures. */
  outcome?(parts: {
    settings(): Settings;
    words(key: string, form: Form, fillings?: Fillings): string;
  }): PaymentOutcome;
  /** Whether its figures have a price, where it takes money at all; it has unless told. */
  charges?(settings: Settings): boolean;
  /** Its figures that answers repeat, by the name they have in braces. */
  facts?(settings: Settings): Fillings;
  /** What it says of its own accord, when that is due. */
  notices?(
    settings: Settings,
    words: (form: Form, key: string, fillings?: Fillings) => string,
  ): readonly NoticeKind[];
}

/**
 * A dialog as the list holds it, its own types forgotten. `listed` makes one once the compiler has seen schema, records and
 * dialog agree; whoever passes it figures passes those that its own schema checked.
 */
export type DialogRegistration = DialogParts<Record<string, Json>, unknown, unknown>;

function listed<Values extends object, Records, Settings>({
  dialog,
  ...parts
}: DialogParts<Values, Records, Settings>): DialogRegistration {
  return { dialog: registerDialog(dialog), ...parts };
}

/** The dialog by which residents opt in to broadcasts; it has their words. */
export const ALERTS_DIALOG = 'get-alerts';

/** The dialog that fetches a person. */
export const ADVISOR_DIALOG = 'speak-to-advisor';

/** The dialog that tells how a request is going. */
export const STATUS_DIALOG = 'request-status';

export const DIALOGS: readonly DialogRegistration[] = [
  {
    dialog: registerDialog(speakToAdvisor),
    // Not `listed`: its settings are the desk's teams and hours (see `settingsOf` in core.ts), so it has no figures of its own.
    settings: z.object({}),
    records: advisorRecords,
    file: conversationCopy,
  },
  listed({ dialog: binDay, settings: binDaySettings, records: binDayRecords, file: binDayFile }),
  listed({
    dialog: binReminders,
    settings: binRemindersSettings,
    records: binRemindersRecords,
    notices: binReminderNotices,
  }),
  listed({ dialog: linkContact, settings: linkContactSettings, records: linkContactRecords }),
  listed({ dialog: missedBin, settings: missedBinSettings, records: missedBinRecords }),
  listed({
    dialog: orderContainer,
    settings: orderContainerSettings,
    records: orderContainerRecords,
    outcome: ({ settings, words }) =>
      orderContainerOutcome((form, key, fillings) => words(key, form, fillings), settings),
    charges: containersHavePrices,
  }),
  listed({
    dialog: gardenWaste,
    settings: gardenWasteSettings,
    records: gardenWasteRecords,
    outcome: gardenWasteOutcome,
    charges: gardenWasteHasPrices,
    notices: (_settings, words) => gardenWasteNotices((key, form, fillings) => words(form, key, fillings)),
  }),
  listed({
    dialog: bulkyWaste,
    settings: bulkyWasteSettings,
    records: bulkyWasteRecords,
    outcome: bulkyWasteOutcome,
    charges: collectionsHavePrices,
    facts: bulkyWasteFacts,
    notices: bulkyWasteNotices,
  }),
  listed({
    dialog: tipPermit,
    settings: tipPermitSettings,
    records: tipPermitRecords,
    notices: tipPermitNotices,
  }),
  listed({ dialog: councilTaxMove, settings: councilTaxMoveSettings, records: councilTaxMoveRecords }),
  listed({ dialog: giveFeedback, settings: feedbackSettings, records: feedbackRecords }),
  listed({ dialog: reportFlyTipping, settings: flyTippingSettings, records: flyTippingRecords }),
  listed({ dialog: reportStreetProblem, settings: streetProblemSettings, records: streetProblemRecords }),
  listed({
    dialog: getAlerts,
    settings: getAlertsSettings,
    records: getAlertsRecords,
    notices: (_settings, words) => alertsNews(words),
  }),
  listed({
    dialog: requestStatus,
    settings: requestStatusSettings,
    records: requestStatusRecords,
    notices: requestNews,
  }),
];
