CREATE FUNCTION circle_joined() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin update circle set member_count = member_count + 1, members_version = members_version + 1 where id = new.circle_id; return new; end$$;
CREATE FUNCTION circle_left() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin update circle set member_count = member_count - 1, members_version = members_version + 1 where id = old.circle_id; return old; end$$;
CREATE FUNCTION circle_limit() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin if exists (select 1 from circle_kind where kind = new.kind and new.member_limit not between smallest and largest) then raise exception using errcode = '23514', constraint = 'circle_limit', message = 'circle_limit'; end if; return new; end$$;
CREATE FUNCTION circle_member_changed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin update circle set members_version = members_version + 1 where id = new.circle_id; return new; end$$;
CREATE FUNCTION shared_with_open_circle() RETURNS trigger
    LANGUAGE plpgsql
    AS $$begin if new.thread_id <> new.circle_id and (select member_count < member_minimum from circle where id = new.circle_id) then raise exception using errcode = '23514', constraint = 'circle_minimum', message = 'circle_minimum'; end if; return new; end$$;
CREATE TABLE account (
    person_id uuid NOT NULL,
    login text NOT NULL,
    login_folded text NOT NULL,
    password_hash text NOT NULL,
    language text,
    is_administrator integer DEFAULT 0 NOT NULL,
    state text DEFAULT 'active'::text NOT NULL,
    created_at bigint NOT NULL,
    password_changed_at bigint NOT NULL,
    CONSTRAINT account_is_administrator_check CHECK ((is_administrator = ANY (ARRAY[0, 1]))),
    CONSTRAINT account_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text]))),
    CONSTRAINT account_state_check CHECK ((state = ANY (ARRAY['active'::text, 'disabled'::text])))
);
CREATE TABLE account_session (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    token_hash text NOT NULL,
    created_at bigint NOT NULL,
    last_used_at bigint NOT NULL,
    address text NOT NULL,
    device text NOT NULL
);
CREATE TABLE audit_event (
    id uuid NOT NULL,
    at bigint NOT NULL,
    actor_id uuid,
    capacity text NOT NULL,
    address text NOT NULL,
    action text NOT NULL,
    subject text,
    outcome text NOT NULL,
    code text,
    CONSTRAINT audit_event_capacity_check CHECK ((capacity = ANY (ARRAY['professional'::text, 'patient'::text, 'proxy'::text]))),
    CONSTRAINT audit_event_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'repeated'::text, 'refused'::text])))
);
CREATE TABLE care_group (
    circle_id uuid NOT NULL,
    kind text NOT NULL,
    purpose text NOT NULL,
    invite_policy text NOT NULL,
    created_by uuid NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT care_group_invite_policy_check CHECK ((invite_policy = ANY (ARRAY['moderators'::text, 'members'::text]))),
    CONSTRAINT care_group_kind_check CHECK ((kind = ANY (ARRAY['specialty'::text, 'alumni'::text, 'affiliated-hospitals'::text, 'reading'::text, 'research'::text, 'training'::text, 'surveillance'::text])))
);
CREATE TABLE case_consent (
    thread_id uuid NOT NULL,
    kind text NOT NULL,
    teaching integer NOT NULL,
    research integer NOT NULL,
    recorded_by uuid NOT NULL,
    recorded_at bigint NOT NULL,
    withdrawn_at bigint,
    withdrawn_by uuid,
    CONSTRAINT case_consent_check CHECK (((withdrawn_at IS NULL) OR ((teaching = 0) AND (research = 0)))),
    CONSTRAINT case_consent_kind_check CHECK ((kind = ANY (ARRAY['verbal'::text, 'signed'::text, 'emergency'::text]))),
    CONSTRAINT case_consent_research_check CHECK ((research = ANY (ARRAY[0, 1]))),
    CONSTRAINT case_consent_teaching_check CHECK ((teaching = ANY (ARRAY[0, 1])))
);
CREATE TABLE case_draft (
    thread_id uuid NOT NULL,
    author_id uuid NOT NULL,
    state text NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    text_version bigint DEFAULT 1 NOT NULL,
    sealed bytea,
    secret bytea,
    posted_as uuid,
    created_at bigint NOT NULL,
    touched_at bigint NOT NULL,
    CONSTRAINT case_draft_check CHECK (((state = 'open'::text) = (sealed IS NOT NULL))),
    CONSTRAINT case_draft_check1 CHECK (((state = 'open'::text) = (secret IS NOT NULL))),
    CONSTRAINT case_draft_check2 CHECK (((state = 'posted'::text) = (posted_as IS NOT NULL))),
    CONSTRAINT case_draft_check3 CHECK ((text_version <= version)),
    CONSTRAINT case_draft_state_check CHECK ((state = ANY (ARRAY['open'::text, 'posted'::text, 'discarded'::text])))
);
CREATE TABLE case_record (
    thread_id uuid NOT NULL,
    asker_id uuid NOT NULL,
    state text NOT NULL,
    urgency text NOT NULL,
    title text NOT NULL,
    posted_at bigint NOT NULL,
    first_seen_at bigint,
    first_answer_at bigint,
    accepted_at bigint,
    closed_at bigint,
    accepted_seq bigint,
    answer_count integer DEFAULT 0 NOT NULL,
    close_out text,
    removal_report text NOT NULL,
    CONSTRAINT case_record_check CHECK (((closed_at IS NULL) OR (state = 'closed'::text))),
    CONSTRAINT case_record_check1 CHECK (((accepted_seq IS NULL) OR (accepted_at IS NOT NULL))),
    CONSTRAINT case_record_state_check CHECK ((state = ANY (ARRAY['open'::text, 'needs-information'::text, 'answered'::text, 'accepted'::text, 'closed'::text]))),
    CONSTRAINT case_record_urgency_check CHECK ((urgency = ANY (ARRAY['routine'::text, 'urgent'::text, 'asap'::text, 'stat'::text])))
);
CREATE TABLE case_report (
    id uuid NOT NULL,
    thread_id uuid NOT NULL,
    reporter_id uuid NOT NULL,
    decider_id uuid,
    reason text NOT NULL,
    at bigint NOT NULL,
    decision text,
    decided_by uuid,
    decided_at bigint,
    CONSTRAINT case_report_decision_check CHECK ((decision = ANY (ARRAY['show'::text, 'remove'::text])))
);
CREATE TABLE change (
    circle_id uuid NOT NULL,
    number bigint NOT NULL,
    thread_id uuid NOT NULL,
    seq bigint NOT NULL
);
CREATE TABLE circle (
    id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    last_change bigint DEFAULT 0 NOT NULL,
    member_minimum integer DEFAULT 1 NOT NULL,
    member_limit integer NOT NULL,
    member_count integer DEFAULT 0 NOT NULL,
    members_version bigint DEFAULT 0 NOT NULL,
    history text NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT circle_history_check CHECK ((history = ANY (ARRAY['all'::text, 'from-joining'::text]))),
    CONSTRAINT circle_size CHECK (((member_count >= 0) AND (member_count <= member_limit)))
);
CREATE TABLE circle_kind (
    kind text NOT NULL,
    smallest integer NOT NULL,
    largest integer NOT NULL
);
CREATE TABLE circle_member (
    circle_id uuid NOT NULL,
    person_id uuid NOT NULL,
    role text NOT NULL,
    from_change bigint NOT NULL,
    joined_at bigint NOT NULL,
    invited_by uuid
);
CREATE TABLE circle_policy (
    circle_id uuid NOT NULL,
    capability text NOT NULL,
    needs text NOT NULL
);
CREATE TABLE circle_removal (
    circle_id uuid NOT NULL,
    person_id uuid NOT NULL,
    members_version bigint NOT NULL
);
CREATE TABLE command (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    action text NOT NULL,
    result text NOT NULL,
    at bigint NOT NULL
);
CREATE TABLE credential (
    person_id uuid NOT NULL,
    profession text NOT NULL,
    specialty text NOT NULL,
    facility_id uuid NOT NULL,
    languages text NOT NULL,
    licence_number text NOT NULL,
    expires_on text,
    checked_by uuid,
    checked_at bigint,
    CONSTRAINT credential_check CHECK (((checked_by IS NULL) = (checked_at IS NULL))),
    CONSTRAINT credential_profession_check CHECK ((profession = ANY (ARRAY['doctor'::text, 'nurse'::text, 'technician'::text, 'pharmacist'::text, 'public-health'::text, 'researcher'::text, 'other'::text])))
);
CREATE TABLE draft_picture (
    draft_id uuid NOT NULL,
    id uuid NOT NULL,
    "position" integer NOT NULL,
    seq bigint NOT NULL,
    state text NOT NULL,
    file text NOT NULL,
    CONSTRAINT draft_picture_state_check CHECK ((state = ANY (ARRAY['reading'::text, 'read'::text, 'unreadable'::text])))
);
CREATE TABLE entry (
    thread_id uuid NOT NULL,
    seq bigint NOT NULL,
    id uuid NOT NULL,
    author_id uuid NOT NULL,
    kind text NOT NULL,
    body text NOT NULL,
    replaces bigint,
    created_at bigint NOT NULL,
    erased integer DEFAULT 0 NOT NULL,
    CONSTRAINT entry_erased_check CHECK ((erased = ANY (ARRAY[0, 1])))
);
CREATE TABLE entry_file (
    thread_id uuid NOT NULL,
    seq bigint NOT NULL,
    "position" integer NOT NULL,
    rendition text NOT NULL,
    hash text NOT NULL,
    type text NOT NULL,
    bytes bigint NOT NULL
);
CREATE TABLE erasure (
    thread_id uuid NOT NULL,
    seq bigint NOT NULL,
    kind text NOT NULL,
    body_sha256 text NOT NULL,
    erased_at bigint NOT NULL
);
CREATE TABLE facility (
    id uuid NOT NULL,
    name text NOT NULL,
    tier integer NOT NULL,
    level text NOT NULL,
    place text NOT NULL,
    kind text NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT facility_kind_check CHECK ((kind = ANY (ARRAY['village-clinic'::text, 'township-hospital'::text, 'county-hospital'::text, 'city-hospital'::text, 'teaching-hospital'::text, 'cdc'::text, 'laboratory'::text, 'other'::text]))),
    CONSTRAINT facility_level_check CHECK ((level = ANY (ARRAY['village'::text, 'township'::text, 'county'::text, 'city'::text, 'province'::text, 'national'::text]))),
    CONSTRAINT facility_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80))),
    CONSTRAINT facility_tier_check CHECK (((tier >= 1) AND (tier <= 3)))
);
CREATE TABLE facility_word (
    word text NOT NULL COLLATE pg_catalog."C",
    facility_id uuid NOT NULL
);
CREATE TABLE invitation (
    id uuid NOT NULL,
    code_hash text NOT NULL,
    circle_id uuid,
    role text NOT NULL,
    administrator integer DEFAULT 0 NOT NULL,
    issued_by uuid,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    claimed_by uuid,
    used_at bigint,
    members_version bigint DEFAULT 0 NOT NULL,
    ended integer DEFAULT 0 NOT NULL,
    CONSTRAINT invitation_administrator_check CHECK ((administrator = ANY (ARRAY[0, 1]))),
    CONSTRAINT invitation_ended_check CHECK ((ended = ANY (ARRAY[0, 1])))
);
CREATE TABLE job (
    id uuid NOT NULL,
    room text NOT NULL,
    name text NOT NULL,
    key text NOT NULL,
    subject uuid,
    body text NOT NULL,
    due_at bigint NOT NULL,
    rhythm_at bigint,
    attempts integer DEFAULT 0 NOT NULL,
    state text DEFAULT 'waiting'::text NOT NULL,
    again integer DEFAULT 0 NOT NULL,
    worker text,
    lease_until bigint,
    last_error text,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    CONSTRAINT job_again_check CHECK ((again = ANY (ARRAY[0, 1]))),
    CONSTRAINT job_check CHECK (((state = 'running'::text) = ((worker IS NOT NULL) AND (lease_until IS NOT NULL)))),
    CONSTRAINT job_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'dead'::text])))
);
CREATE TABLE need (
    circle_id uuid NOT NULL,
    thread_id uuid NOT NULL,
    room text NOT NULL,
    reason text NOT NULL,
    since bigint NOT NULL,
    due_at bigint,
    except_person uuid,
    urgent integer DEFAULT 0 NOT NULL,
    CONSTRAINT need_urgent_check CHECK (((urgent >= 0) AND (urgent <= 3)))
);
CREATE TABLE person (
    id uuid NOT NULL,
    name text NOT NULL,
    language text,
    active integer DEFAULT 1 NOT NULL,
    CONSTRAINT person_active_check CHECK ((active = ANY (ARRAY[0, 1]))),
    CONSTRAINT person_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text]))),
    CONSTRAINT person_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80)))
);
CREATE TABLE person_capability (
    person_id uuid NOT NULL,
    capability text NOT NULL
);
CREATE TABLE professional (
    person_id uuid NOT NULL,
    title_zh text NOT NULL,
    title_en text NOT NULL,
    facility_name text NOT NULL,
    facility_tier integer NOT NULL,
    CONSTRAINT professional_facility_tier_check CHECK (((facility_tier >= 1) AND (facility_tier <= 3)))
);
CREATE TABLE read_mark (
    person_id uuid NOT NULL,
    circle_id uuid NOT NULL,
    number bigint NOT NULL
);
CREATE TABLE role_capability (
    circle_kind text NOT NULL,
    role text NOT NULL,
    capability text NOT NULL
);
CREATE TABLE schema_migration (
    id text NOT NULL,
    checksum text NOT NULL,
    older_programs_live bigint NOT NULL,
    applied_at bigint NOT NULL
);
CREATE TABLE shared (
    thread_id uuid NOT NULL,
    circle_id uuid NOT NULL,
    number bigint NOT NULL,
    until bigint,
    CONSTRAINT shared_check CHECK (((until IS NULL) OR (until >= number)))
);
CREATE TABLE sign_in_attempt (
    key text NOT NULL,
    failures integer NOT NULL,
    last_at bigint NOT NULL,
    blocked_until bigint NOT NULL
);
CREATE TABLE sign_in_place (
    account_digest text NOT NULL,
    network text NOT NULL,
    last_at bigint NOT NULL
);
CREATE TABLE thread (
    id uuid NOT NULL,
    room text NOT NULL,
    author_id uuid,
    whole integer NOT NULL,
    hidden integer DEFAULT 0 NOT NULL,
    hidden_seq bigint,
    last_seq bigint DEFAULT 0 NOT NULL,
    created_at bigint NOT NULL,
    CONSTRAINT thread_hidden_check CHECK ((hidden = ANY (ARRAY[0, 1, 2]))),
    CONSTRAINT thread_whole_check CHECK ((whole = ANY (ARRAY[0, 1])))
);
INSERT INTO account VALUES
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 'asker4c10a6a16723', 'asker4c10a6a16723', '', 'zh', 0, 'active', 1795962514337, 1795962514337),
	('01a227b5-3225-7566-95ad-743c10a69335', 'colleagu743c10a69335', 'colleagu743c10a69335', '', 'zh', 0, 'active', 1795962514337, 1795962514337),
	('01a227b5-322b-7256-90f2-c11442b16e07', 'thirdc11442b16e07', 'thirdc11442b16e07', '', 'zh', 0, 'active', 1795962514337, 1795962514337),
	('01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'outsider63d3f5cf8a22', 'outsider63d3f5cf8a22', '', 'zh', 0, 'active', 1795962514337, 1795962514337),
	('01a227b5-3244-795f-850d-85beb5c538e2', 'administ85beb5c538e2', 'administ85beb5c538e2', '', 'zh', 1, 'active', 1795962514337, 1795962514337),
	('01a227b5-3250-7c3d-bd11-785b88664bb3', 'second785b88664bb3', 'second785b88664bb3', '', 'zh', 0, 'active', 1795962514337, 1795962514337),
	('01a227b5-325b-7ab0-b5c6-80ebdb1b9c74', 'last80ebdb1b9c74', 'last80ebdb1b9c74', '', 'zh', 0, 'active', 1795962514337, 1795962514337),
	('01a227b5-3b79-70e2-90c8-82136ce1adb6', 'triala5b3-6b0d1ffd0a6d', 'triala5b3-6b0d1ffd0a6d', '$argon2id$v=19$m=19456,t=2,p=1$cAWfnUR0B0M5edCA12Tl+w$RnXyaN2vXh2aib3330U5rwGR9dZnEJ0hb7FOZO8lyF0', 'zh', 0, 'active', 1795962514337, 1795962514337),
	('01a227b5-3c4d-7535-95bd-2a6a5bd41faa', 'trialb9cf-cfb20fdc1f0a', 'trialb9cf-cfb20fdc1f0a', '$argon2id$v=19$m=19456,t=2,p=1$nKylNtcBPe/8Br1TRg30bw$wVnMVeLLt1Jrf2UCmdl4WoP+Sm9CtkySt/aWu5ypVGM', 'zh', 0, 'active', 1795962514337, 1795962514337),
	('01a227b5-3cf3-7abf-9ce6-461c607e6ab3', 'trialb160-c48d9116c2cc', 'trialb160-c48d9116c2cc', '$argon2id$v=19$m=19456,t=2,p=1$Qotm2Wf240vInsRJGpoB2w$4x+2kehUetSr8NhODljj4QMjqpALMeKn5gPNwqd18KM', 'zh', 0, 'active', 1795962514337, 1795962514337),
	('01a227b5-3d95-7b7b-b23b-262356e881ab', 'triala019-cd7da1bbb576', 'triala019-cd7da1bbb576', '$argon2id$v=19$m=19456,t=2,p=1$0AyanLY7EvImisf4w8ib7A$tuC5T3bSluJm72ZimasypgqNWmctnVuJ8Yzcd2vHyhU', 'zh', 0, 'active', 1795962514337, 1795962514337),
	('01a227b5-3e13-7835-a35a-606ddefe8df5', 'trial9988-54eb8191dc24', 'trial9988-54eb8191dc24', '$argon2id$v=19$m=19456,t=2,p=1$L+Tn6nmJw3uWKJN5MEPxBA$Scmr5tHH/vVSytAqNr8TBsPhGTTakaUVZfo2B659zN4', 'zh', 0, 'active', 1795962514337, 1795962514337),
	('01a227b5-3e5b-719e-89e1-9820b92ec726', 'trial989a-374ba5457d93', 'trial989a-374ba5457d93', '$argon2id$v=19$m=19456,t=2,p=1$nUc0HG1GysW3tpftSfSCRg$MRL6L5b2S4hvhb56KcXXn9GbJwi7slfpZxjNVtaexHk', 'zh', 0, 'disabled', 1795962514337, 1795962514337),
	('01a227b5-3ed7-7986-912d-ea02816cb4f2', 'trialadf9-3189d13ff39d', 'trialadf9-3189d13ff39d', '$argon2id$v=19$m=19456,t=2,p=1$gPCZFDRFUWefKnsTteqCiA$I3Oqjo4NZE4ow5fhzWhZ7YplGyiYoiLvY+iJao5/Ddw', 'zh', 0, 'active', 1795962514337, 1795962514337),
	('01a227b5-3c4d-732a-b03d-5bc9c8535dc6', 'trial8ebb-94990797a164', 'trial8ebb-94990797a164', '$argon2id$v=19$m=19456,t=2,p=1$A5d1kPTt0F+BBPH0ZtP1Ew$FyXbimhccH/tw2u+Svf2hHCoc5Tw07SsdLUmKjTdF5Q', 'zh', 0, 'active', 1795962514337, 1795962514337);
INSERT INTO account_session VALUES
	('01a227b5-2ba1-7d54-bb7a-1ea5bd9f8bcc', '01a227b5-3213-7497-bbf2-4c10a6a16723', '16c44bb02e89b9e8412be91b32bb5b68622af2df26cf6fdecd7f308cc49b9fc3', 1795962514337, 1795962514337, 'test', ''),
	('01a227b5-2ba1-75e9-b549-554c1dfae18c', '01a227b5-3225-7566-95ad-743c10a69335', '5dc1f4684317447d64fe61191e9e0ced5e278cf768aa1142f4243b6e5d6b454c', 1795962514337, 1795962514337, 'test', ''),
	('01a227b5-2ba1-727e-ad42-beffa15d85cd', '01a227b5-322b-7256-90f2-c11442b16e07', '47615c363baeaeb746568fe8798aaa08bac23c27ad17848ce22308798ceb0c76', 1795962514337, 1795962514337, 'test', ''),
	('01a227b5-2ba1-7015-81ac-1dc4f45f74db', '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'c12d083d3aad38f5b0f0dc9b7c02e5284f45cc459cc2a40c46156d292293ae9d', 1795962514337, 1795962514337, 'test', ''),
	('01a227b5-2ba1-73f6-b4fb-1c98598bd666', '01a227b5-3244-795f-850d-85beb5c538e2', '3a57c5e8eeedc275312e9d2edcb77cfa9d63313e5ac0dd7b56373cd42ac70f25', 1795962514337, 1795962514337, 'test', ''),
	('01a227b5-2ba1-7ee0-bf50-4aeeddc83532', '01a227b5-3250-7c3d-bd11-785b88664bb3', '21e721cc070777aae5911f0aa11b13bef2dbc6af420486614a124de365da0d72', 1795962514337, 1795962514337, 'test', ''),
	('01a227b5-2ba1-70af-9e0a-4ab878c3c92b', '01a227b5-325b-7ab0-b5c6-80ebdb1b9c74', '796198c566268c0ff8e21ab6274ba316ee59f872b9d4ca54560b01012827e458', 1795962514337, 1795962514337, 'test', ''),
	('01a227b5-2ba1-754e-8c84-2785f22e0cb0', '01a227b5-3c4d-7535-95bd-2a6a5bd41faa', '577f3003e2d40abb48fc0ddb16130701513f25e76deda9b1ed4ff1bde6fff214', 1795962514337, 1795962514337, 'trial', ''),
	('01a227b5-2ba1-7cb9-b8f8-533c45aa8629', '01a227b5-3b79-70e2-90c8-82136ce1adb6', '966067f55866c4a9891902fd058b47588d7ade023852f8abffa4333f33de9900', 1795962514337, 1795962514337, '127.0.0.1', ''),
	('01a227b5-2ba1-7237-b956-e2e965b780fc', '01a227b5-3c4d-732a-b03d-5bc9c8535dc6', '122936c0af00f326a4edcd6f730a373c107b1053f9fbcfa738435517545cfef3', 1795962514337, 1795962514337, '127.0.0.1', '');
INSERT INTO audit_event VALUES
	('01a227b5-2ba1-7fef-91d4-ad6ccb8efb60', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL),
	('01a227b5-2ba1-7372-aed4-5a5a127f8845', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL),
	('01a227b5-2ba1-7de5-a931-6e57f23d79d8', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-person', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'done', NULL),
	('01a227b5-2ba1-76b6-85bb-298add1d62d1', 1795962514337, NULL, 'professional', 'test', 'accounts.become', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'done', NULL),
	('01a227b5-2ba1-79e7-9f1a-f8aeb7e26fe4', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-person', '01a227b5-3225-7566-95ad-743c10a69335', 'done', NULL),
	('01a227b5-2ba1-760f-ac5c-d6d2ce066e00', 1795962514337, NULL, 'professional', 'test', 'accounts.become', '01a227b5-3225-7566-95ad-743c10a69335', 'done', NULL),
	('01a227b5-2ba1-73d3-a73d-f49ca98ea1be', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-person', '01a227b5-322b-7256-90f2-c11442b16e07', 'done', NULL),
	('01a227b5-2ba1-7369-a4b9-651b186b5e1e', 1795962514337, NULL, 'professional', 'test', 'accounts.become', '01a227b5-322b-7256-90f2-c11442b16e07', 'done', NULL),
	('01a227b5-2ba1-77d9-9900-b0af87a65ad5', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-person', '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'done', NULL),
	('01a227b5-2ba1-7ad7-9636-dacbe865da10', 1795962514337, NULL, 'professional', 'test', 'accounts.become', '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'done', NULL),
	('01a227b5-2ba1-7ccb-be05-bf59cd564d09', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-person', '01a227b5-3244-795f-850d-85beb5c538e2', 'done', NULL),
	('01a227b5-2ba1-7d5c-8b47-e20611d81b1f', 1795962514337, NULL, 'professional', 'test', 'accounts.become', '01a227b5-3244-795f-850d-85beb5c538e2', 'done', NULL),
	('01a227b5-2ba1-7317-8b7b-bc264f95e14e', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-person', '01a227b5-3250-7c3d-bd11-785b88664bb3', 'done', NULL),
	('01a227b5-2ba1-770a-a8f7-792f7f8a8232', 1795962514337, NULL, 'professional', 'test', 'accounts.become', '01a227b5-3250-7c3d-bd11-785b88664bb3', 'done', NULL),
	('01a227b5-2ba1-7612-bbd2-4c4f64bd132e', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-person', '01a227b5-325b-7ab0-b5c6-80ebdb1b9c74', 'done', NULL),
	('01a227b5-2ba1-756f-935a-d72f428c7f67', 1795962514337, NULL, 'professional', 'test', 'accounts.become', '01a227b5-325b-7ab0-b5c6-80ebdb1b9c74', 'done', NULL),
	('01a227b5-2ba1-7747-a1b1-7fa635e6d71f', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.create', '01a227b5-325e-7275-a5a6-8709b9de3406', 'done', NULL),
	('01a227b5-2ba1-7632-9de8-b943a5450fdc', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.invite', '01a227b5-325e-7275-a5a6-8709b9de3406', 'done', NULL),
	('01a227b5-2ba1-7c45-a4d3-d6a53cdca1ee', 1795962514337, '01a227b5-3225-7566-95ad-743c10a69335', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a227b5-2ba1-7ff4-83b6-8083b8d3a32e', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.invite', '01a227b5-325e-7275-a5a6-8709b9de3406', 'done', NULL),
	('01a227b5-2ba1-7dbc-9cc1-9a0aa48e67d6', 1795962514337, '01a227b5-322b-7256-90f2-c11442b16e07', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a227b5-2ba1-74ba-9ae2-8b4e6b4e20ac', 1795962514337, '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'professional', 'local', 'groups.create', '01a227b5-328f-75ef-a769-92f176a9b164', 'done', NULL),
	('01a227b5-2ba1-7996-aa09-fa61107b557c', 1795962514337, '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'professional', 'local', 'groups.invite', '01a227b5-328f-75ef-a769-92f176a9b164', 'done', NULL),
	('01a227b5-2ba1-7b28-9178-9dd2cb816dda', 1795962514337, '01a227b5-3250-7c3d-bd11-785b88664bb3', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a227b5-2ba1-7a49-af39-3fbed86d1ea6', 1795962514337, '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'professional', 'local', 'groups.invite', '01a227b5-328f-75ef-a769-92f176a9b164', 'done', NULL),
	('01a227b5-2ba1-7d4f-88ee-89466149be31', 1795962514337, '01a227b5-325b-7ab0-b5c6-80ebdb1b9c74', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a227b5-2ba1-73b4-89d0-1c2a3db30fbd', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.begin', '01a227b5-32c7-771a-b1ab-83ccdfb311d2', 'done', NULL),
	('01a227b5-2ba1-7013-ba4a-1ff51863ad69', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.attach', '01a227b5-32c7-771a-b1ab-83ccdfb311d2', 'done', NULL),
	('01a227b5-2ba1-792e-b92c-5088300fc5d5', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.read-picture', '01a227b5-32c7-771a-b1ab-83ccdfb311d2', 'done', NULL),
	('01a227b5-2ba1-7191-8c42-85fffe5fde30', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.read-picture', '01a227b5-32c7-771a-b1ab-83ccdfb311d2', 'done', NULL),
	('01a227b5-2ba1-7112-a83c-287a80b7525e', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.post', '01a227b5-32c7-771a-b1ab-83ccdfb311d2', 'done', NULL),
	('01a227b5-2ba1-725b-86df-438deaa29c87', 1795962514337, '01a227b5-3225-7566-95ad-743c10a69335', 'professional', '127.0.0.1', 'cases.answer', '01a227b5-3850-7b98-9f88-44ff039f3f98', 'done', NULL),
	('01a227b5-2ba1-7f4d-b889-0e2e920e8ceb', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'cases.accept', '01a227b5-3850-7b98-9f88-44ff039f3f98', 'done', NULL),
	('01a227b5-2ba1-76bd-b27b-ef73265be153', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'cases.close', '01a227b5-3850-7b98-9f88-44ff039f3f98', 'done', NULL),
	('01a227b5-2ba1-7977-aac2-0dea465ed15c', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.begin', '01a227b5-38d8-7f5d-8056-b36d21267e90', 'done', NULL),
	('01a227b5-2ba1-7784-880a-248f4aeee743', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.post', '01a227b5-38d8-7f5d-8056-b36d21267e90', 'done', NULL),
	('01a227b5-2ba1-756e-9207-d8573d63f76b', 1795962514337, '01a227b5-322b-7256-90f2-c11442b16e07', 'professional', '127.0.0.1', 'cases.ask-information', '01a227b5-3901-70dc-b12a-6ae8fbd67dab', 'done', NULL),
	('01a227b5-2ba1-7e5c-96fc-386f2804890d', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'cases.note', '01a227b5-3901-70dc-b12a-6ae8fbd67dab', 'done', NULL),
	('01a227b5-2ba1-71b4-859f-7da7fc5a394b', 1795962514337, '01a227b5-3225-7566-95ad-743c10a69335', 'professional', '127.0.0.1', 'groups.post', '01a227b5-325e-7275-a5a6-8709b9de3406', 'done', NULL),
	('01a227b5-2ba1-7af4-8453-3249bbf64254', 1795962514337, '01a227b5-322b-7256-90f2-c11442b16e07', 'professional', '127.0.0.1', 'groups.post', '01a227b5-325e-7275-a5a6-8709b9de3406', 'done', NULL),
	('01a227b5-2ba1-7385-9870-390963d8d52e', 1795962514337, '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'professional', '127.0.0.1', 'groups.post', '01a227b5-328f-75ef-a769-92f176a9b164', 'done', NULL),
	('01a227b5-2ba1-7b4d-a77e-237dc03013e4', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.begin', '01a227b5-3a60-739f-9258-41d41fbc7701', 'done', NULL),
	('01a227b5-2ba1-7280-89db-9d9c3a9ab006', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.attach', '01a227b5-3a60-739f-9258-41d41fbc7701', 'done', NULL),
	('01a227b5-2ba1-790e-92b9-c50b7833a001', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'platform.trial', '01a227b5-3b1d-7abb-8727-4fc2e6c3fbf3', 'done', NULL),
	('01a227b5-2ba1-702e-a463-3ca496018762', 1795962514337, '01a227b5-3244-795f-850d-85beb5c538e2', 'professional', '127.0.0.1', 'platform.revive-job', '01a227b5-2ba1-7857-be49-866d17e29a51', 'done', NULL),
	('01a227b5-2ba1-7904-ad92-7a54d412fc1a', 1795962514337, '01a227b5-3244-795f-850d-85beb5c538e2', 'professional', '127.0.0.1', 'platform.discard-job', '01a227b5-2ba1-7857-be49-866d17e29a51', 'refused', 'not-found'),
	('01a227b5-2ba1-759c-8d87-21c152f4ff73', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL),
	('01a227b5-2ba1-774f-a2a0-eff7592f0066', 1795962514337, '01a227b5-3244-795f-850d-85beb5c538e2', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL),
	('01a227b5-2ba1-7da9-bc21-4607c74bc907', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-person', '01a227b5-3b79-70e2-90c8-82136ce1adb6', 'done', NULL),
	('01a227b5-2ba1-7a97-9e51-d40465323e4d', 1795962514337, NULL, 'professional', 'trial', 'accounts.become', '01a227b5-3b79-70e2-90c8-82136ce1adb6', 'done', NULL);
INSERT INTO audit_event VALUES
	('01a227b5-2ba1-7e68-9af2-d4fc4337d194', 1795962514337, '01a227b5-3244-795f-850d-85beb5c538e2', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL),
	('01a227b5-2ba1-7b29-a968-9c3a22202d88', 1795962514337, '01a227b5-3244-795f-850d-85beb5c538e2', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL),
	('01a227b5-2ba1-7010-8505-22b03e3e3f70', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-person', '01a227b5-3c4d-7535-95bd-2a6a5bd41faa', 'done', NULL),
	('01a227b5-2ba1-7927-afed-44b3c55917fa', 1795962514337, NULL, 'professional', 'trial', 'accounts.become', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'done', NULL),
	('01a227b5-2ba1-7770-9086-fe6dc5cd8965', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-person', '01a227b5-3cf3-7abf-9ce6-461c607e6ab3', 'done', NULL),
	('01a227b5-2ba1-7d18-b00b-9fad2af2b9aa', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'accounts.trial', '01a227b5-3d8c-7f37-8bd2-8ed14ce539c4', 'done', NULL),
	('01a227b5-2ba1-70cb-82d0-228a460cfb61', 1795962514337, NULL, 'professional', 'trial', 'accounts.become', '01a227b5-3c4d-7535-95bd-2a6a5bd41faa', 'done', NULL),
	('01a227b5-2ba1-7b81-934c-77c4abbb73c7', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.read-picture', '01a227b5-3a60-739f-9258-41d41fbc7701', 'done', NULL),
	('01a227b5-2ba1-777c-badd-55fdddf2381b', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-person', '01a227b5-3d95-7b7b-b23b-262356e881ab', 'done', NULL),
	('01a227b5-2ba1-7aaa-9229-18c3e302cc64', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-person', '01a227b5-3e13-7835-a35a-606ddefe8df5', 'done', NULL),
	('01a227b5-2ba1-7d67-88cd-2d83cb9397da', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-person', '01a227b5-3e5b-719e-89e1-9820b92ec726', 'done', NULL),
	('01a227b5-2ba1-7823-ade7-3bad03352d19', 1795962514337, NULL, 'professional', 'local', 'accounts.seed-person', '01a227b5-3ed7-7986-912d-ea02816cb4f2', 'done', NULL),
	('01a227b5-2ba1-71c5-a4fe-4ad12b72c3b6', 1795962514337, '01a227b5-3244-795f-850d-85beb5c538e2', 'professional', 'local', 'accounts.disable', '01a227b5-3ed7-7986-912d-ea02816cb4f2', 'done', NULL),
	('01a227b5-2ba1-7c8e-bfd8-335f744ba793', 1795962514337, '01a227b5-3244-795f-850d-85beb5c538e2', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL),
	('01a227b5-2ba1-774c-a86d-05fd5764ca0c', 1795962514337, NULL, 'professional', 'test', 'accounts.become', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'done', NULL),
	('01a227b5-2ba1-753b-8a44-143eba49eb60', 1795962514337, NULL, 'professional', '127.0.0.1', 'accounts.sign-in', '01a227b5-3b79-70e2-90c8-82136ce1adb6', 'done', NULL),
	('01a227b5-2ba1-7cb9-858e-06599149dc7f', 1795962514337, '01a227b5-3b79-70e2-90c8-82136ce1adb6', 'professional', '127.0.0.1', 'accounts.sign-out', '01a227b5-2ba1-7f41-82fa-66f6ee319dfa', 'done', NULL),
	('01a227b5-2ba1-7725-8a73-391be2b20a25', 1795962514337, NULL, 'professional', '127.0.0.1', 'accounts.sign-up', '01a227b5-3c4d-732a-b03d-5bc9c8535dc6', 'done', NULL),
	('01a227b5-2ba1-7ea5-9deb-d7f721775d9c', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'accounts.set-language', NULL, 'done', NULL),
	('01a227b5-2ba1-7296-bef5-34f4bf2ae5ce', 1795962514337, '01a227b5-3c4d-7535-95bd-2a6a5bd41faa', 'professional', '127.0.0.1', 'accounts.change-password', NULL, 'done', NULL),
	('01a227b5-2ba1-744c-877b-7ecb0c07fb8c', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'accounts.end-session', '01a227b5-2ba1-7e27-a8d3-d406fd8e986b', 'done', NULL),
	('01a227b5-2ba1-71ec-8c49-f66872e910f3', 1795962514337, '01a227b5-3244-795f-850d-85beb5c538e2', 'professional', '127.0.0.1', 'accounts.add-facility', '01a227b5-4111-76df-bd14-41ea54e8617c', 'done', NULL),
	('01a227b5-2ba1-76a7-83e2-73b06cb5bca6', 1795962514337, '01a227b5-3244-795f-850d-85beb5c538e2', 'professional', '127.0.0.1', 'accounts.change-facility', '01a227b5-3b6c-78de-a6ec-545372da77b5', 'done', NULL),
	('01a227b5-2ba1-70ef-8f28-d25ea2ce8f27', 1795962514337, '01a227b5-3244-795f-850d-85beb5c538e2', 'professional', '127.0.0.1', 'accounts.invite', NULL, 'done', NULL),
	('01a227b5-2ba1-7e22-aa28-a20972791597', 1795962514337, '01a227b5-3244-795f-850d-85beb5c538e2', 'professional', '127.0.0.1', 'accounts.revoke-invitation', '01a227b5-2ba1-7d6e-9144-e7c373877eb8', 'done', NULL),
	('01a227b5-2ba1-7783-9105-2a1abb5f418c', 1795962514337, '01a227b5-3244-795f-850d-85beb5c538e2', 'professional', '127.0.0.1', 'accounts.check-credential', '01a227b5-3e13-7835-a35a-606ddefe8df5', 'done', NULL),
	('01a227b5-2ba1-7341-a150-8d7e0e327e50', 1795962514337, '01a227b5-3244-795f-850d-85beb5c538e2', 'professional', '127.0.0.1', 'accounts.disable', '01a227b5-3e5b-719e-89e1-9820b92ec726', 'done', NULL),
	('01a227b5-2ba1-79d1-bd03-4e250b483b91', 1795962514337, '01a227b5-3244-795f-850d-85beb5c538e2', 'professional', '127.0.0.1', 'accounts.enable', '01a227b5-3ed7-7986-912d-ea02816cb4f2', 'done', NULL),
	('01a227b5-2ba1-7574-9539-4672ae2b359a', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.create', '01a227b5-4150-730c-a8d3-975e5d8b59e8', 'done', NULL),
	('01a227b5-2ba1-78b9-81fe-a978991cf0c6', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.invite', '01a227b5-4150-730c-a8d3-975e5d8b59e8', 'done', NULL),
	('01a227b5-2ba1-7f2a-9876-33fcd0a4d8f8', 1795962514337, '01a227b5-3225-7566-95ad-743c10a69335', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a227b5-2ba1-7dfe-9482-8c7acd7d43df', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.invite', '01a227b5-4150-730c-a8d3-975e5d8b59e8', 'done', NULL),
	('01a227b5-2ba1-78f5-b6f0-48bd24029c99', 1795962514337, '01a227b5-322b-7256-90f2-c11442b16e07', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a227b5-2ba1-7ce2-923d-40c54669811d', 1795962514337, '01a227b5-3225-7566-95ad-743c10a69335', 'professional', 'local', 'groups.post', '01a227b5-4150-730c-a8d3-975e5d8b59e8', 'done', NULL),
	('01a227b5-2ba1-7737-b6e2-611767c187ac', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.create', '01a227b5-416b-7024-88a7-b8c9a72a5685', 'done', NULL),
	('01a227b5-2ba1-765a-94ec-7ca8916e3906', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.invite', '01a227b5-416b-7024-88a7-b8c9a72a5685', 'done', NULL),
	('01a227b5-2ba1-7173-ae49-c90981397571', 1795962514337, '01a227b5-3225-7566-95ad-743c10a69335', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a227b5-2ba1-732a-a565-9b24d1304c7c', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.invite', '01a227b5-416b-7024-88a7-b8c9a72a5685', 'done', NULL),
	('01a227b5-2ba1-7d87-8014-921c48002200', 1795962514337, '01a227b5-322b-7256-90f2-c11442b16e07', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a227b5-2ba1-70a9-af54-8d6d0780898c', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.create', '01a227b5-417b-70bd-8ab7-d4d339b1f447', 'done', NULL),
	('01a227b5-2ba1-7458-8d72-9a1138ece9bf', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.invite', '01a227b5-417b-70bd-8ab7-d4d339b1f447', 'done', NULL),
	('01a227b5-2ba1-702a-b9af-8bd330a5f438', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.create', '01a227b5-4183-7ba5-846e-5c2b3e9307f8', 'done', NULL),
	('01a227b5-2ba1-7e5d-8aa5-904b857e5148', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.invite', '01a227b5-4183-7ba5-846e-5c2b3e9307f8', 'done', NULL),
	('01a227b5-2ba1-7585-90fb-200a7590291c', 1795962514337, '01a227b5-3225-7566-95ad-743c10a69335', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a227b5-2ba1-7c66-8338-a05cb9ffd7d0', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.invite', '01a227b5-4183-7ba5-846e-5c2b3e9307f8', 'done', NULL),
	('01a227b5-2ba1-7e5b-9da3-2467d394756e', 1795962514337, '01a227b5-322b-7256-90f2-c11442b16e07', 'professional', 'local', 'groups.claim', NULL, 'done', NULL),
	('01a227b5-2ba1-753d-b048-f71c36c5be23', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.create', '01a227b5-4193-7693-9f54-1b5afe283e35', 'done', NULL),
	('01a227b5-2ba1-7668-bb21-2833ff487350', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.invite', '01a227b5-4193-7693-9f54-1b5afe283e35', 'done', NULL),
	('01a227b5-2ba1-7200-b79f-9cfa779ec8d9', 1795962514337, '01a227b5-3225-7566-95ad-743c10a69335', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a227b5-2ba1-7f8e-8749-c94d08224a01', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'groups.invite', '01a227b5-4193-7693-9f54-1b5afe283e35', 'done', NULL);
INSERT INTO audit_event VALUES
	('01a227b5-2ba1-7bd0-ab68-74af812b583f', 1795962514337, '01a227b5-322b-7256-90f2-c11442b16e07', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a227b5-2ba1-77d8-8e54-205db2f45841', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'groups.create', '01a227b5-416b-75a1-bc6c-1ac508789305', 'done', NULL),
	('01a227b5-2ba1-7c74-8e22-e764534f9d0a', 1795962514337, '01a227b5-322b-7256-90f2-c11442b16e07', 'professional', '127.0.0.1', 'groups.post', '01a227b5-4150-730c-a8d3-975e5d8b59e8', 'done', NULL),
	('01a227b5-2ba1-704a-9b1e-59a1daf43e77', 1795962514337, '01a227b5-3225-7566-95ad-743c10a69335', 'professional', '127.0.0.1', 'groups.withdraw', '01a227b5-4150-730c-a8d3-975e5d8b59e8', 'done', NULL),
	('01a227b5-2ba1-76a4-85b7-79b838807bf7', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'groups.role', '01a227b5-416b-7024-88a7-b8c9a72a5685', 'done', NULL),
	('01a227b5-2ba1-7fe3-a844-868e22063dae', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'groups.remove', '01a227b5-416b-7024-88a7-b8c9a72a5685', 'done', NULL),
	('01a227b5-2ba1-7644-90a4-022323cfee06', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'groups.settings', '01a227b5-416b-7024-88a7-b8c9a72a5685', 'done', NULL),
	('01a227b5-2ba1-77ce-bd8e-7fe2ce21890b', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'groups.invite', '01a227b5-417b-70bd-8ab7-d4d339b1f447', 'done', NULL),
	('01a227b5-2ba1-7acf-b200-d246d2fbea51', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'groups.revoke-invitation', '01a227b5-417b-70bd-8ab7-d4d339b1f447', 'done', NULL),
	('01a227b5-2ba1-7d95-82fb-faacc6422265', 1795962514337, '01a227b5-322b-7256-90f2-c11442b16e07', 'professional', '127.0.0.1', 'groups.join', NULL, 'done', NULL),
	('01a227b5-2ba1-785d-aced-2df23fbda21d', 1795962514337, '01a227b5-3225-7566-95ad-743c10a69335', 'professional', '127.0.0.1', 'groups.leave', '01a227b5-4193-7693-9f54-1b5afe283e35', 'done', NULL),
	('01a227b5-2ba1-77c7-929a-f6880cf784b4', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'ask.begin', '01a227b5-420c-7d04-81ff-397dc0a0b3c6', 'done', NULL),
	('01a227b5-2ba1-7e4e-a106-835ef20639bc', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'ask.attach', '01a227b5-420c-7d04-81ff-397dc0a0b3c6', 'done', NULL),
	('01a227b5-2ba1-70f0-9152-2bb7f01ac75d', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.begin', '01a227b5-436f-7c8b-9c7f-776966987434', 'done', NULL),
	('01a227b5-2ba1-7a80-9aba-84e0bf9794e1', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.rewrite', '01a227b5-420c-7d04-81ff-397dc0a0b3c6', 'done', NULL),
	('01a227b5-2ba1-7c32-93c5-de2a73efef2d', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.discard', '01a227b5-420c-7d04-81ff-397dc0a0b3c6', 'done', NULL),
	('01a227b5-2ba1-7831-9cff-0b67eb149e03', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.attach', '01a227b5-420c-7d04-81ff-397dc0a0b3c6', 'refused', 'draft-ended'),
	('01a227b5-2ba1-7811-91df-d93ccca73aea', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.mask', '01a227b5-420c-7d04-81ff-397dc0a0b3c6', 'refused', 'draft-ended'),
	('01a227b5-2ba1-790c-818e-7cb01ac0dbb8', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.uncover', '01a227b5-420c-7d04-81ff-397dc0a0b3c6', 'refused', 'draft-ended'),
	('01a227b5-2ba1-7268-9265-5a1693db8c53', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.withdraw', '01a227b5-420c-7d04-81ff-397dc0a0b3c6', 'refused', 'draft-ended'),
	('01a227b5-2ba1-7a9f-bdd2-7516856b9cff', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'ask.read', '01a227b5-420c-7d04-81ff-397dc0a0b3c6', 'refused', 'not-found'),
	('01a227b5-2ba1-7bf1-bc2f-c925b6055eba', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'cases.trial', '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 'done', NULL),
	('01a227b5-2ba1-7834-8989-3372be5b2705', 1795962514337, '01a227b5-3225-7566-95ad-743c10a69335', 'professional', 'local', 'cases.answer', '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 'done', NULL),
	('01a227b5-2ba1-7a0e-883c-29e211a69303', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'cases.trial', '01a227b5-43e7-7798-b577-4ecb0db0aeaf', 'done', NULL),
	('01a227b5-2ba1-79ec-9c35-235e7d6189a6', 1795962514337, '01a227b5-3225-7566-95ad-743c10a69335', 'professional', 'local', 'cases.ask-information', '01a227b5-43e7-7798-b577-4ecb0db0aeaf', 'done', NULL),
	('01a227b5-2ba1-720c-8408-db5c36b8eb81', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', 'local', 'cases.trial', '01a227b5-43ff-705d-88e4-4199a3c2a940', 'done', NULL),
	('01a227b5-2ba1-7ade-8ad2-0b429d681dca', 1795962514337, '01a227b5-3225-7566-95ad-743c10a69335', 'professional', 'local', 'cases.report', '01a227b5-43ff-705d-88e4-4199a3c2a940', 'done', NULL),
	('01a227b5-2ba1-7680-9080-549f1687d373', 1795962514337, '01a227b5-3225-7566-95ad-743c10a69335', 'professional', '127.0.0.1', 'cases.answer', '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 'done', NULL),
	('01a227b5-2ba1-7839-921e-9fbc42b1774f', 1795962514337, '01a227b5-322b-7256-90f2-c11442b16e07', 'professional', '127.0.0.1', 'cases.ask-information', '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 'done', NULL),
	('01a227b5-2ba1-7240-963a-d6463361a891', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'cases.note', '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 'done', NULL),
	('01a227b5-2ba1-7292-a69f-0eac2ce04b06', 1795962514337, '01a227b5-322b-7256-90f2-c11442b16e07', 'professional', '127.0.0.1', 'cases.answer', '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 'done', NULL),
	('01a227b5-2ba1-787b-9b5f-ca2ebe724976', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'cases.accept', '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 'done', NULL),
	('01a227b5-2ba1-72b5-8769-e88f1645a4c4', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'cases.close', '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 'done', NULL),
	('01a227b5-2ba1-715b-9048-49eafb8c15a4', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'cases.note', '01a227b5-43e7-7798-b577-4ecb0db0aeaf', 'done', NULL),
	('01a227b5-2ba1-7691-a0cf-5150466d8fab', 1795962514337, '01a227b5-3225-7566-95ad-743c10a69335', 'professional', '127.0.0.1', 'cases.report', '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 'done', NULL),
	('01a227b5-2ba1-7804-bd65-3c0ce4545e71', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'cases.withdraw-consent', '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 'done', NULL),
	('01a227b5-2ba1-72f3-ba65-cf8ef7deb870', 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723', 'professional', '127.0.0.1', 'cases.withdraw-consent', '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 'done', NULL),
	('01a227b5-2ba1-70d2-ac01-265d76fca3e7', 1795962514337, '01a227b5-322b-7256-90f2-c11442b16e07', 'professional', '127.0.0.1', 'cases.decide', '01a227b5-43ff-705d-88e4-4199a3c2a940', 'done', NULL);
INSERT INTO care_group VALUES
	('01a227b5-325e-7275-a5a6-8709b9de3406', 'specialty', '', 'members', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337),
	('01a227b5-328f-75ef-a769-92f176a9b164', 'research', '', 'members', '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 1795962514337),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', 'training', '甲乙丙丁', 'moderators', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', 'training', '甲乙丙丁', 'moderators', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337),
	('01a227b5-417b-70bd-8ab7-d4d339b1f447', 'training', '甲乙丙丁', 'moderators', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337),
	('01a227b5-4183-7ba5-846e-5c2b3e9307f8', 'training', '甲乙丙丁', 'moderators', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337),
	('01a227b5-4193-7693-9f54-1b5afe283e35', 'training', '甲乙丙丁', 'moderators', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337),
	('01a227b5-416b-75a1-bc6c-1ac508789305', 'research', '', 'moderators', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337);
INSERT INTO case_consent VALUES
	('01a227b5-3850-7b98-9f88-44ff039f3f98', 'verbal', 1, 1, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, NULL, NULL),
	('01a227b5-3901-70dc-b12a-6ae8fbd67dab', 'verbal', 1, 1, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, NULL, NULL),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', 'signed', 0, 0, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723'),
	('01a227b5-43e7-7798-b577-4ecb0db0aeaf', 'signed', 1, 1, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, NULL, NULL),
	('01a227b5-43ff-705d-88e4-4199a3c2a940', 'signed', 1, 1, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, NULL, NULL);
INSERT INTO case_draft VALUES
	('01a227b5-32c7-771a-b1ab-83ccdfb311d2', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'posted', 5, 1, NULL, NULL, '01a227b5-3850-7b98-9f88-44ff039f3f98', 1795962514337, 1795962514337),
	('01a227b5-38d8-7f5d-8056-b36d21267e90', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'posted', 2, 1, NULL, NULL, '01a227b5-3901-70dc-b12a-6ae8fbd67dab', 1795962514337, 1795962514337),
	('01a227b5-3a60-739f-9258-41d41fbc7701', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'open', 3, 1, '\x3f82c96260f32ead2f46f06e8326d50a49a9241cfe76196cf82cc3695e2c1aa8491846307879c399b6c46da521ab6ca52337da75a0928ef526f8cb8cbbec4689fc09acaf5062648c2330f086df6b0b09dfb4b789d6114bcdbea3e81e2b31718861e8752d6b0675ee61d98e4a2a8022dabd79702852ba2de0be2da32f8aaf866f8781ec2acd8ae2602b1baf13bdc92845377f36316a75c19eb9dfd960be9e457a95a41c9d88629290c3a952ef24d8bf827bf8db9821a8577338d865197bcf4a48eb9ba0d8441efb2f1d3875f9b57033e090eb98acdd109e54706962aa475534421ef8843aaadc8fb7df7cd0a39d373bed6ca57c816650c8c45e65e17dc5235d4eaaf58486b1446c28e4c478f742c7075718f47734ef02479c35531b115764bc76a02cbb1121cf4c8ca8b4dd55b079e7a0246396b015d3856fce3d76f629fdcbcbedfe5aebaa39e4cb0b234b77728c3e03808607a3cfe14061593162a833e4b4b94270b0635f4bb8039498e6', '\x23bd5a37f9ff867ba27879414f52f2bd2be1b52ff40ab38149073bd986558a24', NULL, 1795962514337, 1795962514337),
	('01a227b5-420c-7d04-81ff-397dc0a0b3c6', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'discarded', 4, 3, NULL, NULL, NULL, 1795962514337, 1795962514337),
	('01a227b5-436f-7c8b-9c7f-776966987434', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'open', 1, 1, '\x5ad8367e9f98cfcc691eb47659d0cf3d78d233dca9b1a3ec7e76dca28d2aa4b7aa61ac1f48bc807e4f9dc1d658e4355376c9fc3db64ba569ec92721cfde1f4196924d9f3a4a22926f50ed8c98d89c142ada5fc8a68275d714c74c68e71fd51fab097d218527b5c18b83c9314bdc4fa5d0bc583ee1503c3eefda8a09fac99c14a19a2cf2ac9d865f6625493d704fad1d37b4a4b5f4063a6e5c22e89ba6100ee06c8484b2772399fea80b283481c451c119ac7d93749c19b3ad8878cd0a93f0cbf4dfe3da40710aeb232b97ca14c534a19935da4016876f8d6907556745a9a5569a6c40bd25bcb67556d646477e4af5bfb7c68f5d8b7642af1618027c014f17da1ac58494f39b7789c066ab7dc46ee2ea6cd0d3609935405a339b06f0d182563bbb7bc0762ca1515', '\x1570652a8efe0685541eb37e13bb79e6fa6d015520efc64a0d29f30cbe3b88d9', NULL, 1795962514337, 1795962514337);
INSERT INTO case_record VALUES
	('01a227b5-3850-7b98-9f88-44ff039f3f98', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'closed', 'routine', '小腿红斑三天，要不要抗生素？', 1795962514337, NULL, 1795962514337, 1795962514337, 1795962514337, 2, 1, '{"diagnosisChanged":"unclear","learned":"早看足背动脉","planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}', '{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}'),
	('01a227b5-3901-70dc-b12a-6ae8fbd67dab', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'open', 'routine', '咳嗽两周，还要查什么？', 1795962514337, NULL, NULL, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}'),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'closed', 'routine', '甲乙丙丁?', 1795962514337, NULL, 1795962514337, 1795962514337, 1795962514337, 2, 3, '{"diagnosisChanged":"yes","learned":"甲乙丙丁","planChanged":"unclear","referralAvoided":"unclear","withoutAnswer":false}', '{"keptReason":"","pictures":[],"text":[]}'),
	('01a227b5-43e7-7798-b577-4ecb0db0aeaf', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'open', 'routine', '甲乙丙丁?', 1795962514337, NULL, NULL, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}'),
	('01a227b5-43ff-705d-88e4-4199a3c2a940', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'open', 'routine', '甲乙丙丁?', 1795962514337, NULL, NULL, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}');
INSERT INTO case_report VALUES
	('01a227b5-4401-72db-8d6a-b2700d605350', '01a227b5-43ff-705d-88e4-4199a3c2a940', '01a227b5-3225-7566-95ad-743c10a69335', '01a227b5-322b-7256-90f2-c11442b16e07', '甲乙丙丁', 1795962514337, 'show', '01a227b5-322b-7256-90f2-c11442b16e07', 1795962514337),
	('01a227b5-43ff-7ef4-a9f8-6a4c8c14904c', '01a227b5-43d3-7896-9ea9-ff759c60a9e7', '01a227b5-3225-7566-95ad-743c10a69335', '01a227b5-322b-7256-90f2-c11442b16e07', '甲乙丙丁', 1795962514337, NULL, NULL, NULL);
INSERT INTO change VALUES
	('01a227b5-325e-7275-a5a6-8709b9de3406', 1, '01a227b5-325e-7275-a5a6-8709b9de3406', 1),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 2, '01a227b5-325e-7275-a5a6-8709b9de3406', 2),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 3, '01a227b5-325e-7275-a5a6-8709b9de3406', 3),
	('01a227b5-328f-75ef-a769-92f176a9b164', 1, '01a227b5-328f-75ef-a769-92f176a9b164', 1),
	('01a227b5-328f-75ef-a769-92f176a9b164', 2, '01a227b5-328f-75ef-a769-92f176a9b164', 2),
	('01a227b5-328f-75ef-a769-92f176a9b164', 3, '01a227b5-328f-75ef-a769-92f176a9b164', 3),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 1, '01a227b5-32c7-771a-b1ab-83ccdfb311d2', 1),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 2, '01a227b5-32c7-771a-b1ab-83ccdfb311d2', 2),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 3, '01a227b5-3850-7b98-9f88-44ff039f3f98', 1),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 4, '01a227b5-3850-7b98-9f88-44ff039f3f98', 1),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 4, '01a227b5-3850-7b98-9f88-44ff039f3f98', 2),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 5, '01a227b5-3850-7b98-9f88-44ff039f3f98', 2),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 5, '01a227b5-3850-7b98-9f88-44ff039f3f98', 3),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 6, '01a227b5-3850-7b98-9f88-44ff039f3f98', 3),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 6, '01a227b5-3850-7b98-9f88-44ff039f3f98', 4),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 7, '01a227b5-3850-7b98-9f88-44ff039f3f98', 4),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 7, '01a227b5-38d8-7f5d-8056-b36d21267e90', 1),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 8, '01a227b5-3901-70dc-b12a-6ae8fbd67dab', 1),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 8, '01a227b5-3901-70dc-b12a-6ae8fbd67dab', 1),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 9, '01a227b5-3901-70dc-b12a-6ae8fbd67dab', 2),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 9, '01a227b5-3901-70dc-b12a-6ae8fbd67dab', 2),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 10, '01a227b5-3901-70dc-b12a-6ae8fbd67dab', 3),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 10, '01a227b5-3901-70dc-b12a-6ae8fbd67dab', 3),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 11, '01a227b5-325e-7275-a5a6-8709b9de3406', 4),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 12, '01a227b5-325e-7275-a5a6-8709b9de3406', 5),
	('01a227b5-328f-75ef-a769-92f176a9b164', 4, '01a227b5-328f-75ef-a769-92f176a9b164', 4),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 11, '01a227b5-3a60-739f-9258-41d41fbc7701', 1),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 12, '01a227b5-3a60-739f-9258-41d41fbc7701', 2),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 13, '01a227b5-3b1d-7abb-8727-4fc2e6c3fbf3', 1),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', 1, '01a227b5-4150-730c-a8d3-975e5d8b59e8', 1),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', 2, '01a227b5-4150-730c-a8d3-975e5d8b59e8', 2),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', 3, '01a227b5-4150-730c-a8d3-975e5d8b59e8', 3),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', 4, '01a227b5-4150-730c-a8d3-975e5d8b59e8', 4),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', 1, '01a227b5-416b-7024-88a7-b8c9a72a5685', 1),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', 2, '01a227b5-416b-7024-88a7-b8c9a72a5685', 2),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', 3, '01a227b5-416b-7024-88a7-b8c9a72a5685', 3),
	('01a227b5-417b-70bd-8ab7-d4d339b1f447', 1, '01a227b5-417b-70bd-8ab7-d4d339b1f447', 1),
	('01a227b5-4183-7ba5-846e-5c2b3e9307f8', 1, '01a227b5-4183-7ba5-846e-5c2b3e9307f8', 1),
	('01a227b5-4183-7ba5-846e-5c2b3e9307f8', 2, '01a227b5-4183-7ba5-846e-5c2b3e9307f8', 2),
	('01a227b5-4193-7693-9f54-1b5afe283e35', 1, '01a227b5-4193-7693-9f54-1b5afe283e35', 1),
	('01a227b5-4193-7693-9f54-1b5afe283e35', 2, '01a227b5-4193-7693-9f54-1b5afe283e35', 2),
	('01a227b5-4193-7693-9f54-1b5afe283e35', 3, '01a227b5-4193-7693-9f54-1b5afe283e35', 3),
	('01a227b5-416b-75a1-bc6c-1ac508789305', 1, '01a227b5-416b-75a1-bc6c-1ac508789305', 1),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', 5, '01a227b5-4150-730c-a8d3-975e5d8b59e8', 5),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', 6, '01a227b5-4150-730c-a8d3-975e5d8b59e8', 6),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', 4, '01a227b5-416b-7024-88a7-b8c9a72a5685', 4),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', 5, '01a227b5-416b-7024-88a7-b8c9a72a5685', 5),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', 6, '01a227b5-416b-7024-88a7-b8c9a72a5685', 6),
	('01a227b5-4183-7ba5-846e-5c2b3e9307f8', 3, '01a227b5-4183-7ba5-846e-5c2b3e9307f8', 3),
	('01a227b5-4193-7693-9f54-1b5afe283e35', 4, '01a227b5-4193-7693-9f54-1b5afe283e35', 4);
INSERT INTO change VALUES
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 13, '01a227b5-420c-7d04-81ff-397dc0a0b3c6', 1),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 14, '01a227b5-420c-7d04-81ff-397dc0a0b3c6', 2),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 15, '01a227b5-436f-7c8b-9c7f-776966987434', 1),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 16, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 1),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 14, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 1),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 17, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 2),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 15, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 2),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 18, '01a227b5-43e7-7798-b577-4ecb0db0aeaf', 1),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 16, '01a227b5-43e7-7798-b577-4ecb0db0aeaf', 1),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 19, '01a227b5-43e7-7798-b577-4ecb0db0aeaf', 2),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 17, '01a227b5-43e7-7798-b577-4ecb0db0aeaf', 2),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 20, '01a227b5-43ff-705d-88e4-4199a3c2a940', 1),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 18, '01a227b5-43ff-705d-88e4-4199a3c2a940', 1),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 21, '01a227b5-43ff-705d-88e4-4199a3c2a940', 2),
	('01a227b5-322b-7256-90f2-c11442b16e07', 1, '01a227b5-43ff-705d-88e4-4199a3c2a940', 2),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 19, '01a227b5-43ff-705d-88e4-4199a3c2a940', 2),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 22, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 3),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 20, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 3),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 23, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 4),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 21, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 4),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 24, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 5),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 22, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 5),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 25, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 6),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 23, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 6),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 26, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 7),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 24, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 7),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 27, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 8),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 25, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 8),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 28, '01a227b5-43e7-7798-b577-4ecb0db0aeaf', 3),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 26, '01a227b5-43e7-7798-b577-4ecb0db0aeaf', 3),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 29, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 9),
	('01a227b5-322b-7256-90f2-c11442b16e07', 2, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 9),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 27, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 9),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 30, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 10),
	('01a227b5-322b-7256-90f2-c11442b16e07', 3, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 10),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 28, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 10),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 31, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 11),
	('01a227b5-322b-7256-90f2-c11442b16e07', 4, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 11),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 29, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', 11),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 32, '01a227b5-43ff-705d-88e4-4199a3c2a940', 3),
	('01a227b5-322b-7256-90f2-c11442b16e07', 5, '01a227b5-43ff-705d-88e4-4199a3c2a940', 3),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 30, '01a227b5-43ff-705d-88e4-4199a3c2a940', 3);
INSERT INTO circle VALUES
	('00000000-0000-7000-8000-000000000001', 'public', 'public', 0, 0, 0, 0, 0, 'all', 0),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 'person', '', 32, 1, 1, 1, 1, 'all', 1795962514337),
	('01a227b5-3225-7566-95ad-743c10a69335', 'person', '', 0, 1, 1, 1, 1, 'all', 1795962514337),
	('01a227b5-322b-7256-90f2-c11442b16e07', 'person', '', 5, 1, 1, 1, 1, 'all', 1795962514337),
	('01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'person', '', 0, 1, 1, 1, 1, 'all', 1795962514337),
	('01a227b5-3244-795f-850d-85beb5c538e2', 'person', '', 0, 1, 1, 1, 1, 'all', 1795962514337),
	('01a227b5-3250-7c3d-bd11-785b88664bb3', 'person', '', 0, 1, 1, 1, 1, 'all', 1795962514337),
	('01a227b5-325b-7ab0-b5c6-80ebdb1b9c74', 'person', '', 0, 1, 1, 1, 1, 'all', 1795962514337),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 'group', '会诊群', 30, 3, 500, 3, 3, 'all', 1795962514337),
	('01a227b5-328f-75ef-a769-92f176a9b164', 'group', '别的群', 4, 3, 500, 3, 3, 'all', 1795962514337),
	('01a227b5-3b79-70e2-90c8-82136ce1adb6', 'person', '', 0, 1, 1, 1, 1, 'all', 1795962514337),
	('01a227b5-3c4d-7535-95bd-2a6a5bd41faa', 'person', '', 0, 1, 1, 1, 1, 'all', 1795962514337),
	('01a227b5-3cf3-7abf-9ce6-461c607e6ab3', 'person', '', 0, 1, 1, 1, 1, 'all', 1795962514337),
	('01a227b5-3d8c-7f37-8bd2-8ed14ce539c4', 'trial', '', 0, 1, 2, 2, 2, 'all', 1795962514337),
	('01a227b5-3d95-7b7b-b23b-262356e881ab', 'person', '', 0, 1, 1, 1, 1, 'all', 1795962514337),
	('01a227b5-3e13-7835-a35a-606ddefe8df5', 'person', '', 0, 1, 1, 1, 1, 'all', 1795962514337),
	('01a227b5-3e5b-719e-89e1-9820b92ec726', 'person', '', 0, 1, 1, 1, 1, 'all', 1795962514337),
	('01a227b5-3ed7-7986-912d-ea02816cb4f2', 'person', '', 0, 1, 1, 1, 1, 'all', 1795962514337),
	('01a227b5-3c4d-732a-b03d-5bc9c8535dc6', 'person', '', 0, 1, 1, 1, 1, 'all', 1795962514337),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', 'group', '试验组 甲乙丙丁', 6, 3, 500, 3, 4, 'all', 1795962514337),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', 'group', '甲乙丙丁', 6, 3, 50, 2, 6, 'all', 1795962514337),
	('01a227b5-417b-70bd-8ab7-d4d339b1f447', 'group', '试验组 甲乙丙丁', 1, 3, 500, 1, 2, 'all', 1795962514337),
	('01a227b5-4183-7ba5-846e-5c2b3e9307f8', 'group', '试验组 甲乙丙丁', 3, 3, 500, 3, 4, 'all', 1795962514337),
	('01a227b5-4193-7693-9f54-1b5afe283e35', 'group', '试验组 甲乙丙丁', 4, 3, 500, 2, 5, 'all', 1795962514337),
	('01a227b5-416b-75a1-bc6c-1ac508789305', 'group', '甲乙丙丁', 1, 3, 500, 1, 2, 'all', 1795962514337);
INSERT INTO circle_kind VALUES
	('person', 1, 1),
	('group', 3, 500);
INSERT INTO circle_member VALUES
	('01a227b5-3213-7497-bbf2-4c10a6a16723', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'owner', 0, 1795962514337, NULL),
	('01a227b5-3225-7566-95ad-743c10a69335', '01a227b5-3225-7566-95ad-743c10a69335', 'owner', 0, 1795962514337, NULL),
	('01a227b5-322b-7256-90f2-c11442b16e07', '01a227b5-322b-7256-90f2-c11442b16e07', 'owner', 0, 1795962514337, NULL),
	('01a227b5-3239-773a-a2dc-63d3f5cf8a22', '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'owner', 0, 1795962514337, NULL),
	('01a227b5-3244-795f-850d-85beb5c538e2', '01a227b5-3244-795f-850d-85beb5c538e2', 'owner', 0, 1795962514337, NULL),
	('01a227b5-3250-7c3d-bd11-785b88664bb3', '01a227b5-3250-7c3d-bd11-785b88664bb3', 'owner', 0, 1795962514337, NULL),
	('01a227b5-325b-7ab0-b5c6-80ebdb1b9c74', '01a227b5-325b-7ab0-b5c6-80ebdb1b9c74', 'owner', 0, 1795962514337, NULL),
	('01a227b5-325e-7275-a5a6-8709b9de3406', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'moderator', 0, 1795962514337, NULL),
	('01a227b5-325e-7275-a5a6-8709b9de3406', '01a227b5-3225-7566-95ad-743c10a69335', 'member', 0, 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723'),
	('01a227b5-325e-7275-a5a6-8709b9de3406', '01a227b5-322b-7256-90f2-c11442b16e07', 'member', 0, 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723'),
	('01a227b5-328f-75ef-a769-92f176a9b164', '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'moderator', 0, 1795962514337, NULL),
	('01a227b5-328f-75ef-a769-92f176a9b164', '01a227b5-3250-7c3d-bd11-785b88664bb3', 'member', 0, 1795962514337, '01a227b5-3239-773a-a2dc-63d3f5cf8a22'),
	('01a227b5-328f-75ef-a769-92f176a9b164', '01a227b5-325b-7ab0-b5c6-80ebdb1b9c74', 'member', 0, 1795962514337, '01a227b5-3239-773a-a2dc-63d3f5cf8a22'),
	('01a227b5-3b79-70e2-90c8-82136ce1adb6', '01a227b5-3b79-70e2-90c8-82136ce1adb6', 'owner', 0, 1795962514337, NULL),
	('01a227b5-3c4d-7535-95bd-2a6a5bd41faa', '01a227b5-3c4d-7535-95bd-2a6a5bd41faa', 'owner', 0, 1795962514337, NULL),
	('01a227b5-3cf3-7abf-9ce6-461c607e6ab3', '01a227b5-3cf3-7abf-9ce6-461c607e6ab3', 'owner', 0, 1795962514337, NULL),
	('01a227b5-3d8c-7f37-8bd2-8ed14ce539c4', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'member', 0, 1795962514337, NULL),
	('01a227b5-3d8c-7f37-8bd2-8ed14ce539c4', '01a227b5-3cf3-7abf-9ce6-461c607e6ab3', 'member', 0, 1795962514337, NULL),
	('01a227b5-3d95-7b7b-b23b-262356e881ab', '01a227b5-3d95-7b7b-b23b-262356e881ab', 'owner', 0, 1795962514337, NULL),
	('01a227b5-3e13-7835-a35a-606ddefe8df5', '01a227b5-3e13-7835-a35a-606ddefe8df5', 'owner', 0, 1795962514337, NULL),
	('01a227b5-3e5b-719e-89e1-9820b92ec726', '01a227b5-3e5b-719e-89e1-9820b92ec726', 'owner', 0, 1795962514337, NULL),
	('01a227b5-3ed7-7986-912d-ea02816cb4f2', '01a227b5-3ed7-7986-912d-ea02816cb4f2', 'owner', 0, 1795962514337, NULL),
	('01a227b5-3c4d-732a-b03d-5bc9c8535dc6', '01a227b5-3c4d-732a-b03d-5bc9c8535dc6', 'owner', 0, 1795962514337, NULL),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'moderator', 0, 1795962514337, NULL),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', '01a227b5-3225-7566-95ad-743c10a69335', 'member', 0, 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723'),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', '01a227b5-322b-7256-90f2-c11442b16e07', 'member', 0, 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723'),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'moderator', 0, 1795962514337, NULL),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', '01a227b5-3225-7566-95ad-743c10a69335', 'librarian', 0, 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723'),
	('01a227b5-417b-70bd-8ab7-d4d339b1f447', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'moderator', 0, 1795962514337, NULL),
	('01a227b5-4183-7ba5-846e-5c2b3e9307f8', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'moderator', 0, 1795962514337, NULL),
	('01a227b5-4183-7ba5-846e-5c2b3e9307f8', '01a227b5-3225-7566-95ad-743c10a69335', 'member', 0, 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723'),
	('01a227b5-4193-7693-9f54-1b5afe283e35', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'moderator', 0, 1795962514337, NULL),
	('01a227b5-4193-7693-9f54-1b5afe283e35', '01a227b5-322b-7256-90f2-c11442b16e07', 'member', 0, 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723'),
	('01a227b5-416b-75a1-bc6c-1ac508789305', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'moderator', 0, 1795962514337, NULL),
	('01a227b5-4183-7ba5-846e-5c2b3e9307f8', '01a227b5-322b-7256-90f2-c11442b16e07', 'member', 0, 1795962514337, '01a227b5-3213-7497-bbf2-4c10a6a16723');
INSERT INTO circle_policy VALUES
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', 'may-invite-member', 'may-moderate'),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', 'may-invite-member', 'may-moderate'),
	('01a227b5-417b-70bd-8ab7-d4d339b1f447', 'may-invite-member', 'may-moderate'),
	('01a227b5-4183-7ba5-846e-5c2b3e9307f8', 'may-invite-member', 'may-moderate'),
	('01a227b5-4193-7693-9f54-1b5afe283e35', 'may-invite-member', 'may-moderate'),
	('01a227b5-416b-75a1-bc6c-1ac508789305', 'may-invite-member', 'may-moderate');
INSERT INTO circle_removal VALUES
	('01a227b5-416b-7024-88a7-b8c9a72a5685', '01a227b5-322b-7256-90f2-c11442b16e07', 6);
INSERT INTO command VALUES
	('01a227b5-325e-7275-a5a6-8709b9de3406', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.create', '"01a227b5-325e-7275-a5a6-8709b9de3406"', 1795962514337),
	('01a227b5-326d-7b7d-a7dd-81c134d87769', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.invite', '"01a227b5-2ba1-76c0-a788-761c2670eede"', 1795962514337),
	('01a227b5-327b-7314-bc7f-508a416c0ae1', '01a227b5-3225-7566-95ad-743c10a69335', 'groups.join', '"01a227b5-325e-7275-a5a6-8709b9de3406"', 1795962514337),
	('01a227b5-3283-7712-9be0-cb30f6228fc7', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.invite', '"01a227b5-2ba1-7c25-bd23-260c3b6f914c"', 1795962514337),
	('01a227b5-3284-7b70-9da5-89b6c32d692c', '01a227b5-322b-7256-90f2-c11442b16e07', 'groups.join', '"01a227b5-325e-7275-a5a6-8709b9de3406"', 1795962514337),
	('01a227b5-328f-75ef-a769-92f176a9b164', '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'groups.create', '"01a227b5-328f-75ef-a769-92f176a9b164"', 1795962514337),
	('01a227b5-3291-7c08-a3f6-47dd4259b5ae', '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'groups.invite', '"01a227b5-2ba1-719e-8c89-b5839dbbaa4e"', 1795962514337),
	('01a227b5-329b-79e0-ab16-bcddb8c517c7', '01a227b5-3250-7c3d-bd11-785b88664bb3', 'groups.join', '"01a227b5-328f-75ef-a769-92f176a9b164"', 1795962514337),
	('01a227b5-329d-7704-b930-8978afe923e4', '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'groups.invite', '"01a227b5-2ba1-7fc0-a5ef-cc4119eea763"', 1795962514337),
	('01a227b5-329f-7ef1-a78a-a1744f38132c', '01a227b5-325b-7ab0-b5c6-80ebdb1b9c74', 'groups.join', '"01a227b5-328f-75ef-a769-92f176a9b164"', 1795962514337),
	('01a227b5-32c7-771a-b1ab-83ccdfb311d2', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'ask.begin', '1', 1795962514337),
	('01a227b5-38d8-7f5d-8056-b36d21267e90', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'ask.begin', '1', 1795962514337),
	('01a227b5-3a60-739f-9258-41d41fbc7701', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'ask.begin', '1', 1795962514337),
	('01a227b5-3b77-740f-9f3d-7cfa40ebf52f', '01a227b5-3244-795f-850d-85beb5c538e2', 'accounts.invite', '"01a227b5-2ba1-7b7a-a4ed-42c3777dc41a"', 1795962514337),
	('01a227b5-3c39-71c0-bdfe-ed2b4d3e3267', '01a227b5-3244-795f-850d-85beb5c538e2', 'accounts.invite', '"01a227b5-2ba1-7cb4-97fd-3e094ee80a67"', 1795962514337),
	('01a227b5-3c47-7c16-b8f3-d618f8a84c96', '01a227b5-3244-795f-850d-85beb5c538e2', 'accounts.invite', '"01a227b5-2ba1-703c-af4d-affc622d8f22"', 1795962514337),
	('01a227b5-3f42-7816-84b2-5ff6f1ba3ba4', '01a227b5-3244-795f-850d-85beb5c538e2', 'accounts.disable', '"01a227b5-3ed7-7986-912d-ea02816cb4f2"', 1795962514337),
	('01a227b5-3f44-7490-a327-2c84670ba205', '01a227b5-3244-795f-850d-85beb5c538e2', 'accounts.invite', '"01a227b5-2ba1-7d6e-9144-e7c373877eb8"', 1795962514337),
	('01a227b5-3d93-7d7e-a4ab-a2cd22259f05', '01a227b5-3c4d-7535-95bd-2a6a5bd41faa', 'accounts.change-password', 'true', 1795962514337),
	('01a227b5-3d95-7846-9a4f-f846c7656797', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'accounts.end-session', '"01a227b5-2ba1-7e27-a8d3-d406fd8e986b"', 1795962514337),
	('01a227b5-3f4f-7b77-8391-6ff1450a6008', '01a227b5-3244-795f-850d-85beb5c538e2', 'accounts.add-facility', '"01a227b5-4111-76df-bd14-41ea54e8617c"', 1795962514337),
	('01a227b5-3f4f-73e3-8a15-f946fbfc60f2', '01a227b5-3244-795f-850d-85beb5c538e2', 'accounts.change-facility', '"01a227b5-3b6c-78de-a6ec-545372da77b5"', 1795962514337),
	('01a227b5-3f4f-789a-8e17-dbb5ffee0c4a', '01a227b5-3244-795f-850d-85beb5c538e2', 'accounts.invite', '"01a227b5-2ba1-7c6c-b697-c7632ea46cd1"', 1795962514337),
	('01a227b5-3f4f-7069-9474-0720376fb134', '01a227b5-3244-795f-850d-85beb5c538e2', 'accounts.revoke-invitation', '"01a227b5-2ba1-7d6e-9144-e7c373877eb8"', 1795962514337),
	('01a227b5-3f4f-74b6-afa2-497c291c3ee4', '01a227b5-3244-795f-850d-85beb5c538e2', 'accounts.check-credential', '"01a227b5-3e13-7835-a35a-606ddefe8df5"', 1795962514337),
	('01a227b5-3f4f-75f8-983c-c509fbb5e2a2', '01a227b5-3244-795f-850d-85beb5c538e2', 'accounts.disable', '"01a227b5-3e5b-719e-89e1-9820b92ec726"', 1795962514337),
	('01a227b5-3f4f-7091-82ac-1161e7058428', '01a227b5-3244-795f-850d-85beb5c538e2', 'accounts.enable', '"01a227b5-3ed7-7986-912d-ea02816cb4f2"', 1795962514337),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.create', '"01a227b5-4150-730c-a8d3-975e5d8b59e8"', 1795962514337),
	('01a227b5-4157-76bf-8fc0-6be6b7d85ffb', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.invite', '"01a227b5-2ba1-7763-a9df-39e60906ac06"', 1795962514337),
	('01a227b5-4158-76e7-8fb4-b4bb3a44b5a5', '01a227b5-3225-7566-95ad-743c10a69335', 'groups.join', '"01a227b5-4150-730c-a8d3-975e5d8b59e8"', 1795962514337),
	('01a227b5-415f-720d-8853-aca5a1b407f3', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.invite', '"01a227b5-2ba1-737a-a3b7-8505237edbe4"', 1795962514337),
	('01a227b5-4160-715e-9723-c04010d2e32b', '01a227b5-322b-7256-90f2-c11442b16e07', 'groups.join', '"01a227b5-4150-730c-a8d3-975e5d8b59e8"', 1795962514337),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.create', '"01a227b5-416b-7024-88a7-b8c9a72a5685"', 1795962514337),
	('01a227b5-416d-7660-bd96-83bd596ed4b1', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.invite', '"01a227b5-2ba1-72ee-a860-973d862e5dfe"', 1795962514337),
	('01a227b5-4173-7424-8097-2eedcfcd3cd5', '01a227b5-3225-7566-95ad-743c10a69335', 'groups.join', '"01a227b5-416b-7024-88a7-b8c9a72a5685"', 1795962514337),
	('01a227b5-4175-7806-a7f7-33f2f4d59668', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.invite', '"01a227b5-2ba1-7222-889e-f21b1c69c962"', 1795962514337),
	('01a227b5-4176-7c62-8fed-37691b3024af', '01a227b5-322b-7256-90f2-c11442b16e07', 'groups.join', '"01a227b5-416b-7024-88a7-b8c9a72a5685"', 1795962514337),
	('01a227b5-417b-70bd-8ab7-d4d339b1f447', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.create', '"01a227b5-417b-70bd-8ab7-d4d339b1f447"', 1795962514337),
	('01a227b5-417f-74df-9752-3bdca2456fd9', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.invite', '"01a227b5-2ba1-7cb5-b7df-1b1f530fa56a"', 1795962514337),
	('01a227b5-4183-7ba5-846e-5c2b3e9307f8', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.create', '"01a227b5-4183-7ba5-846e-5c2b3e9307f8"', 1795962514337),
	('01a227b5-4187-7342-ba3d-632c192d0d28', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.invite', '"01a227b5-2ba1-7561-a236-effc91844f40"', 1795962514337),
	('01a227b5-4188-7204-bd4c-94109b440148', '01a227b5-3225-7566-95ad-743c10a69335', 'groups.join', '"01a227b5-4183-7ba5-846e-5c2b3e9307f8"', 1795962514337),
	('01a227b5-418f-707b-bf4d-0e6c0c00e5f0', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.invite', '"01a227b5-2ba1-781c-a8e6-3aee007d7bc2"', 1795962514337),
	('01a227b5-4193-7693-9f54-1b5afe283e35', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.create', '"01a227b5-4193-7693-9f54-1b5afe283e35"', 1795962514337),
	('01a227b5-4195-7418-9913-00cf002c1418', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.invite', '"01a227b5-2ba1-7c54-8062-8e3b59d8a689"', 1795962514337),
	('01a227b5-419b-77bf-a084-37750dd40254', '01a227b5-3225-7566-95ad-743c10a69335', 'groups.join', '"01a227b5-4193-7693-9f54-1b5afe283e35"', 1795962514337),
	('01a227b5-419d-7b00-9e34-91aaa5cb40f7', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.invite', '"01a227b5-2ba1-7c8a-af42-c39c9c1c4043"', 1795962514337),
	('01a227b5-419e-72ce-b50e-66c79a7a85da', '01a227b5-322b-7256-90f2-c11442b16e07', 'groups.join', '"01a227b5-4193-7693-9f54-1b5afe283e35"', 1795962514337),
	('01a227b5-416b-75a1-bc6c-1ac508789305', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.create', '"01a227b5-416b-75a1-bc6c-1ac508789305"', 1795962514337),
	('01a227b5-416b-7320-b889-ad89e30a3fec', '01a227b5-3225-7566-95ad-743c10a69335', 'groups.withdraw', 'true', 1795962514337);
INSERT INTO command VALUES
	('01a227b5-417b-7368-9ea5-0fdf8d5d2ea4', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.role', 'true', 1795962514337),
	('01a227b5-417b-74a1-8d85-c7921e28de7e', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.remove', 'true', 1795962514337),
	('01a227b5-417b-789a-bece-08ef44b3224f', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.settings', 'true', 1795962514337),
	('01a227b5-4183-7c28-81ce-1785e5530d63', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.invite', '"01a227b5-2ba1-71c0-9e6e-fd7fd72757bf"', 1795962514337),
	('01a227b5-4183-7775-bd75-75b57e357522', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'groups.revoke-invitation', 'true', 1795962514337),
	('01a227b5-4193-73e4-83b9-3a129872f0ff', '01a227b5-322b-7256-90f2-c11442b16e07', 'groups.join', '"01a227b5-4183-7ba5-846e-5c2b3e9307f8"', 1795962514337),
	('01a227b5-41a3-76f2-b595-6167c9f9d8a9', '01a227b5-3225-7566-95ad-743c10a69335', 'groups.leave', 'true', 1795962514337),
	('01a227b5-420c-7d04-81ff-397dc0a0b3c6', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'ask.begin', '1', 1795962514337),
	('01a227b5-436f-7c8b-9c7f-776966987434', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'ask.begin', '1', 1795962514337),
	('01a227b5-436f-7531-a684-a5a2d509873b', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'ask.rewrite', '0', 1795962514337),
	('01a227b5-436f-73ea-a633-e49f5c4ae53a', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'ask.discard', '0', 1795962514337);
INSERT INTO credential VALUES
	('01a227b5-3213-7497-bbf2-4c10a6a16723', 'doctor', 'none', '01a227b5-3203-7a27-b7bc-23e06c126eb4', 'zh', '', NULL, NULL, NULL),
	('01a227b5-3225-7566-95ad-743c10a69335', 'doctor', 'none', '01a227b5-3204-7fa4-8e40-53794d7a092c', 'zh', '', NULL, NULL, NULL),
	('01a227b5-322b-7256-90f2-c11442b16e07', 'doctor', 'none', '01a227b5-3204-7fa4-8e40-53794d7a092c', 'zh', '', NULL, NULL, NULL),
	('01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'doctor', 'none', '01a227b5-3204-7fa4-8e40-53794d7a092c', 'zh', '', NULL, NULL, NULL),
	('01a227b5-3244-795f-850d-85beb5c538e2', 'doctor', 'none', '01a227b5-3204-7fa4-8e40-53794d7a092c', 'zh', '', NULL, NULL, NULL),
	('01a227b5-3250-7c3d-bd11-785b88664bb3', 'doctor', 'none', '01a227b5-3204-7fa4-8e40-53794d7a092c', 'zh', '', NULL, NULL, NULL),
	('01a227b5-325b-7ab0-b5c6-80ebdb1b9c74', 'doctor', 'none', '01a227b5-3204-7fa4-8e40-53794d7a092c', 'zh', '', NULL, NULL, NULL),
	('01a227b5-3b79-70e2-90c8-82136ce1adb6', 'doctor', 'none', '01a227b5-3b6c-78de-a6ec-545372da77b5', 'zh', '', NULL, NULL, NULL),
	('01a227b5-3c4d-7535-95bd-2a6a5bd41faa', 'doctor', 'none', '01a227b5-3b6c-78de-a6ec-545372da77b5', 'zh', '', NULL, NULL, NULL),
	('01a227b5-3cf3-7abf-9ce6-461c607e6ab3', 'doctor', 'none', '01a227b5-3b6c-78de-a6ec-545372da77b5', 'zh', '', NULL, NULL, NULL),
	('01a227b5-3d95-7b7b-b23b-262356e881ab', 'doctor', 'none', '01a227b5-3b6c-78de-a6ec-545372da77b5', 'zh', '', NULL, NULL, NULL),
	('01a227b5-3e13-7835-a35a-606ddefe8df5', 'doctor', 'none', '01a227b5-3b6c-78de-a6ec-545372da77b5', 'zh', '甲乙丙丁', '2040-01-31', '01a227b5-3244-795f-850d-85beb5c538e2', 1795962514337),
	('01a227b5-3e5b-719e-89e1-9820b92ec726', 'doctor', 'none', '01a227b5-3b6c-78de-a6ec-545372da77b5', 'zh', '', NULL, NULL, NULL),
	('01a227b5-3ed7-7986-912d-ea02816cb4f2', 'doctor', 'none', '01a227b5-3b6c-78de-a6ec-545372da77b5', 'zh', '', NULL, NULL, NULL),
	('01a227b5-3c4d-732a-b03d-5bc9c8535dc6', 'doctor', 'none', '01a227b5-3b6c-78de-a6ec-545372da77b5', '', '', NULL, NULL, NULL);
INSERT INTO draft_picture VALUES
	('01a227b5-3a60-739f-9258-41d41fbc7701', '01a227b5-3a6f-716e-ae5c-861c767a29dd', 0, 2, 'read', '{"base":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]},"burned":[],"isProposed":false,"left":[],"shown":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]}}');
INSERT INTO entry VALUES
	('01a227b5-325e-7275-a5a6-8709b9de3406', 1, '01a227b5-2ba1-7640-a4a6-d82d3fd6883b', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'created', '{"name":"会诊群"}', NULL, 1795962514337, 0),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 2, '01a227b5-2ba1-7979-9e2e-bff68f64ffb3', '01a227b5-3225-7566-95ad-743c10a69335', 'joined', '{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}', NULL, 1795962514337, 0),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 3, '01a227b5-2ba1-79f0-ae31-15c3586c74c4', '01a227b5-322b-7256-90f2-c11442b16e07', 'joined', '{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}', NULL, 1795962514337, 0),
	('01a227b5-328f-75ef-a769-92f176a9b164', 1, '01a227b5-2ba1-705d-be00-ed0a68b71a12', '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'created', '{"name":"别的群"}', NULL, 1795962514337, 0),
	('01a227b5-328f-75ef-a769-92f176a9b164', 2, '01a227b5-2ba1-7654-b0e9-107bd1bdf3a2', '01a227b5-3250-7c3d-bd11-785b88664bb3', 'joined', '{"person":"01a227b5-3239-773a-a2dc-63d3f5cf8a22","personName":"试验·outsider"}', NULL, 1795962514337, 0),
	('01a227b5-328f-75ef-a769-92f176a9b164', 3, '01a227b5-2ba1-7fce-a04c-5d24d6f0a092', '01a227b5-325b-7ab0-b5c6-80ebdb1b9c74', 'joined', '{"person":"01a227b5-3239-773a-a2dc-63d3f5cf8a22","personName":"试验·outsider"}', NULL, 1795962514337, 0),
	('01a227b5-32c7-771a-b1ab-83ccdfb311d2', 1, '01a227b5-2ba1-7e48-a94d-764db7c65073', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'begun', '{}', NULL, 1795962514337, 0),
	('01a227b5-32c7-771a-b1ab-83ccdfb311d2', 2, '01a227b5-32a8-78e6-b9e9-178af79bc651', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'attachment', '{}', NULL, 1795962514337, 0),
	('01a227b5-3850-7b98-9f88-44ff039f3f98', 1, '01a227b5-3850-7b98-9f88-44ff039f3f98', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'case', '{"attachments":[{"frames":1,"height":24,"kind":"photo","removed":[],"width":32,"windows":[]}],"consent":{"kind":"verbal","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"六十岁，糖尿病十年。","laboratory":"","question":"小腿红斑三天，要不要抗生素？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}}', NULL, 1795962514337, 0),
	('01a227b5-3850-7b98-9f88-44ff039f3f98', 2, '01a227b5-38a3-7e5b-a1cc-0988c95cb042', '01a227b5-3225-7566-95ad-743c10a69335', 'answer', '{"text":"先拍片，再用药。"}', NULL, 1795962514337, 0),
	('01a227b5-3850-7b98-9f88-44ff039f3f98', 3, '01a227b5-38b3-7f07-a02d-95f768e50e60', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'accepted', '{"answer":2}', NULL, 1795962514337, 0),
	('01a227b5-3850-7b98-9f88-44ff039f3f98', 4, '01a227b5-38c4-7856-89ad-28265be805fa', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'closed', '{"diagnosisChanged":"unclear","learned":"早看足背动脉","planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}', NULL, 1795962514337, 0),
	('01a227b5-38d8-7f5d-8056-b36d21267e90', 1, '01a227b5-2ba1-7ac0-96cf-81d68561e33f', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'begun', '{}', NULL, 1795962514337, 0),
	('01a227b5-3901-70dc-b12a-6ae8fbd67dab', 1, '01a227b5-3901-70dc-b12a-6ae8fbd67dab', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'case', '{"attachments":[],"consent":{"kind":"verbal","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"咳嗽两周，还要查什么？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1795962514337, 0),
	('01a227b5-3901-70dc-b12a-6ae8fbd67dab', 2, '01a227b5-3918-74d7-a64f-1c39b8edeee4', '01a227b5-322b-7256-90f2-c11442b16e07', 'request', '{"text":"请补一张胸片。"}', NULL, 1795962514337, 0),
	('01a227b5-3901-70dc-b12a-6ae8fbd67dab', 3, '01a227b5-3924-7f40-8980-aa1893824131', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'note', '{"text":"胸片明天拍好。"}', NULL, 1795962514337, 0),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 4, '01a227b5-3937-7d46-bba4-366da0503861', '01a227b5-3225-7566-95ad-743c10a69335', 'message', '{"text":"周五晚上讨论皮疹。"}', NULL, 1795962514337, 0),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 5, '01a227b5-395c-7e2c-85ed-83f9f0cb037c', '01a227b5-322b-7256-90f2-c11442b16e07', 'message', '{"text":"这张图给大家看。"}', NULL, 1795962514337, 0),
	('01a227b5-328f-75ef-a769-92f176a9b164', 4, '01a227b5-3a48-752c-9fd2-8648deec7897', '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 'message', '{"text":"另一群里的话，别人看不见。"}', NULL, 1795962514337, 0),
	('01a227b5-3a60-739f-9258-41d41fbc7701', 1, '01a227b5-2ba1-7a22-ad75-a8a0376b94bb', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'begun', '{}', NULL, 1795962514337, 0),
	('01a227b5-3a60-739f-9258-41d41fbc7701', 2, '01a227b5-3a6f-716e-ae5c-861c767a29dd', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'attachment', '{}', NULL, 1795962514337, 0),
	('01a227b5-3b1d-7abb-8727-4fc2e6c3fbf3', 1, '01a227b5-3b1d-73e2-8044-1005455cc862', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'file', '{}', NULL, 1795962514337, 0),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', 1, '01a227b5-2ba1-7656-8866-144d42ab272d', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795962514337, 0),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', 2, '01a227b5-2ba1-7fde-bc58-861b574b2a64', '01a227b5-3225-7566-95ad-743c10a69335', 'joined', '{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}', NULL, 1795962514337, 0),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', 3, '01a227b5-2ba1-7d3d-864b-f364088df923', '01a227b5-322b-7256-90f2-c11442b16e07', 'joined', '{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}', NULL, 1795962514337, 0),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', 4, '01a227b5-4164-7fab-8362-c5822ca53ea7', '01a227b5-3225-7566-95ad-743c10a69335', 'message', '{"text":"甲乙丙丁"}', NULL, 1795962514337, 0),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', 1, '01a227b5-2ba1-761a-ab1d-2d78ca05bd41', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795962514337, 0),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', 2, '01a227b5-2ba1-7fa9-bf03-91d51352939c', '01a227b5-3225-7566-95ad-743c10a69335', 'joined', '{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}', NULL, 1795962514337, 0),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', 3, '01a227b5-2ba1-792c-8682-e902ba5290c2', '01a227b5-322b-7256-90f2-c11442b16e07', 'joined', '{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}', NULL, 1795962514337, 0),
	('01a227b5-417b-70bd-8ab7-d4d339b1f447', 1, '01a227b5-2ba1-7be7-8d8a-80d8c83af762', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795962514337, 0),
	('01a227b5-4183-7ba5-846e-5c2b3e9307f8', 1, '01a227b5-2ba1-782f-80b8-d4dcfb63b4aa', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795962514337, 0),
	('01a227b5-4183-7ba5-846e-5c2b3e9307f8', 2, '01a227b5-2ba1-70b0-a055-842377f58c4a', '01a227b5-3225-7566-95ad-743c10a69335', 'joined', '{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}', NULL, 1795962514337, 0),
	('01a227b5-4193-7693-9f54-1b5afe283e35', 1, '01a227b5-2ba1-761e-a805-bbc0ccb012e3', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795962514337, 0),
	('01a227b5-4193-7693-9f54-1b5afe283e35', 2, '01a227b5-2ba1-7945-8757-20b87bfe2e6b', '01a227b5-3225-7566-95ad-743c10a69335', 'joined', '{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}', NULL, 1795962514337, 0),
	('01a227b5-4193-7693-9f54-1b5afe283e35', 3, '01a227b5-2ba1-7eda-904f-e84f8521b7bd', '01a227b5-322b-7256-90f2-c11442b16e07', 'joined', '{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}', NULL, 1795962514337, 0),
	('01a227b5-416b-75a1-bc6c-1ac508789305', 1, '01a227b5-2ba1-7a8a-b1c6-4d8d91e63b70', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'created', '{"name":"甲乙丙丁"}', NULL, 1795962514337, 0),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', 5, '01a227b5-416b-77fe-9fc3-1b491db788d5', '01a227b5-322b-7256-90f2-c11442b16e07', 'message', '{"text":"甲乙丙丁"}', NULL, 1795962514337, 0),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', 6, '01a227b5-2ba1-7936-a825-fe6aeb6d8c85', '01a227b5-3225-7566-95ad-743c10a69335', 'withdrawn', '{}', 4, 1795962514337, 0),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', 4, '01a227b5-2ba1-739a-97c3-60dbf957579a', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'role-changed', '{"person":"01a227b5-3225-7566-95ad-743c10a69335","personName":"试验·colleague","role":"librarian"}', NULL, 1795962514337, 0),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', 5, '01a227b5-2ba1-73e1-8e51-4b40f4c2698b', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'removed', '{"person":"01a227b5-322b-7256-90f2-c11442b16e07","personName":"试验·third","reason":"甲乙丙丁"}', NULL, 1795962514337, 0),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', 6, '01a227b5-2ba1-739f-935f-b63b7b8f4fc1', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'renamed', '{"name":"甲乙丙丁"}', NULL, 1795962514337, 0),
	('01a227b5-4183-7ba5-846e-5c2b3e9307f8', 3, '01a227b5-2ba1-7445-a478-1d468932dacb', '01a227b5-322b-7256-90f2-c11442b16e07', 'joined', '{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}', NULL, 1795962514337, 0),
	('01a227b5-4193-7693-9f54-1b5afe283e35', 4, '01a227b5-2ba1-77f8-898a-d50c74d50cd6', '01a227b5-3225-7566-95ad-743c10a69335', 'left', '{}', NULL, 1795962514337, 0),
	('01a227b5-420c-7d04-81ff-397dc0a0b3c6', 1, '01a227b5-2ba1-774b-8f67-287891b900a3', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'begun', '{}', NULL, 1795962514337, 0),
	('01a227b5-420c-7d04-81ff-397dc0a0b3c6', 2, '01a227b5-436b-73c0-bbf0-ac180e2d5c37', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'attachment', '{}', NULL, 1795962514337, 0),
	('01a227b5-436f-7c8b-9c7f-776966987434', 1, '01a227b5-2ba1-7e33-9548-acca8ee73acf', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'begun', '{}', NULL, 1795962514337, 0),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', 1, '01a227b5-43d3-7896-9ea9-ff759c60a9e7', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'case', '{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1795962514337, 0),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', 2, '01a227b5-43df-7dc1-80ce-110f4b9b257e', '01a227b5-3225-7566-95ad-743c10a69335', 'answer', '{"text":"甲乙丙丁"}', NULL, 1795962514337, 0),
	('01a227b5-43e7-7798-b577-4ecb0db0aeaf', 1, '01a227b5-43e7-7798-b577-4ecb0db0aeaf', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'case', '{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1795962514337, 0),
	('01a227b5-43e7-7798-b577-4ecb0db0aeaf', 2, '01a227b5-43e9-7c2b-b429-9d6f5f492dd1', '01a227b5-3225-7566-95ad-743c10a69335', 'request', '{"text":"甲乙丙丁"}', NULL, 1795962514337, 0);
INSERT INTO entry VALUES
	('01a227b5-43ff-705d-88e4-4199a3c2a940', 1, '01a227b5-43ff-705d-88e4-4199a3c2a940', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'case', '{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1795962514337, 0),
	('01a227b5-43ff-705d-88e4-4199a3c2a940', 2, '01a227b5-4401-72db-8d6a-b2700d605350', '01a227b5-3225-7566-95ad-743c10a69335', 'reported', '{"decider":"01a227b5-322b-7256-90f2-c11442b16e07"}', NULL, 1795962514337, 0),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', 3, '01a227b5-43ff-7b30-8663-eb144061a0bd', '01a227b5-3225-7566-95ad-743c10a69335', 'answer', '{"text":"甲乙丙丁"}', NULL, 1795962514337, 0),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', 4, '01a227b5-43ff-7318-8ddb-5b95982d2a69', '01a227b5-322b-7256-90f2-c11442b16e07', 'request', '{"text":"甲乙丙丁"}', NULL, 1795962514337, 0),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', 5, '01a227b5-43ff-76b8-a738-07d2c5454f9e', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'note', '{"text":"甲乙丙丁"}', NULL, 1795962514337, 0),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', 6, '01a227b5-43ff-7740-a95e-b45664ffd8e2', '01a227b5-322b-7256-90f2-c11442b16e07', 'assessment', '{"checkNext":"","diagnoses":[{"confidence":70,"name":"甲乙丙丁"}],"reasons":"","todo":"甲乙丙丁"}', NULL, 1795962514337, 0),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', 7, '01a227b5-43ff-798c-a642-e29146b7ebf9', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'accepted', '{"answer":2}', NULL, 1795962514337, 0),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', 8, '01a227b5-43ff-7068-90ab-408936ae6314', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'closed', '{"diagnosisChanged":"yes","learned":"甲乙丙丁","planChanged":"unclear","referralAvoided":"unclear","withoutAnswer":false}', NULL, 1795962514337, 0),
	('01a227b5-43e7-7798-b577-4ecb0db0aeaf', 3, '01a227b5-43ff-7804-b784-a9439125026e', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'note', '{"text":"甲乙丙丁"}', NULL, 1795962514337, 0),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', 9, '01a227b5-43ff-7ef4-a9f8-6a4c8c14904c', '01a227b5-3225-7566-95ad-743c10a69335', 'reported', '{"decider":"01a227b5-322b-7256-90f2-c11442b16e07"}', NULL, 1795962514337, 0),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', 10, '01a227b5-43ff-7fb3-9a5f-23a1ffb59547', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'consent-narrowed', '{}', NULL, 1795962514337, 0),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', 11, '01a227b5-43ff-7c75-9a91-a46b9cd2eccc', '01a227b5-3213-7497-bbf2-4c10a6a16723', 'hidden', '{}', NULL, 1795962514337, 0),
	('01a227b5-43ff-705d-88e4-4199a3c2a940', 3, '01a227b5-441b-775a-a110-bb45d6a13d85', '01a227b5-322b-7256-90f2-c11442b16e07', 'shown-again', '{}', NULL, 1795962514337, 0);
INSERT INTO entry_file VALUES
	('01a227b5-3850-7b98-9f88-44ff039f3f98', 1, 0, 'full', '9d67d35042e79c0adb5f26d2b81a55d57866fa0c3fd66134a76257b3c9e60e2b', 'image/jpeg', 627),
	('01a227b5-3850-7b98-9f88-44ff039f3f98', 1, 0, 'view', 'a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf', 'image/jpeg', 626),
	('01a227b5-3850-7b98-9f88-44ff039f3f98', 1, 0, 'thumb', 'a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf', 'image/jpeg', 626),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 5, 0, 'full', 'f9712c8a4b91e28ef09154994b5c629d31fa07118ace069d0d47361bbaf1fe46', 'image/jpeg', 627),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 5, 0, 'view', '723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5', 'image/jpeg', 626),
	('01a227b5-325e-7275-a5a6-8709b9de3406', 5, 0, 'thumb', '723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5', 'image/jpeg', 626),
	('01a227b5-3a60-739f-9258-41d41fbc7701', 2, 0, 'full', '71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010', 'image/jpeg', 626),
	('01a227b5-3a60-739f-9258-41d41fbc7701', 2, 0, 'view', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a227b5-3a60-739f-9258-41d41fbc7701', 2, 0, 'thumb', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a227b5-3a60-739f-9258-41d41fbc7701', 2, 1, 'full', '71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010', 'image/jpeg', 626),
	('01a227b5-3a60-739f-9258-41d41fbc7701', 2, 1, 'view', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a227b5-3a60-739f-9258-41d41fbc7701', 2, 1, 'thumb', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a227b5-3b1d-7abb-8727-4fc2e6c3fbf3', 1, 0, 'full', 'c89664987661b0dc3c75a2ca1ca9701bfde232c9f83cad2757fd9c546f01181f', 'text/plain', 12);
INSERT INTO facility VALUES
	('01a227b5-3203-7a27-b7bc-23e06c126eb4', '试验村卫生室', 1, 'village', '试验县', 'village-clinic', 1795962514337),
	('01a227b5-3204-7fa4-8e40-53794d7a092c', '试验市医院', 3, 'city', '试验市', 'city-hospital', 1795962514337),
	('01a227b5-3b6c-78de-a6ec-545372da77b5', '试验中心医院东院', 3, 'city', '试验市', 'city-hospital', 1795962514337),
	('01a227b5-4111-76df-bd14-41ea54e8617c', '试验县医院', 2, 'county', '试验县', 'other', 1795962514337);
INSERT INTO facility_word VALUES
	('卫生室', '01a227b5-3203-7a27-b7bc-23e06c126eb4'),
	('县', '01a227b5-3203-7a27-b7bc-23e06c126eb4'),
	('室', '01a227b5-3203-7a27-b7bc-23e06c126eb4'),
	('村卫生室', '01a227b5-3203-7a27-b7bc-23e06c126eb4'),
	('生室', '01a227b5-3203-7a27-b7bc-23e06c126eb4'),
	('试验县', '01a227b5-3203-7a27-b7bc-23e06c126eb4'),
	('试验村卫生室', '01a227b5-3203-7a27-b7bc-23e06c126eb4'),
	('验县', '01a227b5-3203-7a27-b7bc-23e06c126eb4'),
	('验村卫生室', '01a227b5-3203-7a27-b7bc-23e06c126eb4'),
	('医院', '01a227b5-3204-7fa4-8e40-53794d7a092c'),
	('市', '01a227b5-3204-7fa4-8e40-53794d7a092c'),
	('市医院', '01a227b5-3204-7fa4-8e40-53794d7a092c'),
	('试验市', '01a227b5-3204-7fa4-8e40-53794d7a092c'),
	('试验市医院', '01a227b5-3204-7fa4-8e40-53794d7a092c'),
	('院', '01a227b5-3204-7fa4-8e40-53794d7a092c'),
	('验市', '01a227b5-3204-7fa4-8e40-53794d7a092c'),
	('验市医院', '01a227b5-3204-7fa4-8e40-53794d7a092c'),
	('医院', '01a227b5-4111-76df-bd14-41ea54e8617c'),
	('县', '01a227b5-4111-76df-bd14-41ea54e8617c'),
	('县医院', '01a227b5-4111-76df-bd14-41ea54e8617c'),
	('试验县', '01a227b5-4111-76df-bd14-41ea54e8617c'),
	('试验县医院', '01a227b5-4111-76df-bd14-41ea54e8617c'),
	('院', '01a227b5-4111-76df-bd14-41ea54e8617c'),
	('验县', '01a227b5-4111-76df-bd14-41ea54e8617c'),
	('验县医院', '01a227b5-4111-76df-bd14-41ea54e8617c'),
	('东院', '01a227b5-3b6c-78de-a6ec-545372da77b5'),
	('中心医院东院', '01a227b5-3b6c-78de-a6ec-545372da77b5'),
	('医院东院', '01a227b5-3b6c-78de-a6ec-545372da77b5'),
	('市', '01a227b5-3b6c-78de-a6ec-545372da77b5'),
	('心医院东院', '01a227b5-3b6c-78de-a6ec-545372da77b5'),
	('试验中心医院东院', '01a227b5-3b6c-78de-a6ec-545372da77b5'),
	('试验市', '01a227b5-3b6c-78de-a6ec-545372da77b5'),
	('院', '01a227b5-3b6c-78de-a6ec-545372da77b5'),
	('院东院', '01a227b5-3b6c-78de-a6ec-545372da77b5'),
	('验中心医院东院', '01a227b5-3b6c-78de-a6ec-545372da77b5'),
	('验市', '01a227b5-3b6c-78de-a6ec-545372da77b5');
INSERT INTO invitation VALUES
	('01a227b5-2ba1-76c0-a788-761c2670eede', 'a20e28003021edca73f4373b292af2e26ff75102188f76fef18b24b6ecb7d20d', '01a227b5-325e-7275-a5a6-8709b9de3406', 'member', 0, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, 1796567314337, '01a227b5-3225-7566-95ad-743c10a69335', 1795962514337, 1, 0),
	('01a227b5-2ba1-7c25-bd23-260c3b6f914c', '27a5677480117a5cf7bf8ea785d8ffae1ec71461ba8b28c240a8c2f0cd01b607', '01a227b5-325e-7275-a5a6-8709b9de3406', 'member', 0, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, 1796567314337, '01a227b5-322b-7256-90f2-c11442b16e07', 1795962514337, 2, 0),
	('01a227b5-2ba1-719e-8c89-b5839dbbaa4e', 'e5b45bd561b55b0cc83cf728e47df55d38256109f60dab9cb32003634e617889', '01a227b5-328f-75ef-a769-92f176a9b164', 'member', 0, '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 1795962514337, 1796567314337, '01a227b5-3250-7c3d-bd11-785b88664bb3', 1795962514337, 1, 0),
	('01a227b5-2ba1-7fc0-a5ef-cc4119eea763', '86d0a0362eae2479e75d335b811464b116faa4f8c6ec1668e6c98cfcea545859', '01a227b5-328f-75ef-a769-92f176a9b164', 'member', 0, '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 1795962514337, 1796567314337, '01a227b5-325b-7ab0-b5c6-80ebdb1b9c74', 1795962514337, 2, 0),
	('01a227b5-2ba1-7b7a-a4ed-42c3777dc41a', '31f089d60a052cd16742218a13e137146ec252985d4276f2138af0107b2f5336', NULL, 'member', 0, '01a227b5-3244-795f-850d-85beb5c538e2', 1795962514337, 1796567314337, '01a227b5-3c4d-732a-b03d-5bc9c8535dc6', 1795962514337, 0, 0),
	('01a227b5-2ba1-7cb4-97fd-3e094ee80a67', '7004edafc155e7d6ead4743b01ee3b92f8ab526ef3a5372a2e2ed75013c0c36e', NULL, 'member', 0, '01a227b5-3244-795f-850d-85beb5c538e2', 1795962514337, 1796567314337, NULL, NULL, 0, 0),
	('01a227b5-2ba1-703c-af4d-affc622d8f22', '2a5ab1db82bd9ed13aa43b743de2db6de9e2d1e9c223e5f94a4355c9c5cb21c9', NULL, 'member', 0, '01a227b5-3244-795f-850d-85beb5c538e2', 1795962514337, 1796567314337, NULL, NULL, 0, 0),
	('01a227b5-2ba1-7d6e-9144-e7c373877eb8', '4ac8066b7269914aeb74e8344cce81e4299f0f4e1d27c77c248c80f08235380d', NULL, 'member', 0, '01a227b5-3244-795f-850d-85beb5c538e2', 1795962514337, 1796567314337, NULL, NULL, 0, 1),
	('01a227b5-2ba1-7c6c-b697-c7632ea46cd1', '6941476515f2d4d3ae1629944e1f5cb9ac50585ae0afdd507a44538ce2bdc747', NULL, 'member', 0, '01a227b5-3244-795f-850d-85beb5c538e2', 1795962514337, 1796221714337, NULL, NULL, 0, 0),
	('01a227b5-2ba1-7763-a9df-39e60906ac06', '4e74b9312f0a022e08db84a3e31bab3b426c4cf25ed4abe0b9de822b9bc36c2b', '01a227b5-4150-730c-a8d3-975e5d8b59e8', 'member', 0, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, 1796567314337, '01a227b5-3225-7566-95ad-743c10a69335', 1795962514337, 2, 0),
	('01a227b5-2ba1-737a-a3b7-8505237edbe4', 'c118f8bf73e065fd5f4d7fdea77e3731dfce3e4d7c7873d55f2529deede39452', '01a227b5-4150-730c-a8d3-975e5d8b59e8', 'member', 0, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, 1796567314337, '01a227b5-322b-7256-90f2-c11442b16e07', 1795962514337, 3, 0),
	('01a227b5-2ba1-72ee-a860-973d862e5dfe', 'a30c7c4bf9e010976b1f9897bd6c850b3cc1ab5d8302df68d25db1011caeea4b', '01a227b5-416b-7024-88a7-b8c9a72a5685', 'member', 0, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, 1796567314337, '01a227b5-3225-7566-95ad-743c10a69335', 1795962514337, 2, 0),
	('01a227b5-2ba1-7222-889e-f21b1c69c962', '2af8db1bf7d25e7a64ac95cd7eac515183bb1ff573e3d5438edc9cdaf1e84087', '01a227b5-416b-7024-88a7-b8c9a72a5685', 'member', 0, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, 1796567314337, '01a227b5-322b-7256-90f2-c11442b16e07', 1795962514337, 3, 0),
	('01a227b5-2ba1-7cb5-b7df-1b1f530fa56a', '7171a5812b5ca14287b01bdce43991f70fe50e5fd006d2676afbe6785230627f', '01a227b5-417b-70bd-8ab7-d4d339b1f447', 'member', 0, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, 1796567314337, NULL, NULL, 2, 1),
	('01a227b5-2ba1-7561-a236-effc91844f40', '90dd2a05c2d3259e781d274cd45a5dbb5556133fc7ef289895764ba0504762ac', '01a227b5-4183-7ba5-846e-5c2b3e9307f8', 'member', 0, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, 1796567314337, '01a227b5-3225-7566-95ad-743c10a69335', 1795962514337, 2, 0),
	('01a227b5-2ba1-781c-a8e6-3aee007d7bc2', '457aceed1d3f1ad58189a0c1b7395eeb92bc4f693c3da982367937c5a3b1c6f3', '01a227b5-4183-7ba5-846e-5c2b3e9307f8', 'member', 0, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, 1796567314337, '01a227b5-322b-7256-90f2-c11442b16e07', 1795962514337, 3, 0),
	('01a227b5-2ba1-7c54-8062-8e3b59d8a689', '709fa791ce3a378767e0e3036cae0acfbbe8829ab98766050e29f769ba6a875b', '01a227b5-4193-7693-9f54-1b5afe283e35', 'member', 0, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, 1796567314337, '01a227b5-3225-7566-95ad-743c10a69335', 1795962514337, 2, 0),
	('01a227b5-2ba1-7c8a-af42-c39c9c1c4043', '89c6082c29f0cec3ca37b5de16b2e6aaef8682e9064a880705629b563adc9d4a', '01a227b5-4193-7693-9f54-1b5afe283e35', 'member', 0, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, 1796567314337, '01a227b5-322b-7256-90f2-c11442b16e07', 1795962514337, 3, 0),
	('01a227b5-2ba1-71c0-9e6e-fd7fd72757bf', '0bec28d6b0b1e5bdeb64e79780211a3bca0ac4da3e84c8b955b52d48450be715', '01a227b5-417b-70bd-8ab7-d4d339b1f447', 'member', 0, '01a227b5-3213-7497-bbf2-4c10a6a16723', 1795962514337, 1796221714337, NULL, NULL, 2, 0);
INSERT INTO job VALUES
	('01a227b5-2ba1-7857-be49-866d17e29a51', 'platform', 'trial', '01a227b5-3b1f-7dfe-b5fc-dedbafc76613', NULL, '{}', 1795962514337, NULL, 0, 'waiting', 0, NULL, NULL, NULL, 1795962514337, 1795962514337);
INSERT INTO need VALUES
	('01a227b5-325e-7275-a5a6-8709b9de3406', '01a227b5-3901-70dc-b12a-6ae8fbd67dab', 'cases', 'unanswered', 1795962514337, NULL, '01a227b5-3213-7497-bbf2-4c10a6a16723', 0),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', '01a227b5-3a60-739f-9258-41d41fbc7701', 'ask', 'draft', 1795962514337, NULL, NULL, 0),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', '01a227b5-436f-7c8b-9c7f-776966987434', 'ask', 'draft', 1795962514337, NULL, NULL, 0),
	('01a227b5-325e-7275-a5a6-8709b9de3406', '01a227b5-43e7-7798-b577-4ecb0db0aeaf', 'cases', 'unanswered', 1795962514337, NULL, '01a227b5-3213-7497-bbf2-4c10a6a16723', 0),
	('01a227b5-325e-7275-a5a6-8709b9de3406', '01a227b5-43ff-705d-88e4-4199a3c2a940', 'cases', 'unanswered', 1795962514337, NULL, '01a227b5-3213-7497-bbf2-4c10a6a16723', 0);
INSERT INTO person VALUES
	('01a227b5-3213-7497-bbf2-4c10a6a16723', '试验·asker', NULL, 1),
	('01a227b5-3225-7566-95ad-743c10a69335', '试验·colleague', NULL, 1),
	('01a227b5-322b-7256-90f2-c11442b16e07', '试验·third', NULL, 1),
	('01a227b5-3239-773a-a2dc-63d3f5cf8a22', '试验·outsider', NULL, 1),
	('01a227b5-3244-795f-850d-85beb5c538e2', '试验·administrator', NULL, 1),
	('01a227b5-3250-7c3d-bd11-785b88664bb3', '试验·second', NULL, 1),
	('01a227b5-325b-7ab0-b5c6-80ebdb1b9c74', '试验·last', NULL, 1),
	('01a227b5-3b79-70e2-90c8-82136ce1adb6', '甲乙丙丁', NULL, 1),
	('01a227b5-3c4d-7535-95bd-2a6a5bd41faa', '甲乙丙丁', NULL, 1),
	('01a227b5-3cf3-7abf-9ce6-461c607e6ab3', '甲乙丙丁', NULL, 1),
	('01a227b5-3d95-7b7b-b23b-262356e881ab', '甲乙丙丁', NULL, 1),
	('01a227b5-3e13-7835-a35a-606ddefe8df5', '甲乙丙丁', NULL, 1),
	('01a227b5-3e5b-719e-89e1-9820b92ec726', '甲乙丙丁', NULL, 0),
	('01a227b5-3ed7-7986-912d-ea02816cb4f2', '甲乙丙丁', NULL, 1),
	('01a227b5-3c4d-732a-b03d-5bc9c8535dc6', '试验·新来', NULL, 1);
INSERT INTO person_capability VALUES
	('01a227b5-3244-795f-850d-85beb5c538e2', 'may-administer');
INSERT INTO professional VALUES
	('01a227b5-3213-7497-bbf2-4c10a6a16723', '医生', 'Doctor', '试验村卫生室', 1),
	('01a227b5-3225-7566-95ad-743c10a69335', '医生', 'Doctor', '试验市医院', 3),
	('01a227b5-322b-7256-90f2-c11442b16e07', '医生', 'Doctor', '试验市医院', 3),
	('01a227b5-3239-773a-a2dc-63d3f5cf8a22', '医生', 'Doctor', '试验市医院', 3),
	('01a227b5-3244-795f-850d-85beb5c538e2', '医生', 'Doctor', '试验市医院', 3),
	('01a227b5-3250-7c3d-bd11-785b88664bb3', '医生', 'Doctor', '试验市医院', 3),
	('01a227b5-325b-7ab0-b5c6-80ebdb1b9c74', '医生', 'Doctor', '试验市医院', 3),
	('01a227b5-3b79-70e2-90c8-82136ce1adb6', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a227b5-3c4d-7535-95bd-2a6a5bd41faa', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a227b5-3cf3-7abf-9ce6-461c607e6ab3', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a227b5-3d95-7b7b-b23b-262356e881ab', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a227b5-3e13-7835-a35a-606ddefe8df5', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a227b5-3e5b-719e-89e1-9820b92ec726', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a227b5-3ed7-7986-912d-ea02816cb4f2', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a227b5-3c4d-732a-b03d-5bc9c8535dc6', '医生', 'Doctor', '试验中心医院东院', 3);
INSERT INTO read_mark VALUES
	('01a227b5-3213-7497-bbf2-4c10a6a16723', '01a227b5-325e-7275-a5a6-8709b9de3406', 1),
	('01a227b5-3239-773a-a2dc-63d3f5cf8a22', '01a227b5-328f-75ef-a769-92f176a9b164', 1),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', '01a227b5-3213-7497-bbf2-4c10a6a16723', 3),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', '01a227b5-4150-730c-a8d3-975e5d8b59e8', 1),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', '01a227b5-416b-7024-88a7-b8c9a72a5685', 1),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', '01a227b5-417b-70bd-8ab7-d4d339b1f447', 1),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', '01a227b5-4183-7ba5-846e-5c2b3e9307f8', 1),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', '01a227b5-4193-7693-9f54-1b5afe283e35', 1),
	('01a227b5-3213-7497-bbf2-4c10a6a16723', '01a227b5-416b-75a1-bc6c-1ac508789305', 1);
INSERT INTO role_capability VALUES
	('group', 'coordinator', 'may-invite-member'),
	('group', 'librarian', 'may-invite-member'),
	('group', 'moderator', 'may-invite-librarian'),
	('group', 'librarian', 'may-answer'),
	('group', 'member', 'may-post'),
	('group', 'moderator', 'may-post'),
	('group', 'moderator', 'may-answer'),
	('group', 'moderator', 'may-invite-member'),
	('group', 'coordinator', 'may-route'),
	('group', 'moderator', 'may-invite-coordinator'),
	('group', 'member', 'may-answer'),
	('group', 'librarian', 'may-post'),
	('group', 'moderator', 'may-invite-moderator'),
	('group', 'moderator', 'may-moderate'),
	('group', 'coordinator', 'may-answer'),
	('group', 'member', 'may-invite-member'),
	('group', 'moderator', 'may-read-hidden'),
	('group', 'coordinator', 'may-post'),
	('group', 'moderator', 'may-invite-observer');
INSERT INTO schema_migration VALUES
	('2026-11-26 circles: baseline', 'b960d5ce208161ba', 0, 1795962514358),
	('2026-11-27 threads: baseline', 'f5b6e36b5132ddc9', 0, 1795962514358),
	('2026-11-28 jobs: baseline', 'b8be829469136523', 0, 1795962514358),
	('2026-11-28 needs: baseline', '953124e42e925ebd', 0, 1795962514358),
	('2026-11-29 accounts: baseline', 'f3e301640e5ce4dc', 0, 1795962514358),
	('2026-11-29 ask: baseline', '9831d6c5366f2cdd', 0, 1795962514358),
	('2026-11-29 cases: baseline', '69bb1f84469a70d7', 0, 1795962514358),
	('2026-11-29 cases: consent and reports', 'acf20eda3ffb717b', 0, 1795962514358),
	('2026-11-29 circles: what an invitation rests on', '2b55c817e536bc35', 0, 1795962514358),
	('2026-11-29 groups: baseline', '954ae97be9209b9', 0, 1795962514358),
	('2026-11-30 accounts: who administers', '7005a8fd65b98d45', 0, 1795962514358),
	('2026-11-30 groups: who may invite', 'be2d6a6bb6bfdfbf', 0, 1795962514358);
INSERT INTO shared VALUES
	('01a227b5-325e-7275-a5a6-8709b9de3406', '01a227b5-325e-7275-a5a6-8709b9de3406', 1, NULL),
	('01a227b5-328f-75ef-a769-92f176a9b164', '01a227b5-328f-75ef-a769-92f176a9b164', 1, NULL),
	('01a227b5-32c7-771a-b1ab-83ccdfb311d2', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1, NULL),
	('01a227b5-3850-7b98-9f88-44ff039f3f98', '01a227b5-3213-7497-bbf2-4c10a6a16723', 3, NULL),
	('01a227b5-3850-7b98-9f88-44ff039f3f98', '01a227b5-325e-7275-a5a6-8709b9de3406', 4, NULL),
	('01a227b5-38d8-7f5d-8056-b36d21267e90', '01a227b5-3213-7497-bbf2-4c10a6a16723', 7, NULL),
	('01a227b5-3901-70dc-b12a-6ae8fbd67dab', '01a227b5-3213-7497-bbf2-4c10a6a16723', 8, NULL),
	('01a227b5-3901-70dc-b12a-6ae8fbd67dab', '01a227b5-325e-7275-a5a6-8709b9de3406', 8, NULL),
	('01a227b5-3a60-739f-9258-41d41fbc7701', '01a227b5-3213-7497-bbf2-4c10a6a16723', 11, NULL),
	('01a227b5-3b1d-7abb-8727-4fc2e6c3fbf3', '01a227b5-325e-7275-a5a6-8709b9de3406', 13, NULL),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', '01a227b5-4150-730c-a8d3-975e5d8b59e8', 1, NULL),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', '01a227b5-416b-7024-88a7-b8c9a72a5685', 1, NULL),
	('01a227b5-417b-70bd-8ab7-d4d339b1f447', '01a227b5-417b-70bd-8ab7-d4d339b1f447', 1, NULL),
	('01a227b5-4183-7ba5-846e-5c2b3e9307f8', '01a227b5-4183-7ba5-846e-5c2b3e9307f8', 1, NULL),
	('01a227b5-4193-7693-9f54-1b5afe283e35', '01a227b5-4193-7693-9f54-1b5afe283e35', 1, NULL),
	('01a227b5-416b-75a1-bc6c-1ac508789305', '01a227b5-416b-75a1-bc6c-1ac508789305', 1, NULL),
	('01a227b5-420c-7d04-81ff-397dc0a0b3c6', '01a227b5-3213-7497-bbf2-4c10a6a16723', 13, NULL),
	('01a227b5-436f-7c8b-9c7f-776966987434', '01a227b5-3213-7497-bbf2-4c10a6a16723', 15, NULL),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', '01a227b5-3213-7497-bbf2-4c10a6a16723', 16, NULL),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', '01a227b5-325e-7275-a5a6-8709b9de3406', 14, NULL),
	('01a227b5-43e7-7798-b577-4ecb0db0aeaf', '01a227b5-3213-7497-bbf2-4c10a6a16723', 18, NULL),
	('01a227b5-43e7-7798-b577-4ecb0db0aeaf', '01a227b5-325e-7275-a5a6-8709b9de3406', 16, NULL),
	('01a227b5-43ff-705d-88e4-4199a3c2a940', '01a227b5-3213-7497-bbf2-4c10a6a16723', 20, NULL),
	('01a227b5-43ff-705d-88e4-4199a3c2a940', '01a227b5-325e-7275-a5a6-8709b9de3406', 18, NULL),
	('01a227b5-43ff-705d-88e4-4199a3c2a940', '01a227b5-322b-7256-90f2-c11442b16e07', 1, 5),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', '01a227b5-322b-7256-90f2-c11442b16e07', 2, NULL);
INSERT INTO sign_in_attempt VALUES
	('address:127.0.0.1', 0, 1795962514337, 0);
INSERT INTO sign_in_place VALUES
	('01a227b5-3b79-70e2-90c8-82136ce1adb6', '127.0.0.1', 1795962514337),
	('01a227b5-3c4d-732a-b03d-5bc9c8535dc6', '127.0.0.1', 1795962514337),
	('01a227b5-3c4d-7535-95bd-2a6a5bd41faa', '127.0.0.1', 1795962514337);
INSERT INTO thread VALUES
	('01a227b5-325e-7275-a5a6-8709b9de3406', 'groups', '01a227b5-3213-7497-bbf2-4c10a6a16723', 0, 0, NULL, 5, 1795962514337),
	('01a227b5-328f-75ef-a769-92f176a9b164', 'groups', '01a227b5-3239-773a-a2dc-63d3f5cf8a22', 0, 0, NULL, 4, 1795962514337),
	('01a227b5-32c7-771a-b1ab-83ccdfb311d2', 'ask', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1, 0, NULL, 2, 1795962514337),
	('01a227b5-3850-7b98-9f88-44ff039f3f98', 'cases', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1, 0, NULL, 4, 1795962514337),
	('01a227b5-38d8-7f5d-8056-b36d21267e90', 'ask', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1, 0, NULL, 1, 1795962514337),
	('01a227b5-3901-70dc-b12a-6ae8fbd67dab', 'cases', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1, 0, NULL, 3, 1795962514337),
	('01a227b5-3a60-739f-9258-41d41fbc7701', 'ask', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1, 0, NULL, 2, 1795962514337),
	('01a227b5-3b1d-7abb-8727-4fc2e6c3fbf3', 'platform', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1, 0, NULL, 1, 1795962514337),
	('01a227b5-4150-730c-a8d3-975e5d8b59e8', 'groups', '01a227b5-3213-7497-bbf2-4c10a6a16723', 0, 0, NULL, 6, 1795962514337),
	('01a227b5-416b-7024-88a7-b8c9a72a5685', 'groups', '01a227b5-3213-7497-bbf2-4c10a6a16723', 0, 0, NULL, 6, 1795962514337),
	('01a227b5-417b-70bd-8ab7-d4d339b1f447', 'groups', '01a227b5-3213-7497-bbf2-4c10a6a16723', 0, 0, NULL, 1, 1795962514337),
	('01a227b5-4183-7ba5-846e-5c2b3e9307f8', 'groups', '01a227b5-3213-7497-bbf2-4c10a6a16723', 0, 0, NULL, 3, 1795962514337),
	('01a227b5-4193-7693-9f54-1b5afe283e35', 'groups', '01a227b5-3213-7497-bbf2-4c10a6a16723', 0, 0, NULL, 4, 1795962514337),
	('01a227b5-416b-75a1-bc6c-1ac508789305', 'groups', '01a227b5-3213-7497-bbf2-4c10a6a16723', 0, 0, NULL, 1, 1795962514337),
	('01a227b5-420c-7d04-81ff-397dc0a0b3c6', 'ask', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1, 0, NULL, 2, 1795962514337),
	('01a227b5-436f-7c8b-9c7f-776966987434', 'ask', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1, 0, NULL, 1, 1795962514337),
	('01a227b5-43d3-7896-9ea9-ff759c60a9e7', 'cases', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1, 2, 11, 11, 1795962514337),
	('01a227b5-43e7-7798-b577-4ecb0db0aeaf', 'cases', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1, 0, NULL, 3, 1795962514337),
	('01a227b5-43ff-705d-88e4-4199a3c2a940', 'cases', '01a227b5-3213-7497-bbf2-4c10a6a16723', 1, 0, NULL, 3, 1795962514337);
ALTER TABLE ONLY account
    ADD CONSTRAINT account_login UNIQUE (login_folded);
ALTER TABLE ONLY account
    ADD CONSTRAINT account_pkey PRIMARY KEY (person_id);
ALTER TABLE ONLY account_session
    ADD CONSTRAINT account_session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY account_session
    ADD CONSTRAINT account_session_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY audit_event
    ADD CONSTRAINT audit_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY care_group
    ADD CONSTRAINT care_group_pkey PRIMARY KEY (circle_id);
ALTER TABLE ONLY case_consent
    ADD CONSTRAINT case_consent_pkey PRIMARY KEY (thread_id);
ALTER TABLE ONLY case_draft
    ADD CONSTRAINT case_draft_pkey PRIMARY KEY (thread_id);
ALTER TABLE ONLY case_record
    ADD CONSTRAINT case_record_pkey PRIMARY KEY (thread_id);
ALTER TABLE ONLY case_report
    ADD CONSTRAINT case_report_pkey PRIMARY KEY (id);
ALTER TABLE ONLY change
    ADD CONSTRAINT change_pkey PRIMARY KEY (circle_id, number);
ALTER TABLE ONLY change
    ADD CONSTRAINT change_thread_id_seq_circle_id_key UNIQUE (thread_id, seq, circle_id);
ALTER TABLE ONLY circle_kind
    ADD CONSTRAINT circle_kind_pkey PRIMARY KEY (kind);
ALTER TABLE ONLY circle_member
    ADD CONSTRAINT circle_member_pkey PRIMARY KEY (circle_id, person_id);
ALTER TABLE ONLY circle
    ADD CONSTRAINT circle_pkey PRIMARY KEY (id);
ALTER TABLE ONLY circle_policy
    ADD CONSTRAINT circle_policy_pkey PRIMARY KEY (circle_id, capability);
ALTER TABLE ONLY circle_removal
    ADD CONSTRAINT circle_removal_pkey PRIMARY KEY (circle_id, person_id);
ALTER TABLE ONLY command
    ADD CONSTRAINT command_pkey PRIMARY KEY (id);
ALTER TABLE ONLY credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (person_id);
ALTER TABLE ONLY draft_picture
    ADD CONSTRAINT draft_picture_draft_id_seq_key UNIQUE (draft_id, seq);
ALTER TABLE ONLY draft_picture
    ADD CONSTRAINT draft_picture_pkey PRIMARY KEY (draft_id, id);
ALTER TABLE ONLY entry_file
    ADD CONSTRAINT entry_file_pkey PRIMARY KEY (thread_id, seq, "position", rendition);
ALTER TABLE ONLY entry
    ADD CONSTRAINT entry_id_key UNIQUE (id);
ALTER TABLE ONLY entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (thread_id, seq);
ALTER TABLE ONLY erasure
    ADD CONSTRAINT erasure_pkey PRIMARY KEY (thread_id, seq);
ALTER TABLE ONLY facility
    ADD CONSTRAINT facility_pkey PRIMARY KEY (id);
ALTER TABLE ONLY facility_word
    ADD CONSTRAINT facility_word_pkey PRIMARY KEY (word, facility_id);
ALTER TABLE ONLY invitation
    ADD CONSTRAINT invitation_code_hash_key UNIQUE (code_hash);
ALTER TABLE ONLY invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY job
    ADD CONSTRAINT job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY job
    ADD CONSTRAINT job_room_name_key_key UNIQUE (room, name, key);
ALTER TABLE ONLY need
    ADD CONSTRAINT need_pkey PRIMARY KEY (circle_id, thread_id, reason);
ALTER TABLE ONLY person_capability
    ADD CONSTRAINT person_capability_pkey PRIMARY KEY (person_id, capability);
ALTER TABLE ONLY person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY professional
    ADD CONSTRAINT professional_pkey PRIMARY KEY (person_id);
ALTER TABLE ONLY read_mark
    ADD CONSTRAINT read_mark_pkey PRIMARY KEY (person_id, circle_id);
ALTER TABLE ONLY role_capability
    ADD CONSTRAINT role_capability_pkey PRIMARY KEY (circle_kind, role, capability);
ALTER TABLE ONLY schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY shared
    ADD CONSTRAINT shared_pkey PRIMARY KEY (thread_id, circle_id);
ALTER TABLE ONLY sign_in_attempt
    ADD CONSTRAINT sign_in_attempt_pkey PRIMARY KEY (key);
ALTER TABLE ONLY sign_in_place
    ADD CONSTRAINT sign_in_place_pkey PRIMARY KEY (account_digest, network);
ALTER TABLE ONLY thread
    ADD CONSTRAINT thread_pkey PRIMARY KEY (id);
CREATE INDEX account_session_person ON account_session USING btree (person_id);
CREATE INDEX audit_event_actor ON audit_event USING btree (actor_id, at);
CREATE INDEX audit_event_at ON audit_event USING btree (at);
CREATE INDEX audit_event_subject ON audit_event USING btree (subject, at) WHERE (subject IS NOT NULL);
CREATE INDEX case_draft_author ON case_draft USING btree (author_id, touched_at) WHERE (state = 'open'::text);
CREATE INDEX case_draft_touched ON case_draft USING btree (touched_at) WHERE (state = 'open'::text);
CREATE INDEX case_record_asker ON case_record USING btree (asker_id, posted_at, thread_id);
CREATE INDEX case_record_posted ON case_record USING btree (posted_at, thread_id);
CREATE INDEX case_record_state ON case_record USING btree (state, posted_at, thread_id);
CREATE INDEX case_report_thread ON case_report USING btree (thread_id) WHERE (decided_at IS NULL);
CREATE INDEX circle_member_person ON circle_member USING btree (person_id);
CREATE INDEX credential_facility ON credential USING btree (facility_id);
CREATE INDEX entry_age ON entry USING btree (kind, created_at) WHERE (erased = 0);
CREATE INDEX entry_file_hash ON entry_file USING btree (hash);
CREATE INDEX entry_replaces ON entry USING btree (thread_id, replaces) WHERE (replaces IS NOT NULL);
CREATE INDEX facility_place ON facility USING btree (place, name, id);
CREATE INDEX facility_word_facility ON facility_word USING btree (facility_id);
CREATE INDEX invitation_circle ON invitation USING btree (circle_id);
CREATE INDEX invitation_issuer ON invitation USING btree (issued_by);
CREATE INDEX job_due ON job USING btree (state, due_at, id);
CREATE INDEX need_thread ON need USING btree (thread_id, reason);
CREATE INDEX shared_circle ON shared USING btree (circle_id, number);
CREATE INDEX sign_in_attempt_last ON sign_in_attempt USING btree (last_at);
CREATE TRIGGER circle_joined AFTER INSERT ON circle_member FOR EACH ROW EXECUTE FUNCTION circle_joined();
CREATE TRIGGER circle_left AFTER DELETE ON circle_member FOR EACH ROW EXECUTE FUNCTION circle_left();
CREATE TRIGGER circle_limit BEFORE INSERT OR UPDATE OF member_limit ON circle FOR EACH ROW EXECUTE FUNCTION circle_limit();
CREATE TRIGGER circle_member_changed AFTER UPDATE ON circle_member FOR EACH ROW EXECUTE FUNCTION circle_member_changed();
CREATE TRIGGER shared_with_open_circle BEFORE INSERT ON shared FOR EACH ROW EXECUTE FUNCTION shared_with_open_circle();
ALTER TABLE ONLY account
    ADD CONSTRAINT account_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE ONLY account_session
    ADD CONSTRAINT account_session_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id);
ALTER TABLE ONLY care_group
    ADD CONSTRAINT care_group_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES circle(id);
ALTER TABLE ONLY care_group
    ADD CONSTRAINT care_group_created_by_fkey FOREIGN KEY (created_by) REFERENCES person(id);
ALTER TABLE ONLY case_consent
    ADD CONSTRAINT case_consent_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id);
ALTER TABLE ONLY case_consent
    ADD CONSTRAINT case_consent_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id);
ALTER TABLE ONLY case_consent
    ADD CONSTRAINT case_consent_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id);
ALTER TABLE ONLY case_draft
    ADD CONSTRAINT case_draft_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id);
ALTER TABLE ONLY case_draft
    ADD CONSTRAINT case_draft_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id);
ALTER TABLE ONLY case_record
    ADD CONSTRAINT case_record_asker_id_fkey FOREIGN KEY (asker_id) REFERENCES person(id);
ALTER TABLE ONLY case_record
    ADD CONSTRAINT case_record_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id);
ALTER TABLE ONLY case_report
    ADD CONSTRAINT case_report_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES person(id);
ALTER TABLE ONLY case_report
    ADD CONSTRAINT case_report_decider_id_fkey FOREIGN KEY (decider_id) REFERENCES person(id);
ALTER TABLE ONLY case_report
    ADD CONSTRAINT case_report_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES person(id);
ALTER TABLE ONLY case_report
    ADD CONSTRAINT case_report_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id);
ALTER TABLE ONLY change
    ADD CONSTRAINT change_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES circle(id);
ALTER TABLE ONLY circle_member
    ADD CONSTRAINT circle_member_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES circle(id);
ALTER TABLE ONLY circle_member
    ADD CONSTRAINT circle_member_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE ONLY circle_policy
    ADD CONSTRAINT circle_policy_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES circle(id);
ALTER TABLE ONLY circle_removal
    ADD CONSTRAINT circle_removal_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES circle(id);
ALTER TABLE ONLY circle_removal
    ADD CONSTRAINT circle_removal_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE ONLY credential
    ADD CONSTRAINT credential_checked_by_fkey FOREIGN KEY (checked_by) REFERENCES person(id);
ALTER TABLE ONLY credential
    ADD CONSTRAINT credential_facility_id_fkey FOREIGN KEY (facility_id) REFERENCES facility(id);
ALTER TABLE ONLY credential
    ADD CONSTRAINT credential_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE ONLY draft_picture
    ADD CONSTRAINT draft_picture_draft_id_fkey FOREIGN KEY (draft_id) REFERENCES case_draft(thread_id);
ALTER TABLE ONLY draft_picture
    ADD CONSTRAINT draft_picture_draft_id_seq_fkey FOREIGN KEY (draft_id, seq) REFERENCES entry(thread_id, seq);
ALTER TABLE ONLY entry
    ADD CONSTRAINT entry_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id);
ALTER TABLE ONLY entry_file
    ADD CONSTRAINT entry_file_thread_id_seq_fkey FOREIGN KEY (thread_id, seq) REFERENCES entry(thread_id, seq);
ALTER TABLE ONLY entry
    ADD CONSTRAINT entry_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id);
ALTER TABLE ONLY erasure
    ADD CONSTRAINT erasure_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id);
ALTER TABLE ONLY facility_word
    ADD CONSTRAINT facility_word_facility_id_fkey FOREIGN KEY (facility_id) REFERENCES facility(id);
ALTER TABLE ONLY invitation
    ADD CONSTRAINT invitation_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES circle(id);
ALTER TABLE ONLY invitation
    ADD CONSTRAINT invitation_claimed_by_fkey FOREIGN KEY (claimed_by) REFERENCES person(id);
ALTER TABLE ONLY invitation
    ADD CONSTRAINT invitation_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES person(id);
ALTER TABLE ONLY need
    ADD CONSTRAINT need_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES circle(id);
ALTER TABLE ONLY need
    ADD CONSTRAINT need_except_person_fkey FOREIGN KEY (except_person) REFERENCES person(id);
ALTER TABLE ONLY need
    ADD CONSTRAINT need_thread_id_fkey FOREIGN KEY (thread_id) REFERENCES thread(id);
ALTER TABLE ONLY person_capability
    ADD CONSTRAINT person_capability_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE ONLY professional
    ADD CONSTRAINT professional_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE ONLY read_mark
    ADD CONSTRAINT read_mark_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES circle(id);
ALTER TABLE ONLY read_mark
    ADD CONSTRAINT read_mark_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE ONLY shared
    ADD CONSTRAINT shared_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES circle(id);
ALTER TABLE ONLY thread
    ADD CONSTRAINT thread_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id);
