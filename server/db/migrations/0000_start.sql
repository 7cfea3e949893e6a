CREATE TABLE "drafts" (
	"user_id" text NOT NULL,
	"slug" text NOT NULL,
	"language" text NOT NULL,
	"source" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "drafts_user_id_slug_pk" PRIMARY KEY("user_id","slug")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submission_events" (
	"submission_id" text NOT NULL,
	"seq" integer NOT NULL,
	"event" text NOT NULL,
	CONSTRAINT "submission_events_submission_id_seq_pk" PRIMARY KEY("submission_id","seq")
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"number" bigserial NOT NULL,
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"client_id" text,
	"slug" text NOT NULL,
	"problem_version" text NOT NULL,
	"mode" text NOT NULL,
	"language" text NOT NULL,
	"source" text NOT NULL,
	"cases" text,
	"state" text NOT NULL,
	"verdict" text,
	"passed" integer DEFAULT 0 NOT NULL,
	"total" integer DEFAULT 0 NOT NULL,
	"time_ms" double precision,
	"memory_kb" double precision,
	"turn" integer NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"last_seq" integer NOT NULL,
	"settled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workers" (
	"id" text PRIMARY KEY NOT NULL,
	"beat_at" timestamp (3) with time zone NOT NULL,
	"status" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_events" ADD CONSTRAINT "submission_events_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "submissions_client_id" ON "submissions" USING btree ("user_id","client_id");--> statement-breakpoint
CREATE INDEX "submissions_history" ON "submissions" USING btree ("user_id","number" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "submissions_unfinished" ON "submissions" USING btree ("user_id","turn") WHERE state in ('queued', 'judging');--> statement-breakpoint
CREATE INDEX "submissions_unsettled" ON "submissions" USING btree ("id") WHERE not settled;