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
    login_skeleton text,
    admission_thread uuid,
    CONSTRAINT account_is_administrator_check CHECK ((is_administrator = ANY (ARRAY[0, 1]))),
    CONSTRAINT account_language_check CHECK ((language = ANY (ARRAY['zh'::text, 'en'::text]))),
    CONSTRAINT account_state_check CHECK ((state = ANY (ARRAY['active'::text, 'disabled'::text])))
);
CREATE TABLE account_device (
    person_id uuid NOT NULL,
    network text NOT NULL,
    device text NOT NULL,
    last_at bigint NOT NULL
);
CREATE TABLE account_notice (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    kind text NOT NULL,
    at bigint NOT NULL,
    address text NOT NULL,
    device text NOT NULL,
    by_person uuid,
    seen_at bigint
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
CREATE TABLE audit_cut (
    id integer NOT NULL,
    "position" bigint NOT NULL,
    chain bytea NOT NULL,
    at bigint NOT NULL,
    signature bytea NOT NULL,
    CONSTRAINT audit_cut_id_check CHECK ((id = 1))
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
    count integer DEFAULT 1 NOT NULL,
    "position" bigint,
    chain bytea,
    CONSTRAINT audit_event_capacity_check CHECK ((capacity = ANY (ARRAY['professional'::text, 'patient'::text, 'proxy'::text]))),
    CONSTRAINT audit_event_count_check CHECK ((count > 0)),
    CONSTRAINT audit_event_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'repeated'::text, 'refused'::text])))
);
CREATE TABLE audit_head (
    day bigint NOT NULL,
    "position" bigint NOT NULL,
    chain bytea NOT NULL,
    at bigint NOT NULL,
    signature bytea NOT NULL
);
CREATE TABLE audit_state (
    id integer NOT NULL,
    "position" bigint NOT NULL,
    chain bytea NOT NULL,
    CONSTRAINT audit_state_id_check CHECK ((id = 1))
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
    facility_id uuid,
    languages text NOT NULL,
    licence_number text NOT NULL,
    expires_on text,
    checked_by uuid,
    checked_at bigint,
    name_skeleton text,
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
CREATE TABLE password_reset (
    token_hash text NOT NULL,
    person_id uuid NOT NULL,
    issued_by uuid NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
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
    checked integer DEFAULT 0 NOT NULL,
    CONSTRAINT professional_checked_check CHECK ((checked = ANY (ARRAY[0, 1]))),
    CONSTRAINT professional_facility_tier_check CHECK (((facility_tier >= 1) AND (facility_tier <= 3)))
);
CREATE TABLE rate (
    holder_id uuid NOT NULL,
    name text NOT NULL,
    subject text NOT NULL,
    spent bigint NOT NULL,
    ends_at bigint
);
CREATE TABLE read_mark (
    person_id uuid NOT NULL,
    circle_id uuid NOT NULL,
    number bigint NOT NULL
);
CREATE TABLE recovery_code (
    person_id uuid NOT NULL,
    code_digest bytea NOT NULL,
    used_at bigint
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
CREATE TABLE second_factor (
    person_id uuid NOT NULL,
    sealed bytea NOT NULL,
    created_at bigint NOT NULL,
    confirmed_at bigint,
    last_step bigint DEFAULT 0 NOT NULL
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
CREATE TABLE sign_in_proof (
    proof_hash text NOT NULL,
    person_id uuid NOT NULL,
    created_at bigint NOT NULL,
    expires_at bigint NOT NULL
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
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 'askerd813fa0ec828', 'askerd813fa0ec828', '', 'zh', 0, 'active', 1795973737687, 1795973737687, 'askerd8l3faoec828', NULL),
	('01a22860-6f39-7f53-aca1-119b29a6a7e3', 'colleagu119b29a6a7e3', 'colleagu119b29a6a7e3', '', 'zh', 0, 'active', 1795973737687, 1795973737687, 'colleagull9b29a6a7e3', NULL),
	('01a22860-6f3c-7166-a384-15e46fd0d356', 'third15e46fd0d356', 'third15e46fd0d356', '', 'zh', 0, 'active', 1795973737687, 1795973737687, 'thlrdl5e46fdod356', NULL),
	('01a22860-6f40-7343-925b-e2e654ad8344', 'outsidere2e654ad8344', 'outsidere2e654ad8344', '', 'zh', 0, 'active', 1795973737687, 1795973737687, 'outsldere2e654ad8344', NULL),
	('01a22860-6f43-73e0-9105-3909183f8112', 'administ3909183f8112', 'administ3909183f8112', '', 'zh', 1, 'active', 1795973737687, 1795973737687, 'adrnlnlst39o9l83f8ll2', NULL),
	('01a22860-6f48-7638-88f8-59b0287e42da', 'second59b0287e42da', 'second59b0287e42da', '', 'zh', 0, 'active', 1795973737687, 1795973737687, 'second59bo287e42da', NULL),
	('01a22860-6f4b-7a4b-9a42-f88673d41752', 'lastf88673d41752', 'lastf88673d41752', '', 'zh', 0, 'active', 1795973737687, 1795973737687, 'lastf88673d4l752', NULL),
	('01a22860-7730-798f-babd-fe164ef309b5', 'trialb0ae-a3981aa8a799', 'trialb0ae-a3981aa8a799', '$argon2id$v=19$m=19456,t=2,p=1$G+aoscxzkA6vyWc/mD+MoA$JDbcIXfGkzKlpT5lidjiAU949DLyoLzq261B2aAHuic', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlalboaea398laa8a799', NULL),
	('01a22860-775c-7451-8b43-5d41307eb4f9', 'trialb81d-4ba8a7bcf3fb', 'trialb81d-4ba8a7bcf3fb', '$argon2id$v=19$m=19456,t=2,p=1$dcnINh8gdCP66zYLbSJbpQ$fbltJZU3t0WrsgV165QAC55Po66IzKMCseMoX9i9gDA', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlalb8ld4ba8a7bcf3fb', NULL),
	('01a22860-777f-73fe-9ff8-9d82cae63894', 'trial8d44-01b7060eb663', 'trial8d44-01b7060eb663', '$argon2id$v=19$m=19456,t=2,p=1$5HIU6RBA/4lBTBQRh/xUaA$Fn/D3ZCCa2DPMoxmdrD568zSH1TZ0XdNYQS8EezzMR8', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlal8d44olb7o6oeb663', NULL),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', 'trialab3a-57837e46e614', 'trialab3a-57837e46e614', '$argon2id$v=19$m=19456,t=2,p=1$Io72o84qs3w537F94/I6/w$2s/b0jIABORfqzjqlamn11IHUzRQnzzIJGU3B8n7wgo', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlalab3a57837e46e6l4', NULL),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'trial8077-3d82a8de4b17', 'trial8077-3d82a8de4b17', '$argon2id$v=19$m=19456,t=2,p=1$Uhqkf0OzQyZnfJTaFItjhg$RrMWpnc+T/SRxwzs5CodhEMVfitxokbdMOQykCcgilE', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlal8o773d82a8de4bl7', NULL),
	('01a22860-783b-7111-ad3a-2012ff642c2a', 'trialabbc-3da715b172d4', 'trialabbc-3da715b172d4', '$argon2id$v=19$m=19456,t=2,p=1$+45CERG2/Ia8nQlP66ojBQ$i9RmE4o7IwKR1CdkPXpWmdHN1bw6P5ycX9WZeIpsA/4', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlalabbc3da7l5bl72d4', NULL),
	('01a22860-787f-74c5-a0aa-57740285bebc', 'trial90d2-337c193cfed1', 'trial90d2-337c193cfed1', '$argon2id$v=19$m=19456,t=2,p=1$ow8pp9ngjvLltcqeVNvGSg$JC8UaonTN3LK44xTteQCR6bP1Of3zr7ZFiYXQLDzJbY', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlal9od2337cl93cfedl', NULL),
	('01a22860-78fd-73af-935a-df65b6d74fc7', 'trial8462-b01b91ca46f3', 'trial8462-b01b91ca46f3', '$argon2id$v=19$m=19456,t=2,p=1$KxFy9ctDyNyUz5ksYyf2Bg$cylUmm8M3B/OpyukgTUgyBK2W3h5HLPawpMmYX2/+cw', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlal8462bolb9lca46f3', NULL),
	('01a22860-791b-7fa2-9667-9d6e54005f08', 'trialb84d-3474a158ccc8', 'trialb84d-3474a158ccc8', '$argon2id$v=19$m=19456,t=2,p=1$bng8mvfb73HI8QmfjVGF7Q$azL6yoQF5g+Zs7WseREn0Tv137gaOzEecRppgGMRTkg', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlalb84d3474al58ccc8', NULL),
	('01a22860-7939-7952-9d93-442cdd37fb15', 'trial9bbe-1cd43d5061f1', 'trial9bbe-1cd43d5061f1', '$argon2id$v=19$m=19456,t=2,p=1$+Axtf+Ooc69itY/QHxjGPQ$ujwA0hT0Ah3tJ+Ik1mY62bJXTxm6vYaUaA8ZYBDUgzg', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlal9bbelcd43d5o6lfl', NULL),
	('01a22860-7955-7d89-b0df-d90acc0a9325', 'trial94c2-c888b3327b6b', 'trial94c2-c888b3327b6b', '$argon2id$v=19$m=19456,t=2,p=1$UlMTeLgwRQIrrlqNS6bU5g$4B/oKbvW0P2ydD+bvHwowSMJeQ+LfWCPorcnThtADBM', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlal94c2c888b3327b6b', NULL),
	('01a22860-7971-7b8d-93ed-2196e94f1faf', 'trial8904-548aaf8cb694', 'trial8904-548aaf8cb694', '$argon2id$v=19$m=19456,t=2,p=1$Lg+di0IJQDWoEdodUN4Leg$PYvFKG1DYmCGvUD2llERdT0DpG5QGPypQSmUCUmiWWY', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlal89o4548aaf8cb694', NULL),
	('01a22860-798e-7ab8-8628-f41604f4f433', 'trial988f-029cc79217ad', 'trial988f-029cc79217ad', '$argon2id$v=19$m=19456,t=2,p=1$7dmL9qfXtbf5LtD8qkRBwA$YgV/jvgdUDL+D/TF6EZ3pg8FR1XLZqPyi69eLQxJg9Q', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlal988fo29cc792l7ad', NULL),
	('01a22860-79aa-76c0-81f7-457d4066c9c4', 'trialabf5-b1c71feee964', 'trialabf5-b1c71feee964', '$argon2id$v=19$m=19456,t=2,p=1$QYcGOjOdq7XO+pn/9e4GsA$7PL4+jna9iMdepSt57UHBLCxixuKwjrBH+to2RbUPe0', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlalabf5blc7lfeee964', NULL),
	('01a22860-79c5-7e4c-9aa4-351f17f21bbd', 'trialb4a5-4b37ce5035f2', 'trialb4a5-4b37ce5035f2', '$argon2id$v=19$m=19456,t=2,p=1$7aYwCstoAHjfBSVOIYHMzQ$n5nie0V1f4EGZVp5qU+8kL4mNU+fmmA6oNQCSqIRx40', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlalb4a54b37ce5o35f2', NULL),
	('01a22860-79e3-7389-ab3c-6c1bf1c1f647', 'trialb7cd-b4bafe91331e', 'trialb7cd-b4bafe91331e', '$argon2id$v=19$m=19456,t=2,p=1$ezUkJhw9N0vgC9d8PJtCyg$+q3R37xNMP6f4OYS02t502S4A1BEuIjt7+3CiMZAlAk', 'zh', 0, 'disabled', 1795973737687, 1795973737687, 'trlalb7cdb4bafe9l33le', NULL),
	('01a22860-7a10-71c8-8767-50da5ee5c421', 'trialaa3a-6b7d02139689', 'trialaa3a-6b7d02139689', '$argon2id$v=19$m=19456,t=2,p=1$pQf7xmq8vNaVy7t6a9YvfA$0I6k7NIkHrXqJTIns/CkTaBTMFJVtsdOrCNcUkMdHOU', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlalaa3a6b7do2l39689', NULL),
	('01a22860-775c-787e-b7be-5b9391e62ca2', 'triala034-e9d54839a4da', 'triala034-e9d54839a4da', '$argon2id$v=19$m=19456,t=2,p=1$Py5wEMP8elL0zzwSptWXbQ$glHdFH1u4V2ofJyaGLTA9fob3gUFAiSgdcnqSeuHj3c', 'zh', 0, 'active', 1795973737687, 1795973737687, 'trlalao34e9d54839a4da', NULL);
INSERT INTO account_device VALUES
	('01a22860-7730-798f-babd-fe164ef309b5', '127.0.0.1', '', 1795973737687),
	('01a22860-775c-787e-b7be-5b9391e62ca2', '127.0.0.1', '', 1795973737687),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '127.0.0.1', '', 1795973737687);
INSERT INTO account_notice VALUES
	('01a22860-6cd7-7794-b5c7-b6910feda055', '01a22860-77c0-7249-89ea-7ce3707c64f9', 'second-factor-set', 1795973737687, 'local', '', NULL, NULL),
	('01a22860-6cd7-7a1f-95fa-83e937b46452', '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'second-factor-set', 1795973737687, 'local', '', NULL, NULL),
	('01a22860-6cd7-76bd-89a2-5b43a4c35473', '01a22860-783b-7111-ad3a-2012ff642c2a', 'second-factor-set', 1795973737687, 'local', '', NULL, NULL),
	('01a22860-6cd7-7095-8e62-aea176e3855f', '01a22860-787f-74c5-a0aa-57740285bebc', 'second-factor-set', 1795973737687, 'local', '', NULL, NULL),
	('01a22860-6cd7-7ba3-b91a-4de5d157e2ff', '01a22860-78fd-73af-935a-df65b6d74fc7', 'reset-issued', 1795973737687, '', '', '01a22860-6f43-73e0-9105-3909183f8112', NULL),
	('01a22860-6cd7-7a42-8b18-779cdb3d84be', '01a22860-7730-798f-babd-fe164ef309b5', 'sign-in', 1795973737687, '127.0.0.1', '', NULL, NULL),
	('01a22860-6cd7-77ee-b5af-72ec6420ec82', '01a22860-77c0-7249-89ea-7ce3707c64f9', 'recovery-code-used', 1795973737687, '127.0.0.1', '', NULL, NULL),
	('01a22860-6cd7-7327-adfc-2d33bafd4b62', '01a22860-77c0-7249-89ea-7ce3707c64f9', 'sign-in', 1795973737687, '127.0.0.1', '', NULL, NULL),
	('01a22860-6cd7-7450-818e-d35ef96bcd4b', '01a22860-777f-73fe-9ff8-9d82cae63894', 'second-factor-set', 1795973737687, '127.0.0.1', '', NULL, NULL),
	('01a22860-6cd7-7659-8108-c8ba6c66e169', '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'recovery-codes-made', 1795973737687, '127.0.0.1', '', NULL, NULL),
	('01a22860-6cd7-79e6-91d2-7ac703f70b61', '01a22860-783b-7111-ad3a-2012ff642c2a', 'second-factor-removed', 1795973737687, '127.0.0.1', '', NULL, NULL),
	('01a22860-6cd7-7b87-a986-5d96a16b23f5', '01a22860-787f-74c5-a0aa-57740285bebc', 'second-factor-taken', 1795973737687, '', '', '01a22860-6f43-73e0-9105-3909183f8112', NULL),
	('01a22860-6cd7-7552-a1dd-35e0d65a26db', '01a22860-78fd-73af-935a-df65b6d74fc7', 'password-reset', 1795973737687, '127.0.0.1', '', NULL, NULL),
	('01a22860-6cd7-7ca2-a5b8-ee6a3af71960', '01a22860-791b-7fa2-9667-9d6e54005f08', 'reset-issued', 1795973737687, '', '', '01a22860-6f43-73e0-9105-3909183f8112', NULL),
	('01a22860-6cd7-7273-977a-12e640b3fbfb', '01a22860-791b-7fa2-9667-9d6e54005f08', 'sessions-ended', 1795973737687, '', '', '01a22860-6f43-73e0-9105-3909183f8112', NULL),
	('01a22860-6cd7-74f5-ba80-f5bdd2183dbd', '01a22860-7939-7952-9d93-442cdd37fb15', 'password-changed', 1795973737687, '127.0.0.1', '', NULL, NULL);
INSERT INTO account_session VALUES
	('01a22860-6cd7-752c-b2b2-199e81728cef', '01a22860-6f29-76f5-aec5-d813fa0ec828', '7c48b453856df697702a2dc3d1e2042e9ecd4999711f6dcff72cc0404f619ceb', 1795973737687, 1795973737687, 'test', ''),
	('01a22860-6cd7-793d-b8d9-703202b5ac73', '01a22860-6f39-7f53-aca1-119b29a6a7e3', '28a8a864769b133da269f50aea3c08dd131e13ed6fe955110d77232a512f531f', 1795973737687, 1795973737687, 'test', ''),
	('01a22860-6cd7-7f94-9fc4-3df1ef82f572', '01a22860-6f3c-7166-a384-15e46fd0d356', 'e668f780dba7a0285c5510df1bed3afbec22061fd630577a3d435923f161eee6', 1795973737687, 1795973737687, 'test', ''),
	('01a22860-6cd7-7e58-bfd4-67827f307f90', '01a22860-6f40-7343-925b-e2e654ad8344', '4fe50ee10d79942e10fd5165a08dc26dca800aa3c6273426d76c25982bb62b95', 1795973737687, 1795973737687, 'test', ''),
	('01a22860-6cd7-7ea8-860e-b2ef5a1a403d', '01a22860-6f43-73e0-9105-3909183f8112', 'cedfa8dbbe96b3ee6d71730800acc61c26f8c8582e51904c811d9570c8808d84', 1795973737687, 1795973737687, 'test', ''),
	('01a22860-6cd7-7483-9bfe-ea9faed1aee5', '01a22860-6f48-7638-88f8-59b0287e42da', '7b8bf82e4b81a9d37a76b79aada4564bd002915b2fa42d36b51aa7a29047abcd', 1795973737687, 1795973737687, 'test', ''),
	('01a22860-6cd7-7ba2-aa77-35b8770aadbc', '01a22860-6f4b-7a4b-9a42-f88673d41752', 'a764084f99db6e8607f6ec1d0d65457763d97a5f34915d1c9a10f027c03804c7', 1795973737687, 1795973737687, 'test', ''),
	('01a22860-6cd7-7f4d-adad-2ef49af364ea', '01a22860-775c-7451-8b43-5d41307eb4f9', '6c4d9b501c650cf641a0844fb52f0e3ee338152c2c5991b60c70ecb39f0c7815', 1795973737687, 1795973737687, 'trial', ''),
	('01a22860-6cd7-764b-b5ed-411641533c92', '01a22860-777f-73fe-9ff8-9d82cae63894', 'b2442ceabff5c09cf9c3c4de64fb6d564c0ed9dc5d8de54452adba66a35c25f0', 1795973737687, 1795973737687, 'trial', ''),
	('01a22860-6cd7-7cd2-bd9c-595be7d680a9', '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'd21344108dcdcbb1c6384d24706da1b1e020162369f970b43eb72a5699f82365', 1795973737687, 1795973737687, 'trial', ''),
	('01a22860-6cd7-7d64-a1c5-0e0f54154fe7', '01a22860-783b-7111-ad3a-2012ff642c2a', 'e54b84a1974d3d5fdcc858572a7c542e1ee2ff7d1a50a4eefb22cff001aa5e30', 1795973737687, 1795973737687, 'trial', ''),
	('01a22860-6cd7-78e3-b5a5-92282e5fe556', '01a22860-7939-7952-9d93-442cdd37fb15', '184958c553115c37e04a5ddbfeef875f13e9e1a4477c0fb9ad2c346573ba8eee', 1795973737687, 1795973737687, 'trial', ''),
	('01a22860-6cd7-7998-b1e9-b5527313fb88', '01a22860-7955-7d89-b0df-d90acc0a9325', '740d95647646ad5d45dc8ea53a9875e75cedcb9c926d7d1e04df3233fd47ef87', 1795973737687, 1795973737687, 'trial', ''),
	('01a22860-6cd7-7535-961c-94a1b105046a', '01a22860-7730-798f-babd-fe164ef309b5', '039c4847df7bf69b250dc0011337f633f85346373cffee14820b541c805e6479', 1795973737687, 1795973737687, '127.0.0.1', ''),
	('01a22860-6cd7-7d22-83b6-9ea1447cbb69', '01a22860-775c-787e-b7be-5b9391e62ca2', '58d2c1e7b3dcea32e6072b71b5ac52c3c01359305986fedef5c29251108bd14c', 1795973737687, 1795973737687, '127.0.0.1', ''),
	('01a22860-6cd7-733c-9f4e-d1c735eb85a1', '01a22860-77c0-7249-89ea-7ce3707c64f9', '73961fc072f3be244c17c5493506ff0aa7a561d2a6e38d2de551beae4ff2c45f', 1795973737687, 1795973737687, '127.0.0.1', '');
INSERT INTO audit_event VALUES
	('01a22860-6cd7-7993-a1ed-0a9a79e80d48', 1795973737687, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-72f2-b319-92965656db1b', 1795973737687, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7cdf-a4be-00506f7a3295', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'accounts.seed-person', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7ef3-ba61-89625ae76e87', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'test', 'accounts.become', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-77e7-9818-6c693633d6c8', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', 'local', 'accounts.seed-person', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7fa3-8f35-69acb6ae929e', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', 'test', 'accounts.become', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7055-b7e5-895187f15378', 1795973737687, '01a22860-6f3c-7166-a384-15e46fd0d356', 'professional', 'local', 'accounts.seed-person', '01a22860-6f3c-7166-a384-15e46fd0d356', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7c97-b16e-6b69d522c586', 1795973737687, '01a22860-6f3c-7166-a384-15e46fd0d356', 'professional', 'test', 'accounts.become', '01a22860-6f3c-7166-a384-15e46fd0d356', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7464-a8ce-bfb0e3db5460', 1795973737687, '01a22860-6f40-7343-925b-e2e654ad8344', 'professional', 'local', 'accounts.seed-person', '01a22860-6f40-7343-925b-e2e654ad8344', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7326-8acc-714df065bb47', 1795973737687, '01a22860-6f40-7343-925b-e2e654ad8344', 'professional', 'test', 'accounts.become', '01a22860-6f40-7343-925b-e2e654ad8344', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7077-be8d-1297ad23576b', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', 'local', 'accounts.seed-person', '01a22860-6f43-73e0-9105-3909183f8112', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7722-ab4f-aa3ccc51b263', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', 'test', 'accounts.become', '01a22860-6f43-73e0-9105-3909183f8112', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7bd1-9867-77c621fb1ec3', 1795973737687, '01a22860-6f48-7638-88f8-59b0287e42da', 'professional', 'local', 'accounts.seed-person', '01a22860-6f48-7638-88f8-59b0287e42da', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7bed-8d58-5fac54375761', 1795973737687, '01a22860-6f48-7638-88f8-59b0287e42da', 'professional', 'test', 'accounts.become', '01a22860-6f48-7638-88f8-59b0287e42da', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-73fa-bd50-bba124176ca8', 1795973737687, '01a22860-6f4b-7a4b-9a42-f88673d41752', 'professional', 'local', 'accounts.seed-person', '01a22860-6f4b-7a4b-9a42-f88673d41752', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-768f-a9b3-0cfe620ea925', 1795973737687, '01a22860-6f4b-7a4b-9a42-f88673d41752', 'professional', 'test', 'accounts.become', '01a22860-6f4b-7a4b-9a42-f88673d41752', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-718f-85ba-e11f1d801176', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.create', '01a22860-6f4e-7fed-901f-0673ef6c5425', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7a73-b9a1-39db535cf8f3', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.invite', '01a22860-6f4e-7fed-901f-0673ef6c5425', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7503-9c10-74770b1f7267', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7ff6-8569-81cfd6d16156', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.invite', '01a22860-6f4e-7fed-901f-0673ef6c5425', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-731d-8089-2c05bcca57eb', 1795973737687, '01a22860-6f3c-7166-a384-15e46fd0d356', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-78c3-a465-b476caf60672', 1795973737687, '01a22860-6f40-7343-925b-e2e654ad8344', 'professional', 'local', 'groups.create', '01a22860-6f5d-7345-98fe-7d62d2f71fd2', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-792d-af18-0c9ae97d34c5', 1795973737687, '01a22860-6f40-7343-925b-e2e654ad8344', 'professional', 'local', 'groups.invite', '01a22860-6f5d-7345-98fe-7d62d2f71fd2', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7910-ab7e-21c8a7e55dc2', 1795973737687, '01a22860-6f48-7638-88f8-59b0287e42da', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7b8f-abba-e964f39bed4d', 1795973737687, '01a22860-6f40-7343-925b-e2e654ad8344', 'professional', 'local', 'groups.invite', '01a22860-6f5d-7345-98fe-7d62d2f71fd2', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7654-a836-23f5e6a265c9', 1795973737687, '01a22860-6f4b-7a4b-9a42-f88673d41752', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7cb0-9ef3-a8e3cb8f105e', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'ask.begin', '01a22860-6f78-7250-8afc-5fb3bc607812', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7705-b72b-947d34b970f9', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'ask.attach', '01a22860-6f78-7250-8afc-5fb3bc607812', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-72d7-bddb-770dc7814a48', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'ask.read-picture', '01a22860-6f78-7250-8afc-5fb3bc607812', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7a71-84b9-120c614af367', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'ask.read-picture', '01a22860-6f78-7250-8afc-5fb3bc607812', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-789a-878a-6953f16a011d', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'ask.override', '01a22860-735d-7250-a285-976900d743c3', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-77f5-a17b-b9b56882ea6e', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'ask.post', '01a22860-6f78-7250-8afc-5fb3bc607812', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7a12-9ffe-4cced0813d46', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', '127.0.0.1', 'cases.answer', '01a22860-735d-7250-a285-976900d743c3', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-75e9-bf7d-219698d5629a', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'cases.accept', '01a22860-735d-7250-a285-976900d743c3', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-77fc-9495-1981e3d06263', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'cases.close', '01a22860-735d-7250-a285-976900d743c3', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-72a6-99dd-b32525ad3ad4', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'ask.begin', '01a22860-7392-7e1a-a407-873f2430d240', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-77a3-8e11-a97d2d42d36f', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'ask.post', '01a22860-7392-7e1a-a407-873f2430d240', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7211-9e16-699632062c31', 1795973737687, '01a22860-6f3c-7166-a384-15e46fd0d356', 'professional', '127.0.0.1', 'cases.ask-information', '01a22860-73a8-7e65-b04d-bb2c97367b51', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7f41-a58c-beaf47c13b58', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'cases.note', '01a22860-73a8-7e65-b04d-bb2c97367b51', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7451-a60d-5d53649b5c7c', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', '127.0.0.1', 'groups.post', '01a22860-6f4e-7fed-901f-0673ef6c5425', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7aac-8353-84e3ad1a5966', 1795973737687, '01a22860-6f3c-7166-a384-15e46fd0d356', 'professional', '127.0.0.1', 'groups.post', '01a22860-6f4e-7fed-901f-0673ef6c5425', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7bc3-8e73-502afb68e41a', 1795973737687, '01a22860-6f40-7343-925b-e2e654ad8344', 'professional', '127.0.0.1', 'groups.post', '01a22860-6f5d-7345-98fe-7d62d2f71fd2', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7eca-9cd4-65b31a4bc707', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'ask.begin', '01a22860-767a-781c-850e-e046feba772f', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-773e-bd59-dc6033b7fc2d', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'ask.attach', '01a22860-767a-781c-850e-e046feba772f', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7504-badd-41602053fecd', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'platform.trial', '01a22860-7710-7fc0-a7ff-eef2f1273a12', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7eab-91d2-7a7dfff1ce6e', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', '127.0.0.1', 'platform.revive-job', '01a22860-6cd7-7f2d-81b5-679b0bddcec8', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7a90-a24e-b2ace15c90db', 1795973737687, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-77b2-a40f-44d4b734610c', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-788c-9b3a-bdaf5c00e3d1', 1795973737687, '01a22860-7730-798f-babd-fe164ef309b5', 'professional', 'local', 'accounts.seed-person', '01a22860-7730-798f-babd-fe164ef309b5', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-701d-a9b7-f4562ffa7483', 1795973737687, '01a22860-7730-798f-babd-fe164ef309b5', 'professional', 'trial', 'accounts.become', '01a22860-7730-798f-babd-fe164ef309b5', 'done', NULL, 1, NULL, NULL);
INSERT INTO audit_event VALUES
	('01a22860-6cd7-764e-867c-d3a0479570f2', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-75e7-9ec0-a46d798d143d', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7dc5-8c20-cc2eaa674e5b', 1795973737687, '01a22860-775c-7451-8b43-5d41307eb4f9', 'professional', 'local', 'accounts.seed-person', '01a22860-775c-7451-8b43-5d41307eb4f9', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7667-895f-bf8ce483033b', 1795973737687, '01a22860-777f-73fe-9ff8-9d82cae63894', 'professional', 'local', 'accounts.seed-person', '01a22860-777f-73fe-9ff8-9d82cae63894', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-76b9-8b73-83d07f2f5f8e', 1795973737687, '01a22860-777f-73fe-9ff8-9d82cae63894', 'professional', 'local', 'accounts.begin-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-762f-a6e9-7994917a41f2', 1795973737687, '01a22860-77c0-7249-89ea-7ce3707c64f9', 'professional', 'local', 'accounts.seed-person', '01a22860-77c0-7249-89ea-7ce3707c64f9', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7dd1-adf2-e9e3f3f5128e', 1795973737687, '01a22860-77c0-7249-89ea-7ce3707c64f9', 'professional', 'local', 'accounts.begin-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7d30-966b-74b187ee1dde', 1795973737687, '01a22860-77c0-7249-89ea-7ce3707c64f9', 'professional', 'local', 'accounts.set-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-710b-bd31-be8f244cc6e8', 1795973737687, '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'professional', 'local', 'accounts.seed-person', '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-733e-ab52-7ff1cd99a20d', 1795973737687, '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'professional', 'local', 'accounts.begin-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7c40-9a39-ce8cd5d77776', 1795973737687, '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'professional', 'local', 'accounts.set-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-72d6-906a-c1fcca46555c', 1795973737687, '01a22860-783b-7111-ad3a-2012ff642c2a', 'professional', 'local', 'accounts.seed-person', '01a22860-783b-7111-ad3a-2012ff642c2a', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7f1c-accd-41c7b072413d', 1795973737687, '01a22860-783b-7111-ad3a-2012ff642c2a', 'professional', 'local', 'accounts.begin-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-711b-80a2-b53c96956663', 1795973737687, '01a22860-783b-7111-ad3a-2012ff642c2a', 'professional', 'local', 'accounts.set-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-70ba-abfd-17126b5cb4eb', 1795973737687, '01a22860-787f-74c5-a0aa-57740285bebc', 'professional', 'local', 'accounts.seed-person', '01a22860-787f-74c5-a0aa-57740285bebc', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-73f3-bebf-ef04c1348fca', 1795973737687, '01a22860-787f-74c5-a0aa-57740285bebc', 'professional', 'local', 'accounts.begin-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7c6b-89c9-e06d3f645c35', 1795973737687, '01a22860-787f-74c5-a0aa-57740285bebc', 'professional', 'local', 'accounts.set-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7517-a6b4-e1fdcfeda63c', 1795973737687, '01a22860-77c0-7249-89ea-7ce3707c64f9', 'professional', 'trial', 'accounts.sign-in-password', '01a22860-77c0-7249-89ea-7ce3707c64f9', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-755b-95d5-40bf36d1faae', 1795973737687, '01a22860-775c-7451-8b43-5d41307eb4f9', 'professional', 'trial', 'accounts.become', '01a22860-775c-7451-8b43-5d41307eb4f9', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7a04-9b2c-0984165ca2ae', 1795973737687, '01a22860-777f-73fe-9ff8-9d82cae63894', 'professional', 'trial', 'accounts.become', '01a22860-777f-73fe-9ff8-9d82cae63894', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-72f9-af52-ae13b1e392d9', 1795973737687, '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'professional', 'trial', 'accounts.become', '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-79c1-8219-39c93cb9aeb8', 1795973737687, '01a22860-783b-7111-ad3a-2012ff642c2a', 'professional', 'trial', 'accounts.become', '01a22860-783b-7111-ad3a-2012ff642c2a', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-761c-95c3-a0533460526d', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'ask.read-picture', '01a22860-767a-781c-850e-e046feba772f', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-79a0-b847-ba9dd5fa17f8', 1795973737687, '01a22860-78fd-73af-935a-df65b6d74fc7', 'professional', 'local', 'accounts.seed-person', '01a22860-78fd-73af-935a-df65b6d74fc7', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-765c-9fce-32e511912c18', 1795973737687, '01a22860-791b-7fa2-9667-9d6e54005f08', 'professional', 'local', 'accounts.seed-person', '01a22860-791b-7fa2-9667-9d6e54005f08', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7f36-bffe-53377fbe2b46', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', 'local', 'accounts.issue-reset', '01a22860-78fd-73af-935a-df65b6d74fc7', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-732c-abf2-80b62810deb5', 1795973737687, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7e99-b42d-17f20d558147', 1795973737687, '01a22860-7939-7952-9d93-442cdd37fb15', 'professional', 'local', 'accounts.seed-person', '01a22860-7939-7952-9d93-442cdd37fb15', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7636-be31-f01612f97f8e', 1795973737687, '01a22860-7955-7d89-b0df-d90acc0a9325', 'professional', 'local', 'accounts.seed-person', '01a22860-7955-7d89-b0df-d90acc0a9325', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7746-b173-803d14f1c2a6', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'trial', 'accounts.become', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7a64-82a4-51766083090e', 1795973737687, '01a22860-7971-7b8d-93ed-2196e94f1faf', 'professional', 'local', 'accounts.seed-person', '01a22860-7971-7b8d-93ed-2196e94f1faf', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7783-9c32-d18648233405', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'accounts.trial', '01a22860-798b-7572-8caa-3e0a8b4f3e71', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-734e-a9e7-7a31d217d061', 1795973737687, '01a22860-7939-7952-9d93-442cdd37fb15', 'professional', 'trial', 'accounts.become', '01a22860-7939-7952-9d93-442cdd37fb15', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7fac-994f-056c0962fdf9', 1795973737687, '01a22860-7955-7d89-b0df-d90acc0a9325', 'professional', 'trial', 'accounts.become', '01a22860-7955-7d89-b0df-d90acc0a9325', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-713e-9703-4b7b96dfd342', 1795973737687, '01a22860-798e-7ab8-8628-f41604f4f433', 'professional', 'local', 'accounts.seed-person', '01a22860-798e-7ab8-8628-f41604f4f433', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-754f-a946-d4de4e7e31fa', 1795973737687, '01a22860-79aa-76c0-81f7-457d4066c9c4', 'professional', 'local', 'accounts.seed-person', '01a22860-79aa-76c0-81f7-457d4066c9c4', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7244-82f0-dd56d7436eab', 1795973737687, '01a22860-79c5-7e4c-9aa4-351f17f21bbd', 'professional', 'local', 'accounts.seed-person', '01a22860-79c5-7e4c-9aa4-351f17f21bbd', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7f68-ac43-94931b8180fc', 1795973737687, '01a22860-79e3-7389-ab3c-6c1bf1c1f647', 'professional', 'local', 'accounts.seed-person', '01a22860-79e3-7389-ab3c-6c1bf1c1f647', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-776c-8b96-49e99d3f2d7b', 1795973737687, '01a22860-7a10-71c8-8767-50da5ee5c421', 'professional', 'local', 'accounts.seed-person', '01a22860-7a10-71c8-8767-50da5ee5c421', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7047-ab1c-1fc53cc2940c', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', 'local', 'accounts.disable', '01a22860-7a10-71c8-8767-50da5ee5c421', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7b7c-a659-e4a0d50221cc', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-72ef-938c-197cfae316e4', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'test', 'accounts.become', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7cf5-943a-3676aaef1689', 1795973737687, '01a22860-7730-798f-babd-fe164ef309b5', 'professional', '127.0.0.1', 'accounts.sign-in', '01a22860-7730-798f-babd-fe164ef309b5', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7479-b261-fe609aef78d2', 1795973737687, '01a22860-7730-798f-babd-fe164ef309b5', 'professional', '127.0.0.1', 'accounts.sign-out', '01a22860-6cd7-77c8-b6ee-c7cc0ac2cb62', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7845-a046-5b8c9b76fde2', 1795973737687, '01a22860-775c-787e-b7be-5b9391e62ca2', 'professional', '127.0.0.1', 'accounts.sign-up', '01a22860-775c-787e-b7be-5b9391e62ca2', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-75d8-95fb-9d399a1a996f', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'test', 'accounts.become', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-72a1-98ce-b6e93fe98b0e', 1795973737687, '01a22860-77c0-7249-89ea-7ce3707c64f9', 'professional', '127.0.0.1', 'accounts.sign-in', '01a22860-77c0-7249-89ea-7ce3707c64f9', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7671-8e01-6d1c6d48991e', 1795973737687, '01a22860-775c-7451-8b43-5d41307eb4f9', 'professional', '127.0.0.1', 'accounts.begin-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-77ea-94f2-4e9a9684b796', 1795973737687, '01a22860-777f-73fe-9ff8-9d82cae63894', 'professional', '127.0.0.1', 'accounts.set-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-77f6-936c-127e2c0503ad', 1795973737687, '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'professional', '127.0.0.1', 'accounts.renew-recovery-codes', NULL, 'done', NULL, 1, NULL, NULL);
INSERT INTO audit_event VALUES
	('01a22860-6cd7-7d90-a7c5-3e5076ae225f', 1795973737687, '01a22860-783b-7111-ad3a-2012ff642c2a', 'professional', '127.0.0.1', 'accounts.remove-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-711d-aa28-6106b3a53a3b', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', '127.0.0.1', 'accounts.take-second-factor', '01a22860-787f-74c5-a0aa-57740285bebc', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-786e-9a74-d2f0545fbc5d', 1795973737687, '01a22860-78fd-73af-935a-df65b6d74fc7', 'professional', '127.0.0.1', 'accounts.use-reset', '01a22860-78fd-73af-935a-df65b6d74fc7', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7650-b52c-b85fe453b7aa', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', '127.0.0.1', 'accounts.issue-reset', '01a22860-791b-7fa2-9667-9d6e54005f08', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-713e-b733-caada4574594', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', '127.0.0.1', 'accounts.end-sessions', '01a22860-791b-7fa2-9667-9d6e54005f08', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-787b-9967-91eed289e33e', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'accounts.set-language', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7889-963f-99ccf2e59476', 1795973737687, '01a22860-7939-7952-9d93-442cdd37fb15', 'professional', '127.0.0.1', 'accounts.change-password', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7f00-b95e-affcad6971ab', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'accounts.see-notices', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7fbf-997c-579b002c532d', 1795973737687, '01a22860-7955-7d89-b0df-d90acc0a9325', 'professional', '127.0.0.1', 'accounts.set-facility', '01a22860-7938-71b6-9cbf-93ecafaff50a', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-78da-99a2-a8cd619f2104', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'accounts.end-session', '01a22860-6cd7-7bc7-b364-34e3edb33fd0', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7a91-8f6f-8a3c8e85005d', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', '127.0.0.1', 'accounts.add-facility', '01a22860-7bb6-7cb2-817c-35e9e78e7e63', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7938-b6b1-52da38336fac', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', '127.0.0.1', 'accounts.change-facility', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-727b-a6b2-1d0dd273bd6c', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', '127.0.0.1', 'accounts.invite', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7d5f-84eb-24553a9153dc', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', '127.0.0.1', 'accounts.revoke-invitation', '01a22860-6cd7-740d-bb4d-792311bdcd08', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7619-aa43-436344787b2b', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', '127.0.0.1', 'accounts.check-credential', '01a22860-79aa-76c0-81f7-457d4066c9c4', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-740c-8b27-d7a05a80b00c', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', '127.0.0.1', 'accounts.withdraw-check', '01a22860-79c5-7e4c-9aa4-351f17f21bbd', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7f3e-aaf9-9a2b5a849d17', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', '127.0.0.1', 'accounts.disable', '01a22860-79e3-7389-ab3c-6c1bf1c1f647', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-71b8-9752-8482d6d46b31', 1795973737687, '01a22860-6f43-73e0-9105-3909183f8112', 'professional', '127.0.0.1', 'accounts.enable', '01a22860-7a10-71c8-8767-50da5ee5c421', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7f96-b77c-f61cb2b11403', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.create', '01a22860-7bd7-70d1-a54e-bb737df66f0e', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-777f-9de7-65d90ee0f7ec', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.invite', '01a22860-7bd7-70d1-a54e-bb737df66f0e', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7ccd-8a20-261d6c480ebf', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7e99-96c4-c30c52d749fa', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.invite', '01a22860-7bd7-70d1-a54e-bb737df66f0e', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-70db-906b-6179384917ac', 1795973737687, '01a22860-6f3c-7166-a384-15e46fd0d356', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-75dd-a716-39b09f5bd148', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', 'local', 'groups.post', '01a22860-7bd7-70d1-a54e-bb737df66f0e', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7f6a-9341-0a167a94341b', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.create', '01a22860-85bc-7c6e-8218-f2767a81d38d', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-715d-adbb-820d305bd53b', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.invite', '01a22860-85bc-7c6e-8218-f2767a81d38d', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7cd6-994e-d87be19bf7ab', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-732a-9599-564a540b2a8c', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.invite', '01a22860-85bc-7c6e-8218-f2767a81d38d', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7baf-9ea2-fe91930a89f1', 1795973737687, '01a22860-6f3c-7166-a384-15e46fd0d356', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7c7b-bd5f-25588d7282ea', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.create', '01a22860-85c9-7767-9ccc-e48bb7da187b', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-77cf-a5c6-82b6eb87cc2c', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.invite', '01a22860-85c9-7767-9ccc-e48bb7da187b', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-79df-9467-ecf441da3aae', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.create', '01a22860-85cd-7371-9d8c-d7cfe98fac58', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7dbe-a6ec-f4fe60070ead', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.invite', '01a22860-85cd-7371-9d8c-d7cfe98fac58', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7ba3-a12c-d10565a6abe0', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-789b-9c5a-c83226922deb', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.invite', '01a22860-85cd-7371-9d8c-d7cfe98fac58', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-74c5-b1f0-5402342bfd5c', 1795973737687, '01a22860-6f3c-7166-a384-15e46fd0d356', 'professional', 'local', 'groups.claim', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7f20-be5b-a30858c7b1ae', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.create', '01a22860-85d6-741c-8d63-c35e23eeb309', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7223-b916-8d4d2b190d40', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.invite', '01a22860-85d6-741c-8d63-c35e23eeb309', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-71d1-af28-15b66b4a8060', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7be9-8d37-12baf59f6d5a', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'groups.invite', '01a22860-85d6-741c-8d63-c35e23eeb309', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7852-88df-9121ff3e04de', 1795973737687, '01a22860-6f3c-7166-a384-15e46fd0d356', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7b97-bcea-a049724548f9', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'groups.create', '01a22860-7be5-7d02-9adb-54a8f03eef95', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7f8e-99ac-8918d68fa90e', 1795973737687, '01a22860-6f3c-7166-a384-15e46fd0d356', 'professional', '127.0.0.1', 'groups.post', '01a22860-7bd7-70d1-a54e-bb737df66f0e', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7c33-a92a-2a6490547432', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', '127.0.0.1', 'groups.withdraw', '01a22860-7bd7-70d1-a54e-bb737df66f0e', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7871-8b81-11b6cca2d4f7', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'groups.role', '01a22860-85bc-7c6e-8218-f2767a81d38d', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7a96-a4b2-9d9bd1149686', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'groups.remove', '01a22860-85bc-7c6e-8218-f2767a81d38d', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-790e-b385-aec0f36b18d9', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'groups.settings', '01a22860-85bc-7c6e-8218-f2767a81d38d', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7118-9ebe-89b05a32556a', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'groups.invite', '01a22860-85c9-7767-9ccc-e48bb7da187b', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-78fd-a41b-ea54aa24de1b', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'groups.revoke-invitation', '01a22860-85c9-7767-9ccc-e48bb7da187b', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-77f8-bd48-71eaffb818d7', 1795973737687, '01a22860-6f3c-7166-a384-15e46fd0d356', 'professional', '127.0.0.1', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL);
INSERT INTO audit_event VALUES
	('01a22860-6cd7-71a4-b7ec-0888f1bfd10c', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', '127.0.0.1', 'groups.leave', '01a22860-85d6-741c-8d63-c35e23eeb309', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7ae8-b051-da6de02f8acb', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'ask.begin', '01a22860-861c-7187-8fbf-1c4d58a9a31e', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7622-b2f8-8a29bfa7ebc6', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'ask.attach', '01a22860-861c-7187-8fbf-1c4d58a9a31e', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-72cd-9d29-dad2184d9a8d', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'ask.begin', '01a22860-8723-71b8-82af-b4fc4ebc51f5', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7f93-84cc-426161b82249', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'ask.rewrite', '01a22860-861c-7187-8fbf-1c4d58a9a31e', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-778c-acb5-bf27dff87bae', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'ask.discard', '01a22860-861c-7187-8fbf-1c4d58a9a31e', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7e0e-80d7-a369c9ad1e8c', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'cases.trial', '01a22860-874b-75cc-9578-0f856e96b4ec', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7312-a791-93717e4b4f1d', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', 'local', 'cases.answer', '01a22860-874b-75cc-9578-0f856e96b4ec', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7d00-9d9a-b6915c5981b9', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'cases.trial', '01a22860-8753-7284-814b-e5e3ea15de52', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7272-a7ee-c8e244623fa4', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', 'local', 'cases.ask-information', '01a22860-8753-7284-814b-e5e3ea15de52', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-73d0-b5f2-7689e9273e09', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'cases.trial', '01a22860-8759-7c5f-b8d7-5361e052fce5', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-788e-a8db-c33d37061c72', 1795973737687, '01a22860-6f3c-7166-a384-15e46fd0d356', 'professional', 'local', 'cases.answer', '01a22860-8759-7c5f-b8d7-5361e052fce5', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7b7c-8ecd-a9e5c53d9e86', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', 'local', 'cases.trial', '01a22860-8760-72d6-b282-0d26c6b72328', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7dd0-afae-2e87e53c49dc', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', 'local', 'cases.report', '01a22860-8760-72d6-b282-0d26c6b72328', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7749-bd7d-2a6fd48cc835', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', '127.0.0.1', 'cases.answer', '01a22860-874b-75cc-9578-0f856e96b4ec', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7ed9-8b1f-95960626a9ea', 1795973737687, '01a22860-6f3c-7166-a384-15e46fd0d356', 'professional', '127.0.0.1', 'cases.ask-information', '01a22860-874b-75cc-9578-0f856e96b4ec', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7f97-90b6-2e87fbefd709', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'cases.note', '01a22860-874b-75cc-9578-0f856e96b4ec', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7f07-9aa0-9c89c9df3547', 1795973737687, '01a22860-6f3c-7166-a384-15e46fd0d356', 'professional', '127.0.0.1', 'cases.answer', '01a22860-874b-75cc-9578-0f856e96b4ec', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-77dc-9190-b28037961c03', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'cases.accept', '01a22860-874b-75cc-9578-0f856e96b4ec', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-732f-904e-ab2aa9271c75', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'cases.close', '01a22860-874b-75cc-9578-0f856e96b4ec', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7fe4-a54c-8ed28bea3095', 1795973737687, '01a22860-6f3c-7166-a384-15e46fd0d356', 'professional', '127.0.0.1', 'cases.retract', '01a22860-8759-7c5f-b8d7-5361e052fce5', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7736-a613-1cb2ee413afa', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'cases.note', '01a22860-8753-7284-814b-e5e3ea15de52', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7902-9cc9-41ea3638f3ea', 1795973737687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'professional', '127.0.0.1', 'cases.report', '01a22860-874b-75cc-9578-0f856e96b4ec', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-72cc-ba42-6745cfeb3b80', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'cases.withdraw-consent', '01a22860-874b-75cc-9578-0f856e96b4ec', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7d37-bb8a-0c575803ad2f', 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828', 'professional', '127.0.0.1', 'cases.withdraw-consent', '01a22860-874b-75cc-9578-0f856e96b4ec', 'done', NULL, 1, NULL, NULL),
	('01a22860-6cd7-7b1d-a9a6-844a27077469', 1795973737687, '01a22860-6f3c-7166-a384-15e46fd0d356', 'professional', '127.0.0.1', 'cases.decide', '01a22860-8760-72d6-b282-0d26c6b72328', 'done', NULL, 1, NULL, NULL);
INSERT INTO audit_state VALUES
	(1, 0, '\x0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO care_group VALUES
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 'specialty', '', 'members', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687),
	('01a22860-6f5d-7345-98fe-7d62d2f71fd2', 'research', '', 'members', '01a22860-6f40-7343-925b-e2e654ad8344', 1795973737687),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 'training', '甲乙丙丁', 'moderators', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', 'training', '甲乙丙丁', 'moderators', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687),
	('01a22860-85c9-7767-9ccc-e48bb7da187b', 'training', '甲乙丙丁', 'moderators', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687),
	('01a22860-85cd-7371-9d8c-d7cfe98fac58', 'training', '甲乙丙丁', 'moderators', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687),
	('01a22860-85d6-741c-8d63-c35e23eeb309', 'training', '甲乙丙丁', 'moderators', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687),
	('01a22860-7be5-7d02-9adb-54a8f03eef95', 'research', '', 'moderators', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687);
INSERT INTO case_consent VALUES
	('01a22860-735d-7250-a285-976900d743c3', 'verbal', 1, 1, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, NULL, NULL),
	('01a22860-73a8-7e65-b04d-bb2c97367b51', 'verbal', 1, 1, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, NULL, NULL),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 'signed', 0, 0, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828'),
	('01a22860-8753-7284-814b-e5e3ea15de52', 'signed', 1, 1, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, NULL, NULL),
	('01a22860-8759-7c5f-b8d7-5361e052fce5', 'signed', 1, 1, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, NULL, NULL),
	('01a22860-8760-72d6-b282-0d26c6b72328', 'signed', 1, 1, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, NULL, NULL);
INSERT INTO case_draft VALUES
	('01a22860-6f78-7250-8afc-5fb3bc607812', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'posted', 5, 1, NULL, NULL, '01a22860-735d-7250-a285-976900d743c3', 1795973737687, 1795973737687),
	('01a22860-7392-7e1a-a407-873f2430d240', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'posted', 2, 1, NULL, NULL, '01a22860-73a8-7e65-b04d-bb2c97367b51', 1795973737687, 1795973737687),
	('01a22860-767a-781c-850e-e046feba772f', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'open', 3, 1, '\x0109a0f384226e45a0d4acc9fe0f7cfe2ffbfc920beceddb3d9e1238bbcfcd7d10e201a0aa473130fe4a434f9bd35224b5dea926599f75e9b8527788938d47c0628c5cde754fe28241b8ee7cba12a16e547f19d16e0c2074b1bb592b0061418f19ae137f36b5ddfc7aebc8aea42a58332d875e37d6c6c99f93faa286dc6a2cbca66293d855683911fd5efaf4d7550b9009e92c458262deaf63d44b7dfe076a3829270d51d6b2f00b190836ec45ed7772956cbc2da2015b4df46c34a832f9885ead5cde5a8a24a7670af5d238cf84272923dce7795320467c1b51171087b1c183ddaa12bc5380e1e688438b3a46ff0ec533eca89bee38ca20e4a977d808c781f1a43ed0cb01525b1f0dfcc9b0525fa41a14d3b825186e852df8d477e80641d17044680d5969f8ee02272454ed0de9d48a620db144fc72df4eedebd5a024f3f611844d364986f533735be52df2540a2e9f23fc641c64a583feeb4a7e7ae5b3c15c97269aa7123b21c032b374be', '\x018becc7a8d1df9d10d1df1672f5125223ba17d108eded493d8764585cc34cc020d276025e81e7d5c66da8201e4b362f17742b2ead9e55d10605d8d4ea', NULL, 1795973737687, 1795973737687),
	('01a22860-861c-7187-8fbf-1c4d58a9a31e', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'discarded', 4, 3, NULL, NULL, NULL, 1795973737687, 1795973737687),
	('01a22860-8723-71b8-82af-b4fc4ebc51f5', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'open', 1, 1, '\x0110967f33c3e112e79c43a9a3515db2f9864dc6390aba4b56d6e63d2ec6066f2770ecd15c2fa4ba784e91c2ac64908b1dc570d2fb17c00a70cc88eea62442a5ddd7c4e93fe644420197b9e031a0b5ef15ba9e90921f9564be7e4ce78df2d93cf7b424d6f6a5bc6cd9221276611bb376134236cbf942fe9a0f635f3d901fe89d60b95706cc67f3973e11397af7f4506bbb1da9925b61dd0b49dc5044bdf307340f76493735540e8249ceaa615e4dd9bee653315f9ad6c8157670aa5a4c3a78f542097579c9413f9c8f121599f730021f6fd06d1533ab391432d123613c3411a204b7f41c7880c1c7ba12cf1a791b58f871f1b70e21769df135f8c82552ffbf63025687ee0e4d3fd0c654274ca7c08de231d2e5b465aa07d1f30acb141fbca7cb4ca869c7190cc41e', '\x017b455fe9427212f3f857d5e0438b7c29d126ea67ef403d8474ef1947bd82924a110f117e46e0f6092b2e01be96b2efc9e05f3f6a4597a81b46b8e205', NULL, 1795973737687, 1795973737687);
INSERT INTO case_record VALUES
	('01a22860-735d-7250-a285-976900d743c3', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'closed', 'routine', '小腿红斑三天，要不要抗生素？', 1795973737687, NULL, 1795973737687, 1795973737687, 1795973737687, 2, 1, '{"diagnosisChanged":"unclear","learned":"早看足背动脉","planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}', '{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}'),
	('01a22860-73a8-7e65-b04d-bb2c97367b51', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'open', 'routine', '咳嗽两周，还要查什么？', 1795973737687, NULL, NULL, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}'),
	('01a22860-874b-75cc-9578-0f856e96b4ec', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'closed', 'routine', '', 1795973737687, NULL, 1795973737687, 1795973737687, 1795973737687, 2, 3, NULL, '{}'),
	('01a22860-8753-7284-814b-e5e3ea15de52', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'open', 'routine', '甲乙丙丁?', 1795973737687, NULL, NULL, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}'),
	('01a22860-8759-7c5f-b8d7-5361e052fce5', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'open', 'routine', '甲乙丙丁?', 1795973737687, NULL, 1795973737687, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}'),
	('01a22860-8760-72d6-b282-0d26c6b72328', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'open', 'routine', '甲乙丙丁?', 1795973737687, NULL, NULL, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}');
INSERT INTO case_report VALUES
	('01a22860-8762-7cef-aa54-425dd1986f59', '01a22860-8760-72d6-b282-0d26c6b72328', '01a22860-6f39-7f53-aca1-119b29a6a7e3', '01a22860-6f3c-7166-a384-15e46fd0d356', '甲乙丙丁', 1795973737687, 'show', '01a22860-6f3c-7166-a384-15e46fd0d356', 1795973737687),
	('01a22860-8760-71ad-b25b-79dd885af6b0', '01a22860-874b-75cc-9578-0f856e96b4ec', '01a22860-6f39-7f53-aca1-119b29a6a7e3', '01a22860-6f3c-7166-a384-15e46fd0d356', '', 1795973737687, NULL, NULL, NULL);
INSERT INTO change VALUES
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 1, '01a22860-6f4e-7fed-901f-0673ef6c5425', 1),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 2, '01a22860-6f4e-7fed-901f-0673ef6c5425', 2),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 3, '01a22860-6f4e-7fed-901f-0673ef6c5425', 3),
	('01a22860-6f5d-7345-98fe-7d62d2f71fd2', 1, '01a22860-6f5d-7345-98fe-7d62d2f71fd2', 1),
	('01a22860-6f5d-7345-98fe-7d62d2f71fd2', 2, '01a22860-6f5d-7345-98fe-7d62d2f71fd2', 2),
	('01a22860-6f5d-7345-98fe-7d62d2f71fd2', 3, '01a22860-6f5d-7345-98fe-7d62d2f71fd2', 3),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 1, '01a22860-6f78-7250-8afc-5fb3bc607812', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 2, '01a22860-6f78-7250-8afc-5fb3bc607812', 2),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 3, '01a22860-735d-7250-a285-976900d743c3', 1),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 4, '01a22860-735d-7250-a285-976900d743c3', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 4, '01a22860-735d-7250-a285-976900d743c3', 2),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 5, '01a22860-735d-7250-a285-976900d743c3', 2),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 5, '01a22860-735d-7250-a285-976900d743c3', 3),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 6, '01a22860-735d-7250-a285-976900d743c3', 3),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 6, '01a22860-735d-7250-a285-976900d743c3', 4),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 7, '01a22860-735d-7250-a285-976900d743c3', 4),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 7, '01a22860-7392-7e1a-a407-873f2430d240', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 8, '01a22860-73a8-7e65-b04d-bb2c97367b51', 1),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 8, '01a22860-73a8-7e65-b04d-bb2c97367b51', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 9, '01a22860-73a8-7e65-b04d-bb2c97367b51', 2),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 9, '01a22860-73a8-7e65-b04d-bb2c97367b51', 2),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 10, '01a22860-73a8-7e65-b04d-bb2c97367b51', 3),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 10, '01a22860-73a8-7e65-b04d-bb2c97367b51', 3),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 11, '01a22860-6f4e-7fed-901f-0673ef6c5425', 4),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 12, '01a22860-6f4e-7fed-901f-0673ef6c5425', 5),
	('01a22860-6f5d-7345-98fe-7d62d2f71fd2', 4, '01a22860-6f5d-7345-98fe-7d62d2f71fd2', 4),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 11, '01a22860-767a-781c-850e-e046feba772f', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 12, '01a22860-767a-781c-850e-e046feba772f', 2),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 13, '01a22860-7710-7fc0-a7ff-eef2f1273a12', 1),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 1, '01a22860-7bd7-70d1-a54e-bb737df66f0e', 1),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 2, '01a22860-7bd7-70d1-a54e-bb737df66f0e', 2),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 3, '01a22860-7bd7-70d1-a54e-bb737df66f0e', 3),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 4, '01a22860-7bd7-70d1-a54e-bb737df66f0e', 4),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', 1, '01a22860-85bc-7c6e-8218-f2767a81d38d', 1),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', 2, '01a22860-85bc-7c6e-8218-f2767a81d38d', 2),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', 3, '01a22860-85bc-7c6e-8218-f2767a81d38d', 3),
	('01a22860-85c9-7767-9ccc-e48bb7da187b', 1, '01a22860-85c9-7767-9ccc-e48bb7da187b', 1),
	('01a22860-85cd-7371-9d8c-d7cfe98fac58', 1, '01a22860-85cd-7371-9d8c-d7cfe98fac58', 1),
	('01a22860-85cd-7371-9d8c-d7cfe98fac58', 2, '01a22860-85cd-7371-9d8c-d7cfe98fac58', 2),
	('01a22860-85d6-741c-8d63-c35e23eeb309', 1, '01a22860-85d6-741c-8d63-c35e23eeb309', 1),
	('01a22860-85d6-741c-8d63-c35e23eeb309', 2, '01a22860-85d6-741c-8d63-c35e23eeb309', 2),
	('01a22860-85d6-741c-8d63-c35e23eeb309', 3, '01a22860-85d6-741c-8d63-c35e23eeb309', 3),
	('01a22860-7be5-7d02-9adb-54a8f03eef95', 1, '01a22860-7be5-7d02-9adb-54a8f03eef95', 1),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 5, '01a22860-7bd7-70d1-a54e-bb737df66f0e', 5),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 6, '01a22860-7bd7-70d1-a54e-bb737df66f0e', 6),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', 4, '01a22860-85bc-7c6e-8218-f2767a81d38d', 4),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', 5, '01a22860-85bc-7c6e-8218-f2767a81d38d', 5),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', 6, '01a22860-85bc-7c6e-8218-f2767a81d38d', 6),
	('01a22860-85cd-7371-9d8c-d7cfe98fac58', 3, '01a22860-85cd-7371-9d8c-d7cfe98fac58', 3),
	('01a22860-85d6-741c-8d63-c35e23eeb309', 4, '01a22860-85d6-741c-8d63-c35e23eeb309', 4);
INSERT INTO change VALUES
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 13, '01a22860-861c-7187-8fbf-1c4d58a9a31e', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 14, '01a22860-861c-7187-8fbf-1c4d58a9a31e', 2),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 15, '01a22860-8723-71b8-82af-b4fc4ebc51f5', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 16, '01a22860-874b-75cc-9578-0f856e96b4ec', 1),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 14, '01a22860-874b-75cc-9578-0f856e96b4ec', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 17, '01a22860-874b-75cc-9578-0f856e96b4ec', 2),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 15, '01a22860-874b-75cc-9578-0f856e96b4ec', 2),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 18, '01a22860-8753-7284-814b-e5e3ea15de52', 1),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 16, '01a22860-8753-7284-814b-e5e3ea15de52', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 19, '01a22860-8753-7284-814b-e5e3ea15de52', 2),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 17, '01a22860-8753-7284-814b-e5e3ea15de52', 2),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 20, '01a22860-8759-7c5f-b8d7-5361e052fce5', 1),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 18, '01a22860-8759-7c5f-b8d7-5361e052fce5', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 21, '01a22860-8759-7c5f-b8d7-5361e052fce5', 2),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 19, '01a22860-8759-7c5f-b8d7-5361e052fce5', 2),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 22, '01a22860-8760-72d6-b282-0d26c6b72328', 1),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 20, '01a22860-8760-72d6-b282-0d26c6b72328', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 23, '01a22860-8760-72d6-b282-0d26c6b72328', 2),
	('01a22860-6f3c-7166-a384-15e46fd0d356', 1, '01a22860-8760-72d6-b282-0d26c6b72328', 2),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 21, '01a22860-8760-72d6-b282-0d26c6b72328', 2),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 24, '01a22860-874b-75cc-9578-0f856e96b4ec', 3),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 22, '01a22860-874b-75cc-9578-0f856e96b4ec', 3),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 25, '01a22860-874b-75cc-9578-0f856e96b4ec', 4),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 23, '01a22860-874b-75cc-9578-0f856e96b4ec', 4),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 26, '01a22860-874b-75cc-9578-0f856e96b4ec', 5),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 24, '01a22860-874b-75cc-9578-0f856e96b4ec', 5),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 27, '01a22860-874b-75cc-9578-0f856e96b4ec', 6),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 25, '01a22860-874b-75cc-9578-0f856e96b4ec', 6),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 28, '01a22860-874b-75cc-9578-0f856e96b4ec', 7),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 26, '01a22860-874b-75cc-9578-0f856e96b4ec', 7),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 29, '01a22860-874b-75cc-9578-0f856e96b4ec', 8),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 27, '01a22860-874b-75cc-9578-0f856e96b4ec', 8),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 30, '01a22860-8759-7c5f-b8d7-5361e052fce5', 3),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 28, '01a22860-8759-7c5f-b8d7-5361e052fce5', 3),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 31, '01a22860-8753-7284-814b-e5e3ea15de52', 3),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 29, '01a22860-8753-7284-814b-e5e3ea15de52', 3),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 32, '01a22860-874b-75cc-9578-0f856e96b4ec', 9),
	('01a22860-6f3c-7166-a384-15e46fd0d356', 2, '01a22860-874b-75cc-9578-0f856e96b4ec', 9),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 30, '01a22860-874b-75cc-9578-0f856e96b4ec', 9),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 33, '01a22860-874b-75cc-9578-0f856e96b4ec', 10),
	('01a22860-6f3c-7166-a384-15e46fd0d356', 3, '01a22860-874b-75cc-9578-0f856e96b4ec', 10),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 31, '01a22860-874b-75cc-9578-0f856e96b4ec', 10),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 34, '01a22860-874b-75cc-9578-0f856e96b4ec', 11),
	('01a22860-6f3c-7166-a384-15e46fd0d356', 4, '01a22860-874b-75cc-9578-0f856e96b4ec', 11),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 32, '01a22860-874b-75cc-9578-0f856e96b4ec', 11),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 35, '01a22860-8760-72d6-b282-0d26c6b72328', 3),
	('01a22860-6f3c-7166-a384-15e46fd0d356', 5, '01a22860-8760-72d6-b282-0d26c6b72328', 3),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 33, '01a22860-8760-72d6-b282-0d26c6b72328', 3);
INSERT INTO circle VALUES
	('00000000-0000-7000-8000-000000000001', 'public', 'public', 0, 0, 0, 0, 0, 'all', 0),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 'person', '', 35, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-6f39-7f53-aca1-119b29a6a7e3', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-6f3c-7166-a384-15e46fd0d356', 'person', '', 5, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-6f40-7343-925b-e2e654ad8344', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-6f43-73e0-9105-3909183f8112', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-6f48-7638-88f8-59b0287e42da', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-6f4b-7a4b-9a42-f88673d41752', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 'group', '会诊群', 33, 3, 500, 3, 3, 'all', 1795973737687),
	('01a22860-6f5d-7345-98fe-7d62d2f71fd2', 'group', '别的群', 4, 3, 500, 3, 3, 'all', 1795973737687),
	('01a22860-7730-798f-babd-fe164ef309b5', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-775c-7451-8b43-5d41307eb4f9', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-777f-73fe-9ff8-9d82cae63894', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-783b-7111-ad3a-2012ff642c2a', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-787f-74c5-a0aa-57740285bebc', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-78fd-73af-935a-df65b6d74fc7', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-791b-7fa2-9667-9d6e54005f08', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-7939-7952-9d93-442cdd37fb15', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-7955-7d89-b0df-d90acc0a9325', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-7971-7b8d-93ed-2196e94f1faf', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-798b-7572-8caa-3e0a8b4f3e71', 'trial', '', 0, 1, 2, 2, 2, 'all', 1795973737687),
	('01a22860-798e-7ab8-8628-f41604f4f433', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-79aa-76c0-81f7-457d4066c9c4', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-79c5-7e4c-9aa4-351f17f21bbd', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-79e3-7389-ab3c-6c1bf1c1f647', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-7a10-71c8-8767-50da5ee5c421', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-775c-787e-b7be-5b9391e62ca2', 'person', '', 0, 1, 1, 1, 1, 'all', 1795973737687),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 'group', '试验组 甲乙丙丁', 6, 3, 500, 3, 4, 'all', 1795973737687),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', 'group', '甲乙丙丁', 6, 3, 50, 2, 6, 'all', 1795973737687),
	('01a22860-85c9-7767-9ccc-e48bb7da187b', 'group', '试验组 甲乙丙丁', 1, 3, 500, 1, 2, 'all', 1795973737687),
	('01a22860-85cd-7371-9d8c-d7cfe98fac58', 'group', '试验组 甲乙丙丁', 3, 3, 500, 3, 4, 'all', 1795973737687),
	('01a22860-85d6-741c-8d63-c35e23eeb309', 'group', '试验组 甲乙丙丁', 4, 3, 500, 2, 5, 'all', 1795973737687),
	('01a22860-7be5-7d02-9adb-54a8f03eef95', 'group', '甲乙丙丁', 1, 3, 500, 1, 2, 'all', 1795973737687);
INSERT INTO circle_kind VALUES
	('person', 1, 1),
	('group', 3, 500);
INSERT INTO circle_member VALUES
	('01a22860-6f29-76f5-aec5-d813fa0ec828', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'owner', 0, 1795973737687, NULL),
	('01a22860-6f39-7f53-aca1-119b29a6a7e3', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'owner', 0, 1795973737687, NULL),
	('01a22860-6f3c-7166-a384-15e46fd0d356', '01a22860-6f3c-7166-a384-15e46fd0d356', 'owner', 0, 1795973737687, NULL),
	('01a22860-6f40-7343-925b-e2e654ad8344', '01a22860-6f40-7343-925b-e2e654ad8344', 'owner', 0, 1795973737687, NULL),
	('01a22860-6f43-73e0-9105-3909183f8112', '01a22860-6f43-73e0-9105-3909183f8112', 'owner', 0, 1795973737687, NULL),
	('01a22860-6f48-7638-88f8-59b0287e42da', '01a22860-6f48-7638-88f8-59b0287e42da', 'owner', 0, 1795973737687, NULL),
	('01a22860-6f4b-7a4b-9a42-f88673d41752', '01a22860-6f4b-7a4b-9a42-f88673d41752', 'owner', 0, 1795973737687, NULL),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'moderator', 0, 1795973737687, NULL),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'member', 0, 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828'),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', '01a22860-6f3c-7166-a384-15e46fd0d356', 'member', 0, 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828'),
	('01a22860-6f5d-7345-98fe-7d62d2f71fd2', '01a22860-6f40-7343-925b-e2e654ad8344', 'moderator', 0, 1795973737687, NULL),
	('01a22860-6f5d-7345-98fe-7d62d2f71fd2', '01a22860-6f48-7638-88f8-59b0287e42da', 'member', 0, 1795973737687, '01a22860-6f40-7343-925b-e2e654ad8344'),
	('01a22860-6f5d-7345-98fe-7d62d2f71fd2', '01a22860-6f4b-7a4b-9a42-f88673d41752', 'member', 0, 1795973737687, '01a22860-6f40-7343-925b-e2e654ad8344'),
	('01a22860-7730-798f-babd-fe164ef309b5', '01a22860-7730-798f-babd-fe164ef309b5', 'owner', 0, 1795973737687, NULL),
	('01a22860-775c-7451-8b43-5d41307eb4f9', '01a22860-775c-7451-8b43-5d41307eb4f9', 'owner', 0, 1795973737687, NULL),
	('01a22860-777f-73fe-9ff8-9d82cae63894', '01a22860-777f-73fe-9ff8-9d82cae63894', 'owner', 0, 1795973737687, NULL),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '01a22860-77c0-7249-89ea-7ce3707c64f9', 'owner', 0, 1795973737687, NULL),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'owner', 0, 1795973737687, NULL),
	('01a22860-783b-7111-ad3a-2012ff642c2a', '01a22860-783b-7111-ad3a-2012ff642c2a', 'owner', 0, 1795973737687, NULL),
	('01a22860-787f-74c5-a0aa-57740285bebc', '01a22860-787f-74c5-a0aa-57740285bebc', 'owner', 0, 1795973737687, NULL),
	('01a22860-78fd-73af-935a-df65b6d74fc7', '01a22860-78fd-73af-935a-df65b6d74fc7', 'owner', 0, 1795973737687, NULL),
	('01a22860-791b-7fa2-9667-9d6e54005f08', '01a22860-791b-7fa2-9667-9d6e54005f08', 'owner', 0, 1795973737687, NULL),
	('01a22860-7939-7952-9d93-442cdd37fb15', '01a22860-7939-7952-9d93-442cdd37fb15', 'owner', 0, 1795973737687, NULL),
	('01a22860-7955-7d89-b0df-d90acc0a9325', '01a22860-7955-7d89-b0df-d90acc0a9325', 'owner', 0, 1795973737687, NULL),
	('01a22860-7971-7b8d-93ed-2196e94f1faf', '01a22860-7971-7b8d-93ed-2196e94f1faf', 'owner', 0, 1795973737687, NULL),
	('01a22860-798b-7572-8caa-3e0a8b4f3e71', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'member', 0, 1795973737687, NULL),
	('01a22860-798b-7572-8caa-3e0a8b4f3e71', '01a22860-7971-7b8d-93ed-2196e94f1faf', 'member', 0, 1795973737687, NULL),
	('01a22860-798e-7ab8-8628-f41604f4f433', '01a22860-798e-7ab8-8628-f41604f4f433', 'owner', 0, 1795973737687, NULL),
	('01a22860-79aa-76c0-81f7-457d4066c9c4', '01a22860-79aa-76c0-81f7-457d4066c9c4', 'owner', 0, 1795973737687, NULL),
	('01a22860-79c5-7e4c-9aa4-351f17f21bbd', '01a22860-79c5-7e4c-9aa4-351f17f21bbd', 'owner', 0, 1795973737687, NULL),
	('01a22860-79e3-7389-ab3c-6c1bf1c1f647', '01a22860-79e3-7389-ab3c-6c1bf1c1f647', 'owner', 0, 1795973737687, NULL),
	('01a22860-7a10-71c8-8767-50da5ee5c421', '01a22860-7a10-71c8-8767-50da5ee5c421', 'owner', 0, 1795973737687, NULL),
	('01a22860-775c-787e-b7be-5b9391e62ca2', '01a22860-775c-787e-b7be-5b9391e62ca2', 'owner', 0, 1795973737687, NULL),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'moderator', 0, 1795973737687, NULL),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'member', 0, 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828'),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', '01a22860-6f3c-7166-a384-15e46fd0d356', 'member', 0, 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828'),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'moderator', 0, 1795973737687, NULL),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'librarian', 0, 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828'),
	('01a22860-85c9-7767-9ccc-e48bb7da187b', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'moderator', 0, 1795973737687, NULL),
	('01a22860-85cd-7371-9d8c-d7cfe98fac58', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'moderator', 0, 1795973737687, NULL),
	('01a22860-85cd-7371-9d8c-d7cfe98fac58', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'member', 0, 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828'),
	('01a22860-85d6-741c-8d63-c35e23eeb309', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'moderator', 0, 1795973737687, NULL),
	('01a22860-85d6-741c-8d63-c35e23eeb309', '01a22860-6f3c-7166-a384-15e46fd0d356', 'member', 0, 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828'),
	('01a22860-7be5-7d02-9adb-54a8f03eef95', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'moderator', 0, 1795973737687, NULL),
	('01a22860-85cd-7371-9d8c-d7cfe98fac58', '01a22860-6f3c-7166-a384-15e46fd0d356', 'member', 0, 1795973737687, '01a22860-6f29-76f5-aec5-d813fa0ec828');
INSERT INTO circle_policy VALUES
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 'may-invite-member', 'may-moderate'),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', 'may-invite-member', 'may-moderate'),
	('01a22860-85c9-7767-9ccc-e48bb7da187b', 'may-invite-member', 'may-moderate'),
	('01a22860-85cd-7371-9d8c-d7cfe98fac58', 'may-invite-member', 'may-moderate'),
	('01a22860-85d6-741c-8d63-c35e23eeb309', 'may-invite-member', 'may-moderate'),
	('01a22860-7be5-7d02-9adb-54a8f03eef95', 'may-invite-member', 'may-moderate');
INSERT INTO circle_removal VALUES
	('01a22860-85bc-7c6e-8218-f2767a81d38d', '01a22860-6f3c-7166-a384-15e46fd0d356', 6);
INSERT INTO command VALUES
	('01a22860-6f4e-7fed-901f-0673ef6c5425', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.create', '"01a22860-6f4e-7fed-901f-0673ef6c5425"', 1795973737687),
	('01a22860-6f52-73a7-adf5-0925c50e16a9', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.invite', '"01a22860-6cd7-7b8a-8193-b8ec39e682bd"', 1795973737687),
	('01a22860-6f55-723a-ba43-dd5f64ad4148', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'groups.join', '"01a22860-6f4e-7fed-901f-0673ef6c5425"', 1795973737687),
	('01a22860-6f59-7997-af70-2a089d59c3b1', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.invite', '"01a22860-6cd7-70ba-95c1-e07459b79ad6"', 1795973737687),
	('01a22860-6f5a-77b7-a0ac-b2edf68ed54f', '01a22860-6f3c-7166-a384-15e46fd0d356', 'groups.join', '"01a22860-6f4e-7fed-901f-0673ef6c5425"', 1795973737687),
	('01a22860-6f5d-7345-98fe-7d62d2f71fd2', '01a22860-6f40-7343-925b-e2e654ad8344', 'groups.create', '"01a22860-6f5d-7345-98fe-7d62d2f71fd2"', 1795973737687),
	('01a22860-6f5e-7bda-99a8-0cceb771f805', '01a22860-6f40-7343-925b-e2e654ad8344', 'groups.invite', '"01a22860-6cd7-71b0-8ad1-db71628f7b7b"', 1795973737687),
	('01a22860-6f60-7d1c-b731-edc81c339183', '01a22860-6f48-7638-88f8-59b0287e42da', 'groups.join', '"01a22860-6f5d-7345-98fe-7d62d2f71fd2"', 1795973737687),
	('01a22860-6f62-73eb-b590-530f9828c41a', '01a22860-6f40-7343-925b-e2e654ad8344', 'groups.invite', '"01a22860-6cd7-7d4e-a0d5-0dd3ebd3b5cb"', 1795973737687),
	('01a22860-6f64-7b2b-bf9d-9f319039dd07', '01a22860-6f4b-7a4b-9a42-f88673d41752', 'groups.join', '"01a22860-6f5d-7345-98fe-7d62d2f71fd2"', 1795973737687),
	('01a22860-6f78-7250-8afc-5fb3bc607812', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'ask.begin', '1', 1795973737687),
	('01a22860-7392-7e1a-a407-873f2430d240', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'ask.begin', '1', 1795973737687),
	('01a22860-767a-781c-850e-e046feba772f', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'ask.begin', '1', 1795973737687),
	('01a22860-772e-77d0-a123-f54bd8c89bac', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.invite', '"01a22860-6cd7-73b2-b795-b73a2e1f711a"', 1795973737687),
	('01a22860-7759-7111-b63e-783164daabe2', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.invite', '"01a22860-6cd7-73e9-9478-584a34f20528"', 1795973737687),
	('01a22860-775b-7bbd-808a-d99d788a7cc7', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.invite', '"01a22860-6cd7-7bab-a9fb-5a9ea86792d4"', 1795973737687),
	('01a22860-7799-7f64-9cbd-e8fe0534b6fa', '01a22860-777f-73fe-9ff8-9d82cae63894', 'accounts.begin-second-factor', 'true', 1795973737687),
	('01a22860-77dc-7ce8-bb5c-48553807ed26', '01a22860-77c0-7249-89ea-7ce3707c64f9', 'accounts.begin-second-factor', 'true', 1795973737687),
	('01a22860-77f9-76b5-ab45-5b6d741d5c6a', '01a22860-77c0-7249-89ea-7ce3707c64f9', 'accounts.set-second-factor', 'true', 1795973737687),
	('01a22860-781a-7b6c-bc56-167559fdc8b3', '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'accounts.begin-second-factor', 'true', 1795973737687),
	('01a22860-7838-710d-9b89-796e3fe7eb3d', '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'accounts.set-second-factor', 'true', 1795973737687),
	('01a22860-7858-7b05-80d5-112654d6fba8', '01a22860-783b-7111-ad3a-2012ff642c2a', 'accounts.begin-second-factor', 'true', 1795973737687),
	('01a22860-787c-7a99-986f-65b47bbf421f', '01a22860-783b-7111-ad3a-2012ff642c2a', 'accounts.set-second-factor', 'true', 1795973737687),
	('01a22860-789c-73ff-b8e4-0078b4177819', '01a22860-787f-74c5-a0aa-57740285bebc', 'accounts.begin-second-factor', 'true', 1795973737687),
	('01a22860-78c9-7cbc-aaa2-850328555eee', '01a22860-787f-74c5-a0aa-57740285bebc', 'accounts.set-second-factor', 'true', 1795973737687),
	('01a22860-7935-7dbc-933a-d65ad80541bb', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.issue-reset', '"01a22860-78fd-73af-935a-df65b6d74fc7"', 1795973737687),
	('01a22860-7a3c-7b55-8403-ddf8a32854db', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.disable', '"01a22860-7a10-71c8-8767-50da5ee5c421"', 1795973737687),
	('01a22860-7a3f-7012-89b2-1e0607a4ec35', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.invite', '"01a22860-6cd7-740d-bb4d-792311bdcd08"', 1795973737687),
	('01a22860-78f8-762a-a378-c92375784c9b', '01a22860-775c-7451-8b43-5d41307eb4f9', 'accounts.begin-second-factor', 'true', 1795973737687),
	('01a22860-78fa-7b00-866e-c8792c501fe5', '01a22860-777f-73fe-9ff8-9d82cae63894', 'accounts.set-second-factor', 'true', 1795973737687),
	('01a22860-78fb-7045-acb4-978d33b20d5e', '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'accounts.renew-recovery-codes', 'true', 1795973737687),
	('01a22860-78fc-7622-9410-194461bf79ca', '01a22860-783b-7111-ad3a-2012ff642c2a', 'accounts.remove-second-factor', 'true', 1795973737687),
	('01a22860-78fd-7868-9bc3-83016352e147', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.take-second-factor', '"01a22860-787f-74c5-a0aa-57740285bebc"', 1795973737687),
	('01a22860-7938-77da-861d-2879e0ef6228', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.issue-reset', '"01a22860-791b-7fa2-9667-9d6e54005f08"', 1795973737687),
	('01a22860-7938-7b74-a246-bee304f47d0f', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.end-sessions', '"01a22860-791b-7fa2-9667-9d6e54005f08"', 1795973737687),
	('01a22860-798c-7460-aeb7-b6d68780e22a', '01a22860-7939-7952-9d93-442cdd37fb15', 'accounts.change-password', 'true', 1795973737687),
	('01a22860-798d-7f49-adba-8a9751ca5a4a', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'accounts.see-notices', '0', 1795973737687),
	('01a22860-798d-7bfa-81b1-2120c951d6e6', '01a22860-7955-7d89-b0df-d90acc0a9325', 'accounts.set-facility', 'true', 1795973737687),
	('01a22860-798e-7d19-ad10-22662b2b57fa', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'accounts.end-session', '"01a22860-6cd7-7bc7-b364-34e3edb33fd0"', 1795973737687),
	('01a22860-7a40-7a49-b576-22c540f5fc8d', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.add-facility', '"01a22860-7bb6-7cb2-817c-35e9e78e7e63"', 1795973737687),
	('01a22860-7a40-78ae-906e-4d34018689e0', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.change-facility', '"01a22860-772d-7f88-9ff9-172eaf40f74b"', 1795973737687),
	('01a22860-7a40-7979-a174-40f7b8fa39bc', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.invite', '"01a22860-6cd7-731f-92e5-bf928cfafae1"', 1795973737687),
	('01a22860-7a40-7847-be32-2c2d5f63ddb1', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.revoke-invitation', '"01a22860-6cd7-740d-bb4d-792311bdcd08"', 1795973737687),
	('01a22860-7a40-767e-9fe0-afd77fb90a55', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.check-credential', '"01a22860-79aa-76c0-81f7-457d4066c9c4"', 1795973737687),
	('01a22860-7a40-7fc7-b41f-41a940cfc08c', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.withdraw-check', '"01a22860-79c5-7e4c-9aa4-351f17f21bbd"', 1795973737687),
	('01a22860-7a40-7181-9519-a1e5bf5296a8', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.disable', '"01a22860-79e3-7389-ab3c-6c1bf1c1f647"', 1795973737687),
	('01a22860-7a40-7928-8b01-019bf00bbe12', '01a22860-6f43-73e0-9105-3909183f8112', 'accounts.enable', '"01a22860-7a10-71c8-8767-50da5ee5c421"', 1795973737687),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.create', '"01a22860-7bd7-70d1-a54e-bb737df66f0e"', 1795973737687),
	('01a22860-7bda-7c9d-ad1f-70fbf8613f81', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.invite', '"01a22860-6cd7-75a7-9dcc-689697fefa24"', 1795973737687),
	('01a22860-7bdc-7d66-948e-8091977a6efe', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'groups.join', '"01a22860-7bd7-70d1-a54e-bb737df66f0e"', 1795973737687);
INSERT INTO command VALUES
	('01a22860-7bde-7a3e-bbd0-0f14d10e1ee4', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.invite', '"01a22860-6cd7-752b-a0e1-9fd5bb92b48a"', 1795973737687),
	('01a22860-7bdf-741a-96cd-cbd0e3f5251a', '01a22860-6f3c-7166-a384-15e46fd0d356', 'groups.join', '"01a22860-7bd7-70d1-a54e-bb737df66f0e"', 1795973737687),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.create', '"01a22860-85bc-7c6e-8218-f2767a81d38d"', 1795973737687),
	('01a22860-85c1-7a69-b284-628d2aaa430a', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.invite', '"01a22860-6cd7-7d0f-9dde-4983c93711a8"', 1795973737687),
	('01a22860-85c3-79a4-bd3d-858c1d726bcd', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'groups.join', '"01a22860-85bc-7c6e-8218-f2767a81d38d"', 1795973737687),
	('01a22860-85c5-7ea2-ba52-296b3f391ca9', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.invite', '"01a22860-6cd7-7399-8b42-4e95c526aa7e"', 1795973737687),
	('01a22860-85c7-7260-bb0b-8aef71c768c9', '01a22860-6f3c-7166-a384-15e46fd0d356', 'groups.join', '"01a22860-85bc-7c6e-8218-f2767a81d38d"', 1795973737687),
	('01a22860-85c9-7767-9ccc-e48bb7da187b', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.create', '"01a22860-85c9-7767-9ccc-e48bb7da187b"', 1795973737687),
	('01a22860-85cc-7c09-acb7-1381e8403866', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.invite', '"01a22860-6cd7-7a57-830d-4a5cbc4c13db"', 1795973737687),
	('01a22860-85cd-7371-9d8c-d7cfe98fac58', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.create', '"01a22860-85cd-7371-9d8c-d7cfe98fac58"', 1795973737687),
	('01a22860-85cf-7878-9c36-ac469ef805dd', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.invite', '"01a22860-6cd7-7122-b0fc-7ea151d6896f"', 1795973737687),
	('01a22860-85d1-7f25-b0bf-87aff9a7f5c4', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'groups.join', '"01a22860-85cd-7371-9d8c-d7cfe98fac58"', 1795973737687),
	('01a22860-85d3-70d7-8157-09a430d3a0fa', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.invite', '"01a22860-6cd7-70a2-b0ec-2067ba4193ba"', 1795973737687),
	('01a22860-85d6-741c-8d63-c35e23eeb309', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.create', '"01a22860-85d6-741c-8d63-c35e23eeb309"', 1795973737687),
	('01a22860-85d9-7abb-8a99-e07f8f295350', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.invite', '"01a22860-6cd7-7d71-834e-cb135205b942"', 1795973737687),
	('01a22860-85da-74a9-9f7a-5257588d2764', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'groups.join', '"01a22860-85d6-741c-8d63-c35e23eeb309"', 1795973737687),
	('01a22860-85dd-7fe7-86bb-45ee49cfbfec', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.invite', '"01a22860-6cd7-7b53-aca5-955db7f40305"', 1795973737687),
	('01a22860-85df-73c0-9312-a2a874670927', '01a22860-6f3c-7166-a384-15e46fd0d356', 'groups.join', '"01a22860-85d6-741c-8d63-c35e23eeb309"', 1795973737687),
	('01a22860-7be5-7d02-9adb-54a8f03eef95', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.create', '"01a22860-7be5-7d02-9adb-54a8f03eef95"', 1795973737687),
	('01a22860-7be5-790c-aab1-fc7d303c6158', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'groups.withdraw', 'true', 1795973737687),
	('01a22860-85c9-74ad-a013-102026129927', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.role', 'true', 1795973737687),
	('01a22860-85c9-70af-81c5-be39695f0f98', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.remove', 'true', 1795973737687),
	('01a22860-85c9-7332-a941-703d6e5ca97f', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.settings', 'true', 1795973737687),
	('01a22860-85cd-7c02-9ea4-1be653223422', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.invite', '"01a22860-6cd7-711c-aa4d-7943ee69a765"', 1795973737687),
	('01a22860-85cd-7797-85bc-c8576fbca78e', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups.revoke-invitation', 'true', 1795973737687),
	('01a22860-85d6-7290-aa10-207f78e364aa', '01a22860-6f3c-7166-a384-15e46fd0d356', 'groups.join', '"01a22860-85cd-7371-9d8c-d7cfe98fac58"', 1795973737687),
	('01a22860-85e1-728f-81fc-b8dabbb91a0e', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'groups.leave', 'true', 1795973737687),
	('01a22860-861c-7187-8fbf-1c4d58a9a31e', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'ask.begin', '1', 1795973737687),
	('01a22860-8723-71b8-82af-b4fc4ebc51f5', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'ask.begin', '1', 1795973737687),
	('01a22860-8723-7090-9ec0-13aee59b82e3', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'ask.rewrite', '0', 1795973737687),
	('01a22860-8723-7f51-85ef-6e4f9e2f2199', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'ask.discard', '0', 1795973737687);
INSERT INTO credential VALUES
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 'doctor', 'none', '01a22860-6f23-7505-90a2-907b92715b38', 'zh', '', NULL, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, '试验asker'),
	('01a22860-6f39-7f53-aca1-119b29a6a7e3', 'doctor', 'none', '01a22860-6f23-7d39-9afe-ab06c833d87c', 'zh', '', NULL, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 1795973737687, '试验colleague'),
	('01a22860-6f3c-7166-a384-15e46fd0d356', 'doctor', 'none', '01a22860-6f23-7d39-9afe-ab06c833d87c', 'zh', '', NULL, '01a22860-6f3c-7166-a384-15e46fd0d356', 1795973737687, '试验thlrd'),
	('01a22860-6f40-7343-925b-e2e654ad8344', 'doctor', 'none', '01a22860-6f23-7d39-9afe-ab06c833d87c', 'zh', '', NULL, '01a22860-6f40-7343-925b-e2e654ad8344', 1795973737687, '试验outslder'),
	('01a22860-6f43-73e0-9105-3909183f8112', 'doctor', 'none', '01a22860-6f23-7d39-9afe-ab06c833d87c', 'zh', '', NULL, '01a22860-6f43-73e0-9105-3909183f8112', 1795973737687, '试验adrnlnlstrator'),
	('01a22860-6f48-7638-88f8-59b0287e42da', 'doctor', 'none', '01a22860-6f23-7d39-9afe-ab06c833d87c', 'zh', '', NULL, '01a22860-6f48-7638-88f8-59b0287e42da', 1795973737687, '试验second'),
	('01a22860-6f4b-7a4b-9a42-f88673d41752', 'doctor', 'none', '01a22860-6f23-7d39-9afe-ab06c833d87c', 'zh', '', NULL, '01a22860-6f4b-7a4b-9a42-f88673d41752', 1795973737687, '试验last'),
	('01a22860-7730-798f-babd-fe164ef309b5', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22860-775c-7451-8b43-5d41307eb4f9', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22860-777f-73fe-9ff8-9d82cae63894', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22860-783b-7111-ad3a-2012ff642c2a', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22860-787f-74c5-a0aa-57740285bebc', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22860-78fd-73af-935a-df65b6d74fc7', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22860-791b-7fa2-9667-9d6e54005f08', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22860-7939-7952-9d93-442cdd37fb15', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22860-7955-7d89-b0df-d90acc0a9325', 'doctor', 'none', '01a22860-7938-71b6-9cbf-93ecafaff50a', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22860-7971-7b8d-93ed-2196e94f1faf', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22860-798e-7ab8-8628-f41604f4f433', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22860-79aa-76c0-81f7-457d4066c9c4', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'zh', '甲乙丙丁', '2040-01-31', '01a22860-6f43-73e0-9105-3909183f8112', 1795973737687, '甲乙丙丁'),
	('01a22860-79c5-7e4c-9aa4-351f17f21bbd', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22860-79e3-7389-ab3c-6c1bf1c1f647', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22860-7a10-71c8-8767-50da5ee5c421', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22860-775c-787e-b7be-5b9391e62ca2', 'doctor', 'none', '01a22860-772d-7f88-9ff9-172eaf40f74b', '', '', NULL, NULL, NULL, '试验新来');
INSERT INTO draft_picture VALUES
	('01a22860-767a-781c-850e-e046feba772f', '01a22860-7684-7897-8f87-a49a73bb6930', 0, 2, 'read', '{"base":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]},"burned":[],"isProposed":false,"left":[],"shown":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]}}');
INSERT INTO entry VALUES
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 1, '01a22860-6cd7-7620-86e0-a0ad009773df', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'created', '{"name":"会诊群"}', NULL, 1795973737687, 0),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 2, '01a22860-6cd7-7871-a0c4-d2df4eca17ff', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'joined', '{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}', NULL, 1795973737687, 0),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 3, '01a22860-6cd7-77a1-9a86-efe6484f352a', '01a22860-6f3c-7166-a384-15e46fd0d356', 'joined', '{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}', NULL, 1795973737687, 0),
	('01a22860-6f5d-7345-98fe-7d62d2f71fd2', 1, '01a22860-6cd7-769c-8ef4-1bd793d4ea42', '01a22860-6f40-7343-925b-e2e654ad8344', 'created', '{"name":"别的群"}', NULL, 1795973737687, 0),
	('01a22860-6f5d-7345-98fe-7d62d2f71fd2', 2, '01a22860-6cd7-7e5d-94c2-4eb7e114656c', '01a22860-6f48-7638-88f8-59b0287e42da', 'joined', '{"person":"01a22860-6f40-7343-925b-e2e654ad8344","personName":"试验·outsider"}', NULL, 1795973737687, 0),
	('01a22860-6f5d-7345-98fe-7d62d2f71fd2', 3, '01a22860-6cd7-74d5-abf8-1dfdd79637d2', '01a22860-6f4b-7a4b-9a42-f88673d41752', 'joined', '{"person":"01a22860-6f40-7343-925b-e2e654ad8344","personName":"试验·outsider"}', NULL, 1795973737687, 0),
	('01a22860-6f78-7250-8afc-5fb3bc607812', 1, '01a22860-6cd7-7f92-8f9f-ab472598ea12', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'begun', '{}', NULL, 1795973737687, 0),
	('01a22860-6f78-7250-8afc-5fb3bc607812', 2, '01a22860-6f6c-76d6-9617-d61de5c1b3b7', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'attachment', '{}', NULL, 1795973737687, 0),
	('01a22860-735d-7250-a285-976900d743c3', 1, '01a22860-735d-7250-a285-976900d743c3', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'case', '{"attachments":[{"frames":1,"height":24,"kind":"photo","removed":[],"width":32,"windows":[]}],"consent":{"kind":"verbal","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"六十岁，糖尿病十年。","laboratory":"","question":"小腿红斑三天，要不要抗生素？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}}', NULL, 1795973737687, 0),
	('01a22860-735d-7250-a285-976900d743c3', 2, '01a22860-736d-78e8-a6ad-2c64897135cf', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'answer', '{"text":"先拍片，再用药。"}', NULL, 1795973737687, 0),
	('01a22860-735d-7250-a285-976900d743c3', 3, '01a22860-737c-70ff-9bf3-5d8e2860392a', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'accepted', '{"answer":2}', NULL, 1795973737687, 0),
	('01a22860-735d-7250-a285-976900d743c3', 4, '01a22860-7387-71ed-b148-3cf96e4ff87f', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'closed', '{"diagnosisChanged":"unclear","learned":"早看足背动脉","planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}', NULL, 1795973737687, 0),
	('01a22860-7392-7e1a-a407-873f2430d240', 1, '01a22860-6cd7-7555-ac93-059a46463cd1', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'begun', '{}', NULL, 1795973737687, 0),
	('01a22860-73a8-7e65-b04d-bb2c97367b51', 1, '01a22860-73a8-7e65-b04d-bb2c97367b51', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'case', '{"attachments":[],"consent":{"kind":"verbal","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"咳嗽两周，还要查什么？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1795973737687, 0),
	('01a22860-73a8-7e65-b04d-bb2c97367b51', 2, '01a22860-73b7-743b-8546-3fb1e256958a', '01a22860-6f3c-7166-a384-15e46fd0d356', 'request', '{"text":"请补一张胸片。"}', NULL, 1795973737687, 0),
	('01a22860-73a8-7e65-b04d-bb2c97367b51', 3, '01a22860-73c1-784f-9b5c-919daa04987f', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'note', '{"text":"胸片明天拍好。"}', NULL, 1795973737687, 0),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 4, '01a22860-73cb-7897-873d-a50a8679ca20', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'message', '{"text":"周五晚上讨论皮疹。"}', NULL, 1795973737687, 0),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 5, '01a22860-73e0-7cc3-888e-6b280f615f7d', '01a22860-6f3c-7166-a384-15e46fd0d356', 'message', '{"text":"这张图给大家看。"}', NULL, 1795973737687, 0),
	('01a22860-6f5d-7345-98fe-7d62d2f71fd2', 4, '01a22860-7672-764a-a17f-2aeec23c560e', '01a22860-6f40-7343-925b-e2e654ad8344', 'message', '{"text":"另一群里的话，别人看不见。"}', NULL, 1795973737687, 0),
	('01a22860-767a-781c-850e-e046feba772f', 1, '01a22860-6cd7-74e5-b3a4-d374ed12fea0', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'begun', '{}', NULL, 1795973737687, 0),
	('01a22860-767a-781c-850e-e046feba772f', 2, '01a22860-7684-7897-8f87-a49a73bb6930', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'attachment', '{}', NULL, 1795973737687, 0),
	('01a22860-7710-7fc0-a7ff-eef2f1273a12', 1, '01a22860-7710-7548-845e-95edfa2c32ed', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'file', '{}', NULL, 1795973737687, 0),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 1, '01a22860-6cd7-7cd1-91a1-408bf982d256', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795973737687, 0),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 2, '01a22860-6cd7-7a3f-91c8-4b92a4692444', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'joined', '{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}', NULL, 1795973737687, 0),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 3, '01a22860-6cd7-786e-8cbd-edd43ff96f81', '01a22860-6f3c-7166-a384-15e46fd0d356', 'joined', '{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}', NULL, 1795973737687, 0),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 4, '01a22860-7be2-7713-a861-be9453bd8f41', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'message', '{}', NULL, 1795973737687, 1),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', 1, '01a22860-6cd7-7f22-bfd6-aeaa1857b4a9', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795973737687, 0),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', 2, '01a22860-6cd7-717a-aad7-006e0fb9e058', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'joined', '{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}', NULL, 1795973737687, 0),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', 3, '01a22860-6cd7-71a0-924d-19ccdbb2e533', '01a22860-6f3c-7166-a384-15e46fd0d356', 'joined', '{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}', NULL, 1795973737687, 0),
	('01a22860-85c9-7767-9ccc-e48bb7da187b', 1, '01a22860-6cd7-7549-93e7-c2402228cd17', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795973737687, 0),
	('01a22860-85cd-7371-9d8c-d7cfe98fac58', 1, '01a22860-6cd7-7e86-9338-36d04cb20fde', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795973737687, 0),
	('01a22860-85cd-7371-9d8c-d7cfe98fac58', 2, '01a22860-6cd7-7d49-9d9d-ee83c7826793', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'joined', '{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}', NULL, 1795973737687, 0),
	('01a22860-85d6-741c-8d63-c35e23eeb309', 1, '01a22860-6cd7-7e68-be80-6d8ce668aa8c', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1795973737687, 0),
	('01a22860-85d6-741c-8d63-c35e23eeb309', 2, '01a22860-6cd7-7aba-ba87-0dbc3ad72626', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'joined', '{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}', NULL, 1795973737687, 0),
	('01a22860-85d6-741c-8d63-c35e23eeb309', 3, '01a22860-6cd7-72ec-a9ea-4aa7bc951401', '01a22860-6f3c-7166-a384-15e46fd0d356', 'joined', '{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}', NULL, 1795973737687, 0),
	('01a22860-7be5-7d02-9adb-54a8f03eef95', 1, '01a22860-6cd7-7f82-9033-7cfe3ee70a62', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'created', '{"name":"甲乙丙丁"}', NULL, 1795973737687, 0),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 5, '01a22860-7be5-7152-932a-e7d676c332a4', '01a22860-6f3c-7166-a384-15e46fd0d356', 'message', '{"text":"甲乙丙丁"}', NULL, 1795973737687, 0),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 6, '01a22860-6cd7-7f38-b9f4-fe09a37fc016', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'withdrawn', '{}', 4, 1795973737687, 0),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', 4, '01a22860-6cd7-765a-9888-a6e3fb759783', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'role-changed', '{"person":"01a22860-6f39-7f53-aca1-119b29a6a7e3","personName":"试验·colleague","role":"librarian"}', NULL, 1795973737687, 0),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', 5, '01a22860-6cd7-7c40-a551-2af9957d7321', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'removed', '{"person":"01a22860-6f3c-7166-a384-15e46fd0d356","personName":"试验·third","reason":"甲乙丙丁"}', NULL, 1795973737687, 0),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', 6, '01a22860-6cd7-7457-8e69-630ca96747de', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'renamed', '{"name":"甲乙丙丁"}', NULL, 1795973737687, 0),
	('01a22860-85cd-7371-9d8c-d7cfe98fac58', 3, '01a22860-6cd7-70ef-84b2-07f4b619eacd', '01a22860-6f3c-7166-a384-15e46fd0d356', 'joined', '{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}', NULL, 1795973737687, 0),
	('01a22860-85d6-741c-8d63-c35e23eeb309', 4, '01a22860-6cd7-7734-9d3c-e5e0dfb2cff1', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'left', '{}', NULL, 1795973737687, 0),
	('01a22860-861c-7187-8fbf-1c4d58a9a31e', 1, '01a22860-6cd7-7bfb-8329-f7a7d516c7a3', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'begun', '{}', NULL, 1795973737687, 0),
	('01a22860-861c-7187-8fbf-1c4d58a9a31e', 2, '01a22860-871f-7241-97a2-8a4b607393df', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'attachment', '{}', NULL, 1795973737687, 0),
	('01a22860-8723-71b8-82af-b4fc4ebc51f5', 1, '01a22860-6cd7-77c6-b557-6e6af7b02ceb', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'begun', '{}', NULL, 1795973737687, 0),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 1, '01a22860-874b-75cc-9578-0f856e96b4ec', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'case', '{}', NULL, 1795973737687, 1),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 2, '01a22860-874f-7d2f-a1e2-132e76ffebec', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'answer', '{}', NULL, 1795973737687, 1),
	('01a22860-8753-7284-814b-e5e3ea15de52', 1, '01a22860-8753-7284-814b-e5e3ea15de52', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'case', '{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1795973737687, 0),
	('01a22860-8753-7284-814b-e5e3ea15de52', 2, '01a22860-8756-78e8-88be-3904733df704', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'request', '{"text":"甲乙丙丁"}', NULL, 1795973737687, 0);
INSERT INTO entry VALUES
	('01a22860-8759-7c5f-b8d7-5361e052fce5', 1, '01a22860-8759-7c5f-b8d7-5361e052fce5', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'case', '{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1795973737687, 0),
	('01a22860-8759-7c5f-b8d7-5361e052fce5', 2, '01a22860-875c-70e8-8c30-df3d734c4135', '01a22860-6f3c-7166-a384-15e46fd0d356', 'answer', '{}', NULL, 1795973737687, 1),
	('01a22860-8760-72d6-b282-0d26c6b72328', 1, '01a22860-8760-72d6-b282-0d26c6b72328', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'case', '{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1795973737687, 0),
	('01a22860-8760-72d6-b282-0d26c6b72328', 2, '01a22860-8762-7cef-aa54-425dd1986f59', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'reported', '{"decider":"01a22860-6f3c-7166-a384-15e46fd0d356"}', NULL, 1795973737687, 0),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 3, '01a22860-8760-7695-b442-4aa86eaa0ec7', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'answer', '{}', NULL, 1795973737687, 1),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 4, '01a22860-8760-7646-9d96-c3da2bbdd10e', '01a22860-6f3c-7166-a384-15e46fd0d356', 'request', '{}', NULL, 1795973737687, 1),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 5, '01a22860-8760-7501-9b1b-cb676b594e5a', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'note', '{}', NULL, 1795973737687, 1),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 6, '01a22860-8760-7b13-9eaf-8edcac20c57b', '01a22860-6f3c-7166-a384-15e46fd0d356', 'assessment', '{}', NULL, 1795973737687, 1),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 7, '01a22860-8760-7547-a554-d57102c48071', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'accepted', '{}', NULL, 1795973737687, 1),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 8, '01a22860-8760-7a7a-b3c7-914a7b3dfe83', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'closed', '{}', NULL, 1795973737687, 1),
	('01a22860-8759-7c5f-b8d7-5361e052fce5', 3, '01a22860-8760-7261-85fa-9133df47c424', '01a22860-6f3c-7166-a384-15e46fd0d356', 'withdrawn', '{}', 2, 1795973737687, 0),
	('01a22860-8753-7284-814b-e5e3ea15de52', 3, '01a22860-8760-7248-8949-e2104dad3e44', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'note', '{"text":"甲乙丙丁"}', NULL, 1795973737687, 0),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 9, '01a22860-8760-71ad-b25b-79dd885af6b0', '01a22860-6f39-7f53-aca1-119b29a6a7e3', 'reported', '{}', NULL, 1795973737687, 1),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 10, '01a22860-8760-754e-b908-601d92124415', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'consent-narrowed', '{}', NULL, 1795973737687, 1),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 11, '01a22860-8760-753c-ba1b-ea424fc4f007', '01a22860-6f29-76f5-aec5-d813fa0ec828', 'hidden', '{}', NULL, 1795973737687, 0),
	('01a22860-8760-72d6-b282-0d26c6b72328', 3, '01a22860-8769-7b76-b168-59622c203797', '01a22860-6f3c-7166-a384-15e46fd0d356', 'shown-again', '{}', NULL, 1795973737687, 0);
INSERT INTO entry_file VALUES
	('01a22860-735d-7250-a285-976900d743c3', 1, 0, 'full', '9d67d35042e79c0adb5f26d2b81a55d57866fa0c3fd66134a76257b3c9e60e2b', 'image/jpeg', 627),
	('01a22860-735d-7250-a285-976900d743c3', 1, 0, 'view', 'a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf', 'image/jpeg', 626),
	('01a22860-735d-7250-a285-976900d743c3', 1, 0, 'thumb', 'a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf', 'image/jpeg', 626),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 5, 0, 'full', 'f9712c8a4b91e28ef09154994b5c629d31fa07118ace069d0d47361bbaf1fe46', 'image/jpeg', 627),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 5, 0, 'view', '723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5', 'image/jpeg', 626),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 5, 0, 'thumb', '723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5', 'image/jpeg', 626),
	('01a22860-767a-781c-850e-e046feba772f', 2, 0, 'full', '71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010', 'image/jpeg', 626),
	('01a22860-767a-781c-850e-e046feba772f', 2, 0, 'view', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a22860-767a-781c-850e-e046feba772f', 2, 0, 'thumb', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a22860-767a-781c-850e-e046feba772f', 2, 1, 'full', '71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010', 'image/jpeg', 626),
	('01a22860-767a-781c-850e-e046feba772f', 2, 1, 'view', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a22860-767a-781c-850e-e046feba772f', 2, 1, 'thumb', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a22860-7710-7fc0-a7ff-eef2f1273a12', 1, 0, 'full', 'c89664987661b0dc3c75a2ca1ca9701bfde232c9f83cad2757fd9c546f01181f', 'text/plain', 12);
INSERT INTO erasure VALUES
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 4, 'message', '2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60', 1795973737687),
	('01a22860-8759-7c5f-b8d7-5361e052fce5', 2, 'answer', '2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60', 1795973737687),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 1, 'case', '9ff194b8008eae7f24b12a3af6a3e9a3bcb8b7183bd7075d832377d21f1915f0', 1795973737687),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 2, 'answer', '2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60', 1795973737687),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 3, 'answer', '2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60', 1795973737687),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 4, 'request', '2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60', 1795973737687),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 5, 'note', '2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60', 1795973737687),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 6, 'assessment', '77c6f423645e48c59a6a4b709b024bea121cbcb6bccc0eda43d47ddd1a6e5859', 1795973737687),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 7, 'accepted', '328a85e0aa53be8ba3a40bc076d0269a6fbba565e324e7c0a38a347e685a4604', 1795973737687),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 8, 'closed', '03bfb37284ce77496d71777810920b41fd5f0ddc3f1186954320c963f55adf34', 1795973737687),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 9, 'reported', '66301709d14751a0b0084835ea2ecccf907fa669dbbf40741c05581c17f94848', 1795973737687),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 10, 'consent-narrowed', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 1795973737687);
INSERT INTO facility VALUES
	('01a22860-6f23-7505-90a2-907b92715b38', '试验村卫生室', 1, 'village', '试验县', 'village-clinic', 1795973737687),
	('01a22860-6f23-7d39-9afe-ab06c833d87c', '试验市医院', 3, 'city', '试验市', 'city-hospital', 1795973737687),
	('01a22860-772d-7f88-9ff9-172eaf40f74b', '试验中心医院东院', 3, 'city', '试验市', 'city-hospital', 1795973737687),
	('01a22860-7938-71b6-9cbf-93ecafaff50a', '试验县医院西院', 2, 'county', '试验县', 'county-hospital', 1795973737687),
	('01a22860-7bb6-7cb2-817c-35e9e78e7e63', '试验县医院', 2, 'county', '试验县', 'other', 1795973737687);
INSERT INTO facility_word VALUES
	('卫生室', '01a22860-6f23-7505-90a2-907b92715b38'),
	('县', '01a22860-6f23-7505-90a2-907b92715b38'),
	('室', '01a22860-6f23-7505-90a2-907b92715b38'),
	('村卫生室', '01a22860-6f23-7505-90a2-907b92715b38'),
	('生室', '01a22860-6f23-7505-90a2-907b92715b38'),
	('试验县', '01a22860-6f23-7505-90a2-907b92715b38'),
	('试验村卫生室', '01a22860-6f23-7505-90a2-907b92715b38'),
	('验县', '01a22860-6f23-7505-90a2-907b92715b38'),
	('验村卫生室', '01a22860-6f23-7505-90a2-907b92715b38'),
	('医院', '01a22860-6f23-7d39-9afe-ab06c833d87c'),
	('市', '01a22860-6f23-7d39-9afe-ab06c833d87c'),
	('市医院', '01a22860-6f23-7d39-9afe-ab06c833d87c'),
	('试验市', '01a22860-6f23-7d39-9afe-ab06c833d87c'),
	('试验市医院', '01a22860-6f23-7d39-9afe-ab06c833d87c'),
	('院', '01a22860-6f23-7d39-9afe-ab06c833d87c'),
	('验市', '01a22860-6f23-7d39-9afe-ab06c833d87c'),
	('验市医院', '01a22860-6f23-7d39-9afe-ab06c833d87c'),
	('医院西院', '01a22860-7938-71b6-9cbf-93ecafaff50a'),
	('县', '01a22860-7938-71b6-9cbf-93ecafaff50a'),
	('县医院西院', '01a22860-7938-71b6-9cbf-93ecafaff50a'),
	('西院', '01a22860-7938-71b6-9cbf-93ecafaff50a'),
	('试验县', '01a22860-7938-71b6-9cbf-93ecafaff50a'),
	('试验县医院西院', '01a22860-7938-71b6-9cbf-93ecafaff50a'),
	('院', '01a22860-7938-71b6-9cbf-93ecafaff50a'),
	('院西院', '01a22860-7938-71b6-9cbf-93ecafaff50a'),
	('验县', '01a22860-7938-71b6-9cbf-93ecafaff50a'),
	('验县医院西院', '01a22860-7938-71b6-9cbf-93ecafaff50a'),
	('医院', '01a22860-7bb6-7cb2-817c-35e9e78e7e63'),
	('县', '01a22860-7bb6-7cb2-817c-35e9e78e7e63'),
	('县医院', '01a22860-7bb6-7cb2-817c-35e9e78e7e63'),
	('试验县', '01a22860-7bb6-7cb2-817c-35e9e78e7e63'),
	('试验县医院', '01a22860-7bb6-7cb2-817c-35e9e78e7e63'),
	('院', '01a22860-7bb6-7cb2-817c-35e9e78e7e63'),
	('验县', '01a22860-7bb6-7cb2-817c-35e9e78e7e63'),
	('验县医院', '01a22860-7bb6-7cb2-817c-35e9e78e7e63'),
	('东院', '01a22860-772d-7f88-9ff9-172eaf40f74b'),
	('中心医院东院', '01a22860-772d-7f88-9ff9-172eaf40f74b'),
	('医院东院', '01a22860-772d-7f88-9ff9-172eaf40f74b'),
	('市', '01a22860-772d-7f88-9ff9-172eaf40f74b'),
	('心医院东院', '01a22860-772d-7f88-9ff9-172eaf40f74b'),
	('试验中心医院东院', '01a22860-772d-7f88-9ff9-172eaf40f74b'),
	('试验市', '01a22860-772d-7f88-9ff9-172eaf40f74b'),
	('院', '01a22860-772d-7f88-9ff9-172eaf40f74b'),
	('院东院', '01a22860-772d-7f88-9ff9-172eaf40f74b'),
	('验中心医院东院', '01a22860-772d-7f88-9ff9-172eaf40f74b'),
	('验市', '01a22860-772d-7f88-9ff9-172eaf40f74b');
INSERT INTO invitation VALUES
	('01a22860-6cd7-7b8a-8193-b8ec39e682bd', 'c711fca90706fb6b4f8190ac4c74e646687fa3010caf4b52ef185c132991fe2c', '01a22860-6f4e-7fed-901f-0673ef6c5425', 'member', 0, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, 1796578537687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 1795973737687, 1, 0),
	('01a22860-6cd7-70ba-95c1-e07459b79ad6', 'f73a978ee8594f51aa5d4e3a37cdfdfcc4da2dbd4b23cc001d9deb205a51936b', '01a22860-6f4e-7fed-901f-0673ef6c5425', 'member', 0, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, 1796578537687, '01a22860-6f3c-7166-a384-15e46fd0d356', 1795973737687, 2, 0),
	('01a22860-6cd7-71b0-8ad1-db71628f7b7b', 'c3d1090360d370cf950cfdf39866e2c5880b0d273532e4e39bfdf15de5b910bf', '01a22860-6f5d-7345-98fe-7d62d2f71fd2', 'member', 0, '01a22860-6f40-7343-925b-e2e654ad8344', 1795973737687, 1796578537687, '01a22860-6f48-7638-88f8-59b0287e42da', 1795973737687, 1, 0),
	('01a22860-6cd7-7d4e-a0d5-0dd3ebd3b5cb', '6cad572094728fc3d7bec03add2fce3c750e3344d217dcd02f2d1dc1466dc676', '01a22860-6f5d-7345-98fe-7d62d2f71fd2', 'member', 0, '01a22860-6f40-7343-925b-e2e654ad8344', 1795973737687, 1796578537687, '01a22860-6f4b-7a4b-9a42-f88673d41752', 1795973737687, 2, 0),
	('01a22860-6cd7-73b2-b795-b73a2e1f711a', '00eadccd5768a4be0d8880f1107e6199f8f4b304275c70c72ff14380c76a71fd', NULL, 'member', 0, '01a22860-6f43-73e0-9105-3909183f8112', 1795973737687, 1796578537687, '01a22860-775c-787e-b7be-5b9391e62ca2', 1795973737687, 0, 0),
	('01a22860-6cd7-73e9-9478-584a34f20528', '6a56a9c4b66707942fdcdd369a9e4e5f207b6f6b12d506bb923e6822d54c5d17', NULL, 'member', 0, '01a22860-6f43-73e0-9105-3909183f8112', 1795973737687, 1796578537687, NULL, NULL, 0, 0),
	('01a22860-6cd7-7bab-a9fb-5a9ea86792d4', '5a43295ccccbab333a1f2a3228b3ab0816383e45840caa9b6ffe048d690042ad', NULL, 'member', 0, '01a22860-6f43-73e0-9105-3909183f8112', 1795973737687, 1796578537687, NULL, NULL, 0, 0),
	('01a22860-6cd7-740d-bb4d-792311bdcd08', '6848413c269cbf90d403aa8674104f09c8e5cd3d5ac59ba9015a59c04787ab57', NULL, 'member', 0, '01a22860-6f43-73e0-9105-3909183f8112', 1795973737687, 1796578537687, NULL, NULL, 0, 1),
	('01a22860-6cd7-731f-92e5-bf928cfafae1', '2c5f909a0f05167d48b9f7428d14e0e3287a3f40f747939f43b61a887b493176', NULL, 'member', 0, '01a22860-6f43-73e0-9105-3909183f8112', 1795973737687, 1796232937687, NULL, NULL, 0, 0),
	('01a22860-6cd7-75a7-9dcc-689697fefa24', '175b8441f7428a3351300b21ba3061d5d547d513529207299b36379a0bcd338e', '01a22860-7bd7-70d1-a54e-bb737df66f0e', 'member', 0, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, 1796578537687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 1795973737687, 2, 0),
	('01a22860-6cd7-752b-a0e1-9fd5bb92b48a', '04ba9931b952373d48c7591a877ab4e3ce4278bc45619e6f39f07102c6b59c47', '01a22860-7bd7-70d1-a54e-bb737df66f0e', 'member', 0, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, 1796578537687, '01a22860-6f3c-7166-a384-15e46fd0d356', 1795973737687, 3, 0),
	('01a22860-6cd7-7d0f-9dde-4983c93711a8', '81061ed6323a451c759495a1b810db95f6dedcac10bf291f546cd57ff2eff3f6', '01a22860-85bc-7c6e-8218-f2767a81d38d', 'member', 0, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, 1796578537687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 1795973737687, 2, 0),
	('01a22860-6cd7-7399-8b42-4e95c526aa7e', 'b20b93d7b7f15f8b2d38a8218cb796f99c73acf4bcc2fe696abf00ed6411833f', '01a22860-85bc-7c6e-8218-f2767a81d38d', 'member', 0, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, 1796578537687, '01a22860-6f3c-7166-a384-15e46fd0d356', 1795973737687, 3, 0),
	('01a22860-6cd7-7a57-830d-4a5cbc4c13db', 'f1333ee161c789bf3ac7b8287d4c214b7ad6d94c4b0efa55f6842c4dbc376a10', '01a22860-85c9-7767-9ccc-e48bb7da187b', 'member', 0, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, 1796578537687, NULL, NULL, 2, 1),
	('01a22860-6cd7-7122-b0fc-7ea151d6896f', '95dc20ad7e44f0798b696a16717af4bcde65113241090061fe7c43c4960a2d6b', '01a22860-85cd-7371-9d8c-d7cfe98fac58', 'member', 0, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, 1796578537687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 1795973737687, 2, 0),
	('01a22860-6cd7-70a2-b0ec-2067ba4193ba', 'cce06f8e93f1f8809e02ebacf51f2df5a77a3bbfaa4aebd3f800c59ea6f1ac44', '01a22860-85cd-7371-9d8c-d7cfe98fac58', 'member', 0, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, 1796578537687, '01a22860-6f3c-7166-a384-15e46fd0d356', 1795973737687, 3, 0),
	('01a22860-6cd7-7d71-834e-cb135205b942', 'c71621f8bd1eeb49cd65d6a681d43a536b4d577fcbd9d40d58c57a778bd73517', '01a22860-85d6-741c-8d63-c35e23eeb309', 'member', 0, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, 1796578537687, '01a22860-6f39-7f53-aca1-119b29a6a7e3', 1795973737687, 2, 0),
	('01a22860-6cd7-7b53-aca5-955db7f40305', '7bfd78dba0736f6515e9208507e4c8bed0a60eea79cedf12e7491c3241cbfff8', '01a22860-85d6-741c-8d63-c35e23eeb309', 'member', 0, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, 1796578537687, '01a22860-6f3c-7166-a384-15e46fd0d356', 1795973737687, 3, 0),
	('01a22860-6cd7-711c-aa4d-7943ee69a765', '973f0489cedd8d033a6eee5a07bfddccc50c22e2936f90a8b7bcea603f9d2766', '01a22860-85c9-7767-9ccc-e48bb7da187b', 'member', 0, '01a22860-6f29-76f5-aec5-d813fa0ec828', 1795973737687, 1796232937687, NULL, NULL, 2, 0);
INSERT INTO job VALUES
	('01a22860-6cd7-7f2d-81b5-679b0bddcec8', 'platform', 'trial', '01a22860-7712-7553-af4f-60eafbd2d1e3', NULL, '{}', 1795973737687, NULL, 0, 'waiting', 0, NULL, NULL, NULL, 1795973737687, 1795973737687);
INSERT INTO need VALUES
	('01a22860-6f4e-7fed-901f-0673ef6c5425', '01a22860-73a8-7e65-b04d-bb2c97367b51', 'cases', 'unanswered', 1795973737687, NULL, '01a22860-6f29-76f5-aec5-d813fa0ec828', 0),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', '01a22860-767a-781c-850e-e046feba772f', 'ask', 'draft', 1795973737687, NULL, NULL, 0),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '01a22860-77c0-7249-89ea-7ce3707c64f9', 'accounts', 'notice', 1795973737687, NULL, NULL, 0),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'accounts', 'notice', 1795973737687, NULL, NULL, 0),
	('01a22860-783b-7111-ad3a-2012ff642c2a', '01a22860-783b-7111-ad3a-2012ff642c2a', 'accounts', 'notice', 1795973737687, NULL, NULL, 0),
	('01a22860-787f-74c5-a0aa-57740285bebc', '01a22860-787f-74c5-a0aa-57740285bebc', 'accounts', 'notice', 1795973737687, NULL, NULL, 0),
	('01a22860-78fd-73af-935a-df65b6d74fc7', '01a22860-78fd-73af-935a-df65b6d74fc7', 'accounts', 'notice', 1795973737687, NULL, NULL, 0),
	('01a22860-7730-798f-babd-fe164ef309b5', '01a22860-7730-798f-babd-fe164ef309b5', 'accounts', 'notice', 1795973737687, NULL, NULL, 0),
	('01a22860-777f-73fe-9ff8-9d82cae63894', '01a22860-777f-73fe-9ff8-9d82cae63894', 'accounts', 'notice', 1795973737687, NULL, NULL, 0),
	('01a22860-791b-7fa2-9667-9d6e54005f08', '01a22860-791b-7fa2-9667-9d6e54005f08', 'accounts', 'notice', 1795973737687, NULL, NULL, 0),
	('01a22860-7939-7952-9d93-442cdd37fb15', '01a22860-7939-7952-9d93-442cdd37fb15', 'accounts', 'notice', 1795973737687, NULL, NULL, 0),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', '01a22860-8723-71b8-82af-b4fc4ebc51f5', 'ask', 'draft', 1795973737687, NULL, NULL, 0),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', '01a22860-8753-7284-814b-e5e3ea15de52', 'cases', 'unanswered', 1795973737687, NULL, '01a22860-6f29-76f5-aec5-d813fa0ec828', 0),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', '01a22860-8759-7c5f-b8d7-5361e052fce5', 'cases', 'unanswered', 1795973737687, NULL, '01a22860-6f29-76f5-aec5-d813fa0ec828', 0),
	('01a22860-6f4e-7fed-901f-0673ef6c5425', '01a22860-8760-72d6-b282-0d26c6b72328', 'cases', 'unanswered', 1795973737687, NULL, '01a22860-6f29-76f5-aec5-d813fa0ec828', 0);
INSERT INTO password_reset VALUES
	('436e5b5ee123f402b54f44839724124edafa199d778eb357957972de2cc6ac6d', '01a22860-791b-7fa2-9667-9d6e54005f08', '01a22860-6f43-73e0-9105-3909183f8112', 1795973737687, 1796060137687);
INSERT INTO person VALUES
	('01a22860-6f29-76f5-aec5-d813fa0ec828', '试验·asker', NULL, 1),
	('01a22860-6f39-7f53-aca1-119b29a6a7e3', '试验·colleague', NULL, 1),
	('01a22860-6f3c-7166-a384-15e46fd0d356', '试验·third', NULL, 1),
	('01a22860-6f40-7343-925b-e2e654ad8344', '试验·outsider', NULL, 1),
	('01a22860-6f43-73e0-9105-3909183f8112', '试验·administrator', NULL, 1),
	('01a22860-6f48-7638-88f8-59b0287e42da', '试验·second', NULL, 1),
	('01a22860-6f4b-7a4b-9a42-f88673d41752', '试验·last', NULL, 1),
	('01a22860-7730-798f-babd-fe164ef309b5', '甲乙丙丁', NULL, 1),
	('01a22860-775c-7451-8b43-5d41307eb4f9', '甲乙丙丁', NULL, 1),
	('01a22860-777f-73fe-9ff8-9d82cae63894', '甲乙丙丁', NULL, 1),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '甲乙丙丁', NULL, 1),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', '甲乙丙丁', NULL, 1),
	('01a22860-783b-7111-ad3a-2012ff642c2a', '甲乙丙丁', NULL, 1),
	('01a22860-787f-74c5-a0aa-57740285bebc', '甲乙丙丁', NULL, 1),
	('01a22860-78fd-73af-935a-df65b6d74fc7', '甲乙丙丁', NULL, 1),
	('01a22860-791b-7fa2-9667-9d6e54005f08', '甲乙丙丁', NULL, 1),
	('01a22860-7939-7952-9d93-442cdd37fb15', '甲乙丙丁', NULL, 1),
	('01a22860-7955-7d89-b0df-d90acc0a9325', '甲乙丙丁', NULL, 1),
	('01a22860-7971-7b8d-93ed-2196e94f1faf', '甲乙丙丁', NULL, 1),
	('01a22860-798e-7ab8-8628-f41604f4f433', '甲乙丙丁', NULL, 1),
	('01a22860-79aa-76c0-81f7-457d4066c9c4', '甲乙丙丁', NULL, 1),
	('01a22860-79c5-7e4c-9aa4-351f17f21bbd', '甲乙丙丁', NULL, 1),
	('01a22860-79e3-7389-ab3c-6c1bf1c1f647', '甲乙丙丁', NULL, 0),
	('01a22860-7a10-71c8-8767-50da5ee5c421', '甲乙丙丁', NULL, 1),
	('01a22860-775c-787e-b7be-5b9391e62ca2', '试验·新来', NULL, 1);
INSERT INTO person_capability VALUES
	('01a22860-6f43-73e0-9105-3909183f8112', 'may-administer');
INSERT INTO professional VALUES
	('01a22860-6f29-76f5-aec5-d813fa0ec828', '医生', 'Doctor', '试验村卫生室', 1, 1),
	('01a22860-6f39-7f53-aca1-119b29a6a7e3', '医生', 'Doctor', '试验市医院', 3, 1),
	('01a22860-6f3c-7166-a384-15e46fd0d356', '医生', 'Doctor', '试验市医院', 3, 1),
	('01a22860-6f40-7343-925b-e2e654ad8344', '医生', 'Doctor', '试验市医院', 3, 1),
	('01a22860-6f43-73e0-9105-3909183f8112', '医生', 'Doctor', '试验市医院', 3, 1),
	('01a22860-6f48-7638-88f8-59b0287e42da', '医生', 'Doctor', '试验市医院', 3, 1),
	('01a22860-6f4b-7a4b-9a42-f88673d41752', '医生', 'Doctor', '试验市医院', 3, 1),
	('01a22860-7730-798f-babd-fe164ef309b5', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22860-775c-7451-8b43-5d41307eb4f9', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22860-777f-73fe-9ff8-9d82cae63894', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22860-783b-7111-ad3a-2012ff642c2a', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22860-787f-74c5-a0aa-57740285bebc', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22860-78fd-73af-935a-df65b6d74fc7', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22860-791b-7fa2-9667-9d6e54005f08', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22860-7939-7952-9d93-442cdd37fb15', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22860-7955-7d89-b0df-d90acc0a9325', '医生', 'Doctor', '试验县医院西院', 2, 0),
	('01a22860-7971-7b8d-93ed-2196e94f1faf', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22860-798e-7ab8-8628-f41604f4f433', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22860-79aa-76c0-81f7-457d4066c9c4', '医生', 'Doctor', '试验中心医院东院', 3, 1),
	('01a22860-79c5-7e4c-9aa4-351f17f21bbd', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22860-79e3-7389-ab3c-6c1bf1c1f647', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22860-7a10-71c8-8767-50da5ee5c421', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22860-775c-787e-b7be-5b9391e62ca2', '医生', 'Doctor', '试验中心医院东院', 3, 0);
INSERT INTO rate VALUES
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups-a-day', '', 7, 1796060137687),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 'groups', '', 7, NULL),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 'codes-a-day', '', 12, 1796060137687),
	('01a22860-6f40-7343-925b-e2e654ad8344', 'groups-a-day', '', 1, 1796060137687),
	('01a22860-6f40-7343-925b-e2e654ad8344', 'groups', '', 1, NULL),
	('01a22860-6f40-7343-925b-e2e654ad8344', 'codes-a-day', '', 2, 1796060137687),
	('01a22860-6f39-7f53-aca1-119b29a6a7e3', 'entries-an-hour', '01a22860-735d-7250-a285-976900d743c3', 1, 1795977337687),
	('01a22860-6f3c-7166-a384-15e46fd0d356', 'entries-an-hour', '01a22860-73a8-7e65-b04d-bb2c97367b51', 1, 1795977337687),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 'entries-an-hour', '01a22860-73a8-7e65-b04d-bb2c97367b51', 1, 1795977337687),
	('01a22860-6f39-7f53-aca1-119b29a6a7e3', 'entries-an-hour', '01a22860-6f4e-7fed-901f-0673ef6c5425', 1, 1795977337687),
	('01a22860-6f3c-7166-a384-15e46fd0d356', 'entries-an-hour', '01a22860-6f4e-7fed-901f-0673ef6c5425', 1, 1795977337687),
	('01a22860-6f40-7343-925b-e2e654ad8344', 'entries-an-hour', '01a22860-6f5d-7345-98fe-7d62d2f71fd2', 1, 1795977337687),
	('01a22860-6f43-73e0-9105-3909183f8112', 'network-codes-a-day', '', 5, 1796060137687),
	('01a22860-6f39-7f53-aca1-119b29a6a7e3', 'entries-an-hour', '01a22860-7bd7-70d1-a54e-bb737df66f0e', 1, 1795977337687),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 'accounts-of-inviter', '', 1, 1798565737687),
	('01a22860-85cd-7371-9d8c-d7cfe98fac58', 'accounts-of-group', '', 1, 1798565737687),
	('01a22860-6f3c-7166-a384-15e46fd0d356', 'entries-an-hour', '01a22860-7bd7-70d1-a54e-bb737df66f0e', 1, 1795977337687),
	('01a22860-6f39-7f53-aca1-119b29a6a7e3', 'entries-an-hour', '01a22860-874b-75cc-9578-0f856e96b4ec', 2, 1795977337687),
	('01a22860-6f39-7f53-aca1-119b29a6a7e3', 'entries-an-hour', '01a22860-8753-7284-814b-e5e3ea15de52', 1, 1795977337687),
	('01a22860-6f3c-7166-a384-15e46fd0d356', 'entries-an-hour', '01a22860-8759-7c5f-b8d7-5361e052fce5', 1, 1795977337687),
	('01a22860-6f3c-7166-a384-15e46fd0d356', 'entries-an-hour', '01a22860-874b-75cc-9578-0f856e96b4ec', 2, 1795977337687),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 'entries-an-hour', '01a22860-874b-75cc-9578-0f856e96b4ec', 1, 1795977337687),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', 'entries-an-hour', '01a22860-8753-7284-814b-e5e3ea15de52', 1, 1795977337687);
INSERT INTO read_mark VALUES
	('01a22860-6f29-76f5-aec5-d813fa0ec828', '01a22860-6f4e-7fed-901f-0673ef6c5425', 1),
	('01a22860-6f40-7343-925b-e2e654ad8344', '01a22860-6f5d-7345-98fe-7d62d2f71fd2', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', '01a22860-6f29-76f5-aec5-d813fa0ec828', 3),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', '01a22860-7bd7-70d1-a54e-bb737df66f0e', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', '01a22860-85bc-7c6e-8218-f2767a81d38d', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', '01a22860-85c9-7767-9ccc-e48bb7da187b', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', '01a22860-85cd-7371-9d8c-d7cfe98fac58', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', '01a22860-85d6-741c-8d63-c35e23eeb309', 1),
	('01a22860-6f29-76f5-aec5-d813fa0ec828', '01a22860-7be5-7d02-9adb-54a8f03eef95', 1);
INSERT INTO recovery_code VALUES
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '\xffab1809939905e12e5a3957810d8453cc20bbb32f6b4875dea113a7956d7f4a', 1795973737687),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '\x5741ec4fcabcf2ec0a53e1d53431339fc6858ddbd7ec2938fb715f02844379fb', NULL),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '\xaae2fce1efc51cdddff729d786d3b5109781f65ccc33c5c23adcc9ab647e6dd9', NULL),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '\x4e5ea13648fe562e5f3ea03a0bc755f2696357bc1c7385b6bb1b9dbab24f6a72', NULL),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '\xfc790b509b2600547970a587a79830a029e055528acac4243bc1835ca2627167', NULL),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '\x10f7edb870504a28dfc596ae2591285e962f4022432cf63208e981319e71fee7', NULL),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '\x8e261ec3c5c0ea2e0ba7349c159fbeab5b447026788a629748169c95be78c141', NULL),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '\xeb5c47a79fd04994a5fee3794a9090935f96bf6ab9b19bf656c3ce4d5cdbed25', NULL),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '\x19a7e2bed26571c99da9050fc4e9135b28a1013e28bec3867d182e46992b8cff', NULL),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '\xe083c1026169ec9b1ddd6502d5401656af756cb129e29e765c1940037c0fc319', NULL),
	('01a22860-777f-73fe-9ff8-9d82cae63894', '\xd9d0ed6cd403cefd985590d2ab19d0136cdb16d940be68b4c9985f36deed0c04', NULL),
	('01a22860-777f-73fe-9ff8-9d82cae63894', '\x4aa285fb5db002412e05a799a6701e86d09f0b37a25ab00ea9b8cf39b06f57aa', NULL),
	('01a22860-777f-73fe-9ff8-9d82cae63894', '\x3c14f0e459a0f22e9f68d4d9c3b0a0bb6845095a1ac0b6896020fb0929fe0312', NULL),
	('01a22860-777f-73fe-9ff8-9d82cae63894', '\xcf6ba931d1f2da626fb26f78273dca6b5731bd0b3c43a82f90ac59cce1634e71', NULL),
	('01a22860-777f-73fe-9ff8-9d82cae63894', '\x61f73300f2e8a6405b45fa03157a0572139ac901552b5c699ef43d9484f875eb', NULL),
	('01a22860-777f-73fe-9ff8-9d82cae63894', '\xa7424cc58455de2f00afd7947705d9bbeb9cf2fc9b9f142423021ee446a80c35', NULL),
	('01a22860-777f-73fe-9ff8-9d82cae63894', '\x2e6aa1f843e9691ed80586a5119566917143ce945fafd1c0183dbc01bcd43930', NULL),
	('01a22860-777f-73fe-9ff8-9d82cae63894', '\xed284a6470a32d33eb31f0b525f36c5ccc41169848526a3d759744adb2d4f99f', NULL),
	('01a22860-777f-73fe-9ff8-9d82cae63894', '\x573f4dedc36f18a05bda98072167617d8e8f6107fcc346ca84ccedc5760a3d0d', NULL),
	('01a22860-777f-73fe-9ff8-9d82cae63894', '\xca5f4760a55ea0dea558f796b26f91dd73060cbf6e7bdd8e15c50fcbd9407a9c', NULL),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', '\x03ba08bbf8a95a50d9b39dac50016d509e8e5cd2913f1530193978b83441a3ca', NULL),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', '\x6e1badd6dce8508ca8df2b04d360374fb7ceae20d68278b2b684affbe95eb8e6', NULL),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', '\x84b89f370c162ed109c9ea074cc1683d8136462871aad974c5a2bf7d9ee46a9b', NULL),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', '\x2f491cc4ece45a03bfbe5540295da47a2ff7e5228cc1ca3ddf5bb9976449cb1e', NULL),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', '\xad7687ba0b443442a2e95dbd77f1b8bbf9a17d8ad9867383cbfd858858761e28', NULL),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', '\xbb86f7fec025b605073f080d4f0829653fb0d1b19fca65b6301162e3f243bd7f', NULL),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', '\x500af11273f27b9d96c04114b37cc8f63410168294fee5ba35cd12da99d50245', NULL),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', '\x9f965dfe3283cb653b5bb3cec5d4225a0309d8244b61a8bddeb744dc1bcf1246', NULL),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', '\x675f6160b85375ab6d15985181bfdf5d57e5de38cd1d7a2a0a4a5bdc7f32c833', NULL),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', '\x1c3f863f35174a276e6d780753253e14dca396b269cc2a2fd8d531ba26b2d719', NULL);
INSERT INTO role_capability VALUES
	('group', 'member', 'may-answer'),
	('group', 'member', 'may-post'),
	('group', 'moderator', 'may-moderate'),
	('group', 'moderator', 'may-invite-librarian'),
	('group', 'librarian', 'may-answer'),
	('group', 'librarian', 'may-post'),
	('group', 'moderator', 'may-post'),
	('group', 'moderator', 'may-invite-coordinator'),
	('group', 'coordinator', 'may-route'),
	('group', 'moderator', 'may-invite-observer'),
	('group', 'member', 'may-invite-member'),
	('group', 'coordinator', 'may-answer'),
	('group', 'librarian', 'may-invite-member'),
	('group', 'moderator', 'may-answer'),
	('group', 'moderator', 'may-invite-moderator'),
	('group', 'moderator', 'may-read-hidden'),
	('group', 'coordinator', 'may-invite-member'),
	('group', 'moderator', 'may-invite-member'),
	('group', 'coordinator', 'may-post');
INSERT INTO schema_migration VALUES
	('2026-11-26 circles: baseline', 'b960d5ce208161ba', 0, 1795973737694),
	('2026-11-27 threads: baseline', 'f5b6e36b5132ddc9', 0, 1795973737694),
	('2026-11-28 jobs: baseline', 'b8be829469136523', 0, 1795973737694),
	('2026-11-28 needs: baseline', '953124e42e925ebd', 0, 1795973737694),
	('2026-11-29 accounts: baseline', 'f3e301640e5ce4dc', 0, 1795973737694),
	('2026-11-29 ask: baseline', '9831d6c5366f2cdd', 0, 1795973737694),
	('2026-11-29 cases: baseline', '69bb1f84469a70d7', 0, 1795973737694),
	('2026-11-29 cases: consent and reports', 'acf20eda3ffb717b', 0, 1795973737694),
	('2026-11-29 circles: the chain of the audit record', 'ae55e3aaa0f302cd', 0, 1795973737694),
	('2026-11-29 circles: what an invitation rests on', '2b55c817e536bc35', 0, 1795973737694),
	('2026-11-29 circles: what one person begins', '91d86f4eb0b10ffb', 0, 1795973737694),
	('2026-11-29 circles: whose credential was checked', 'fd8dcad8eb557e7d', 0, 1795973737694),
	('2026-11-29 groups: baseline', '954ae97be9209b9', 0, 1795973737694),
	('2026-11-30 accounts: notices', '4cd6a453bacdd1b9', 1, 1795973737694),
	('2026-11-30 accounts: password resets', 'ae1b36dfb5bb52c1', 1, 1795973737694),
	('2026-11-30 accounts: second factor', '4911adafe25d7e5f', 0, 1795973737694),
	('2026-11-30 accounts: who administers', '7005a8fd65b98d45', 0, 1795973737694),
	('2026-11-30 accounts: whose credential was checked', '97db1318e066a099', 0, 1795973737694),
	('2026-11-30 accounts: without a facility, and who looks alike', 'f8d269737bd03721', 0, 1795973737694),
	('2026-11-30 groups: who may invite', 'be2d6a6bb6bfdfbf', 0, 1795973737694);
INSERT INTO second_factor VALUES
	('01a22860-777f-73fe-9ff8-9d82cae63894', '\x010eb35fe331dc05c3d95e055c3ae4706cf648b7b41242653cf9e21c9db304114d14795f342e28a74d9760f624cf0b4c30acb89301a793d9d9318a86ac7b78197f', 1795973737687, 1795973737687, 59865791),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '\x010cf2d3fdc9c9c141c394b2620f0977db6a22573bb0239152329243e854927c94d23c6fdb52996ed7fc6b7a391bbb823e57ec1367f92283c882b0d5d83f6eec9a', 1795973737687, 1795973737687, 59865791),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', '\x0110263fce59f9339a7dbaa97e3a6a483ed26a12463ae8264721fbb77b2a9ad483751f524da86d3ab25ff5a5c7d6284495748071611126ae2f90195b55b6d43006', 1795973737687, 1795973737687, 59865791),
	('01a22860-775c-7451-8b43-5d41307eb4f9', '\x0159bf2d80c0faa5e0225fe0deb49b246baa9039585016dadca58221b33d9337c8d33878a7b989777e4b1ae7d60f4d80006444c808cdf576fa3edf16bb923dd8a5', 1795973737687, NULL, 0);
INSERT INTO shared VALUES
	('01a22860-6f4e-7fed-901f-0673ef6c5425', '01a22860-6f4e-7fed-901f-0673ef6c5425', 1, NULL),
	('01a22860-6f5d-7345-98fe-7d62d2f71fd2', '01a22860-6f5d-7345-98fe-7d62d2f71fd2', 1, NULL),
	('01a22860-6f78-7250-8afc-5fb3bc607812', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1, NULL),
	('01a22860-735d-7250-a285-976900d743c3', '01a22860-6f29-76f5-aec5-d813fa0ec828', 3, NULL),
	('01a22860-735d-7250-a285-976900d743c3', '01a22860-6f4e-7fed-901f-0673ef6c5425', 4, NULL),
	('01a22860-7392-7e1a-a407-873f2430d240', '01a22860-6f29-76f5-aec5-d813fa0ec828', 7, NULL),
	('01a22860-73a8-7e65-b04d-bb2c97367b51', '01a22860-6f29-76f5-aec5-d813fa0ec828', 8, NULL),
	('01a22860-73a8-7e65-b04d-bb2c97367b51', '01a22860-6f4e-7fed-901f-0673ef6c5425', 8, NULL),
	('01a22860-767a-781c-850e-e046feba772f', '01a22860-6f29-76f5-aec5-d813fa0ec828', 11, NULL),
	('01a22860-7710-7fc0-a7ff-eef2f1273a12', '01a22860-6f4e-7fed-901f-0673ef6c5425', 13, NULL),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '01a22860-77c0-7249-89ea-7ce3707c64f9', 1, NULL),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 1, NULL),
	('01a22860-783b-7111-ad3a-2012ff642c2a', '01a22860-783b-7111-ad3a-2012ff642c2a', 1, NULL),
	('01a22860-787f-74c5-a0aa-57740285bebc', '01a22860-787f-74c5-a0aa-57740285bebc', 1, NULL),
	('01a22860-78fd-73af-935a-df65b6d74fc7', '01a22860-78fd-73af-935a-df65b6d74fc7', 1, NULL),
	('01a22860-7730-798f-babd-fe164ef309b5', '01a22860-7730-798f-babd-fe164ef309b5', 1, NULL),
	('01a22860-777f-73fe-9ff8-9d82cae63894', '01a22860-777f-73fe-9ff8-9d82cae63894', 1, NULL),
	('01a22860-791b-7fa2-9667-9d6e54005f08', '01a22860-791b-7fa2-9667-9d6e54005f08', 1, NULL),
	('01a22860-7939-7952-9d93-442cdd37fb15', '01a22860-7939-7952-9d93-442cdd37fb15', 1, NULL),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', '01a22860-7bd7-70d1-a54e-bb737df66f0e', 1, NULL),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', '01a22860-85bc-7c6e-8218-f2767a81d38d', 1, NULL),
	('01a22860-85c9-7767-9ccc-e48bb7da187b', '01a22860-85c9-7767-9ccc-e48bb7da187b', 1, NULL),
	('01a22860-85cd-7371-9d8c-d7cfe98fac58', '01a22860-85cd-7371-9d8c-d7cfe98fac58', 1, NULL),
	('01a22860-85d6-741c-8d63-c35e23eeb309', '01a22860-85d6-741c-8d63-c35e23eeb309', 1, NULL),
	('01a22860-7be5-7d02-9adb-54a8f03eef95', '01a22860-7be5-7d02-9adb-54a8f03eef95', 1, NULL),
	('01a22860-861c-7187-8fbf-1c4d58a9a31e', '01a22860-6f29-76f5-aec5-d813fa0ec828', 13, NULL),
	('01a22860-8723-71b8-82af-b4fc4ebc51f5', '01a22860-6f29-76f5-aec5-d813fa0ec828', 15, NULL),
	('01a22860-874b-75cc-9578-0f856e96b4ec', '01a22860-6f29-76f5-aec5-d813fa0ec828', 16, NULL),
	('01a22860-874b-75cc-9578-0f856e96b4ec', '01a22860-6f4e-7fed-901f-0673ef6c5425', 14, NULL),
	('01a22860-8753-7284-814b-e5e3ea15de52', '01a22860-6f29-76f5-aec5-d813fa0ec828', 18, NULL),
	('01a22860-8753-7284-814b-e5e3ea15de52', '01a22860-6f4e-7fed-901f-0673ef6c5425', 16, NULL),
	('01a22860-8759-7c5f-b8d7-5361e052fce5', '01a22860-6f29-76f5-aec5-d813fa0ec828', 20, NULL),
	('01a22860-8759-7c5f-b8d7-5361e052fce5', '01a22860-6f4e-7fed-901f-0673ef6c5425', 18, NULL),
	('01a22860-8760-72d6-b282-0d26c6b72328', '01a22860-6f29-76f5-aec5-d813fa0ec828', 22, NULL),
	('01a22860-8760-72d6-b282-0d26c6b72328', '01a22860-6f4e-7fed-901f-0673ef6c5425', 20, NULL),
	('01a22860-8760-72d6-b282-0d26c6b72328', '01a22860-6f3c-7166-a384-15e46fd0d356', 1, 5),
	('01a22860-874b-75cc-9578-0f856e96b4ec', '01a22860-6f3c-7166-a384-15e46fd0d356', 2, NULL);
INSERT INTO sign_in_attempt VALUES
	('address:trial', 0, 1795973737687, 0),
	('address:127.0.0.1', 0, 1795973737687, 0);
INSERT INTO sign_in_place VALUES
	('01a22860-7730-798f-babd-fe164ef309b5', '127.0.0.1', 1795973737687),
	('01a22860-775c-787e-b7be-5b9391e62ca2', '127.0.0.1', 1795973737687),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', '127.0.0.1', 1795973737687);
INSERT INTO thread VALUES
	('01a22860-6f4e-7fed-901f-0673ef6c5425', 'groups', '01a22860-6f29-76f5-aec5-d813fa0ec828', 0, 0, NULL, 5, 1795973737687),
	('01a22860-6f5d-7345-98fe-7d62d2f71fd2', 'groups', '01a22860-6f40-7343-925b-e2e654ad8344', 0, 0, NULL, 4, 1795973737687),
	('01a22860-6f78-7250-8afc-5fb3bc607812', 'ask', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1, 0, NULL, 2, 1795973737687),
	('01a22860-735d-7250-a285-976900d743c3', 'cases', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1, 0, NULL, 4, 1795973737687),
	('01a22860-7392-7e1a-a407-873f2430d240', 'ask', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1, 0, NULL, 1, 1795973737687),
	('01a22860-73a8-7e65-b04d-bb2c97367b51', 'cases', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1, 0, NULL, 3, 1795973737687),
	('01a22860-767a-781c-850e-e046feba772f', 'ask', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1, 0, NULL, 2, 1795973737687),
	('01a22860-7710-7fc0-a7ff-eef2f1273a12', 'platform', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1, 0, NULL, 1, 1795973737687),
	('01a22860-77c0-7249-89ea-7ce3707c64f9', 'accounts', '01a22860-77c0-7249-89ea-7ce3707c64f9', 1, 0, NULL, 0, 1795973737687),
	('01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 'accounts', '01a22860-77fd-7a09-bd3a-94c0adb8bf3c', 1, 0, NULL, 0, 1795973737687),
	('01a22860-783b-7111-ad3a-2012ff642c2a', 'accounts', '01a22860-783b-7111-ad3a-2012ff642c2a', 1, 0, NULL, 0, 1795973737687),
	('01a22860-787f-74c5-a0aa-57740285bebc', 'accounts', '01a22860-787f-74c5-a0aa-57740285bebc', 1, 0, NULL, 0, 1795973737687),
	('01a22860-78fd-73af-935a-df65b6d74fc7', 'accounts', '01a22860-78fd-73af-935a-df65b6d74fc7', 1, 0, NULL, 0, 1795973737687),
	('01a22860-7730-798f-babd-fe164ef309b5', 'accounts', '01a22860-7730-798f-babd-fe164ef309b5', 1, 0, NULL, 0, 1795973737687),
	('01a22860-777f-73fe-9ff8-9d82cae63894', 'accounts', '01a22860-777f-73fe-9ff8-9d82cae63894', 1, 0, NULL, 0, 1795973737687),
	('01a22860-791b-7fa2-9667-9d6e54005f08', 'accounts', '01a22860-791b-7fa2-9667-9d6e54005f08', 1, 0, NULL, 0, 1795973737687),
	('01a22860-7939-7952-9d93-442cdd37fb15', 'accounts', '01a22860-7939-7952-9d93-442cdd37fb15', 1, 0, NULL, 0, 1795973737687),
	('01a22860-7bd7-70d1-a54e-bb737df66f0e', 'groups', '01a22860-6f29-76f5-aec5-d813fa0ec828', 0, 0, NULL, 6, 1795973737687),
	('01a22860-85bc-7c6e-8218-f2767a81d38d', 'groups', '01a22860-6f29-76f5-aec5-d813fa0ec828', 0, 0, NULL, 6, 1795973737687),
	('01a22860-85c9-7767-9ccc-e48bb7da187b', 'groups', '01a22860-6f29-76f5-aec5-d813fa0ec828', 0, 0, NULL, 1, 1795973737687),
	('01a22860-85cd-7371-9d8c-d7cfe98fac58', 'groups', '01a22860-6f29-76f5-aec5-d813fa0ec828', 0, 0, NULL, 3, 1795973737687),
	('01a22860-85d6-741c-8d63-c35e23eeb309', 'groups', '01a22860-6f29-76f5-aec5-d813fa0ec828', 0, 0, NULL, 4, 1795973737687),
	('01a22860-7be5-7d02-9adb-54a8f03eef95', 'groups', '01a22860-6f29-76f5-aec5-d813fa0ec828', 0, 0, NULL, 1, 1795973737687),
	('01a22860-861c-7187-8fbf-1c4d58a9a31e', 'ask', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1, 0, NULL, 2, 1795973737687),
	('01a22860-8723-71b8-82af-b4fc4ebc51f5', 'ask', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1, 0, NULL, 1, 1795973737687),
	('01a22860-874b-75cc-9578-0f856e96b4ec', 'cases', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1, 2, 11, 11, 1795973737687),
	('01a22860-8753-7284-814b-e5e3ea15de52', 'cases', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1, 0, NULL, 3, 1795973737687),
	('01a22860-8759-7c5f-b8d7-5361e052fce5', 'cases', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1, 0, NULL, 3, 1795973737687),
	('01a22860-8760-72d6-b282-0d26c6b72328', 'cases', '01a22860-6f29-76f5-aec5-d813fa0ec828', 1, 0, NULL, 3, 1795973737687);
ALTER TABLE ONLY account_device
    ADD CONSTRAINT account_device_pkey PRIMARY KEY (person_id, network, device);
ALTER TABLE ONLY account
    ADD CONSTRAINT account_login UNIQUE (login_folded);
ALTER TABLE ONLY account_notice
    ADD CONSTRAINT account_notice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY account
    ADD CONSTRAINT account_pkey PRIMARY KEY (person_id);
ALTER TABLE ONLY account_session
    ADD CONSTRAINT account_session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY account_session
    ADD CONSTRAINT account_session_token_hash_key UNIQUE (token_hash);
ALTER TABLE ONLY audit_cut
    ADD CONSTRAINT audit_cut_pkey PRIMARY KEY (id);
ALTER TABLE ONLY audit_event
    ADD CONSTRAINT audit_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY audit_head
    ADD CONSTRAINT audit_head_pkey PRIMARY KEY (day);
ALTER TABLE ONLY audit_state
    ADD CONSTRAINT audit_state_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY password_reset
    ADD CONSTRAINT password_reset_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY person_capability
    ADD CONSTRAINT person_capability_pkey PRIMARY KEY (person_id, capability);
ALTER TABLE ONLY person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY professional
    ADD CONSTRAINT professional_pkey PRIMARY KEY (person_id);
ALTER TABLE ONLY rate
    ADD CONSTRAINT rate_pkey PRIMARY KEY (holder_id, name, subject);
ALTER TABLE ONLY read_mark
    ADD CONSTRAINT read_mark_pkey PRIMARY KEY (person_id, circle_id);
ALTER TABLE ONLY recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (person_id, code_digest);
ALTER TABLE ONLY role_capability
    ADD CONSTRAINT role_capability_pkey PRIMARY KEY (circle_kind, role, capability);
ALTER TABLE ONLY schema_migration
    ADD CONSTRAINT schema_migration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY second_factor
    ADD CONSTRAINT second_factor_pkey PRIMARY KEY (person_id);
ALTER TABLE ONLY shared
    ADD CONSTRAINT shared_pkey PRIMARY KEY (thread_id, circle_id);
ALTER TABLE ONLY sign_in_attempt
    ADD CONSTRAINT sign_in_attempt_pkey PRIMARY KEY (key);
ALTER TABLE ONLY sign_in_place
    ADD CONSTRAINT sign_in_place_pkey PRIMARY KEY (account_digest, network);
ALTER TABLE ONLY sign_in_proof
    ADD CONSTRAINT sign_in_proof_pkey PRIMARY KEY (proof_hash);
ALTER TABLE ONLY thread
    ADD CONSTRAINT thread_pkey PRIMARY KEY (id);
CREATE INDEX account_admission ON account USING btree (admission_thread) WHERE (admission_thread IS NOT NULL);
CREATE UNIQUE INDEX account_login_skeleton ON account USING btree (login_skeleton);
CREATE INDEX account_notice_person ON account_notice USING btree (person_id, at);
CREATE INDEX account_session_person ON account_session USING btree (person_id);
CREATE INDEX account_unread ON account USING btree (person_id) WHERE (login_skeleton IS NULL);
CREATE INDEX audit_event_actor ON audit_event USING btree (actor_id, at);
CREATE INDEX audit_event_at ON audit_event USING btree (at);
CREATE INDEX audit_event_open ON audit_event USING btree (at) WHERE ("position" IS NULL);
CREATE UNIQUE INDEX audit_event_position ON audit_event USING btree ("position");
CREATE INDEX audit_event_subject ON audit_event USING btree (subject, at) WHERE (subject IS NOT NULL);
CREATE INDEX case_draft_author ON case_draft USING btree (author_id, touched_at) WHERE (state = 'open'::text);
CREATE INDEX case_draft_touched ON case_draft USING btree (touched_at) WHERE (state = 'open'::text);
CREATE INDEX case_record_asker ON case_record USING btree (asker_id, posted_at, thread_id);
CREATE INDEX case_record_posted ON case_record USING btree (posted_at, thread_id);
CREATE INDEX case_record_state ON case_record USING btree (state, posted_at, thread_id);
CREATE INDEX case_report_thread ON case_report USING btree (thread_id) WHERE (decided_at IS NULL);
CREATE INDEX circle_member_person ON circle_member USING btree (person_id);
CREATE INDEX credential_facility ON credential USING btree (facility_id, name_skeleton);
CREATE INDEX credential_unread ON credential USING btree (person_id) WHERE (name_skeleton IS NULL);
CREATE INDEX entry_age ON entry USING btree (kind, created_at) WHERE (erased = 0);
CREATE INDEX entry_file_hash ON entry_file USING btree (hash);
CREATE INDEX entry_replaces ON entry USING btree (thread_id, replaces) WHERE (replaces IS NOT NULL);
CREATE INDEX facility_place ON facility USING btree (place, name, id);
CREATE INDEX facility_word_facility ON facility_word USING btree (facility_id);
CREATE INDEX invitation_circle ON invitation USING btree (circle_id);
CREATE INDEX invitation_issuer ON invitation USING btree (issued_by);
CREATE INDEX invitation_open ON invitation USING btree (issued_by, expires_at) WHERE (used_at IS NULL);
CREATE INDEX job_due ON job USING btree (state, due_at, id);
CREATE INDEX need_thread ON need USING btree (thread_id, reason);
CREATE INDEX password_reset_issuer ON password_reset USING btree (issued_by);
CREATE INDEX password_reset_person ON password_reset USING btree (person_id);
CREATE INDEX rate_end ON rate USING btree (ends_at) WHERE (ends_at IS NOT NULL);
CREATE INDEX shared_circle ON shared USING btree (circle_id, number);
CREATE INDEX sign_in_attempt_last ON sign_in_attempt USING btree (last_at);
CREATE INDEX sign_in_proof_person ON sign_in_proof USING btree (person_id);
CREATE TRIGGER circle_joined AFTER INSERT ON circle_member FOR EACH ROW EXECUTE FUNCTION circle_joined();
CREATE TRIGGER circle_left AFTER DELETE ON circle_member FOR EACH ROW EXECUTE FUNCTION circle_left();
CREATE TRIGGER circle_limit BEFORE INSERT OR UPDATE OF member_limit ON circle FOR EACH ROW EXECUTE FUNCTION circle_limit();
CREATE TRIGGER circle_member_changed AFTER UPDATE ON circle_member FOR EACH ROW EXECUTE FUNCTION circle_member_changed();
CREATE TRIGGER shared_with_open_circle BEFORE INSERT ON shared FOR EACH ROW EXECUTE FUNCTION shared_with_open_circle();
ALTER TABLE ONLY account_device
    ADD CONSTRAINT account_device_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id);
ALTER TABLE ONLY account_notice
    ADD CONSTRAINT account_notice_by_person_fkey FOREIGN KEY (by_person) REFERENCES person(id);
ALTER TABLE ONLY account_notice
    ADD CONSTRAINT account_notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id);
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
ALTER TABLE ONLY password_reset
    ADD CONSTRAINT password_reset_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES person(id);
ALTER TABLE ONLY password_reset
    ADD CONSTRAINT password_reset_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id);
ALTER TABLE ONLY person_capability
    ADD CONSTRAINT person_capability_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE ONLY professional
    ADD CONSTRAINT professional_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE ONLY read_mark
    ADD CONSTRAINT read_mark_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES circle(id);
ALTER TABLE ONLY read_mark
    ADD CONSTRAINT read_mark_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
ALTER TABLE ONLY recovery_code
    ADD CONSTRAINT recovery_code_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id);
ALTER TABLE ONLY second_factor
    ADD CONSTRAINT second_factor_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id);
ALTER TABLE ONLY shared
    ADD CONSTRAINT shared_circle_id_fkey FOREIGN KEY (circle_id) REFERENCES circle(id);
ALTER TABLE ONLY sign_in_proof
    ADD CONSTRAINT sign_in_proof_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id);
ALTER TABLE ONLY thread
    ADD CONSTRAINT thread_author_id_fkey FOREIGN KEY (author_id) REFERENCES person(id);
