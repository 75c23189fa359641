/** Tables that hold nothing about residents. */
import { notPersonal } from '../holding.ts';
import type { Holdings } from './shapes.ts';

export const NOT_PERSONAL: Holdings = {
  audit_trail: notPersonal(
    "what staff did, and to what, by its id; a resident's words are never in it, and ids lead nowhere once what they name is gone",
    { days: 'auditTrail', since: 'at' },
  ),
  back_office_heard: notPersonal('ids of messages from back offices', { days: 'backOfficeIds', since: 'at' }),
  bin_day_calendars: notPersonal('which home a calendar is of; not who asked for it'),
  bulky_days: notPersonal('days on which there are collections'),
  broadcasts: notPersonal('what was told to many, and by whom of the staff'),
  content: notPersonal('what Parley says, as editors wrote it'),
  content_examples: notPersonal(
    'questions that must go right, as editors wrote or chose them, personal data replaced',
  ),
  erasures: notPersonal('that somebody was erased: counts, and until it is carried out what is still to go', {
    days: 'auditTrail',
    since: 'done_at',
    only: 'done_at IS NOT NULL',
    unless: 'something is still to go',
  }),
  crew_exceptions: notPersonal("what crews found at a home, as the round's log has it; not who lives there"),
  insight_days: notPersonal('counts'),
  insight_state: notPersonal('how far was counted'),
  looked_up_postcodes: notPersonal('postcodes whose addresses were looked up'),
  premises: notPersonal("the council's list of addresses; not who lives there"),
  premises_services: notPersonal('which round serves an address'),
  round_visits: notPersonal('days of rounds'),
  rounds: notPersonal('rounds'),
  saved_replies: notPersonal('what staff like to say'),
  sending_paces: notPersonal("how full the council's own lines are"),
  service_state: notPersonal('what is switched off, and what fails'),
  sign_in_throttles: notPersonal("hashes of staff's emails and addresses; swept after a day"),
  staff: notPersonal('accounts of staff, which their own administrator ends'),
  staff_presence: notPersonal('who of the staff is at the desk'),
  staff_sessions: notPersonal('sign-ins of staff, which run out by themselves'),
  streets: notPersonal("the council's list of streets"),
};
