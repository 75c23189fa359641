/** The dialogs that run here. A new one is added to this list and nowhere else. */
import { z } from 'zod';
import { binDay } from '../../dialogs/bin-day/dialog.ts';
import { binDayFile } from '../../dialogs/bin-day/files.ts';
import { binDayRecords } from '../../dialogs/bin-day/records.ts';
import { type BinDaySettings, binDaySettings } from '../../dialogs/bin-day/settings.ts';
import { binReminders } from '../../dialogs/bin-reminders/dialog.ts';
import { binReminderNotices } from '../../dialogs/bin-reminders/notices.ts';
import { binRemindersRecords } from '../../dialogs/bin-reminders/records.ts';
import { type BinRemindersSettings, binRemindersSettings } from '../../dialogs/bin-reminders/settings.ts';
import { bulkyWasteRecords } from '../../dialogs/bulky-waste/books.ts';
import { bulkyWaste } from '../../dialogs/bulky-waste/dialog.ts';
import { bulkyWasteOutcome } from '../../dialogs/bulky-waste/outcome.ts';
import { bulkyWasteFacts } from '../../dialogs/bulky-waste/pricing.ts';
import { bulkyWasteNotices } from '../../dialogs/bulky-waste/reminders.ts';
import {
  type BulkyWasteSettings,
  bulkyWasteSettings,
  collectionsHavePrices,
} from '../../dialogs/bulky-waste/settings.ts';
import { councilTaxMove } from '../../dialogs/council-tax-move/dialog.ts';
import { councilTaxMoveRecords } from '../../dialogs/council-tax-move/records.ts';
import { councilTaxMoveSettings } from '../../dialogs/council-tax-move/settings.ts';
import { gardenWaste } from '../../dialogs/garden-waste/dialog.ts';
import { gardenWasteOutcome } from '../../dialogs/garden-waste/outcome.ts';
import { gardenWasteRecords } from '../../dialogs/garden-waste/records.ts';
import { gardenWasteNotices } from '../../dialogs/garden-waste/renewal.ts';
import {
  type GardenWasteSettings,
  gardenWasteHasPrices,
  gardenWasteSettings,
} from '../../dialogs/garden-waste/settings.ts';
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
import {
  containersHavePrices,
  type OrderContainerSettings,
  orderContainerSettings,
} from '../../dialogs/order-container/settings.ts';
import { reportFlyTipping } from '../../dialogs/report-fly-tipping/dialog.ts';
import { flyTippingRecords } from '../../dialogs/report-fly-tipping/records.ts';
import { flyTippingSettings } from '../../dialogs/report-fly-tipping/settings.ts';
import { reportStreetProblem } from '../../dialogs/report-street-problem/dialog.ts';
import { streetProblemRecords } from '../../dialogs/report-street-problem/records.ts';
import { streetProblemSettings } from '../../dialogs/report-street-problem/settings.ts';
import { requestStatus } from '../../dialogs/request-status/dialog.ts';
import { requestNews } from '../../dialogs/request-status/notices.ts';
import { requestStatusRecords } from '../../dialogs/request-status/records.ts';
import { type RequestStatusSettings, requestStatusSettings } from '../../dialogs/request-status/settings.ts';
import { speakToAdvisor } from '../../dialogs/speak-to-advisor/dialog.ts';
import { conversationCopy } from '../../dialogs/speak-to-advisor/files.ts';
import { advisorRecords } from '../../dialogs/speak-to-advisor/records.ts';
import { tipPermit } from '../../dialogs/tip-permit/dialog.ts';
import { tipPermitNotices } from '../../dialogs/tip-permit/notices.ts';
import { tipPermitRecords } from '../../dialogs/tip-permit/records.ts';
import { type TipPermitSettings, tipPermitSettings } from '../../dialogs/tip-permit/settings.ts';
import { type AnyDialog, registerDialog } from '../conversation/dialog.ts';
import type { Form } from '../conversation/message.ts';
import type { Places } from '../conversation/world.ts';
import type { OfferedFile } from '../server/routes/files.ts';
import type { Queryable } from '../store/database.ts';
import type { NoticeKind } from '../store/notices.ts';
import type { PaymentOutcome } from '../store/payment-outcome.ts';

export interface DialogRegistration {
  readonly dialog: AnyDialog;
  /** Checks the dialog's figures in council.yaml. */
  readonly settings: z.ZodType;
  /** Its queries, bound to the turn's transaction. `accountOf` is the council's end of a channel that sends. */
  records(tx: Queryable, accountOf: (channel: string) => string | undefined): unknown;
  /** The file that a token of its own names, such as a calendar. `words` are the dialog's, in their web form. */
  file?(
    db: Queryable,
    token: string,
    now: Date,
    settings: unknown,
    words: (key: string, places?: Places) => string,
  ): Promise<OfferedFile | undefined>;
  /** What it makes of money that it asked for. `words` are the dialog's, `settings` its figures. */
  outcome?(parts: {
    settings(): unknown;
    words(key: string, form: Form, places?: Places): string;
  }): PaymentOutcome;
  /** Whether its figures have a price, where it takes money at all; it has unless told. */
  charges?(settings: unknown): boolean;
  /** Its figures that answers repeat, by the name they have in braces. */
  facts?(settings: unknown): Places;
  /** What it says of its own accord, when that is due. */
  notices?(
    settings: unknown,
    words: (form: Form, key: string, places?: Places) => string,
  ): readonly NoticeKind[];
}

/** The dialog by which residents opt in to broadcasts; it has their words. */
export const ALERTS_DIALOG = 'get-alerts';

/** The dialog that sends a code to another conversation. */
export const LINKING_DIALOG = 'link-contact';

/** The dialog that fetches a person. */
export const ADVISOR_DIALOG = 'speak-to-advisor';

/** The dialog that tells how a request is going. */
export const STATUS_DIALOG = 'request-status';

export const DIALOGS: readonly DialogRegistration[] = [
  {
    dialog: registerDialog(speakToAdvisor),
    // Its hours are the desk's: see `settingsOf` in core.ts.
    settings: z.object({}),
    records: advisorRecords,
    file: conversationCopy,
  },
  {
    dialog: registerDialog(binDay),
    settings: binDaySettings,
    records: binDayRecords,
    file: (db, token, now, settings, words) => binDayFile(db, token, now, settings as BinDaySettings, words),
  },
  {
    dialog: registerDialog(binReminders),
    settings: binRemindersSettings,
    records: binRemindersRecords,
    notices: (settings, words) => binReminderNotices(settings as BinRemindersSettings, words),
  },
  { dialog: registerDialog(linkContact), settings: linkContactSettings, records: linkContactRecords },
  {
    dialog: registerDialog(missedBin),
    settings: missedBinSettings,
    records: missedBinRecords,
  },
  {
    dialog: registerDialog(orderContainer),
    settings: orderContainerSettings,
    records: orderContainerRecords,
    outcome: ({ settings, words }) =>
      orderContainerOutcome(
        (form, key, places) => words(key, form, places),
        () => settings() as OrderContainerSettings,
      ),
    charges: (settings) => containersHavePrices(settings as OrderContainerSettings),
  },
  {
    dialog: registerDialog(gardenWaste),
    settings: gardenWasteSettings,
    records: gardenWasteRecords,
    outcome: ({ settings, words }) =>
      gardenWasteOutcome({ settings: () => settings() as GardenWasteSettings, words }),
    charges: (settings) => gardenWasteHasPrices(settings as GardenWasteSettings),
    notices: (_settings, words) => gardenWasteNotices((key, form, places) => words(form, key, places)),
  },
  {
    dialog: registerDialog(bulkyWaste),
    settings: bulkyWasteSettings,
    records: bulkyWasteRecords,
    outcome: ({ settings, words }) =>
      bulkyWasteOutcome({ settings: () => settings() as BulkyWasteSettings, words }),
    charges: (settings) => collectionsHavePrices(settings as BulkyWasteSettings),
    facts: (settings) => bulkyWasteFacts(settings as BulkyWasteSettings),
    notices: (settings, words) => bulkyWasteNotices(settings as BulkyWasteSettings, words),
  },
  {
    dialog: registerDialog(tipPermit),
    settings: tipPermitSettings,
    records: tipPermitRecords,
    notices: (settings, words) => tipPermitNotices(settings as TipPermitSettings, words),
  },
  {
    dialog: registerDialog(councilTaxMove),
    settings: councilTaxMoveSettings,
    records: councilTaxMoveRecords,
  },
  { dialog: registerDialog(giveFeedback), settings: feedbackSettings, records: feedbackRecords },
  { dialog: registerDialog(reportFlyTipping), settings: flyTippingSettings, records: flyTippingRecords },
  {
    dialog: registerDialog(reportStreetProblem),
    settings: streetProblemSettings,
    records: streetProblemRecords,
  },
  {
    dialog: registerDialog(getAlerts),
    settings: getAlertsSettings,
    records: getAlertsRecords,
    notices: (_settings, words) => alertsNews(words),
  },
  {
    dialog: registerDialog(requestStatus),
    settings: requestStatusSettings,
    records: requestStatusRecords,
    notices: (settings, words) => requestNews(settings as RequestStatusSettings, words),
  },
];
