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
    CONSTRAINT invitation_administrator_check CHECK ((administrator = ANY (ARRAY[0, 1])))
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
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'askerdbb0b9bab90c', 'askerdbb0b9bab90c', '', 'zh', 0, 'active', 1795946802152, 1795946802152),
	('01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'colleaguda6229de2bd6', 'colleaguda6229de2bd6', '', 'zh', 0, 'active', 1795946802152, 1795946802152),
	('01a226c5-6eeb-778a-9e24-51c192971168', 'third51c192971168', 'third51c192971168', '', 'zh', 0, 'active', 1795946802152, 1795946802152),
	('01a226c5-6eed-7683-87d5-b61b917de63c', 'outsiderb61b917de63c', 'outsiderb61b917de63c', '', 'zh', 0, 'active', 1795946802152, 1795946802152),
	('01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'administdecfae2ca728', 'administdecfae2ca728', '', 'zh', 1, 'active', 1795946802152, 1795946802152),
	('01a226c5-6ef2-7022-91c9-21318f8fcb79', 'second21318f8fcb79', 'second21318f8fcb79', '', 'zh', 0, 'active', 1795946802152, 1795946802152),
	('01a226c5-6ef5-7516-ac2b-70215602d4d9', 'last70215602d4d9', 'last70215602d4d9', '', 'zh', 0, 'active', 1795946802152, 1795946802152),
	('01a226c5-76f3-7f64-8bb2-0eea7f1db712', 'triala027-1f26fa130020', 'triala027-1f26fa130020', '$argon2id$v=19$m=19456,t=2,p=1$i4Dm2Thut+QHN36iFdux0g$rCOgRBmwjVOONL7WG3m56F3e+MEAbdwnaJvootFcRIU', 'zh', 0, 'active', 1795946802152, 1795946802152),
	('01a226c5-7753-7818-95f2-c5fe86275adc', 'trial8b30-18bff1ec6b3f', 'trial8b30-18bff1ec6b3f', '$argon2id$v=19$m=19456,t=2,p=1$QwpkyNga9pzWyiWUE2sBWA$0ju6ThX/1FMPBmJA2X9zjaViaFZ9PYnH7xkNaI8JcIE', 'zh', 0, 'active', 1795946802152, 1795946802152),
	('01a226c5-77b3-7910-a65c-46346bed2d5b', 'triala911-c0e9e9e04dc0', 'triala911-c0e9e9e04dc0', '$argon2id$v=19$m=19456,t=2,p=1$NlyeewaXdOSLuJ3+lvWY3w$7uxz1Ns8GsOSDfnTxXdh9plgm1IPNoLDHCxPe/ARY8U', 'zh', 0, 'active', 1795946802152, 1795946802152),
	('01a226c5-782d-72c4-b029-3e8febf8447e', 'trial85ff-a363763e80e4', 'trial85ff-a363763e80e4', '$argon2id$v=19$m=19456,t=2,p=1$u5I4LhKVqTm81clLppz1dA$yJnCUvknFo2rL/1y9HEdxh7f33FPVWzyiYzcDLMrijI', 'zh', 0, 'active', 1795946802152, 1795946802152),
	('01a226c5-7889-7776-b7e2-0ed538d1f108', 'triala910-0b666983d921', 'triala910-0b666983d921', '$argon2id$v=19$m=19456,t=2,p=1$tmIl7JaOcJ3NBgUs0JVidA$U59yeWTtFvLT0dLo9/A9P7V/JdC0xbROYbH4+tVgZHw', 'zh', 0, 'active', 1795946802152, 1795946802152),
	('01a226c5-78ed-7481-ba3e-d07f8dd9e5d1', 'trial8bbb-7408843fd501', 'trial8bbb-7408843fd501', '$argon2id$v=19$m=19456,t=2,p=1$k5CnFLd3lFoqd2tEECF9jw$/594ZULj2CZUV7B8sO7qhIb4pvd0hc5eZyERoyS+238', 'zh', 0, 'disabled', 1795946802152, 1795946802152),
	('01a226c5-7927-7804-8100-d5221ed280c5', 'trial9833-08d78836c894', 'trial9833-08d78836c894', '$argon2id$v=19$m=19456,t=2,p=1$2doEU6imhmHQdvMuGp0sZg$2avVTGf4YfExjiRWQaMiAsZfObPqAcwqsc9S5bQDovc', 'zh', 0, 'active', 1795946802152, 1795946802152),
	('01a226c5-7753-718d-9345-a5571ed4e917', 'trial990d-01941e816d96', 'trial990d-01941e816d96', '$argon2id$v=19$m=19456,t=2,p=1$hzbKSoczVkHI7iAPNqfapw$8hcmRZLlpJgv/Stfqf90nWQGVkHiYNuWPJKfAzUoiUQ', 'zh', 0, 'active', 1795946802152, 1795946802152);
INSERT INTO account_session VALUES
	('01a226c5-6be8-7a49-9702-3c4d53bc0bd5', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', '16438cc1f94b67453e30f58b028df97161aadfdd35295e0c956024ef3b40a1e0', 1795946802152, 1795946802152, 'test', ''),
	('01a226c5-6be8-7c89-b7ef-5fb484d4ee34', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'd90f60bbcf5a32536285f63c83f5a9e9720710715d4a2ecbc87b6e04b01e7bae', 1795946802152, 1795946802152, 'test', ''),
	('01a226c5-6be8-7ec6-b4d4-0ddb979e85b7', '01a226c5-6eeb-778a-9e24-51c192971168', '05df449ef0d9946bed2a556ba15fbaf7cf9a5f8092fff974c569165f5748371f', 1795946802152, 1795946802152, 'test', ''),
	('01a226c5-6be8-7ca9-8768-60994c69218b', '01a226c5-6eed-7683-87d5-b61b917de63c', 'a6bfe1190e6dc957582c8ce9607b6b3e64ac778cbc932c16119124bd25508b2b', 1795946802152, 1795946802152, 'test', ''),
	('01a226c5-6be8-7df5-be81-c146b1a0bbdf', '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'a01efef398b05084937da1135354b1874a94141557dc84e761dec80dd33bf44c', 1795946802152, 1795946802152, 'test', ''),
	('01a226c5-6be8-73b4-90b4-4e67a45b33cd', '01a226c5-6ef2-7022-91c9-21318f8fcb79', '648b6d98076c4da08545e192ea22159de6d2f62fd55f6ea54cf51972071a6c30', 1795946802152, 1795946802152, 'test', ''),
	('01a226c5-6be8-786d-a488-8dfe090c8058', '01a226c5-6ef5-7516-ac2b-70215602d4d9', 'e294bebce8cc449bf67724a6be1c837ffbde530e4d0880f5fd620f1444e9a9d3', 1795946802152, 1795946802152, 'test', ''),
	('01a226c5-6be8-7483-8615-789c57264a47', '01a226c5-7753-7818-95f2-c5fe86275adc', 'db3d18e9eb206126478a8cb31464097ba39e3a5f872714379670b5c53a5e6576', 1795946802152, 1795946802152, 'trial', ''),
	('01a226c5-6be8-7624-a36a-8c431a523159', '01a226c5-76f3-7f64-8bb2-0eea7f1db712', '230acf864ebe858cd86fbf080c5b906e2b66cc04451a5f3e31ed5127fb8699ce', 1795946802152, 1795946802152, '127.0.0.1', ''),
	('01a226c5-6be8-70a4-9a91-24a7f68ce28d', '01a226c5-7753-718d-9345-a5571ed4e917', '96b00f946fb09770863cb588c7d5083d9cc86ee849d37ebc15918daddffef09d', 1795946802152, 1795946802152, '127.0.0.1', '');
INSERT INTO audit_event VALUES
	('01a226c5-6be8-76fa-a0cd-878a23f9fb17', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL),
	('01a226c5-6be8-7896-9f64-fa4b5df25cf5', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL),
	('01a226c5-6be8-7e91-9139-7fd1ab6fe414', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-person', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'done', NULL),
	('01a226c5-6be8-77d8-90bc-518ad6d3b71b', 1795946802152, NULL, 'professional', 'test', 'accounts.become', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'done', NULL),
	('01a226c5-6be8-70ef-8811-4406aedd12e0', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-person', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'done', NULL),
	('01a226c5-6be8-729e-8311-5a183837de7d', 1795946802152, NULL, 'professional', 'test', 'accounts.become', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'done', NULL),
	('01a226c5-6be8-7007-b0c0-41b07e3ebe84', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-person', '01a226c5-6eeb-778a-9e24-51c192971168', 'done', NULL),
	('01a226c5-6be8-7da1-98d2-2adfd97f6076', 1795946802152, NULL, 'professional', 'test', 'accounts.become', '01a226c5-6eeb-778a-9e24-51c192971168', 'done', NULL),
	('01a226c5-6be8-7645-a047-678e0ab02dbb', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-person', '01a226c5-6eed-7683-87d5-b61b917de63c', 'done', NULL),
	('01a226c5-6be8-7a9f-bd7c-2bb48bd7e80e', 1795946802152, NULL, 'professional', 'test', 'accounts.become', '01a226c5-6eed-7683-87d5-b61b917de63c', 'done', NULL),
	('01a226c5-6be8-7aaf-82f9-39d44ed7705b', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-person', '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'done', NULL),
	('01a226c5-6be8-75e2-845a-8eb990f90db6', 1795946802152, NULL, 'professional', 'test', 'accounts.become', '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'done', NULL),
	('01a226c5-6be8-72e3-af7e-c14c03f5d926', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-person', '01a226c5-6ef2-7022-91c9-21318f8fcb79', 'done', NULL),
	('01a226c5-6be8-7ad5-9479-93225e83948d', 1795946802152, NULL, 'professional', 'test', 'accounts.become', '01a226c5-6ef2-7022-91c9-21318f8fcb79', 'done', NULL),
	('01a226c5-6be8-7565-853d-4e43701fa788', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-person', '01a226c5-6ef5-7516-ac2b-70215602d4d9', 'done', NULL),
	('01a226c5-6be8-7dd4-90c7-5277d6737bea', 1795946802152, NULL, 'professional', 'test', 'accounts.become', '01a226c5-6ef5-7516-ac2b-70215602d4d9', 'done', NULL),
	('01a226c5-6be8-7d38-991d-a1d7b2251094', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.create', '01a226c5-6ef8-79be-ada3-5ee632b5126a', 'done', NULL),
	('01a226c5-6be8-7881-b109-50abf9ca57f9', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.invite', '01a226c5-6ef8-79be-ada3-5ee632b5126a', 'done', NULL),
	('01a226c5-6be8-730e-9e80-a948a17409f8', 1795946802152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226c5-6be8-7e3e-b7ab-b0839d94be8a', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.invite', '01a226c5-6ef8-79be-ada3-5ee632b5126a', 'done', NULL),
	('01a226c5-6be8-7c9c-ad8a-9039534b6057', 1795946802152, '01a226c5-6eeb-778a-9e24-51c192971168', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226c5-6be8-78dc-b6b0-dce67cb8ee6d', 1795946802152, '01a226c5-6eed-7683-87d5-b61b917de63c', 'professional', 'local', 'groups.create', '01a226c5-6f03-765a-bf99-48245ae922a4', 'done', NULL),
	('01a226c5-6be8-74a5-8c97-8176f08f6f45', 1795946802152, '01a226c5-6eed-7683-87d5-b61b917de63c', 'professional', 'local', 'groups.invite', '01a226c5-6f03-765a-bf99-48245ae922a4', 'done', NULL),
	('01a226c5-6be8-70ea-8428-57ce08a0edde', 1795946802152, '01a226c5-6ef2-7022-91c9-21318f8fcb79', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226c5-6be8-70e2-89c4-db03c08cb20a', 1795946802152, '01a226c5-6eed-7683-87d5-b61b917de63c', 'professional', 'local', 'groups.invite', '01a226c5-6f03-765a-bf99-48245ae922a4', 'done', NULL),
	('01a226c5-6be8-79a4-9b53-f6af48a2959b', 1795946802152, '01a226c5-6ef5-7516-ac2b-70215602d4d9', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226c5-6be8-7ade-b02b-473ad2584969', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.begin', '01a226c5-6f24-7b97-a9f2-68f091ce511e', 'done', NULL),
	('01a226c5-6be8-7d4b-8f16-0ff7fbe8df7c', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.attach', '01a226c5-6f24-7b97-a9f2-68f091ce511e', 'done', NULL),
	('01a226c5-6be8-7e86-86f2-5c46f63e3c47', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.read-picture', '01a226c5-6f24-7b97-a9f2-68f091ce511e', 'done', NULL),
	('01a226c5-6be8-7f98-bc1d-6bde143c4a40', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.read-picture', '01a226c5-6f24-7b97-a9f2-68f091ce511e', 'done', NULL),
	('01a226c5-6be8-7e0a-ac0e-99c8dcd6b846', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.post', '01a226c5-6f24-7b97-a9f2-68f091ce511e', 'done', NULL),
	('01a226c5-6be8-719a-863c-d3ab061e65fc', 1795946802152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'professional', '127.0.0.1', 'cases.answer', '01a226c5-74a2-74ab-81d4-34aa0640f5fb', 'done', NULL),
	('01a226c5-6be8-79e4-b68c-1ba4c4956d31', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'cases.accept', '01a226c5-74a2-74ab-81d4-34aa0640f5fb', 'done', NULL),
	('01a226c5-6be8-7e68-81c4-710b10d491d6', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'cases.close', '01a226c5-74a2-74ab-81d4-34aa0640f5fb', 'done', NULL),
	('01a226c5-6be8-7c8c-9dc5-a5f3411535b7', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.begin', '01a226c5-74e3-7d3e-b25e-0c4036ff752e', 'done', NULL),
	('01a226c5-6be8-74cf-ba42-8fd1ad55e35f', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.post', '01a226c5-74e3-7d3e-b25e-0c4036ff752e', 'done', NULL),
	('01a226c5-6be8-7609-9342-71803c29c4f1', 1795946802152, '01a226c5-6eeb-778a-9e24-51c192971168', 'professional', '127.0.0.1', 'cases.ask-information', '01a226c5-74f7-7d51-856e-b0f8d8077dde', 'done', NULL),
	('01a226c5-6be8-7838-bef6-dbab1e73a278', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'cases.note', '01a226c5-74f7-7d51-856e-b0f8d8077dde', 'done', NULL),
	('01a226c5-6be8-724f-b843-3f4f0d2c4659', 1795946802152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'professional', '127.0.0.1', 'groups.post', '01a226c5-6ef8-79be-ada3-5ee632b5126a', 'done', NULL),
	('01a226c5-6be8-77c6-89e1-de526e248b33', 1795946802152, '01a226c5-6eeb-778a-9e24-51c192971168', 'professional', '127.0.0.1', 'groups.post', '01a226c5-6ef8-79be-ada3-5ee632b5126a', 'done', NULL),
	('01a226c5-6be8-7956-b15a-06628037fd50', 1795946802152, '01a226c5-6eed-7683-87d5-b61b917de63c', 'professional', '127.0.0.1', 'groups.post', '01a226c5-6f03-765a-bf99-48245ae922a4', 'done', NULL),
	('01a226c5-6be8-791b-ad5c-1a48b7bfecfa', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.begin', '01a226c5-75d5-7381-a912-3f0544817f83', 'done', NULL),
	('01a226c5-6be8-7c76-b8cb-297a1318e521', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.attach', '01a226c5-75d5-7381-a912-3f0544817f83', 'done', NULL),
	('01a226c5-6be8-7327-96a3-0ba959a851ec', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'platform.trial', '01a226c5-769b-715e-ba38-7aad9a20205f', 'done', NULL),
	('01a226c5-6be8-770d-b7cd-2e5d2d73fe25', 1795946802152, '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'professional', '127.0.0.1', 'platform.revive-job', '01a226c5-6be8-7b70-bf23-15536dc537c9', 'done', NULL),
	('01a226c5-6be8-7793-98af-feb4cfb4d1ec', 1795946802152, '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'professional', '127.0.0.1', 'platform.discard-job', '01a226c5-6be8-7b70-bf23-15536dc537c9', 'refused', 'not-found'),
	('01a226c5-6be8-75b4-b5c9-cbedaee11372', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL),
	('01a226c5-6be8-78b7-8f2d-85a8d100276d', 1795946802152, '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL),
	('01a226c5-6be8-7d7b-9e55-756e823011ca', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-person', '01a226c5-76f3-7f64-8bb2-0eea7f1db712', 'done', NULL),
	('01a226c5-6be8-7b82-a7fb-65d54412398e', 1795946802152, NULL, 'professional', 'trial', 'accounts.become', '01a226c5-76f3-7f64-8bb2-0eea7f1db712', 'done', NULL);
INSERT INTO audit_event VALUES
	('01a226c5-6be8-798a-949b-0401a1e0ba25', 1795946802152, '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL),
	('01a226c5-6be8-770f-952a-88dcd07b6bcf', 1795946802152, '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL),
	('01a226c5-6be8-716f-b9b8-4322c4e69001', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-person', '01a226c5-7753-7818-95f2-c5fe86275adc', 'done', NULL),
	('01a226c5-6be8-7d53-b95b-8d245fed3a6e', 1795946802152, NULL, 'professional', 'trial', 'accounts.become', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'done', NULL),
	('01a226c5-6be8-71dd-9ddc-a727b613926b', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-person', '01a226c5-77b3-7910-a65c-46346bed2d5b', 'done', NULL),
	('01a226c5-6be8-7747-9b73-659fdde9be1d', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'accounts.trial', '01a226c5-7823-7f5e-8e2a-2f21a8894c3e', 'done', NULL),
	('01a226c5-6be8-75e9-997d-2053a40a5b08', 1795946802152, NULL, 'professional', 'trial', 'accounts.become', '01a226c5-7753-7818-95f2-c5fe86275adc', 'done', NULL),
	('01a226c5-6be8-7ed4-a3cf-2617eef11746', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-person', '01a226c5-782d-72c4-b029-3e8febf8447e', 'done', NULL),
	('01a226c5-6be8-74dc-b7d1-b9ad0eacbb0b', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-person', '01a226c5-7889-7776-b7e2-0ed538d1f108', 'done', NULL),
	('01a226c5-6be8-733b-953e-69320611a6f7', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-person', '01a226c5-78ed-7481-ba3e-d07f8dd9e5d1', 'done', NULL),
	('01a226c5-6be8-7c64-847c-8fbb6526d76d', 1795946802152, NULL, 'professional', 'local', 'accounts.seed-person', '01a226c5-7927-7804-8100-d5221ed280c5', 'done', NULL),
	('01a226c5-6be8-76ea-9eda-e01c65a9e458', 1795946802152, '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'professional', 'local', 'accounts.disable', '01a226c5-7927-7804-8100-d5221ed280c5', 'done', NULL),
	('01a226c5-6be8-7148-b05b-7869d6c2fca6', 1795946802152, NULL, 'professional', 'test', 'accounts.become', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'done', NULL),
	('01a226c5-6be8-7673-98f4-a6315c17f286', 1795946802152, NULL, 'professional', '127.0.0.1', 'accounts.sign-in', '01a226c5-76f3-7f64-8bb2-0eea7f1db712', 'done', NULL),
	('01a226c5-6be8-7031-83d3-8dd4783fbaf6', 1795946802152, '01a226c5-76f3-7f64-8bb2-0eea7f1db712', 'professional', '127.0.0.1', 'accounts.sign-out', '01a226c5-6be8-73b1-9031-04ca7912e98f', 'done', NULL),
	('01a226c5-6be8-7611-b407-a06075cd51c2', 1795946802152, NULL, 'professional', '127.0.0.1', 'accounts.sign-up', '01a226c5-7753-718d-9345-a5571ed4e917', 'done', NULL),
	('01a226c5-6be8-7958-8a31-524b690b7326', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.read-picture', '01a226c5-75d5-7381-a912-3f0544817f83', 'done', NULL),
	('01a226c5-6be8-7d94-82f5-77e2d2264088', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'accounts.set-language', NULL, 'done', NULL),
	('01a226c5-6be8-7bc2-9225-3f9f0a1738b8', 1795946802152, '01a226c5-7753-7818-95f2-c5fe86275adc', 'professional', '127.0.0.1', 'accounts.change-password', NULL, 'done', NULL),
	('01a226c5-6be8-7142-9b35-29ca5b76f31d', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'accounts.end-session', '01a226c5-6be8-70c5-b9ff-df6e60ef0571', 'done', NULL),
	('01a226c5-6be8-7a1b-8da3-6616b1c30718', 1795946802152, '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'professional', '127.0.0.1', 'accounts.add-facility', '01a226c5-7af6-7d7b-aedc-7e75707b97cf', 'done', NULL),
	('01a226c5-6be8-7314-a931-0b9530055773', 1795946802152, '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'professional', '127.0.0.1', 'accounts.change-facility', '01a226c5-76e4-7906-b7e0-e8289e48adec', 'done', NULL),
	('01a226c5-6be8-7432-895f-65b3d790598d', 1795946802152, '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'professional', '127.0.0.1', 'accounts.invite', NULL, 'done', NULL),
	('01a226c5-6be8-7eb2-958e-2fdfec3adef1', 1795946802152, '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'professional', '127.0.0.1', 'accounts.check-credential', '01a226c5-7889-7776-b7e2-0ed538d1f108', 'done', NULL),
	('01a226c5-6be8-74a0-a497-71ad742b7462', 1795946802152, '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'professional', '127.0.0.1', 'accounts.disable', '01a226c5-78ed-7481-ba3e-d07f8dd9e5d1', 'done', NULL),
	('01a226c5-6be8-78a6-93d8-cd390c2aabfb', 1795946802152, '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'professional', '127.0.0.1', 'accounts.enable', '01a226c5-7927-7804-8100-d5221ed280c5', 'done', NULL),
	('01a226c5-6be8-7992-9916-96a750cb1679', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.create', '01a226c5-7b34-7911-8c78-7909430f6b51', 'done', NULL),
	('01a226c5-6be8-7e7a-8423-d1e91c6915e2', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.invite', '01a226c5-7b34-7911-8c78-7909430f6b51', 'done', NULL),
	('01a226c5-6be8-7f6d-8ec2-05ef0757aa4a', 1795946802152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226c5-6be8-7197-9b5c-311fdf29fa92', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.invite', '01a226c5-7b34-7911-8c78-7909430f6b51', 'done', NULL),
	('01a226c5-6be8-77f8-a8f6-c2a97eb0d9b0', 1795946802152, '01a226c5-6eeb-778a-9e24-51c192971168', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226c5-6be8-7ead-9b1d-a5fd23f1f19d', 1795946802152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'professional', 'local', 'groups.post', '01a226c5-7b34-7911-8c78-7909430f6b51', 'done', NULL),
	('01a226c5-6be8-7816-a467-ccdc8a92a3a7', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.create', '01a226c5-7b57-7c9c-9064-4d4cbbd25131', 'done', NULL),
	('01a226c5-6be8-7006-be2f-314d06404891', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.invite', '01a226c5-7b57-7c9c-9064-4d4cbbd25131', 'done', NULL),
	('01a226c5-6be8-7174-9fde-5808530bc167', 1795946802152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226c5-6be8-7ad0-87d4-9b4cb6384834', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.invite', '01a226c5-7b57-7c9c-9064-4d4cbbd25131', 'done', NULL),
	('01a226c5-6be8-7d8a-aede-295018fb28ea', 1795946802152, '01a226c5-6eeb-778a-9e24-51c192971168', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226c5-6be8-75ee-8489-eb2bbb1a8f58', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.create', '01a226c5-7b67-7af4-82df-a6325e5aa083', 'done', NULL),
	('01a226c5-6be8-7959-be00-8e376316e185', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.invite', '01a226c5-7b67-7af4-82df-a6325e5aa083', 'done', NULL),
	('01a226c5-6be8-7316-be00-5d285f9805f2', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.create', '01a226c5-7b6f-727a-b980-5efe4f8f397f', 'done', NULL),
	('01a226c5-6be8-7557-92b2-bf76c4429720', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.invite', '01a226c5-7b6f-727a-b980-5efe4f8f397f', 'done', NULL),
	('01a226c5-6be8-7d99-8bef-cf804e962810', 1795946802152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226c5-6be8-72c2-a3cb-abd61bbd1e33', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.invite', '01a226c5-7b6f-727a-b980-5efe4f8f397f', 'done', NULL),
	('01a226c5-6be8-7ec3-bad9-0af8f14603d5', 1795946802152, '01a226c5-6eeb-778a-9e24-51c192971168', 'professional', 'local', 'groups.claim', NULL, 'done', NULL),
	('01a226c5-6be8-7e29-abab-4730a6cd7324', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.create', '01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 'done', NULL),
	('01a226c5-6be8-77e2-a551-f34f3d418ceb', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.invite', '01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 'done', NULL),
	('01a226c5-6be8-79cc-9b4b-58b47d837cc7', 1795946802152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226c5-6be8-78f3-b553-349ca893f0e4', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'groups.invite', '01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 'done', NULL),
	('01a226c5-6be8-7783-ad43-00dc122b4aa7', 1795946802152, '01a226c5-6eeb-778a-9e24-51c192971168', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226c5-6be8-762b-950d-4c59836fe35b', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'groups.create', '01a226c5-7b57-74ed-8c11-4113be7ee275', 'done', NULL);
INSERT INTO audit_event VALUES
	('01a226c5-6be8-78e5-aa25-c375e792a385', 1795946802152, '01a226c5-6eeb-778a-9e24-51c192971168', 'professional', '127.0.0.1', 'groups.post', '01a226c5-7b34-7911-8c78-7909430f6b51', 'done', NULL),
	('01a226c5-6be8-7397-8f96-c77001398d88', 1795946802152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'professional', '127.0.0.1', 'groups.withdraw', '01a226c5-7b34-7911-8c78-7909430f6b51', 'done', NULL),
	('01a226c5-6be8-710e-bb03-e3ccb83abed1', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'groups.role', '01a226c5-7b57-7c9c-9064-4d4cbbd25131', 'done', NULL),
	('01a226c5-6be8-746c-b3dc-07534f1b6c17', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'groups.remove', '01a226c5-7b57-7c9c-9064-4d4cbbd25131', 'done', NULL),
	('01a226c5-6be8-7ff2-8b9f-e8e7d77e33c0', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'groups.settings', '01a226c5-7b57-7c9c-9064-4d4cbbd25131', 'done', NULL),
	('01a226c5-6be8-7c4b-a6f4-ab4533b6b0ac', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'groups.invite', '01a226c5-7b67-7af4-82df-a6325e5aa083', 'done', NULL),
	('01a226c5-6be8-7296-bdd8-6642184152f4', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'groups.revoke-invitation', '01a226c5-7b67-7af4-82df-a6325e5aa083', 'done', NULL),
	('01a226c5-6be8-786d-b3e7-2b6e979766db', 1795946802152, '01a226c5-6eeb-778a-9e24-51c192971168', 'professional', '127.0.0.1', 'groups.join', NULL, 'done', NULL),
	('01a226c5-6be8-7411-9a33-0cc7c424ad92', 1795946802152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'professional', '127.0.0.1', 'groups.leave', '01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 'done', NULL),
	('01a226c5-6be8-79ae-aa47-54e1a8e41417', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'ask.begin', '01a226c5-7be4-76a3-a409-2f81a1b4d3da', 'done', NULL),
	('01a226c5-6be8-7045-bea3-31a5eef43999', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'ask.attach', '01a226c5-7be4-76a3-a409-2f81a1b4d3da', 'done', NULL),
	('01a226c5-6be8-79d2-9024-4f2e6b848cfc', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.begin', '01a226c5-7db4-783d-9dd8-4b7554c8360e', 'done', NULL),
	('01a226c5-6be8-759e-8dec-bdc2a9e8bdbb', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.rewrite', '01a226c5-7be4-76a3-a409-2f81a1b4d3da', 'done', NULL),
	('01a226c5-6be8-7d1f-a7b0-f8f321b4b087', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.discard', '01a226c5-7be4-76a3-a409-2f81a1b4d3da', 'done', NULL),
	('01a226c5-6be8-7d08-ab4b-15f2eb60ef2c', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.attach', '01a226c5-7be4-76a3-a409-2f81a1b4d3da', 'refused', 'draft-ended'),
	('01a226c5-6be8-7a92-bbde-8bdf37aa667f', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.mask', '01a226c5-7be4-76a3-a409-2f81a1b4d3da', 'refused', 'draft-ended'),
	('01a226c5-6be8-7c8b-92c1-128de649a124', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.uncover', '01a226c5-7be4-76a3-a409-2f81a1b4d3da', 'refused', 'draft-ended'),
	('01a226c5-6be8-75da-89e1-32f8748374a3', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.withdraw', '01a226c5-7be4-76a3-a409-2f81a1b4d3da', 'refused', 'draft-ended'),
	('01a226c5-6be8-7808-9571-ab2be2931d7d', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'ask.read', '01a226c5-7be4-76a3-a409-2f81a1b4d3da', 'refused', 'not-found'),
	('01a226c5-6be8-738d-8d13-6bea8215c245', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'cases.trial', '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 'done', NULL),
	('01a226c5-6be8-72a8-abf3-c1c37cbfb028', 1795946802152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'professional', 'local', 'cases.answer', '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 'done', NULL),
	('01a226c5-6be8-7e67-bd66-0d94e0c26ed9', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'cases.trial', '01a226c5-7dff-757f-9949-2c2829e2304d', 'done', NULL),
	('01a226c5-6be8-7557-877d-e1ff677ed8eb', 1795946802152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'professional', 'local', 'cases.ask-information', '01a226c5-7dff-757f-9949-2c2829e2304d', 'done', NULL),
	('01a226c5-6be8-7430-8ee8-01edda5295a6', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', 'local', 'cases.trial', '01a226c5-7e13-7c02-b510-98e05e682468', 'done', NULL),
	('01a226c5-6be8-7d67-9fac-678de009183f', 1795946802152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'professional', 'local', 'cases.report', '01a226c5-7e13-7c02-b510-98e05e682468', 'done', NULL),
	('01a226c5-6be8-7357-8223-45d83b864395', 1795946802152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'professional', '127.0.0.1', 'cases.answer', '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 'done', NULL),
	('01a226c5-6be8-7194-b4cd-37abe39d0638', 1795946802152, '01a226c5-6eeb-778a-9e24-51c192971168', 'professional', '127.0.0.1', 'cases.ask-information', '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 'done', NULL),
	('01a226c5-6be8-7f87-b307-fde84ef42807', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'cases.note', '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 'done', NULL),
	('01a226c5-6be8-7a6e-ad71-43b501d4ad4d', 1795946802152, '01a226c5-6eeb-778a-9e24-51c192971168', 'professional', '127.0.0.1', 'cases.answer', '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 'done', NULL),
	('01a226c5-6be8-7605-a5fb-aa495e423c79', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'cases.accept', '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 'done', NULL),
	('01a226c5-6be8-740c-bf9c-1112318b6b83', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'cases.close', '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 'done', NULL),
	('01a226c5-6be8-7030-8bea-39024ca24119', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'cases.note', '01a226c5-7dff-757f-9949-2c2829e2304d', 'done', NULL),
	('01a226c5-6be8-77a8-a057-fac0b31935a9', 1795946802152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'professional', '127.0.0.1', 'cases.report', '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 'done', NULL),
	('01a226c5-6be8-7428-ac87-531e8ad357de', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'cases.withdraw-consent', '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 'done', NULL),
	('01a226c5-6be8-7f9a-8594-29e68339f2cc', 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'professional', '127.0.0.1', 'cases.withdraw-consent', '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 'done', NULL),
	('01a226c5-6be8-7aaf-a942-e0dc56ee2f68', 1795946802152, '01a226c5-6eeb-778a-9e24-51c192971168', 'professional', '127.0.0.1', 'cases.decide', '01a226c5-7e13-7c02-b510-98e05e682468', 'done', NULL);
INSERT INTO care_group VALUES
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 'specialty', '', 'members', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152),
	('01a226c5-6f03-765a-bf99-48245ae922a4', 'research', '', 'members', '01a226c5-6eed-7683-87d5-b61b917de63c', 1795946802152),
	('01a226c5-7b34-7911-8c78-7909430f6b51', 'training', '甲乙丙丁', 'moderators', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', 'training', '甲乙丙丁', 'moderators', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152),
	('01a226c5-7b67-7af4-82df-a6325e5aa083', 'training', '甲乙丙丁', 'moderators', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152),
	('01a226c5-7b6f-727a-b980-5efe4f8f397f', 'training', '甲乙丙丁', 'moderators', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152),
	('01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 'training', '甲乙丙丁', 'moderators', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152),
	('01a226c5-7b57-74ed-8c11-4113be7ee275', 'research', '', 'moderators', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152);
INSERT INTO case_consent VALUES
	('01a226c5-74a2-74ab-81d4-34aa0640f5fb', 'verbal', 1, 1, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, NULL, NULL),
	('01a226c5-74f7-7d51-856e-b0f8d8077dde', 'verbal', 1, 1, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, NULL, NULL),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 'signed', 0, 0, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c'),
	('01a226c5-7dff-757f-9949-2c2829e2304d', 'signed', 1, 1, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, NULL, NULL),
	('01a226c5-7e13-7c02-b510-98e05e682468', 'signed', 1, 1, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, NULL, NULL);
INSERT INTO case_draft VALUES
	('01a226c5-6f24-7b97-a9f2-68f091ce511e', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'posted', 5, 1, NULL, NULL, '01a226c5-74a2-74ab-81d4-34aa0640f5fb', 1795946802152, 1795946802152),
	('01a226c5-74e3-7d3e-b25e-0c4036ff752e', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'posted', 2, 1, NULL, NULL, '01a226c5-74f7-7d51-856e-b0f8d8077dde', 1795946802152, 1795946802152),
	('01a226c5-75d5-7381-a912-3f0544817f83', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'open', 3, 1, '\x8fafdbbfef18cefd74242940ab8f9d2685a3123a598382a3ac27bf6c22263413d3a8267f99cdab783207c4cf264c7f9ae43ea815fecfb520cca06ee63cf4c1dd79014cfe3c1195248aa7436b3c969f379c547a3e0c5a3fb5652a21771b193b7840ad7bb9103ed577fa8bb3047fbec82fd9a57d33a19af66ff67af9d0ca747f42a7184e9fa505a0b62f0c53f60111d9c8806508e7fd31f3bfd588aea35c30f3f2e751cc5bd445eca837762c0dddf1d5fccb0c95b70c679e7031f130f741d12c8ba71607812efe17eb88d28da54210dd07f071ee0feef69d97bf638118d7d0a6868322ee7f26113ca99d6b3bcd1d5205714599b8f2c9796c5ca03d0dc0f8e1ad8a7daaab56876bcb819e13b0e081427c22acb31fbea3b263aaeeda192de5d219ff54cf155837ee2f91193ffdb3bc79ebf3f7ecd9e7140e2e8af7eaf09f3a53e81334b76a9ac27be665f09697782c01222574d1d16ffe489e3a39d6b87a1dd3c03fdf62614aee4179427e644c', '\x72211277e9faf269d7b3d2c889ea9aa7e566be365b36c651b1d2ebdcc6232be9', NULL, 1795946802152, 1795946802152),
	('01a226c5-7be4-76a3-a409-2f81a1b4d3da', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'discarded', 4, 3, NULL, NULL, NULL, 1795946802152, 1795946802152),
	('01a226c5-7db4-783d-9dd8-4b7554c8360e', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'open', 1, 1, '\xafc5fefd39e18cfbd076b968601c5c4e5208149d89741014b92da9b167e035236095c2ae780bcd189424512a4a2ca393901c90f948b015b45c955b45cdbbf57c3689711e73e1b01c158b3ac9643898be6ddb3aefd89dbdb87968f4f691cf77d6fdc7215d3800fec3f1f7e74251506633c8aa18d414f4df0bde6a426e0540ab672b9a7fcfd4d350993111fe7a4fab46bd595dea08ee49ddeed15926b59a99887428b497a6c309f12f763a5151d9301be4f94e571659945030765d104b945b92044ded68dc1139455096ba05ea814daa0cadb5a6b9e5a4d0fa31de7ee48a98ad0e609755e3023efc1af9c926c095b2a3d8157720b97b980fdc827b4de1d2ab106d026f85bf7df62680d56a8c727d93c17bb1dc005fcce9025b2082a62d1b6787aa7c260fd571290d', '\x644aafd5de6122ecd34c99aeff1a02952f5f023830870932f13068c3ec8bd121', NULL, 1795946802152, 1795946802152);
INSERT INTO case_record VALUES
	('01a226c5-74a2-74ab-81d4-34aa0640f5fb', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'closed', 'routine', '小腿红斑三天，要不要抗生素？', 1795946802152, NULL, 1795946802152, 1795946802152, 1795946802152, 2, 1, '{"diagnosisChanged":"unclear","learned":"早看足背动脉","planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}', '{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}'),
	('01a226c5-74f7-7d51-856e-b0f8d8077dde', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'open', 'routine', '咳嗽两周，还要查什么？', 1795946802152, NULL, NULL, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}'),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'closed', 'routine', '甲乙丙丁?', 1795946802152, NULL, 1795946802152, 1795946802152, 1795946802152, 2, 3, '{"diagnosisChanged":"yes","learned":"甲乙丙丁","planChanged":"unclear","referralAvoided":"unclear","withoutAnswer":false}', '{"keptReason":"","pictures":[],"text":[]}'),
	('01a226c5-7dff-757f-9949-2c2829e2304d', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'open', 'routine', '甲乙丙丁?', 1795946802152, NULL, NULL, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}'),
	('01a226c5-7e13-7c02-b510-98e05e682468', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'open', 'routine', '甲乙丙丁?', 1795946802152, NULL, NULL, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}');
INSERT INTO case_report VALUES
	('01a226c5-7e20-7b2a-8dbe-c4b89f7783d9', '01a226c5-7e13-7c02-b510-98e05e682468', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', '01a226c5-6eeb-778a-9e24-51c192971168', '甲乙丙丁', 1795946802152, 'show', '01a226c5-6eeb-778a-9e24-51c192971168', 1795946802152),
	('01a226c5-7e13-7a49-b534-d0e457d5a795', '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', '01a226c5-6eeb-778a-9e24-51c192971168', '甲乙丙丁', 1795946802152, NULL, NULL, NULL);
INSERT INTO change VALUES
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 1, '01a226c5-6ef8-79be-ada3-5ee632b5126a', 1),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 2, '01a226c5-6ef8-79be-ada3-5ee632b5126a', 2),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 3, '01a226c5-6ef8-79be-ada3-5ee632b5126a', 3),
	('01a226c5-6f03-765a-bf99-48245ae922a4', 1, '01a226c5-6f03-765a-bf99-48245ae922a4', 1),
	('01a226c5-6f03-765a-bf99-48245ae922a4', 2, '01a226c5-6f03-765a-bf99-48245ae922a4', 2),
	('01a226c5-6f03-765a-bf99-48245ae922a4', 3, '01a226c5-6f03-765a-bf99-48245ae922a4', 3),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1, '01a226c5-6f24-7b97-a9f2-68f091ce511e', 1),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 2, '01a226c5-6f24-7b97-a9f2-68f091ce511e', 2),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 3, '01a226c5-74a2-74ab-81d4-34aa0640f5fb', 1),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 4, '01a226c5-74a2-74ab-81d4-34aa0640f5fb', 1),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 4, '01a226c5-74a2-74ab-81d4-34aa0640f5fb', 2),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 5, '01a226c5-74a2-74ab-81d4-34aa0640f5fb', 2),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 5, '01a226c5-74a2-74ab-81d4-34aa0640f5fb', 3),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 6, '01a226c5-74a2-74ab-81d4-34aa0640f5fb', 3),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 6, '01a226c5-74a2-74ab-81d4-34aa0640f5fb', 4),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 7, '01a226c5-74a2-74ab-81d4-34aa0640f5fb', 4),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 7, '01a226c5-74e3-7d3e-b25e-0c4036ff752e', 1),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 8, '01a226c5-74f7-7d51-856e-b0f8d8077dde', 1),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 8, '01a226c5-74f7-7d51-856e-b0f8d8077dde', 1),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 9, '01a226c5-74f7-7d51-856e-b0f8d8077dde', 2),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 9, '01a226c5-74f7-7d51-856e-b0f8d8077dde', 2),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 10, '01a226c5-74f7-7d51-856e-b0f8d8077dde', 3),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 10, '01a226c5-74f7-7d51-856e-b0f8d8077dde', 3),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 11, '01a226c5-6ef8-79be-ada3-5ee632b5126a', 4),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 12, '01a226c5-6ef8-79be-ada3-5ee632b5126a', 5),
	('01a226c5-6f03-765a-bf99-48245ae922a4', 4, '01a226c5-6f03-765a-bf99-48245ae922a4', 4),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 11, '01a226c5-75d5-7381-a912-3f0544817f83', 1),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 12, '01a226c5-75d5-7381-a912-3f0544817f83', 2),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 13, '01a226c5-769b-715e-ba38-7aad9a20205f', 1),
	('01a226c5-7b34-7911-8c78-7909430f6b51', 1, '01a226c5-7b34-7911-8c78-7909430f6b51', 1),
	('01a226c5-7b34-7911-8c78-7909430f6b51', 2, '01a226c5-7b34-7911-8c78-7909430f6b51', 2),
	('01a226c5-7b34-7911-8c78-7909430f6b51', 3, '01a226c5-7b34-7911-8c78-7909430f6b51', 3),
	('01a226c5-7b34-7911-8c78-7909430f6b51', 4, '01a226c5-7b34-7911-8c78-7909430f6b51', 4),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', 1, '01a226c5-7b57-7c9c-9064-4d4cbbd25131', 1),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', 2, '01a226c5-7b57-7c9c-9064-4d4cbbd25131', 2),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', 3, '01a226c5-7b57-7c9c-9064-4d4cbbd25131', 3),
	('01a226c5-7b67-7af4-82df-a6325e5aa083', 1, '01a226c5-7b67-7af4-82df-a6325e5aa083', 1),
	('01a226c5-7b6f-727a-b980-5efe4f8f397f', 1, '01a226c5-7b6f-727a-b980-5efe4f8f397f', 1),
	('01a226c5-7b6f-727a-b980-5efe4f8f397f', 2, '01a226c5-7b6f-727a-b980-5efe4f8f397f', 2),
	('01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 1, '01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 1),
	('01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 2, '01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 2),
	('01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 3, '01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 3),
	('01a226c5-7b57-74ed-8c11-4113be7ee275', 1, '01a226c5-7b57-74ed-8c11-4113be7ee275', 1),
	('01a226c5-7b34-7911-8c78-7909430f6b51', 5, '01a226c5-7b34-7911-8c78-7909430f6b51', 5),
	('01a226c5-7b34-7911-8c78-7909430f6b51', 6, '01a226c5-7b34-7911-8c78-7909430f6b51', 6),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', 4, '01a226c5-7b57-7c9c-9064-4d4cbbd25131', 4),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', 5, '01a226c5-7b57-7c9c-9064-4d4cbbd25131', 5),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', 6, '01a226c5-7b57-7c9c-9064-4d4cbbd25131', 6),
	('01a226c5-7b6f-727a-b980-5efe4f8f397f', 3, '01a226c5-7b6f-727a-b980-5efe4f8f397f', 3),
	('01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 4, '01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 4);
INSERT INTO change VALUES
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 13, '01a226c5-7be4-76a3-a409-2f81a1b4d3da', 1),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 14, '01a226c5-7be4-76a3-a409-2f81a1b4d3da', 2),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 15, '01a226c5-7db4-783d-9dd8-4b7554c8360e', 1),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 16, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 1),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 14, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 1),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 17, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 2),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 15, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 2),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 18, '01a226c5-7dff-757f-9949-2c2829e2304d', 1),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 16, '01a226c5-7dff-757f-9949-2c2829e2304d', 1),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 19, '01a226c5-7dff-757f-9949-2c2829e2304d', 2),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 17, '01a226c5-7dff-757f-9949-2c2829e2304d', 2),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 20, '01a226c5-7e13-7c02-b510-98e05e682468', 1),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 18, '01a226c5-7e13-7c02-b510-98e05e682468', 1),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 21, '01a226c5-7e13-7c02-b510-98e05e682468', 2),
	('01a226c5-6eeb-778a-9e24-51c192971168', 1, '01a226c5-7e13-7c02-b510-98e05e682468', 2),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 19, '01a226c5-7e13-7c02-b510-98e05e682468', 2),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 22, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 3),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 20, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 3),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 23, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 4),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 21, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 4),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 24, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 5),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 22, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 5),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 25, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 6),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 23, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 6),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 26, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 7),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 24, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 7),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 27, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 8),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 25, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 8),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 28, '01a226c5-7dff-757f-9949-2c2829e2304d', 3),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 26, '01a226c5-7dff-757f-9949-2c2829e2304d', 3),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 29, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 9),
	('01a226c5-6eeb-778a-9e24-51c192971168', 2, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 9),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 27, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 9),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 30, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 10),
	('01a226c5-6eeb-778a-9e24-51c192971168', 3, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 10),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 28, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 10),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 31, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 11),
	('01a226c5-6eeb-778a-9e24-51c192971168', 4, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 11),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 29, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 11),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 32, '01a226c5-7e13-7c02-b510-98e05e682468', 3),
	('01a226c5-6eeb-778a-9e24-51c192971168', 5, '01a226c5-7e13-7c02-b510-98e05e682468', 3),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 30, '01a226c5-7e13-7c02-b510-98e05e682468', 3);
INSERT INTO circle VALUES
	('00000000-0000-7000-8000-000000000001', 'public', 'public', 0, 0, 0, 0, 0, 'all', 0),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'person', '', 32, 1, 1, 1, 1, 'all', 1795946802152),
	('01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'person', '', 0, 1, 1, 1, 1, 'all', 1795946802152),
	('01a226c5-6eeb-778a-9e24-51c192971168', 'person', '', 5, 1, 1, 1, 1, 'all', 1795946802152),
	('01a226c5-6eed-7683-87d5-b61b917de63c', 'person', '', 0, 1, 1, 1, 1, 'all', 1795946802152),
	('01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'person', '', 0, 1, 1, 1, 1, 'all', 1795946802152),
	('01a226c5-6ef2-7022-91c9-21318f8fcb79', 'person', '', 0, 1, 1, 1, 1, 'all', 1795946802152),
	('01a226c5-6ef5-7516-ac2b-70215602d4d9', 'person', '', 0, 1, 1, 1, 1, 'all', 1795946802152),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 'group', '会诊群', 30, 3, 500, 3, 3, 'all', 1795946802152),
	('01a226c5-6f03-765a-bf99-48245ae922a4', 'group', '别的群', 4, 3, 500, 3, 3, 'all', 1795946802152),
	('01a226c5-76f3-7f64-8bb2-0eea7f1db712', 'person', '', 0, 1, 1, 1, 1, 'all', 1795946802152),
	('01a226c5-7753-7818-95f2-c5fe86275adc', 'person', '', 0, 1, 1, 1, 1, 'all', 1795946802152),
	('01a226c5-77b3-7910-a65c-46346bed2d5b', 'person', '', 0, 1, 1, 1, 1, 'all', 1795946802152),
	('01a226c5-7823-7f5e-8e2a-2f21a8894c3e', 'trial', '', 0, 1, 2, 2, 2, 'all', 1795946802152),
	('01a226c5-782d-72c4-b029-3e8febf8447e', 'person', '', 0, 1, 1, 1, 1, 'all', 1795946802152),
	('01a226c5-7889-7776-b7e2-0ed538d1f108', 'person', '', 0, 1, 1, 1, 1, 'all', 1795946802152),
	('01a226c5-78ed-7481-ba3e-d07f8dd9e5d1', 'person', '', 0, 1, 1, 1, 1, 'all', 1795946802152),
	('01a226c5-7927-7804-8100-d5221ed280c5', 'person', '', 0, 1, 1, 1, 1, 'all', 1795946802152),
	('01a226c5-7753-718d-9345-a5571ed4e917', 'person', '', 0, 1, 1, 1, 1, 'all', 1795946802152),
	('01a226c5-7b34-7911-8c78-7909430f6b51', 'group', '试验组 甲乙丙丁', 6, 3, 500, 3, 3, 'all', 1795946802152),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', 'group', '甲乙丙丁', 6, 3, 50, 2, 5, 'all', 1795946802152),
	('01a226c5-7b67-7af4-82df-a6325e5aa083', 'group', '试验组 甲乙丙丁', 1, 3, 500, 1, 1, 'all', 1795946802152),
	('01a226c5-7b6f-727a-b980-5efe4f8f397f', 'group', '试验组 甲乙丙丁', 3, 3, 500, 3, 3, 'all', 1795946802152),
	('01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 'group', '试验组 甲乙丙丁', 4, 3, 500, 2, 4, 'all', 1795946802152),
	('01a226c5-7b57-74ed-8c11-4113be7ee275', 'group', '甲乙丙丁', 1, 3, 500, 1, 1, 'all', 1795946802152);
INSERT INTO circle_kind VALUES
	('person', 1, 1),
	('group', 3, 500);
INSERT INTO circle_member VALUES
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'owner', 0, 1795946802152, NULL),
	('01a226c5-6ee8-779c-b2e2-da6229de2bd6', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'owner', 0, 1795946802152, NULL),
	('01a226c5-6eeb-778a-9e24-51c192971168', '01a226c5-6eeb-778a-9e24-51c192971168', 'owner', 0, 1795946802152, NULL),
	('01a226c5-6eed-7683-87d5-b61b917de63c', '01a226c5-6eed-7683-87d5-b61b917de63c', 'owner', 0, 1795946802152, NULL),
	('01a226c5-6ef0-7c99-8ff4-decfae2ca728', '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'owner', 0, 1795946802152, NULL),
	('01a226c5-6ef2-7022-91c9-21318f8fcb79', '01a226c5-6ef2-7022-91c9-21318f8fcb79', 'owner', 0, 1795946802152, NULL),
	('01a226c5-6ef5-7516-ac2b-70215602d4d9', '01a226c5-6ef5-7516-ac2b-70215602d4d9', 'owner', 0, 1795946802152, NULL),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'moderator', 0, 1795946802152, NULL),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'member', 0, 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c'),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', '01a226c5-6eeb-778a-9e24-51c192971168', 'member', 0, 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c'),
	('01a226c5-6f03-765a-bf99-48245ae922a4', '01a226c5-6eed-7683-87d5-b61b917de63c', 'moderator', 0, 1795946802152, NULL),
	('01a226c5-6f03-765a-bf99-48245ae922a4', '01a226c5-6ef2-7022-91c9-21318f8fcb79', 'member', 0, 1795946802152, '01a226c5-6eed-7683-87d5-b61b917de63c'),
	('01a226c5-6f03-765a-bf99-48245ae922a4', '01a226c5-6ef5-7516-ac2b-70215602d4d9', 'member', 0, 1795946802152, '01a226c5-6eed-7683-87d5-b61b917de63c'),
	('01a226c5-76f3-7f64-8bb2-0eea7f1db712', '01a226c5-76f3-7f64-8bb2-0eea7f1db712', 'owner', 0, 1795946802152, NULL),
	('01a226c5-7753-7818-95f2-c5fe86275adc', '01a226c5-7753-7818-95f2-c5fe86275adc', 'owner', 0, 1795946802152, NULL),
	('01a226c5-77b3-7910-a65c-46346bed2d5b', '01a226c5-77b3-7910-a65c-46346bed2d5b', 'owner', 0, 1795946802152, NULL),
	('01a226c5-7823-7f5e-8e2a-2f21a8894c3e', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'member', 0, 1795946802152, NULL),
	('01a226c5-7823-7f5e-8e2a-2f21a8894c3e', '01a226c5-77b3-7910-a65c-46346bed2d5b', 'member', 0, 1795946802152, NULL),
	('01a226c5-782d-72c4-b029-3e8febf8447e', '01a226c5-782d-72c4-b029-3e8febf8447e', 'owner', 0, 1795946802152, NULL),
	('01a226c5-7889-7776-b7e2-0ed538d1f108', '01a226c5-7889-7776-b7e2-0ed538d1f108', 'owner', 0, 1795946802152, NULL),
	('01a226c5-78ed-7481-ba3e-d07f8dd9e5d1', '01a226c5-78ed-7481-ba3e-d07f8dd9e5d1', 'owner', 0, 1795946802152, NULL),
	('01a226c5-7927-7804-8100-d5221ed280c5', '01a226c5-7927-7804-8100-d5221ed280c5', 'owner', 0, 1795946802152, NULL),
	('01a226c5-7753-718d-9345-a5571ed4e917', '01a226c5-7753-718d-9345-a5571ed4e917', 'owner', 0, 1795946802152, NULL),
	('01a226c5-7b34-7911-8c78-7909430f6b51', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'moderator', 0, 1795946802152, NULL),
	('01a226c5-7b34-7911-8c78-7909430f6b51', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'member', 0, 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c'),
	('01a226c5-7b34-7911-8c78-7909430f6b51', '01a226c5-6eeb-778a-9e24-51c192971168', 'member', 0, 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c'),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'moderator', 0, 1795946802152, NULL),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'librarian', 0, 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c'),
	('01a226c5-7b67-7af4-82df-a6325e5aa083', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'moderator', 0, 1795946802152, NULL),
	('01a226c5-7b6f-727a-b980-5efe4f8f397f', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'moderator', 0, 1795946802152, NULL),
	('01a226c5-7b6f-727a-b980-5efe4f8f397f', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'member', 0, 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c'),
	('01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'moderator', 0, 1795946802152, NULL),
	('01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', '01a226c5-6eeb-778a-9e24-51c192971168', 'member', 0, 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c'),
	('01a226c5-7b57-74ed-8c11-4113be7ee275', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'moderator', 0, 1795946802152, NULL),
	('01a226c5-7b6f-727a-b980-5efe4f8f397f', '01a226c5-6eeb-778a-9e24-51c192971168', 'member', 0, 1795946802152, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c');
INSERT INTO command VALUES
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.create', '"01a226c5-6ef8-79be-ada3-5ee632b5126a"', 1795946802152),
	('01a226c5-6efb-7082-8c58-8992d3a58507', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.invite', '"01a226c5-6be8-7f3b-81e4-cc5188efbe03"', 1795946802152),
	('01a226c5-6efd-72f0-9572-e572681678b7', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'groups.join', '"01a226c5-6ef8-79be-ada3-5ee632b5126a"', 1795946802152),
	('01a226c5-6f00-7fd3-97ae-bc1104abf84f', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.invite', '"01a226c5-6be8-7315-ba28-af65a7f29ca3"', 1795946802152),
	('01a226c5-6f01-7884-a9c0-176b66d45c60', '01a226c5-6eeb-778a-9e24-51c192971168', 'groups.join', '"01a226c5-6ef8-79be-ada3-5ee632b5126a"', 1795946802152),
	('01a226c5-6f03-765a-bf99-48245ae922a4', '01a226c5-6eed-7683-87d5-b61b917de63c', 'groups.create', '"01a226c5-6f03-765a-bf99-48245ae922a4"', 1795946802152),
	('01a226c5-6f05-736f-9355-7bc879c16007', '01a226c5-6eed-7683-87d5-b61b917de63c', 'groups.invite', '"01a226c5-6be8-70a5-a861-b42000db9449"', 1795946802152),
	('01a226c5-6f06-7707-8dbd-43cdd2268beb', '01a226c5-6ef2-7022-91c9-21318f8fcb79', 'groups.join', '"01a226c5-6f03-765a-bf99-48245ae922a4"', 1795946802152),
	('01a226c5-6f08-70ca-a2db-d5570e70aca2', '01a226c5-6eed-7683-87d5-b61b917de63c', 'groups.invite', '"01a226c5-6be8-7b18-b7f0-edb4a48be481"', 1795946802152),
	('01a226c5-6f09-7754-855a-d840aeaaa1db', '01a226c5-6ef5-7516-ac2b-70215602d4d9', 'groups.join', '"01a226c5-6f03-765a-bf99-48245ae922a4"', 1795946802152),
	('01a226c5-6f24-7b97-a9f2-68f091ce511e', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'ask.begin', '1', 1795946802152),
	('01a226c5-74e3-7d3e-b25e-0c4036ff752e', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'ask.begin', '1', 1795946802152),
	('01a226c5-75d5-7381-a912-3f0544817f83', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'ask.begin', '1', 1795946802152),
	('01a226c5-76eb-796b-a1d9-f01f86797aff', '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'accounts.invite', '"01a226c5-6be8-7e9f-965e-1ba8739138c2"', 1795946802152),
	('01a226c5-7747-78f1-bc34-0506ca6f70dc', '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'accounts.invite', '"01a226c5-6be8-7c67-9ca3-8265243c9b2d"', 1795946802152),
	('01a226c5-774d-7d01-b3d0-8fda324e6323', '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'accounts.invite', '"01a226c5-6be8-7978-87f6-8715a98a3eff"', 1795946802152),
	('01a226c5-7973-76cf-8885-ebb76e1d6c5c', '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'accounts.disable', '"01a226c5-7927-7804-8100-d5221ed280c5"', 1795946802152),
	('01a226c5-782b-71b9-b2ee-497517887853', '01a226c5-7753-7818-95f2-c5fe86275adc', 'accounts.change-password', 'true', 1795946802152),
	('01a226c5-782d-740f-8828-58f5da16bc76', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'accounts.end-session', '"01a226c5-6be8-70c5-b9ff-df6e60ef0571"', 1795946802152),
	('01a226c5-7978-7969-8b71-fe3a1b9b875e', '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'accounts.add-facility', '"01a226c5-7af6-7d7b-aedc-7e75707b97cf"', 1795946802152),
	('01a226c5-7978-7424-894a-9eabf43f1300', '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'accounts.change-facility', '"01a226c5-76e4-7906-b7e0-e8289e48adec"', 1795946802152),
	('01a226c5-7978-77de-92e6-13d386f7cdae', '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'accounts.invite', '"01a226c5-6be8-78a9-aebd-5654e9352faf"', 1795946802152),
	('01a226c5-7978-7931-b132-4c1287af3861', '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'accounts.check-credential', '"01a226c5-7889-7776-b7e2-0ed538d1f108"', 1795946802152),
	('01a226c5-7978-735f-9def-985043801714', '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'accounts.disable', '"01a226c5-78ed-7481-ba3e-d07f8dd9e5d1"', 1795946802152),
	('01a226c5-7978-7f99-a6df-e4443d76dd65', '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'accounts.enable', '"01a226c5-7927-7804-8100-d5221ed280c5"', 1795946802152),
	('01a226c5-7b34-7911-8c78-7909430f6b51', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.create', '"01a226c5-7b34-7911-8c78-7909430f6b51"', 1795946802152),
	('01a226c5-7b37-7149-9abb-6e7d85251d3e', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.invite', '"01a226c5-6be8-7b17-ae1f-0661b51eba45"', 1795946802152),
	('01a226c5-7b3b-7e26-803d-db370d32e02c', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'groups.join', '"01a226c5-7b34-7911-8c78-7909430f6b51"', 1795946802152),
	('01a226c5-7b43-7280-beec-36d2df8fc827', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.invite', '"01a226c5-6be8-7251-aa46-f712ae1caf63"', 1795946802152),
	('01a226c5-7b47-7964-80ac-446f5e94ca65', '01a226c5-6eeb-778a-9e24-51c192971168', 'groups.join', '"01a226c5-7b34-7911-8c78-7909430f6b51"', 1795946802152),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.create', '"01a226c5-7b57-7c9c-9064-4d4cbbd25131"', 1795946802152),
	('01a226c5-7b59-7347-97c7-329065c6f6ba', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.invite', '"01a226c5-6be8-7d06-9e1e-908548bd2ba6"', 1795946802152),
	('01a226c5-7b5a-7962-b279-f76ef38d4f42', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'groups.join', '"01a226c5-7b57-7c9c-9064-4d4cbbd25131"', 1795946802152),
	('01a226c5-7b5f-7f3d-b0ed-aae01048ff8a', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.invite', '"01a226c5-6be8-79a7-adf0-ba072bce17a8"', 1795946802152),
	('01a226c5-7b63-79df-bc54-7a63e11f7205', '01a226c5-6eeb-778a-9e24-51c192971168', 'groups.join', '"01a226c5-7b57-7c9c-9064-4d4cbbd25131"', 1795946802152),
	('01a226c5-7b67-7af4-82df-a6325e5aa083', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.create', '"01a226c5-7b67-7af4-82df-a6325e5aa083"', 1795946802152),
	('01a226c5-7b6b-7579-87f7-b3db8233fda5', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.invite', '"01a226c5-6be8-77b4-ae49-992868b7bc57"', 1795946802152),
	('01a226c5-7b6f-727a-b980-5efe4f8f397f', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.create', '"01a226c5-7b6f-727a-b980-5efe4f8f397f"', 1795946802152),
	('01a226c5-7b73-7be5-a587-8a3dad89843d', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.invite', '"01a226c5-6be8-734a-8e48-1f8dc557307b"', 1795946802152),
	('01a226c5-7b74-7764-bfa7-f6f4430809f6', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'groups.join', '"01a226c5-7b6f-727a-b980-5efe4f8f397f"', 1795946802152),
	('01a226c5-7b7f-7e29-8c45-4d99c24c7ee3', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.invite', '"01a226c5-6be8-7e17-bfde-165065dcb611"', 1795946802152),
	('01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.create', '"01a226c5-7b82-79ec-8de1-6eb3cf4b64ba"', 1795946802152),
	('01a226c5-7b84-7a2b-a382-577b9bb21ccf', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.invite', '"01a226c5-6be8-7563-8c6e-5bd5d398a543"', 1795946802152),
	('01a226c5-7b85-7b12-8277-b2b0bf8e42d7', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'groups.join', '"01a226c5-7b82-79ec-8de1-6eb3cf4b64ba"', 1795946802152),
	('01a226c5-7b87-7f5e-ab5c-215fa3d3aaac', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.invite', '"01a226c5-6be8-7c05-86ed-5747256627bd"', 1795946802152),
	('01a226c5-7b88-7571-8d39-9943730274a9', '01a226c5-6eeb-778a-9e24-51c192971168', 'groups.join', '"01a226c5-7b82-79ec-8de1-6eb3cf4b64ba"', 1795946802152),
	('01a226c5-7b57-74ed-8c11-4113be7ee275', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.create', '"01a226c5-7b57-74ed-8c11-4113be7ee275"', 1795946802152),
	('01a226c5-7b57-7426-a8c6-f748ac5bef74', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'groups.withdraw', 'true', 1795946802152),
	('01a226c5-7b67-7bff-aba1-935c803e3b08', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.role', 'true', 1795946802152),
	('01a226c5-7b67-7f90-ba49-73ae00e34487', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.remove', 'true', 1795946802152);
INSERT INTO command VALUES
	('01a226c5-7b67-7df4-ac0f-61080ccfd5f0', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.settings', 'true', 1795946802152),
	('01a226c5-7b6f-757a-b2fc-aced85b7baba', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.invite', '"01a226c5-6be8-7639-af0c-42959fe9d597"', 1795946802152),
	('01a226c5-7b6f-7102-80da-70dd96c80873', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'groups.revoke-invitation', 'true', 1795946802152),
	('01a226c5-7b82-7319-b8a4-be5022b64cd1', '01a226c5-6eeb-778a-9e24-51c192971168', 'groups.join', '"01a226c5-7b6f-727a-b980-5efe4f8f397f"', 1795946802152),
	('01a226c5-7b93-785f-b7ac-6eae5d204347', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'groups.leave', 'true', 1795946802152),
	('01a226c5-7be4-76a3-a409-2f81a1b4d3da', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'ask.begin', '1', 1795946802152),
	('01a226c5-7db4-783d-9dd8-4b7554c8360e', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'ask.begin', '1', 1795946802152),
	('01a226c5-7db4-79b6-8db5-c57d458d3e1d', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'ask.rewrite', '0', 1795946802152),
	('01a226c5-7db4-72aa-8ed7-b4da17375faf', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'ask.discard', '0', 1795946802152);
INSERT INTO credential VALUES
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'doctor', 'none', '01a226c5-6edb-79a9-86b4-e477bce2c2fe', 'zh', '', NULL, NULL, NULL),
	('01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'doctor', 'none', '01a226c5-6edb-755b-9143-e273bfe9a046', 'zh', '', NULL, NULL, NULL),
	('01a226c5-6eeb-778a-9e24-51c192971168', 'doctor', 'none', '01a226c5-6edb-755b-9143-e273bfe9a046', 'zh', '', NULL, NULL, NULL),
	('01a226c5-6eed-7683-87d5-b61b917de63c', 'doctor', 'none', '01a226c5-6edb-755b-9143-e273bfe9a046', 'zh', '', NULL, NULL, NULL),
	('01a226c5-6ef0-7c99-8ff4-decfae2ca728', 'doctor', 'none', '01a226c5-6edb-755b-9143-e273bfe9a046', 'zh', '', NULL, NULL, NULL),
	('01a226c5-6ef2-7022-91c9-21318f8fcb79', 'doctor', 'none', '01a226c5-6edb-755b-9143-e273bfe9a046', 'zh', '', NULL, NULL, NULL),
	('01a226c5-6ef5-7516-ac2b-70215602d4d9', 'doctor', 'none', '01a226c5-6edb-755b-9143-e273bfe9a046', 'zh', '', NULL, NULL, NULL),
	('01a226c5-76f3-7f64-8bb2-0eea7f1db712', 'doctor', 'none', '01a226c5-76e4-7906-b7e0-e8289e48adec', 'zh', '', NULL, NULL, NULL),
	('01a226c5-7753-7818-95f2-c5fe86275adc', 'doctor', 'none', '01a226c5-76e4-7906-b7e0-e8289e48adec', 'zh', '', NULL, NULL, NULL),
	('01a226c5-77b3-7910-a65c-46346bed2d5b', 'doctor', 'none', '01a226c5-76e4-7906-b7e0-e8289e48adec', 'zh', '', NULL, NULL, NULL),
	('01a226c5-782d-72c4-b029-3e8febf8447e', 'doctor', 'none', '01a226c5-76e4-7906-b7e0-e8289e48adec', 'zh', '', NULL, NULL, NULL),
	('01a226c5-7889-7776-b7e2-0ed538d1f108', 'doctor', 'none', '01a226c5-76e4-7906-b7e0-e8289e48adec', 'zh', '甲乙丙丁', '2040-01-31', '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 1795946802152),
	('01a226c5-78ed-7481-ba3e-d07f8dd9e5d1', 'doctor', 'none', '01a226c5-76e4-7906-b7e0-e8289e48adec', 'zh', '', NULL, NULL, NULL),
	('01a226c5-7927-7804-8100-d5221ed280c5', 'doctor', 'none', '01a226c5-76e4-7906-b7e0-e8289e48adec', 'zh', '', NULL, NULL, NULL),
	('01a226c5-7753-718d-9345-a5571ed4e917', 'doctor', 'none', '01a226c5-76e4-7906-b7e0-e8289e48adec', '', '', NULL, NULL, NULL);
INSERT INTO draft_picture VALUES
	('01a226c5-75d5-7381-a912-3f0544817f83', '01a226c5-75e2-7229-a9af-b2725ad3e622', 0, 2, 'read', '{"base":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]},"burned":[],"isProposed":false,"left":[],"shown":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]}}');
INSERT INTO entry VALUES
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 1, '01a226c5-6be8-7086-8dfa-a3822b6c756e', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'created', '{"name":"会诊群"}', NULL, 1795946802152, 0),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 2, '01a226c5-6be8-7e3f-bc93-109b8a81455c', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'joined', '{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}', NULL, 1795946802152, 0),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 3, '01a226c5-6be8-7b31-ae0d-d8457882e3a1', '01a226c5-6eeb-778a-9e24-51c192971168', 'joined', '{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}', NULL, 1795946802152, 0),
	('01a226c5-6f03-765a-bf99-48245ae922a4', 1, '01a226c5-6be8-76c0-b239-e995a4988027', '01a226c5-6eed-7683-87d5-b61b917de63c', 'created', '{"name":"别的群"}', NULL, 1795946802152, 0),
	('01a226c5-6f03-765a-bf99-48245ae922a4', 2, '01a226c5-6be8-7334-89f1-bdb799750083', '01a226c5-6ef2-7022-91c9-21318f8fcb79', 'joined', '{"person":"01a226c5-6eed-7683-87d5-b61b917de63c","personName":"试验·outsider"}', NULL, 1795946802152, 0),
	('01a226c5-6f03-765a-bf99-48245ae922a4', 3, '01a226c5-6be8-7404-b253-79f3c11e984c', '01a226c5-6ef5-7516-ac2b-70215602d4d9', 'joined', '{"person":"01a226c5-6eed-7683-87d5-b61b917de63c","personName":"试验·outsider"}', NULL, 1795946802152, 0),
	('01a226c5-6f24-7b97-a9f2-68f091ce511e', 1, '01a226c5-6be8-74ca-a879-3fd3393277d0', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'begun', '{}', NULL, 1795946802152, 0),
	('01a226c5-6f24-7b97-a9f2-68f091ce511e', 2, '01a226c5-6f14-7316-932b-c3a4e6e19e0d', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'attachment', '{}', NULL, 1795946802152, 0),
	('01a226c5-74a2-74ab-81d4-34aa0640f5fb', 1, '01a226c5-74a2-74ab-81d4-34aa0640f5fb', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'case', '{"attachments":[{"frames":1,"height":24,"kind":"photo","removed":[],"width":32,"windows":[]}],"consent":{"kind":"verbal","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"六十岁，糖尿病十年。","laboratory":"","question":"小腿红斑三天，要不要抗生素？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}}', NULL, 1795946802152, 0),
	('01a226c5-74a2-74ab-81d4-34aa0640f5fb', 2, '01a226c5-74ba-72c6-9460-cb1ce1ef814b', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'answer', '{"text":"先拍片，再用药。"}', NULL, 1795946802152, 0),
	('01a226c5-74a2-74ab-81d4-34aa0640f5fb', 3, '01a226c5-74cf-7629-9f1d-e1f3ef3d87c6', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'accepted', '{"answer":2}', NULL, 1795946802152, 0),
	('01a226c5-74a2-74ab-81d4-34aa0640f5fb', 4, '01a226c5-74d8-7cd5-9bc4-7a013c6d37b6', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'closed', '{"diagnosisChanged":"unclear","learned":"早看足背动脉","planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}', NULL, 1795946802152, 0),
	('01a226c5-74e3-7d3e-b25e-0c4036ff752e', 1, '01a226c5-6be8-78ce-bf91-0160e2c99fa9', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'begun', '{}', NULL, 1795946802152, 0),
	('01a226c5-74f7-7d51-856e-b0f8d8077dde', 1, '01a226c5-74f7-7d51-856e-b0f8d8077dde', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'case', '{"attachments":[],"consent":{"kind":"verbal","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"咳嗽两周，还要查什么？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1795946802152, 0),
	('01a226c5-74f7-7d51-856e-b0f8d8077dde', 2, '01a226c5-7507-7740-b0f2-e1f2a6f71436', '01a226c5-6eeb-778a-9e24-51c192971168', 'request', '{"text":"请补一张胸片。"}', NULL, 1795946802152, 0),
	('01a226c5-74f7-7d51-856e-b0f8d8077dde', 3, '01a226c5-7510-7b64-b7a2-4c9a6d577c7b', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'note', '{"text":"胸片明天拍好。"}', NULL, 1795946802152, 0),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 4, '01a226c5-751d-7a2c-a1ec-ffef41c989c4', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'message', '{"text":"周五晚上讨论皮疹。"}', NULL, 1795946802152, 0),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 5, '01a226c5-7534-75be-adc0-4bb8369f4255', '01a226c5-6eeb-778a-9e24-51c192971168', 'message', '{"text":"这张图给大家看。"}', NULL, 1795946802152, 0),
	('01a226c5-6f03-765a-bf99-48245ae922a4', 4, '01a226c5-75c7-73a6-8c90-c32328e7fb9f', '01a226c5-6eed-7683-87d5-b61b917de63c', 'message', '{"text":"另一群里的话，别人看不见。"}', NULL, 1795946802152, 0),
	('01a226c5-75d5-7381-a912-3f0544817f83', 1, '01a226c5-6be8-7230-b838-cb62da29e72e', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'begun', '{}', NULL, 1795946802152, 0),
	('01a226c5-75d5-7381-a912-3f0544817f83', 2, '01a226c5-75e2-7229-a9af-b2725ad3e622', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'attachment', '{}', NULL, 1795946802152, 0),
	('01a226c5-769b-715e-ba38-7aad9a20205f', 1, '01a226c5-769b-7590-a541-2f75869c008e', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'file', '{}', NULL, 1795946802152, 0),
	('01a226c5-7b34-7911-8c78-7909430f6b51', 1, '01a226c5-6be8-7ea7-ba04-71645b3d45b8', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795946802152, 0),
	('01a226c5-7b34-7911-8c78-7909430f6b51', 2, '01a226c5-6be8-7a9f-a2ee-d5711a69a68f', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'joined', '{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}', NULL, 1795946802152, 0),
	('01a226c5-7b34-7911-8c78-7909430f6b51', 3, '01a226c5-6be8-7e98-9c06-4182e5157f9e', '01a226c5-6eeb-778a-9e24-51c192971168', 'joined', '{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}', NULL, 1795946802152, 0),
	('01a226c5-7b34-7911-8c78-7909430f6b51', 4, '01a226c5-7b52-7374-92b4-d3b3f5364399', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'message', '{"text":"甲乙丙丁"}', NULL, 1795946802152, 0),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', 1, '01a226c5-6be8-77e8-b47a-fd5a46527c88', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795946802152, 0),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', 2, '01a226c5-6be8-7e4e-a0f0-5264aa9f0cf9', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'joined', '{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}', NULL, 1795946802152, 0),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', 3, '01a226c5-6be8-78e6-9d98-9e182b7cd7b3', '01a226c5-6eeb-778a-9e24-51c192971168', 'joined', '{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}', NULL, 1795946802152, 0),
	('01a226c5-7b67-7af4-82df-a6325e5aa083', 1, '01a226c5-6be8-798d-9fde-93976b35d71b', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795946802152, 0),
	('01a226c5-7b6f-727a-b980-5efe4f8f397f', 1, '01a226c5-6be8-76b5-a00f-a089b8cf49ce', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795946802152, 0),
	('01a226c5-7b6f-727a-b980-5efe4f8f397f', 2, '01a226c5-6be8-768e-b5b9-f837ef2d19c9', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'joined', '{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}', NULL, 1795946802152, 0),
	('01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 1, '01a226c5-6be8-7567-a744-4e6b17b81c61', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795946802152, 0),
	('01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 2, '01a226c5-6be8-7ead-8d74-12f6a88c60cf', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'joined', '{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}', NULL, 1795946802152, 0),
	('01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 3, '01a226c5-6be8-7c45-b099-694673232a15', '01a226c5-6eeb-778a-9e24-51c192971168', 'joined', '{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}', NULL, 1795946802152, 0),
	('01a226c5-7b57-74ed-8c11-4113be7ee275', 1, '01a226c5-6be8-73bf-b8a7-a39529761293', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'created', '{"name":"甲乙丙丁"}', NULL, 1795946802152, 0),
	('01a226c5-7b34-7911-8c78-7909430f6b51', 5, '01a226c5-7b57-713f-9e4d-7e9d5e0b19b9', '01a226c5-6eeb-778a-9e24-51c192971168', 'message', '{"text":"甲乙丙丁"}', NULL, 1795946802152, 0),
	('01a226c5-7b34-7911-8c78-7909430f6b51', 6, '01a226c5-6be8-70e3-ab5b-8a1e2f5f0235', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'withdrawn', '{}', 4, 1795946802152, 0),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', 4, '01a226c5-6be8-7851-b98e-535117ebd66b', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'role-changed', '{"person":"01a226c5-6ee8-779c-b2e2-da6229de2bd6","personName":"试验·colleague","role":"librarian"}', NULL, 1795946802152, 0),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', 5, '01a226c5-6be8-77fd-bf9b-5b0a6a7e5777', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'removed', '{"person":"01a226c5-6eeb-778a-9e24-51c192971168","personName":"试验·third","reason":"甲乙丙丁"}', NULL, 1795946802152, 0),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', 6, '01a226c5-6be8-7977-b61c-fefbc54adf93', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'renamed', '{"name":"甲乙丙丁"}', NULL, 1795946802152, 0),
	('01a226c5-7b6f-727a-b980-5efe4f8f397f', 3, '01a226c5-6be8-7641-9f8c-9f9aa237bb11', '01a226c5-6eeb-778a-9e24-51c192971168', 'joined', '{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}', NULL, 1795946802152, 0),
	('01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 4, '01a226c5-6be8-782d-a26d-d7326b9ee690', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'left', '{}', NULL, 1795946802152, 0),
	('01a226c5-7be4-76a3-a409-2f81a1b4d3da', 1, '01a226c5-6be8-7807-ae67-523df7620b79', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'begun', '{}', NULL, 1795946802152, 0),
	('01a226c5-7be4-76a3-a409-2f81a1b4d3da', 2, '01a226c5-7da9-7bee-a24e-6dec67f09b61', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'attachment', '{}', NULL, 1795946802152, 0),
	('01a226c5-7db4-783d-9dd8-4b7554c8360e', 1, '01a226c5-6be8-718b-a582-8edbc6839c99', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'begun', '{}', NULL, 1795946802152, 0),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 1, '01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'case', '{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1795946802152, 0),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 2, '01a226c5-7df3-76bf-add0-31134fbb3289', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'answer', '{"text":"甲乙丙丁"}', NULL, 1795946802152, 0),
	('01a226c5-7dff-757f-9949-2c2829e2304d', 1, '01a226c5-7dff-757f-9949-2c2829e2304d', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'case', '{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1795946802152, 0),
	('01a226c5-7dff-757f-9949-2c2829e2304d', 2, '01a226c5-7e03-7094-b296-676c84c664e8', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'request', '{"text":"甲乙丙丁"}', NULL, 1795946802152, 0);
INSERT INTO entry VALUES
	('01a226c5-7e13-7c02-b510-98e05e682468', 1, '01a226c5-7e13-7c02-b510-98e05e682468', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'case', '{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1795946802152, 0),
	('01a226c5-7e13-7c02-b510-98e05e682468', 2, '01a226c5-7e20-7b2a-8dbe-c4b89f7783d9', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'reported', '{"decider":"01a226c5-6eeb-778a-9e24-51c192971168"}', NULL, 1795946802152, 0),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 3, '01a226c5-7e13-7761-99c4-0776e0478347', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'answer', '{"text":"甲乙丙丁"}', NULL, 1795946802152, 0),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 4, '01a226c5-7e13-707e-b065-6dcaec842f41', '01a226c5-6eeb-778a-9e24-51c192971168', 'request', '{"text":"甲乙丙丁"}', NULL, 1795946802152, 0),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 5, '01a226c5-7e13-7a65-87bc-f5d0a03a1824', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'note', '{"text":"甲乙丙丁"}', NULL, 1795946802152, 0),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 6, '01a226c5-7e13-7c4a-9847-8e653cd17668', '01a226c5-6eeb-778a-9e24-51c192971168', 'assessment', '{"checkNext":"","diagnoses":[{"confidence":70,"name":"甲乙丙丁"}],"reasons":"","todo":"甲乙丙丁"}', NULL, 1795946802152, 0),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 7, '01a226c5-7e13-7597-b13f-05abd3035cf1', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'accepted', '{"answer":2}', NULL, 1795946802152, 0),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 8, '01a226c5-7e13-79e7-97f0-acfbd6bc4d66', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'closed', '{"diagnosisChanged":"yes","learned":"甲乙丙丁","planChanged":"unclear","referralAvoided":"unclear","withoutAnswer":false}', NULL, 1795946802152, 0),
	('01a226c5-7dff-757f-9949-2c2829e2304d', 3, '01a226c5-7e13-7a06-92d2-4d2f15cb97ae', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'note', '{"text":"甲乙丙丁"}', NULL, 1795946802152, 0),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 9, '01a226c5-7e13-7a49-b534-d0e457d5a795', '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 'reported', '{"decider":"01a226c5-6eeb-778a-9e24-51c192971168"}', NULL, 1795946802152, 0),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 10, '01a226c5-7e13-7e9a-afb8-ae98004f1867', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'consent-narrowed', '{}', NULL, 1795946802152, 0),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 11, '01a226c5-7e13-7f4f-8401-a0e60802e0c9', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 'hidden', '{}', NULL, 1795946802152, 0),
	('01a226c5-7e13-7c02-b510-98e05e682468', 3, '01a226c5-7e2d-78fb-baef-2fc659c7cc2a', '01a226c5-6eeb-778a-9e24-51c192971168', 'shown-again', '{}', NULL, 1795946802152, 0);
INSERT INTO entry_file VALUES
	('01a226c5-74a2-74ab-81d4-34aa0640f5fb', 1, 0, 'full', '9d67d35042e79c0adb5f26d2b81a55d57866fa0c3fd66134a76257b3c9e60e2b', 'image/jpeg', 627),
	('01a226c5-74a2-74ab-81d4-34aa0640f5fb', 1, 0, 'view', 'a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf', 'image/jpeg', 626),
	('01a226c5-74a2-74ab-81d4-34aa0640f5fb', 1, 0, 'thumb', 'a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf', 'image/jpeg', 626),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 5, 0, 'full', 'f9712c8a4b91e28ef09154994b5c629d31fa07118ace069d0d47361bbaf1fe46', 'image/jpeg', 627),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 5, 0, 'view', '723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5', 'image/jpeg', 626),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 5, 0, 'thumb', '723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5', 'image/jpeg', 626),
	('01a226c5-75d5-7381-a912-3f0544817f83', 2, 0, 'full', '71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010', 'image/jpeg', 626),
	('01a226c5-75d5-7381-a912-3f0544817f83', 2, 0, 'view', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a226c5-75d5-7381-a912-3f0544817f83', 2, 0, 'thumb', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a226c5-75d5-7381-a912-3f0544817f83', 2, 1, 'full', '71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010', 'image/jpeg', 626),
	('01a226c5-75d5-7381-a912-3f0544817f83', 2, 1, 'view', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a226c5-75d5-7381-a912-3f0544817f83', 2, 1, 'thumb', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a226c5-769b-715e-ba38-7aad9a20205f', 1, 0, 'full', 'c89664987661b0dc3c75a2ca1ca9701bfde232c9f83cad2757fd9c546f01181f', 'text/plain', 12);
INSERT INTO facility VALUES
	('01a226c5-6edb-79a9-86b4-e477bce2c2fe', '试验村卫生室', 1, 'village', '试验县', 'village-clinic', 1795946802152),
	('01a226c5-6edb-755b-9143-e273bfe9a046', '试验市医院', 3, 'city', '试验市', 'city-hospital', 1795946802152),
	('01a226c5-76e4-7906-b7e0-e8289e48adec', '试验中心医院东院', 3, 'city', '试验市', 'city-hospital', 1795946802152),
	('01a226c5-7af6-7d7b-aedc-7e75707b97cf', '试验县医院', 2, 'county', '试验县', 'other', 1795946802152);
INSERT INTO facility_word VALUES
	('卫生室', '01a226c5-6edb-79a9-86b4-e477bce2c2fe'),
	('县', '01a226c5-6edb-79a9-86b4-e477bce2c2fe'),
	('室', '01a226c5-6edb-79a9-86b4-e477bce2c2fe'),
	('村卫生室', '01a226c5-6edb-79a9-86b4-e477bce2c2fe'),
	('生室', '01a226c5-6edb-79a9-86b4-e477bce2c2fe'),
	('试验县', '01a226c5-6edb-79a9-86b4-e477bce2c2fe'),
	('试验村卫生室', '01a226c5-6edb-79a9-86b4-e477bce2c2fe'),
	('验县', '01a226c5-6edb-79a9-86b4-e477bce2c2fe'),
	('验村卫生室', '01a226c5-6edb-79a9-86b4-e477bce2c2fe'),
	('医院', '01a226c5-6edb-755b-9143-e273bfe9a046'),
	('市', '01a226c5-6edb-755b-9143-e273bfe9a046'),
	('市医院', '01a226c5-6edb-755b-9143-e273bfe9a046'),
	('试验市', '01a226c5-6edb-755b-9143-e273bfe9a046'),
	('试验市医院', '01a226c5-6edb-755b-9143-e273bfe9a046'),
	('院', '01a226c5-6edb-755b-9143-e273bfe9a046'),
	('验市', '01a226c5-6edb-755b-9143-e273bfe9a046'),
	('验市医院', '01a226c5-6edb-755b-9143-e273bfe9a046'),
	('医院', '01a226c5-7af6-7d7b-aedc-7e75707b97cf'),
	('县', '01a226c5-7af6-7d7b-aedc-7e75707b97cf'),
	('县医院', '01a226c5-7af6-7d7b-aedc-7e75707b97cf'),
	('试验县', '01a226c5-7af6-7d7b-aedc-7e75707b97cf'),
	('试验县医院', '01a226c5-7af6-7d7b-aedc-7e75707b97cf'),
	('院', '01a226c5-7af6-7d7b-aedc-7e75707b97cf'),
	('验县', '01a226c5-7af6-7d7b-aedc-7e75707b97cf'),
	('验县医院', '01a226c5-7af6-7d7b-aedc-7e75707b97cf'),
	('东院', '01a226c5-76e4-7906-b7e0-e8289e48adec'),
	('中心医院东院', '01a226c5-76e4-7906-b7e0-e8289e48adec'),
	('医院东院', '01a226c5-76e4-7906-b7e0-e8289e48adec'),
	('市', '01a226c5-76e4-7906-b7e0-e8289e48adec'),
	('心医院东院', '01a226c5-76e4-7906-b7e0-e8289e48adec'),
	('试验中心医院东院', '01a226c5-76e4-7906-b7e0-e8289e48adec'),
	('试验市', '01a226c5-76e4-7906-b7e0-e8289e48adec'),
	('院', '01a226c5-76e4-7906-b7e0-e8289e48adec'),
	('院东院', '01a226c5-76e4-7906-b7e0-e8289e48adec'),
	('验中心医院东院', '01a226c5-76e4-7906-b7e0-e8289e48adec'),
	('验市', '01a226c5-76e4-7906-b7e0-e8289e48adec');
INSERT INTO invitation VALUES
	('01a226c5-6be8-7f3b-81e4-cc5188efbe03', 'dd1e2cbe28375f0963fafc56d6975224fdcbe9f62e294d182eb974ae369c1dbd', '01a226c5-6ef8-79be-ada3-5ee632b5126a', 'member', 0, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, 1796551602152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 1795946802152),
	('01a226c5-6be8-7315-ba28-af65a7f29ca3', '7c9f77a74820558e8679d74edccdd3536a8b97224db3a46ae0635a5b95206c57', '01a226c5-6ef8-79be-ada3-5ee632b5126a', 'member', 0, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, 1796551602152, '01a226c5-6eeb-778a-9e24-51c192971168', 1795946802152),
	('01a226c5-6be8-70a5-a861-b42000db9449', '0441755238fc5566f186965bcdf1efae9cf21f691d7db18fba05cbef890b4f32', '01a226c5-6f03-765a-bf99-48245ae922a4', 'member', 0, '01a226c5-6eed-7683-87d5-b61b917de63c', 1795946802152, 1796551602152, '01a226c5-6ef2-7022-91c9-21318f8fcb79', 1795946802152),
	('01a226c5-6be8-7b18-b7f0-edb4a48be481', 'a4a42bd7123adbdfcc3156d450f90c515e21e78d98b4f1b8bc61fc7e0c15fc87', '01a226c5-6f03-765a-bf99-48245ae922a4', 'member', 0, '01a226c5-6eed-7683-87d5-b61b917de63c', 1795946802152, 1796551602152, '01a226c5-6ef5-7516-ac2b-70215602d4d9', 1795946802152),
	('01a226c5-6be8-7e9f-965e-1ba8739138c2', '2507c3c745ff3796b5147f7daec93505089502707c246f0344879aeba397e0b4', NULL, 'member', 0, '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 1795946802152, 1796551602152, '01a226c5-7753-718d-9345-a5571ed4e917', 1795946802152),
	('01a226c5-6be8-7c67-9ca3-8265243c9b2d', 'fdeaf011a453501baef82d39605c709cf1dd997086fa8c0b51dcd71013f099c5', NULL, 'member', 0, '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 1795946802152, 1796551602152, NULL, NULL),
	('01a226c5-6be8-7978-87f6-8715a98a3eff', 'c57b3044df3a9d8f50f327fc44068069887f2a683ff4dcf7cbbe4f98cef5af51', NULL, 'member', 0, '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 1795946802152, 1796551602152, NULL, NULL),
	('01a226c5-6be8-78a9-aebd-5654e9352faf', 'fa2b9f7175ad12bade6157f8f2d2ed6d85937373850709e1576fa1bbbbad991d', NULL, 'member', 0, '01a226c5-6ef0-7c99-8ff4-decfae2ca728', 1795946802152, 1796206002152, NULL, NULL),
	('01a226c5-6be8-7b17-ae1f-0661b51eba45', 'b12157a3e2b670f9933b836ffcbdea7d42a19197691432383f933b1eb19ce6db', '01a226c5-7b34-7911-8c78-7909430f6b51', 'member', 0, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, 1796551602152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 1795946802152),
	('01a226c5-6be8-7251-aa46-f712ae1caf63', '354f8b9f4a8e3cc470f658b79e9e6606c7dc8056e958df2e798e183fc4dde61a', '01a226c5-7b34-7911-8c78-7909430f6b51', 'member', 0, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, 1796551602152, '01a226c5-6eeb-778a-9e24-51c192971168', 1795946802152),
	('01a226c5-6be8-7d06-9e1e-908548bd2ba6', '3c1801feeda6f619194c7e5b092f1d64566d1f3a9f458466d2e86f72a7de3d63', '01a226c5-7b57-7c9c-9064-4d4cbbd25131', 'member', 0, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, 1796551602152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 1795946802152),
	('01a226c5-6be8-79a7-adf0-ba072bce17a8', '13b5957daa9fe24ed6418131cd0bec5b3df132a25bf7c2ba27020ba64af483b3', '01a226c5-7b57-7c9c-9064-4d4cbbd25131', 'member', 0, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, 1796551602152, '01a226c5-6eeb-778a-9e24-51c192971168', 1795946802152),
	('01a226c5-6be8-77b4-ae49-992868b7bc57', 'cae31a59b49d9bd607beda19aeccc54e5163f08e88fe8c7f25530fe8d81a5f8a', '01a226c5-7b67-7af4-82df-a6325e5aa083', 'member', 0, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, 1795946802151, NULL, NULL),
	('01a226c5-6be8-734a-8e48-1f8dc557307b', '2315ebdc54c43d65da7820a38297fe2a626fc206b7c6597cc52d6a3137fe74d1', '01a226c5-7b6f-727a-b980-5efe4f8f397f', 'member', 0, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, 1796551602152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 1795946802152),
	('01a226c5-6be8-7e17-bfde-165065dcb611', '1775316a24c916f8243ae1c1b40030d340c95fd22f1550c61c169597d4401dc0', '01a226c5-7b6f-727a-b980-5efe4f8f397f', 'member', 0, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, 1796551602152, '01a226c5-6eeb-778a-9e24-51c192971168', 1795946802152),
	('01a226c5-6be8-7563-8c6e-5bd5d398a543', 'de5f65e909395b88ea774cfa6be962ec6610337ceb49c8cc3022a4f1f9da014f', '01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 'member', 0, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, 1796551602152, '01a226c5-6ee8-779c-b2e2-da6229de2bd6', 1795946802152),
	('01a226c5-6be8-7c05-86ed-5747256627bd', '82abbc8878ecca5f65c97d767f651316ad80b3078f81a2937adceceb8eb8e07a', '01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 'member', 0, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, 1796551602152, '01a226c5-6eeb-778a-9e24-51c192971168', 1795946802152),
	('01a226c5-6be8-7639-af0c-42959fe9d597', '0e5503e37f0352cdcd367a5a4c1fdf4f3f0a0f5c96a28da75a138aaea9ccbcc1', '01a226c5-7b67-7af4-82df-a6325e5aa083', 'member', 0, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1795946802152, 1796206002152, NULL, NULL);
INSERT INTO job VALUES
	('01a226c5-6be8-7b70-bf23-15536dc537c9', 'platform', 'trial', '01a226c5-769d-7895-8c84-9e8bee803c6a', NULL, '{}', 1795946802152, NULL, 0, 'waiting', 0, NULL, NULL, NULL, 1795946802152, 1795946802152);
INSERT INTO need VALUES
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', '01a226c5-74f7-7d51-856e-b0f8d8077dde', 'cases', 'unanswered', 1795946802152, NULL, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 0),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', '01a226c5-75d5-7381-a912-3f0544817f83', 'ask', 'draft', 1795946802152, NULL, NULL, 0),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', '01a226c5-7db4-783d-9dd8-4b7554c8360e', 'ask', 'draft', 1795946802152, NULL, NULL, 0),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', '01a226c5-7dff-757f-9949-2c2829e2304d', 'cases', 'unanswered', 1795946802152, NULL, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 0),
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', '01a226c5-7e13-7c02-b510-98e05e682468', 'cases', 'unanswered', 1795946802152, NULL, '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 0);
INSERT INTO person VALUES
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', '试验·asker', NULL, 1),
	('01a226c5-6ee8-779c-b2e2-da6229de2bd6', '试验·colleague', NULL, 1),
	('01a226c5-6eeb-778a-9e24-51c192971168', '试验·third', NULL, 1),
	('01a226c5-6eed-7683-87d5-b61b917de63c', '试验·outsider', NULL, 1),
	('01a226c5-6ef0-7c99-8ff4-decfae2ca728', '试验·administrator', NULL, 1),
	('01a226c5-6ef2-7022-91c9-21318f8fcb79', '试验·second', NULL, 1),
	('01a226c5-6ef5-7516-ac2b-70215602d4d9', '试验·last', NULL, 1),
	('01a226c5-76f3-7f64-8bb2-0eea7f1db712', '甲乙丙丁', NULL, 1),
	('01a226c5-7753-7818-95f2-c5fe86275adc', '甲乙丙丁', NULL, 1),
	('01a226c5-77b3-7910-a65c-46346bed2d5b', '甲乙丙丁', NULL, 1),
	('01a226c5-782d-72c4-b029-3e8febf8447e', '甲乙丙丁', NULL, 1),
	('01a226c5-7889-7776-b7e2-0ed538d1f108', '甲乙丙丁', NULL, 1),
	('01a226c5-78ed-7481-ba3e-d07f8dd9e5d1', '甲乙丙丁', NULL, 0),
	('01a226c5-7927-7804-8100-d5221ed280c5', '甲乙丙丁', NULL, 1),
	('01a226c5-7753-718d-9345-a5571ed4e917', '试验·新来', NULL, 1);
INSERT INTO professional VALUES
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', '医生', 'Doctor', '试验村卫生室', 1),
	('01a226c5-6ee8-779c-b2e2-da6229de2bd6', '医生', 'Doctor', '试验市医院', 3),
	('01a226c5-6eeb-778a-9e24-51c192971168', '医生', 'Doctor', '试验市医院', 3),
	('01a226c5-6eed-7683-87d5-b61b917de63c', '医生', 'Doctor', '试验市医院', 3),
	('01a226c5-6ef0-7c99-8ff4-decfae2ca728', '医生', 'Doctor', '试验市医院', 3),
	('01a226c5-6ef2-7022-91c9-21318f8fcb79', '医生', 'Doctor', '试验市医院', 3),
	('01a226c5-6ef5-7516-ac2b-70215602d4d9', '医生', 'Doctor', '试验市医院', 3),
	('01a226c5-76f3-7f64-8bb2-0eea7f1db712', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a226c5-7753-7818-95f2-c5fe86275adc', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a226c5-77b3-7910-a65c-46346bed2d5b', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a226c5-782d-72c4-b029-3e8febf8447e', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a226c5-7889-7776-b7e2-0ed538d1f108', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a226c5-78ed-7481-ba3e-d07f8dd9e5d1', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a226c5-7927-7804-8100-d5221ed280c5', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a226c5-7753-718d-9345-a5571ed4e917', '医生', 'Doctor', '试验中心医院东院', 3);
INSERT INTO read_mark VALUES
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', '01a226c5-6ef8-79be-ada3-5ee632b5126a', 1),
	('01a226c5-6eed-7683-87d5-b61b917de63c', '01a226c5-6f03-765a-bf99-48245ae922a4', 1),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 3),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', '01a226c5-7b34-7911-8c78-7909430f6b51', 1),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', '01a226c5-7b57-7c9c-9064-4d4cbbd25131', 1),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', '01a226c5-7b67-7af4-82df-a6325e5aa083', 1),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', '01a226c5-7b6f-727a-b980-5efe4f8f397f', 1),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', '01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 1),
	('01a226c5-6ee1-73aa-a094-dbb0b9bab90c', '01a226c5-7b57-74ed-8c11-4113be7ee275', 1);
INSERT INTO role_capability VALUES
	('group', 'member', 'may-post'),
	('group', 'moderator', 'may-moderate'),
	('group', 'moderator', 'may-read-hidden'),
	('group', 'moderator', 'may-answer'),
	('group', 'coordinator', 'may-answer'),
	('group', 'librarian', 'may-post'),
	('group', 'librarian', 'may-answer'),
	('group', 'member', 'may-answer'),
	('group', 'coordinator', 'may-post'),
	('group', 'moderator', 'may-post'),
	('group', 'coordinator', 'may-route');
INSERT INTO schema_migration VALUES
	('2026-11-26 circles: baseline', 'b960d5ce208161ba', 0, 1795946802183),
	('2026-11-27 threads: baseline', '523a9d5a9f844821', 0, 1795946802183),
	('2026-11-28 jobs: baseline', 'b8be829469136523', 0, 1795946802183),
	('2026-11-28 needs: baseline', '953124e42e925ebd', 0, 1795946802183),
	('2026-11-29 accounts: baseline', 'f3e301640e5ce4dc', 0, 1795946802183),
	('2026-11-29 ask: baseline', '9831d6c5366f2cdd', 0, 1795946802183),
	('2026-11-29 cases: baseline', '69bb1f84469a70d7', 0, 1795946802183),
	('2026-11-29 cases: consent and reports', 'acf20eda3ffb717b', 0, 1795946802183),
	('2026-11-29 groups: baseline', '954ae97be9209b9', 0, 1795946802183);
INSERT INTO shared VALUES
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', '01a226c5-6ef8-79be-ada3-5ee632b5126a', 1, NULL),
	('01a226c5-6f03-765a-bf99-48245ae922a4', '01a226c5-6f03-765a-bf99-48245ae922a4', 1, NULL),
	('01a226c5-6f24-7b97-a9f2-68f091ce511e', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1, NULL),
	('01a226c5-74a2-74ab-81d4-34aa0640f5fb', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 3, NULL),
	('01a226c5-74a2-74ab-81d4-34aa0640f5fb', '01a226c5-6ef8-79be-ada3-5ee632b5126a', 4, NULL),
	('01a226c5-74e3-7d3e-b25e-0c4036ff752e', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 7, NULL),
	('01a226c5-74f7-7d51-856e-b0f8d8077dde', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 8, NULL),
	('01a226c5-74f7-7d51-856e-b0f8d8077dde', '01a226c5-6ef8-79be-ada3-5ee632b5126a', 8, NULL),
	('01a226c5-75d5-7381-a912-3f0544817f83', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 11, NULL),
	('01a226c5-769b-715e-ba38-7aad9a20205f', '01a226c5-6ef8-79be-ada3-5ee632b5126a', 13, NULL),
	('01a226c5-7b34-7911-8c78-7909430f6b51', '01a226c5-7b34-7911-8c78-7909430f6b51', 1, NULL),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', '01a226c5-7b57-7c9c-9064-4d4cbbd25131', 1, NULL),
	('01a226c5-7b67-7af4-82df-a6325e5aa083', '01a226c5-7b67-7af4-82df-a6325e5aa083', 1, NULL),
	('01a226c5-7b6f-727a-b980-5efe4f8f397f', '01a226c5-7b6f-727a-b980-5efe4f8f397f', 1, NULL),
	('01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', '01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 1, NULL),
	('01a226c5-7b57-74ed-8c11-4113be7ee275', '01a226c5-7b57-74ed-8c11-4113be7ee275', 1, NULL),
	('01a226c5-7be4-76a3-a409-2f81a1b4d3da', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 13, NULL),
	('01a226c5-7db4-783d-9dd8-4b7554c8360e', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 15, NULL),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 16, NULL),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', '01a226c5-6ef8-79be-ada3-5ee632b5126a', 14, NULL),
	('01a226c5-7dff-757f-9949-2c2829e2304d', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 18, NULL),
	('01a226c5-7dff-757f-9949-2c2829e2304d', '01a226c5-6ef8-79be-ada3-5ee632b5126a', 16, NULL),
	('01a226c5-7e13-7c02-b510-98e05e682468', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 20, NULL),
	('01a226c5-7e13-7c02-b510-98e05e682468', '01a226c5-6ef8-79be-ada3-5ee632b5126a', 18, NULL),
	('01a226c5-7e13-7c02-b510-98e05e682468', '01a226c5-6eeb-778a-9e24-51c192971168', 1, 5),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', '01a226c5-6eeb-778a-9e24-51c192971168', 2, NULL);
INSERT INTO sign_in_attempt VALUES
	('address:127.0.0.1', 0, 1795946802152, 0);
INSERT INTO sign_in_place VALUES
	('Sr3fprFirTKWFbjOoTpanQ==', '127.0.0.1', 1795946802152),
	('JcjuShLmiO7RQjtZYN5iNg==', '127.0.0.1', 1795946802152),
	('nNBH0yMtGSfetPTPuS6IGA==', '127.0.0.1', 1795946802152);
INSERT INTO thread VALUES
	('01a226c5-6ef8-79be-ada3-5ee632b5126a', 'groups', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 0, 0, NULL, 5, 1795946802152),
	('01a226c5-6f03-765a-bf99-48245ae922a4', 'groups', '01a226c5-6eed-7683-87d5-b61b917de63c', 0, 0, NULL, 4, 1795946802152),
	('01a226c5-6f24-7b97-a9f2-68f091ce511e', 'ask', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1, 0, NULL, 2, 1795946802152),
	('01a226c5-74a2-74ab-81d4-34aa0640f5fb', 'cases', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1, 0, NULL, 4, 1795946802152),
	('01a226c5-74e3-7d3e-b25e-0c4036ff752e', 'ask', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1, 0, NULL, 1, 1795946802152),
	('01a226c5-74f7-7d51-856e-b0f8d8077dde', 'cases', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1, 0, NULL, 3, 1795946802152),
	('01a226c5-75d5-7381-a912-3f0544817f83', 'ask', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1, 0, NULL, 2, 1795946802152),
	('01a226c5-769b-715e-ba38-7aad9a20205f', 'platform', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1, 0, NULL, 1, 1795946802152),
	('01a226c5-7b34-7911-8c78-7909430f6b51', 'groups', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 0, 0, NULL, 6, 1795946802152),
	('01a226c5-7b57-7c9c-9064-4d4cbbd25131', 'groups', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 0, 0, NULL, 6, 1795946802152),
	('01a226c5-7b67-7af4-82df-a6325e5aa083', 'groups', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 0, 0, NULL, 1, 1795946802152),
	('01a226c5-7b6f-727a-b980-5efe4f8f397f', 'groups', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 0, 0, NULL, 3, 1795946802152),
	('01a226c5-7b82-79ec-8de1-6eb3cf4b64ba', 'groups', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 0, 0, NULL, 4, 1795946802152),
	('01a226c5-7b57-74ed-8c11-4113be7ee275', 'groups', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 0, 0, NULL, 1, 1795946802152),
	('01a226c5-7be4-76a3-a409-2f81a1b4d3da', 'ask', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1, 0, NULL, 2, 1795946802152),
	('01a226c5-7db4-783d-9dd8-4b7554c8360e', 'ask', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1, 0, NULL, 1, 1795946802152),
	('01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff', 'cases', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1, 2, 11, 11, 1795946802152),
	('01a226c5-7dff-757f-9949-2c2829e2304d', 'cases', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1, 0, NULL, 3, 1795946802152),
	('01a226c5-7e13-7c02-b510-98e05e682468', 'cases', '01a226c5-6ee1-73aa-a094-dbb0b9bab90c', 1, 0, NULL, 3, 1795946802152);
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
CREATE INDEX job_due ON job USING btree (state, due_at, id);
CREATE INDEX need_thread ON need USING btree (thread_id, reason);
CREATE INDEX shared_circle ON shared USING btree (circle_id, number);
CREATE INDEX sign_in_attempt_last ON sign_in_attempt USING btree (last_at);
CREATE INDEX thread_hidden ON thread USING btree (hidden) WHERE (hidden <> 0);
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
