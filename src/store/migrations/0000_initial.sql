CREATE TABLE "audit_trail" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_trail_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"staff_id" text,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"detail" text
);
--> statement-breakpoint
CREATE TABLE "back_office_heard" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "back_office_outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"step" integer NOT NULL,
	"event" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"destination" text,
	"created_at" timestamp with time zone NOT NULL,
	"not_before" timestamp with time zone,
	"claimed_at" timestamp with time zone,
	"tried_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"delivered_at" timestamp with time zone,
	"their_id" text,
	"token" text,
	"reason" text,
	"polled_at" timestamp with time zone,
	CONSTRAINT "back_office_outbox_step" UNIQUE("request_id","step")
);
--> statement-breakpoint
CREATE TABLE "broadcast_people" (
	"broadcast_id" text NOT NULL,
	"person" text NOT NULL,
	"channel" text NOT NULL,
	"contact" text NOT NULL,
	"opt_in_id" integer NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"reason" text,
	"conversation_id" text,
	"sequence" integer,
	"said_at" timestamp with time zone,
	CONSTRAINT "broadcast_people_broadcast_id_person_pk" PRIMARY KEY("broadcast_id","person")
);
--> statement-breakpoint
CREATE TABLE "broadcasts" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"subject" text NOT NULL,
	"audience" jsonb NOT NULL,
	"sms" text NOT NULL,
	"more" text NOT NULL,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"status" text NOT NULL,
	"revision" integer NOT NULL,
	"writers" jsonb NOT NULL,
	"sent_back" jsonb,
	"approved_by" text,
	"approved_at" timestamp with time zone,
	"queued_up_to" text,
	"queued_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "chat_copies" (
	"token" text PRIMARY KEY NOT NULL,
	"conversation_id" text NOT NULL,
	"after" integer NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chat_readers" (
	"conversation_id" text PRIMARY KEY NOT NULL,
	"received" integer NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "premises_services" (
	"uprn" text NOT NULL,
	"service" text NOT NULL,
	"round_id" text NOT NULL,
	"container" text,
	"from_on" date,
	"until_on" date,
	CONSTRAINT "premises_services_uprn_service_round_id_pk" PRIMARY KEY("uprn","service","round_id")
);
--> statement-breakpoint
CREATE TABLE "round_visits" (
	"round_id" text NOT NULL,
	"scheduled_on" date NOT NULL,
	"current_on" date,
	"revision" text DEFAULT 'none' NOT NULL,
	"status" text DEFAULT 'outstanding' NOT NULL,
	"reason" text,
	"reported_at" timestamp with time zone,
	"returns_on" date,
	CONSTRAINT "round_visits_round_id_scheduled_on_pk" PRIMARY KEY("round_id","scheduled_on")
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"service" text NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contact_codes" (
	"id" text PRIMARY KEY NOT NULL,
	"conversation_id" text NOT NULL,
	"channel" text NOT NULL,
	"contact" text NOT NULL,
	"hash" text NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"works_until" timestamp with time zone NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "content" (
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"version" integer NOT NULL,
	"status" text NOT NULL,
	"body" jsonb NOT NULL,
	"author" text NOT NULL,
	"writers" text[] DEFAULT '{}' NOT NULL,
	"approved_by" text,
	"why" text,
	"broken_reason" text,
	"publish_at" timestamp with time zone,
	"based_on" integer,
	"revision" integer DEFAULT 1 NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"sent_back" jsonb,
	"ended" jsonb,
	CONSTRAINT "content_kind_id_version_pk" PRIMARY KEY("kind","id","version")
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" text PRIMARY KEY NOT NULL,
	"channel" text NOT NULL,
	"account" text NOT NULL,
	"contact" text NOT NULL,
	"session" jsonb,
	"session_revision" integer DEFAULT 0 NOT NULL,
	"last_sequence" integer DEFAULT 0 NOT NULL,
	"opted_out_at" timestamp with time zone,
	"unreachable_at" timestamp with time zone,
	"way_back" jsonb,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "conversations_contact" UNIQUE("channel","account","contact")
);
--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"staff_id" text NOT NULL,
	"words" text NOT NULL,
	"taken_for" text,
	"right" text,
	"note" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "crew_exceptions" (
	"uprn" text NOT NULL,
	"service" text NOT NULL,
	"visited_on" date NOT NULL,
	"reason" text NOT NULL,
	"logged_at" timestamp with time zone NOT NULL,
	"returns_on" date,
	CONSTRAINT "crew_exceptions_uprn_service_visited_on_pk" PRIMARY KEY("uprn","service","visited_on")
);
--> statement-breakpoint
CREATE TABLE "erasure_wishes" (
	"conversation_id" text PRIMARY KEY NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"tried_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "erasures" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"rows" jsonb NOT NULL,
	"outside" jsonb NOT NULL,
	"done_at" timestamp with time zone,
	"tried_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "content_examples" (
	"id" text PRIMARY KEY NOT NULL,
	"words" text NOT NULL,
	"must" text NOT NULL,
	"author" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "content_examples_words_unique" UNIQUE("words")
);
--> statement-breakpoint
CREATE TABLE "handover_notes" (
	"handover_id" text NOT NULL,
	"client_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"staff_id" text,
	"author" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "handover_notes_handover_id_client_id_pk" PRIMARY KEY("handover_id","client_id")
);
--> statement-breakpoint
CREATE TABLE "handover_replies" (
	"handover_id" text NOT NULL,
	"client_id" text NOT NULL,
	CONSTRAINT "handover_replies_handover_id_client_id_pk" PRIMARY KEY("handover_id","client_id")
);
--> statement-breakpoint
CREATE TABLE "handovers" (
	"id" text PRIMARY KEY NOT NULL,
	"conversation_id" text NOT NULL,
	"status" text NOT NULL,
	"wish" text NOT NULL,
	"priority" text NOT NULL,
	"team" text DEFAULT 'general' NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"contact" jsonb,
	"ring_from" timestamp with time zone,
	"ring_to" timestamp with time zone,
	"reference" text,
	"taken_by" text,
	"taken_at" timestamp with time zone,
	"first_taken_at" timestamp with time zone,
	"first_replied_at" timestamp with time zone,
	"replied_at" timestamp with time zone,
	"requeued" text,
	"closed_at" timestamp with time zone,
	"closed_by" text,
	"close_reason" text,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"rating" integer,
	"copy_token" text,
	CONSTRAINT "handovers_reference_unique" UNIQUE("reference"),
	CONSTRAINT "handovers_copy_token_unique" UNIQUE("copy_token")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "inbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"conversation_id" text NOT NULL,
	"channel" text NOT NULL,
	"account" text NOT NULL,
	"external_id" text NOT NULL,
	"text" text NOT NULL,
	"carrier_opt_out" text,
	"photos" jsonb,
	"photo_trouble" text,
	"in_public" boolean DEFAULT false NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"is_written" boolean DEFAULT false NOT NULL,
	CONSTRAINT "inbox_external" UNIQUE("channel","account","external_id")
);
--> statement-breakpoint
CREATE TABLE "insight_days" (
	"day" date NOT NULL,
	"channel" text NOT NULL,
	"measure" text NOT NULL,
	"subject" text NOT NULL,
	"part" text NOT NULL,
	"n" bigint NOT NULL,
	CONSTRAINT "insight_days_day_channel_measure_subject_part_pk" PRIMARY KEY("day","channel","measure","subject","part")
);
--> statement-breakpoint
CREATE TABLE "insight_state" (
	"id" integer PRIMARY KEY NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	"last_turn" bigint NOT NULL,
	"last_turn_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "looked_up_postcodes" (
	"postcode" text PRIMARY KEY NOT NULL,
	"looked_up_at" timestamp with time zone NOT NULL,
	"found" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"key" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"contact" text NOT NULL,
	"together" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"useful_until" timestamp with time zone NOT NULL,
	"details" jsonb NOT NULL,
	"status" text DEFAULT 'due' NOT NULL,
	"reason" text,
	"said_at" timestamp with time zone,
	"planned_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opt_ins" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "opt_ins_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"channel" text NOT NULL,
	"contact" text NOT NULL,
	"subject" text NOT NULL,
	"label" text NOT NULL,
	"words" text NOT NULL,
	"conversation_id" text,
	"opted_in_at" timestamp with time zone NOT NULL,
	"pending_on" text,
	"ended_at" timestamp with time zone,
	"ended_by" text
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"conversation_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"news" jsonb,
	"part" integer DEFAULT 0 NOT NULL,
	"channel" text,
	"account" text,
	"contact" text,
	"text" text,
	"urgency" text DEFAULT 'reply' NOT NULL,
	"kind" text,
	"useful_until" timestamp with time zone,
	"status" text DEFAULT 'waiting' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"not_before" timestamp with time zone,
	"claimed_at" timestamp with time zone,
	"tried_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"paced_for" timestamp with time zone,
	"paced_line" text,
	"paced_on" text,
	"paced_parts" integer,
	"provider_id" text,
	"dropped_id" text,
	"provider_ids" text[] DEFAULT '{}' NOT NULL,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "payment_history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payment_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"payment_id" text NOT NULL,
	"refund_id" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"kind" text NOT NULL,
	"detail" text
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"id" text PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"purpose" text NOT NULL,
	"subject" text NOT NULL,
	"conversation_id" text,
	"reference" text NOT NULL,
	"description" text NOT NULL,
	"amount_pence" integer NOT NULL,
	"hold_until" timestamp with time zone NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"failure" text,
	"honoured" boolean,
	"closing" text,
	"provider" text,
	"provider_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"tried_at" timestamp with time zone,
	"made_at" timestamp with time zone,
	"asked_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"due_at" timestamp with time zone,
	"misses" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "payments_token_unique" UNIQUE("token"),
	CONSTRAINT "payments_provider" UNIQUE("provider","provider_id"),
	CONSTRAINT "payments_amount" CHECK ("payments"."amount_pence" > 0)
);
--> statement-breakpoint
CREATE TABLE "people_contacts" (
	"channel" text NOT NULL,
	"contact" text NOT NULL,
	"person" text NOT NULL,
	"proved_at" timestamp with time zone NOT NULL,
	"counts_until" timestamp with time zone NOT NULL,
	CONSTRAINT "people_contacts_channel_contact_pk" PRIMARY KEY("channel","contact")
);
--> statement-breakpoint
CREATE TABLE "photos" (
	"id" text PRIMARY KEY NOT NULL,
	"content_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"conversation_id" text,
	"request_id" text,
	"begun_at" timestamp with time zone,
	"kept_at" timestamp with time zone,
	"attached_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "postcode_guesses" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "postcode_guesses_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"request_id" text,
	"conversation_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "premises" (
	"uprn" text PRIMARY KEY NOT NULL,
	"street_key" text NOT NULL,
	"number" text,
	"sub_building" text,
	"postcode" text,
	"parent_uprn" text,
	"classification" text DEFAULT 'R' NOT NULL,
	"traits" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"sort_key" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "streets" (
	"key" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"locality" text,
	"town" text,
	"district" text
);
--> statement-breakpoint
CREATE TABLE "staff_presence" (
	"staff_id" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"auto" boolean DEFAULT false NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"active_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "question_rulings" (
	"key" text PRIMARY KEY NOT NULL,
	"ruling" text NOT NULL,
	"topic" text,
	"at" timestamp with time zone NOT NULL,
	"staff_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"channel" text NOT NULL,
	"key" text NOT NULL,
	"words" text NOT NULL,
	"taken" text NOT NULL,
	"topics" text[] NOT NULL,
	"score" real NOT NULL,
	"ended" text
);
--> statement-breakpoint
CREATE TABLE "refunds" (
	"id" text PRIMARY KEY NOT NULL,
	"payment_id" text NOT NULL,
	"amount_pence" integer NOT NULL,
	"reason" text NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"available_pence" integer,
	"provider_refund_id" text,
	"created_at" timestamp with time zone NOT NULL,
	"tried_at" timestamp with time zone,
	"settled_at" timestamp with time zone,
	"due_at" timestamp with time zone,
	"misses" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "refunds_amount" CHECK ("refunds"."amount_pence" > 0)
);
--> statement-breakpoint
CREATE TABLE "request_followers" (
	"request_id" text NOT NULL,
	"channel" text NOT NULL,
	"contact" text NOT NULL,
	"followed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "request_followers_request_id_channel_contact_pk" PRIMARY KEY("request_id","channel","contact")
);
--> statement-breakpoint
CREATE TABLE "request_history" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "request_history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"request_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"by" text NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"kind" text NOT NULL,
	"category" text NOT NULL,
	"status" text NOT NULL,
	"priority" text NOT NULL,
	"conversation_id" text,
	"channel" text,
	"contact" text,
	"anonymous" boolean NOT NULL,
	"uprn" text,
	"place" text,
	"street" text,
	"postcode" text,
	"latitude" double precision,
	"longitude" double precision,
	"what3words" text,
	"asset" text,
	"details" jsonb NOT NULL,
	"due_on" date,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "requests_reference_unique" UNIQUE("reference")
);
--> statement-breakpoint
CREATE TABLE "saved_replies" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" text,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sending_paces" (
	"line" text PRIMARY KEY NOT NULL,
	"empty_until" timestamp with time zone NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"day" text NOT NULL,
	"parts" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service_state" (
	"id" integer PRIMARY KEY NOT NULL,
	"off" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"failing" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "service_state_one_row" CHECK ("service_state"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "sign_in_throttles" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_failure_at" timestamp with time zone NOT NULL,
	"blocked_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"roles" text[] NOT NULL,
	"single_sign_on" text,
	"password_hash" text,
	"teams" text[] DEFAULT '{}' NOT NULL,
	"most_at_once" integer,
	"disabled" boolean DEFAULT false NOT NULL,
	"preferences" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "staff_email_unique" UNIQUE("email"),
	CONSTRAINT "staff_single_sign_on_unique" UNIQUE("single_sign_on")
);
--> statement-breakpoint
CREATE TABLE "staff_sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"staff_id" text NOT NULL,
	"csrf_secret" text NOT NULL,
	"id" text NOT NULL,
	"agent" text DEFAULT '' NOT NULL,
	"network" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "staff_sessions_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "text_lines" (
	"conversation_id" text PRIMARY KEY NOT NULL,
	"channel" text NOT NULL,
	"account" text NOT NULL,
	"contact" text NOT NULL,
	"words" text NOT NULL,
	"agreed_at" timestamp with time zone NOT NULL,
	"by" text DEFAULT 'web' NOT NULL,
	"texted_up_to" integer NOT NULL,
	"texted_at" timestamp with time zone,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "tip_permits" (
	"id" text PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"token" text NOT NULL,
	"kind" text NOT NULL,
	"uprn" text NOT NULL,
	"vehicle" text NOT NULL,
	"registration" text NOT NULL,
	"starts_on" date NOT NULL,
	"expires_on" date NOT NULL,
	"ended_at" timestamp with time zone,
	"conversation_id" text,
	"channel" text NOT NULL,
	"contact" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "tip_permits_code_unique" UNIQUE("code"),
	CONSTRAINT "tip_permits_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "tip_visits" (
	"id" text PRIMARY KEY NOT NULL,
	"permit_id" text NOT NULL,
	"uprn" text NOT NULL,
	"visited_at" timestamp with time zone NOT NULL,
	"marked_at" timestamp with time zone NOT NULL,
	"marked_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "transcript" (
	"conversation_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"author" text NOT NULL,
	"text" text NOT NULL,
	"quick_replies" jsonb,
	"attachments" jsonb,
	"rateable" boolean,
	"external_id" text,
	"advisor" text,
	"notice" text,
	CONSTRAINT "transcript_conversation_id_sequence_pk" PRIMARY KEY("conversation_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "turns_taken" (
	"id" bigint PRIMARY KEY NOT NULL,
	"conversation_id" text NOT NULL,
	"visit_at" timestamp with time zone NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"channel" text NOT NULL,
	"did" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bin_day_calendars" (
	"token" text PRIMARY KEY NOT NULL,
	"uprn" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "bin_day_calendars_uprn_unique" UNIQUE("uprn")
);
--> statement-breakpoint
CREATE TABLE "bulky_bookings" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" text NOT NULL,
	"state" text NOT NULL,
	"collection_on" date NOT NULL,
	"spot" text NOT NULL,
	"items" jsonb NOT NULL,
	"on_benefit" boolean NOT NULL,
	"price_pence" integer NOT NULL,
	"paid_pence" integer DEFAULT 0 NOT NULL,
	"held_until" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"missed_at" timestamp with time zone,
	CONSTRAINT "bulky_bookings_request_id_unique" UNIQUE("request_id"),
	CONSTRAINT "bulky_bookings_money" CHECK ("bulky_bookings"."price_pence" >= 0 AND "bulky_bookings"."paid_pence" >= 0)
);
--> statement-breakpoint
CREATE TABLE "bulky_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"booking_id" text NOT NULL,
	"items" jsonb NOT NULL,
	"price_pence" integer NOT NULL,
	"due_pence" integer NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bulky_days" (
	"day" date PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "garden_subscriptions" (
	"id" text PRIMARY KEY NOT NULL,
	"request_id" text,
	"uprn" text NOT NULL,
	"bins" integer NOT NULL,
	"state" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"price_pence" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"paid_at" timestamp with time zone,
	CONSTRAINT "garden_subscriptions_bins" CHECK ("garden_subscriptions"."bins" > 0)
);
--> statement-breakpoint
CREATE TABLE "feedback" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"rating" smallint,
	"words" text NOT NULL,
	"channel" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "back_office_outbox" ADD CONSTRAINT "back_office_outbox_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "broadcast_people" ADD CONSTRAINT "broadcast_people_broadcast_id_broadcasts_id_fk" FOREIGN KEY ("broadcast_id") REFERENCES "public"."broadcasts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "broadcast_people" ADD CONSTRAINT "broadcast_people_conversation" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_copies" ADD CONSTRAINT "chat_copies_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_readers" ADD CONSTRAINT "chat_readers_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "premises_services" ADD CONSTRAINT "premises_services_uprn_premises_uprn_fk" FOREIGN KEY ("uprn") REFERENCES "public"."premises"("uprn") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "premises_services" ADD CONSTRAINT "premises_services_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_visits" ADD CONSTRAINT "round_visits_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_codes" ADD CONSTRAINT "contact_codes_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "crew_exceptions" ADD CONSTRAINT "crew_exceptions_uprn_premises_uprn_fk" FOREIGN KEY ("uprn") REFERENCES "public"."premises"("uprn") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "erasure_wishes" ADD CONSTRAINT "erasure_wishes_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_notes" ADD CONSTRAINT "handover_notes_handover_id_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "public"."handovers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_notes" ADD CONSTRAINT "handover_notes_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handover_replies" ADD CONSTRAINT "handover_replies_handover_id_handovers_id_fk" FOREIGN KEY ("handover_id") REFERENCES "public"."handovers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "handovers" ADD CONSTRAINT "handovers_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbox" ADD CONSTRAINT "inbox_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opt_ins" ADD CONSTRAINT "opt_ins_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_entry" FOREIGN KEY ("conversation_id","sequence") REFERENCES "public"."transcript"("conversation_id","sequence") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_history" ADD CONSTRAINT "payment_history_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "photos" ADD CONSTRAINT "photos_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postcode_guesses" ADD CONSTRAINT "postcode_guesses_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postcode_guesses" ADD CONSTRAINT "postcode_guesses_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "premises" ADD CONSTRAINT "premises_street_key_streets_key_fk" FOREIGN KEY ("street_key") REFERENCES "public"."streets"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_presence" ADD CONSTRAINT "staff_presence_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_followers" ADD CONSTRAINT "request_followers_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "request_history" ADD CONSTRAINT "request_history_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "requests" ADD CONSTRAINT "requests_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_replies" ADD CONSTRAINT "saved_replies_owner_id_staff_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_lines" ADD CONSTRAINT "text_lines_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_permits" ADD CONSTRAINT "tip_permits_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_visits" ADD CONSTRAINT "tip_visits_permit_id_tip_permits_id_fk" FOREIGN KEY ("permit_id") REFERENCES "public"."tip_permits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transcript" ADD CONSTRAINT "transcript_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bin_day_calendars" ADD CONSTRAINT "bin_day_calendars_uprn_premises_uprn_fk" FOREIGN KEY ("uprn") REFERENCES "public"."premises"("uprn") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulky_bookings" ADD CONSTRAINT "bulky_bookings_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bulky_changes" ADD CONSTRAINT "bulky_changes_booking_id_bulky_bookings_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."bulky_bookings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "garden_subscriptions" ADD CONSTRAINT "garden_subscriptions_request_id_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."requests"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "garden_subscriptions" ADD CONSTRAINT "garden_subscriptions_uprn_premises_uprn_fk" FOREIGN KEY ("uprn") REFERENCES "public"."premises"("uprn") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_trail_at" ON "audit_trail" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_trail_subject" ON "audit_trail" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "back_office_outbox_line" ON "back_office_outbox" USING btree ("step") WHERE state = 'waiting' OR state = 'sending';--> statement-breakpoint
CREATE INDEX "back_office_outbox_state" ON "back_office_outbox" USING btree ("state");--> statement-breakpoint
CREATE INDEX "broadcast_people_waiting" ON "broadcast_people" USING btree ("broadcast_id","person") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "broadcast_people_said" ON "broadcast_people" USING btree ("conversation_id","sequence");--> statement-breakpoint
CREATE INDEX "broadcast_people_contact" ON "broadcast_people" USING btree ("contact","said_at");--> statement-breakpoint
CREATE INDEX "broadcast_people_person" ON "broadcast_people" USING btree ("person","said_at");--> statement-breakpoint
CREATE INDEX "broadcasts_status" ON "broadcasts" USING btree ("status");--> statement-breakpoint
CREATE INDEX "broadcasts_created" ON "broadcasts" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "premises_services_round_id" ON "premises_services" USING btree ("round_id");--> statement-breakpoint
CREATE INDEX "contact_codes_contact" ON "contact_codes" USING btree ("channel","contact","sent_at");--> statement-breakpoint
CREATE INDEX "contact_codes_conversation" ON "contact_codes" USING btree ("conversation_id","sent_at");--> statement-breakpoint
CREATE INDEX "contact_codes_channel" ON "contact_codes" USING btree ("channel","sent_at");--> statement-breakpoint
CREATE UNIQUE INDEX "content_published" ON "content" USING btree ("kind","id") WHERE status = 'published';--> statement-breakpoint
CREATE UNIQUE INDEX "content_open" ON "content" USING btree ("kind","id") WHERE status IN ('draft', 'review', 'scheduled');--> statement-breakpoint
CREATE INDEX "content_kind" ON "content" USING btree ("kind","status");--> statement-breakpoint
CREATE INDEX "conversations_of" ON "conversations" USING btree ("contact","channel");--> statement-breakpoint
CREATE INDEX "conversations_changed" ON "conversations" USING btree ("changed_at");--> statement-breakpoint
CREATE INDEX "corrections_open" ON "corrections" USING btree ("status","at");--> statement-breakpoint
CREATE INDEX "erasures_done" ON "erasures" USING btree ("done_at");--> statement-breakpoint
CREATE INDEX "handover_notes_conversation" ON "handover_notes" USING btree ("conversation_id","at");--> statement-breakpoint
CREATE INDEX "handover_notes_words" ON "handover_notes" USING gin (to_tsvector('simple', translate("text", '.-/:@+_<>&=~#’‘“”–—…', '                    ')));--> statement-breakpoint
CREATE INDEX "handovers_status" ON "handovers" USING btree ("status","requested_at");--> statement-breakpoint
CREATE INDEX "handovers_requested" ON "handovers" USING btree ("requested_at");--> statement-breakpoint
CREATE INDEX "handovers_conversation" ON "handovers" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "handovers_taken_by" ON "handovers" USING btree ("taken_by") WHERE "handovers"."status" = 'active';--> statement-breakpoint
CREATE UNIQUE INDEX "handovers_one_live" ON "handovers" USING btree ("conversation_id") WHERE "handovers"."status" in ('waiting', 'active');--> statement-breakpoint
CREATE INDEX "inbox_waiting" ON "inbox" USING btree ("conversation_id","id") WHERE status = 'waiting' OR status = 'kept';--> statement-breakpoint
CREATE INDEX "inbox_kept" ON "inbox" USING btree ("channel") WHERE status = 'kept';--> statement-breakpoint
CREATE INDEX "inbox_received" ON "inbox" USING brin ("received_at");--> statement-breakpoint
CREATE INDEX "inbox_conversation" ON "inbox" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "inbox_waiting_since" ON "inbox" USING btree ("received_at") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "insight_days_measure" ON "insight_days" USING btree ("measure","day");--> statement-breakpoint
CREATE INDEX "notices_due" ON "notices" USING btree ("due_at") WHERE status = 'due';--> statement-breakpoint
CREATE INDEX "notices_contact" ON "notices" USING btree ("channel","contact","said_at");--> statement-breakpoint
CREATE UNIQUE INDEX "opt_ins_running_news" ON "opt_ins" USING btree ("subject","channel","contact") WHERE ended_at IS NULL AND kind = 'request-news';--> statement-breakpoint
CREATE UNIQUE INDEX "opt_ins_running" ON "opt_ins" USING btree ("kind","channel","contact") WHERE ended_at IS NULL AND kind <> 'request-news';--> statement-breakpoint
CREATE INDEX "opt_ins_conversation" ON "opt_ins" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "opt_ins_contact" ON "opt_ins" USING btree ("channel","contact");--> statement-breakpoint
CREATE INDEX "opt_ins_pending" ON "opt_ins" USING btree ("contact") WHERE pending_on IS NOT NULL AND ended_at IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_sequence" ON "outbox" USING btree ("conversation_id","sequence","part",("news" IS NULL));--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_one_at_a_time" ON "outbox" USING btree ("conversation_id") WHERE status = 'sending';--> statement-breakpoint
CREATE INDEX "outbox_line" ON "outbox" USING btree ("conversation_id","sequence","part") WHERE status = 'waiting' OR status = 'sending';--> statement-breakpoint
CREATE INDEX "outbox_created" ON "outbox" USING brin ("created_at");--> statement-breakpoint
CREATE INDEX "outbox_unsent_parts" ON "outbox" USING btree ("paced_on") WHERE paced_on IS NOT NULL AND tried_at IS NULL AND status IN ('failed', 'delivered');--> statement-breakpoint
CREATE INDEX "outbox_unfinished" ON "outbox" USING btree ("created_at") WHERE (status = 'waiting' OR status = 'sending') AND urgency = 'reply';--> statement-breakpoint
CREATE INDEX "outbox_codes" ON "outbox" USING btree ("useful_until") WHERE contact IS NULL AND text ~ '[0-9]';--> statement-breakpoint
CREATE INDEX "outbox_unhurried" ON "outbox" USING btree ("urgency" DESC NULLS LAST,"created_at") WHERE status = 'waiting' AND urgency <> 'reply';--> statement-breakpoint
CREATE INDEX "payment_history_payment" ON "payment_history" USING btree ("payment_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_history_once" ON "payment_history" USING btree ("payment_id","refund_id","kind") WHERE kind IN ('paid', 'failed', 'expired', 'refunded', 'refund-failed');--> statement-breakpoint
CREATE UNIQUE INDEX "payments_one_live" ON "payments" USING btree ("purpose","subject") WHERE status = 'waiting' OR status = 'open';--> statement-breakpoint
CREATE INDEX "payments_subject" ON "payments" USING btree ("purpose","subject","created_at");--> statement-breakpoint
CREATE INDEX "payments_conversation" ON "payments" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "payments_due" ON "payments" USING btree ("due_at") WHERE due_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX "people_contacts_person" ON "people_contacts" USING btree ("person");--> statement-breakpoint
CREATE INDEX "photos_conversation" ON "photos" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "photos_request" ON "photos" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "photos_unattached" ON "photos" USING btree ("kept_at") WHERE request_id is null;--> statement-breakpoint
CREATE INDEX "postcode_guesses_request" ON "postcode_guesses" USING btree ("request_id","at");--> statement-breakpoint
CREATE INDEX "postcode_guesses_conversation" ON "postcode_guesses" USING btree ("conversation_id","at");--> statement-breakpoint
CREATE INDEX "postcode_guesses_at" ON "postcode_guesses" USING btree ("at");--> statement-breakpoint
CREATE INDEX "premises_street_key" ON "premises" USING btree ("street_key");--> statement-breakpoint
CREATE INDEX "premises_postcode" ON "premises" USING btree ("postcode");--> statement-breakpoint
CREATE INDEX "streets_district" ON "streets" USING btree ("district");--> statement-breakpoint
CREATE INDEX "questions_at" ON "questions" USING btree ("at");--> statement-breakpoint
CREATE INDEX "questions_key" ON "questions" USING btree ("key");--> statement-breakpoint
CREATE UNIQUE INDEX "refunds_one_tried" ON "refunds" USING btree ("payment_id") WHERE status = 'tried';--> statement-breakpoint
CREATE UNIQUE INDEX "refunds_provider" ON "refunds" USING btree ("payment_id","provider_refund_id");--> statement-breakpoint
CREATE INDEX "refunds_payment" ON "refunds" USING btree ("payment_id","created_at");--> statement-breakpoint
CREATE INDEX "refunds_due" ON "refunds" USING btree ("due_at") WHERE due_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX "request_followers_contact" ON "request_followers" USING btree ("channel","contact");--> statement-breakpoint
CREATE INDEX "request_history_request" ON "request_history" USING btree ("request_id","id");--> statement-breakpoint
CREATE INDEX "requests_kind" ON "requests" USING btree ("kind","status");--> statement-breakpoint
CREATE INDEX "requests_contact" ON "requests" USING btree ("channel","contact");--> statement-breakpoint
CREATE INDEX "requests_conversation" ON "requests" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "requests_postcode" ON "requests" USING btree ("postcode");--> statement-breakpoint
CREATE INDEX "requests_created" ON "requests" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "saved_replies_owner" ON "saved_replies" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "staff_sessions_expires_at" ON "staff_sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "staff_sessions_staff_id" ON "staff_sessions" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "text_lines_contact" ON "text_lines" USING btree ("channel","account","contact");--> statement-breakpoint
CREATE INDEX "text_lines_open" ON "text_lines" USING btree ("conversation_id") WHERE ended_at IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "tip_permits_household" ON "tip_permits" USING btree ("uprn") WHERE kind = 'standard' and ended_at is null;--> statement-breakpoint
CREATE INDEX "tip_permits_conversation" ON "tip_permits" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "tip_permits_uprn" ON "tip_permits" USING btree ("uprn");--> statement-breakpoint
CREATE INDEX "tip_permits_registration" ON "tip_permits" USING btree ("registration");--> statement-breakpoint
CREATE INDEX "tip_visits_household" ON "tip_visits" USING btree ("uprn","visited_at");--> statement-breakpoint
CREATE INDEX "tip_visits_permit" ON "tip_visits" USING btree ("permit_id","visited_at");--> statement-breakpoint
CREATE INDEX "transcript_at" ON "transcript" USING brin ("at");--> statement-breakpoint
CREATE INDEX "transcript_words" ON "transcript" USING gin (to_tsvector('simple', translate("text", '.-/:@+_<>&=~#’‘“”–—…', '                    '))) WHERE author in ('resident', 'advisor');--> statement-breakpoint
CREATE INDEX "turns_taken_visit" ON "turns_taken" USING btree ("visit_at");--> statement-breakpoint
CREATE INDEX "turns_taken_at" ON "turns_taken" USING btree ("at");--> statement-breakpoint
CREATE INDEX "bulky_bookings_day" ON "bulky_bookings" USING btree ("collection_on") WHERE state IN ('held', 'booked');--> statement-breakpoint
CREATE INDEX "bulky_changes_booking" ON "bulky_changes" USING btree ("booking_id");--> statement-breakpoint
CREATE INDEX "garden_subscriptions_uprn" ON "garden_subscriptions" USING btree ("uprn");--> statement-breakpoint
CREATE INDEX "garden_subscriptions_request" ON "garden_subscriptions" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "feedback_given_at" ON "feedback" USING btree ("given_at");