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
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'asker72a2f7a9f8c2', 'asker72a2f7a9f8c2', '', 'zh', 0, 'active', 1795949682818, 1795949682818),
	('01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'colleagu5a3bc59a7542', 'colleagu5a3bc59a7542', '', 'zh', 0, 'active', 1795949682818, 1795949682818),
	('01a226f1-62fd-75b9-b831-4f316b39f050', 'third4f316b39f050', 'third4f316b39f050', '', 'zh', 0, 'active', 1795949682818, 1795949682818),
	('01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'outsider6a91a98c7f37', 'outsider6a91a98c7f37', '', 'zh', 0, 'active', 1795949682818, 1795949682818),
	('01a226f1-6303-7c43-a71d-d674fe49cd9c', 'administd674fe49cd9c', 'administd674fe49cd9c', '', 'zh', 1, 'active', 1795949682818, 1795949682818),
	('01a226f1-6306-7ee3-856c-5015022122ab', 'second5015022122ab', 'second5015022122ab', '', 'zh', 0, 'active', 1795949682818, 1795949682818),
	('01a226f1-6309-7b2e-ad30-e0dcc3889d24', 'laste0dcc3889d24', 'laste0dcc3889d24', '', 'zh', 0, 'active', 1795949682818, 1795949682818),
	('01a226f1-6825-7922-97ee-97aba71a4524', 'trialbb4f-9a776e5afee2', 'trialbb4f-9a776e5afee2', '$argon2id$v=19$m=19456,t=2,p=1$YdHuaRCWiEKGQtCbYFd2RQ$vMRZU0R3e+qG6JJGgUl2QITatmAv2iY0VS/hU9hpsHA', 'zh', 0, 'active', 1795949682818, 1795949682818),
	('01a226f1-684e-7343-a5ab-8702ae4ee1d8', 'trial8662-7011597266ff', 'trial8662-7011597266ff', '$argon2id$v=19$m=19456,t=2,p=1$sosJJY+nJL2DgIIRuE/HxA$TnR7yvuN/Pus6zpq+N2Frpm9U4czV7xUrbZpJJeVugM', 'zh', 0, 'active', 1795949682818, 1795949682818),
	('01a226f1-6872-7232-bc26-70d38694c8da', 'trial97ad-3103ff31a3e6', 'trial97ad-3103ff31a3e6', '$argon2id$v=19$m=19456,t=2,p=1$spjgE8ZQQggYLsOc/BOHrQ$kWVEh6kAw0v9ypJ4Z6otsIC9jv85UnplXBhqpsYEkjQ', 'zh', 0, 'active', 1795949682818, 1795949682818),
	('01a226f1-689b-7ad7-99a1-d56eca230561', 'triala909-52c25650c481', 'triala909-52c25650c481', '$argon2id$v=19$m=19456,t=2,p=1$tdaVvzYc5IxcTe1oFPQWsQ$4RdlyFVlagBlSFmttyda53KrRxeJMmRfLkfufQma+R4', 'zh', 0, 'active', 1795949682818, 1795949682818),
	('01a226f1-68b6-7d2c-8369-675e797df8b6', 'trial9120-156ffdafc140', 'trial9120-156ffdafc140', '$argon2id$v=19$m=19456,t=2,p=1$MynIHU8Y83H6+DXhzAwClQ$0aE5bKVs4RnQ6uQEZtiWpakZQPL5I47ksZ+i1OjX/Xs', 'zh', 0, 'active', 1795949682818, 1795949682818),
	('01a226f1-68cf-7015-a760-6240a9001346', 'trial970a-d9bc2c4f9a13', 'trial970a-d9bc2c4f9a13', '$argon2id$v=19$m=19456,t=2,p=1$NNes/FA1JXlazFcDlG6jAg$fLVwfmt4nRhdSZ+1QtSp59uNralB08yw2hzrKiuxDJ8', 'zh', 0, 'disabled', 1795949682818, 1795949682818),
	('01a226f1-68e9-78f3-bd98-89c9e40772ee', 'trialb9fe-510ab28446d3', 'trialb9fe-510ab28446d3', '$argon2id$v=19$m=19456,t=2,p=1$vThOzn0xL5OijGiALatbbA$4sYcDMX52C6J5obPOKchr2xn3d4uZf6VGrNLyk6xggU', 'zh', 0, 'active', 1795949682818, 1795949682818),
	('01a226f1-684e-7cff-819d-2a0fc1e617cd', 'trialb883-5c7d4bb0fbda', 'trialb883-5c7d4bb0fbda', '$argon2id$v=19$m=19456,t=2,p=1$odeaBefYYN8sYMlLs6zRpw$VWhiP/7TfOvWiDL/oQXLahS20h4IZLVYHh7BasmUwOY', 'zh', 0, 'active', 1795949682818, 1795949682818);
INSERT INTO account_session VALUES
	('01a226f1-6082-70c9-8af5-f3efaa8209f8', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', '06e2d1b34faad871f711a28cce44ea68a8f20ba545e6aa2e1930fcc9fb794c65', 1795949682818, 1795949682818, 'test', ''),
	('01a226f1-6082-7d76-82c3-77cdcfa3b93e', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', '811e3f95f5d81694b8dfad345eafc2a79686c50a585ce9bca246fa96ef747061', 1795949682818, 1795949682818, 'test', ''),
	('01a226f1-6082-7e89-95f0-44d54e20dc5d', '01a226f1-62fd-75b9-b831-4f316b39f050', 'bfb7ad6b70fd830b2fbf884f815aaab6bd60414cfc188229bb2a930c87df7920', 1795949682818, 1795949682818, 'test', ''),
	('01a226f1-6082-7ef6-945a-9f68012aeaa3', '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'de575663f179cf5c1dbfdf938502c4e8e3656cf5ae86f007488f2f04865c8a3f', 1795949682818, 1795949682818, 'test', ''),
	('01a226f1-6082-7555-a533-722905097733', '01a226f1-6303-7c43-a71d-d674fe49cd9c', '35c49771e5baca7753040a26d3cd668cf38f07ea71e15f2d47a27c5db6eafba3', 1795949682818, 1795949682818, 'test', ''),
	('01a226f1-6082-7682-9a4d-cf13fc6dc9e7', '01a226f1-6306-7ee3-856c-5015022122ab', '474c3c868a79d4dc28fd242f0224f53d7c948fe9c79d0a63cad20c90bba6fb9a', 1795949682818, 1795949682818, 'test', ''),
	('01a226f1-6082-719d-8986-8f5af4adbbf2', '01a226f1-6309-7b2e-ad30-e0dcc3889d24', '62ecefdbf014b65256b0dbca2db1f8c64833a8b4196a1bfe89407ea2e3ddea6e', 1795949682818, 1795949682818, 'test', ''),
	('01a226f1-6082-70d9-8d20-f457d4627ce5', '01a226f1-684e-7343-a5ab-8702ae4ee1d8', '222531ff552d63872afceaaea2e4811b25d1e0550b2a3342b4f48759bd3657ed', 1795949682818, 1795949682818, 'trial', ''),
	('01a226f1-6082-7d8a-b176-f74f1851b40d', '01a226f1-6825-7922-97ee-97aba71a4524', 'b65bdc8f261b12eb12c51ec70c542a4640fd85c561515bbe10f39d240cc998fc', 1795949682818, 1795949682818, '127.0.0.1', ''),
	('01a226f1-6082-7171-b7a0-1df1562cc918', '01a226f1-684e-7cff-819d-2a0fc1e617cd', 'f4b5dd1020e9c1076d7d326013ccad7d3de53f285cbcb8273fb952cbcb4d9c38', 1795949682818, 1795949682818, '127.0.0.1', '');
INSERT INTO audit_event VALUES
	('01a226f1-6082-707b-bfde-f96a4c7a1250', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL),
	('01a226f1-6082-7858-bc05-2a7e497dde01', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL),
	('01a226f1-6082-7737-9024-4659ede5e27b', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-person', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'done', NULL),
	('01a226f1-6082-797e-902f-d532cec88ad6', 1795949682818, NULL, 'professional', 'test', 'accounts.become', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'done', NULL),
	('01a226f1-6082-73d5-9c82-ebb82a308562', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-person', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'done', NULL),
	('01a226f1-6082-7914-b777-0e3c9939a7f3', 1795949682818, NULL, 'professional', 'test', 'accounts.become', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'done', NULL),
	('01a226f1-6082-7e94-8834-30c63810dccb', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-person', '01a226f1-62fd-75b9-b831-4f316b39f050', 'done', NULL),
	('01a226f1-6082-7f1f-a480-46e1ca815fb4', 1795949682818, NULL, 'professional', 'test', 'accounts.become', '01a226f1-62fd-75b9-b831-4f316b39f050', 'done', NULL),
	('01a226f1-6082-72d7-9d70-230f0347d132', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-person', '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'done', NULL),
	('01a226f1-6082-7169-a193-608b4bdc51a2', 1795949682818, NULL, 'professional', 'test', 'accounts.become', '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'done', NULL),
	('01a226f1-6082-75b1-b186-657c95df2f41', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-person', '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'done', NULL),
	('01a226f1-6082-765e-a7e1-33b37ae9c9e8', 1795949682818, NULL, 'professional', 'test', 'accounts.become', '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'done', NULL),
	('01a226f1-6082-73a3-8b44-5fb56cf4393f', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-person', '01a226f1-6306-7ee3-856c-5015022122ab', 'done', NULL),
	('01a226f1-6082-7923-b80d-00af169311eb', 1795949682818, NULL, 'professional', 'test', 'accounts.become', '01a226f1-6306-7ee3-856c-5015022122ab', 'done', NULL),
	('01a226f1-6082-70f3-ab72-fb45bac43625', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-person', '01a226f1-6309-7b2e-ad30-e0dcc3889d24', 'done', NULL),
	('01a226f1-6082-7ad1-af34-cf06cd89fffe', 1795949682818, NULL, 'professional', 'test', 'accounts.become', '01a226f1-6309-7b2e-ad30-e0dcc3889d24', 'done', NULL),
	('01a226f1-6082-708c-95e0-00f3ccf2faa1', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.create', '01a226f1-630c-79c5-96d9-498592473ddd', 'done', NULL),
	('01a226f1-6082-7794-b131-810111a7c4ce', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.invite', '01a226f1-630c-79c5-96d9-498592473ddd', 'done', NULL),
	('01a226f1-6082-7cf6-9d5a-335b43b81868', 1795949682818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226f1-6082-776c-855b-4ee555b44cf2', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.invite', '01a226f1-630c-79c5-96d9-498592473ddd', 'done', NULL),
	('01a226f1-6082-7346-962f-960f9f1f7295', 1795949682818, '01a226f1-62fd-75b9-b831-4f316b39f050', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226f1-6082-7421-bc9f-9e71e09dd6f1', 1795949682818, '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'professional', 'local', 'groups.create', '01a226f1-6319-747a-803c-2af40b043631', 'done', NULL),
	('01a226f1-6082-70f7-901c-2aab3e5ee741', 1795949682818, '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'professional', 'local', 'groups.invite', '01a226f1-6319-747a-803c-2af40b043631', 'done', NULL),
	('01a226f1-6082-750d-81df-6a79b698c39d', 1795949682818, '01a226f1-6306-7ee3-856c-5015022122ab', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226f1-6082-72da-8beb-71d161c083a7', 1795949682818, '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'professional', 'local', 'groups.invite', '01a226f1-6319-747a-803c-2af40b043631', 'done', NULL),
	('01a226f1-6082-7549-bdf4-cf907cd216a2', 1795949682818, '01a226f1-6309-7b2e-ad30-e0dcc3889d24', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226f1-6082-7aac-8e5e-18b1dfb3cc9b', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.begin', '01a226f1-6332-7e30-a4b5-a24ef389542d', 'done', NULL),
	('01a226f1-6082-7968-bba2-ce2c398ccdf6', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.attach', '01a226f1-6332-7e30-a4b5-a24ef389542d', 'done', NULL),
	('01a226f1-6082-72ee-972b-ec504110edef', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.read-picture', '01a226f1-6332-7e30-a4b5-a24ef389542d', 'done', NULL),
	('01a226f1-6082-760f-b919-4fcd2bdaa7ff', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.read-picture', '01a226f1-6332-7e30-a4b5-a24ef389542d', 'done', NULL),
	('01a226f1-6082-7dda-910f-10af4fbaba29', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.post', '01a226f1-6332-7e30-a4b5-a24ef389542d', 'done', NULL),
	('01a226f1-6082-73b2-9329-3ba85c1b5607', 1795949682818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'professional', '127.0.0.1', 'cases.answer', '01a226f1-6662-76e0-8b70-7b17dd3df6ce', 'done', NULL),
	('01a226f1-6082-7399-96ce-11f543cc6752', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'cases.accept', '01a226f1-6662-76e0-8b70-7b17dd3df6ce', 'done', NULL),
	('01a226f1-6082-7e05-a6eb-293d2faf2782', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'cases.close', '01a226f1-6662-76e0-8b70-7b17dd3df6ce', 'done', NULL),
	('01a226f1-6082-732f-806e-761797c71db1', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.begin', '01a226f1-6691-702a-8118-93e9ce37e507', 'done', NULL),
	('01a226f1-6082-7719-9f08-3c7d3d095aa2', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.post', '01a226f1-6691-702a-8118-93e9ce37e507', 'done', NULL),
	('01a226f1-6082-718d-a6e3-63de69101b1a', 1795949682818, '01a226f1-62fd-75b9-b831-4f316b39f050', 'professional', '127.0.0.1', 'cases.ask-information', '01a226f1-66a4-7e02-80d0-21820b156adf', 'done', NULL),
	('01a226f1-6082-736a-a1a9-c4039e46cac5', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'cases.note', '01a226f1-66a4-7e02-80d0-21820b156adf', 'done', NULL),
	('01a226f1-6082-7ddb-b18f-aef62cdcc79a', 1795949682818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'professional', '127.0.0.1', 'groups.post', '01a226f1-630c-79c5-96d9-498592473ddd', 'done', NULL),
	('01a226f1-6082-7b1d-84f2-540f55bf0527', 1795949682818, '01a226f1-62fd-75b9-b831-4f316b39f050', 'professional', '127.0.0.1', 'groups.post', '01a226f1-630c-79c5-96d9-498592473ddd', 'done', NULL),
	('01a226f1-6082-7aa5-af67-512355f37d0e', 1795949682818, '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'professional', '127.0.0.1', 'groups.post', '01a226f1-6319-747a-803c-2af40b043631', 'done', NULL),
	('01a226f1-6082-7321-9512-62e92202a75e', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.begin', '01a226f1-6772-77a9-a702-d41bc31b3795', 'done', NULL),
	('01a226f1-6082-7acc-91e0-f4e755f1273e', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.attach', '01a226f1-6772-77a9-a702-d41bc31b3795', 'done', NULL),
	('01a226f1-6082-7914-9383-3491e7de02ea', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'platform.trial', '01a226f1-6807-70b4-8086-48fc833d988b', 'done', NULL),
	('01a226f1-6082-7f6c-9b47-7afb1c830348', 1795949682818, '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'professional', '127.0.0.1', 'platform.revive-job', '01a226f1-6082-7c2d-aada-63aff356695c', 'done', NULL),
	('01a226f1-6082-751f-813a-d65af19e21a6', 1795949682818, '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'professional', '127.0.0.1', 'platform.discard-job', '01a226f1-6082-7c2d-aada-63aff356695c', 'refused', 'not-found'),
	('01a226f1-6082-7547-b74c-dd3b08aad65d', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL),
	('01a226f1-6082-76b7-9ad9-1e87e73430fc', 1795949682818, '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL),
	('01a226f1-6082-7ddc-8062-9806bd5aaeb4', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-person', '01a226f1-6825-7922-97ee-97aba71a4524', 'done', NULL),
	('01a226f1-6082-7535-a458-83c64cb69e72', 1795949682818, NULL, 'professional', 'trial', 'accounts.become', '01a226f1-6825-7922-97ee-97aba71a4524', 'done', NULL);
INSERT INTO audit_event VALUES
	('01a226f1-6082-79ea-b1d4-a098bb5805c4', 1795949682818, '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL),
	('01a226f1-6082-74e0-8be8-51800f60e39b', 1795949682818, '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL),
	('01a226f1-6082-7023-b33d-99d0972b122a', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-person', '01a226f1-684e-7343-a5ab-8702ae4ee1d8', 'done', NULL),
	('01a226f1-6082-7196-82f4-c1534704d717', 1795949682818, NULL, 'professional', 'trial', 'accounts.become', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'done', NULL),
	('01a226f1-6082-7ca7-acda-e07fa232e941', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-person', '01a226f1-6872-7232-bc26-70d38694c8da', 'done', NULL),
	('01a226f1-6082-7303-a690-0d3bbd44ac12', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'accounts.trial', '01a226f1-6899-77e5-85e6-a37eda49efea', 'done', NULL),
	('01a226f1-6082-7639-8f38-d4a5606335ab', 1795949682818, NULL, 'professional', 'trial', 'accounts.become', '01a226f1-684e-7343-a5ab-8702ae4ee1d8', 'done', NULL),
	('01a226f1-6082-70ef-9161-50b95c6cf211', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-person', '01a226f1-689b-7ad7-99a1-d56eca230561', 'done', NULL),
	('01a226f1-6082-73a2-bdc6-82c681369f08', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-person', '01a226f1-68b6-7d2c-8369-675e797df8b6', 'done', NULL),
	('01a226f1-6082-7fbd-b6cd-a244d5a0936c', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-person', '01a226f1-68cf-7015-a760-6240a9001346', 'done', NULL),
	('01a226f1-6082-7a9a-8827-17e1f2376900', 1795949682818, NULL, 'professional', 'local', 'accounts.seed-person', '01a226f1-68e9-78f3-bd98-89c9e40772ee', 'done', NULL),
	('01a226f1-6082-7657-8c87-9ccf7bfed94c', 1795949682818, '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'professional', 'local', 'accounts.disable', '01a226f1-68e9-78f3-bd98-89c9e40772ee', 'done', NULL),
	('01a226f1-6082-733f-af5f-f15431b00e96', 1795949682818, NULL, 'professional', 'test', 'accounts.become', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'done', NULL),
	('01a226f1-6082-7fa9-9297-8b8d7ffae3d0', 1795949682818, NULL, 'professional', '127.0.0.1', 'accounts.sign-in', '01a226f1-6825-7922-97ee-97aba71a4524', 'done', NULL),
	('01a226f1-6082-7da3-a463-fcf99280bfa0', 1795949682818, '01a226f1-6825-7922-97ee-97aba71a4524', 'professional', '127.0.0.1', 'accounts.sign-out', '01a226f1-6082-72f1-89ab-cfe33d8f604e', 'done', NULL),
	('01a226f1-6082-7d1b-aab1-65a0dc6257cc', 1795949682818, NULL, 'professional', '127.0.0.1', 'accounts.sign-up', '01a226f1-684e-7cff-819d-2a0fc1e617cd', 'done', NULL),
	('01a226f1-6082-790a-b195-43930fe8f164', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'accounts.set-language', NULL, 'done', NULL),
	('01a226f1-6082-7b5e-a1de-18c895dc3d76', 1795949682818, '01a226f1-684e-7343-a5ab-8702ae4ee1d8', 'professional', '127.0.0.1', 'accounts.change-password', NULL, 'done', NULL),
	('01a226f1-6082-707a-aebf-77ba7dbfe221', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'accounts.end-session', '01a226f1-6082-7e57-afd1-884325d4386f', 'done', NULL),
	('01a226f1-6082-7426-a65d-a5fffff3043c', 1795949682818, '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'professional', '127.0.0.1', 'accounts.add-facility', '01a226f1-6992-7cbc-8b22-28b4ae873990', 'done', NULL),
	('01a226f1-6082-72d8-8b89-3e266738ce53', 1795949682818, '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'professional', '127.0.0.1', 'accounts.change-facility', '01a226f1-6823-7ffc-b361-91dd87aab065', 'done', NULL),
	('01a226f1-6082-7a4c-8054-395d8d90db7f', 1795949682818, '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'professional', '127.0.0.1', 'accounts.invite', NULL, 'done', NULL),
	('01a226f1-6082-7588-968a-0d4228ebb80b', 1795949682818, '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'professional', '127.0.0.1', 'accounts.check-credential', '01a226f1-68b6-7d2c-8369-675e797df8b6', 'done', NULL),
	('01a226f1-6082-7b36-ac89-e06b7e67d235', 1795949682818, '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'professional', '127.0.0.1', 'accounts.disable', '01a226f1-68cf-7015-a760-6240a9001346', 'done', NULL),
	('01a226f1-6082-7080-93d5-80fdc4f28a50', 1795949682818, '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'professional', '127.0.0.1', 'accounts.enable', '01a226f1-68e9-78f3-bd98-89c9e40772ee', 'done', NULL),
	('01a226f1-6082-7126-920e-8880d9111266', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.create', '01a226f1-69a7-7655-af67-d1d2b43c2c6a', 'done', NULL),
	('01a226f1-6082-76b1-b650-ecf97db5bb13', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.invite', '01a226f1-69a7-7655-af67-d1d2b43c2c6a', 'done', NULL),
	('01a226f1-6082-7562-b5ce-b2f121c49559', 1795949682818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226f1-6082-7e6a-ac39-1b0e24dec1c8', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.invite', '01a226f1-69a7-7655-af67-d1d2b43c2c6a', 'done', NULL),
	('01a226f1-6082-79ce-b229-d47a86300e46', 1795949682818, '01a226f1-62fd-75b9-b831-4f316b39f050', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226f1-6082-7cb6-ac3b-60d13f70134e', 1795949682818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'professional', 'local', 'groups.post', '01a226f1-69a7-7655-af67-d1d2b43c2c6a', 'done', NULL),
	('01a226f1-6082-7d42-97be-80cc2eb4b4f4', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.create', '01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 'done', NULL),
	('01a226f1-6082-759f-95bb-ef1947db8220', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.invite', '01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 'done', NULL),
	('01a226f1-6082-78c2-a189-16e3fccedf4d', 1795949682818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226f1-6082-76da-b131-f742b8ff4dc6', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.invite', '01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 'done', NULL),
	('01a226f1-6082-7418-8b45-6ffbd0a95e87', 1795949682818, '01a226f1-62fd-75b9-b831-4f316b39f050', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226f1-6082-77ea-9f86-2b26d33d8851', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.create', '01a226f1-69ba-76f3-8e2a-74b847827d38', 'done', NULL),
	('01a226f1-6082-75a6-b6c5-630fc4ee648c', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.invite', '01a226f1-69ba-76f3-8e2a-74b847827d38', 'done', NULL),
	('01a226f1-6082-7d4a-91eb-8835ecc1da39', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.create', '01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 'done', NULL),
	('01a226f1-6082-7541-a22a-2c8da4f2bd79', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.invite', '01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 'done', NULL),
	('01a226f1-6082-7fde-a306-179ccc3e9757', 1795949682818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226f1-6082-708c-b4b2-7eb13951859b', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.invite', '01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 'done', NULL),
	('01a226f1-6082-7e14-a0bc-c6baffccfdc2', 1795949682818, '01a226f1-62fd-75b9-b831-4f316b39f050', 'professional', 'local', 'groups.claim', NULL, 'done', NULL),
	('01a226f1-6082-74af-bbbd-dca5e7c576d4', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.create', '01a226f1-69c4-7455-b279-1faf5a22319d', 'done', NULL),
	('01a226f1-6082-7020-af37-50e3c5fb8628', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.invite', '01a226f1-69c4-7455-b279-1faf5a22319d', 'done', NULL),
	('01a226f1-6082-7ec4-b7d5-cf04aee97adf', 1795949682818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226f1-6082-7890-abe5-d2eab137865c', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'groups.invite', '01a226f1-69c4-7455-b279-1faf5a22319d', 'done', NULL),
	('01a226f1-6082-7bc4-b55d-b9263a08aabf', 1795949682818, '01a226f1-62fd-75b9-b831-4f316b39f050', 'professional', 'local', 'groups.join', NULL, 'done', NULL),
	('01a226f1-6082-7ca5-a084-417704aa1a50', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'groups.create', '01a226f1-69b2-7ade-84df-39e553fd1be2', 'done', NULL),
	('01a226f1-6082-71a4-877c-6221fc655f66', 1795949682818, '01a226f1-62fd-75b9-b831-4f316b39f050', 'professional', '127.0.0.1', 'groups.post', '01a226f1-69a7-7655-af67-d1d2b43c2c6a', 'done', NULL);
INSERT INTO audit_event VALUES
	('01a226f1-6082-732b-86c0-62df92f1688f', 1795949682818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'professional', '127.0.0.1', 'groups.withdraw', '01a226f1-69a7-7655-af67-d1d2b43c2c6a', 'done', NULL),
	('01a226f1-6082-7722-8fac-bf1cab309b5a', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'groups.role', '01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 'done', NULL),
	('01a226f1-6082-774c-ae0b-8683599105ac', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'groups.remove', '01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 'done', NULL),
	('01a226f1-6082-771b-9005-26acca74f1dd', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'groups.settings', '01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 'done', NULL),
	('01a226f1-6082-7444-9846-544874371978', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'groups.invite', '01a226f1-69ba-76f3-8e2a-74b847827d38', 'done', NULL),
	('01a226f1-6082-77ae-9379-627c9732fff7', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'groups.revoke-invitation', '01a226f1-69ba-76f3-8e2a-74b847827d38', 'done', NULL),
	('01a226f1-6082-7775-87ed-e602c60bdf46', 1795949682818, '01a226f1-62fd-75b9-b831-4f316b39f050', 'professional', '127.0.0.1', 'groups.join', NULL, 'done', NULL),
	('01a226f1-6082-731c-9f0b-126bf93be688', 1795949682818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'professional', '127.0.0.1', 'groups.leave', '01a226f1-69c4-7455-b279-1faf5a22319d', 'done', NULL),
	('01a226f1-6082-7e88-8db1-7486a330987b', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'ask.begin', '01a226f1-69fb-7c99-92d7-2d622357293f', 'done', NULL),
	('01a226f1-6082-7759-9fed-399c8290af19', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.read-picture', '01a226f1-6772-77a9-a702-d41bc31b3795', 'done', NULL),
	('01a226f1-6082-71d9-8f56-05a45704006f', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'ask.attach', '01a226f1-69fb-7c99-92d7-2d622357293f', 'done', NULL),
	('01a226f1-6082-799d-8eb4-7b66d4c08a37', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.begin', '01a226f1-6b09-7aff-97f4-5c56f9c90da6', 'done', NULL),
	('01a226f1-6082-765c-a415-da9c888e07d3', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.rewrite', '01a226f1-69fb-7c99-92d7-2d622357293f', 'done', NULL),
	('01a226f1-6082-7d17-b427-aea50395070c', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.discard', '01a226f1-69fb-7c99-92d7-2d622357293f', 'done', NULL),
	('01a226f1-6082-7f87-9dc5-0f871b23908b', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.attach', '01a226f1-69fb-7c99-92d7-2d622357293f', 'refused', 'draft-ended'),
	('01a226f1-6082-7dc0-b81c-3613bf69678b', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.mask', '01a226f1-69fb-7c99-92d7-2d622357293f', 'refused', 'draft-ended'),
	('01a226f1-6082-7a81-8a6f-dab6de7037ad', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.uncover', '01a226f1-69fb-7c99-92d7-2d622357293f', 'refused', 'draft-ended'),
	('01a226f1-6082-784b-b8d1-bf438b422660', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.withdraw', '01a226f1-69fb-7c99-92d7-2d622357293f', 'refused', 'draft-ended'),
	('01a226f1-6082-788a-8810-4c0f14ae3049', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'ask.read', '01a226f1-69fb-7c99-92d7-2d622357293f', 'refused', 'not-found'),
	('01a226f1-6082-7b6a-9cfa-9979930aeed7', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'cases.trial', '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 'done', NULL),
	('01a226f1-6082-7118-a173-46854e78520a', 1795949682818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'professional', 'local', 'cases.answer', '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 'done', NULL),
	('01a226f1-6082-7f7e-a7b2-99781b603412', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'cases.trial', '01a226f1-6b36-7fb2-bb75-c0a40b962327', 'done', NULL),
	('01a226f1-6082-78cc-9bd4-25e3c2ad4011', 1795949682818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'professional', 'local', 'cases.ask-information', '01a226f1-6b36-7fb2-bb75-c0a40b962327', 'done', NULL),
	('01a226f1-6082-7a92-9a0c-aaaa5d1354f4', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', 'local', 'cases.trial', '01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 'done', NULL),
	('01a226f1-6082-767c-a48b-7c5fdf3d163a', 1795949682818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'professional', 'local', 'cases.report', '01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 'done', NULL),
	('01a226f1-6082-7b6b-9652-1d2ed96333b1', 1795949682818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'professional', '127.0.0.1', 'cases.answer', '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 'done', NULL),
	('01a226f1-6082-7a42-95b1-f71733bc450f', 1795949682818, '01a226f1-62fd-75b9-b831-4f316b39f050', 'professional', '127.0.0.1', 'cases.ask-information', '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 'done', NULL),
	('01a226f1-6082-7fa0-8004-dd09b2372304', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'cases.note', '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 'done', NULL),
	('01a226f1-6082-754d-ad0f-596fc8961dc6', 1795949682818, '01a226f1-62fd-75b9-b831-4f316b39f050', 'professional', '127.0.0.1', 'cases.answer', '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 'done', NULL),
	('01a226f1-6082-71a3-9488-87bedd05e407', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'cases.accept', '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 'done', NULL),
	('01a226f1-6082-7fd8-918d-fe437fde8348', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'cases.close', '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 'done', NULL),
	('01a226f1-6082-7a5a-a8ec-18aeba8be112', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'cases.note', '01a226f1-6b36-7fb2-bb75-c0a40b962327', 'done', NULL),
	('01a226f1-6082-7bae-8763-d3a0548fcba8', 1795949682818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'professional', '127.0.0.1', 'cases.report', '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 'done', NULL),
	('01a226f1-6082-7ac0-9e62-2db5b71fa8cb', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'cases.withdraw-consent', '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 'done', NULL),
	('01a226f1-6082-7d0e-bcad-a9c307fa79dc', 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'professional', '127.0.0.1', 'cases.withdraw-consent', '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 'done', NULL),
	('01a226f1-6082-7fcb-ae8b-6d5be704cdb2', 1795949682818, '01a226f1-62fd-75b9-b831-4f316b39f050', 'professional', '127.0.0.1', 'cases.decide', '01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 'done', NULL);
INSERT INTO care_group VALUES
	('01a226f1-630c-79c5-96d9-498592473ddd', 'specialty', '', 'members', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818),
	('01a226f1-6319-747a-803c-2af40b043631', 'research', '', 'members', '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 1795949682818),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', 'training', '甲乙丙丁', 'moderators', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 'training', '甲乙丙丁', 'moderators', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818),
	('01a226f1-69ba-76f3-8e2a-74b847827d38', 'training', '甲乙丙丁', 'moderators', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818),
	('01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 'training', '甲乙丙丁', 'moderators', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818),
	('01a226f1-69c4-7455-b279-1faf5a22319d', 'training', '甲乙丙丁', 'moderators', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818),
	('01a226f1-69b2-7ade-84df-39e553fd1be2', 'research', '', 'moderators', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818);
INSERT INTO case_consent VALUES
	('01a226f1-6662-76e0-8b70-7b17dd3df6ce', 'verbal', 1, 1, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, NULL, NULL),
	('01a226f1-66a4-7e02-80d0-21820b156adf', 'verbal', 1, 1, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, NULL, NULL),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 'signed', 0, 0, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2'),
	('01a226f1-6b36-7fb2-bb75-c0a40b962327', 'signed', 1, 1, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, NULL, NULL),
	('01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 'signed', 1, 1, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, NULL, NULL);
INSERT INTO case_draft VALUES
	('01a226f1-6332-7e30-a4b5-a24ef389542d', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'posted', 5, 1, NULL, NULL, '01a226f1-6662-76e0-8b70-7b17dd3df6ce', 1795949682818, 1795949682818),
	('01a226f1-6691-702a-8118-93e9ce37e507', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'posted', 2, 1, NULL, NULL, '01a226f1-66a4-7e02-80d0-21820b156adf', 1795949682818, 1795949682818),
	('01a226f1-6772-77a9-a702-d41bc31b3795', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'open', 3, 1, '\x22ae550388998edd462d408ec40e89d4b2cc068141c85e9da47f96e40b29bd12eac96832e77983de0244d97af2c78bbf692c355ea505653d663bdc8d3ce6d3336bc56c4b15d6ab3aa793d5217afcf7500f4d97d4408e5136a347b6a1918f81b5ee9c5cf6e4cdc4fe1e499e036e7d0a5fee98a998157092a80467ed82720ffd63951ad58de4cd52b845ad516ccf8c8a9b1425831cf590fc732859e549f974e9c69e620b343950f6f8b56341d587bb61ef20077e1aac62a54c2965942a700a8c2065b7d14221b18dd0254d47058e2ae2513cc07646c2ebe1d82ac1de9d895d81e1182518530cf0754914e66031b82ea7db00d0d7794dc60fb8be0306a03a420babb9653dfff565e8f4e9214ef2c08d85382a57767419872ee95c5622ccce5c1de24238a3e15ecab59f4b1b0cd6b1e0024ab880ae7160e45008574227e8ec878d078599dd267a8d95ebd84f6242c099379e0c2e7bdfcc25eef7140e640844a8008a5790bd7e0d600e2e587c7c', '\xfceaeb0e14612cf849db7b68018845045c75cda94270b087f5f9fd377ddb790b', NULL, 1795949682818, 1795949682818),
	('01a226f1-69fb-7c99-92d7-2d622357293f', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'discarded', 4, 3, NULL, NULL, NULL, 1795949682818, 1795949682818),
	('01a226f1-6b09-7aff-97f4-5c56f9c90da6', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'open', 1, 1, '\xdc9bd4a549abdec05ddec29d130478831c324fb24c0ee46183aebbc7ac383ae759a86d5c7b2a667ab10a0b6bae86b82d65ee660e696552338236228a347851fa482f43116d5bb99d361371fe762f353005dd0fa457a9095931c7f1b8062e0975f338912aff9f3a9a94cca2f3347922e46a5111d06164604994e023f970415f6569be4c03f4cdb5765cdbf9ad48084ac7537688b95d3f289375273c45b16fc1bcadcfe1bc4c65a9a2780cb3ec0a1aa7d7a05d27f7fc5ec8ee3443ac6f9d65855c6249f4c9c1aa849241bbac2d18cd9883c1e989366bed7d695e91db985e71aff0b776206860cb434d69f1b623eae103d64692a0746fb04902acfd7636eee055ad2e0295951e019a3807e36f2f4be17fd7bbd3771224c8e98894244b8373162ae75ce0cef340cebb', '\x9fd73317c277a97cdc70e7f3c77567c1fe165f53c514fd8b9ee78b609a197655', NULL, 1795949682818, 1795949682818);
INSERT INTO case_record VALUES
	('01a226f1-6662-76e0-8b70-7b17dd3df6ce', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'closed', 'routine', '小腿红斑三天，要不要抗生素？', 1795949682818, NULL, 1795949682818, 1795949682818, 1795949682818, 2, 1, '{"diagnosisChanged":"unclear","learned":"早看足背动脉","planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}', '{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}'),
	('01a226f1-66a4-7e02-80d0-21820b156adf', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'open', 'routine', '咳嗽两周，还要查什么？', 1795949682818, NULL, NULL, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}'),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'closed', 'routine', '甲乙丙丁?', 1795949682818, NULL, 1795949682818, 1795949682818, 1795949682818, 2, 3, '{"diagnosisChanged":"yes","learned":"甲乙丙丁","planChanged":"unclear","referralAvoided":"unclear","withoutAnswer":false}', '{"keptReason":"","pictures":[],"text":[]}'),
	('01a226f1-6b36-7fb2-bb75-c0a40b962327', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'open', 'routine', '甲乙丙丁?', 1795949682818, NULL, NULL, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}'),
	('01a226f1-6b3c-7c28-8e27-15c83cf1d90b', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'open', 'routine', '甲乙丙丁?', 1795949682818, NULL, NULL, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}');
INSERT INTO case_report VALUES
	('01a226f1-6b3e-7458-aa2e-6926cb2d467a', '01a226f1-6b3c-7c28-8e27-15c83cf1d90b', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', '01a226f1-62fd-75b9-b831-4f316b39f050', '甲乙丙丁', 1795949682818, 'show', '01a226f1-62fd-75b9-b831-4f316b39f050', 1795949682818),
	('01a226f1-6b3c-7b36-9941-5c8aea34d659', '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', '01a226f1-62fd-75b9-b831-4f316b39f050', '甲乙丙丁', 1795949682818, NULL, NULL, NULL);
INSERT INTO change VALUES
	('01a226f1-630c-79c5-96d9-498592473ddd', 1, '01a226f1-630c-79c5-96d9-498592473ddd', 1),
	('01a226f1-630c-79c5-96d9-498592473ddd', 2, '01a226f1-630c-79c5-96d9-498592473ddd', 2),
	('01a226f1-630c-79c5-96d9-498592473ddd', 3, '01a226f1-630c-79c5-96d9-498592473ddd', 3),
	('01a226f1-6319-747a-803c-2af40b043631', 1, '01a226f1-6319-747a-803c-2af40b043631', 1),
	('01a226f1-6319-747a-803c-2af40b043631', 2, '01a226f1-6319-747a-803c-2af40b043631', 2),
	('01a226f1-6319-747a-803c-2af40b043631', 3, '01a226f1-6319-747a-803c-2af40b043631', 3),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1, '01a226f1-6332-7e30-a4b5-a24ef389542d', 1),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 2, '01a226f1-6332-7e30-a4b5-a24ef389542d', 2),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 3, '01a226f1-6662-76e0-8b70-7b17dd3df6ce', 1),
	('01a226f1-630c-79c5-96d9-498592473ddd', 4, '01a226f1-6662-76e0-8b70-7b17dd3df6ce', 1),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 4, '01a226f1-6662-76e0-8b70-7b17dd3df6ce', 2),
	('01a226f1-630c-79c5-96d9-498592473ddd', 5, '01a226f1-6662-76e0-8b70-7b17dd3df6ce', 2),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 5, '01a226f1-6662-76e0-8b70-7b17dd3df6ce', 3),
	('01a226f1-630c-79c5-96d9-498592473ddd', 6, '01a226f1-6662-76e0-8b70-7b17dd3df6ce', 3),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 6, '01a226f1-6662-76e0-8b70-7b17dd3df6ce', 4),
	('01a226f1-630c-79c5-96d9-498592473ddd', 7, '01a226f1-6662-76e0-8b70-7b17dd3df6ce', 4),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 7, '01a226f1-6691-702a-8118-93e9ce37e507', 1),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 8, '01a226f1-66a4-7e02-80d0-21820b156adf', 1),
	('01a226f1-630c-79c5-96d9-498592473ddd', 8, '01a226f1-66a4-7e02-80d0-21820b156adf', 1),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 9, '01a226f1-66a4-7e02-80d0-21820b156adf', 2),
	('01a226f1-630c-79c5-96d9-498592473ddd', 9, '01a226f1-66a4-7e02-80d0-21820b156adf', 2),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 10, '01a226f1-66a4-7e02-80d0-21820b156adf', 3),
	('01a226f1-630c-79c5-96d9-498592473ddd', 10, '01a226f1-66a4-7e02-80d0-21820b156adf', 3),
	('01a226f1-630c-79c5-96d9-498592473ddd', 11, '01a226f1-630c-79c5-96d9-498592473ddd', 4),
	('01a226f1-630c-79c5-96d9-498592473ddd', 12, '01a226f1-630c-79c5-96d9-498592473ddd', 5),
	('01a226f1-6319-747a-803c-2af40b043631', 4, '01a226f1-6319-747a-803c-2af40b043631', 4),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 11, '01a226f1-6772-77a9-a702-d41bc31b3795', 1),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 12, '01a226f1-6772-77a9-a702-d41bc31b3795', 2),
	('01a226f1-630c-79c5-96d9-498592473ddd', 13, '01a226f1-6807-70b4-8086-48fc833d988b', 1),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', 1, '01a226f1-69a7-7655-af67-d1d2b43c2c6a', 1),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', 2, '01a226f1-69a7-7655-af67-d1d2b43c2c6a', 2),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', 3, '01a226f1-69a7-7655-af67-d1d2b43c2c6a', 3),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', 4, '01a226f1-69a7-7655-af67-d1d2b43c2c6a', 4),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 1, '01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 1),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 2, '01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 2),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 3, '01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 3),
	('01a226f1-69ba-76f3-8e2a-74b847827d38', 1, '01a226f1-69ba-76f3-8e2a-74b847827d38', 1),
	('01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 1, '01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 1),
	('01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 2, '01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 2),
	('01a226f1-69c4-7455-b279-1faf5a22319d', 1, '01a226f1-69c4-7455-b279-1faf5a22319d', 1),
	('01a226f1-69c4-7455-b279-1faf5a22319d', 2, '01a226f1-69c4-7455-b279-1faf5a22319d', 2),
	('01a226f1-69c4-7455-b279-1faf5a22319d', 3, '01a226f1-69c4-7455-b279-1faf5a22319d', 3),
	('01a226f1-69b2-7ade-84df-39e553fd1be2', 1, '01a226f1-69b2-7ade-84df-39e553fd1be2', 1),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', 5, '01a226f1-69a7-7655-af67-d1d2b43c2c6a', 5),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', 6, '01a226f1-69a7-7655-af67-d1d2b43c2c6a', 6),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 4, '01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 4),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 5, '01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 5),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 6, '01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 6),
	('01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 3, '01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 3),
	('01a226f1-69c4-7455-b279-1faf5a22319d', 4, '01a226f1-69c4-7455-b279-1faf5a22319d', 4);
INSERT INTO change VALUES
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 13, '01a226f1-69fb-7c99-92d7-2d622357293f', 1),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 14, '01a226f1-69fb-7c99-92d7-2d622357293f', 2),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 15, '01a226f1-6b09-7aff-97f4-5c56f9c90da6', 1),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 16, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 1),
	('01a226f1-630c-79c5-96d9-498592473ddd', 14, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 1),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 17, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 2),
	('01a226f1-630c-79c5-96d9-498592473ddd', 15, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 2),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 18, '01a226f1-6b36-7fb2-bb75-c0a40b962327', 1),
	('01a226f1-630c-79c5-96d9-498592473ddd', 16, '01a226f1-6b36-7fb2-bb75-c0a40b962327', 1),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 19, '01a226f1-6b36-7fb2-bb75-c0a40b962327', 2),
	('01a226f1-630c-79c5-96d9-498592473ddd', 17, '01a226f1-6b36-7fb2-bb75-c0a40b962327', 2),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 20, '01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 1),
	('01a226f1-630c-79c5-96d9-498592473ddd', 18, '01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 1),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 21, '01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 2),
	('01a226f1-62fd-75b9-b831-4f316b39f050', 1, '01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 2),
	('01a226f1-630c-79c5-96d9-498592473ddd', 19, '01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 2),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 22, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 3),
	('01a226f1-630c-79c5-96d9-498592473ddd', 20, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 3),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 23, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 4),
	('01a226f1-630c-79c5-96d9-498592473ddd', 21, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 4),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 24, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 5),
	('01a226f1-630c-79c5-96d9-498592473ddd', 22, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 5),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 25, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 6),
	('01a226f1-630c-79c5-96d9-498592473ddd', 23, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 6),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 26, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 7),
	('01a226f1-630c-79c5-96d9-498592473ddd', 24, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 7),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 27, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 8),
	('01a226f1-630c-79c5-96d9-498592473ddd', 25, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 8),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 28, '01a226f1-6b36-7fb2-bb75-c0a40b962327', 3),
	('01a226f1-630c-79c5-96d9-498592473ddd', 26, '01a226f1-6b36-7fb2-bb75-c0a40b962327', 3),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 29, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 9),
	('01a226f1-62fd-75b9-b831-4f316b39f050', 2, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 9),
	('01a226f1-630c-79c5-96d9-498592473ddd', 27, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 9),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 30, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 10),
	('01a226f1-62fd-75b9-b831-4f316b39f050', 3, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 10),
	('01a226f1-630c-79c5-96d9-498592473ddd', 28, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 10),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 31, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 11),
	('01a226f1-62fd-75b9-b831-4f316b39f050', 4, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 11),
	('01a226f1-630c-79c5-96d9-498592473ddd', 29, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 11),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 32, '01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 3),
	('01a226f1-62fd-75b9-b831-4f316b39f050', 5, '01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 3),
	('01a226f1-630c-79c5-96d9-498592473ddd', 30, '01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 3);
INSERT INTO circle VALUES
	('00000000-0000-7000-8000-000000000001', 'public', 'public', 0, 0, 0, 0, 0, 'all', 0),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'person', '', 32, 1, 1, 1, 1, 'all', 1795949682818),
	('01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'person', '', 0, 1, 1, 1, 1, 'all', 1795949682818),
	('01a226f1-62fd-75b9-b831-4f316b39f050', 'person', '', 5, 1, 1, 1, 1, 'all', 1795949682818),
	('01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'person', '', 0, 1, 1, 1, 1, 'all', 1795949682818),
	('01a226f1-6303-7c43-a71d-d674fe49cd9c', 'person', '', 0, 1, 1, 1, 1, 'all', 1795949682818),
	('01a226f1-6306-7ee3-856c-5015022122ab', 'person', '', 0, 1, 1, 1, 1, 'all', 1795949682818),
	('01a226f1-6309-7b2e-ad30-e0dcc3889d24', 'person', '', 0, 1, 1, 1, 1, 'all', 1795949682818),
	('01a226f1-630c-79c5-96d9-498592473ddd', 'group', '会诊群', 30, 3, 500, 3, 3, 'all', 1795949682818),
	('01a226f1-6319-747a-803c-2af40b043631', 'group', '别的群', 4, 3, 500, 3, 3, 'all', 1795949682818),
	('01a226f1-6825-7922-97ee-97aba71a4524', 'person', '', 0, 1, 1, 1, 1, 'all', 1795949682818),
	('01a226f1-684e-7343-a5ab-8702ae4ee1d8', 'person', '', 0, 1, 1, 1, 1, 'all', 1795949682818),
	('01a226f1-6872-7232-bc26-70d38694c8da', 'person', '', 0, 1, 1, 1, 1, 'all', 1795949682818),
	('01a226f1-6899-77e5-85e6-a37eda49efea', 'trial', '', 0, 1, 2, 2, 2, 'all', 1795949682818),
	('01a226f1-689b-7ad7-99a1-d56eca230561', 'person', '', 0, 1, 1, 1, 1, 'all', 1795949682818),
	('01a226f1-68b6-7d2c-8369-675e797df8b6', 'person', '', 0, 1, 1, 1, 1, 'all', 1795949682818),
	('01a226f1-68cf-7015-a760-6240a9001346', 'person', '', 0, 1, 1, 1, 1, 'all', 1795949682818),
	('01a226f1-68e9-78f3-bd98-89c9e40772ee', 'person', '', 0, 1, 1, 1, 1, 'all', 1795949682818),
	('01a226f1-684e-7cff-819d-2a0fc1e617cd', 'person', '', 0, 1, 1, 1, 1, 'all', 1795949682818),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', 'group', '试验组 甲乙丙丁', 6, 3, 500, 3, 3, 'all', 1795949682818),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 'group', '甲乙丙丁', 6, 3, 50, 2, 5, 'all', 1795949682818),
	('01a226f1-69ba-76f3-8e2a-74b847827d38', 'group', '试验组 甲乙丙丁', 1, 3, 500, 1, 1, 'all', 1795949682818),
	('01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 'group', '试验组 甲乙丙丁', 3, 3, 500, 3, 3, 'all', 1795949682818),
	('01a226f1-69c4-7455-b279-1faf5a22319d', 'group', '试验组 甲乙丙丁', 4, 3, 500, 2, 4, 'all', 1795949682818),
	('01a226f1-69b2-7ade-84df-39e553fd1be2', 'group', '甲乙丙丁', 1, 3, 500, 1, 1, 'all', 1795949682818);
INSERT INTO circle_kind VALUES
	('person', 1, 1),
	('group', 3, 500);
INSERT INTO circle_member VALUES
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'owner', 0, 1795949682818, NULL),
	('01a226f1-62fb-786d-8ce8-5a3bc59a7542', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'owner', 0, 1795949682818, NULL),
	('01a226f1-62fd-75b9-b831-4f316b39f050', '01a226f1-62fd-75b9-b831-4f316b39f050', 'owner', 0, 1795949682818, NULL),
	('01a226f1-6300-7b82-8e8f-6a91a98c7f37', '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'owner', 0, 1795949682818, NULL),
	('01a226f1-6303-7c43-a71d-d674fe49cd9c', '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'owner', 0, 1795949682818, NULL),
	('01a226f1-6306-7ee3-856c-5015022122ab', '01a226f1-6306-7ee3-856c-5015022122ab', 'owner', 0, 1795949682818, NULL),
	('01a226f1-6309-7b2e-ad30-e0dcc3889d24', '01a226f1-6309-7b2e-ad30-e0dcc3889d24', 'owner', 0, 1795949682818, NULL),
	('01a226f1-630c-79c5-96d9-498592473ddd', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'moderator', 0, 1795949682818, NULL),
	('01a226f1-630c-79c5-96d9-498592473ddd', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'member', 0, 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2'),
	('01a226f1-630c-79c5-96d9-498592473ddd', '01a226f1-62fd-75b9-b831-4f316b39f050', 'member', 0, 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2'),
	('01a226f1-6319-747a-803c-2af40b043631', '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'moderator', 0, 1795949682818, NULL),
	('01a226f1-6319-747a-803c-2af40b043631', '01a226f1-6306-7ee3-856c-5015022122ab', 'member', 0, 1795949682818, '01a226f1-6300-7b82-8e8f-6a91a98c7f37'),
	('01a226f1-6319-747a-803c-2af40b043631', '01a226f1-6309-7b2e-ad30-e0dcc3889d24', 'member', 0, 1795949682818, '01a226f1-6300-7b82-8e8f-6a91a98c7f37'),
	('01a226f1-6825-7922-97ee-97aba71a4524', '01a226f1-6825-7922-97ee-97aba71a4524', 'owner', 0, 1795949682818, NULL),
	('01a226f1-684e-7343-a5ab-8702ae4ee1d8', '01a226f1-684e-7343-a5ab-8702ae4ee1d8', 'owner', 0, 1795949682818, NULL),
	('01a226f1-6872-7232-bc26-70d38694c8da', '01a226f1-6872-7232-bc26-70d38694c8da', 'owner', 0, 1795949682818, NULL),
	('01a226f1-6899-77e5-85e6-a37eda49efea', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'member', 0, 1795949682818, NULL),
	('01a226f1-6899-77e5-85e6-a37eda49efea', '01a226f1-6872-7232-bc26-70d38694c8da', 'member', 0, 1795949682818, NULL),
	('01a226f1-689b-7ad7-99a1-d56eca230561', '01a226f1-689b-7ad7-99a1-d56eca230561', 'owner', 0, 1795949682818, NULL),
	('01a226f1-68b6-7d2c-8369-675e797df8b6', '01a226f1-68b6-7d2c-8369-675e797df8b6', 'owner', 0, 1795949682818, NULL),
	('01a226f1-68cf-7015-a760-6240a9001346', '01a226f1-68cf-7015-a760-6240a9001346', 'owner', 0, 1795949682818, NULL),
	('01a226f1-68e9-78f3-bd98-89c9e40772ee', '01a226f1-68e9-78f3-bd98-89c9e40772ee', 'owner', 0, 1795949682818, NULL),
	('01a226f1-684e-7cff-819d-2a0fc1e617cd', '01a226f1-684e-7cff-819d-2a0fc1e617cd', 'owner', 0, 1795949682818, NULL),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'moderator', 0, 1795949682818, NULL),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'member', 0, 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2'),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', '01a226f1-62fd-75b9-b831-4f316b39f050', 'member', 0, 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2'),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'moderator', 0, 1795949682818, NULL),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'librarian', 0, 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2'),
	('01a226f1-69ba-76f3-8e2a-74b847827d38', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'moderator', 0, 1795949682818, NULL),
	('01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'moderator', 0, 1795949682818, NULL),
	('01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'member', 0, 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2'),
	('01a226f1-69c4-7455-b279-1faf5a22319d', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'moderator', 0, 1795949682818, NULL),
	('01a226f1-69c4-7455-b279-1faf5a22319d', '01a226f1-62fd-75b9-b831-4f316b39f050', 'member', 0, 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2'),
	('01a226f1-69b2-7ade-84df-39e553fd1be2', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'moderator', 0, 1795949682818, NULL),
	('01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', '01a226f1-62fd-75b9-b831-4f316b39f050', 'member', 0, 1795949682818, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2');
INSERT INTO command VALUES
	('01a226f1-630c-79c5-96d9-498592473ddd', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.create', '"01a226f1-630c-79c5-96d9-498592473ddd"', 1795949682818),
	('01a226f1-6310-7647-b53d-ad5c75b90971', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.invite', '"01a226f1-6082-77c2-a9cc-1a68f8f4189e"', 1795949682818),
	('01a226f1-6312-79a1-b28d-f307d74c6502', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'groups.join', '"01a226f1-630c-79c5-96d9-498592473ddd"', 1795949682818),
	('01a226f1-6315-7789-91f9-a0814b7a7464', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.invite', '"01a226f1-6082-704c-9918-98b2319c12d0"', 1795949682818),
	('01a226f1-6316-7f9f-b703-e716b1598c69', '01a226f1-62fd-75b9-b831-4f316b39f050', 'groups.join', '"01a226f1-630c-79c5-96d9-498592473ddd"', 1795949682818),
	('01a226f1-6319-747a-803c-2af40b043631', '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'groups.create', '"01a226f1-6319-747a-803c-2af40b043631"', 1795949682818),
	('01a226f1-631b-7a38-8c9e-2dbc1db7e0ae', '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'groups.invite', '"01a226f1-6082-7e26-b99a-9b20f110478f"', 1795949682818),
	('01a226f1-631c-7048-8232-ffd4f05cef1f', '01a226f1-6306-7ee3-856c-5015022122ab', 'groups.join', '"01a226f1-6319-747a-803c-2af40b043631"', 1795949682818),
	('01a226f1-631e-71c9-a9ed-971edb5200b1', '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'groups.invite', '"01a226f1-6082-72e3-9e7c-92599d14b238"', 1795949682818),
	('01a226f1-6320-7e2d-81c9-1a8b2eca9532', '01a226f1-6309-7b2e-ad30-e0dcc3889d24', 'groups.join', '"01a226f1-6319-747a-803c-2af40b043631"', 1795949682818),
	('01a226f1-6332-7e30-a4b5-a24ef389542d', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'ask.begin', '1', 1795949682818),
	('01a226f1-6691-702a-8118-93e9ce37e507', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'ask.begin', '1', 1795949682818),
	('01a226f1-6772-77a9-a702-d41bc31b3795', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'ask.begin', '1', 1795949682818),
	('01a226f1-6824-7ee4-b0f6-38a4d90cef6d', '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'accounts.invite', '"01a226f1-6082-733a-8989-42c9f724a44c"', 1795949682818),
	('01a226f1-684c-7157-b465-ea88eeb99896', '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'accounts.invite', '"01a226f1-6082-711b-874c-213890630f10"', 1795949682818),
	('01a226f1-684d-738f-964a-d3fba3beafbf', '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'accounts.invite', '"01a226f1-6082-7900-bfbd-e2554baf0461"', 1795949682818),
	('01a226f1-6905-73e5-99ec-8e03839308eb', '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'accounts.disable', '"01a226f1-68e9-78f3-bd98-89c9e40772ee"', 1795949682818),
	('01a226f1-689a-7c49-be89-370a843bc957', '01a226f1-684e-7343-a5ab-8702ae4ee1d8', 'accounts.change-password', 'true', 1795949682818),
	('01a226f1-689b-7343-ab5e-c59c49886065', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'accounts.end-session', '"01a226f1-6082-7e57-afd1-884325d4386f"', 1795949682818),
	('01a226f1-6906-7992-b931-fb0b3d62707c', '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'accounts.add-facility', '"01a226f1-6992-7cbc-8b22-28b4ae873990"', 1795949682818),
	('01a226f1-6906-7d58-a821-074a1521234c', '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'accounts.change-facility', '"01a226f1-6823-7ffc-b361-91dd87aab065"', 1795949682818),
	('01a226f1-6906-7e53-a6ea-607976be4644', '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'accounts.invite', '"01a226f1-6082-73f2-aeef-b2991b24e99a"', 1795949682818),
	('01a226f1-6906-70b4-917c-5612a318e2d1', '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'accounts.check-credential', '"01a226f1-68b6-7d2c-8369-675e797df8b6"', 1795949682818),
	('01a226f1-6906-7fca-bf7d-588cc86337d1', '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'accounts.disable', '"01a226f1-68cf-7015-a760-6240a9001346"', 1795949682818),
	('01a226f1-6906-78a7-aeba-3f197d9359d1', '01a226f1-6303-7c43-a71d-d674fe49cd9c', 'accounts.enable', '"01a226f1-68e9-78f3-bd98-89c9e40772ee"', 1795949682818),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.create', '"01a226f1-69a7-7655-af67-d1d2b43c2c6a"', 1795949682818),
	('01a226f1-69a9-7313-ba6f-e14b7c3af8f5', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.invite', '"01a226f1-6082-76db-a7f4-02a261727ae7"', 1795949682818),
	('01a226f1-69aa-7115-9c2b-1656aa4d1133', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'groups.join', '"01a226f1-69a7-7655-af67-d1d2b43c2c6a"', 1795949682818),
	('01a226f1-69ad-79c8-ba24-e1304076c0d7', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.invite', '"01a226f1-6082-769a-8e08-56ea281658db"', 1795949682818),
	('01a226f1-69ae-7044-a38c-594890526af3', '01a226f1-62fd-75b9-b831-4f316b39f050', 'groups.join', '"01a226f1-69a7-7655-af67-d1d2b43c2c6a"', 1795949682818),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.create', '"01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9"', 1795949682818),
	('01a226f1-69b4-777a-aa99-ac5e83d415ea', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.invite', '"01a226f1-6082-7b14-9613-e1e7cb6f1a59"', 1795949682818),
	('01a226f1-69b5-7cc6-a9c3-56c870af726d', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'groups.join', '"01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9"', 1795949682818),
	('01a226f1-69b7-7ec5-9640-5a733643ab33', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.invite', '"01a226f1-6082-7dd0-9c3d-cd4cab62d092"', 1795949682818),
	('01a226f1-69b8-776a-acae-edf7a80c8557', '01a226f1-62fd-75b9-b831-4f316b39f050', 'groups.join', '"01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9"', 1795949682818),
	('01a226f1-69ba-76f3-8e2a-74b847827d38', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.create', '"01a226f1-69ba-76f3-8e2a-74b847827d38"', 1795949682818),
	('01a226f1-69bc-7479-8fb3-340dd064fcbf', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.invite', '"01a226f1-6082-74cf-b010-53e907da2dcd"', 1795949682818),
	('01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.create', '"01a226f1-69bd-77a1-8e0b-e7aaa8b9597c"', 1795949682818),
	('01a226f1-69bf-7a55-9d68-71947bb0c02d', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.invite', '"01a226f1-6082-737f-9aea-33d8aa2efca2"', 1795949682818),
	('01a226f1-69c0-79cc-a201-c43fd0d39bae', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'groups.join', '"01a226f1-69bd-77a1-8e0b-e7aaa8b9597c"', 1795949682818),
	('01a226f1-69c2-7ab9-8efd-b0ca845227f5', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.invite', '"01a226f1-6082-75d0-84eb-72dbd5c20c77"', 1795949682818),
	('01a226f1-69c4-7455-b279-1faf5a22319d', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.create', '"01a226f1-69c4-7455-b279-1faf5a22319d"', 1795949682818),
	('01a226f1-69c6-7be3-9425-45f20361576d', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.invite', '"01a226f1-6082-7d0c-b031-e19d36af4b52"', 1795949682818),
	('01a226f1-69c7-7e5f-b7b5-40256100a11f', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'groups.join', '"01a226f1-69c4-7455-b279-1faf5a22319d"', 1795949682818),
	('01a226f1-69c9-74f9-9f00-527e3d90f430', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.invite', '"01a226f1-6082-7331-ae61-8656c269a91c"', 1795949682818),
	('01a226f1-69ca-7362-9049-5841aba042a8', '01a226f1-62fd-75b9-b831-4f316b39f050', 'groups.join', '"01a226f1-69c4-7455-b279-1faf5a22319d"', 1795949682818),
	('01a226f1-69b2-7ade-84df-39e553fd1be2', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.create', '"01a226f1-69b2-7ade-84df-39e553fd1be2"', 1795949682818),
	('01a226f1-69b2-7404-a938-0f0cb44386b9', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'groups.withdraw', 'true', 1795949682818),
	('01a226f1-69ba-748a-9e0e-3d6e9a2fafa6', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.role', 'true', 1795949682818),
	('01a226f1-69ba-7955-a616-6d1bc12131d1', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.remove', 'true', 1795949682818);
INSERT INTO command VALUES
	('01a226f1-69ba-7ced-a3c9-f6ff53939d68', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.settings', 'true', 1795949682818),
	('01a226f1-69bd-7062-a2e2-6eca03fac45d', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.invite', '"01a226f1-6082-705b-804c-41613f7fdce4"', 1795949682818),
	('01a226f1-69bd-786f-9a5f-6ca1ab286a60', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'groups.revoke-invitation', 'true', 1795949682818),
	('01a226f1-69c4-73c9-8b8e-bd6c986978a3', '01a226f1-62fd-75b9-b831-4f316b39f050', 'groups.join', '"01a226f1-69bd-77a1-8e0b-e7aaa8b9597c"', 1795949682818),
	('01a226f1-69cd-7226-a672-c27c7e917144', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'groups.leave', 'true', 1795949682818),
	('01a226f1-69fb-7c99-92d7-2d622357293f', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'ask.begin', '1', 1795949682818),
	('01a226f1-6b09-7aff-97f4-5c56f9c90da6', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'ask.begin', '1', 1795949682818),
	('01a226f1-6b09-7d98-b327-f922fc830e6a', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'ask.rewrite', '0', 1795949682818),
	('01a226f1-6b09-7662-b997-ab004178ee46', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'ask.discard', '0', 1795949682818);
INSERT INTO credential VALUES
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'doctor', 'none', '01a226f1-62ee-7dcd-867d-36e1da802cd0', 'zh', '', NULL, NULL, NULL),
	('01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'doctor', 'none', '01a226f1-62ee-7248-a489-b05ee4b20ad1', 'zh', '', NULL, NULL, NULL),
	('01a226f1-62fd-75b9-b831-4f316b39f050', 'doctor', 'none', '01a226f1-62ee-7248-a489-b05ee4b20ad1', 'zh', '', NULL, NULL, NULL),
	('01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'doctor', 'none', '01a226f1-62ee-7248-a489-b05ee4b20ad1', 'zh', '', NULL, NULL, NULL),
	('01a226f1-6303-7c43-a71d-d674fe49cd9c', 'doctor', 'none', '01a226f1-62ee-7248-a489-b05ee4b20ad1', 'zh', '', NULL, NULL, NULL),
	('01a226f1-6306-7ee3-856c-5015022122ab', 'doctor', 'none', '01a226f1-62ee-7248-a489-b05ee4b20ad1', 'zh', '', NULL, NULL, NULL),
	('01a226f1-6309-7b2e-ad30-e0dcc3889d24', 'doctor', 'none', '01a226f1-62ee-7248-a489-b05ee4b20ad1', 'zh', '', NULL, NULL, NULL),
	('01a226f1-6825-7922-97ee-97aba71a4524', 'doctor', 'none', '01a226f1-6823-7ffc-b361-91dd87aab065', 'zh', '', NULL, NULL, NULL),
	('01a226f1-684e-7343-a5ab-8702ae4ee1d8', 'doctor', 'none', '01a226f1-6823-7ffc-b361-91dd87aab065', 'zh', '', NULL, NULL, NULL),
	('01a226f1-6872-7232-bc26-70d38694c8da', 'doctor', 'none', '01a226f1-6823-7ffc-b361-91dd87aab065', 'zh', '', NULL, NULL, NULL),
	('01a226f1-689b-7ad7-99a1-d56eca230561', 'doctor', 'none', '01a226f1-6823-7ffc-b361-91dd87aab065', 'zh', '', NULL, NULL, NULL),
	('01a226f1-68b6-7d2c-8369-675e797df8b6', 'doctor', 'none', '01a226f1-6823-7ffc-b361-91dd87aab065', 'zh', '甲乙丙丁', '2040-01-31', '01a226f1-6303-7c43-a71d-d674fe49cd9c', 1795949682818),
	('01a226f1-68cf-7015-a760-6240a9001346', 'doctor', 'none', '01a226f1-6823-7ffc-b361-91dd87aab065', 'zh', '', NULL, NULL, NULL),
	('01a226f1-68e9-78f3-bd98-89c9e40772ee', 'doctor', 'none', '01a226f1-6823-7ffc-b361-91dd87aab065', 'zh', '', NULL, NULL, NULL),
	('01a226f1-684e-7cff-819d-2a0fc1e617cd', 'doctor', 'none', '01a226f1-6823-7ffc-b361-91dd87aab065', '', '', NULL, NULL, NULL);
INSERT INTO draft_picture VALUES
	('01a226f1-6772-77a9-a702-d41bc31b3795', '01a226f1-677c-7d43-83d4-f925b00b3726', 0, 2, 'read', '{"base":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]},"burned":[],"isProposed":false,"left":[],"shown":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]}}');
INSERT INTO entry VALUES
	('01a226f1-630c-79c5-96d9-498592473ddd', 1, '01a226f1-6082-79b2-8481-4f33cca7d2c7', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'created', '{"name":"会诊群"}', NULL, 1795949682818, 0),
	('01a226f1-630c-79c5-96d9-498592473ddd', 2, '01a226f1-6082-7724-b080-21750ec49d75', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'joined', '{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}', NULL, 1795949682818, 0),
	('01a226f1-630c-79c5-96d9-498592473ddd', 3, '01a226f1-6082-7e78-a7c7-c70a00535537', '01a226f1-62fd-75b9-b831-4f316b39f050', 'joined', '{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}', NULL, 1795949682818, 0),
	('01a226f1-6319-747a-803c-2af40b043631', 1, '01a226f1-6082-7a47-ba9d-01a75186db0d', '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'created', '{"name":"别的群"}', NULL, 1795949682818, 0),
	('01a226f1-6319-747a-803c-2af40b043631', 2, '01a226f1-6082-72a7-b418-fa3a2297d94f', '01a226f1-6306-7ee3-856c-5015022122ab', 'joined', '{"person":"01a226f1-6300-7b82-8e8f-6a91a98c7f37","personName":"试验·outsider"}', NULL, 1795949682818, 0),
	('01a226f1-6319-747a-803c-2af40b043631', 3, '01a226f1-6082-7a1b-9358-a28cf4c2b323', '01a226f1-6309-7b2e-ad30-e0dcc3889d24', 'joined', '{"person":"01a226f1-6300-7b82-8e8f-6a91a98c7f37","personName":"试验·outsider"}', NULL, 1795949682818, 0),
	('01a226f1-6332-7e30-a4b5-a24ef389542d', 1, '01a226f1-6082-774f-8de4-84c292c4fc52', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'begun', '{}', NULL, 1795949682818, 0),
	('01a226f1-6332-7e30-a4b5-a24ef389542d', 2, '01a226f1-6327-7aef-8678-07dde0bc79ea', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'attachment', '{}', NULL, 1795949682818, 0),
	('01a226f1-6662-76e0-8b70-7b17dd3df6ce', 1, '01a226f1-6662-76e0-8b70-7b17dd3df6ce', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'case', '{"attachments":[{"frames":1,"height":24,"kind":"photo","removed":[],"width":32,"windows":[]}],"consent":{"kind":"verbal","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"六十岁，糖尿病十年。","laboratory":"","question":"小腿红斑三天，要不要抗生素？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}}', NULL, 1795949682818, 0),
	('01a226f1-6662-76e0-8b70-7b17dd3df6ce', 2, '01a226f1-6676-7f34-9f48-316d863c493e', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'answer', '{"text":"先拍片，再用药。"}', NULL, 1795949682818, 0),
	('01a226f1-6662-76e0-8b70-7b17dd3df6ce', 3, '01a226f1-6681-702a-8376-ffc2b162e5c8', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'accepted', '{"answer":2}', NULL, 1795949682818, 0),
	('01a226f1-6662-76e0-8b70-7b17dd3df6ce', 4, '01a226f1-6689-781b-ada9-5ffcdace0383', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'closed', '{"diagnosisChanged":"unclear","learned":"早看足背动脉","planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}', NULL, 1795949682818, 0),
	('01a226f1-6691-702a-8118-93e9ce37e507', 1, '01a226f1-6082-7dd4-a439-efbc271f4123', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'begun', '{}', NULL, 1795949682818, 0),
	('01a226f1-66a4-7e02-80d0-21820b156adf', 1, '01a226f1-66a4-7e02-80d0-21820b156adf', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'case', '{"attachments":[],"consent":{"kind":"verbal","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"咳嗽两周，还要查什么？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1795949682818, 0),
	('01a226f1-66a4-7e02-80d0-21820b156adf', 2, '01a226f1-66b3-7c34-b4d1-cdcae842ae05', '01a226f1-62fd-75b9-b831-4f316b39f050', 'request', '{"text":"请补一张胸片。"}', NULL, 1795949682818, 0),
	('01a226f1-66a4-7e02-80d0-21820b156adf', 3, '01a226f1-66ba-79be-a02d-8e4c13a26124', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'note', '{"text":"胸片明天拍好。"}', NULL, 1795949682818, 0),
	('01a226f1-630c-79c5-96d9-498592473ddd', 4, '01a226f1-66c1-7b4c-affc-720e62ecc074', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'message', '{"text":"周五晚上讨论皮疹。"}', NULL, 1795949682818, 0),
	('01a226f1-630c-79c5-96d9-498592473ddd', 5, '01a226f1-66d1-74d1-abd3-a6e0d8d301a8', '01a226f1-62fd-75b9-b831-4f316b39f050', 'message', '{"text":"这张图给大家看。"}', NULL, 1795949682818, 0),
	('01a226f1-6319-747a-803c-2af40b043631', 4, '01a226f1-676b-7a63-9f59-5399328ddd20', '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 'message', '{"text":"另一群里的话，别人看不见。"}', NULL, 1795949682818, 0),
	('01a226f1-6772-77a9-a702-d41bc31b3795', 1, '01a226f1-6082-7795-b101-7c06ffcfc74c', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'begun', '{}', NULL, 1795949682818, 0),
	('01a226f1-6772-77a9-a702-d41bc31b3795', 2, '01a226f1-677c-7d43-83d4-f925b00b3726', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'attachment', '{}', NULL, 1795949682818, 0),
	('01a226f1-6807-70b4-8086-48fc833d988b', 1, '01a226f1-6808-784d-a26f-8fd54b4f7e49', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'file', '{}', NULL, 1795949682818, 0),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', 1, '01a226f1-6082-7a15-bbd4-257d362e4729', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795949682818, 0),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', 2, '01a226f1-6082-74ff-8c6c-0f5d507f8328', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'joined', '{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}', NULL, 1795949682818, 0),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', 3, '01a226f1-6082-7578-987c-f014e87abfd1', '01a226f1-62fd-75b9-b831-4f316b39f050', 'joined', '{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}', NULL, 1795949682818, 0),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', 4, '01a226f1-69b0-7f78-a4e4-12671cdd09ab', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'message', '{"text":"甲乙丙丁"}', NULL, 1795949682818, 0),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 1, '01a226f1-6082-7564-89e1-a870404eebb3', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795949682818, 0),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 2, '01a226f1-6082-7931-9e18-5be86da3013f', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'joined', '{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}', NULL, 1795949682818, 0),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 3, '01a226f1-6082-774b-9ae2-e535d584c0ca', '01a226f1-62fd-75b9-b831-4f316b39f050', 'joined', '{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}', NULL, 1795949682818, 0),
	('01a226f1-69ba-76f3-8e2a-74b847827d38', 1, '01a226f1-6082-7db7-a3ab-5750dee1f088', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795949682818, 0),
	('01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 1, '01a226f1-6082-74fe-bcd4-879ab57d5609', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795949682818, 0),
	('01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 2, '01a226f1-6082-7339-8484-c5a255feaae5', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'joined', '{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}', NULL, 1795949682818, 0),
	('01a226f1-69c4-7455-b279-1faf5a22319d', 1, '01a226f1-6082-7465-bf76-28d899225982', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795949682818, 0),
	('01a226f1-69c4-7455-b279-1faf5a22319d', 2, '01a226f1-6082-7c36-9477-dd388c0a4651', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'joined', '{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}', NULL, 1795949682818, 0),
	('01a226f1-69c4-7455-b279-1faf5a22319d', 3, '01a226f1-6082-79aa-b101-a8ef1058c186', '01a226f1-62fd-75b9-b831-4f316b39f050', 'joined', '{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}', NULL, 1795949682818, 0),
	('01a226f1-69b2-7ade-84df-39e553fd1be2', 1, '01a226f1-6082-7c1a-9546-0fbd0bc8129c', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'created', '{"name":"甲乙丙丁"}', NULL, 1795949682818, 0),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', 5, '01a226f1-69b2-7354-97c8-ede726c50746', '01a226f1-62fd-75b9-b831-4f316b39f050', 'message', '{"text":"甲乙丙丁"}', NULL, 1795949682818, 0),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', 6, '01a226f1-6082-7dc7-a014-2dab9cfe9716', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'withdrawn', '{}', 4, 1795949682818, 0),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 4, '01a226f1-6082-7b09-9daa-d17ae5db1dc5', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'role-changed', '{"person":"01a226f1-62fb-786d-8ce8-5a3bc59a7542","personName":"试验·colleague","role":"librarian"}', NULL, 1795949682818, 0),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 5, '01a226f1-6082-72d2-9e10-20d6252450b4', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'removed', '{"person":"01a226f1-62fd-75b9-b831-4f316b39f050","personName":"试验·third","reason":"甲乙丙丁"}', NULL, 1795949682818, 0),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 6, '01a226f1-6082-77a1-b70f-b1f73827165d', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'renamed', '{"name":"甲乙丙丁"}', NULL, 1795949682818, 0),
	('01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 3, '01a226f1-6082-7c02-906c-4d8bf4cf1aa0', '01a226f1-62fd-75b9-b831-4f316b39f050', 'joined', '{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}', NULL, 1795949682818, 0),
	('01a226f1-69c4-7455-b279-1faf5a22319d', 4, '01a226f1-6082-72a2-8a58-5243dd48ff6f', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'left', '{}', NULL, 1795949682818, 0),
	('01a226f1-69fb-7c99-92d7-2d622357293f', 1, '01a226f1-6082-7a87-9a0a-297db5780cb6', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'begun', '{}', NULL, 1795949682818, 0),
	('01a226f1-69fb-7c99-92d7-2d622357293f', 2, '01a226f1-6b04-7deb-bcba-5e791f3c665c', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'attachment', '{}', NULL, 1795949682818, 0),
	('01a226f1-6b09-7aff-97f4-5c56f9c90da6', 1, '01a226f1-6082-714e-b2a3-b51ef7cc657b', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'begun', '{}', NULL, 1795949682818, 0),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 1, '01a226f1-6b2f-7a3d-8bee-4643b792ba3f', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'case', '{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1795949682818, 0),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 2, '01a226f1-6b33-7bdd-aa6c-1cca35a567e8', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'answer', '{"text":"甲乙丙丁"}', NULL, 1795949682818, 0),
	('01a226f1-6b36-7fb2-bb75-c0a40b962327', 1, '01a226f1-6b36-7fb2-bb75-c0a40b962327', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'case', '{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1795949682818, 0),
	('01a226f1-6b36-7fb2-bb75-c0a40b962327', 2, '01a226f1-6b38-73cb-827e-5db96092a8a7', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'request', '{"text":"甲乙丙丁"}', NULL, 1795949682818, 0);
INSERT INTO entry VALUES
	('01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 1, '01a226f1-6b3c-7c28-8e27-15c83cf1d90b', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'case', '{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1795949682818, 0),
	('01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 2, '01a226f1-6b3e-7458-aa2e-6926cb2d467a', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'reported', '{"decider":"01a226f1-62fd-75b9-b831-4f316b39f050"}', NULL, 1795949682818, 0),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 3, '01a226f1-6b3c-70a4-a661-64fbbb4ac6b8', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'answer', '{"text":"甲乙丙丁"}', NULL, 1795949682818, 0),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 4, '01a226f1-6b3c-7f5b-a322-e9490025e735', '01a226f1-62fd-75b9-b831-4f316b39f050', 'request', '{"text":"甲乙丙丁"}', NULL, 1795949682818, 0),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 5, '01a226f1-6b3c-796a-ac36-4296facaaeab', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'note', '{"text":"甲乙丙丁"}', NULL, 1795949682818, 0),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 6, '01a226f1-6b3c-70c7-bd79-585e20882e9a', '01a226f1-62fd-75b9-b831-4f316b39f050', 'assessment', '{"checkNext":"","diagnoses":[{"confidence":70,"name":"甲乙丙丁"}],"reasons":"","todo":"甲乙丙丁"}', NULL, 1795949682818, 0),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 7, '01a226f1-6b3c-7cc4-9ba7-e593a2eefdb4', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'accepted', '{"answer":2}', NULL, 1795949682818, 0),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 8, '01a226f1-6b3c-7b75-987c-2f3f180a5b27', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'closed', '{"diagnosisChanged":"yes","learned":"甲乙丙丁","planChanged":"unclear","referralAvoided":"unclear","withoutAnswer":false}', NULL, 1795949682818, 0),
	('01a226f1-6b36-7fb2-bb75-c0a40b962327', 3, '01a226f1-6b3c-7fae-a271-b54c14b00731', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'note', '{"text":"甲乙丙丁"}', NULL, 1795949682818, 0),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 9, '01a226f1-6b3c-7b36-9941-5c8aea34d659', '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 'reported', '{"decider":"01a226f1-62fd-75b9-b831-4f316b39f050"}', NULL, 1795949682818, 0),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 10, '01a226f1-6b3c-7c6a-96b9-4f1d492aaea4', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'consent-narrowed', '{}', NULL, 1795949682818, 0),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 11, '01a226f1-6b3c-7c4c-8c48-f9ffa7fe5a49', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 'hidden', '{}', NULL, 1795949682818, 0),
	('01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 3, '01a226f1-6b43-73b4-b86c-c2def6cd8d56', '01a226f1-62fd-75b9-b831-4f316b39f050', 'shown-again', '{}', NULL, 1795949682818, 0);
INSERT INTO entry_file VALUES
	('01a226f1-6662-76e0-8b70-7b17dd3df6ce', 1, 0, 'full', '9d67d35042e79c0adb5f26d2b81a55d57866fa0c3fd66134a76257b3c9e60e2b', 'image/jpeg', 627),
	('01a226f1-6662-76e0-8b70-7b17dd3df6ce', 1, 0, 'view', 'a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf', 'image/jpeg', 626),
	('01a226f1-6662-76e0-8b70-7b17dd3df6ce', 1, 0, 'thumb', 'a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf', 'image/jpeg', 626),
	('01a226f1-630c-79c5-96d9-498592473ddd', 5, 0, 'full', 'f9712c8a4b91e28ef09154994b5c629d31fa07118ace069d0d47361bbaf1fe46', 'image/jpeg', 627),
	('01a226f1-630c-79c5-96d9-498592473ddd', 5, 0, 'view', '723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5', 'image/jpeg', 626),
	('01a226f1-630c-79c5-96d9-498592473ddd', 5, 0, 'thumb', '723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5', 'image/jpeg', 626),
	('01a226f1-6772-77a9-a702-d41bc31b3795', 2, 0, 'full', '71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010', 'image/jpeg', 626),
	('01a226f1-6772-77a9-a702-d41bc31b3795', 2, 0, 'view', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a226f1-6772-77a9-a702-d41bc31b3795', 2, 0, 'thumb', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a226f1-6772-77a9-a702-d41bc31b3795', 2, 1, 'full', '71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010', 'image/jpeg', 626),
	('01a226f1-6772-77a9-a702-d41bc31b3795', 2, 1, 'view', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a226f1-6772-77a9-a702-d41bc31b3795', 2, 1, 'thumb', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a226f1-6807-70b4-8086-48fc833d988b', 1, 0, 'full', 'c89664987661b0dc3c75a2ca1ca9701bfde232c9f83cad2757fd9c546f01181f', 'text/plain', 12);
INSERT INTO facility VALUES
	('01a226f1-62ee-7dcd-867d-36e1da802cd0', '试验村卫生室', 1, 'village', '试验县', 'village-clinic', 1795949682818),
	('01a226f1-62ee-7248-a489-b05ee4b20ad1', '试验市医院', 3, 'city', '试验市', 'city-hospital', 1795949682818),
	('01a226f1-6823-7ffc-b361-91dd87aab065', '试验中心医院东院', 3, 'city', '试验市', 'city-hospital', 1795949682818),
	('01a226f1-6992-7cbc-8b22-28b4ae873990', '试验县医院', 2, 'county', '试验县', 'other', 1795949682818);
INSERT INTO facility_word VALUES
	('卫生室', '01a226f1-62ee-7dcd-867d-36e1da802cd0'),
	('县', '01a226f1-62ee-7dcd-867d-36e1da802cd0'),
	('室', '01a226f1-62ee-7dcd-867d-36e1da802cd0'),
	('村卫生室', '01a226f1-62ee-7dcd-867d-36e1da802cd0'),
	('生室', '01a226f1-62ee-7dcd-867d-36e1da802cd0'),
	('试验县', '01a226f1-62ee-7dcd-867d-36e1da802cd0'),
	('试验村卫生室', '01a226f1-62ee-7dcd-867d-36e1da802cd0'),
	('验县', '01a226f1-62ee-7dcd-867d-36e1da802cd0'),
	('验村卫生室', '01a226f1-62ee-7dcd-867d-36e1da802cd0'),
	('医院', '01a226f1-62ee-7248-a489-b05ee4b20ad1'),
	('市', '01a226f1-62ee-7248-a489-b05ee4b20ad1'),
	('市医院', '01a226f1-62ee-7248-a489-b05ee4b20ad1'),
	('试验市', '01a226f1-62ee-7248-a489-b05ee4b20ad1'),
	('试验市医院', '01a226f1-62ee-7248-a489-b05ee4b20ad1'),
	('院', '01a226f1-62ee-7248-a489-b05ee4b20ad1'),
	('验市', '01a226f1-62ee-7248-a489-b05ee4b20ad1'),
	('验市医院', '01a226f1-62ee-7248-a489-b05ee4b20ad1'),
	('医院', '01a226f1-6992-7cbc-8b22-28b4ae873990'),
	('县', '01a226f1-6992-7cbc-8b22-28b4ae873990'),
	('县医院', '01a226f1-6992-7cbc-8b22-28b4ae873990'),
	('试验县', '01a226f1-6992-7cbc-8b22-28b4ae873990'),
	('试验县医院', '01a226f1-6992-7cbc-8b22-28b4ae873990'),
	('院', '01a226f1-6992-7cbc-8b22-28b4ae873990'),
	('验县', '01a226f1-6992-7cbc-8b22-28b4ae873990'),
	('验县医院', '01a226f1-6992-7cbc-8b22-28b4ae873990'),
	('东院', '01a226f1-6823-7ffc-b361-91dd87aab065'),
	('中心医院东院', '01a226f1-6823-7ffc-b361-91dd87aab065'),
	('医院东院', '01a226f1-6823-7ffc-b361-91dd87aab065'),
	('市', '01a226f1-6823-7ffc-b361-91dd87aab065'),
	('心医院东院', '01a226f1-6823-7ffc-b361-91dd87aab065'),
	('试验中心医院东院', '01a226f1-6823-7ffc-b361-91dd87aab065'),
	('试验市', '01a226f1-6823-7ffc-b361-91dd87aab065'),
	('院', '01a226f1-6823-7ffc-b361-91dd87aab065'),
	('院东院', '01a226f1-6823-7ffc-b361-91dd87aab065'),
	('验中心医院东院', '01a226f1-6823-7ffc-b361-91dd87aab065'),
	('验市', '01a226f1-6823-7ffc-b361-91dd87aab065');
INSERT INTO invitation VALUES
	('01a226f1-6082-77c2-a9cc-1a68f8f4189e', '226b3f9323731244e6c5f128c6c48b3f5398f1dc48704e60be06a7b69bda19de', '01a226f1-630c-79c5-96d9-498592473ddd', 'member', 0, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, 1796554482818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 1795949682818),
	('01a226f1-6082-704c-9918-98b2319c12d0', '88e4a27229155990513d29a02620f5b441d677e04eb25edff5da0b9f9b7d705a', '01a226f1-630c-79c5-96d9-498592473ddd', 'member', 0, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, 1796554482818, '01a226f1-62fd-75b9-b831-4f316b39f050', 1795949682818),
	('01a226f1-6082-7e26-b99a-9b20f110478f', '8d72b275dd80431c88e956fc6ff4604cd545020275b96f02f3d742648f675b82', '01a226f1-6319-747a-803c-2af40b043631', 'member', 0, '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 1795949682818, 1796554482818, '01a226f1-6306-7ee3-856c-5015022122ab', 1795949682818),
	('01a226f1-6082-72e3-9e7c-92599d14b238', '94f6de6e3ae05da0fdaf2f64b572060ee3f07aff83af96d1a4708199683a4981', '01a226f1-6319-747a-803c-2af40b043631', 'member', 0, '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 1795949682818, 1796554482818, '01a226f1-6309-7b2e-ad30-e0dcc3889d24', 1795949682818),
	('01a226f1-6082-733a-8989-42c9f724a44c', '9147cad0a8803fd97d50f07bf6f73e878536091e2ae584fe825dc04046aac862', NULL, 'member', 0, '01a226f1-6303-7c43-a71d-d674fe49cd9c', 1795949682818, 1796554482818, '01a226f1-684e-7cff-819d-2a0fc1e617cd', 1795949682818),
	('01a226f1-6082-711b-874c-213890630f10', '5272e3e5992d7eb73eb70882d3ce15c8f304c51984627fe11b2b0db58c5a9a06', NULL, 'member', 0, '01a226f1-6303-7c43-a71d-d674fe49cd9c', 1795949682818, 1796554482818, NULL, NULL),
	('01a226f1-6082-7900-bfbd-e2554baf0461', '77a92de81692ef1e1f6af755b9974039a43b68d4070e8c3e0cad80840bc8d3d7', NULL, 'member', 0, '01a226f1-6303-7c43-a71d-d674fe49cd9c', 1795949682818, 1796554482818, NULL, NULL),
	('01a226f1-6082-73f2-aeef-b2991b24e99a', 'e985321d7805e58b18be0fb1f1b30f878bca50667b2c15831014504b8fa5dd35', NULL, 'member', 0, '01a226f1-6303-7c43-a71d-d674fe49cd9c', 1795949682818, 1796208882818, NULL, NULL),
	('01a226f1-6082-76db-a7f4-02a261727ae7', '42f22dbac6bf36f4e50765da40270fa2b4052b0009af36ecf367b069fc24e2fb', '01a226f1-69a7-7655-af67-d1d2b43c2c6a', 'member', 0, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, 1796554482818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 1795949682818),
	('01a226f1-6082-769a-8e08-56ea281658db', '10dd825820ade723acc7d7b69dcce78ac9eecc62ed35fe9b49accc140051538f', '01a226f1-69a7-7655-af67-d1d2b43c2c6a', 'member', 0, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, 1796554482818, '01a226f1-62fd-75b9-b831-4f316b39f050', 1795949682818),
	('01a226f1-6082-7b14-9613-e1e7cb6f1a59', '9234722ccee1f6c812ae132c5223d706765cd28545ebd6ced577f2690f3fecad', '01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 'member', 0, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, 1796554482818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 1795949682818),
	('01a226f1-6082-7dd0-9c3d-cd4cab62d092', '320392f08909d0da325d9a6d947f31dfc59f95cc04f1bd533b343299bf3cac41', '01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 'member', 0, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, 1796554482818, '01a226f1-62fd-75b9-b831-4f316b39f050', 1795949682818),
	('01a226f1-6082-74cf-b010-53e907da2dcd', 'ae6fb6bdc3faf86047e8c70e4d1a7f03c587a4f6c065c2eed348cbac47abf86f', '01a226f1-69ba-76f3-8e2a-74b847827d38', 'member', 0, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, 1795949682817, NULL, NULL),
	('01a226f1-6082-737f-9aea-33d8aa2efca2', 'b127fa762ad169decec8cdc632292475051319ac4872cc4ea4895a149eabc310', '01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 'member', 0, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, 1796554482818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 1795949682818),
	('01a226f1-6082-75d0-84eb-72dbd5c20c77', 'b354651ef77f8e24887a7ddeae734d872a46437ebf84c7323e16872c0fce8386', '01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 'member', 0, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, 1796554482818, '01a226f1-62fd-75b9-b831-4f316b39f050', 1795949682818),
	('01a226f1-6082-7d0c-b031-e19d36af4b52', '348633f8dcdb8efc500cdb7348edef4123a1fc72b289195be785513104f5cf15', '01a226f1-69c4-7455-b279-1faf5a22319d', 'member', 0, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, 1796554482818, '01a226f1-62fb-786d-8ce8-5a3bc59a7542', 1795949682818),
	('01a226f1-6082-7331-ae61-8656c269a91c', 'bd344345516c785fc1747b8c9394cc5d67d8b75ccea23a591f1b40e7dd62286f', '01a226f1-69c4-7455-b279-1faf5a22319d', 'member', 0, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, 1796554482818, '01a226f1-62fd-75b9-b831-4f316b39f050', 1795949682818),
	('01a226f1-6082-705b-804c-41613f7fdce4', '85a48d3a9212088a7b22b3e5c45e5fa32b23bf63eab50d8217d33e62ed91ce46', '01a226f1-69ba-76f3-8e2a-74b847827d38', 'member', 0, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1795949682818, 1796208882818, NULL, NULL);
INSERT INTO job VALUES
	('01a226f1-6082-7c2d-aada-63aff356695c', 'platform', 'trial', '01a226f1-6809-78e5-bbdd-2300d717c1cb', NULL, '{}', 1795949682818, NULL, 0, 'waiting', 0, NULL, NULL, NULL, 1795949682818, 1795949682818);
INSERT INTO need VALUES
	('01a226f1-630c-79c5-96d9-498592473ddd', '01a226f1-66a4-7e02-80d0-21820b156adf', 'cases', 'unanswered', 1795949682818, NULL, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 0),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', '01a226f1-6772-77a9-a702-d41bc31b3795', 'ask', 'draft', 1795949682818, NULL, NULL, 0),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', '01a226f1-6b09-7aff-97f4-5c56f9c90da6', 'ask', 'draft', 1795949682818, NULL, NULL, 0),
	('01a226f1-630c-79c5-96d9-498592473ddd', '01a226f1-6b36-7fb2-bb75-c0a40b962327', 'cases', 'unanswered', 1795949682818, NULL, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 0),
	('01a226f1-630c-79c5-96d9-498592473ddd', '01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 'cases', 'unanswered', 1795949682818, NULL, '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 0);
INSERT INTO person VALUES
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', '试验·asker', NULL, 1),
	('01a226f1-62fb-786d-8ce8-5a3bc59a7542', '试验·colleague', NULL, 1),
	('01a226f1-62fd-75b9-b831-4f316b39f050', '试验·third', NULL, 1),
	('01a226f1-6300-7b82-8e8f-6a91a98c7f37', '试验·outsider', NULL, 1),
	('01a226f1-6303-7c43-a71d-d674fe49cd9c', '试验·administrator', NULL, 1),
	('01a226f1-6306-7ee3-856c-5015022122ab', '试验·second', NULL, 1),
	('01a226f1-6309-7b2e-ad30-e0dcc3889d24', '试验·last', NULL, 1),
	('01a226f1-6825-7922-97ee-97aba71a4524', '甲乙丙丁', NULL, 1),
	('01a226f1-684e-7343-a5ab-8702ae4ee1d8', '甲乙丙丁', NULL, 1),
	('01a226f1-6872-7232-bc26-70d38694c8da', '甲乙丙丁', NULL, 1),
	('01a226f1-689b-7ad7-99a1-d56eca230561', '甲乙丙丁', NULL, 1),
	('01a226f1-68b6-7d2c-8369-675e797df8b6', '甲乙丙丁', NULL, 1),
	('01a226f1-68cf-7015-a760-6240a9001346', '甲乙丙丁', NULL, 0),
	('01a226f1-68e9-78f3-bd98-89c9e40772ee', '甲乙丙丁', NULL, 1),
	('01a226f1-684e-7cff-819d-2a0fc1e617cd', '试验·新来', NULL, 1);
INSERT INTO professional VALUES
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', '医生', 'Doctor', '试验村卫生室', 1),
	('01a226f1-62fb-786d-8ce8-5a3bc59a7542', '医生', 'Doctor', '试验市医院', 3),
	('01a226f1-62fd-75b9-b831-4f316b39f050', '医生', 'Doctor', '试验市医院', 3),
	('01a226f1-6300-7b82-8e8f-6a91a98c7f37', '医生', 'Doctor', '试验市医院', 3),
	('01a226f1-6303-7c43-a71d-d674fe49cd9c', '医生', 'Doctor', '试验市医院', 3),
	('01a226f1-6306-7ee3-856c-5015022122ab', '医生', 'Doctor', '试验市医院', 3),
	('01a226f1-6309-7b2e-ad30-e0dcc3889d24', '医生', 'Doctor', '试验市医院', 3),
	('01a226f1-6825-7922-97ee-97aba71a4524', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a226f1-684e-7343-a5ab-8702ae4ee1d8', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a226f1-6872-7232-bc26-70d38694c8da', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a226f1-689b-7ad7-99a1-d56eca230561', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a226f1-68b6-7d2c-8369-675e797df8b6', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a226f1-68cf-7015-a760-6240a9001346', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a226f1-68e9-78f3-bd98-89c9e40772ee', '医生', 'Doctor', '试验中心医院东院', 3),
	('01a226f1-684e-7cff-819d-2a0fc1e617cd', '医生', 'Doctor', '试验中心医院东院', 3);
INSERT INTO read_mark VALUES
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', '01a226f1-630c-79c5-96d9-498592473ddd', 1),
	('01a226f1-6300-7b82-8e8f-6a91a98c7f37', '01a226f1-6319-747a-803c-2af40b043631', 1),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 3),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', '01a226f1-69a7-7655-af67-d1d2b43c2c6a', 1),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', '01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 1),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', '01a226f1-69ba-76f3-8e2a-74b847827d38', 1),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', '01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 1),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', '01a226f1-69c4-7455-b279-1faf5a22319d', 1),
	('01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', '01a226f1-69b2-7ade-84df-39e553fd1be2', 1);
INSERT INTO role_capability VALUES
	('group', 'moderator', 'may-post'),
	('group', 'moderator', 'may-answer'),
	('group', 'coordinator', 'may-route'),
	('group', 'coordinator', 'may-answer'),
	('group', 'librarian', 'may-post'),
	('group', 'moderator', 'may-moderate'),
	('group', 'moderator', 'may-read-hidden'),
	('group', 'coordinator', 'may-post'),
	('group', 'member', 'may-post'),
	('group', 'member', 'may-answer'),
	('group', 'librarian', 'may-answer');
INSERT INTO schema_migration VALUES
	('2026-11-26 circles: baseline', 'b960d5ce208161ba', 0, 1795949682825),
	('2026-11-27 threads: baseline', 'f5b6e36b5132ddc9', 0, 1795949682825),
	('2026-11-28 jobs: baseline', 'b8be829469136523', 0, 1795949682825),
	('2026-11-28 needs: baseline', '953124e42e925ebd', 0, 1795949682825),
	('2026-11-29 accounts: baseline', 'f3e301640e5ce4dc', 0, 1795949682825),
	('2026-11-29 ask: baseline', '9831d6c5366f2cdd', 0, 1795949682825),
	('2026-11-29 cases: baseline', '69bb1f84469a70d7', 0, 1795949682825),
	('2026-11-29 cases: consent and reports', 'acf20eda3ffb717b', 0, 1795949682825),
	('2026-11-29 groups: baseline', '954ae97be9209b9', 0, 1795949682825);
INSERT INTO shared VALUES
	('01a226f1-630c-79c5-96d9-498592473ddd', '01a226f1-630c-79c5-96d9-498592473ddd', 1, NULL),
	('01a226f1-6319-747a-803c-2af40b043631', '01a226f1-6319-747a-803c-2af40b043631', 1, NULL),
	('01a226f1-6332-7e30-a4b5-a24ef389542d', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1, NULL),
	('01a226f1-6662-76e0-8b70-7b17dd3df6ce', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 3, NULL),
	('01a226f1-6662-76e0-8b70-7b17dd3df6ce', '01a226f1-630c-79c5-96d9-498592473ddd', 4, NULL),
	('01a226f1-6691-702a-8118-93e9ce37e507', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 7, NULL),
	('01a226f1-66a4-7e02-80d0-21820b156adf', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 8, NULL),
	('01a226f1-66a4-7e02-80d0-21820b156adf', '01a226f1-630c-79c5-96d9-498592473ddd', 8, NULL),
	('01a226f1-6772-77a9-a702-d41bc31b3795', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 11, NULL),
	('01a226f1-6807-70b4-8086-48fc833d988b', '01a226f1-630c-79c5-96d9-498592473ddd', 13, NULL),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', '01a226f1-69a7-7655-af67-d1d2b43c2c6a', 1, NULL),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', '01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 1, NULL),
	('01a226f1-69ba-76f3-8e2a-74b847827d38', '01a226f1-69ba-76f3-8e2a-74b847827d38', 1, NULL),
	('01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', '01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 1, NULL),
	('01a226f1-69c4-7455-b279-1faf5a22319d', '01a226f1-69c4-7455-b279-1faf5a22319d', 1, NULL),
	('01a226f1-69b2-7ade-84df-39e553fd1be2', '01a226f1-69b2-7ade-84df-39e553fd1be2', 1, NULL),
	('01a226f1-69fb-7c99-92d7-2d622357293f', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 13, NULL),
	('01a226f1-6b09-7aff-97f4-5c56f9c90da6', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 15, NULL),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 16, NULL),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', '01a226f1-630c-79c5-96d9-498592473ddd', 14, NULL),
	('01a226f1-6b36-7fb2-bb75-c0a40b962327', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 18, NULL),
	('01a226f1-6b36-7fb2-bb75-c0a40b962327', '01a226f1-630c-79c5-96d9-498592473ddd', 16, NULL),
	('01a226f1-6b3c-7c28-8e27-15c83cf1d90b', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 20, NULL),
	('01a226f1-6b3c-7c28-8e27-15c83cf1d90b', '01a226f1-630c-79c5-96d9-498592473ddd', 18, NULL),
	('01a226f1-6b3c-7c28-8e27-15c83cf1d90b', '01a226f1-62fd-75b9-b831-4f316b39f050', 1, 5),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', '01a226f1-62fd-75b9-b831-4f316b39f050', 2, NULL);
INSERT INTO sign_in_attempt VALUES
	('address:127.0.0.1', 0, 1795949682818, 0);
INSERT INTO sign_in_place VALUES
	('UTzAiN02TvFYa7+Y6EWafA==', '127.0.0.1', 1795949682818),
	('BAM9u2JxIirj0ZdLPofZsQ==', '127.0.0.1', 1795949682818),
	('SyZupLIVowmZqtwj83ZKbw==', '127.0.0.1', 1795949682818);
INSERT INTO thread VALUES
	('01a226f1-630c-79c5-96d9-498592473ddd', 'groups', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 0, 0, NULL, 5, 1795949682818),
	('01a226f1-6319-747a-803c-2af40b043631', 'groups', '01a226f1-6300-7b82-8e8f-6a91a98c7f37', 0, 0, NULL, 4, 1795949682818),
	('01a226f1-6332-7e30-a4b5-a24ef389542d', 'ask', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1, 0, NULL, 2, 1795949682818),
	('01a226f1-6662-76e0-8b70-7b17dd3df6ce', 'cases', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1, 0, NULL, 4, 1795949682818),
	('01a226f1-6691-702a-8118-93e9ce37e507', 'ask', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1, 0, NULL, 1, 1795949682818),
	('01a226f1-66a4-7e02-80d0-21820b156adf', 'cases', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1, 0, NULL, 3, 1795949682818),
	('01a226f1-6772-77a9-a702-d41bc31b3795', 'ask', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1, 0, NULL, 2, 1795949682818),
	('01a226f1-6807-70b4-8086-48fc833d988b', 'platform', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1, 0, NULL, 1, 1795949682818),
	('01a226f1-69a7-7655-af67-d1d2b43c2c6a', 'groups', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 0, 0, NULL, 6, 1795949682818),
	('01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9', 'groups', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 0, 0, NULL, 6, 1795949682818),
	('01a226f1-69ba-76f3-8e2a-74b847827d38', 'groups', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 0, 0, NULL, 1, 1795949682818),
	('01a226f1-69bd-77a1-8e0b-e7aaa8b9597c', 'groups', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 0, 0, NULL, 3, 1795949682818),
	('01a226f1-69c4-7455-b279-1faf5a22319d', 'groups', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 0, 0, NULL, 4, 1795949682818),
	('01a226f1-69b2-7ade-84df-39e553fd1be2', 'groups', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 0, 0, NULL, 1, 1795949682818),
	('01a226f1-69fb-7c99-92d7-2d622357293f', 'ask', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1, 0, NULL, 2, 1795949682818),
	('01a226f1-6b09-7aff-97f4-5c56f9c90da6', 'ask', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1, 0, NULL, 1, 1795949682818),
	('01a226f1-6b2f-7a3d-8bee-4643b792ba3f', 'cases', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1, 2, 11, 11, 1795949682818),
	('01a226f1-6b36-7fb2-bb75-c0a40b962327', 'cases', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1, 0, NULL, 3, 1795949682818),
	('01a226f1-6b3c-7c28-8e27-15c83cf1d90b', 'cases', '01a226f1-62f4-7efc-b30d-72a2f7a9f8c2', 1, 0, NULL, 3, 1795949682818);
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
