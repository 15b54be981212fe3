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
    choices bytea,
    removed_at bigint,
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
    queue_rank integer DEFAULT 3 NOT NULL,
    due_at bigint DEFAULT 0 NOT NULL,
    needs_rule integer DEFAULT 0 NOT NULL,
    taken_by uuid,
    taken_until bigint,
    CONSTRAINT case_record_check CHECK (((closed_at IS NULL) OR (state = 'closed'::text))),
    CONSTRAINT case_record_check1 CHECK (((accepted_seq IS NULL) OR (accepted_at IS NOT NULL))),
    CONSTRAINT case_record_queue_rank_check CHECK (((queue_rank >= 0) AND (queue_rank <= 3))),
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
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 'asker443769b20ea9', 'asker443769b20ea9', '', 'zh', 0, 'active', 1796003055466, 1796003055466, 'asker443769b2oea9', NULL),
	('01a22a1f-ca29-7676-9f97-77a6386e01ad', 'colleagu77a6386e01ad', 'colleagu77a6386e01ad', '', 'zh', 0, 'active', 1796003055466, 1796003055466, 'colleagu77a6386eolad', NULL),
	('01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'third9fc8e274e913', 'third9fc8e274e913', '', 'zh', 0, 'active', 1796003055466, 1796003055466, 'thlrd9fc8e274e9l3', NULL),
	('01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'outsidereabe02bf8b8f', 'outsidereabe02bf8b8f', '', 'zh', 0, 'active', 1796003055466, 1796003055466, 'outsldereabeo2bf8b8f', NULL),
	('01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'administe28adb5d3dd6', 'administe28adb5d3dd6', '', 'zh', 1, 'active', 1796003055466, 1796003055466, 'adrnlnlste28adb5d3dd6', NULL),
	('01a22a1f-ca39-727a-a4d0-2b41a76eec5c', 'second2b41a76eec5c', 'second2b41a76eec5c', '', 'zh', 0, 'active', 1796003055466, 1796003055466, 'second2b4la76eec5c', NULL),
	('01a22a1f-ca3c-7fad-938a-c9127cffce97', 'lastc9127cffce97', 'lastc9127cffce97', '', 'zh', 0, 'active', 1796003055466, 1796003055466, 'lastc9l27cffce97', NULL),
	('01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', 'trialbbb5-83c34e142643', 'trialbbb5-83c34e142643', '$argon2id$v=19$m=19456,t=2,p=1$550CrwOcw3F47RX6UoIDsA$xN2ljxQeTKvI2C88vwhuI4Gbj+ddv+eXzhUIMhg1Ju4', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlalbbb583c34el42643', NULL),
	('01a22a1f-d2d0-795e-b037-bb18a711c5b1', 'trialbeee-c00fbc431683', 'trialbeee-c00fbc431683', '$argon2id$v=19$m=19456,t=2,p=1$tDAopBHqcjqXF3qnRS0H5A$SWv9t0hrSGpLCAwfIP8cut3HuvuXskyR0YnqRWWxzQs', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlalbeeecoofbc43l683', NULL),
	('01a22a1f-d2f4-79d2-b996-63946299db68', 'trial905f-462316823452', 'trial905f-462316823452', '$argon2id$v=19$m=19456,t=2,p=1$UVaH97tx1Fu4KjdBXD1WIg$KmBzrZRJP9wSVt680ci5jr5wKi3slqz+2NoId4LRfyU', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlal9o5f4623l6823452', NULL),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', 'trialb3a3-cd32dab84003', 'trialb3a3-cd32dab84003', '$argon2id$v=19$m=19456,t=2,p=1$TEb9dfPmwNLIqooAWLFo/Q$IATiJDb8jHH9c5oP9v+OPW/DiU8Ab5Xb+EmB3JvKuNM', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlalb3a3cd32dab84oo3', NULL),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'trialbea9-dee6db98a7b6', 'trialbea9-dee6db98a7b6', '$argon2id$v=19$m=19456,t=2,p=1$2h8smdit5+Xk1n5CF7QQyQ$a5dk1vX3AnVJUF48WiUsmyJK0AgPOPYFbLFigKfU824', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlalbea9dee6db98a7b6', NULL),
	('01a22a1f-d3c2-7254-bf82-f0795e891a92', 'trial8abe-a8ab565c142e', 'trial8abe-a8ab565c142e', '$argon2id$v=19$m=19456,t=2,p=1$TJUK3IqipawFEJCbub0UYw$XqhAOZgGklKkD29/dgsqd2Fwg+WkHw0qzRG2NAyKmRk', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlal8abea8ab565cl42e', NULL),
	('01a22a1f-d401-7f25-8d1c-642c1188d215', 'trialb2ec-39589723fe21', 'trialb2ec-39589723fe21', '$argon2id$v=19$m=19456,t=2,p=1$b4GQjZJcVsnhJ2jPConXBA$NjNVi5lSpUhRVIXq/v5nuKk79ARaSWbV4/44Zmlb/7c', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlalb2ec39589723fe2l', NULL),
	('01a22a1f-d469-722c-b080-6a87595ae5c4', 'trialbae0-babdb7770dd2', 'trialbae0-babdb7770dd2', '$argon2id$v=19$m=19456,t=2,p=1$kZsJA70Yj5+ACnO9tOg8NA$uqzoVwZQx2Xd3SXRtvjlKO3tKlOT1Zi/SYTNThj8ZaI', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlalbaeobabdb777odd2', NULL),
	('01a22a1f-d487-7a6b-93cf-508edcfd7d4e', 'trialbb41-780231579a38', 'trialbb41-780231579a38', '$argon2id$v=19$m=19456,t=2,p=1$UO+Tkt2X3rYBbPwsW84bAg$MmLBTLKJ0Wk3OXygsTqsib71rgdWcy5lkGJNQIsD0D4', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlalbb4l78o23l579a38', NULL),
	('01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', 'trial9223-8c406e69b57d', 'trial9223-8c406e69b57d', '$argon2id$v=19$m=19456,t=2,p=1$ezRMQS2D6CxbTE+lIchCIA$cdrBkigudwb4f8hvUZTMPCSkegSdaxngdC1ZqWH/6hw', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlal92238c4o6e69b57d', NULL),
	('01a22a1f-d4c6-74fc-9c64-052dbec5d61b', 'trial83df-2a29ba447b75', 'trial83df-2a29ba447b75', '$argon2id$v=19$m=19456,t=2,p=1$vMv2PFeNOFIqlPvHDigMpA$fHymmaZ1c56ee1Od9oPb07sHVMoTic15y9HDOuEAOdc', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlal83df2a29ba447b75', NULL),
	('01a22a1f-d4e3-7fed-8021-d784862d3751', 'trial80f2-441860f48a5b', 'trial80f2-441860f48a5b', '$argon2id$v=19$m=19456,t=2,p=1$XxwyJqZ87VVYhttn3cxMGg$yjQqmeqzO6oM9WtAtJNKRMn0LLfFjfNtaODz8Og9ang', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlal8of244l86of48a5b', NULL),
	('01a22a1f-d501-7cd8-bc82-fa541eb644ab', 'trialb1e9-2631b584a085', 'trialb1e9-2631b584a085', '$argon2id$v=19$m=19456,t=2,p=1$IsJkvemktPTljqHB+Bs8ZQ$vWDEdT3J0p0eOtxHTjkFbzWWhzJgIbUihFZk+hkzAuw', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlalble9263lb584ao85', NULL),
	('01a22a1f-d51d-7d6e-ac85-0d20791b0ffe', 'trial8c85-b47cc9c5f16b', 'trial8c85-b47cc9c5f16b', '$argon2id$v=19$m=19456,t=2,p=1$hrx7kBElxH0Mt/UaTDIYsw$nsaY2FV5bREAF6uoFQyxzxuuUasBRdlAbJ3vXctyf1s', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlal8c85b47cc9c5fl6b', NULL),
	('01a22a1f-d53a-7592-8e97-ec361c0542b0', 'trial8d34-ef4d6e74dfdf', 'trial8d34-ef4d6e74dfdf', '$argon2id$v=19$m=19456,t=2,p=1$XEtGw9y+ZiZrPrhVEYhoRA$ihunMpoNEunyiAULyqa4y1KI/zlLi9kQfTMxjKbIU3w', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlal8d34ef4d6e74dfdf', NULL),
	('01a22a1f-d556-79de-90d2-bf45b536b2a7', 'triala23f-b886dcc4c514', 'triala23f-b886dcc4c514', '$argon2id$v=19$m=19456,t=2,p=1$LlvdHZohxTnTSKaXoLvRNQ$9htkh0Ofna++/AElubfgUXSiZJcFsiYwtlXJ2B0l6Qc', 'zh', 0, 'disabled', 1796003055466, 1796003055466, 'trlala23fb886dcc4c5l4', NULL),
	('01a22a1f-d572-742b-84e4-992cebceb35f', 'triala800-24319177bc89', 'triala800-24319177bc89', '$argon2id$v=19$m=19456,t=2,p=1$VXVxHO/CdIg+32LrVJ1XEA$j4BRJH1BU/psJYktryT954ZJm88mBSwSoOxiZec5yK8', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlala8oo243l9l77bc89', NULL),
	('01a22a1f-d2d0-7826-b06b-efa1863fe5a3', 'trial9491-e5b189e26e98', 'trial9491-e5b189e26e98', '$argon2id$v=19$m=19456,t=2,p=1$rQbky0SgBZcFu8NeGIJmxA$pcM49rVFLpIWadA+DDOco+2g6Etf3dXmfzi2eVF9/h0', 'zh', 0, 'active', 1796003055466, 1796003055466, 'trlal949le5bl89e26e98', NULL);
INSERT INTO account_device VALUES
	('01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', '127.0.0.1', '', 1796003055466),
	('01a22a1f-d2d0-7826-b06b-efa1863fe5a3', '127.0.0.1', '', 1796003055466),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '127.0.0.1', '', 1796003055466);
INSERT INTO account_notice VALUES
	('01a22a1f-c76a-754d-883f-f06403c30432', '01a22a1f-d339-7c06-9a04-7e01ee3db084', 'second-factor-set', 1796003055466, 'local', '', NULL, NULL),
	('01a22a1f-c76a-75f4-aa37-a84063cf757c', '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'second-factor-set', 1796003055466, 'local', '', NULL, NULL),
	('01a22a1f-c76a-7fab-a731-c3bf7c8253bb', '01a22a1f-d3c2-7254-bf82-f0795e891a92', 'second-factor-set', 1796003055466, 'local', '', NULL, NULL),
	('01a22a1f-c76a-70c5-91d5-a4b0d03bbff3', '01a22a1f-d401-7f25-8d1c-642c1188d215', 'second-factor-set', 1796003055466, 'local', '', NULL, NULL),
	('01a22a1f-c76a-7a0f-bad3-33c3305e068d', '01a22a1f-d469-722c-b080-6a87595ae5c4', 'reset-issued', 1796003055466, '', '', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', NULL),
	('01a22a1f-c76a-7cfa-bd3c-4659bd55d4ba', '01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', 'sign-in', 1796003055466, '127.0.0.1', '', NULL, NULL),
	('01a22a1f-c76a-7a49-aa35-26841b3ce5ba', '01a22a1f-d339-7c06-9a04-7e01ee3db084', 'recovery-code-used', 1796003055466, '127.0.0.1', '', NULL, NULL),
	('01a22a1f-c76a-7c9c-80f7-0572f77e92ec', '01a22a1f-d339-7c06-9a04-7e01ee3db084', 'sign-in', 1796003055466, '127.0.0.1', '', NULL, NULL),
	('01a22a1f-c76a-7b62-9afd-d25d16f667c7', '01a22a1f-d2f4-79d2-b996-63946299db68', 'second-factor-set', 1796003055466, '127.0.0.1', '', NULL, NULL),
	('01a22a1f-c76a-7cd2-9ea9-44b06634c2f2', '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'recovery-codes-made', 1796003055466, '127.0.0.1', '', NULL, NULL),
	('01a22a1f-c76a-77f0-8596-ddd22cc52cad', '01a22a1f-d3c2-7254-bf82-f0795e891a92', 'second-factor-removed', 1796003055466, '127.0.0.1', '', NULL, NULL),
	('01a22a1f-c76a-7562-89a7-d52f43e394f9', '01a22a1f-d401-7f25-8d1c-642c1188d215', 'second-factor-taken', 1796003055466, '', '', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', NULL),
	('01a22a1f-c76a-796e-aeb1-712ee6cb119c', '01a22a1f-d469-722c-b080-6a87595ae5c4', 'password-reset', 1796003055466, '127.0.0.1', '', NULL, NULL),
	('01a22a1f-c76a-7370-bbbe-5b179ba9da8f', '01a22a1f-d487-7a6b-93cf-508edcfd7d4e', 'reset-issued', 1796003055466, '', '', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', NULL),
	('01a22a1f-c76a-75fc-8a9e-d020663177f3', '01a22a1f-d487-7a6b-93cf-508edcfd7d4e', 'sessions-ended', 1796003055466, '', '', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', NULL),
	('01a22a1f-c76a-7279-a2d9-31261c0dea81', '01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', 'password-changed', 1796003055466, '127.0.0.1', '', NULL, NULL);
INSERT INTO account_session VALUES
	('01a22a1f-c76a-7431-b715-c5df9d0eba18', '01a22a1f-ca13-72c0-b208-443769b20ea9', '9d52d5b19b7c0c4bc1c8c46b2bb0e8d2ae02bde4a82b4fbe6180d07298274bb7', 1796003055466, 1796003055466, 'test', ''),
	('01a22a1f-c76a-7ad0-97c5-fb0feed60c9b', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'ae350767fdfba477c4428db6506ff3fda0515a0bcb31be4f318c125bd235ed32', 1796003055466, 1796003055466, 'test', ''),
	('01a22a1f-c76a-7a3d-8637-3f230f53c644', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', '1da7fc9f2ccf6c0e9cc08629fe0e0c272e6edc7253888bfc1bb420f917547d18', 1796003055466, 1796003055466, 'test', ''),
	('01a22a1f-c76a-7510-acd6-84ce2dbe41d1', '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', '34aebc5301c425f0c38760f752a276883039a56461ac52fedc279ef58b06e56d', 1796003055466, 1796003055466, 'test', ''),
	('01a22a1f-c76a-7573-b240-1dc21aaac4ff', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'ba61a9ffd7f8627b5f7e40c76afc95d4490cca884cb561e03eb736346f0b46e6', 1796003055466, 1796003055466, 'test', ''),
	('01a22a1f-c76a-796b-b284-4937ee5fd404', '01a22a1f-ca39-727a-a4d0-2b41a76eec5c', 'baf82082c43b0a9ebd136bb2a14f8ccb004c102dbcb41d536a25b278fcaf6d14', 1796003055466, 1796003055466, 'test', ''),
	('01a22a1f-c76a-7c91-a00e-767aa161eb27', '01a22a1f-ca3c-7fad-938a-c9127cffce97', '748a5f8fd36672bb06016297fbb2c4bf77b4119d44835e8750c6e2405f83fed2', 1796003055466, 1796003055466, 'test', ''),
	('01a22a1f-c76a-754a-a3d0-f95e7c1eac80', '01a22a1f-d2d0-795e-b037-bb18a711c5b1', '36e9056c7ac7356786c759155d3240379f9fc0a7886e09269cc0704ebabea622', 1796003055466, 1796003055466, 'trial', ''),
	('01a22a1f-c76a-70ec-85a8-44e7f4050c48', '01a22a1f-d2f4-79d2-b996-63946299db68', '37f2e2c30ed114ba3817193459a60a079b57d30e7c1cec5c057388871fea2d7e', 1796003055466, 1796003055466, 'trial', ''),
	('01a22a1f-c76a-7616-9422-01b3ad14a09f', '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'b6698a488030cbcb77051700dd17a9bd38ddd1f2594a08422ee6baa0db467d8e', 1796003055466, 1796003055466, 'trial', ''),
	('01a22a1f-c76a-7582-88a0-130593f76610', '01a22a1f-d3c2-7254-bf82-f0795e891a92', '1bc60564d49924d82fc489c2278aa4b453f40c617866a3b76431d93496f0f5d8', 1796003055466, 1796003055466, 'trial', ''),
	('01a22a1f-c76a-733a-812c-7e0eb538c08c', '01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', '124650bc79af6b21fcaeba0c65007d36fc9d435a1bcb3d2cd7416492adf78e57', 1796003055466, 1796003055466, 'trial', ''),
	('01a22a1f-c76a-7867-9800-2b3376c15e69', '01a22a1f-d4c6-74fc-9c64-052dbec5d61b', '505375ade72d63e94a8d0d5afca0b301db1d67e06f882266a80dd15ae387189a', 1796003055466, 1796003055466, 'trial', ''),
	('01a22a1f-c76a-7f02-b6f1-aaa8e90d16d3', '01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', '4448f633257b6bf35485242495caa86b73e5e4ab1faf3311c0fced2e20f2fc25', 1796003055466, 1796003055466, '127.0.0.1', ''),
	('01a22a1f-c76a-72b7-bf89-c8cca0c78b6a', '01a22a1f-d2d0-7826-b06b-efa1863fe5a3', 'c5095cf0a0130e7a40a57203b94d00f6366ecd1efaa1532d15beef22b8d310d1', 1796003055466, 1796003055466, '127.0.0.1', ''),
	('01a22a1f-c76a-767d-8b8c-e9bc3f236d90', '01a22a1f-d339-7c06-9a04-7e01ee3db084', '0cd61d874785bf8e533064d5506c4b8ea830ea220f6dbd8d69cd6e414e57d94a', 1796003055466, 1796003055466, '127.0.0.1', '');
INSERT INTO audit_event VALUES
	('01a22a1f-c76a-768c-8812-a173c31c54e3', 1796003055466, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7438-ae30-eb1d2890f38a', 1796003055466, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7e60-a7db-ee51e920e4bc', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'accounts.seed-person', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7ce4-b0c7-77ab92b7b9f9', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'test', 'accounts.become', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-70bb-84c3-e74b840e27cb', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', 'local', 'accounts.seed-person', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7a62-8770-4d7dd0f31918', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', 'test', 'accounts.become', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7de9-801d-1f8ff087fba6', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', 'local', 'accounts.seed-person', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7c97-8d92-6cf7494b02a4', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', 'test', 'accounts.become', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-71bc-945c-47745fc4557e', 1796003055466, '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'professional', 'local', 'accounts.seed-person', '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-78f3-86da-3ea5c86da115', 1796003055466, '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'professional', 'test', 'accounts.become', '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-74dd-92f0-6e332e096834', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', 'local', 'accounts.seed-person', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7587-9374-51b9cef2021a', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', 'test', 'accounts.become', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7610-a04b-884aff41cc77', 1796003055466, '01a22a1f-ca39-727a-a4d0-2b41a76eec5c', 'professional', 'local', 'accounts.seed-person', '01a22a1f-ca39-727a-a4d0-2b41a76eec5c', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7372-9442-eb4fbe203774', 1796003055466, '01a22a1f-ca39-727a-a4d0-2b41a76eec5c', 'professional', 'test', 'accounts.become', '01a22a1f-ca39-727a-a4d0-2b41a76eec5c', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7677-bbe6-6a9bb1b35a60', 1796003055466, '01a22a1f-ca3c-7fad-938a-c9127cffce97', 'professional', 'local', 'accounts.seed-person', '01a22a1f-ca3c-7fad-938a-c9127cffce97', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-79e0-850c-84f439dfaaa4', 1796003055466, '01a22a1f-ca3c-7fad-938a-c9127cffce97', 'professional', 'test', 'accounts.become', '01a22a1f-ca3c-7fad-938a-c9127cffce97', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-746d-904e-8777e1599cbb', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.create', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-750c-ab9a-1b80eae89ab6', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.invite', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-71a6-850f-2d7d825aa6ae', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7817-baaa-38c2bda39d0f', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.invite', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7456-b23c-21546fa32585', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-748c-9e5d-20bc4bd31d38', 1796003055466, '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'professional', 'local', 'groups.create', '01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7f05-ac24-70c7551956f2', 1796003055466, '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'professional', 'local', 'groups.invite', '01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7383-a9e3-06ace31ac248', 1796003055466, '01a22a1f-ca39-727a-a4d0-2b41a76eec5c', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7568-b5f4-b8ba638d6480', 1796003055466, '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'professional', 'local', 'groups.invite', '01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7318-973c-acc466e5d3c3', 1796003055466, '01a22a1f-ca3c-7fad-938a-c9127cffce97', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7d7c-9bab-28ae3e1efde0', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'ask.begin', '01a22a1f-ca6a-755c-8308-bfb8d909b854', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7daf-98b6-391ed23e4fae', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'ask.attach', '01a22a1f-ca6a-755c-8308-bfb8d909b854', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7c30-a57b-1acd4c51b844', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'ask.read-picture', '01a22a1f-ca6a-755c-8308-bfb8d909b854', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7e46-abff-4a39d9bc09ac', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'ask.override', '01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7210-a65f-11f421186060', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'ask.post', '01a22a1f-ca6a-755c-8308-bfb8d909b854', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-754f-a688-4752e1c85e4b', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', '127.0.0.1', 'cases.answer', '01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7fb0-b6d7-5d8c2da996e1', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'cases.accept', '01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7b5e-809f-e7ac4458aa95', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'cases.close', '01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7af7-9910-9f0ad1b178b5', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'ask.begin', '01a22a1f-ce93-71d9-952c-7d99f5f7a39b', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7612-88fb-4e4922de8079', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'ask.post', '01a22a1f-ce93-71d9-952c-7d99f5f7a39b', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7441-9857-655f9934f432', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', '127.0.0.1', 'cases.ask-information', '01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7b9e-8ba3-617346b7a01a', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'cases.note', '01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-794a-b420-b7d831a8023f', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', '127.0.0.1', 'groups.post', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-708e-9985-1cbd168087df', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', '127.0.0.1', 'groups.post', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-72ce-be10-c8dda0841dfa', 1796003055466, '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'professional', '127.0.0.1', 'groups.post', '01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7425-8c81-81110c39c7bd', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'ask.begin', '01a22a1f-d1e0-7ca7-80d5-26274908cc49', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-749c-8486-f57c135ce591', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'ask.attach', '01a22a1f-d1e0-7ca7-80d5-26274908cc49', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-77ad-946b-efa6ddef668b', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'platform.trial', '01a22a1f-d285-7575-927c-f943759ace04', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-70be-9cc5-a3b71010ff6d', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', '127.0.0.1', 'platform.revive-job', '01a22a1f-c76a-7d9c-b676-dd0f77e1f020', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7cf6-99f9-82a189e21414', 1796003055466, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-747e-b5a0-3877ca75553f', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-77fa-9114-7a9919d8fc78', 1796003055466, '01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7f27-ad11-a88e7025c524', 1796003055466, '01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', 'professional', 'trial', 'accounts.become', '01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-79c7-b464-d88ac1a8c86d', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL, 1, NULL, NULL);
INSERT INTO audit_event VALUES
	('01a22a1f-c76a-7d1c-ab3f-a7fe61054a84', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-780c-98c2-81ec5888d9e9', 1796003055466, '01a22a1f-d2d0-795e-b037-bb18a711c5b1', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d2d0-795e-b037-bb18a711c5b1', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7583-9ade-08c00f6d1d31', 1796003055466, '01a22a1f-d2f4-79d2-b996-63946299db68', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d2f4-79d2-b996-63946299db68', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-78c9-8701-d076d821530f', 1796003055466, '01a22a1f-d2f4-79d2-b996-63946299db68', 'professional', 'local', 'accounts.begin-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7f6f-987d-8f19bbaf759d', 1796003055466, '01a22a1f-d339-7c06-9a04-7e01ee3db084', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d339-7c06-9a04-7e01ee3db084', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-713d-b220-36224ce39d01', 1796003055466, '01a22a1f-d339-7c06-9a04-7e01ee3db084', 'professional', 'local', 'accounts.begin-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7026-af02-2a5be96fc04c', 1796003055466, '01a22a1f-d339-7c06-9a04-7e01ee3db084', 'professional', 'local', 'accounts.set-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-726b-83ef-6b250d4ae8c2', 1796003055466, '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-762a-9d42-249c20a941dd', 1796003055466, '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'professional', 'local', 'accounts.begin-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7f82-8762-c6292d2d4d4c', 1796003055466, '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'professional', 'local', 'accounts.set-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7f97-841e-84cde7167221', 1796003055466, '01a22a1f-d3c2-7254-bf82-f0795e891a92', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d3c2-7254-bf82-f0795e891a92', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-781b-9936-a33c0310fa8a', 1796003055466, '01a22a1f-d3c2-7254-bf82-f0795e891a92', 'professional', 'local', 'accounts.begin-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7fbd-94e0-43d0b117efe7', 1796003055466, '01a22a1f-d3c2-7254-bf82-f0795e891a92', 'professional', 'local', 'accounts.set-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-75a8-958b-5494c8f3383f', 1796003055466, '01a22a1f-d401-7f25-8d1c-642c1188d215', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d401-7f25-8d1c-642c1188d215', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7d63-a581-845079dfff23', 1796003055466, '01a22a1f-d401-7f25-8d1c-642c1188d215', 'professional', 'local', 'accounts.begin-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-76dd-ad55-db028be3e8d9', 1796003055466, '01a22a1f-d401-7f25-8d1c-642c1188d215', 'professional', 'local', 'accounts.set-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7765-af3c-4ef7109a921c', 1796003055466, '01a22a1f-d339-7c06-9a04-7e01ee3db084', 'professional', 'trial', 'accounts.sign-in-password', '01a22a1f-d339-7c06-9a04-7e01ee3db084', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7627-9048-601221b6ce99', 1796003055466, '01a22a1f-d2d0-795e-b037-bb18a711c5b1', 'professional', 'trial', 'accounts.become', '01a22a1f-d2d0-795e-b037-bb18a711c5b1', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7aba-b8cc-8d5acc97005f', 1796003055466, '01a22a1f-d2f4-79d2-b996-63946299db68', 'professional', 'trial', 'accounts.become', '01a22a1f-d2f4-79d2-b996-63946299db68', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7ebf-b171-0c6e38dbc230', 1796003055466, '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'professional', 'trial', 'accounts.become', '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7700-a0bc-852c8ccb64cc', 1796003055466, '01a22a1f-d3c2-7254-bf82-f0795e891a92', 'professional', 'trial', 'accounts.become', '01a22a1f-d3c2-7254-bf82-f0795e891a92', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7226-80bc-2a4ea56c6487', 1796003055466, '01a22a1f-d469-722c-b080-6a87595ae5c4', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d469-722c-b080-6a87595ae5c4', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7a54-949e-19e5ab1e6913', 1796003055466, '01a22a1f-d487-7a6b-93cf-508edcfd7d4e', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d487-7a6b-93cf-508edcfd7d4e', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7582-b364-631808c15301', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'ask.read-picture', '01a22a1f-d1e0-7ca7-80d5-26274908cc49', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-79c0-ac86-f6732be47846', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', 'local', 'accounts.issue-reset', '01a22a1f-d469-722c-b080-6a87595ae5c4', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-71ee-bf91-a65fd323f9c3', 1796003055466, NULL, 'professional', 'local', 'accounts.seed-facility', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7d23-ad2e-e80dd7240dfd', 1796003055466, '01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7995-a97f-f2f3a16c423c', 1796003055466, '01a22a1f-d4c6-74fc-9c64-052dbec5d61b', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d4c6-74fc-9c64-052dbec5d61b', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-79c3-b703-da3e53ea0984', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'trial', 'accounts.become', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7a74-89d2-b31c35ecf4b6', 1796003055466, '01a22a1f-d4e3-7fed-8021-d784862d3751', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d4e3-7fed-8021-d784862d3751', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-77ee-9fc1-34eff7e2941c', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'accounts.trial', '01a22a1f-d4fe-77d8-aba1-8edd789d3761', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-706e-946b-aadb17509fb8', 1796003055466, '01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', 'professional', 'trial', 'accounts.become', '01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7d27-8678-11af49088eda', 1796003055466, '01a22a1f-d4c6-74fc-9c64-052dbec5d61b', 'professional', 'trial', 'accounts.become', '01a22a1f-d4c6-74fc-9c64-052dbec5d61b', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7aeb-82be-af7cfb406fb6', 1796003055466, '01a22a1f-d501-7cd8-bc82-fa541eb644ab', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d501-7cd8-bc82-fa541eb644ab', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-79ab-aff4-8992efdb35f7', 1796003055466, '01a22a1f-d51d-7d6e-ac85-0d20791b0ffe', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d51d-7d6e-ac85-0d20791b0ffe', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7600-98eb-7fda72d79bfd', 1796003055466, '01a22a1f-d53a-7592-8e97-ec361c0542b0', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d53a-7592-8e97-ec361c0542b0', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-73d3-8879-ec34e5c84e9c', 1796003055466, '01a22a1f-d556-79de-90d2-bf45b536b2a7', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d556-79de-90d2-bf45b536b2a7', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-764a-b733-0c41c4a14cfa', 1796003055466, '01a22a1f-d572-742b-84e4-992cebceb35f', 'professional', 'local', 'accounts.seed-person', '01a22a1f-d572-742b-84e4-992cebceb35f', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-791c-83e9-51b5e78049b5', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', 'local', 'accounts.disable', '01a22a1f-d572-742b-84e4-992cebceb35f', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-776d-a4f4-d76218ad4797', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', 'local', 'accounts.invite', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-768f-b259-607b130a6d61', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'test', 'accounts.become', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7c40-bc25-2a4e3b44c21b', 1796003055466, '01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', 'professional', '127.0.0.1', 'accounts.sign-in', '01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7039-9faa-14a7f76ed048', 1796003055466, '01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', 'professional', '127.0.0.1', 'accounts.sign-out', '01a22a1f-c76a-7310-8c83-a9028331e51f', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7c3e-9a22-196dd981bbaa', 1796003055466, '01a22a1f-d2d0-7826-b06b-efa1863fe5a3', 'professional', '127.0.0.1', 'accounts.sign-up', '01a22a1f-d2d0-7826-b06b-efa1863fe5a3', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7b3a-90e0-eda4e3132347', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'test', 'accounts.become', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-77b5-b58f-90d599c09f36', 1796003055466, '01a22a1f-d339-7c06-9a04-7e01ee3db084', 'professional', '127.0.0.1', 'accounts.sign-in', '01a22a1f-d339-7c06-9a04-7e01ee3db084', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7d9f-b046-7a50e2307275', 1796003055466, '01a22a1f-d2d0-795e-b037-bb18a711c5b1', 'professional', '127.0.0.1', 'accounts.begin-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-72fa-b866-1dd1c1fa66f9', 1796003055466, '01a22a1f-d2f4-79d2-b996-63946299db68', 'professional', '127.0.0.1', 'accounts.set-second-factor', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7fbf-a173-d1430f00bad2', 1796003055466, '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'professional', '127.0.0.1', 'accounts.renew-recovery-codes', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7c03-abf8-8524b4c7a96f', 1796003055466, '01a22a1f-d3c2-7254-bf82-f0795e891a92', 'professional', '127.0.0.1', 'accounts.remove-second-factor', NULL, 'done', NULL, 1, NULL, NULL);
INSERT INTO audit_event VALUES
	('01a22a1f-c76a-730c-b290-e32a4eccbe5e', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', '127.0.0.1', 'accounts.take-second-factor', '01a22a1f-d401-7f25-8d1c-642c1188d215', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-79da-b7dc-e2298e682ede', 1796003055466, '01a22a1f-d469-722c-b080-6a87595ae5c4', 'professional', '127.0.0.1', 'accounts.use-reset', '01a22a1f-d469-722c-b080-6a87595ae5c4', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-792d-adf6-93cd043b77aa', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', '127.0.0.1', 'accounts.issue-reset', '01a22a1f-d487-7a6b-93cf-508edcfd7d4e', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7ae0-bc3f-ebc4ce724ca4', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', '127.0.0.1', 'accounts.end-sessions', '01a22a1f-d487-7a6b-93cf-508edcfd7d4e', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7dc1-82bf-cbee636df084', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'accounts.set-language', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7f39-bb2a-e887820c8b40', 1796003055466, '01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', 'professional', '127.0.0.1', 'accounts.change-password', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7cd4-9e6d-5d39ade46165', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'accounts.see-notices', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7e87-888c-4b7d79a2cd99', 1796003055466, '01a22a1f-d4c6-74fc-9c64-052dbec5d61b', 'professional', '127.0.0.1', 'accounts.set-facility', '01a22a1f-d4a6-70f5-8087-a81c57fefacf', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7282-a50a-7bdd3d5b55b8', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'accounts.end-session', '01a22a1f-c76a-75a5-8e47-015f0fda8937', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7cbb-a784-503e9e624e1e', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', '127.0.0.1', 'accounts.add-facility', '01a22a1f-d6d3-76f3-a76e-3ac1bd5d914e', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-72ab-9493-2558fb37159d', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', '127.0.0.1', 'accounts.change-facility', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-74e9-ba70-2fecc5355c0d', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', '127.0.0.1', 'accounts.invite', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7b45-9e24-9cccb925ad7c', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', '127.0.0.1', 'accounts.revoke-invitation', '01a22a1f-c76a-7961-bc71-8ffd45339f7a', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-714f-a029-eef9bcc0f888', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', '127.0.0.1', 'accounts.check-credential', '01a22a1f-d51d-7d6e-ac85-0d20791b0ffe', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-748c-8697-2eb1a20af0c5', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', '127.0.0.1', 'accounts.withdraw-check', '01a22a1f-d53a-7592-8e97-ec361c0542b0', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7257-ba88-8bdbd72630d5', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', '127.0.0.1', 'accounts.disable', '01a22a1f-d556-79de-90d2-bf45b536b2a7', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7a1c-86e7-dd753d66b771', 1796003055466, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'professional', '127.0.0.1', 'accounts.enable', '01a22a1f-d572-742b-84e4-992cebceb35f', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7a4e-a551-41762467d0f5', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.create', '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-72c1-9fc7-818d9ed64575', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.invite', '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7c70-9ba7-9416ad75a293', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-70fd-9bab-c57c57418ad6', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.invite', '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7a47-ab68-c26bb8cbf772', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7e0a-88b8-e1ae576fe212', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', 'local', 'groups.post', '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7333-b7f0-519ebd8262ba', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.create', '01a22a1f-d709-7e17-b68f-b1accce3c35c', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7096-9f11-040d4848def8', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.invite', '01a22a1f-d709-7e17-b68f-b1accce3c35c', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7fad-a90b-c3303fae1214', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7ad6-8b98-520aecd78d6a', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.invite', '01a22a1f-d709-7e17-b68f-b1accce3c35c', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-734b-9afc-8ae1439b7384', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-730e-8cab-0821400cf47c', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.create', '01a22a1f-d712-706b-92a2-8c36743fb1de', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7e4d-a622-1704a7cbc610', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.invite', '01a22a1f-d712-706b-92a2-8c36743fb1de', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-72a2-af7a-2caae5f883b5', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.create', '01a22a1f-d716-74fd-bae7-59bc54746fa8', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7b03-b35f-9ceabd1d31fc', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.invite', '01a22a1f-d716-74fd-bae7-59bc54746fa8', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-702f-80a3-8bc14f25f565', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-712f-be77-7b434be0f211', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.invite', '01a22a1f-d716-74fd-bae7-59bc54746fa8', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7d40-854c-92424030855d', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', 'local', 'groups.claim', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7642-a85c-079bd2764f5c', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.create', '01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7aa2-8826-97be88120436', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.invite', '01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-740e-9e7f-a881ebc3c9c1', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7834-a1ba-2a18b1b26dd2', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'groups.invite', '01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7250-88e2-a8e9bf54963d', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', 'local', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7425-8dbd-c96b89c902db', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'groups.create', '01a22a1f-d6ff-7309-9817-2f9e3b6b73af', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-792f-a9a6-28c8b1aa707e', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', '127.0.0.1', 'groups.post', '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7c57-a893-bdc601861805', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', '127.0.0.1', 'groups.withdraw', '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7f62-af1d-910ff6ddc6bc', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'groups.role', '01a22a1f-d709-7e17-b68f-b1accce3c35c', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-79ef-b2b7-e62e4de18b81', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'groups.remove', '01a22a1f-d709-7e17-b68f-b1accce3c35c', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7bed-b17c-2fc4ac110271', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'groups.settings', '01a22a1f-d709-7e17-b68f-b1accce3c35c', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-76af-909f-39a06d32c2fc', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'groups.invite', '01a22a1f-d712-706b-92a2-8c36743fb1de', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-79c3-ba6d-224f7bf23821', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'groups.revoke-invitation', '01a22a1f-d712-706b-92a2-8c36743fb1de', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-73f7-aa24-af0dd472569d', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', '127.0.0.1', 'groups.join', NULL, 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-76d0-b759-f17a394c50ba', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', '127.0.0.1', 'groups.leave', '01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 'done', NULL, 1, NULL, NULL);
INSERT INTO audit_event VALUES
	('01a22a1f-c76a-7e76-bafd-723ebc245502', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'ask.begin', '01a22a1f-d75e-7c59-802b-04a813c51160', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7b14-bbe6-485c07e95013', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'ask.attach', '01a22a1f-d75e-7c59-802b-04a813c51160', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-78ce-8d07-80a3a6073d65', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'ask.begin', '01a22a1f-d854-75ef-93db-b4616112176c', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-77a3-89cf-cea087375f4e', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'ask.discard', '01a22a1f-d854-75ef-93db-b4616112176c', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-750a-ad02-58152c9cc71b', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'ask.begin', '01a22a1f-d857-72a6-8f73-903f77bc90b7', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7a62-a9cc-5bedb9f78fb8', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'ask.rewrite', '01a22a1f-d75e-7c59-802b-04a813c51160', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7226-8b13-adbd40a34156', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'ask.discard', '01a22a1f-d75e-7c59-802b-04a813c51160', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-732d-ab7b-0b179bc13e01', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'ask.restore', '01a22a1f-d854-75ef-93db-b4616112176c', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-712c-a64a-8f3888f0f953', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'cases.trial', '01a22a1f-d8fa-7428-8c28-574e670e24e5', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7b4d-aa70-8ae61880aee4', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', 'local', 'cases.answer', '01a22a1f-d8fa-7428-8c28-574e670e24e5', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-78d2-8637-1682146da162', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'cases.trial', '01a22a1f-d902-796f-97f9-9104c9414e34', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7c8b-996d-bb470ef45088', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', 'local', 'cases.ask-information', '01a22a1f-d902-796f-97f9-9104c9414e34', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-73d8-b836-117951b9b7ab', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'cases.trial', '01a22a1f-d909-7371-a0c1-53c4ed80c78d', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-794c-a979-0f78320ff3ae', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', 'local', 'cases.answer', '01a22a1f-d909-7371-a0c1-53c4ed80c78d', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-780d-80d5-92094e4b0251', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'cases.trial', '01a22a1f-d911-78bf-80ab-ccb75078156e', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7417-b085-8a9f8bd00c01', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', 'local', 'cases.take', '01a22a1f-d911-78bf-80ab-ccb75078156e', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-77a6-a01b-a256b5b51863', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', 'local', 'cases.trial', '01a22a1f-d916-714a-9915-02a0d0f40337', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7e82-a818-e0c25b31c29d', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', 'local', 'cases.report', '01a22a1f-d916-714a-9915-02a0d0f40337', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7acd-8549-2351983082ac', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', '127.0.0.1', 'cases.answer', '01a22a1f-d8fa-7428-8c28-574e670e24e5', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7c8f-a232-fb5861ece98a', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', '127.0.0.1', 'cases.ask-information', '01a22a1f-d8fa-7428-8c28-574e670e24e5', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7534-bcf0-f71d46230e18', 1796003055466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'professional', '127.0.0.1', 'cases.take', '01a22a1f-d8fa-7428-8c28-574e670e24e5', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-794d-8880-b73434898a7e', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'cases.note', '01a22a1f-d8fa-7428-8c28-574e670e24e5', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7a0a-9bc1-fbb40ab868fb', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', '127.0.0.1', 'cases.answer', '01a22a1f-d8fa-7428-8c28-574e670e24e5', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7003-bfd3-8efbf6d8c851', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'cases.accept', '01a22a1f-d8fa-7428-8c28-574e670e24e5', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7a9b-bc84-69987649d937', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'cases.close', '01a22a1f-d8fa-7428-8c28-574e670e24e5', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-76f8-b9cf-0be349f5a152', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'cases.take-back', '01a22a1f-d8fa-7428-8c28-574e670e24e5', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-71c1-a93c-fedb8209ef65', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', '127.0.0.1', 'cases.release', '01a22a1f-d911-78bf-80ab-ccb75078156e', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7259-aaa5-e8af5585fb64', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', '127.0.0.1', 'cases.retract', '01a22a1f-d909-7371-a0c1-53c4ed80c78d', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7355-adf6-604ab29454f5', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'cases.note', '01a22a1f-d902-796f-97f9-9104c9414e34', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7b19-be34-10aee74af407', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'cases.withdraw-consent', '01a22a1f-d8fa-7428-8c28-574e670e24e5', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7e2c-8acc-39dd44f3e79f', 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 'professional', '127.0.0.1', 'cases.withdraw-consent', '01a22a1f-d8fa-7428-8c28-574e670e24e5', 'done', NULL, 1, NULL, NULL),
	('01a22a1f-c76a-7e36-a979-aeedce3a4d4b', 1796003055466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'professional', '127.0.0.1', 'cases.decide', '01a22a1f-d916-714a-9915-02a0d0f40337', 'done', NULL, 1, NULL, NULL);
INSERT INTO audit_state VALUES
	(1, 0, '\x0000000000000000000000000000000000000000000000000000000000000000');
INSERT INTO care_group VALUES
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 'specialty', '', 'members', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466),
	('01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 'research', '', 'members', '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 1796003055466),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 'training', '甲乙丙丁', 'moderators', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', 'training', '甲乙丙丁', 'moderators', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466),
	('01a22a1f-d712-706b-92a2-8c36743fb1de', 'training', '甲乙丙丁', 'moderators', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466),
	('01a22a1f-d716-74fd-bae7-59bc54746fa8', 'training', '甲乙丙丁', 'moderators', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466),
	('01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 'training', '甲乙丙丁', 'moderators', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466),
	('01a22a1f-d6ff-7309-9817-2f9e3b6b73af', 'research', '', 'moderators', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466);
INSERT INTO case_consent VALUES
	('01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 'verbal', 1, 1, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, NULL, NULL),
	('01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 'verbal', 1, 1, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, NULL, NULL),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 'signed', 0, 0, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9'),
	('01a22a1f-d902-796f-97f9-9104c9414e34', 'signed', 1, 1, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, NULL, NULL),
	('01a22a1f-d909-7371-a0c1-53c4ed80c78d', 'signed', 1, 1, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, NULL, NULL),
	('01a22a1f-d911-78bf-80ab-ccb75078156e', 'signed', 1, 1, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, NULL, NULL),
	('01a22a1f-d916-714a-9915-02a0d0f40337', 'signed', 1, 1, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, NULL, NULL);
INSERT INTO case_draft VALUES
	('01a22a1f-ca6a-755c-8308-bfb8d909b854', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'posted', 4, 1, NULL, NULL, '01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 1796003055466, 1796003055466, NULL, NULL),
	('01a22a1f-ce93-71d9-952c-7d99f5f7a39b', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'posted', 2, 1, NULL, NULL, '01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 1796003055466, 1796003055466, NULL, NULL),
	('01a22a1f-d1e0-7ca7-80d5-26274908cc49', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'open', 3, 1, '\x01b94b22535042e7551676ab7b700f98c8a9812e855a34e6759090268d9fce21193f3d6199cf6510db6282eef3ab809f7a56757bb819b569753501da1e6ba2a4c5acc3ea014f60ad8df52ac07456317d8effe526f64b150a921c6a038e0d3c1f1da5fba943f6e08629f3fc77dcbb4b6f4a753714a76104b63b15c72fb72d1b6d5f4602ab0b965ad985ede333e26fc0b48da5a9641c0b05c02892069e7b3b04fbb517bc01e129b4201e8bc4137c8964c9b2c59fbcf875a7790f8098fb80066ab4332038588de2c94c93e36bb6982d0393f37dc9fdd23e9b4ef640abc6405b84dbb5bbc6c471f076f840b30d0c0401301345e235164421f8c16e338e252160279ebd2a700e142e16ec840be33041674e91dc0fe20a75ff0dc0f08e6dc9f6c16b563ca106b9d01cfd92e07b6de2bb1d63152c15a5dc5453cd2e0b73b95d0527b9201ea8bc5b6aa0eb7b00e7f1f735f11eb135e173aff2a391e5be82e3091c7d96a33a4fd1dba9ca4b35a18bac3e', '\x01dfb348f4e52ec612e88ce7f93b2a908bc11d95bc24c95b5aa65f8cf0f4b31cc3ca6c36f4e9cb8c4286aee9b68d90f6686b36e6f7e316261b57ea3451', NULL, 1796003055466, 1796003055466, NULL, NULL),
	('01a22a1f-d75e-7c59-802b-04a813c51160', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'open', 4, 3, '\x01dcd7b931adfd0305934f9f27836097cb1f271a9679ceb89cad57876eb11e927e67ba689a587109457a53ac9cc43a195137d045793474606d657c6279aa257c9e0f40e0fb4cee4c3c69f1a037c8df11c45276ae6d041c4e573c959b111f559cbf484f391ebf306e0222bec071292b2b98856e95d5aa85c5a4763156100bf8567b5bf0ff6963486379591a00ece8a607fe771e284170e4983fdba439133aa3906aa9e7e183c641684027250f32acd011aa83078928a1812c5b92bc1a90c3ad8f362a9229e723ad0d119e552569e167f702c7abf4b0b60b57f7eebb838ccf1da1f8988d1f14bae1bd1bb62c62f19cdf38ce5d5ac81d4cd4ec363fcadf3728c7915aaa0437177f27491410d4638abe481fc40520c954c96110f8287cd800196e9e30997b110e0a6720', '\x013efc60873721c5bc298a93d79fe59e4ee11365abd19c207bae600353858f0fb870c421ac7e2d026043b535cb44f6660b7270685157455f77d6814457', NULL, 1796003055466, 1796003055466, NULL, 1796003055466),
	('01a22a1f-d854-75ef-93db-b4616112176c', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'open', 3, 1, '\x014ff59016979a90a36bded1543702805d62e0c34f6eabbb376da8015a92222a43be95f8e19584db402c59d94a48acbd16b37cbf960ddddba1d691d527fa159e97ec56de8528b8d1b2fb5957a3f566dcb667a6f9a455649b3ae2e04315a8318ec674a9a5254b6192dde18f38816dba5a410bd4b45ff0245458ebfb62b82729dad763fe225d3657c519c071cad9e46c3ea22fc92d71bc70d22cb57625e61aeb5bcc74b23813d26a01c252787c9309c80bad3a3600f74554a66118b8b281bdbad2190b76eab8c51bc07fab8925c024604faab60b11200a4f360906a0bf8e18a692df424054c15267fdb0', '\x0163ecc68cd1d377a6cd1c80fff3a8900619e8034378f7129ad45e7e0393c2ed0f5ac9209ec97c3e7c0dc5637052cea4efdd5755ec0c000c2e34feb685', NULL, 1796003055466, 1796003055466, NULL, NULL),
	('01a22a1f-d857-72a6-8f73-903f77bc90b7', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'open', 1, 1, '\x01dc9832dd04dd4bed71a8211974470813ce63f65e7d37f0b7acf72d7c3017699cebee3ac1ecbe877931c651e51e457cbeac802aa6a80ab3d93c7f4d85d1911d9c83905f2d8e77ed4825ef516b8d44429817a6a9ce152be45370e7b7722430d398f00021e307e135560277784b26831db46017886f1ca83e6fe41cf42a91813744d7f47a035d7a1a30635ac6d5c2e77d017fc76edc99c41de4e96b0f7a5a0e2f0b320b9d0bfe247203e5fd9c7608df151c849fa8f3409514e49518a68c13b2c6226eb2207523f591c71c6878f26af45cf528b1cd0dd995074b0840396ba0db478b14111a8378ca07ec7896e4b39ea7f14bb7b4ce18e78ef4ce9a2b9f944925348ec074ed578596eb981057307512679deb89267b6471b698edb295b9542b2e4dd057345c3b46c37a', '\x01f65a1be603651eb7929b60fd5eaa1e2732ed1f7025065d5b99d1d6ccf706e350f6deb1697663b982ea71fcff1a54c9e3f8942368b12998575ed1b876', NULL, 1796003055466, 1796003055466, NULL, NULL);
INSERT INTO case_record VALUES
	('01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'closed', 'routine', '小腿红斑三天，要不要抗生素？', 1796003055466, NULL, 1796003055466, 1796003055466, 1796003055466, 2, 1, '{"diagnosisChanged":"unclear","learned":"早看足背动脉","outcome":"unknown","outcomeDay":0,"planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}', '{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}', 3, 1796262255466, 1, NULL, NULL),
	('01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'open', 'routine', '咳嗽两周，还要查什么？', 1796003055466, NULL, NULL, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}', 3, 1796262255466, 1, NULL, NULL),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'closed', 'routine', '', 1796003055466, NULL, 1796003055466, 1796003055466, 1796003055466, 2, 3, NULL, '{}', 3, 1796262255466, 1, NULL, NULL),
	('01a22a1f-d902-796f-97f9-9104c9414e34', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'open', 'routine', '甲乙丙丁?', 1796003055466, NULL, NULL, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}', 3, 1796262255466, 1, NULL, NULL),
	('01a22a1f-d909-7371-a0c1-53c4ed80c78d', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'open', 'routine', '甲乙丙丁?', 1796003055466, NULL, 1796003055466, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}', 3, 1796262255466, 1, NULL, NULL),
	('01a22a1f-d911-78bf-80ab-ccb75078156e', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'open', 'routine', '甲乙丙丁?', 1796003055466, NULL, NULL, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}', 3, 1796262255466, 1, NULL, NULL),
	('01a22a1f-d916-714a-9915-02a0d0f40337', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'open', 'routine', '甲乙丙丁?', 1796003055466, NULL, NULL, NULL, NULL, NULL, 0, NULL, '{"keptReason":"","pictures":[],"text":[]}', 3, 1796262255466, 1, NULL, NULL);
INSERT INTO case_report VALUES
	('01a22a1f-d918-7441-b15d-2e7a3a557bb2', '01a22a1f-d916-714a-9915-02a0d0f40337', '01a22a1f-ca29-7676-9f97-77a6386e01ad', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', '甲乙丙丁', 1796003055466, 'show', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 1796003055466);
INSERT INTO change VALUES
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 1, '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 1),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 2, '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 2),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 3, '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 3),
	('01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 1, '01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 1),
	('01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 2, '01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 2),
	('01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 3, '01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 3),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 1, '01a22a1f-ca6a-755c-8308-bfb8d909b854', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 2, '01a22a1f-ca6a-755c-8308-bfb8d909b854', 2),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 3, '01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 1),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 4, '01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 4, '01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 2),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 5, '01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 2),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 5, '01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 3),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 6, '01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 3),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 6, '01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 4),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 7, '01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 4),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 7, '01a22a1f-ce93-71d9-952c-7d99f5f7a39b', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 8, '01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 1),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 8, '01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 9, '01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 2),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 9, '01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 2),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 10, '01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 3),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 10, '01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 3),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 11, '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 4),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 12, '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 5),
	('01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 4, '01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 4),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 11, '01a22a1f-d1e0-7ca7-80d5-26274908cc49', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 12, '01a22a1f-d1e0-7ca7-80d5-26274908cc49', 2),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 13, '01a22a1f-d285-7575-927c-f943759ace04', 1),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 1, '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 1),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 2, '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 2),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 3, '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 3),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 4, '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 4),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', 1, '01a22a1f-d709-7e17-b68f-b1accce3c35c', 1),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', 2, '01a22a1f-d709-7e17-b68f-b1accce3c35c', 2),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', 3, '01a22a1f-d709-7e17-b68f-b1accce3c35c', 3),
	('01a22a1f-d712-706b-92a2-8c36743fb1de', 1, '01a22a1f-d712-706b-92a2-8c36743fb1de', 1),
	('01a22a1f-d716-74fd-bae7-59bc54746fa8', 1, '01a22a1f-d716-74fd-bae7-59bc54746fa8', 1),
	('01a22a1f-d716-74fd-bae7-59bc54746fa8', 2, '01a22a1f-d716-74fd-bae7-59bc54746fa8', 2),
	('01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 1, '01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 1),
	('01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 2, '01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 2),
	('01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 3, '01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 3),
	('01a22a1f-d6ff-7309-9817-2f9e3b6b73af', 1, '01a22a1f-d6ff-7309-9817-2f9e3b6b73af', 1),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 5, '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 5),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 6, '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 6),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', 4, '01a22a1f-d709-7e17-b68f-b1accce3c35c', 4),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', 5, '01a22a1f-d709-7e17-b68f-b1accce3c35c', 5),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', 6, '01a22a1f-d709-7e17-b68f-b1accce3c35c', 6),
	('01a22a1f-d716-74fd-bae7-59bc54746fa8', 3, '01a22a1f-d716-74fd-bae7-59bc54746fa8', 3),
	('01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 4, '01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 4);
INSERT INTO change VALUES
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 13, '01a22a1f-d75e-7c59-802b-04a813c51160', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 14, '01a22a1f-d75e-7c59-802b-04a813c51160', 2),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 15, '01a22a1f-d854-75ef-93db-b4616112176c', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 16, '01a22a1f-d857-72a6-8f73-903f77bc90b7', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 17, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 1),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 14, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 18, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 2),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 15, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 2),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 19, '01a22a1f-d902-796f-97f9-9104c9414e34', 1),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 16, '01a22a1f-d902-796f-97f9-9104c9414e34', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 20, '01a22a1f-d902-796f-97f9-9104c9414e34', 2),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 17, '01a22a1f-d902-796f-97f9-9104c9414e34', 2),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 21, '01a22a1f-d909-7371-a0c1-53c4ed80c78d', 1),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 18, '01a22a1f-d909-7371-a0c1-53c4ed80c78d', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 22, '01a22a1f-d909-7371-a0c1-53c4ed80c78d', 2),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 19, '01a22a1f-d909-7371-a0c1-53c4ed80c78d', 2),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 23, '01a22a1f-d911-78bf-80ab-ccb75078156e', 1),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 20, '01a22a1f-d911-78bf-80ab-ccb75078156e', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 24, '01a22a1f-d911-78bf-80ab-ccb75078156e', 2),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 21, '01a22a1f-d911-78bf-80ab-ccb75078156e', 2),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 25, '01a22a1f-d916-714a-9915-02a0d0f40337', 1),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 22, '01a22a1f-d916-714a-9915-02a0d0f40337', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 26, '01a22a1f-d916-714a-9915-02a0d0f40337', 2),
	('01a22a1f-ca2d-7705-88c0-9fc8e274e913', 1, '01a22a1f-d916-714a-9915-02a0d0f40337', 2),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 23, '01a22a1f-d916-714a-9915-02a0d0f40337', 2),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 27, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 3),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 24, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 3),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 28, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 4),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 25, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 4),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 29, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 5),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 26, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 5),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 30, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 6),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 27, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 6),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 31, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 7),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 28, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 7),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 32, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 8),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 29, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 8),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 33, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 9),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 30, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 9),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 34, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 10),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 31, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 10),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 35, '01a22a1f-d911-78bf-80ab-ccb75078156e', 3),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 32, '01a22a1f-d911-78bf-80ab-ccb75078156e', 3),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 36, '01a22a1f-d909-7371-a0c1-53c4ed80c78d', 3),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 33, '01a22a1f-d909-7371-a0c1-53c4ed80c78d', 3),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 37, '01a22a1f-d902-796f-97f9-9104c9414e34', 3),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 34, '01a22a1f-d902-796f-97f9-9104c9414e34', 3),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 38, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 11),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 35, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 11),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 39, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 12);
INSERT INTO change VALUES
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 36, '01a22a1f-d8fa-7428-8c28-574e670e24e5', 12),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 40, '01a22a1f-d916-714a-9915-02a0d0f40337', 3),
	('01a22a1f-ca2d-7705-88c0-9fc8e274e913', 2, '01a22a1f-d916-714a-9915-02a0d0f40337', 3),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 37, '01a22a1f-d916-714a-9915-02a0d0f40337', 3);
INSERT INTO circle VALUES
	('00000000-0000-7000-8000-000000000001', 'public', 'public', 0, 0, 0, 0, 0, 'all', 0),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 'person', '', 40, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-ca29-7676-9f97-77a6386e01ad', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'person', '', 2, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-ca39-727a-a4d0-2b41a76eec5c', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-ca3c-7fad-938a-c9127cffce97', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 'group', '会诊群', 37, 3, 500, 3, 3, 'all', 1796003055466),
	('01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 'group', '别的群', 4, 3, 500, 3, 3, 'all', 1796003055466),
	('01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d2d0-795e-b037-bb18a711c5b1', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d2f4-79d2-b996-63946299db68', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d3c2-7254-bf82-f0795e891a92', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d401-7f25-8d1c-642c1188d215', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d469-722c-b080-6a87595ae5c4', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d487-7a6b-93cf-508edcfd7d4e', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d4c6-74fc-9c64-052dbec5d61b', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d4e3-7fed-8021-d784862d3751', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d4fe-77d8-aba1-8edd789d3761', 'trial', '', 0, 1, 2, 2, 2, 'all', 1796003055466),
	('01a22a1f-d501-7cd8-bc82-fa541eb644ab', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d51d-7d6e-ac85-0d20791b0ffe', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d53a-7592-8e97-ec361c0542b0', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d556-79de-90d2-bf45b536b2a7', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d572-742b-84e4-992cebceb35f', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d2d0-7826-b06b-efa1863fe5a3', 'person', '', 0, 1, 1, 1, 1, 'all', 1796003055466),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 'group', '试验组 甲乙丙丁', 6, 3, 500, 3, 4, 'all', 1796003055466),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', 'group', '甲乙丙丁', 6, 3, 50, 2, 6, 'all', 1796003055466),
	('01a22a1f-d712-706b-92a2-8c36743fb1de', 'group', '试验组 甲乙丙丁', 1, 3, 500, 1, 2, 'all', 1796003055466),
	('01a22a1f-d716-74fd-bae7-59bc54746fa8', 'group', '试验组 甲乙丙丁', 3, 3, 500, 3, 4, 'all', 1796003055466),
	('01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 'group', '试验组 甲乙丙丁', 4, 3, 500, 2, 5, 'all', 1796003055466),
	('01a22a1f-d6ff-7309-9817-2f9e3b6b73af', 'group', '甲乙丙丁', 1, 3, 500, 1, 2, 'all', 1796003055466);
INSERT INTO circle_kind VALUES
	('person', 1, 1),
	('group', 3, 500);
INSERT INTO circle_member VALUES
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-ca29-7676-9f97-77a6386e01ad', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-ca2d-7705-88c0-9fc8e274e913', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-ca35-70af-9b88-e28adb5d3dd6', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-ca39-727a-a4d0-2b41a76eec5c', '01a22a1f-ca39-727a-a4d0-2b41a76eec5c', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-ca3c-7fad-938a-c9127cffce97', '01a22a1f-ca3c-7fad-938a-c9127cffce97', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'moderator', 0, 1796003055466, NULL),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'member', 0, 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9'),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'member', 0, 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9'),
	('01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'moderator', 0, 1796003055466, NULL),
	('01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', '01a22a1f-ca39-727a-a4d0-2b41a76eec5c', 'member', 0, 1796003055466, '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f'),
	('01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', '01a22a1f-ca3c-7fad-938a-c9127cffce97', 'member', 0, 1796003055466, '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f'),
	('01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', '01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d2d0-795e-b037-bb18a711c5b1', '01a22a1f-d2d0-795e-b037-bb18a711c5b1', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d2f4-79d2-b996-63946299db68', '01a22a1f-d2f4-79d2-b996-63946299db68', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '01a22a1f-d339-7c06-9a04-7e01ee3db084', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d3c2-7254-bf82-f0795e891a92', '01a22a1f-d3c2-7254-bf82-f0795e891a92', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d401-7f25-8d1c-642c1188d215', '01a22a1f-d401-7f25-8d1c-642c1188d215', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d469-722c-b080-6a87595ae5c4', '01a22a1f-d469-722c-b080-6a87595ae5c4', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d487-7a6b-93cf-508edcfd7d4e', '01a22a1f-d487-7a6b-93cf-508edcfd7d4e', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', '01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d4c6-74fc-9c64-052dbec5d61b', '01a22a1f-d4c6-74fc-9c64-052dbec5d61b', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d4e3-7fed-8021-d784862d3751', '01a22a1f-d4e3-7fed-8021-d784862d3751', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d4fe-77d8-aba1-8edd789d3761', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'member', 0, 1796003055466, NULL),
	('01a22a1f-d4fe-77d8-aba1-8edd789d3761', '01a22a1f-d4e3-7fed-8021-d784862d3751', 'member', 0, 1796003055466, NULL),
	('01a22a1f-d501-7cd8-bc82-fa541eb644ab', '01a22a1f-d501-7cd8-bc82-fa541eb644ab', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d51d-7d6e-ac85-0d20791b0ffe', '01a22a1f-d51d-7d6e-ac85-0d20791b0ffe', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d53a-7592-8e97-ec361c0542b0', '01a22a1f-d53a-7592-8e97-ec361c0542b0', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d556-79de-90d2-bf45b536b2a7', '01a22a1f-d556-79de-90d2-bf45b536b2a7', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d572-742b-84e4-992cebceb35f', '01a22a1f-d572-742b-84e4-992cebceb35f', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d2d0-7826-b06b-efa1863fe5a3', '01a22a1f-d2d0-7826-b06b-efa1863fe5a3', 'owner', 0, 1796003055466, NULL),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'moderator', 0, 1796003055466, NULL),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'member', 0, 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9'),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'member', 0, 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9'),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'moderator', 0, 1796003055466, NULL),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'librarian', 0, 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9'),
	('01a22a1f-d712-706b-92a2-8c36743fb1de', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'moderator', 0, 1796003055466, NULL),
	('01a22a1f-d716-74fd-bae7-59bc54746fa8', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'moderator', 0, 1796003055466, NULL),
	('01a22a1f-d716-74fd-bae7-59bc54746fa8', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'member', 0, 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9'),
	('01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'moderator', 0, 1796003055466, NULL),
	('01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'member', 0, 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9'),
	('01a22a1f-d6ff-7309-9817-2f9e3b6b73af', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'moderator', 0, 1796003055466, NULL),
	('01a22a1f-d716-74fd-bae7-59bc54746fa8', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'member', 0, 1796003055466, '01a22a1f-ca13-72c0-b208-443769b20ea9');
INSERT INTO circle_policy VALUES
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 'may-invite-member', 'may-moderate'),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', 'may-invite-member', 'may-moderate'),
	('01a22a1f-d712-706b-92a2-8c36743fb1de', 'may-invite-member', 'may-moderate'),
	('01a22a1f-d716-74fd-bae7-59bc54746fa8', 'may-invite-member', 'may-moderate'),
	('01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 'may-invite-member', 'may-moderate'),
	('01a22a1f-d6ff-7309-9817-2f9e3b6b73af', 'may-invite-member', 'may-moderate');
INSERT INTO circle_removal VALUES
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 6);
INSERT INTO command VALUES
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.create', '"01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a"', 1796003055466),
	('01a22a1f-ca44-7635-9d4a-f8a23fd08aed', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.invite', '"01a22a1f-c76a-7c41-8234-797ba2105d2e"', 1796003055466),
	('01a22a1f-ca47-7132-b8e2-13d990658c78', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'groups.join', '"01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a"', 1796003055466),
	('01a22a1f-ca4b-707c-90dd-c43a623ede5d', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.invite', '"01a22a1f-c76a-7550-9fc3-53cfdaabe9af"', 1796003055466),
	('01a22a1f-ca4c-7d98-a579-9222b410c46f', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'groups.join', '"01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a"', 1796003055466),
	('01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'groups.create', '"01a22a1f-ca4f-7ba6-9dfc-cade428ecff8"', 1796003055466),
	('01a22a1f-ca51-747d-a71c-b6bc0954ed0f', '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'groups.invite', '"01a22a1f-c76a-71fe-a8b3-e6887f33dfe1"', 1796003055466),
	('01a22a1f-ca52-7769-bb4c-34114310f32f', '01a22a1f-ca39-727a-a4d0-2b41a76eec5c', 'groups.join', '"01a22a1f-ca4f-7ba6-9dfc-cade428ecff8"', 1796003055466),
	('01a22a1f-ca54-78b3-a024-2f3d7c2f1be4', '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'groups.invite', '"01a22a1f-c76a-7fae-92c4-4e3ed54ab676"', 1796003055466),
	('01a22a1f-ca56-7c70-9c15-2dceb0ef61f8', '01a22a1f-ca3c-7fad-938a-c9127cffce97', 'groups.join', '"01a22a1f-ca4f-7ba6-9dfc-cade428ecff8"', 1796003055466),
	('01a22a1f-ca6a-755c-8308-bfb8d909b854', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'ask.begin', '1', 1796003055466),
	('01a22a1f-ce93-71d9-952c-7d99f5f7a39b', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'ask.begin', '1', 1796003055466),
	('01a22a1f-d1e0-7ca7-80d5-26274908cc49', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'ask.begin', '1', 1796003055466),
	('01a22a1f-d2a5-780a-b69e-e5a5852bf5cf', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.invite', '"01a22a1f-c76a-747c-a9aa-ca4cee07b03e"', 1796003055466),
	('01a22a1f-d2ce-7263-a58a-72c79bc52edc', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.invite', '"01a22a1f-c76a-7fea-bdec-fdcf72ca6811"', 1796003055466),
	('01a22a1f-d2cf-7dbb-9d69-7de1d3e2bf7e', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.invite', '"01a22a1f-c76a-7b0e-a35d-58aa1023b734"', 1796003055466),
	('01a22a1f-d31b-782c-9be1-f226c5985088', '01a22a1f-d2f4-79d2-b996-63946299db68', 'accounts.begin-second-factor', 'true', 1796003055466),
	('01a22a1f-d356-7e04-93e4-73d5c1819a16', '01a22a1f-d339-7c06-9a04-7e01ee3db084', 'accounts.begin-second-factor', 'true', 1796003055466),
	('01a22a1f-d376-7e82-adc9-98dd5b3bdf98', '01a22a1f-d339-7c06-9a04-7e01ee3db084', 'accounts.set-second-factor', 'true', 1796003055466),
	('01a22a1f-d399-7e7c-90a2-bb4576ed6562', '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'accounts.begin-second-factor', 'true', 1796003055466),
	('01a22a1f-d3ba-7739-b290-26220c586dd4', '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'accounts.set-second-factor', 'true', 1796003055466),
	('01a22a1f-d3e0-7d41-9678-bc8459743d62', '01a22a1f-d3c2-7254-bf82-f0795e891a92', 'accounts.begin-second-factor', 'true', 1796003055466),
	('01a22a1f-d3fe-7c48-8d1a-32a17cc7edb1', '01a22a1f-d3c2-7254-bf82-f0795e891a92', 'accounts.set-second-factor', 'true', 1796003055466),
	('01a22a1f-d423-7944-a880-861f0dc9bdbb', '01a22a1f-d401-7f25-8d1c-642c1188d215', 'accounts.begin-second-factor', 'true', 1796003055466),
	('01a22a1f-d440-7647-86db-eb69cee0353a', '01a22a1f-d401-7f25-8d1c-642c1188d215', 'accounts.set-second-factor', 'true', 1796003055466),
	('01a22a1f-d4a3-7ecf-8e54-e503d999faae', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.issue-reset', '"01a22a1f-d469-722c-b080-6a87595ae5c4"', 1796003055466),
	('01a22a1f-d590-737e-a9d9-69b2e2feb1af', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.disable', '"01a22a1f-d572-742b-84e4-992cebceb35f"', 1796003055466),
	('01a22a1f-d592-7367-b3e0-1fd8769eecbd', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.invite', '"01a22a1f-c76a-7961-bc71-8ffd45339f7a"', 1796003055466),
	('01a22a1f-d465-7e6e-a1d6-7f0aebc4c6c1', '01a22a1f-d2d0-795e-b037-bb18a711c5b1', 'accounts.begin-second-factor', 'true', 1796003055466),
	('01a22a1f-d466-7345-9305-24e58ea94ed7', '01a22a1f-d2f4-79d2-b996-63946299db68', 'accounts.set-second-factor', 'true', 1796003055466),
	('01a22a1f-d467-7fef-bbf4-f56f7697e96a', '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'accounts.renew-recovery-codes', 'true', 1796003055466),
	('01a22a1f-d468-7ddc-9b9a-538005ebf1e0', '01a22a1f-d3c2-7254-bf82-f0795e891a92', 'accounts.remove-second-factor', 'true', 1796003055466),
	('01a22a1f-d469-7237-9b94-8757770dfd77', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.take-second-factor', '"01a22a1f-d401-7f25-8d1c-642c1188d215"', 1796003055466),
	('01a22a1f-d4a6-7b84-9870-1663a9157897', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.issue-reset', '"01a22a1f-d487-7a6b-93cf-508edcfd7d4e"', 1796003055466),
	('01a22a1f-d4a6-7418-86ca-c2bfbcc4dfda', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.end-sessions', '"01a22a1f-d487-7a6b-93cf-508edcfd7d4e"', 1796003055466),
	('01a22a1f-d4ff-7912-a19e-08f60b30450e', '01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', 'accounts.change-password', 'true', 1796003055466),
	('01a22a1f-d500-79e4-b6ac-a09b7fd2e2f6', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'accounts.see-notices', '0', 1796003055466),
	('01a22a1f-d500-7039-bbcd-e32abe9621c4', '01a22a1f-d4c6-74fc-9c64-052dbec5d61b', 'accounts.set-facility', 'true', 1796003055466),
	('01a22a1f-d501-790d-80ee-d74d7435b15d', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'accounts.end-session', '"01a22a1f-c76a-75a5-8e47-015f0fda8937"', 1796003055466),
	('01a22a1f-d594-7e0b-b7c5-362509aa50ae', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.add-facility', '"01a22a1f-d6d3-76f3-a76e-3ac1bd5d914e"', 1796003055466),
	('01a22a1f-d594-757f-b6a8-ab7d57b6bacd', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.change-facility', '"01a22a1f-d2a3-7be9-b57d-5099397fbe6d"', 1796003055466),
	('01a22a1f-d594-7094-b0b7-84a065c362c5', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.invite', '"01a22a1f-c76a-7eb2-afc9-9cb5eeff7b51"', 1796003055466),
	('01a22a1f-d594-7c6b-a398-f323b4744f66', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.revoke-invitation', '"01a22a1f-c76a-7961-bc71-8ffd45339f7a"', 1796003055466),
	('01a22a1f-d594-7c3b-ba53-a978b1026cfd', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.check-credential', '"01a22a1f-d51d-7d6e-ac85-0d20791b0ffe"', 1796003055466),
	('01a22a1f-d594-7d13-9240-be1da3d8f501', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.withdraw-check', '"01a22a1f-d53a-7592-8e97-ec361c0542b0"', 1796003055466),
	('01a22a1f-d594-78dd-9c68-f9a9f6038853', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.disable', '"01a22a1f-d556-79de-90d2-bf45b536b2a7"', 1796003055466),
	('01a22a1f-d594-70da-94e2-394ff36c2db7', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'accounts.enable', '"01a22a1f-d572-742b-84e4-992cebceb35f"', 1796003055466),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.create', '"01a22a1f-d6f1-772c-b2b4-fbb23f5028cc"', 1796003055466),
	('01a22a1f-d6f4-78f8-8681-8735efe3aa5e', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.invite', '"01a22a1f-c76a-7e77-ab57-763b1d888294"', 1796003055466),
	('01a22a1f-d6f5-7319-a5b6-c489c2806c40', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'groups.join', '"01a22a1f-d6f1-772c-b2b4-fbb23f5028cc"', 1796003055466);
INSERT INTO command VALUES
	('01a22a1f-d6f8-7978-bcd7-668cc8dd1a40', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.invite', '"01a22a1f-c76a-7c18-bb8c-be4e16386860"', 1796003055466),
	('01a22a1f-d6f9-7aa3-93d1-340da03e04ed', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'groups.join', '"01a22a1f-d6f1-772c-b2b4-fbb23f5028cc"', 1796003055466),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.create', '"01a22a1f-d709-7e17-b68f-b1accce3c35c"', 1796003055466),
	('01a22a1f-d70b-7a1f-9810-fe000b5348ea', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.invite', '"01a22a1f-c76a-7e37-ba4f-13f4ab6ce452"', 1796003055466),
	('01a22a1f-d70c-7b7c-820a-8b0e2e6b63a1', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'groups.join', '"01a22a1f-d709-7e17-b68f-b1accce3c35c"', 1796003055466),
	('01a22a1f-d70f-73d4-8f81-a8084ceaff48', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.invite', '"01a22a1f-c76a-7bac-8d58-b7ea26bcdd03"', 1796003055466),
	('01a22a1f-d710-7be9-ad19-878fa56c247c', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'groups.join', '"01a22a1f-d709-7e17-b68f-b1accce3c35c"', 1796003055466),
	('01a22a1f-d712-706b-92a2-8c36743fb1de', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.create', '"01a22a1f-d712-706b-92a2-8c36743fb1de"', 1796003055466),
	('01a22a1f-d714-74f6-9521-fbfcb334b312', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.invite', '"01a22a1f-c76a-7cdd-92ed-1879fd10cdc4"', 1796003055466),
	('01a22a1f-d716-74fd-bae7-59bc54746fa8', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.create', '"01a22a1f-d716-74fd-bae7-59bc54746fa8"', 1796003055466),
	('01a22a1f-d718-7a2a-8f8d-b19c0bfe5844', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.invite', '"01a22a1f-c76a-7fba-a4c4-360ca1970465"', 1796003055466),
	('01a22a1f-d719-7c92-8cd2-80381c3b8898', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'groups.join', '"01a22a1f-d716-74fd-bae7-59bc54746fa8"', 1796003055466),
	('01a22a1f-d71b-7f40-8f22-c7186a9fc825', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.invite', '"01a22a1f-c76a-7824-92f7-aca1528784da"', 1796003055466),
	('01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.create', '"01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad"', 1796003055466),
	('01a22a1f-d720-73c2-babc-8e1c1ce91aea', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.invite', '"01a22a1f-c76a-7281-a2c0-702c4032b887"', 1796003055466),
	('01a22a1f-d721-770b-a2c0-28e13e3cbecf', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'groups.join', '"01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad"', 1796003055466),
	('01a22a1f-d723-70a5-8f54-0ca6b530b946', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.invite', '"01a22a1f-c76a-756b-b107-d3de4b9fc738"', 1796003055466),
	('01a22a1f-d725-7fc3-b69b-a50bd41e1acd', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'groups.join', '"01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad"', 1796003055466),
	('01a22a1f-d6ff-7309-9817-2f9e3b6b73af', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.create', '"01a22a1f-d6ff-7309-9817-2f9e3b6b73af"', 1796003055466),
	('01a22a1f-d6ff-7cc1-9ec4-43a34280ab06', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'groups.withdraw', 'true', 1796003055466),
	('01a22a1f-d712-7cf9-a44f-4f3b1a6f779a', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.role', 'true', 1796003055466),
	('01a22a1f-d712-7d0c-af41-b5288bbaaa25', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.remove', 'true', 1796003055466),
	('01a22a1f-d712-7f28-9894-70f0571e8014', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.settings', 'true', 1796003055466),
	('01a22a1f-d715-7ee4-bb1f-3534c69a5487', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.invite', '"01a22a1f-c76a-739e-8b8e-29383cfb0042"', 1796003055466),
	('01a22a1f-d715-7bd3-8e90-c631d978b4fa', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups.revoke-invitation', 'true', 1796003055466),
	('01a22a1f-d71e-7c91-9541-5853b079f375', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'groups.join', '"01a22a1f-d716-74fd-bae7-59bc54746fa8"', 1796003055466),
	('01a22a1f-d727-7f6c-939f-8c504fa89373', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'groups.leave', 'true', 1796003055466),
	('01a22a1f-d75e-7c59-802b-04a813c51160', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'ask.begin', '1', 1796003055466),
	('01a22a1f-d854-75ef-93db-b4616112176c', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'ask.begin', '1', 1796003055466),
	('01a22a1f-d855-7cae-9d39-9003e6704184', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'ask.discard', '0', 1796003055466),
	('01a22a1f-d857-72a6-8f73-903f77bc90b7', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'ask.begin', '1', 1796003055466),
	('01a22a1f-d857-72c5-8df1-af5f7b128879', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'ask.rewrite', '3', 1796003055466),
	('01a22a1f-d857-7c9e-8bf8-1ee38c96cd2c', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'ask.discard', '0', 1796003055466),
	('01a22a1f-d85a-711d-b758-98582bbf1e20', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'ask.restore', '0', 1796003055466);
INSERT INTO credential VALUES
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 'doctor', 'none', '01a22a1f-ca0c-7f0b-a19a-1ba42af1b428', 'zh', '', NULL, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, '试验asker'),
	('01a22a1f-ca29-7676-9f97-77a6386e01ad', 'doctor', 'none', '01a22a1f-ca0c-7d62-8477-09e7cfcbadb3', 'zh', '', NULL, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 1796003055466, '试验colleague'),
	('01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'doctor', 'none', '01a22a1f-ca0c-7d62-8477-09e7cfcbadb3', 'zh', '', NULL, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 1796003055466, '试验thlrd'),
	('01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'doctor', 'none', '01a22a1f-ca0c-7d62-8477-09e7cfcbadb3', 'zh', '', NULL, '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 1796003055466, '试验outslder'),
	('01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'doctor', 'none', '01a22a1f-ca0c-7d62-8477-09e7cfcbadb3', 'zh', '', NULL, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 1796003055466, '试验adrnlnlstrator'),
	('01a22a1f-ca39-727a-a4d0-2b41a76eec5c', 'doctor', 'none', '01a22a1f-ca0c-7d62-8477-09e7cfcbadb3', 'zh', '', NULL, '01a22a1f-ca39-727a-a4d0-2b41a76eec5c', 1796003055466, '试验second'),
	('01a22a1f-ca3c-7fad-938a-c9127cffce97', 'doctor', 'none', '01a22a1f-ca0c-7d62-8477-09e7cfcbadb3', 'zh', '', NULL, '01a22a1f-ca3c-7fad-938a-c9127cffce97', 1796003055466, '试验last'),
	('01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22a1f-d2d0-795e-b037-bb18a711c5b1', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22a1f-d2f4-79d2-b996-63946299db68', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22a1f-d3c2-7254-bf82-f0795e891a92', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22a1f-d401-7f25-8d1c-642c1188d215', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22a1f-d469-722c-b080-6a87595ae5c4', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22a1f-d487-7a6b-93cf-508edcfd7d4e', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22a1f-d4c6-74fc-9c64-052dbec5d61b', 'doctor', 'none', '01a22a1f-d4a6-70f5-8087-a81c57fefacf', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22a1f-d4e3-7fed-8021-d784862d3751', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22a1f-d501-7cd8-bc82-fa541eb644ab', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22a1f-d51d-7d6e-ac85-0d20791b0ffe', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'zh', '甲乙丙丁', '2040-01-31', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 1796003055466, '甲乙丙丁'),
	('01a22a1f-d53a-7592-8e97-ec361c0542b0', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22a1f-d556-79de-90d2-bf45b536b2a7', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22a1f-d572-742b-84e4-992cebceb35f', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', 'zh', '', NULL, NULL, NULL, '甲乙丙丁'),
	('01a22a1f-d2d0-7826-b06b-efa1863fe5a3', 'doctor', 'none', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d', '', '', NULL, NULL, NULL, '试验新来');
INSERT INTO draft_picture VALUES
	('01a22a1f-d1e0-7ca7-80d5-26274908cc49', '01a22a1f-d1ec-79bf-a80f-a440d376b6e4', 0, 2, 'read', '{"base":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]},"burned":[],"isProposed":true,"left":[],"shown":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]}}'),
	('01a22a1f-d75e-7c59-802b-04a813c51160', '01a22a1f-d84f-7eb7-b582-f3ec1dee93cd', 0, 2, 'read', '{"base":{"frames":1,"height":72,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":72,"masks":0,"orientation":1,"originalHeight":72,"originalWidth":96,"quality":{"brightness":175,"height":72,"sharpness":0,"width":96},"width":96},"removed":[],"renditions":[{"bytes":731,"hash":"2addec929b98e9818ec1857b42b75f242fbc334fc976d2bcafd38aad62674abb","name":"full","type":"image\/jpeg"},{"bytes":730,"hash":"f954da33d7c19fba9c98c1429b79490aabe899b2eeef2397b8f434ed4589e5ec","name":"view","type":"image\/jpeg"},{"bytes":730,"hash":"f954da33d7c19fba9c98c1429b79490aabe899b2eeef2397b8f434ed4589e5ec","name":"thumb","type":"image\/jpeg"}],"width":96,"windows":[]},"burned":[{"box":{"height":0.2,"width":0.2,"x":0.1,"y":0.1}}],"isProposed":true,"left":[],"shown":{"frames":1,"height":72,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":72,"masks":1,"orientation":1,"originalHeight":72,"originalWidth":96,"quality":{"brightness":175,"height":72,"sharpness":0,"width":96},"width":96},"removed":[],"renditions":[{"bytes":986,"hash":"dfd2fd83961250b19dbb907102b0d2ceaebf7bec20e68fe41f88eea44d26e58a","name":"full","type":"image\/jpeg"},{"bytes":963,"hash":"9b711070c7b844c4b46cfe3feb8770fcf6f37c0a6ca708de3c15658d18f2d3c2","name":"view","type":"image\/jpeg"},{"bytes":961,"hash":"a51b7a7faa536bfea2cd7ab133781cfe40e08e98f828074561e72c0e4ec70232","name":"thumb","type":"image\/jpeg"}],"width":96,"windows":[]}}');
INSERT INTO entry VALUES
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 1, '01a22a1f-c76a-747b-ae47-995c032cc48d', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'created', '{"name":"会诊群"}', NULL, 1796003055466, 0),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 2, '01a22a1f-c76a-70f6-aa67-79117372f8f1', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'joined', '{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}', NULL, 1796003055466, 0),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 3, '01a22a1f-c76a-76a1-93f8-426296d13d46', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'joined', '{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}', NULL, 1796003055466, 0),
	('01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 1, '01a22a1f-c76a-7a18-8c99-4e48334f80a9', '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'created', '{"name":"别的群"}', NULL, 1796003055466, 0),
	('01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 2, '01a22a1f-c76a-75c6-8dc9-e422fabfe433', '01a22a1f-ca39-727a-a4d0-2b41a76eec5c', 'joined', '{"person":"01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f","personName":"试验·outsider"}', NULL, 1796003055466, 0),
	('01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 3, '01a22a1f-c76a-7286-a905-a3e658800646', '01a22a1f-ca3c-7fad-938a-c9127cffce97', 'joined', '{"person":"01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f","personName":"试验·outsider"}', NULL, 1796003055466, 0),
	('01a22a1f-ca6a-755c-8308-bfb8d909b854', 1, '01a22a1f-c76a-7d05-a8a4-05562fe0e69c', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'begun', '{}', NULL, 1796003055466, 0),
	('01a22a1f-ca6a-755c-8308-bfb8d909b854', 2, '01a22a1f-ca5e-7467-b9c6-c160888aa946', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'attachment', '{}', NULL, 1796003055466, 0),
	('01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 1, '01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'case', '{"attachments":[{"frames":1,"height":24,"kind":"photo","removed":[],"width":32,"windows":[]}],"consent":{"kind":"verbal","scopes":["teaching","research"]},"found":"ATMmwSDywUrdYSK48RWf1MjoD236V7YWwJtqug2Vv6bX4x+\/nsiRj1g+JvsXIQ5xS3rBh\/HW5ebHmM2QXRw\/wvIxK8C+VXzlIB33j4jr4MnmUyfBJmSzw\/UVCwO4R6mSSYT4cGw4zVu1N5U2QAqpRbXf5AWaeiaNOgwa96D2Mfrl2Rn2Mk\/8kpJYMrXGyJDoj5zXZD5b+5wpTGBzysUdOjcdE6ZVsAxH+pRzDiItcWtcOtz8JEVIEAuaUppk+KFGyhDz+23xWcXXSerehlFyDGgncMaMsy+S3NG9\/KUiJ+x2rEeNmesOlh6rDFXK\/In1d6dQBO9DXJvRSQqcdtMUER+HBvsXYTdORQ4m+fffKXgbDNytFGnbx5rtIU7x2CFfpjYC85jxR8MWTDB5FSDy6WY10zbPvQEWWFVwXZYGW6WR\/azd6SCk92Q1n5016KJkivd0cktvxqajaLMVNnJI3OMaL2nRE2iQg3q8kkHxnUAYtfjwcKOA1z2ErU+720iSpp81aeN2DBXQ\/AyotemQIJVhorbeqyNkAWrNWZsQ5DUXb7G0i4t+6x6biEGVdVP4JA4d23Yx8cjg0kOsthxfS9MS0PszN0GytsS9KQaeyyEZI3BwlOOyet185j2NtNzxiU6G+WzKoGP0r1JfamAGXKWtMRhQohqpmv4lzWObLfKiSGX\/3dGBb+FDhrN+1XGz\/9wQF5jANTu9DSHPVCg=","question":{"ageBand":"unknown","available":"","examination":"","history":"六十岁，糖尿病十年。","laboratory":"","question":"小腿红斑三天，要不要抗生素？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}}', NULL, 1796003055466, 0),
	('01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 2, '01a22a1f-ce67-75a2-8031-4ef834547636', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'answer', '{"text":"先拍片，再用药。"}', NULL, 1796003055466, 0),
	('01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 3, '01a22a1f-ce7b-7c65-a2df-d02532424986', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'accepted', '{"answer":2}', NULL, 1796003055466, 0),
	('01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 4, '01a22a1f-ce84-7918-8525-dc8195583578', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'closed', '{"diagnosisChanged":"unclear","learned":"早看足背动脉","outcome":"unknown","outcomeDay":0,"planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}', NULL, 1796003055466, 0),
	('01a22a1f-ce93-71d9-952c-7d99f5f7a39b', 1, '01a22a1f-c76a-7888-a420-a474592c27b9', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'begun', '{}', NULL, 1796003055466, 0),
	('01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 1, '01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'case', '{"attachments":[],"consent":{"kind":"verbal","scopes":["teaching","research"]},"found":"AQTGrNCarSTvBJaX+RreXtTQ2RKAoJVNjEa8iiPYQffWSyuXj4FubdzenS5673OXu4aWEnhZloX+TN7a3ZSQo7aU5As\/429hLIq1pKewnGuv4xNWCxR7cRSnm8Rxa7EblN0KW+p+YgE5DetKJW5Muce+xPzeE0yXBZbeb\/7tMO9cRNG+44+yZD9dtMZbSy9LjYxX0ZSUE1LtWzueVHFISj9AHV1pw1wHxBxbmlNNEaQww\/qKPR4VQ7Dgp+\/0rRo2HvSdeX59Y3HwUBSkIWkxuwURWIX9cnRtNCAcqVJ9oQOZkKJtSU8tou7SV4pelalXwWYKkywUFucc+OnXPORK1tR1+G3AntFQuDniOUk7bwYx6s3EryCkhDftIaB68Fvlsl0obQrOWkrWIrzsfXSVKeegTAS5oDU2ixjQc2ov7lBPcsBDUzvrHOwE+T39XnranZnfSapzLa1T7s1wDh2jZ7QdksEHfmNHehyRmJiFIEGPwbqhjI\/h3scatrKQSswYEyw1X53VGYDFf+NKhFda1RkgDwknN8xhEe8SESa7DaecEe0klOU+ypMyllFCV36wfayZgP1TWt21g4nqfG+Vhy2oEwRIy1ps6ayZwema1J1ExxkMzgBfG2FsG7vp0yXKrXZNVJlKpx6U8afs4PeuHT2mzIxSbrH1\/EA0vCEsHUjSDyl\/7BdGMcOAThGVlrUHMX17v49x5oMhByQWl0M=","question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"咳嗽两周，还要查什么？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1796003055466, 0),
	('01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 2, '01a22a1f-cebb-707e-9694-b790bfa0db95', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'request', '{"text":"请补一张胸片。"}', NULL, 1796003055466, 0),
	('01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 3, '01a22a1f-cec8-75f2-abc3-d6c1be5d58ff', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'note', '{"attachments":[],"text":"胸片明天拍好。"}', NULL, 1796003055466, 0),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 4, '01a22a1f-ced3-7c5c-88b4-85e7a88717c8', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'message', '{"text":"周五晚上讨论皮疹。"}', NULL, 1796003055466, 0),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 5, '01a22a1f-cee6-7662-a545-a161cc9c5a24', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'message', '{"text":"这张图给大家看。"}', NULL, 1796003055466, 0),
	('01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 4, '01a22a1f-d1d6-737b-8334-b1cc45049438', '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'message', '{"text":"另一群里的话，别人看不见。"}', NULL, 1796003055466, 0),
	('01a22a1f-d1e0-7ca7-80d5-26274908cc49', 1, '01a22a1f-c76a-784f-b335-8f119ea839e5', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'begun', '{}', NULL, 1796003055466, 0),
	('01a22a1f-d1e0-7ca7-80d5-26274908cc49', 2, '01a22a1f-d1ec-79bf-a80f-a440d376b6e4', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'attachment', '{}', NULL, 1796003055466, 0),
	('01a22a1f-d285-7575-927c-f943759ace04', 1, '01a22a1f-d286-728d-b72f-03aa64c204dc', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'file', '{}', NULL, 1796003055466, 0),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 1, '01a22a1f-c76a-79e3-9111-e5e2cea62f83', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1796003055466, 0),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 2, '01a22a1f-c76a-7755-b49a-b5d53831675f', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'joined', '{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}', NULL, 1796003055466, 0),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 3, '01a22a1f-c76a-737b-a19a-32029cb0c17c', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'joined', '{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}', NULL, 1796003055466, 0),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 4, '01a22a1f-d6fb-7cc0-a918-9bcf288dc110', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'message', '{}', NULL, 1796003055466, 1),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', 1, '01a22a1f-c76a-7ecd-8ed3-2f480e88ad0d', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1796003055466, 0),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', 2, '01a22a1f-c76a-75c0-a881-05292461a70a', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'joined', '{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}', NULL, 1796003055466, 0),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', 3, '01a22a1f-c76a-7afc-9045-6eaaca15e374', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'joined', '{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}', NULL, 1796003055466, 0),
	('01a22a1f-d712-706b-92a2-8c36743fb1de', 1, '01a22a1f-c76a-798f-844f-23e8882a1d1f', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1796003055466, 0),
	('01a22a1f-d716-74fd-bae7-59bc54746fa8', 1, '01a22a1f-c76a-7f73-9cb5-370c348582ef', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1796003055466, 0),
	('01a22a1f-d716-74fd-bae7-59bc54746fa8', 2, '01a22a1f-c76a-7334-8fb9-12d98273f310', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'joined', '{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}', NULL, 1796003055466, 0),
	('01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 1, '01a22a1f-c76a-7f3e-a743-7e76cc7318a5', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'created', '{"name":"试验组 甲乙丙丁"}', NULL, 1796003055466, 0),
	('01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 2, '01a22a1f-c76a-7fe2-9bb0-b539f163eb1b', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'joined', '{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}', NULL, 1796003055466, 0),
	('01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 3, '01a22a1f-c76a-725c-8182-fcd9cdd2c7ff', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'joined', '{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}', NULL, 1796003055466, 0),
	('01a22a1f-d6ff-7309-9817-2f9e3b6b73af', 1, '01a22a1f-c76a-758f-9b1f-cc4d86772d71', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'created', '{"name":"甲乙丙丁"}', NULL, 1796003055466, 0),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 5, '01a22a1f-d6ff-7d42-972b-ddb2c98a9c0e', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'message', '{"text":"甲乙丙丁"}', NULL, 1796003055466, 0),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 6, '01a22a1f-c76a-7eee-b174-04121d689370', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'withdrawn', '{}', 4, 1796003055466, 0),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', 4, '01a22a1f-c76a-757c-b382-1aa77dacdb8d', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'role-changed', '{"person":"01a22a1f-ca29-7676-9f97-77a6386e01ad","personName":"试验·colleague","role":"librarian"}', NULL, 1796003055466, 0),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', 5, '01a22a1f-c76a-7223-b186-1401316e0dc0', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'removed', '{"person":"01a22a1f-ca2d-7705-88c0-9fc8e274e913","personName":"试验·third","reason":"甲乙丙丁"}', NULL, 1796003055466, 0),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', 6, '01a22a1f-c76a-7eb6-a2e0-1c743c5d0d5c', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'renamed', '{"name":"甲乙丙丁"}', NULL, 1796003055466, 0),
	('01a22a1f-d716-74fd-bae7-59bc54746fa8', 3, '01a22a1f-c76a-7c9e-ab30-95ea2a1ccbfe', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'joined', '{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}', NULL, 1796003055466, 0),
	('01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 4, '01a22a1f-c76a-7dca-bf63-1483c0acf97d', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'left', '{}', NULL, 1796003055466, 0),
	('01a22a1f-d75e-7c59-802b-04a813c51160', 1, '01a22a1f-c76a-7479-bce5-55fb73eee983', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'begun', '{}', NULL, 1796003055466, 0),
	('01a22a1f-d75e-7c59-802b-04a813c51160', 2, '01a22a1f-d84f-7eb7-b582-f3ec1dee93cd', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'attachment', '{}', NULL, 1796003055466, 0),
	('01a22a1f-d854-75ef-93db-b4616112176c', 1, '01a22a1f-c76a-7905-bcec-1844adc002a3', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'begun', '{}', NULL, 1796003055466, 0),
	('01a22a1f-d857-72a6-8f73-903f77bc90b7', 1, '01a22a1f-c76a-7bdc-9c88-892cbac18f06', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'begun', '{}', NULL, 1796003055466, 0),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 1, '01a22a1f-d8fa-7428-8c28-574e670e24e5', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'case', '{}', NULL, 1796003055466, 1),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 2, '01a22a1f-d8fc-7a5d-a317-7eab536fe88e', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'answer', '{}', NULL, 1796003055466, 1),
	('01a22a1f-d902-796f-97f9-9104c9414e34', 1, '01a22a1f-d902-796f-97f9-9104c9414e34', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'case', '{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1796003055466, 0);
INSERT INTO entry VALUES
	('01a22a1f-d902-796f-97f9-9104c9414e34', 2, '01a22a1f-d904-7291-80a7-fa6069cba4f3', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'request', '{"text":"甲乙丙丁"}', NULL, 1796003055466, 0),
	('01a22a1f-d909-7371-a0c1-53c4ed80c78d', 1, '01a22a1f-d909-7371-a0c1-53c4ed80c78d', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'case', '{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1796003055466, 0),
	('01a22a1f-d909-7371-a0c1-53c4ed80c78d', 2, '01a22a1f-d90c-76d3-a1c2-33d00bbe4acf', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'answer', '{}', NULL, 1796003055466, 1),
	('01a22a1f-d911-78bf-80ab-ccb75078156e', 1, '01a22a1f-d911-78bf-80ab-ccb75078156e', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'case', '{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1796003055466, 0),
	('01a22a1f-d911-78bf-80ab-ccb75078156e', 2, '01a22a1f-d913-7be9-8d6a-3816f413e678', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'taken', '{"isOver":false,"until":"2026-11-30T02:14:15.466Z"}', NULL, 1796003055466, 0),
	('01a22a1f-d916-714a-9915-02a0d0f40337', 1, '01a22a1f-d916-714a-9915-02a0d0f40337', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'case', '{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}', NULL, 1796003055466, 0),
	('01a22a1f-d916-714a-9915-02a0d0f40337', 2, '01a22a1f-d918-7441-b15d-2e7a3a557bb2', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'reported', '{"decider":"01a22a1f-ca2d-7705-88c0-9fc8e274e913"}', NULL, 1796003055466, 0),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 3, '01a22a1f-d916-7952-8329-9906262c1ee8', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'answer', '{}', NULL, 1796003055466, 1),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 4, '01a22a1f-d916-7772-a4d6-8d150401dfff', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'request', '{}', NULL, 1796003055466, 1),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 5, '01a22a1f-d916-7d7b-9b13-f49680c5c1d0', '01a22a1f-ca29-7676-9f97-77a6386e01ad', 'taken', '{}', NULL, 1796003055466, 1),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 6, '01a22a1f-d916-7693-90dd-d7db29705aaf', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'note', '{}', NULL, 1796003055466, 1),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 7, '01a22a1f-d916-7c44-84bb-7c1722ee7611', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'assessment', '{}', NULL, 1796003055466, 1),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 8, '01a22a1f-d916-736f-8b78-18c6443064af', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'accepted', '{}', NULL, 1796003055466, 1),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 9, '01a22a1f-d916-7527-8d62-f1399a1d96d2', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'closed', '{}', NULL, 1796003055466, 1),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 10, '01a22a1f-d916-717f-bf04-320ffb147502', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'taken-back', '{}', NULL, 1796003055466, 1),
	('01a22a1f-d911-78bf-80ab-ccb75078156e', 3, '01a22a1f-d916-7d11-b2f0-57b8a974796c', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'taken', '{"isOver":false}', NULL, 1796003055466, 0),
	('01a22a1f-d909-7371-a0c1-53c4ed80c78d', 3, '01a22a1f-d916-755b-8f6f-7986269771e7', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'withdrawn', '{}', 2, 1796003055466, 0),
	('01a22a1f-d902-796f-97f9-9104c9414e34', 3, '01a22a1f-d916-71a7-94a8-7e6a3236db17', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'note', '{"attachments":[],"text":"甲乙丙丁"}', NULL, 1796003055466, 0),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 11, '01a22a1f-d916-7a43-aebe-5e4e55bb03b3', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'consent-narrowed', '{}', NULL, 1796003055466, 1),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 12, '01a22a1f-d916-7b3a-8e77-eaa8ec3348b5', '01a22a1f-ca13-72c0-b208-443769b20ea9', 'hidden', '{}', NULL, 1796003055466, 0),
	('01a22a1f-d916-714a-9915-02a0d0f40337', 3, '01a22a1f-d921-7985-8668-d0fdd44c54a3', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'shown-again', '{}', NULL, 1796003055466, 0);
INSERT INTO entry_file VALUES
	('01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 1, 0, 'full', '9d67d35042e79c0adb5f26d2b81a55d57866fa0c3fd66134a76257b3c9e60e2b', 'image/jpeg', 627),
	('01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 1, 0, 'view', 'a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf', 'image/jpeg', 626),
	('01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 1, 0, 'thumb', 'a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf', 'image/jpeg', 626),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 5, 0, 'full', 'f9712c8a4b91e28ef09154994b5c629d31fa07118ace069d0d47361bbaf1fe46', 'image/jpeg', 627),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 5, 0, 'view', '723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5', 'image/jpeg', 626),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 5, 0, 'thumb', '723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5', 'image/jpeg', 626),
	('01a22a1f-d1e0-7ca7-80d5-26274908cc49', 2, 0, 'full', '71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010', 'image/jpeg', 626),
	('01a22a1f-d1e0-7ca7-80d5-26274908cc49', 2, 0, 'view', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a22a1f-d1e0-7ca7-80d5-26274908cc49', 2, 0, 'thumb', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a22a1f-d1e0-7ca7-80d5-26274908cc49', 2, 1, 'full', '71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010', 'image/jpeg', 626),
	('01a22a1f-d1e0-7ca7-80d5-26274908cc49', 2, 1, 'view', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a22a1f-d1e0-7ca7-80d5-26274908cc49', 2, 1, 'thumb', '5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33', 'image/jpeg', 626),
	('01a22a1f-d285-7575-927c-f943759ace04', 1, 0, 'full', 'c89664987661b0dc3c75a2ca1ca9701bfde232c9f83cad2757fd9c546f01181f', 'text/plain', 12),
	('01a22a1f-d75e-7c59-802b-04a813c51160', 2, 0, 'full', 'dfd2fd83961250b19dbb907102b0d2ceaebf7bec20e68fe41f88eea44d26e58a', 'image/jpeg', 986),
	('01a22a1f-d75e-7c59-802b-04a813c51160', 2, 0, 'view', '9b711070c7b844c4b46cfe3feb8770fcf6f37c0a6ca708de3c15658d18f2d3c2', 'image/jpeg', 963),
	('01a22a1f-d75e-7c59-802b-04a813c51160', 2, 0, 'thumb', 'a51b7a7faa536bfea2cd7ab133781cfe40e08e98f828074561e72c0e4ec70232', 'image/jpeg', 961),
	('01a22a1f-d75e-7c59-802b-04a813c51160', 2, 1, 'full', '2addec929b98e9818ec1857b42b75f242fbc334fc976d2bcafd38aad62674abb', 'image/jpeg', 731),
	('01a22a1f-d75e-7c59-802b-04a813c51160', 2, 1, 'view', 'f954da33d7c19fba9c98c1429b79490aabe899b2eeef2397b8f434ed4589e5ec', 'image/jpeg', 730),
	('01a22a1f-d75e-7c59-802b-04a813c51160', 2, 1, 'thumb', 'f954da33d7c19fba9c98c1429b79490aabe899b2eeef2397b8f434ed4589e5ec', 'image/jpeg', 730);
INSERT INTO erasure VALUES
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 4, 'message', '2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60', 1796003055466),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 1, 'case', '9ff194b8008eae7f24b12a3af6a3e9a3bcb8b7183bd7075d832377d21f1915f0', 1796003055466),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 2, 'answer', '2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60', 1796003055466),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 3, 'answer', '2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60', 1796003055466),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 4, 'request', '2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60', 1796003055466),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 5, 'taken', '1785f33380fb09e78d87e49d602ce8e2e0a98a8b00176f0bc3e3095b08460c99', 1796003055466),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 6, 'note', '880c54b4c26b8957d62872972332ccd83483e56b2bde593e2154bd1b3ca7b31c', 1796003055466),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 7, 'assessment', '77c6f423645e48c59a6a4b709b024bea121cbcb6bccc0eda43d47ddd1a6e5859', 1796003055466),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 8, 'accepted', '328a85e0aa53be8ba3a40bc076d0269a6fbba565e324e7c0a38a347e685a4604', 1796003055466),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 9, 'closed', '35b67a10e5662a31d034c7784ea3e17505c3539eed537ff272f4fa4c46d5da97', 1796003055466),
	('01a22a1f-d909-7371-a0c1-53c4ed80c78d', 2, 'answer', '2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60', 1796003055466),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 10, 'taken-back', 'b1671b8152a17d38a9a66d1e4b48c610c0d0a91fb23f49dadbebeee0caaf4a01', 1796003055466),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 11, 'consent-narrowed', '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', 1796003055466);
INSERT INTO facility VALUES
	('01a22a1f-ca0c-7f0b-a19a-1ba42af1b428', '试验村卫生室', 1, 'village', '试验县', 'village-clinic', 1796003055466),
	('01a22a1f-ca0c-7d62-8477-09e7cfcbadb3', '试验市医院', 3, 'city', '试验市', 'city-hospital', 1796003055466),
	('01a22a1f-d2a3-7be9-b57d-5099397fbe6d', '试验中心医院东院', 3, 'city', '试验市', 'city-hospital', 1796003055466),
	('01a22a1f-d4a6-70f5-8087-a81c57fefacf', '试验县医院西院', 2, 'county', '试验县', 'county-hospital', 1796003055466),
	('01a22a1f-d6d3-76f3-a76e-3ac1bd5d914e', '试验县医院', 2, 'county', '试验县', 'other', 1796003055466);
INSERT INTO facility_word VALUES
	('卫生室', '01a22a1f-ca0c-7f0b-a19a-1ba42af1b428'),
	('县', '01a22a1f-ca0c-7f0b-a19a-1ba42af1b428'),
	('室', '01a22a1f-ca0c-7f0b-a19a-1ba42af1b428'),
	('村卫生室', '01a22a1f-ca0c-7f0b-a19a-1ba42af1b428'),
	('生室', '01a22a1f-ca0c-7f0b-a19a-1ba42af1b428'),
	('试验县', '01a22a1f-ca0c-7f0b-a19a-1ba42af1b428'),
	('试验村卫生室', '01a22a1f-ca0c-7f0b-a19a-1ba42af1b428'),
	('验县', '01a22a1f-ca0c-7f0b-a19a-1ba42af1b428'),
	('验村卫生室', '01a22a1f-ca0c-7f0b-a19a-1ba42af1b428'),
	('医院', '01a22a1f-ca0c-7d62-8477-09e7cfcbadb3'),
	('市', '01a22a1f-ca0c-7d62-8477-09e7cfcbadb3'),
	('市医院', '01a22a1f-ca0c-7d62-8477-09e7cfcbadb3'),
	('试验市', '01a22a1f-ca0c-7d62-8477-09e7cfcbadb3'),
	('试验市医院', '01a22a1f-ca0c-7d62-8477-09e7cfcbadb3'),
	('院', '01a22a1f-ca0c-7d62-8477-09e7cfcbadb3'),
	('验市', '01a22a1f-ca0c-7d62-8477-09e7cfcbadb3'),
	('验市医院', '01a22a1f-ca0c-7d62-8477-09e7cfcbadb3'),
	('医院西院', '01a22a1f-d4a6-70f5-8087-a81c57fefacf'),
	('县', '01a22a1f-d4a6-70f5-8087-a81c57fefacf'),
	('县医院西院', '01a22a1f-d4a6-70f5-8087-a81c57fefacf'),
	('西院', '01a22a1f-d4a6-70f5-8087-a81c57fefacf'),
	('试验县', '01a22a1f-d4a6-70f5-8087-a81c57fefacf'),
	('试验县医院西院', '01a22a1f-d4a6-70f5-8087-a81c57fefacf'),
	('院', '01a22a1f-d4a6-70f5-8087-a81c57fefacf'),
	('院西院', '01a22a1f-d4a6-70f5-8087-a81c57fefacf'),
	('验县', '01a22a1f-d4a6-70f5-8087-a81c57fefacf'),
	('验县医院西院', '01a22a1f-d4a6-70f5-8087-a81c57fefacf'),
	('医院', '01a22a1f-d6d3-76f3-a76e-3ac1bd5d914e'),
	('县', '01a22a1f-d6d3-76f3-a76e-3ac1bd5d914e'),
	('县医院', '01a22a1f-d6d3-76f3-a76e-3ac1bd5d914e'),
	('试验县', '01a22a1f-d6d3-76f3-a76e-3ac1bd5d914e'),
	('试验县医院', '01a22a1f-d6d3-76f3-a76e-3ac1bd5d914e'),
	('院', '01a22a1f-d6d3-76f3-a76e-3ac1bd5d914e'),
	('验县', '01a22a1f-d6d3-76f3-a76e-3ac1bd5d914e'),
	('验县医院', '01a22a1f-d6d3-76f3-a76e-3ac1bd5d914e'),
	('东院', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d'),
	('中心医院东院', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d'),
	('医院东院', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d'),
	('市', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d'),
	('心医院东院', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d'),
	('试验中心医院东院', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d'),
	('试验市', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d'),
	('院', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d'),
	('院东院', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d'),
	('验中心医院东院', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d'),
	('验市', '01a22a1f-d2a3-7be9-b57d-5099397fbe6d');
INSERT INTO invitation VALUES
	('01a22a1f-c76a-7c41-8234-797ba2105d2e', '22bece20187733512491d17f555197adb793956f575ef4fc1263316763e02278', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 'member', 0, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, 1796607855466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 1796003055466, 1, 0),
	('01a22a1f-c76a-7550-9fc3-53cfdaabe9af', '6fb3c3236c86c6e856e734e3a8ad7cd7d1f43cb7aecccba4ad7cd19514eabe1a', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 'member', 0, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, 1796607855466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 1796003055466, 2, 0),
	('01a22a1f-c76a-71fe-a8b3-e6887f33dfe1', 'e921065253e03fa952459cf0919003b1eeda0db6cf01a795787e384cedc2a2b1', '01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 'member', 0, '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 1796003055466, 1796607855466, '01a22a1f-ca39-727a-a4d0-2b41a76eec5c', 1796003055466, 1, 0),
	('01a22a1f-c76a-7fae-92c4-4e3ed54ab676', 'd8571b7615b7cb6d456886f0111142f05c1f3b3fb58a40acf7a5ae02d2d54985', '01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 'member', 0, '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 1796003055466, 1796607855466, '01a22a1f-ca3c-7fad-938a-c9127cffce97', 1796003055466, 2, 0),
	('01a22a1f-c76a-747c-a9aa-ca4cee07b03e', '0ef8c557e0f43f77d2808c7b4a792eec2b25ab527c64ca425d8e80dc09fce57c', NULL, 'member', 0, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 1796003055466, 1796607855466, '01a22a1f-d2d0-7826-b06b-efa1863fe5a3', 1796003055466, 0, 0),
	('01a22a1f-c76a-7fea-bdec-fdcf72ca6811', 'a3ffa73208f1e572988d4c136c716e2318c36b65c716db3eb8d185c4b5fa6790', NULL, 'member', 0, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 1796003055466, 1796607855466, NULL, NULL, 0, 0),
	('01a22a1f-c76a-7b0e-a35d-58aa1023b734', '5083fe1810252322a00e3c4099e4d629efd59a288a9a58e91f2f644fc45822fa', NULL, 'member', 0, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 1796003055466, 1796607855466, NULL, NULL, 0, 0),
	('01a22a1f-c76a-7961-bc71-8ffd45339f7a', '99f827b53fb3c87386771c63dc56792ffc31ec95b6606cfa6ee9623d7a4896b0', NULL, 'member', 0, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 1796003055466, 1796607855466, NULL, NULL, 0, 1),
	('01a22a1f-c76a-7eb2-afc9-9cb5eeff7b51', '7538e115e556dfdde552e136f1ec00bb7014b9d7c503c72a5596e418eaf5a34c', NULL, 'member', 0, '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 1796003055466, 1796262255466, NULL, NULL, 0, 0),
	('01a22a1f-c76a-7e77-ab57-763b1d888294', 'd9effaa52fd8532149714dd673d9594511f006cc4570eaeb8e35812f6626500c', '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 'member', 0, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, 1796607855466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 1796003055466, 2, 0),
	('01a22a1f-c76a-7c18-bb8c-be4e16386860', '40454e59276fecb71b2f92f5fb856e313f4920cb0f977b59924373fc7e331e53', '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 'member', 0, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, 1796607855466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 1796003055466, 3, 0),
	('01a22a1f-c76a-7e37-ba4f-13f4ab6ce452', 'bbff0b4b07d0290aeb31d3719692dba71960c43c3e0384a9a0e58df17b79bd3d', '01a22a1f-d709-7e17-b68f-b1accce3c35c', 'member', 0, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, 1796607855466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 1796003055466, 2, 0),
	('01a22a1f-c76a-7bac-8d58-b7ea26bcdd03', '70a10748c0d6b1c556c3537feb3ffba751f7c4a92eacc18b405290bfdad22091', '01a22a1f-d709-7e17-b68f-b1accce3c35c', 'member', 0, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, 1796607855466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 1796003055466, 3, 0),
	('01a22a1f-c76a-7cdd-92ed-1879fd10cdc4', 'b934dc17bbfb0849b4d4c9c3dc90e2174d3f0aa25d6f223e9aa9bed8adfe071c', '01a22a1f-d712-706b-92a2-8c36743fb1de', 'member', 0, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, 1796607855466, NULL, NULL, 2, 1),
	('01a22a1f-c76a-7fba-a4c4-360ca1970465', '317f7d5152812f92a32dd3405c1cc719731b16da0d0cd1374e52f7312c369074', '01a22a1f-d716-74fd-bae7-59bc54746fa8', 'member', 0, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, 1796607855466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 1796003055466, 2, 0),
	('01a22a1f-c76a-7824-92f7-aca1528784da', 'f90bf7394a3a9a804358e10354bc1e940b0c84f024027ebc6ec98a4ffcb1abec', '01a22a1f-d716-74fd-bae7-59bc54746fa8', 'member', 0, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, 1796607855466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 1796003055466, 3, 0),
	('01a22a1f-c76a-7281-a2c0-702c4032b887', '936c758cd0c8416f1211051a509f1e2d3f65e54878e8e9a871ca928ed9103e1e', '01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 'member', 0, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, 1796607855466, '01a22a1f-ca29-7676-9f97-77a6386e01ad', 1796003055466, 2, 0),
	('01a22a1f-c76a-756b-b107-d3de4b9fc738', '0ca27e12c63522c46aa4b0948e8816c9b2d1c953d6d863e4211ad28d52e9d162', '01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 'member', 0, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, 1796607855466, '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 1796003055466, 3, 0),
	('01a22a1f-c76a-739e-8b8e-29383cfb0042', 'e493252262dfe3c730f61d7c3c2d7cfd228b451db606491b4c46f10e6ca7aaf1', '01a22a1f-d712-706b-92a2-8c36743fb1de', 'member', 0, '01a22a1f-ca13-72c0-b208-443769b20ea9', 1796003055466, 1796262255466, NULL, NULL, 2, 0);
INSERT INTO job VALUES
	('01a22a1f-c76a-7d9c-b676-dd0f77e1f020', 'platform', 'trial', '01a22a1f-d288-7d66-9113-c4515c89900d', NULL, '{}', 1796003055466, NULL, 0, 'waiting', 0, NULL, NULL, NULL, 1796003055466, 1796003055466),
	('01a22a1f-c76a-709a-8d30-65ba7de8316a', 'cases', 'take-ends', '01a22a1f-d911-78bf-80ab-ccb75078156e', NULL, '{}', 1796004855466, NULL, 0, 'waiting', 0, NULL, NULL, NULL, 1796003055466, 1796003055466),
	('01a22a1f-c76a-7fa0-96a9-18b1f6694f4f', 'cases', 'take-ends', '01a22a1f-d8fa-7428-8c28-574e670e24e5', NULL, '{}', 1796004855466, NULL, 0, 'waiting', 0, NULL, NULL, NULL, 1796003055466, 1796003055466);
INSERT INTO need VALUES
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 'cases', 'decide', 1796003055466, NULL, NULL, 0),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', '01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 'cases', 'unanswered', 1796003055466, 1796262255466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 0),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-d1e0-7ca7-80d5-26274908cc49', 'ask', 'draft', 1796003055466, NULL, NULL, 0),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '01a22a1f-d339-7c06-9a04-7e01ee3db084', 'accounts', 'notice', 1796003055466, NULL, NULL, 0),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'accounts', 'notice', 1796003055466, NULL, NULL, 0),
	('01a22a1f-d3c2-7254-bf82-f0795e891a92', '01a22a1f-d3c2-7254-bf82-f0795e891a92', 'accounts', 'notice', 1796003055466, NULL, NULL, 0),
	('01a22a1f-d401-7f25-8d1c-642c1188d215', '01a22a1f-d401-7f25-8d1c-642c1188d215', 'accounts', 'notice', 1796003055466, NULL, NULL, 0),
	('01a22a1f-d469-722c-b080-6a87595ae5c4', '01a22a1f-d469-722c-b080-6a87595ae5c4', 'accounts', 'notice', 1796003055466, NULL, NULL, 0),
	('01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', '01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', 'accounts', 'notice', 1796003055466, NULL, NULL, 0),
	('01a22a1f-d2f4-79d2-b996-63946299db68', '01a22a1f-d2f4-79d2-b996-63946299db68', 'accounts', 'notice', 1796003055466, NULL, NULL, 0),
	('01a22a1f-d487-7a6b-93cf-508edcfd7d4e', '01a22a1f-d487-7a6b-93cf-508edcfd7d4e', 'accounts', 'notice', 1796003055466, NULL, NULL, 0),
	('01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', '01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', 'accounts', 'notice', 1796003055466, NULL, NULL, 0),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-d857-72a6-8f73-903f77bc90b7', 'ask', 'draft', 1796003055466, NULL, NULL, 0),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-d854-75ef-93db-b4616112176c', 'ask', 'draft', 1796003055466, NULL, NULL, 0),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-d902-796f-97f9-9104c9414e34', 'cases', 'decide', 1796003055466, NULL, NULL, 0),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-d909-7371-a0c1-53c4ed80c78d', 'cases', 'decide', 1796003055466, NULL, NULL, 0),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', '01a22a1f-d911-78bf-80ab-ccb75078156e', 'cases', 'unanswered', 1796003055466, 1796262255466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 0),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-d911-78bf-80ab-ccb75078156e', 'cases', 'decide', 1796003055466, NULL, NULL, 0),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-d916-714a-9915-02a0d0f40337', 'cases', 'decide', 1796003055466, NULL, NULL, 0),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', '01a22a1f-d909-7371-a0c1-53c4ed80c78d', 'cases', 'unanswered', 1796003055466, 1796262255466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 0),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', '01a22a1f-d902-796f-97f9-9104c9414e34', 'cases', 'unanswered', 1796003055466, 1796262255466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 0),
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', '01a22a1f-d916-714a-9915-02a0d0f40337', 'cases', 'unanswered', 1796003055466, 1796262255466, '01a22a1f-ca13-72c0-b208-443769b20ea9', 0);
INSERT INTO password_reset VALUES
	('a6feb687a8a765edb96f543522fcb8140dfd600c241b044f1ea65d41de7fbf63', '01a22a1f-d487-7a6b-93cf-508edcfd7d4e', '01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 1796003055466, 1796089455466);
INSERT INTO person VALUES
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '试验·asker', NULL, 1),
	('01a22a1f-ca29-7676-9f97-77a6386e01ad', '试验·colleague', NULL, 1),
	('01a22a1f-ca2d-7705-88c0-9fc8e274e913', '试验·third', NULL, 1),
	('01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', '试验·outsider', NULL, 1),
	('01a22a1f-ca35-70af-9b88-e28adb5d3dd6', '试验·administrator', NULL, 1),
	('01a22a1f-ca39-727a-a4d0-2b41a76eec5c', '试验·second', NULL, 1),
	('01a22a1f-ca3c-7fad-938a-c9127cffce97', '试验·last', NULL, 1),
	('01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', '甲乙丙丁', NULL, 1),
	('01a22a1f-d2d0-795e-b037-bb18a711c5b1', '甲乙丙丁', NULL, 1),
	('01a22a1f-d2f4-79d2-b996-63946299db68', '甲乙丙丁', NULL, 1),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '甲乙丙丁', NULL, 1),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', '甲乙丙丁', NULL, 1),
	('01a22a1f-d3c2-7254-bf82-f0795e891a92', '甲乙丙丁', NULL, 1),
	('01a22a1f-d401-7f25-8d1c-642c1188d215', '甲乙丙丁', NULL, 1),
	('01a22a1f-d469-722c-b080-6a87595ae5c4', '甲乙丙丁', NULL, 1),
	('01a22a1f-d487-7a6b-93cf-508edcfd7d4e', '甲乙丙丁', NULL, 1),
	('01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', '甲乙丙丁', NULL, 1),
	('01a22a1f-d4c6-74fc-9c64-052dbec5d61b', '甲乙丙丁', NULL, 1),
	('01a22a1f-d4e3-7fed-8021-d784862d3751', '甲乙丙丁', NULL, 1),
	('01a22a1f-d501-7cd8-bc82-fa541eb644ab', '甲乙丙丁', NULL, 1),
	('01a22a1f-d51d-7d6e-ac85-0d20791b0ffe', '甲乙丙丁', NULL, 1),
	('01a22a1f-d53a-7592-8e97-ec361c0542b0', '甲乙丙丁', NULL, 1),
	('01a22a1f-d556-79de-90d2-bf45b536b2a7', '甲乙丙丁', NULL, 0),
	('01a22a1f-d572-742b-84e4-992cebceb35f', '甲乙丙丁', NULL, 1),
	('01a22a1f-d2d0-7826-b06b-efa1863fe5a3', '试验·新来', NULL, 1);
INSERT INTO person_capability VALUES
	('01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'may-administer');
INSERT INTO professional VALUES
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '医生', 'Doctor', '试验村卫生室', 1, 1),
	('01a22a1f-ca29-7676-9f97-77a6386e01ad', '医生', 'Doctor', '试验市医院', 3, 1),
	('01a22a1f-ca2d-7705-88c0-9fc8e274e913', '医生', 'Doctor', '试验市医院', 3, 1),
	('01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', '医生', 'Doctor', '试验市医院', 3, 1),
	('01a22a1f-ca35-70af-9b88-e28adb5d3dd6', '医生', 'Doctor', '试验市医院', 3, 1),
	('01a22a1f-ca39-727a-a4d0-2b41a76eec5c', '医生', 'Doctor', '试验市医院', 3, 1),
	('01a22a1f-ca3c-7fad-938a-c9127cffce97', '医生', 'Doctor', '试验市医院', 3, 1),
	('01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22a1f-d2d0-795e-b037-bb18a711c5b1', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22a1f-d2f4-79d2-b996-63946299db68', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22a1f-d3c2-7254-bf82-f0795e891a92', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22a1f-d401-7f25-8d1c-642c1188d215', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22a1f-d469-722c-b080-6a87595ae5c4', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22a1f-d487-7a6b-93cf-508edcfd7d4e', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22a1f-d4c6-74fc-9c64-052dbec5d61b', '医生', 'Doctor', '试验县医院西院', 2, 0),
	('01a22a1f-d4e3-7fed-8021-d784862d3751', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22a1f-d501-7cd8-bc82-fa541eb644ab', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22a1f-d51d-7d6e-ac85-0d20791b0ffe', '医生', 'Doctor', '试验中心医院东院', 3, 1),
	('01a22a1f-d53a-7592-8e97-ec361c0542b0', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22a1f-d556-79de-90d2-bf45b536b2a7', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22a1f-d572-742b-84e4-992cebceb35f', '医生', 'Doctor', '试验中心医院东院', 3, 0),
	('01a22a1f-d2d0-7826-b06b-efa1863fe5a3', '医生', 'Doctor', '试验中心医院东院', 3, 0);
INSERT INTO rate VALUES
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups-a-day', '', 7, 1796089455466),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 'groups', '', 7, NULL),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 'codes-a-day', '', 12, 1796089455466),
	('01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'groups-a-day', '', 1, 1796089455466),
	('01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'groups', '', 1, NULL),
	('01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'codes-a-day', '', 2, 1796089455466),
	('01a22a1f-ca29-7676-9f97-77a6386e01ad', 'entries-an-hour', '01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 1, 1796006655466),
	('01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'entries-an-hour', '01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 1, 1796006655466),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 'entries-an-hour', '01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 1, 1796006655466),
	('01a22a1f-ca29-7676-9f97-77a6386e01ad', 'entries-an-hour', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 1, 1796006655466),
	('01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'entries-an-hour', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 1, 1796006655466),
	('01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 'entries-an-hour', '01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 1, 1796006655466),
	('01a22a1f-ca35-70af-9b88-e28adb5d3dd6', 'network-codes-a-day', '', 5, 1796089455466),
	('01a22a1f-ca29-7676-9f97-77a6386e01ad', 'entries-an-hour', '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 1, 1796006655466),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 'accounts-of-inviter', '', 1, 1798595055466),
	('01a22a1f-d716-74fd-bae7-59bc54746fa8', 'accounts-of-group', '', 1, 1798595055466),
	('01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'entries-an-hour', '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 1, 1796006655466),
	('01a22a1f-ca29-7676-9f97-77a6386e01ad', 'entries-an-hour', '01a22a1f-d8fa-7428-8c28-574e670e24e5', 2, 1796006655466),
	('01a22a1f-ca29-7676-9f97-77a6386e01ad', 'entries-an-hour', '01a22a1f-d902-796f-97f9-9104c9414e34', 1, 1796006655466),
	('01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'entries-an-hour', '01a22a1f-d909-7371-a0c1-53c4ed80c78d', 1, 1796006655466),
	('01a22a1f-ca2d-7705-88c0-9fc8e274e913', 'entries-an-hour', '01a22a1f-d8fa-7428-8c28-574e670e24e5', 2, 1796006655466),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 'entries-an-hour', '01a22a1f-d8fa-7428-8c28-574e670e24e5', 1, 1796006655466),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', 'entries-an-hour', '01a22a1f-d902-796f-97f9-9104c9414e34', 1, 1796006655466);
INSERT INTO read_mark VALUES
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 1),
	('01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', '01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-ca13-72c0-b208-443769b20ea9', 3),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-d709-7e17-b68f-b1accce3c35c', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-d712-706b-92a2-8c36743fb1de', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-d716-74fd-bae7-59bc54746fa8', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 1),
	('01a22a1f-ca13-72c0-b208-443769b20ea9', '01a22a1f-d6ff-7309-9817-2f9e3b6b73af', 1);
INSERT INTO recovery_code VALUES
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '\xe44a84335ecd5434034e2e70a0cb3b9a7c53366b2761c7209ddb54353534cf54', 1796003055466),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '\x8d8f5c7fa8924f26173f2c272e2b0c3d97d5f3020993c526ca90874feb595b50', NULL),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '\xeb4c5809491c91e83cd694d35187e29da4593407092c826f7bdadef88ebea279', NULL),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '\x13b6750b26b6596828a6372fb9dc8ad930c712b4bad608bd9657ead99c118fb7', NULL),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '\x8dc153c9b7352c431033043ee0d28dfac2c48bc199913e07e44ab1676dc603ed', NULL),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '\x4e46cf23ef53618e33387ab25b11d28f5e70ce6cd1268a5533c8c8ab00c82f46', NULL),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '\x9190b6dd8021dc73f964de1740e2f4fdbcabfb6ac9b0a89cc5a8e616786fe643', NULL),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '\xcca37813ce1f8e2479af4f0b1ee94be7d018724fc24f31cb4302d9f36547182e', NULL),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '\x866a03bbad21c71b780327a6ee622ef2e12ceb86925f78e5b791ee440f0df4f2', NULL),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '\xf8b8fc2f45adfef7a4fc99714c17545b333d773e7d0f9f57b02145135aa9c2cf', NULL),
	('01a22a1f-d2f4-79d2-b996-63946299db68', '\xbc612a76b535b4abd6178162d52524af65df7106c15c51a23476bc0c236d7896', NULL),
	('01a22a1f-d2f4-79d2-b996-63946299db68', '\xbd100d87759bdda4859a15f7d0aea9d2c985d3ede2a551d427f4bd8856c52acb', NULL),
	('01a22a1f-d2f4-79d2-b996-63946299db68', '\x3fe0b79cdf861b2194bda2232553e40de73908dbcc4ed9945b7eaf6bac5958c7', NULL),
	('01a22a1f-d2f4-79d2-b996-63946299db68', '\x2a93fa1e13ac47a2dbd0ab43d334eea4a14ea6e0be8d3fda09c17e432c97b869', NULL),
	('01a22a1f-d2f4-79d2-b996-63946299db68', '\xbdd9acb338c293535d0de3f56966b179e8eedb882beebab3addfb0af51ef1e0c', NULL),
	('01a22a1f-d2f4-79d2-b996-63946299db68', '\x5935f18f434dc752cf9e46e2b4f08791d5bd95dfe1d1c1f41dc405b8ba0da564', NULL),
	('01a22a1f-d2f4-79d2-b996-63946299db68', '\xeb6a239d0cc53289c84ff6982d7eb1be52600f63c1b0d18b25e0d8e2bca240d4', NULL),
	('01a22a1f-d2f4-79d2-b996-63946299db68', '\xb3a1cdd47740aeb6c9da07e57f5dcb5dbcae201959f34d0b392fac017fc620f6', NULL),
	('01a22a1f-d2f4-79d2-b996-63946299db68', '\xe3f4703e7712eafa111db834b3ac360f52f85d6897c60125db77bec0269490e6', NULL),
	('01a22a1f-d2f4-79d2-b996-63946299db68', '\xae5b1aeba57919f20cf3c171af47a4e8bd51a18037e4e17b9f43ac8c50b8115d', NULL),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', '\xbaf5365ed5ad5270df915c6b0541b4f4b4f809560ca856e03823bcd73732cf9c', NULL),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', '\x678fb295996e4c0db22d0f3261685b46cbe010909acf471251349b0702fbd73b', NULL),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', '\xbbafa70c93afbba9a9c41c5836e09d22f43c6c7b533f2881707dc578d6f15da8', NULL),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', '\x12ae660f4f6c4ff51b1369e8356833a4b92d48bad8ba73b9e3a42a014b0ea818', NULL),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', '\x6745d5da39d1c9669ed2aed44caf1927e86294dd6ba416a781b86bed62fb6039', NULL),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', '\x56c714336396e2566e1019393b0d4b4da33db4a965e933f7c646cb83e65b1fea', NULL),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', '\x3fc4082e00100c3285cc129c967ef46fbdd77fe179224baca4db540d6c9e0e51', NULL),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', '\x1c6cc409757bbdc0c8045a71bb07dd0294ea2afd62152786b1bc5aef9396de42', NULL),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', '\xfe5576feccde9e1c2901bc58b1880b0592e6d5b0365b08c13e8ec8e6bad2e296', NULL),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', '\xbdb6adb9a8e146895a7f45b0be21cc7a066134837a1a3139e06b9fc0f09c9b8c', NULL);
INSERT INTO role_capability VALUES
	('group', 'coordinator', 'may-answer'),
	('group', 'member', 'may-answer'),
	('group', 'member', 'may-post'),
	('group', 'moderator', 'may-moderate'),
	('group', 'coordinator', 'may-route'),
	('group', 'moderator', 'may-post'),
	('group', 'coordinator', 'may-post'),
	('group', 'moderator', 'may-read-hidden'),
	('group', 'moderator', 'may-invite-coordinator'),
	('group', 'librarian', 'may-answer'),
	('group', 'moderator', 'may-invite-librarian'),
	('group', 'moderator', 'may-answer'),
	('group', 'moderator', 'may-invite-member'),
	('group', 'librarian', 'may-post'),
	('group', 'moderator', 'may-invite-moderator'),
	('group', 'member', 'may-invite-member'),
	('group', 'librarian', 'may-invite-member'),
	('group', 'coordinator', 'may-invite-member'),
	('group', 'moderator', 'may-invite-observer');
INSERT INTO schema_migration VALUES
	('2026-11-26 circles: baseline', 'b960d5ce208161ba', 0, 1796003055475),
	('2026-11-27 threads: baseline', 'f5b6e36b5132ddc9', 0, 1796003055475),
	('2026-11-28 jobs: baseline', 'b8be829469136523', 0, 1796003055475),
	('2026-11-28 needs: baseline', '953124e42e925ebd', 0, 1796003055475),
	('2026-11-29 accounts: baseline', 'f3e301640e5ce4dc', 0, 1796003055475),
	('2026-11-29 ask: baseline', '9831d6c5366f2cdd', 0, 1796003055475),
	('2026-11-29 ask: choices and removed drafts', '5dd3d78def9e404b', 0, 1796003055475),
	('2026-11-29 cases: baseline', '69bb1f84469a70d7', 0, 1796003055475),
	('2026-11-29 cases: consent and reports', 'acf20eda3ffb717b', 0, 1796003055475),
	('2026-11-29 cases: the queue', 'eec635aa9a3f0665', 0, 1796003055475),
	('2026-11-29 cases: who is answering', '3c42b86b25f9c825', 0, 1796003055475),
	('2026-11-29 circles: the chain of the audit record', 'ae55e3aaa0f302cd', 0, 1796003055475),
	('2026-11-29 circles: what an invitation rests on', '2b55c817e536bc35', 0, 1796003055475),
	('2026-11-29 circles: what one person begins', '91d86f4eb0b10ffb', 0, 1796003055475),
	('2026-11-29 circles: whose credential was checked', 'fd8dcad8eb557e7d', 0, 1796003055475),
	('2026-11-29 groups: baseline', '954ae97be9209b9', 0, 1796003055475),
	('2026-11-30 accounts: notices', '4cd6a453bacdd1b9', 1, 1796003055475),
	('2026-11-30 accounts: password resets', 'ae1b36dfb5bb52c1', 1, 1796003055475),
	('2026-11-30 accounts: second factor', '4911adafe25d7e5f', 0, 1796003055475),
	('2026-11-30 accounts: who administers', '7005a8fd65b98d45', 0, 1796003055475),
	('2026-11-30 accounts: whose credential was checked', '97db1318e066a099', 0, 1796003055475),
	('2026-11-30 accounts: without a facility, and who looks alike', 'f8d269737bd03721', 0, 1796003055475),
	('2026-11-30 groups: who may invite', 'be2d6a6bb6bfdfbf', 0, 1796003055475);
INSERT INTO second_factor VALUES
	('01a22a1f-d2f4-79d2-b996-63946299db68', '\x01e1eb28e7f92353285ce9b012da3ab0dec3a5f1dbd2368b0299c6413e6c8c195334e01cb9aa41edbd1479295638e3399c3b228e2def49517ba0d0f5991eb95d68', 1796003055466, 1796003055466, 59866768),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '\x0143dbeed9d711d8bf4c2d77bccffe80498c10b875c80876785487e207663f242d6af9130896c89e903cd9da0be4659e135935b7d79c1ea4ad731201c04afe4770', 1796003055466, 1796003055466, 59866768),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', '\x0125e46ef65520415cc332868a67450115b4308362dd35f85575a2ee1e8fb57b51cb39cf225b33aadbbecc1bb21f6b04809cedb8d75018d8cb76c386ca4375526b', 1796003055466, 1796003055466, 59866768),
	('01a22a1f-d2d0-795e-b037-bb18a711c5b1', '\x01e89a0f39c0e77d3141d54e7fedd319e307597d7e11b8cc26af503bf53af833bed1fb0e08ff8d2fb8721aa1a6394ce49cecb614fd385b4645845c001aebbc6d0c', 1796003055466, NULL, 0);
INSERT INTO shared VALUES
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 1, NULL),
	('01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', '01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 1, NULL),
	('01a22a1f-ca6a-755c-8308-bfb8d909b854', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1, NULL),
	('01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', '01a22a1f-ca13-72c0-b208-443769b20ea9', 3, NULL),
	('01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 4, NULL),
	('01a22a1f-ce93-71d9-952c-7d99f5f7a39b', '01a22a1f-ca13-72c0-b208-443769b20ea9', 7, NULL),
	('01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', '01a22a1f-ca13-72c0-b208-443769b20ea9', 8, NULL),
	('01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 8, NULL),
	('01a22a1f-d1e0-7ca7-80d5-26274908cc49', '01a22a1f-ca13-72c0-b208-443769b20ea9', 11, NULL),
	('01a22a1f-d285-7575-927c-f943759ace04', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 13, NULL),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '01a22a1f-d339-7c06-9a04-7e01ee3db084', 1, NULL),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 1, NULL),
	('01a22a1f-d3c2-7254-bf82-f0795e891a92', '01a22a1f-d3c2-7254-bf82-f0795e891a92', 1, NULL),
	('01a22a1f-d401-7f25-8d1c-642c1188d215', '01a22a1f-d401-7f25-8d1c-642c1188d215', 1, NULL),
	('01a22a1f-d469-722c-b080-6a87595ae5c4', '01a22a1f-d469-722c-b080-6a87595ae5c4', 1, NULL),
	('01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', '01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', 1, NULL),
	('01a22a1f-d2f4-79d2-b996-63946299db68', '01a22a1f-d2f4-79d2-b996-63946299db68', 1, NULL),
	('01a22a1f-d487-7a6b-93cf-508edcfd7d4e', '01a22a1f-d487-7a6b-93cf-508edcfd7d4e', 1, NULL),
	('01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', '01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', 1, NULL),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', '01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 1, NULL),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', '01a22a1f-d709-7e17-b68f-b1accce3c35c', 1, NULL),
	('01a22a1f-d712-706b-92a2-8c36743fb1de', '01a22a1f-d712-706b-92a2-8c36743fb1de', 1, NULL),
	('01a22a1f-d716-74fd-bae7-59bc54746fa8', '01a22a1f-d716-74fd-bae7-59bc54746fa8', 1, NULL),
	('01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', '01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 1, NULL),
	('01a22a1f-d6ff-7309-9817-2f9e3b6b73af', '01a22a1f-d6ff-7309-9817-2f9e3b6b73af', 1, NULL),
	('01a22a1f-d75e-7c59-802b-04a813c51160', '01a22a1f-ca13-72c0-b208-443769b20ea9', 13, NULL),
	('01a22a1f-d854-75ef-93db-b4616112176c', '01a22a1f-ca13-72c0-b208-443769b20ea9', 15, NULL),
	('01a22a1f-d857-72a6-8f73-903f77bc90b7', '01a22a1f-ca13-72c0-b208-443769b20ea9', 16, NULL),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', '01a22a1f-ca13-72c0-b208-443769b20ea9', 17, NULL),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 14, NULL),
	('01a22a1f-d902-796f-97f9-9104c9414e34', '01a22a1f-ca13-72c0-b208-443769b20ea9', 19, NULL),
	('01a22a1f-d902-796f-97f9-9104c9414e34', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 16, NULL),
	('01a22a1f-d909-7371-a0c1-53c4ed80c78d', '01a22a1f-ca13-72c0-b208-443769b20ea9', 21, NULL),
	('01a22a1f-d909-7371-a0c1-53c4ed80c78d', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 18, NULL),
	('01a22a1f-d911-78bf-80ab-ccb75078156e', '01a22a1f-ca13-72c0-b208-443769b20ea9', 23, NULL),
	('01a22a1f-d911-78bf-80ab-ccb75078156e', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 20, NULL),
	('01a22a1f-d916-714a-9915-02a0d0f40337', '01a22a1f-ca13-72c0-b208-443769b20ea9', 25, NULL),
	('01a22a1f-d916-714a-9915-02a0d0f40337', '01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 22, NULL),
	('01a22a1f-d916-714a-9915-02a0d0f40337', '01a22a1f-ca2d-7705-88c0-9fc8e274e913', 1, 2);
INSERT INTO sign_in_attempt VALUES
	('address:trial', 0, 1796003055466, 0),
	('address:127.0.0.1', 0, 1796003055466, 0);
INSERT INTO sign_in_place VALUES
	('01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', '127.0.0.1', 1796003055466),
	('01a22a1f-d2d0-7826-b06b-efa1863fe5a3', '127.0.0.1', 1796003055466),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', '127.0.0.1', 1796003055466);
INSERT INTO thread VALUES
	('01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a', 'groups', '01a22a1f-ca13-72c0-b208-443769b20ea9', 0, 0, NULL, 5, 1796003055466),
	('01a22a1f-ca4f-7ba6-9dfc-cade428ecff8', 'groups', '01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f', 0, 0, NULL, 4, 1796003055466),
	('01a22a1f-ca6a-755c-8308-bfb8d909b854', 'ask', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1, 0, NULL, 2, 1796003055466),
	('01a22a1f-ce50-71b1-b79a-c0a43f4f4c69', 'cases', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1, 0, NULL, 4, 1796003055466),
	('01a22a1f-ce93-71d9-952c-7d99f5f7a39b', 'ask', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1, 0, NULL, 1, 1796003055466),
	('01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f', 'cases', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1, 0, NULL, 3, 1796003055466),
	('01a22a1f-d1e0-7ca7-80d5-26274908cc49', 'ask', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1, 0, NULL, 2, 1796003055466),
	('01a22a1f-d285-7575-927c-f943759ace04', 'platform', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1, 0, NULL, 1, 1796003055466),
	('01a22a1f-d339-7c06-9a04-7e01ee3db084', 'accounts', '01a22a1f-d339-7c06-9a04-7e01ee3db084', 1, 0, NULL, 0, 1796003055466),
	('01a22a1f-d37b-71aa-bdaa-974b2b55c545', 'accounts', '01a22a1f-d37b-71aa-bdaa-974b2b55c545', 1, 0, NULL, 0, 1796003055466),
	('01a22a1f-d3c2-7254-bf82-f0795e891a92', 'accounts', '01a22a1f-d3c2-7254-bf82-f0795e891a92', 1, 0, NULL, 0, 1796003055466),
	('01a22a1f-d401-7f25-8d1c-642c1188d215', 'accounts', '01a22a1f-d401-7f25-8d1c-642c1188d215', 1, 0, NULL, 0, 1796003055466),
	('01a22a1f-d469-722c-b080-6a87595ae5c4', 'accounts', '01a22a1f-d469-722c-b080-6a87595ae5c4', 1, 0, NULL, 0, 1796003055466),
	('01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', 'accounts', '01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2', 1, 0, NULL, 0, 1796003055466),
	('01a22a1f-d2f4-79d2-b996-63946299db68', 'accounts', '01a22a1f-d2f4-79d2-b996-63946299db68', 1, 0, NULL, 0, 1796003055466),
	('01a22a1f-d487-7a6b-93cf-508edcfd7d4e', 'accounts', '01a22a1f-d487-7a6b-93cf-508edcfd7d4e', 1, 0, NULL, 0, 1796003055466),
	('01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', 'accounts', '01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac', 1, 0, NULL, 0, 1796003055466),
	('01a22a1f-d6f1-772c-b2b4-fbb23f5028cc', 'groups', '01a22a1f-ca13-72c0-b208-443769b20ea9', 0, 0, NULL, 6, 1796003055466),
	('01a22a1f-d709-7e17-b68f-b1accce3c35c', 'groups', '01a22a1f-ca13-72c0-b208-443769b20ea9', 0, 0, NULL, 6, 1796003055466),
	('01a22a1f-d712-706b-92a2-8c36743fb1de', 'groups', '01a22a1f-ca13-72c0-b208-443769b20ea9', 0, 0, NULL, 1, 1796003055466),
	('01a22a1f-d716-74fd-bae7-59bc54746fa8', 'groups', '01a22a1f-ca13-72c0-b208-443769b20ea9', 0, 0, NULL, 3, 1796003055466),
	('01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad', 'groups', '01a22a1f-ca13-72c0-b208-443769b20ea9', 0, 0, NULL, 4, 1796003055466),
	('01a22a1f-d6ff-7309-9817-2f9e3b6b73af', 'groups', '01a22a1f-ca13-72c0-b208-443769b20ea9', 0, 0, NULL, 1, 1796003055466),
	('01a22a1f-d75e-7c59-802b-04a813c51160', 'ask', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1, 0, NULL, 2, 1796003055466),
	('01a22a1f-d854-75ef-93db-b4616112176c', 'ask', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1, 0, NULL, 1, 1796003055466),
	('01a22a1f-d857-72a6-8f73-903f77bc90b7', 'ask', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1, 0, NULL, 1, 1796003055466),
	('01a22a1f-d8fa-7428-8c28-574e670e24e5', 'cases', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1, 2, 12, 12, 1796003055466),
	('01a22a1f-d902-796f-97f9-9104c9414e34', 'cases', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1, 0, NULL, 3, 1796003055466),
	('01a22a1f-d909-7371-a0c1-53c4ed80c78d', 'cases', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1, 0, NULL, 3, 1796003055466),
	('01a22a1f-d911-78bf-80ab-ccb75078156e', 'cases', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1, 0, NULL, 3, 1796003055466),
	('01a22a1f-d916-714a-9915-02a0d0f40337', 'cases', '01a22a1f-ca13-72c0-b208-443769b20ea9', 1, 0, NULL, 3, 1796003055466);
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
CREATE INDEX case_draft_removed ON case_draft USING btree (removed_at) WHERE (removed_at IS NOT NULL);
CREATE INDEX case_draft_touched ON case_draft USING btree (touched_at) WHERE (state = 'open'::text);
CREATE INDEX case_record_asker ON case_record USING btree (asker_id, posted_at, thread_id);
CREATE INDEX case_record_posted ON case_record USING btree (posted_at, thread_id);
CREATE INDEX case_record_queue ON case_record USING btree (state, queue_rank, due_at, thread_id);
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
    ADD CONSTRAINT case_record_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES person(id);
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
