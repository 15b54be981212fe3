CREATE TABLE schema_migration (
    id text primary key, checksum text not null, older_programs_live bigint not null,
    applied_at bigint not null);
CREATE TABLE person (
    id blob primary key,
    name text not null check (length(name) between 1 and 80),
    language text check (language in ('zh', 'en')),
    active integer not null default 1 check (active in (0, 1)));
CREATE TABLE professional (
    person_id blob primary key references person (id),
    title_zh text not null, title_en text not null,
    facility_name text not null,
    facility_tier integer not null check (facility_tier between 1 and 3), checked integer not null default 0 check (checked in (0, 1)));
CREATE TABLE audit_event (
    id blob primary key,
    at bigint not null,
    actor_id blob,
    capacity text not null check (capacity in ('professional', 'patient', 'proxy')),
    address text not null,
    action text not null,
    subject text,
    outcome text not null check (outcome in ('done', 'repeated', 'refused')),
    code text, count integer not null default 1 check (count > 0), position bigint, chain blob);
CREATE TABLE command (
    id blob primary key, person_id blob not null, action text not null, result text not null, at bigint not null);
CREATE TABLE circle (
    id blob primary key,
    kind text not null,
    name text not null,
    last_change bigint not null default 0,
    member_minimum integer not null default 1,
    member_limit integer not null,
    member_count integer not null default 0,
    members_version bigint not null default 0,
    history text not null check (history in ('all', 'from-joining')),
    created_at bigint not null,
    constraint circle_size check (member_count between 0 and member_limit));
CREATE TABLE circle_member (
    circle_id blob not null references circle (id),
    person_id blob not null references person (id),
    role text not null,
    from_change bigint not null,
    joined_at bigint not null,
    invited_by blob,
    primary key (circle_id, person_id));
CREATE TABLE circle_kind (kind text primary key, smallest integer not null, largest integer not null);
CREATE TABLE role_capability (
    circle_kind text not null,
    role text not null,
    capability text not null,
    primary key (circle_kind, role, capability));
CREATE TABLE shared (
    thread_id blob not null,
    circle_id blob not null references circle (id),
    number bigint not null,
    until bigint,
    primary key (thread_id, circle_id),
    check (until is null or until >= number));
CREATE TABLE change (
    circle_id blob not null references circle (id),
    number bigint not null,
    thread_id blob not null,
    seq bigint not null,
    primary key (circle_id, number),
    unique (thread_id, seq, circle_id));
CREATE TABLE invitation (
    id blob primary key,
    code_hash text not null unique,
    circle_id blob references circle (id),
    role text not null,
    administrator integer not null default 0 check (administrator in (0, 1)),
    issued_by blob references person (id),
    created_at bigint not null,
    expires_at bigint not null,
    claimed_by blob references person (id),
    used_at bigint, members_version bigint not null default 0, ended integer not null default 0 check (ended in (0, 1)));
CREATE TABLE read_mark (
    person_id blob not null references person (id),
    circle_id blob not null references circle (id),
    number bigint not null,
    primary key (person_id, circle_id));
CREATE TABLE thread (
    id blob primary key,
    room text not null,
    author_id blob references person (id),
    whole integer not null check (whole in (0, 1)),
    hidden integer not null default 0 check (hidden in (0, 1, 2)),
    hidden_seq bigint,
    last_seq bigint not null default 0,
    created_at bigint not null);
CREATE TABLE entry (
    thread_id blob not null references thread (id),
    seq bigint not null,
    id blob not null unique,
    author_id blob not null references person (id),
    kind text not null,
    body text not null,
    replaces bigint,
    created_at bigint not null,
    erased integer not null default 0 check (erased in (0, 1)),
    primary key (thread_id, seq));
CREATE TABLE entry_file (
    thread_id blob not null,
    seq bigint not null,
    position integer not null,
    rendition text not null,
    hash text not null,
    type text not null,
    bytes bigint not null,
    primary key (thread_id, seq, position, rendition),
    foreign key (thread_id, seq) references entry (thread_id, seq));
CREATE TABLE erasure (
    thread_id blob not null references thread (id),
    seq bigint not null,
    kind text not null,
    body_sha256 text not null,
    erased_at bigint not null,
    primary key (thread_id, seq));
CREATE TABLE job (
    id blob primary key,
    room text not null,
    name text not null,
    key text not null,
    subject blob,
    body text not null,
    due_at bigint not null,
    rhythm_at bigint,
    attempts integer not null default 0,
    state text not null default 'waiting' check (state in ('waiting', 'running', 'dead')),
    again integer not null default 0 check (again in (0, 1)),
    worker text,
    lease_until bigint,
    last_error text,
    created_at bigint not null,
    changed_at bigint not null,
    unique (room, name, key),
    check ((state = 'running') = (worker is not null and lease_until is not null)));
CREATE TABLE need (
    circle_id blob not null references circle (id),
    thread_id blob not null references thread (id),
    room text not null,
    reason text not null,
    since bigint not null,
    due_at bigint,
    except_person blob references person (id),
    urgent integer not null default 0 check (urgent between 0 and 3),
    primary key (circle_id, thread_id, reason));
CREATE TABLE facility (
    id blob primary key,
    name text not null check (length(name) between 1 and 80),
    tier integer not null check (tier between 1 and 3),
    level text not null check (level in ('village', 'township', 'county', 'city', 'province', 'national')),
    place text not null,
    kind text not null check (kind in ('village-clinic', 'township-hospital', 'county-hospital', 'city-hospital',
        'teaching-hospital', 'cdc', 'laboratory', 'other')),
    created_at bigint not null);
CREATE TABLE facility_word (
    word text  not null,
    facility_id blob not null references facility (id),
    primary key (word, facility_id));
CREATE TABLE account (
    person_id blob primary key references person (id),
    login text not null,
    login_folded text not null,
    password_hash text not null,
    language text check (language in ('zh', 'en')),
    is_administrator integer not null default 0 check (is_administrator in (0, 1)),
    state text not null default 'active' check (state in ('active', 'disabled')),
    created_at bigint not null,
    password_changed_at bigint not null, login_skeleton text, admission_thread blob,
    constraint account_login unique (login_folded));
CREATE TABLE account_session (
    id blob primary key,
    person_id blob not null references account (person_id),
    token_hash text not null unique,
    created_at bigint not null,
    last_used_at bigint not null,
    address text not null,
    device text not null);
CREATE TABLE sign_in_attempt (
    key text primary key,
    failures integer not null,
    last_at bigint not null,
    blocked_until bigint not null);
CREATE TABLE sign_in_place (
    account_digest text not null,
    network text not null,
    last_at bigint not null,
    primary key (account_digest, network));
CREATE TABLE case_draft (
    thread_id blob primary key references thread (id),
    author_id blob not null references person (id),
    state text not null check (state in ('open', 'posted', 'discarded')),
    version bigint not null default 1,
    text_version bigint not null default 1,
    sealed blob,
    secret blob,
    posted_as blob,
    created_at bigint not null,
    touched_at bigint not null,
    check ((state = 'open') = (sealed is not null)),
    check ((state = 'open') = (secret is not null)),
    check ((state = 'posted') = (posted_as is not null)),
    check (text_version <= version));
CREATE TABLE draft_picture (
    draft_id blob not null references case_draft (thread_id),
    id blob not null,
    position integer not null,
    seq bigint not null,
    state text not null check (state in ('reading', 'read', 'unreadable')),
    file text not null,
    primary key (draft_id, id),
    unique (draft_id, seq),
    foreign key (draft_id, seq) references entry (thread_id, seq));
CREATE TABLE case_record (
    thread_id blob primary key references thread (id),
    asker_id blob not null references person (id),
    state text not null
        check (state in ('open', 'needs-information', 'answered', 'accepted', 'closed')),
    urgency text not null check (urgency in ('routine', 'urgent', 'asap', 'stat')),
    title text not null,
    posted_at bigint not null,
    first_seen_at bigint,
    first_answer_at bigint,
    accepted_at bigint,
    closed_at bigint,
    accepted_seq bigint,
    answer_count integer not null default 0,
    close_out text,
    removal_report text not null,
    check (closed_at is null or state = 'closed'),
    check (accepted_seq is null or accepted_at is not null));
CREATE TABLE case_consent (
    thread_id blob primary key references thread (id),
    kind text not null check (kind in ('verbal', 'signed', 'emergency')),
    teaching integer not null check (teaching in (0, 1)),
    research integer not null check (research in (0, 1)),
    recorded_by blob not null references person (id),
    recorded_at bigint not null,
    withdrawn_at bigint,
    withdrawn_by blob references person (id),
    check (withdrawn_at is null or (teaching = 0 and research = 0)));
CREATE TABLE case_report (
    id blob primary key,
    thread_id blob not null references thread (id),
    reporter_id blob not null references person (id),
    decider_id blob references person (id),
    reason text not null,
    at bigint not null,
    decision text check (decision in ('show', 'remove')),
    decided_by blob references person (id),
    decided_at bigint);
CREATE TABLE audit_state (
    id integer primary key check (id = 1), position bigint not null, chain blob not null);
CREATE TABLE audit_head (
    day bigint primary key, position bigint not null, chain blob not null, at bigint not null,
    signature blob not null);
CREATE TABLE audit_cut (
    id integer primary key check (id = 1), position bigint not null, chain blob not null,
    at bigint not null, signature blob not null);
CREATE TABLE person_capability (
    person_id blob not null references person (id), capability text not null,
    primary key (person_id, capability));
CREATE TABLE circle_policy (
    circle_id blob not null references circle (id), capability text not null, needs text not null,
    primary key (circle_id, capability));
CREATE TABLE circle_removal (
    circle_id blob not null references circle (id), person_id blob not null references person (id),
    members_version bigint not null,
    primary key (circle_id, person_id));
CREATE TABLE rate (
    holder_id blob not null,
    name text not null,
    subject text not null,
    spent bigint not null,
    ends_at bigint,
    primary key (holder_id, name, subject));
CREATE TABLE care_group (
    circle_id blob primary key references circle (id),
    kind text not null check (kind in ('specialty', 'alumni', 'affiliated-hospitals', 'reading',
        'research', 'training', 'surveillance')),
    purpose text not null,
    invite_policy text not null check (invite_policy in ('moderators', 'members')),
    created_by blob not null references person (id),
    created_at bigint not null);
CREATE TABLE account_notice (
    id blob primary key,
    person_id blob not null references account (person_id),
    kind text not null,
    at bigint not null,
    address text not null,
    device text not null,
    by_person blob references person (id),
    seen_at bigint);
CREATE TABLE account_device (
    person_id blob not null references account (person_id),
    network text not null,
    device text not null,
    last_at bigint not null,
    primary key (person_id, network, device));
CREATE TABLE password_reset (
    token_hash text primary key,
    person_id blob not null references account (person_id),
    issued_by blob not null references person (id),
    created_at bigint not null,
    expires_at bigint not null);
CREATE TABLE second_factor (
    person_id blob primary key references account (person_id),
    sealed blob not null,
    created_at bigint not null,
    confirmed_at bigint,
    last_step bigint not null default 0);
CREATE TABLE recovery_code (
    person_id blob not null references account (person_id),
    code_digest blob not null,
    used_at bigint,
    primary key (person_id, code_digest));
CREATE TABLE sign_in_proof (
    proof_hash text primary key,
    person_id blob not null references account (person_id),
    created_at bigint not null,
    expires_at bigint not null);
CREATE TABLE "credential" (person_id blob primary key references person (id), profession text not null check (profession in ('doctor', 'nurse', 'technician', 'pharmacist', 'public-health', 'researcher', 'other')), specialty text not null, facility_id blob references facility (id), languages text not null, licence_number text not null, expires_on text, checked_by blob references person (id), checked_at bigint, name_skeleton text, constraint credential_check check ((checked_by is null) = (checked_at is null)));
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a228606f2976f5aec5d813fa0ec828','askerd813fa0ec828','askerd813fa0ec828','','zh',0,'active',1795973737687,1795973737687,'askerd8l3faoec828',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a228606f397f53aca1119b29a6a7e3','colleagu119b29a6a7e3','colleagu119b29a6a7e3','','zh',0,'active',1795973737687,1795973737687,'colleagull9b29a6a7e3',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a228606f3c7166a38415e46fd0d356','third15e46fd0d356','third15e46fd0d356','','zh',0,'active',1795973737687,1795973737687,'thlrdl5e46fdod356',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a228606f407343925be2e654ad8344','outsidere2e654ad8344','outsidere2e654ad8344','','zh',0,'active',1795973737687,1795973737687,'outsldere2e654ad8344',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a228606f4373e091053909183f8112','administ3909183f8112','administ3909183f8112','','zh',1,'active',1795973737687,1795973737687,'adrnlnlst39o9l83f8ll2',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a228606f48763888f859b0287e42da','second59b0287e42da','second59b0287e42da','','zh',0,'active',1795973737687,1795973737687,'second59bo287e42da',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a228606f4b7a4b9a42f88673d41752','lastf88673d41752','lastf88673d41752','','zh',0,'active',1795973737687,1795973737687,'lastf88673d4l752',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a228607730798fbabdfe164ef309b5','trialb0ae-a3981aa8a799','trialb0ae-a3981aa8a799','$argon2id$v=19$m=19456,t=2,p=1$G+aoscxzkA6vyWc/mD+MoA$JDbcIXfGkzKlpT5lidjiAU949DLyoLzq261B2aAHuic','zh',0,'active',1795973737687,1795973737687,'trlalboaea398laa8a799',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22860775c74518b435d41307eb4f9','trialb81d-4ba8a7bcf3fb','trialb81d-4ba8a7bcf3fb','$argon2id$v=19$m=19456,t=2,p=1$dcnINh8gdCP66zYLbSJbpQ$fbltJZU3t0WrsgV165QAC55Po66IzKMCseMoX9i9gDA','zh',0,'active',1795973737687,1795973737687,'trlalb8ld4ba8a7bcf3fb',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22860777f73fe9ff89d82cae63894','trial8d44-01b7060eb663','trial8d44-01b7060eb663','$argon2id$v=19$m=19456,t=2,p=1$5HIU6RBA/4lBTBQRh/xUaA$Fn/D3ZCCa2DPMoxmdrD568zSH1TZ0XdNYQS8EezzMR8','zh',0,'active',1795973737687,1795973737687,'trlal8d44olb7o6oeb663',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a2286077c0724989ea7ce3707c64f9','trialab3a-57837e46e614','trialab3a-57837e46e614','$argon2id$v=19$m=19456,t=2,p=1$Io72o84qs3w537F94/I6/w$2s/b0jIABORfqzjqlamn11IHUzRQnzzIJGU3B8n7wgo','zh',0,'active',1795973737687,1795973737687,'trlalab3a57837e46e6l4',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a2286077fd7a09bd3a94c0adb8bf3c','trial8077-3d82a8de4b17','trial8077-3d82a8de4b17','$argon2id$v=19$m=19456,t=2,p=1$Uhqkf0OzQyZnfJTaFItjhg$RrMWpnc+T/SRxwzs5CodhEMVfitxokbdMOQykCcgilE','zh',0,'active',1795973737687,1795973737687,'trlal8o773d82a8de4bl7',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22860783b7111ad3a2012ff642c2a','trialabbc-3da715b172d4','trialabbc-3da715b172d4','$argon2id$v=19$m=19456,t=2,p=1$+45CERG2/Ia8nQlP66ojBQ$i9RmE4o7IwKR1CdkPXpWmdHN1bw6P5ycX9WZeIpsA/4','zh',0,'active',1795973737687,1795973737687,'trlalabbc3da7l5bl72d4',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22860787f74c5a0aa57740285bebc','trial90d2-337c193cfed1','trial90d2-337c193cfed1','$argon2id$v=19$m=19456,t=2,p=1$ow8pp9ngjvLltcqeVNvGSg$JC8UaonTN3LK44xTteQCR6bP1Of3zr7ZFiYXQLDzJbY','zh',0,'active',1795973737687,1795973737687,'trlal9od2337cl93cfedl',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a2286078fd73af935adf65b6d74fc7','trial8462-b01b91ca46f3','trial8462-b01b91ca46f3','$argon2id$v=19$m=19456,t=2,p=1$KxFy9ctDyNyUz5ksYyf2Bg$cylUmm8M3B/OpyukgTUgyBK2W3h5HLPawpMmYX2/+cw','zh',0,'active',1795973737687,1795973737687,'trlal8462bolb9lca46f3',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22860791b7fa296679d6e54005f08','trialb84d-3474a158ccc8','trialb84d-3474a158ccc8','$argon2id$v=19$m=19456,t=2,p=1$bng8mvfb73HI8QmfjVGF7Q$azL6yoQF5g+Zs7WseREn0Tv137gaOzEecRppgGMRTkg','zh',0,'active',1795973737687,1795973737687,'trlalb84d3474al58ccc8',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22860793979529d93442cdd37fb15','trial9bbe-1cd43d5061f1','trial9bbe-1cd43d5061f1','$argon2id$v=19$m=19456,t=2,p=1$+Axtf+Ooc69itY/QHxjGPQ$ujwA0hT0Ah3tJ+Ik1mY62bJXTxm6vYaUaA8ZYBDUgzg','zh',0,'active',1795973737687,1795973737687,'trlal9bbelcd43d5o6lfl',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a2286079557d89b0dfd90acc0a9325','trial94c2-c888b3327b6b','trial94c2-c888b3327b6b','$argon2id$v=19$m=19456,t=2,p=1$UlMTeLgwRQIrrlqNS6bU5g$4B/oKbvW0P2ydD+bvHwowSMJeQ+LfWCPorcnThtADBM','zh',0,'active',1795973737687,1795973737687,'trlal94c2c888b3327b6b',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a2286079717b8d93ed2196e94f1faf','trial8904-548aaf8cb694','trial8904-548aaf8cb694','$argon2id$v=19$m=19456,t=2,p=1$Lg+di0IJQDWoEdodUN4Leg$PYvFKG1DYmCGvUD2llERdT0DpG5QGPypQSmUCUmiWWY','zh',0,'active',1795973737687,1795973737687,'trlal89o4548aaf8cb694',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22860798e7ab88628f41604f4f433','trial988f-029cc79217ad','trial988f-029cc79217ad','$argon2id$v=19$m=19456,t=2,p=1$7dmL9qfXtbf5LtD8qkRBwA$YgV/jvgdUDL+D/TF6EZ3pg8FR1XLZqPyi69eLQxJg9Q','zh',0,'active',1795973737687,1795973737687,'trlal988fo29cc792l7ad',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a2286079aa76c081f7457d4066c9c4','trialabf5-b1c71feee964','trialabf5-b1c71feee964','$argon2id$v=19$m=19456,t=2,p=1$QYcGOjOdq7XO+pn/9e4GsA$7PL4+jna9iMdepSt57UHBLCxixuKwjrBH+to2RbUPe0','zh',0,'active',1795973737687,1795973737687,'trlalabf5blc7lfeee964',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a2286079c57e4c9aa4351f17f21bbd','trialb4a5-4b37ce5035f2','trialb4a5-4b37ce5035f2','$argon2id$v=19$m=19456,t=2,p=1$7aYwCstoAHjfBSVOIYHMzQ$n5nie0V1f4EGZVp5qU+8kL4mNU+fmmA6oNQCSqIRx40','zh',0,'active',1795973737687,1795973737687,'trlalb4a54b37ce5o35f2',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a2286079e37389ab3c6c1bf1c1f647','trialb7cd-b4bafe91331e','trialb7cd-b4bafe91331e','$argon2id$v=19$m=19456,t=2,p=1$ezUkJhw9N0vgC9d8PJtCyg$+q3R37xNMP6f4OYS02t502S4A1BEuIjt7+3CiMZAlAk','zh',0,'disabled',1795973737687,1795973737687,'trlalb7cdb4bafe9l33le',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a228607a1071c8876750da5ee5c421','trialaa3a-6b7d02139689','trialaa3a-6b7d02139689','$argon2id$v=19$m=19456,t=2,p=1$pQf7xmq8vNaVy7t6a9YvfA$0I6k7NIkHrXqJTIns/CkTaBTMFJVtsdOrCNcUkMdHOU','zh',0,'active',1795973737687,1795973737687,'trlalaa3a6b7do2l39689',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22860775c787eb7be5b9391e62ca2','triala034-e9d54839a4da','triala034-e9d54839a4da','$argon2id$v=19$m=19456,t=2,p=1$Py5wEMP8elL0zzwSptWXbQ$glHdFH1u4V2ofJyaGLTA9fob3gUFAiSgdcnqSeuHj3c','zh',0,'active',1795973737687,1795973737687,'trlalao34e9d54839a4da',null);
insert into account_device (person_id,network,device,last_at) values (x'01a228607730798fbabdfe164ef309b5','127.0.0.1','',1795973737687);
insert into account_device (person_id,network,device,last_at) values (x'01a22860775c787eb7be5b9391e62ca2','127.0.0.1','',1795973737687);
insert into account_device (person_id,network,device,last_at) values (x'01a2286077c0724989ea7ce3707c64f9','127.0.0.1','',1795973737687);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a228606cd77794b5c7b6910feda055',x'01a2286077c0724989ea7ce3707c64f9','second-factor-set',1795973737687,'local','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a228606cd77a1f95fa83e937b46452',x'01a2286077fd7a09bd3a94c0adb8bf3c','second-factor-set',1795973737687,'local','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a228606cd776bd89a25b43a4c35473',x'01a22860783b7111ad3a2012ff642c2a','second-factor-set',1795973737687,'local','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a228606cd770958e62aea176e3855f',x'01a22860787f74c5a0aa57740285bebc','second-factor-set',1795973737687,'local','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a228606cd77ba3b91a4de5d157e2ff',x'01a2286078fd73af935adf65b6d74fc7','reset-issued',1795973737687,'','',x'01a228606f4373e091053909183f8112',null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a228606cd77a428b18779cdb3d84be',x'01a228607730798fbabdfe164ef309b5','sign-in',1795973737687,'127.0.0.1','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a228606cd777eeb5af72ec6420ec82',x'01a2286077c0724989ea7ce3707c64f9','recovery-code-used',1795973737687,'127.0.0.1','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a228606cd77327adfc2d33bafd4b62',x'01a2286077c0724989ea7ce3707c64f9','sign-in',1795973737687,'127.0.0.1','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a228606cd77450818ed35ef96bcd4b',x'01a22860777f73fe9ff89d82cae63894','second-factor-set',1795973737687,'127.0.0.1','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a228606cd776598108c8ba6c66e169',x'01a2286077fd7a09bd3a94c0adb8bf3c','recovery-codes-made',1795973737687,'127.0.0.1','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a228606cd779e691d27ac703f70b61',x'01a22860783b7111ad3a2012ff642c2a','second-factor-removed',1795973737687,'127.0.0.1','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a228606cd77b87a9865d96a16b23f5',x'01a22860787f74c5a0aa57740285bebc','second-factor-taken',1795973737687,'','',x'01a228606f4373e091053909183f8112',null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a228606cd77552a1dd35e0d65a26db',x'01a2286078fd73af935adf65b6d74fc7','password-reset',1795973737687,'127.0.0.1','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a228606cd77ca2a5b8ee6a3af71960',x'01a22860791b7fa296679d6e54005f08','reset-issued',1795973737687,'','',x'01a228606f4373e091053909183f8112',null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a228606cd77273977a12e640b3fbfb',x'01a22860791b7fa296679d6e54005f08','sessions-ended',1795973737687,'','',x'01a228606f4373e091053909183f8112',null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a228606cd774f5ba80f5bdd2183dbd',x'01a22860793979529d93442cdd37fb15','password-changed',1795973737687,'127.0.0.1','',null,null);
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a228606cd7752cb2b2199e81728cef',x'01a228606f2976f5aec5d813fa0ec828','7c48b453856df697702a2dc3d1e2042e9ecd4999711f6dcff72cc0404f619ceb',1795973737687,1795973737687,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a228606cd7793db8d9703202b5ac73',x'01a228606f397f53aca1119b29a6a7e3','28a8a864769b133da269f50aea3c08dd131e13ed6fe955110d77232a512f531f',1795973737687,1795973737687,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a228606cd77f949fc43df1ef82f572',x'01a228606f3c7166a38415e46fd0d356','e668f780dba7a0285c5510df1bed3afbec22061fd630577a3d435923f161eee6',1795973737687,1795973737687,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a228606cd77e58bfd467827f307f90',x'01a228606f407343925be2e654ad8344','4fe50ee10d79942e10fd5165a08dc26dca800aa3c6273426d76c25982bb62b95',1795973737687,1795973737687,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a228606cd77ea8860eb2ef5a1a403d',x'01a228606f4373e091053909183f8112','cedfa8dbbe96b3ee6d71730800acc61c26f8c8582e51904c811d9570c8808d84',1795973737687,1795973737687,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a228606cd774839bfeea9faed1aee5',x'01a228606f48763888f859b0287e42da','7b8bf82e4b81a9d37a76b79aada4564bd002915b2fa42d36b51aa7a29047abcd',1795973737687,1795973737687,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a228606cd77ba2aa7735b8770aadbc',x'01a228606f4b7a4b9a42f88673d41752','a764084f99db6e8607f6ec1d0d65457763d97a5f34915d1c9a10f027c03804c7',1795973737687,1795973737687,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a228606cd77f4dadad2ef49af364ea',x'01a22860775c74518b435d41307eb4f9','6c4d9b501c650cf641a0844fb52f0e3ee338152c2c5991b60c70ecb39f0c7815',1795973737687,1795973737687,'trial','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a228606cd7764bb5ed411641533c92',x'01a22860777f73fe9ff89d82cae63894','b2442ceabff5c09cf9c3c4de64fb6d564c0ed9dc5d8de54452adba66a35c25f0',1795973737687,1795973737687,'trial','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a228606cd77cd2bd9c595be7d680a9',x'01a2286077fd7a09bd3a94c0adb8bf3c','d21344108dcdcbb1c6384d24706da1b1e020162369f970b43eb72a5699f82365',1795973737687,1795973737687,'trial','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a228606cd77d64a1c50e0f54154fe7',x'01a22860783b7111ad3a2012ff642c2a','e54b84a1974d3d5fdcc858572a7c542e1ee2ff7d1a50a4eefb22cff001aa5e30',1795973737687,1795973737687,'trial','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a228606cd778e3b5a592282e5fe556',x'01a22860793979529d93442cdd37fb15','184958c553115c37e04a5ddbfeef875f13e9e1a4477c0fb9ad2c346573ba8eee',1795973737687,1795973737687,'trial','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a228606cd77998b1e9b5527313fb88',x'01a2286079557d89b0dfd90acc0a9325','740d95647646ad5d45dc8ea53a9875e75cedcb9c926d7d1e04df3233fd47ef87',1795973737687,1795973737687,'trial','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a228606cd77535961c94a1b105046a',x'01a228607730798fbabdfe164ef309b5','039c4847df7bf69b250dc0011337f633f85346373cffee14820b541c805e6479',1795973737687,1795973737687,'127.0.0.1','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a228606cd77d2283b69ea1447cbb69',x'01a22860775c787eb7be5b9391e62ca2','58d2c1e7b3dcea32e6072b71b5ac52c3c01359305986fedef5c29251108bd14c',1795973737687,1795973737687,'127.0.0.1','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a228606cd7733c9f4ed1c735eb85a1',x'01a2286077c0724989ea7ce3707c64f9','73961fc072f3be244c17c5493506ff0aa7a561d2a6e38d2de551beae4ff2c45f',1795973737687,1795973737687,'127.0.0.1','');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77993a1ed0a9a79e80d48',1795973737687,null,'professional','local','accounts.seed-facility',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd772f2b31992965656db1b',1795973737687,null,'professional','local','accounts.seed-facility',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77cdfa4be00506f7a3295',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','accounts.seed-person','01a22860-6f29-76f5-aec5-d813fa0ec828','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77ef3ba6189625ae76e87',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','test','accounts.become','01a22860-6f29-76f5-aec5-d813fa0ec828','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd777e798186c693633d6c8',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','local','accounts.seed-person','01a22860-6f39-7f53-aca1-119b29a6a7e3','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77fa38f3569acb6ae929e',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','test','accounts.become','01a22860-6f39-7f53-aca1-119b29a6a7e3','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77055b7e5895187f15378',1795973737687,x'01a228606f3c7166a38415e46fd0d356','professional','local','accounts.seed-person','01a22860-6f3c-7166-a384-15e46fd0d356','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77c97b16e6b69d522c586',1795973737687,x'01a228606f3c7166a38415e46fd0d356','professional','test','accounts.become','01a22860-6f3c-7166-a384-15e46fd0d356','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77464a8cebfb0e3db5460',1795973737687,x'01a228606f407343925be2e654ad8344','professional','local','accounts.seed-person','01a22860-6f40-7343-925b-e2e654ad8344','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd773268acc714df065bb47',1795973737687,x'01a228606f407343925be2e654ad8344','professional','test','accounts.become','01a22860-6f40-7343-925b-e2e654ad8344','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77077be8d1297ad23576b',1795973737687,x'01a228606f4373e091053909183f8112','professional','local','accounts.seed-person','01a22860-6f43-73e0-9105-3909183f8112','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77722ab4faa3ccc51b263',1795973737687,x'01a228606f4373e091053909183f8112','professional','test','accounts.become','01a22860-6f43-73e0-9105-3909183f8112','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77bd1986777c621fb1ec3',1795973737687,x'01a228606f48763888f859b0287e42da','professional','local','accounts.seed-person','01a22860-6f48-7638-88f8-59b0287e42da','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77bed8d585fac54375761',1795973737687,x'01a228606f48763888f859b0287e42da','professional','test','accounts.become','01a22860-6f48-7638-88f8-59b0287e42da','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd773fabd50bba124176ca8',1795973737687,x'01a228606f4b7a4b9a42f88673d41752','professional','local','accounts.seed-person','01a22860-6f4b-7a4b-9a42-f88673d41752','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7768fa9b30cfe620ea925',1795973737687,x'01a228606f4b7a4b9a42f88673d41752','professional','test','accounts.become','01a22860-6f4b-7a4b-9a42-f88673d41752','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7718f85bae11f1d801176',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.create','01a22860-6f4e-7fed-901f-0673ef6c5425','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77a73b9a139db535cf8f3',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.invite','01a22860-6f4e-7fed-901f-0673ef6c5425','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd775039c1074770b1f7267',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77ff6856981cfd6d16156',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.invite','01a22860-6f4e-7fed-901f-0673ef6c5425','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7731d80892c05bcca57eb',1795973737687,x'01a228606f3c7166a38415e46fd0d356','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd778c3a465b476caf60672',1795973737687,x'01a228606f407343925be2e654ad8344','professional','local','groups.create','01a22860-6f5d-7345-98fe-7d62d2f71fd2','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7792daf180c9ae97d34c5',1795973737687,x'01a228606f407343925be2e654ad8344','professional','local','groups.invite','01a22860-6f5d-7345-98fe-7d62d2f71fd2','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77910ab7e21c8a7e55dc2',1795973737687,x'01a228606f48763888f859b0287e42da','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77b8fabbae964f39bed4d',1795973737687,x'01a228606f407343925be2e654ad8344','professional','local','groups.invite','01a22860-6f5d-7345-98fe-7d62d2f71fd2','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77654a83623f5e6a265c9',1795973737687,x'01a228606f4b7a4b9a42f88673d41752','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77cb09ef3a8e3cb8f105e',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','ask.begin','01a22860-6f78-7250-8afc-5fb3bc607812','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77705b72b947d34b970f9',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','ask.attach','01a22860-6f78-7250-8afc-5fb3bc607812','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd772d7bddb770dc7814a48',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','ask.read-picture','01a22860-6f78-7250-8afc-5fb3bc607812','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77a7184b9120c614af367',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','ask.read-picture','01a22860-6f78-7250-8afc-5fb3bc607812','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7789a878a6953f16a011d',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','ask.override','01a22860-735d-7250-a285-976900d743c3','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd777f5a17bb9b56882ea6e',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','ask.post','01a22860-6f78-7250-8afc-5fb3bc607812','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77a129ffe4cced0813d46',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','127.0.0.1','cases.answer','01a22860-735d-7250-a285-976900d743c3','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd775e9bf7d219698d5629a',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','cases.accept','01a22860-735d-7250-a285-976900d743c3','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd777fc94951981e3d06263',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','cases.close','01a22860-735d-7250-a285-976900d743c3','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd772a699ddb32525ad3ad4',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','ask.begin','01a22860-7392-7e1a-a407-873f2430d240','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd777a38e11a97d2d42d36f',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','ask.post','01a22860-7392-7e1a-a407-873f2430d240','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd772119e16699632062c31',1795973737687,x'01a228606f3c7166a38415e46fd0d356','professional','127.0.0.1','cases.ask-information','01a22860-73a8-7e65-b04d-bb2c97367b51','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77f41a58cbeaf47c13b58',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','cases.note','01a22860-73a8-7e65-b04d-bb2c97367b51','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77451a60d5d53649b5c7c',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','127.0.0.1','groups.post','01a22860-6f4e-7fed-901f-0673ef6c5425','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77aac835384e3ad1a5966',1795973737687,x'01a228606f3c7166a38415e46fd0d356','professional','127.0.0.1','groups.post','01a22860-6f4e-7fed-901f-0673ef6c5425','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77bc38e73502afb68e41a',1795973737687,x'01a228606f407343925be2e654ad8344','professional','127.0.0.1','groups.post','01a22860-6f5d-7345-98fe-7d62d2f71fd2','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77eca9cd465b31a4bc707',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','ask.begin','01a22860-767a-781c-850e-e046feba772f','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7773ebd59dc6033b7fc2d',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','ask.attach','01a22860-767a-781c-850e-e046feba772f','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77504badd41602053fecd',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','platform.trial','01a22860-7710-7fc0-a7ff-eef2f1273a12','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77eab91d27a7dfff1ce6e',1795973737687,x'01a228606f4373e091053909183f8112','professional','127.0.0.1','platform.revive-job','01a22860-6cd7-7f2d-81b5-679b0bddcec8','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77a90a24eb2ace15c90db',1795973737687,null,'professional','local','accounts.seed-facility',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd777b2a40f44d4b734610c',1795973737687,x'01a228606f4373e091053909183f8112','professional','local','accounts.invite',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7788c9b3abdaf5c00e3d1',1795973737687,x'01a228607730798fbabdfe164ef309b5','professional','local','accounts.seed-person','01a22860-7730-798f-babd-fe164ef309b5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7701da9b7f4562ffa7483',1795973737687,x'01a228607730798fbabdfe164ef309b5','professional','trial','accounts.become','01a22860-7730-798f-babd-fe164ef309b5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7764e867cd3a0479570f2',1795973737687,x'01a228606f4373e091053909183f8112','professional','local','accounts.invite',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd775e79ec0a46d798d143d',1795973737687,x'01a228606f4373e091053909183f8112','professional','local','accounts.invite',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77dc58c20cc2eaa674e5b',1795973737687,x'01a22860775c74518b435d41307eb4f9','professional','local','accounts.seed-person','01a22860-775c-7451-8b43-5d41307eb4f9','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77667895fbf8ce483033b',1795973737687,x'01a22860777f73fe9ff89d82cae63894','professional','local','accounts.seed-person','01a22860-777f-73fe-9ff8-9d82cae63894','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd776b98b7383d07f2f5f8e',1795973737687,x'01a22860777f73fe9ff89d82cae63894','professional','local','accounts.begin-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7762fa6e97994917a41f2',1795973737687,x'01a2286077c0724989ea7ce3707c64f9','professional','local','accounts.seed-person','01a22860-77c0-7249-89ea-7ce3707c64f9','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77dd1adf2e9e3f3f5128e',1795973737687,x'01a2286077c0724989ea7ce3707c64f9','professional','local','accounts.begin-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77d30966b74b187ee1dde',1795973737687,x'01a2286077c0724989ea7ce3707c64f9','professional','local','accounts.set-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7710bbd31be8f244cc6e8',1795973737687,x'01a2286077fd7a09bd3a94c0adb8bf3c','professional','local','accounts.seed-person','01a22860-77fd-7a09-bd3a-94c0adb8bf3c','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7733eab527ff1cd99a20d',1795973737687,x'01a2286077fd7a09bd3a94c0adb8bf3c','professional','local','accounts.begin-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77c409a39ce8cd5d77776',1795973737687,x'01a2286077fd7a09bd3a94c0adb8bf3c','professional','local','accounts.set-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd772d6906ac1fcca46555c',1795973737687,x'01a22860783b7111ad3a2012ff642c2a','professional','local','accounts.seed-person','01a22860-783b-7111-ad3a-2012ff642c2a','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77f1caccd41c7b072413d',1795973737687,x'01a22860783b7111ad3a2012ff642c2a','professional','local','accounts.begin-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7711b80a2b53c96956663',1795973737687,x'01a22860783b7111ad3a2012ff642c2a','professional','local','accounts.set-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd770baabfd17126b5cb4eb',1795973737687,x'01a22860787f74c5a0aa57740285bebc','professional','local','accounts.seed-person','01a22860-787f-74c5-a0aa-57740285bebc','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd773f3bebfef04c1348fca',1795973737687,x'01a22860787f74c5a0aa57740285bebc','professional','local','accounts.begin-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77c6b89c9e06d3f645c35',1795973737687,x'01a22860787f74c5a0aa57740285bebc','professional','local','accounts.set-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77517a6b4e1fdcfeda63c',1795973737687,x'01a2286077c0724989ea7ce3707c64f9','professional','trial','accounts.sign-in-password','01a22860-77c0-7249-89ea-7ce3707c64f9','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7755b95d540bf36d1faae',1795973737687,x'01a22860775c74518b435d41307eb4f9','professional','trial','accounts.become','01a22860-775c-7451-8b43-5d41307eb4f9','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77a049b2c0984165ca2ae',1795973737687,x'01a22860777f73fe9ff89d82cae63894','professional','trial','accounts.become','01a22860-777f-73fe-9ff8-9d82cae63894','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd772f9af52ae13b1e392d9',1795973737687,x'01a2286077fd7a09bd3a94c0adb8bf3c','professional','trial','accounts.become','01a22860-77fd-7a09-bd3a-94c0adb8bf3c','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd779c1821939c93cb9aeb8',1795973737687,x'01a22860783b7111ad3a2012ff642c2a','professional','trial','accounts.become','01a22860-783b-7111-ad3a-2012ff642c2a','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7761c95c3a0533460526d',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','ask.read-picture','01a22860-767a-781c-850e-e046feba772f','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd779a0b847ba9dd5fa17f8',1795973737687,x'01a2286078fd73af935adf65b6d74fc7','professional','local','accounts.seed-person','01a22860-78fd-73af-935a-df65b6d74fc7','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7765c9fce32e511912c18',1795973737687,x'01a22860791b7fa296679d6e54005f08','professional','local','accounts.seed-person','01a22860-791b-7fa2-9667-9d6e54005f08','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77f36bffe53377fbe2b46',1795973737687,x'01a228606f4373e091053909183f8112','professional','local','accounts.issue-reset','01a22860-78fd-73af-935a-df65b6d74fc7','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7732cabf280b62810deb5',1795973737687,null,'professional','local','accounts.seed-facility',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77e99b42d17f20d558147',1795973737687,x'01a22860793979529d93442cdd37fb15','professional','local','accounts.seed-person','01a22860-7939-7952-9d93-442cdd37fb15','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77636be31f01612f97f8e',1795973737687,x'01a2286079557d89b0dfd90acc0a9325','professional','local','accounts.seed-person','01a22860-7955-7d89-b0df-d90acc0a9325','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77746b173803d14f1c2a6',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','trial','accounts.become','01a22860-6f29-76f5-aec5-d813fa0ec828','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77a6482a451766083090e',1795973737687,x'01a2286079717b8d93ed2196e94f1faf','professional','local','accounts.seed-person','01a22860-7971-7b8d-93ed-2196e94f1faf','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd777839c32d18648233405',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','accounts.trial','01a22860-798b-7572-8caa-3e0a8b4f3e71','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7734ea9e77a31d217d061',1795973737687,x'01a22860793979529d93442cdd37fb15','professional','trial','accounts.become','01a22860-7939-7952-9d93-442cdd37fb15','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77fac994f056c0962fdf9',1795973737687,x'01a2286079557d89b0dfd90acc0a9325','professional','trial','accounts.become','01a22860-7955-7d89-b0df-d90acc0a9325','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7713e97034b7b96dfd342',1795973737687,x'01a22860798e7ab88628f41604f4f433','professional','local','accounts.seed-person','01a22860-798e-7ab8-8628-f41604f4f433','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7754fa946d4de4e7e31fa',1795973737687,x'01a2286079aa76c081f7457d4066c9c4','professional','local','accounts.seed-person','01a22860-79aa-76c0-81f7-457d4066c9c4','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7724482f0dd56d7436eab',1795973737687,x'01a2286079c57e4c9aa4351f17f21bbd','professional','local','accounts.seed-person','01a22860-79c5-7e4c-9aa4-351f17f21bbd','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77f68ac4394931b8180fc',1795973737687,x'01a2286079e37389ab3c6c1bf1c1f647','professional','local','accounts.seed-person','01a22860-79e3-7389-ab3c-6c1bf1c1f647','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7776c8b9649e99d3f2d7b',1795973737687,x'01a228607a1071c8876750da5ee5c421','professional','local','accounts.seed-person','01a22860-7a10-71c8-8767-50da5ee5c421','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77047ab1c1fc53cc2940c',1795973737687,x'01a228606f4373e091053909183f8112','professional','local','accounts.disable','01a22860-7a10-71c8-8767-50da5ee5c421','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77b7ca659e4a0d50221cc',1795973737687,x'01a228606f4373e091053909183f8112','professional','local','accounts.invite',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd772ef938c197cfae316e4',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','test','accounts.become','01a22860-6f29-76f5-aec5-d813fa0ec828','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77cf5943a3676aaef1689',1795973737687,x'01a228607730798fbabdfe164ef309b5','professional','127.0.0.1','accounts.sign-in','01a22860-7730-798f-babd-fe164ef309b5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77479b261fe609aef78d2',1795973737687,x'01a228607730798fbabdfe164ef309b5','professional','127.0.0.1','accounts.sign-out','01a22860-6cd7-77c8-b6ee-c7cc0ac2cb62','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77845a0465b8c9b76fde2',1795973737687,x'01a22860775c787eb7be5b9391e62ca2','professional','127.0.0.1','accounts.sign-up','01a22860-775c-787e-b7be-5b9391e62ca2','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd775d895fb9d399a1a996f',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','test','accounts.become','01a22860-6f29-76f5-aec5-d813fa0ec828','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd772a198ceb6e93fe98b0e',1795973737687,x'01a2286077c0724989ea7ce3707c64f9','professional','127.0.0.1','accounts.sign-in','01a22860-77c0-7249-89ea-7ce3707c64f9','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd776718e016d1c6d48991e',1795973737687,x'01a22860775c74518b435d41307eb4f9','professional','127.0.0.1','accounts.begin-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd777ea94f24e9a9684b796',1795973737687,x'01a22860777f73fe9ff89d82cae63894','professional','127.0.0.1','accounts.set-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd777f6936c127e2c0503ad',1795973737687,x'01a2286077fd7a09bd3a94c0adb8bf3c','professional','127.0.0.1','accounts.renew-recovery-codes',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77d90a7c53e5076ae225f',1795973737687,x'01a22860783b7111ad3a2012ff642c2a','professional','127.0.0.1','accounts.remove-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7711daa286106b3a53a3b',1795973737687,x'01a228606f4373e091053909183f8112','professional','127.0.0.1','accounts.take-second-factor','01a22860-787f-74c5-a0aa-57740285bebc','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7786e9a74d2f0545fbc5d',1795973737687,x'01a2286078fd73af935adf65b6d74fc7','professional','127.0.0.1','accounts.use-reset','01a22860-78fd-73af-935a-df65b6d74fc7','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77650b52cb85fe453b7aa',1795973737687,x'01a228606f4373e091053909183f8112','professional','127.0.0.1','accounts.issue-reset','01a22860-791b-7fa2-9667-9d6e54005f08','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7713eb733caada4574594',1795973737687,x'01a228606f4373e091053909183f8112','professional','127.0.0.1','accounts.end-sessions','01a22860-791b-7fa2-9667-9d6e54005f08','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7787b996791eed289e33e',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','accounts.set-language',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77889963f99ccf2e59476',1795973737687,x'01a22860793979529d93442cdd37fb15','professional','127.0.0.1','accounts.change-password',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77f00b95eaffcad6971ab',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','accounts.see-notices',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77fbf997c579b002c532d',1795973737687,x'01a2286079557d89b0dfd90acc0a9325','professional','127.0.0.1','accounts.set-facility','01a22860-7938-71b6-9cbf-93ecafaff50a','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd778da99a2a8cd619f2104',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','accounts.end-session','01a22860-6cd7-7bc7-b364-34e3edb33fd0','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77a918f6f8a3c8e85005d',1795973737687,x'01a228606f4373e091053909183f8112','professional','127.0.0.1','accounts.add-facility','01a22860-7bb6-7cb2-817c-35e9e78e7e63','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77938b6b152da38336fac',1795973737687,x'01a228606f4373e091053909183f8112','professional','127.0.0.1','accounts.change-facility','01a22860-772d-7f88-9ff9-172eaf40f74b','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7727ba6b21d0dd273bd6c',1795973737687,x'01a228606f4373e091053909183f8112','professional','127.0.0.1','accounts.invite',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77d5f84eb24553a9153dc',1795973737687,x'01a228606f4373e091053909183f8112','professional','127.0.0.1','accounts.revoke-invitation','01a22860-6cd7-740d-bb4d-792311bdcd08','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77619aa43436344787b2b',1795973737687,x'01a228606f4373e091053909183f8112','professional','127.0.0.1','accounts.check-credential','01a22860-79aa-76c0-81f7-457d4066c9c4','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7740c8b27d7a05a80b00c',1795973737687,x'01a228606f4373e091053909183f8112','professional','127.0.0.1','accounts.withdraw-check','01a22860-79c5-7e4c-9aa4-351f17f21bbd','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77f3eaaf99a2b5a849d17',1795973737687,x'01a228606f4373e091053909183f8112','professional','127.0.0.1','accounts.disable','01a22860-79e3-7389-ab3c-6c1bf1c1f647','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd771b897528482d6d46b31',1795973737687,x'01a228606f4373e091053909183f8112','professional','127.0.0.1','accounts.enable','01a22860-7a10-71c8-8767-50da5ee5c421','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77f96b77cf61cb2b11403',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.create','01a22860-7bd7-70d1-a54e-bb737df66f0e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7777f9de765d90ee0f7ec',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.invite','01a22860-7bd7-70d1-a54e-bb737df66f0e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77ccd8a20261d6c480ebf',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77e9996c4c30c52d749fa',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.invite','01a22860-7bd7-70d1-a54e-bb737df66f0e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd770db906b6179384917ac',1795973737687,x'01a228606f3c7166a38415e46fd0d356','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd775dda71639b09f5bd148',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','local','groups.post','01a22860-7bd7-70d1-a54e-bb737df66f0e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77f6a93410a167a94341b',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.create','01a22860-85bc-7c6e-8218-f2767a81d38d','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7715dadbb820d305bd53b',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.invite','01a22860-85bc-7c6e-8218-f2767a81d38d','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77cd6994ed87be19bf7ab',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7732a9599564a540b2a8c',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.invite','01a22860-85bc-7c6e-8218-f2767a81d38d','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77baf9ea2fe91930a89f1',1795973737687,x'01a228606f3c7166a38415e46fd0d356','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77c7bbd5f25588d7282ea',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.create','01a22860-85c9-7767-9ccc-e48bb7da187b','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd777cfa5c682b6eb87cc2c',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.invite','01a22860-85c9-7767-9ccc-e48bb7da187b','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd779df9467ecf441da3aae',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.create','01a22860-85cd-7371-9d8c-d7cfe98fac58','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77dbea6ecf4fe60070ead',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.invite','01a22860-85cd-7371-9d8c-d7cfe98fac58','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77ba3a12cd10565a6abe0',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7789b9c5ac83226922deb',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.invite','01a22860-85cd-7371-9d8c-d7cfe98fac58','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd774c5b1f05402342bfd5c',1795973737687,x'01a228606f3c7166a38415e46fd0d356','professional','local','groups.claim',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77f20be5ba30858c7b1ae',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.create','01a22860-85d6-741c-8d63-c35e23eeb309','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77223b9168d4d2b190d40',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.invite','01a22860-85d6-741c-8d63-c35e23eeb309','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd771d1af2815b66b4a8060',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77be98d3712baf59f6d5a',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','groups.invite','01a22860-85d6-741c-8d63-c35e23eeb309','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7785288df9121ff3e04de',1795973737687,x'01a228606f3c7166a38415e46fd0d356','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77b97bceaa049724548f9',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','groups.create','01a22860-7be5-7d02-9adb-54a8f03eef95','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77f8e99ac8918d68fa90e',1795973737687,x'01a228606f3c7166a38415e46fd0d356','professional','127.0.0.1','groups.post','01a22860-7bd7-70d1-a54e-bb737df66f0e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77c33a92a2a6490547432',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','127.0.0.1','groups.withdraw','01a22860-7bd7-70d1-a54e-bb737df66f0e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd778718b8111b6cca2d4f7',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','groups.role','01a22860-85bc-7c6e-8218-f2767a81d38d','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77a96a4b29d9bd1149686',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','groups.remove','01a22860-85bc-7c6e-8218-f2767a81d38d','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7790eb385aec0f36b18d9',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','groups.settings','01a22860-85bc-7c6e-8218-f2767a81d38d','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd771189ebe89b05a32556a',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','groups.invite','01a22860-85c9-7767-9ccc-e48bb7da187b','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd778fda41bea54aa24de1b',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','groups.revoke-invitation','01a22860-85c9-7767-9ccc-e48bb7da187b','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd777f8bd4871eaffb818d7',1795973737687,x'01a228606f3c7166a38415e46fd0d356','professional','127.0.0.1','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd771a4b7ec0888f1bfd10c',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','127.0.0.1','groups.leave','01a22860-85d6-741c-8d63-c35e23eeb309','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77ae8b051da6de02f8acb',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','ask.begin','01a22860-861c-7187-8fbf-1c4d58a9a31e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77622b2f88a29bfa7ebc6',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','ask.attach','01a22860-861c-7187-8fbf-1c4d58a9a31e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd772cd9d29dad2184d9a8d',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','ask.begin','01a22860-8723-71b8-82af-b4fc4ebc51f5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77f9384cc426161b82249',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','ask.rewrite','01a22860-861c-7187-8fbf-1c4d58a9a31e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7778cacb5bf27dff87bae',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','ask.discard','01a22860-861c-7187-8fbf-1c4d58a9a31e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77e0e80d7a369c9ad1e8c',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','cases.trial','01a22860-874b-75cc-9578-0f856e96b4ec','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77312a79193717e4b4f1d',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','local','cases.answer','01a22860-874b-75cc-9578-0f856e96b4ec','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77d009d9ab6915c5981b9',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','cases.trial','01a22860-8753-7284-814b-e5e3ea15de52','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77272a7eec8e244623fa4',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','local','cases.ask-information','01a22860-8753-7284-814b-e5e3ea15de52','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd773d0b5f27689e9273e09',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','cases.trial','01a22860-8759-7c5f-b8d7-5361e052fce5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7788ea8dbc33d37061c72',1795973737687,x'01a228606f3c7166a38415e46fd0d356','professional','local','cases.answer','01a22860-8759-7c5f-b8d7-5361e052fce5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77b7c8ecda9e5c53d9e86',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','local','cases.trial','01a22860-8760-72d6-b282-0d26c6b72328','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77dd0afae2e87e53c49dc',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','local','cases.report','01a22860-8760-72d6-b282-0d26c6b72328','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77749bd7d2a6fd48cc835',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','127.0.0.1','cases.answer','01a22860-874b-75cc-9578-0f856e96b4ec','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77ed98b1f95960626a9ea',1795973737687,x'01a228606f3c7166a38415e46fd0d356','professional','127.0.0.1','cases.ask-information','01a22860-874b-75cc-9578-0f856e96b4ec','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77f9790b62e87fbefd709',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','cases.note','01a22860-874b-75cc-9578-0f856e96b4ec','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77f079aa09c89c9df3547',1795973737687,x'01a228606f3c7166a38415e46fd0d356','professional','127.0.0.1','cases.answer','01a22860-874b-75cc-9578-0f856e96b4ec','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd777dc9190b28037961c03',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','cases.accept','01a22860-874b-75cc-9578-0f856e96b4ec','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd7732f904eab2aa9271c75',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','cases.close','01a22860-874b-75cc-9578-0f856e96b4ec','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77fe4a54c8ed28bea3095',1795973737687,x'01a228606f3c7166a38415e46fd0d356','professional','127.0.0.1','cases.retract','01a22860-8759-7c5f-b8d7-5361e052fce5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77736a6131cb2ee413afa',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','cases.note','01a22860-8753-7284-814b-e5e3ea15de52','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd779029cc941ea3638f3ea',1795973737687,x'01a228606f397f53aca1119b29a6a7e3','professional','127.0.0.1','cases.report','01a22860-874b-75cc-9578-0f856e96b4ec','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd772ccba426745cfeb3b80',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','cases.withdraw-consent','01a22860-874b-75cc-9578-0f856e96b4ec','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77d37bb8a0c575803ad2f',1795973737687,x'01a228606f2976f5aec5d813fa0ec828','professional','127.0.0.1','cases.withdraw-consent','01a22860-874b-75cc-9578-0f856e96b4ec','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a228606cd77b1da9a6844a27077469',1795973737687,x'01a228606f3c7166a38415e46fd0d356','professional','127.0.0.1','cases.decide','01a22860-8760-72d6-b282-0d26c6b72328','done',null,1,null,null);
insert into audit_state (id,position,chain) values (1,0,x'0000000000000000000000000000000000000000000000000000000000000000');
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a228606f4e7fed901f0673ef6c5425','specialty','','members',x'01a228606f2976f5aec5d813fa0ec828',1795973737687);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a228606f5d734598fe7d62d2f71fd2','research','','members',x'01a228606f407343925be2e654ad8344',1795973737687);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a228607bd770d1a54ebb737df66f0e','training','甲乙丙丁','moderators',x'01a228606f2976f5aec5d813fa0ec828',1795973737687);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a2286085bc7c6e8218f2767a81d38d','training','甲乙丙丁','moderators',x'01a228606f2976f5aec5d813fa0ec828',1795973737687);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a2286085c977679ccce48bb7da187b','training','甲乙丙丁','moderators',x'01a228606f2976f5aec5d813fa0ec828',1795973737687);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a2286085cd73719d8cd7cfe98fac58','training','甲乙丙丁','moderators',x'01a228606f2976f5aec5d813fa0ec828',1795973737687);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a2286085d6741c8d63c35e23eeb309','training','甲乙丙丁','moderators',x'01a228606f2976f5aec5d813fa0ec828',1795973737687);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a228607be57d029adb54a8f03eef95','research','','moderators',x'01a228606f2976f5aec5d813fa0ec828',1795973737687);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a22860735d7250a285976900d743c3','verbal',1,1,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a2286073a87e65b04dbb2c97367b51','verbal',1,1,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a22860874b75cc95780f856e96b4ec','signed',0,0,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,1795973737687,x'01a228606f2976f5aec5d813fa0ec828');
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a2286087537284814be5e3ea15de52','signed',1,1,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a2286087597c5fb8d75361e052fce5','signed',1,1,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a22860876072d6b2820d26c6b72328','signed',1,1,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,null,null);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a228606f7872508afc5fb3bc607812',x'01a228606f2976f5aec5d813fa0ec828','posted',5,1,null,null,x'01a22860735d7250a285976900d743c3',1795973737687,1795973737687);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a2286073927e1aa407873f2430d240',x'01a228606f2976f5aec5d813fa0ec828','posted',2,1,null,null,x'01a2286073a87e65b04dbb2c97367b51',1795973737687,1795973737687);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a22860767a781c850ee046feba772f',x'01a228606f2976f5aec5d813fa0ec828','open',3,1,x'0109a0f384226e45a0d4acc9fe0f7cfe2ffbfc920beceddb3d9e1238bbcfcd7d10e201a0aa473130fe4a434f9bd35224b5dea926599f75e9b8527788938d47c0628c5cde754fe28241b8ee7cba12a16e547f19d16e0c2074b1bb592b0061418f19ae137f36b5ddfc7aebc8aea42a58332d875e37d6c6c99f93faa286dc6a2cbca66293d855683911fd5efaf4d7550b9009e92c458262deaf63d44b7dfe076a3829270d51d6b2f00b190836ec45ed7772956cbc2da2015b4df46c34a832f9885ead5cde5a8a24a7670af5d238cf84272923dce7795320467c1b51171087b1c183ddaa12bc5380e1e688438b3a46ff0ec533eca89bee38ca20e4a977d808c781f1a43ed0cb01525b1f0dfcc9b0525fa41a14d3b825186e852df8d477e80641d17044680d5969f8ee02272454ed0de9d48a620db144fc72df4eedebd5a024f3f611844d364986f533735be52df2540a2e9f23fc641c64a583feeb4a7e7ae5b3c15c97269aa7123b21c032b374be',x'018becc7a8d1df9d10d1df1672f5125223ba17d108eded493d8764585cc34cc020d276025e81e7d5c66da8201e4b362f17742b2ead9e55d10605d8d4ea',null,1795973737687,1795973737687);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a22860861c71878fbf1c4d58a9a31e',x'01a228606f2976f5aec5d813fa0ec828','discarded',4,3,null,null,null,1795973737687,1795973737687);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a22860872371b882afb4fc4ebc51f5',x'01a228606f2976f5aec5d813fa0ec828','open',1,1,x'0110967f33c3e112e79c43a9a3515db2f9864dc6390aba4b56d6e63d2ec6066f2770ecd15c2fa4ba784e91c2ac64908b1dc570d2fb17c00a70cc88eea62442a5ddd7c4e93fe644420197b9e031a0b5ef15ba9e90921f9564be7e4ce78df2d93cf7b424d6f6a5bc6cd9221276611bb376134236cbf942fe9a0f635f3d901fe89d60b95706cc67f3973e11397af7f4506bbb1da9925b61dd0b49dc5044bdf307340f76493735540e8249ceaa615e4dd9bee653315f9ad6c8157670aa5a4c3a78f542097579c9413f9c8f121599f730021f6fd06d1533ab391432d123613c3411a204b7f41c7880c1c7ba12cf1a791b58f871f1b70e21769df135f8c82552ffbf63025687ee0e4d3fd0c654274ca7c08de231d2e5b465aa07d1f30acb141fbca7cb4ca869c7190cc41e',x'017b455fe9427212f3f857d5e0438b7c29d126ea67ef403d8474ef1947bd82924a110f117e46e0f6092b2e01be96b2efc9e05f3f6a4597a81b46b8e205',null,1795973737687,1795973737687);
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a22860735d7250a285976900d743c3',x'01a228606f2976f5aec5d813fa0ec828','closed','routine','小腿红斑三天，要不要抗生素？',1795973737687,null,1795973737687,1795973737687,1795973737687,2,1,'{"diagnosisChanged":"unclear","learned":"早看足背动脉","planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}','{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a2286073a87e65b04dbb2c97367b51',x'01a228606f2976f5aec5d813fa0ec828','open','routine','咳嗽两周，还要查什么？',1795973737687,null,null,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a22860874b75cc95780f856e96b4ec',x'01a228606f2976f5aec5d813fa0ec828','closed','routine','',1795973737687,null,1795973737687,1795973737687,1795973737687,2,3,null,'{}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a2286087537284814be5e3ea15de52',x'01a228606f2976f5aec5d813fa0ec828','open','routine','甲乙丙丁?',1795973737687,null,null,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a2286087597c5fb8d75361e052fce5',x'01a228606f2976f5aec5d813fa0ec828','open','routine','甲乙丙丁?',1795973737687,null,1795973737687,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a22860876072d6b2820d26c6b72328',x'01a228606f2976f5aec5d813fa0ec828','open','routine','甲乙丙丁?',1795973737687,null,null,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}');
insert into case_report (id,thread_id,reporter_id,decider_id,reason,at,decision,decided_by,decided_at) values (x'01a2286087627cefaa54425dd1986f59',x'01a22860876072d6b2820d26c6b72328',x'01a228606f397f53aca1119b29a6a7e3',x'01a228606f3c7166a38415e46fd0d356','甲乙丙丁',1795973737687,'show',x'01a228606f3c7166a38415e46fd0d356',1795973737687);
insert into case_report (id,thread_id,reporter_id,decider_id,reason,at,decision,decided_by,decided_at) values (x'01a22860876071adb25b79dd885af6b0',x'01a22860874b75cc95780f856e96b4ec',x'01a228606f397f53aca1119b29a6a7e3',x'01a228606f3c7166a38415e46fd0d356','',1795973737687,null,null,null);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',1,x'01a228606f4e7fed901f0673ef6c5425',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',2,x'01a228606f4e7fed901f0673ef6c5425',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',3,x'01a228606f4e7fed901f0673ef6c5425',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f5d734598fe7d62d2f71fd2',1,x'01a228606f5d734598fe7d62d2f71fd2',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f5d734598fe7d62d2f71fd2',2,x'01a228606f5d734598fe7d62d2f71fd2',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f5d734598fe7d62d2f71fd2',3,x'01a228606f5d734598fe7d62d2f71fd2',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',1,x'01a228606f7872508afc5fb3bc607812',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',2,x'01a228606f7872508afc5fb3bc607812',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',3,x'01a22860735d7250a285976900d743c3',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',4,x'01a22860735d7250a285976900d743c3',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',4,x'01a22860735d7250a285976900d743c3',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',5,x'01a22860735d7250a285976900d743c3',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',5,x'01a22860735d7250a285976900d743c3',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',6,x'01a22860735d7250a285976900d743c3',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',6,x'01a22860735d7250a285976900d743c3',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',7,x'01a22860735d7250a285976900d743c3',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',7,x'01a2286073927e1aa407873f2430d240',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',8,x'01a2286073a87e65b04dbb2c97367b51',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',8,x'01a2286073a87e65b04dbb2c97367b51',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',9,x'01a2286073a87e65b04dbb2c97367b51',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',9,x'01a2286073a87e65b04dbb2c97367b51',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',10,x'01a2286073a87e65b04dbb2c97367b51',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',10,x'01a2286073a87e65b04dbb2c97367b51',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',11,x'01a228606f4e7fed901f0673ef6c5425',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',12,x'01a228606f4e7fed901f0673ef6c5425',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f5d734598fe7d62d2f71fd2',4,x'01a228606f5d734598fe7d62d2f71fd2',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',11,x'01a22860767a781c850ee046feba772f',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',12,x'01a22860767a781c850ee046feba772f',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',13,x'01a2286077107fc0a7ffeef2f1273a12',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228607bd770d1a54ebb737df66f0e',1,x'01a228607bd770d1a54ebb737df66f0e',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228607bd770d1a54ebb737df66f0e',2,x'01a228607bd770d1a54ebb737df66f0e',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228607bd770d1a54ebb737df66f0e',3,x'01a228607bd770d1a54ebb737df66f0e',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a228607bd770d1a54ebb737df66f0e',4,x'01a228607bd770d1a54ebb737df66f0e',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a2286085bc7c6e8218f2767a81d38d',1,x'01a2286085bc7c6e8218f2767a81d38d',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a2286085bc7c6e8218f2767a81d38d',2,x'01a2286085bc7c6e8218f2767a81d38d',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a2286085bc7c6e8218f2767a81d38d',3,x'01a2286085bc7c6e8218f2767a81d38d',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a2286085c977679ccce48bb7da187b',1,x'01a2286085c977679ccce48bb7da187b',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a2286085cd73719d8cd7cfe98fac58',1,x'01a2286085cd73719d8cd7cfe98fac58',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a2286085cd73719d8cd7cfe98fac58',2,x'01a2286085cd73719d8cd7cfe98fac58',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a2286085d6741c8d63c35e23eeb309',1,x'01a2286085d6741c8d63c35e23eeb309',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a2286085d6741c8d63c35e23eeb309',2,x'01a2286085d6741c8d63c35e23eeb309',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a2286085d6741c8d63c35e23eeb309',3,x'01a2286085d6741c8d63c35e23eeb309',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a228607be57d029adb54a8f03eef95',1,x'01a228607be57d029adb54a8f03eef95',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228607bd770d1a54ebb737df66f0e',5,x'01a228607bd770d1a54ebb737df66f0e',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a228607bd770d1a54ebb737df66f0e',6,x'01a228607bd770d1a54ebb737df66f0e',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a2286085bc7c6e8218f2767a81d38d',4,x'01a2286085bc7c6e8218f2767a81d38d',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a2286085bc7c6e8218f2767a81d38d',5,x'01a2286085bc7c6e8218f2767a81d38d',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a2286085bc7c6e8218f2767a81d38d',6,x'01a2286085bc7c6e8218f2767a81d38d',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a2286085cd73719d8cd7cfe98fac58',3,x'01a2286085cd73719d8cd7cfe98fac58',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a2286085d6741c8d63c35e23eeb309',4,x'01a2286085d6741c8d63c35e23eeb309',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',13,x'01a22860861c71878fbf1c4d58a9a31e',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',14,x'01a22860861c71878fbf1c4d58a9a31e',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',15,x'01a22860872371b882afb4fc4ebc51f5',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',16,x'01a22860874b75cc95780f856e96b4ec',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',14,x'01a22860874b75cc95780f856e96b4ec',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',17,x'01a22860874b75cc95780f856e96b4ec',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',15,x'01a22860874b75cc95780f856e96b4ec',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',18,x'01a2286087537284814be5e3ea15de52',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',16,x'01a2286087537284814be5e3ea15de52',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',19,x'01a2286087537284814be5e3ea15de52',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',17,x'01a2286087537284814be5e3ea15de52',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',20,x'01a2286087597c5fb8d75361e052fce5',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',18,x'01a2286087597c5fb8d75361e052fce5',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',21,x'01a2286087597c5fb8d75361e052fce5',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',19,x'01a2286087597c5fb8d75361e052fce5',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',22,x'01a22860876072d6b2820d26c6b72328',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',20,x'01a22860876072d6b2820d26c6b72328',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',23,x'01a22860876072d6b2820d26c6b72328',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f3c7166a38415e46fd0d356',1,x'01a22860876072d6b2820d26c6b72328',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',21,x'01a22860876072d6b2820d26c6b72328',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',24,x'01a22860874b75cc95780f856e96b4ec',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',22,x'01a22860874b75cc95780f856e96b4ec',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',25,x'01a22860874b75cc95780f856e96b4ec',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',23,x'01a22860874b75cc95780f856e96b4ec',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',26,x'01a22860874b75cc95780f856e96b4ec',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',24,x'01a22860874b75cc95780f856e96b4ec',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',27,x'01a22860874b75cc95780f856e96b4ec',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',25,x'01a22860874b75cc95780f856e96b4ec',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',28,x'01a22860874b75cc95780f856e96b4ec',7);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',26,x'01a22860874b75cc95780f856e96b4ec',7);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',29,x'01a22860874b75cc95780f856e96b4ec',8);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',27,x'01a22860874b75cc95780f856e96b4ec',8);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',30,x'01a2286087597c5fb8d75361e052fce5',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',28,x'01a2286087597c5fb8d75361e052fce5',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',31,x'01a2286087537284814be5e3ea15de52',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',29,x'01a2286087537284814be5e3ea15de52',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',32,x'01a22860874b75cc95780f856e96b4ec',9);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f3c7166a38415e46fd0d356',2,x'01a22860874b75cc95780f856e96b4ec',9);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',30,x'01a22860874b75cc95780f856e96b4ec',9);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',33,x'01a22860874b75cc95780f856e96b4ec',10);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f3c7166a38415e46fd0d356',3,x'01a22860874b75cc95780f856e96b4ec',10);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',31,x'01a22860874b75cc95780f856e96b4ec',10);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',34,x'01a22860874b75cc95780f856e96b4ec',11);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f3c7166a38415e46fd0d356',4,x'01a22860874b75cc95780f856e96b4ec',11);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',32,x'01a22860874b75cc95780f856e96b4ec',11);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f2976f5aec5d813fa0ec828',35,x'01a22860876072d6b2820d26c6b72328',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f3c7166a38415e46fd0d356',5,x'01a22860876072d6b2820d26c6b72328',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a228606f4e7fed901f0673ef6c5425',33,x'01a22860876072d6b2820d26c6b72328',3);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'00000000000070008000000000000001','public','public',0,0,0,0,0,'all',0);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a228606f2976f5aec5d813fa0ec828','person','',35,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a228606f397f53aca1119b29a6a7e3','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a228606f3c7166a38415e46fd0d356','person','',5,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a228606f407343925be2e654ad8344','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a228606f4373e091053909183f8112','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a228606f48763888f859b0287e42da','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a228606f4b7a4b9a42f88673d41752','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a228606f4e7fed901f0673ef6c5425','group','会诊群',33,3,500,3,3,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a228606f5d734598fe7d62d2f71fd2','group','别的群',4,3,500,3,3,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a228607730798fbabdfe164ef309b5','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22860775c74518b435d41307eb4f9','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22860777f73fe9ff89d82cae63894','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a2286077c0724989ea7ce3707c64f9','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a2286077fd7a09bd3a94c0adb8bf3c','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22860783b7111ad3a2012ff642c2a','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22860787f74c5a0aa57740285bebc','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a2286078fd73af935adf65b6d74fc7','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22860791b7fa296679d6e54005f08','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22860793979529d93442cdd37fb15','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a2286079557d89b0dfd90acc0a9325','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a2286079717b8d93ed2196e94f1faf','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22860798b75728caa3e0a8b4f3e71','trial','',0,1,2,2,2,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22860798e7ab88628f41604f4f433','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a2286079aa76c081f7457d4066c9c4','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a2286079c57e4c9aa4351f17f21bbd','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a2286079e37389ab3c6c1bf1c1f647','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a228607a1071c8876750da5ee5c421','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22860775c787eb7be5b9391e62ca2','person','',0,1,1,1,1,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a228607bd770d1a54ebb737df66f0e','group','试验组 甲乙丙丁',6,3,500,3,4,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a2286085bc7c6e8218f2767a81d38d','group','甲乙丙丁',6,3,50,2,6,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a2286085c977679ccce48bb7da187b','group','试验组 甲乙丙丁',1,3,500,1,2,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a2286085cd73719d8cd7cfe98fac58','group','试验组 甲乙丙丁',3,3,500,3,4,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a2286085d6741c8d63c35e23eeb309','group','试验组 甲乙丙丁',4,3,500,2,5,'all',1795973737687);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a228607be57d029adb54a8f03eef95','group','甲乙丙丁',1,3,500,1,2,'all',1795973737687);
insert into circle_kind (kind,smallest,largest) values ('person',1,1);
insert into circle_kind (kind,smallest,largest) values ('group',3,500);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228606f2976f5aec5d813fa0ec828',x'01a228606f2976f5aec5d813fa0ec828','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228606f397f53aca1119b29a6a7e3',x'01a228606f397f53aca1119b29a6a7e3','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228606f3c7166a38415e46fd0d356',x'01a228606f3c7166a38415e46fd0d356','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228606f407343925be2e654ad8344',x'01a228606f407343925be2e654ad8344','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228606f4373e091053909183f8112',x'01a228606f4373e091053909183f8112','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228606f48763888f859b0287e42da',x'01a228606f48763888f859b0287e42da','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228606f4b7a4b9a42f88673d41752',x'01a228606f4b7a4b9a42f88673d41752','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228606f4e7fed901f0673ef6c5425',x'01a228606f2976f5aec5d813fa0ec828','moderator',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228606f4e7fed901f0673ef6c5425',x'01a228606f397f53aca1119b29a6a7e3','member',0,1795973737687,x'01a228606f2976f5aec5d813fa0ec828');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228606f4e7fed901f0673ef6c5425',x'01a228606f3c7166a38415e46fd0d356','member',0,1795973737687,x'01a228606f2976f5aec5d813fa0ec828');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228606f5d734598fe7d62d2f71fd2',x'01a228606f407343925be2e654ad8344','moderator',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228606f5d734598fe7d62d2f71fd2',x'01a228606f48763888f859b0287e42da','member',0,1795973737687,x'01a228606f407343925be2e654ad8344');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228606f5d734598fe7d62d2f71fd2',x'01a228606f4b7a4b9a42f88673d41752','member',0,1795973737687,x'01a228606f407343925be2e654ad8344');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228607730798fbabdfe164ef309b5',x'01a228607730798fbabdfe164ef309b5','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22860775c74518b435d41307eb4f9',x'01a22860775c74518b435d41307eb4f9','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22860777f73fe9ff89d82cae63894',x'01a22860777f73fe9ff89d82cae63894','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a2286077c0724989ea7ce3707c64f9',x'01a2286077c0724989ea7ce3707c64f9','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a2286077fd7a09bd3a94c0adb8bf3c',x'01a2286077fd7a09bd3a94c0adb8bf3c','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22860783b7111ad3a2012ff642c2a',x'01a22860783b7111ad3a2012ff642c2a','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22860787f74c5a0aa57740285bebc',x'01a22860787f74c5a0aa57740285bebc','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a2286078fd73af935adf65b6d74fc7',x'01a2286078fd73af935adf65b6d74fc7','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22860791b7fa296679d6e54005f08',x'01a22860791b7fa296679d6e54005f08','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22860793979529d93442cdd37fb15',x'01a22860793979529d93442cdd37fb15','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a2286079557d89b0dfd90acc0a9325',x'01a2286079557d89b0dfd90acc0a9325','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a2286079717b8d93ed2196e94f1faf',x'01a2286079717b8d93ed2196e94f1faf','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22860798b75728caa3e0a8b4f3e71',x'01a228606f2976f5aec5d813fa0ec828','member',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22860798b75728caa3e0a8b4f3e71',x'01a2286079717b8d93ed2196e94f1faf','member',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22860798e7ab88628f41604f4f433',x'01a22860798e7ab88628f41604f4f433','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a2286079aa76c081f7457d4066c9c4',x'01a2286079aa76c081f7457d4066c9c4','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a2286079c57e4c9aa4351f17f21bbd',x'01a2286079c57e4c9aa4351f17f21bbd','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a2286079e37389ab3c6c1bf1c1f647',x'01a2286079e37389ab3c6c1bf1c1f647','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228607a1071c8876750da5ee5c421',x'01a228607a1071c8876750da5ee5c421','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22860775c787eb7be5b9391e62ca2',x'01a22860775c787eb7be5b9391e62ca2','owner',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228607bd770d1a54ebb737df66f0e',x'01a228606f2976f5aec5d813fa0ec828','moderator',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228607bd770d1a54ebb737df66f0e',x'01a228606f397f53aca1119b29a6a7e3','member',0,1795973737687,x'01a228606f2976f5aec5d813fa0ec828');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228607bd770d1a54ebb737df66f0e',x'01a228606f3c7166a38415e46fd0d356','member',0,1795973737687,x'01a228606f2976f5aec5d813fa0ec828');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a2286085bc7c6e8218f2767a81d38d',x'01a228606f2976f5aec5d813fa0ec828','moderator',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a2286085bc7c6e8218f2767a81d38d',x'01a228606f397f53aca1119b29a6a7e3','librarian',0,1795973737687,x'01a228606f2976f5aec5d813fa0ec828');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a2286085c977679ccce48bb7da187b',x'01a228606f2976f5aec5d813fa0ec828','moderator',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a2286085cd73719d8cd7cfe98fac58',x'01a228606f2976f5aec5d813fa0ec828','moderator',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a2286085cd73719d8cd7cfe98fac58',x'01a228606f397f53aca1119b29a6a7e3','member',0,1795973737687,x'01a228606f2976f5aec5d813fa0ec828');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a2286085d6741c8d63c35e23eeb309',x'01a228606f2976f5aec5d813fa0ec828','moderator',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a2286085d6741c8d63c35e23eeb309',x'01a228606f3c7166a38415e46fd0d356','member',0,1795973737687,x'01a228606f2976f5aec5d813fa0ec828');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a228607be57d029adb54a8f03eef95',x'01a228606f2976f5aec5d813fa0ec828','moderator',0,1795973737687,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a2286085cd73719d8cd7cfe98fac58',x'01a228606f3c7166a38415e46fd0d356','member',0,1795973737687,x'01a228606f2976f5aec5d813fa0ec828');
insert into circle_policy (circle_id,capability,needs) values (x'01a228607bd770d1a54ebb737df66f0e','may-invite-member','may-moderate');
insert into circle_policy (circle_id,capability,needs) values (x'01a2286085bc7c6e8218f2767a81d38d','may-invite-member','may-moderate');
insert into circle_policy (circle_id,capability,needs) values (x'01a2286085c977679ccce48bb7da187b','may-invite-member','may-moderate');
insert into circle_policy (circle_id,capability,needs) values (x'01a2286085cd73719d8cd7cfe98fac58','may-invite-member','may-moderate');
insert into circle_policy (circle_id,capability,needs) values (x'01a2286085d6741c8d63c35e23eeb309','may-invite-member','may-moderate');
insert into circle_policy (circle_id,capability,needs) values (x'01a228607be57d029adb54a8f03eef95','may-invite-member','may-moderate');
insert into circle_removal (circle_id,person_id,members_version) values (x'01a2286085bc7c6e8218f2767a81d38d',x'01a228606f3c7166a38415e46fd0d356',6);
insert into command (id,person_id,action,result,at) values (x'01a228606f4e7fed901f0673ef6c5425',x'01a228606f2976f5aec5d813fa0ec828','groups.create','"01a22860-6f4e-7fed-901f-0673ef6c5425"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228606f5273a7adf50925c50e16a9',x'01a228606f2976f5aec5d813fa0ec828','groups.invite','"01a22860-6cd7-7b8a-8193-b8ec39e682bd"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228606f55723aba43dd5f64ad4148',x'01a228606f397f53aca1119b29a6a7e3','groups.join','"01a22860-6f4e-7fed-901f-0673ef6c5425"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228606f597997af702a089d59c3b1',x'01a228606f2976f5aec5d813fa0ec828','groups.invite','"01a22860-6cd7-70ba-95c1-e07459b79ad6"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228606f5a77b7a0acb2edf68ed54f',x'01a228606f3c7166a38415e46fd0d356','groups.join','"01a22860-6f4e-7fed-901f-0673ef6c5425"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228606f5d734598fe7d62d2f71fd2',x'01a228606f407343925be2e654ad8344','groups.create','"01a22860-6f5d-7345-98fe-7d62d2f71fd2"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228606f5e7bda99a80cceb771f805',x'01a228606f407343925be2e654ad8344','groups.invite','"01a22860-6cd7-71b0-8ad1-db71628f7b7b"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228606f607d1cb731edc81c339183',x'01a228606f48763888f859b0287e42da','groups.join','"01a22860-6f5d-7345-98fe-7d62d2f71fd2"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228606f6273ebb590530f9828c41a',x'01a228606f407343925be2e654ad8344','groups.invite','"01a22860-6cd7-7d4e-a0d5-0dd3ebd3b5cb"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228606f647b2bbf9d9f319039dd07',x'01a228606f4b7a4b9a42f88673d41752','groups.join','"01a22860-6f5d-7345-98fe-7d62d2f71fd2"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228606f7872508afc5fb3bc607812',x'01a228606f2976f5aec5d813fa0ec828','ask.begin','1',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286073927e1aa407873f2430d240',x'01a228606f2976f5aec5d813fa0ec828','ask.begin','1',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a22860767a781c850ee046feba772f',x'01a228606f2976f5aec5d813fa0ec828','ask.begin','1',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a22860772e77d0a123f54bd8c89bac',x'01a228606f4373e091053909183f8112','accounts.invite','"01a22860-6cd7-73b2-b795-b73a2e1f711a"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286077597111b63e783164daabe2',x'01a228606f4373e091053909183f8112','accounts.invite','"01a22860-6cd7-73e9-9478-584a34f20528"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a22860775b7bbd808ad99d788a7cc7',x'01a228606f4373e091053909183f8112','accounts.invite','"01a22860-6cd7-7bab-a9fb-5a9ea86792d4"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286077997f649cbde8fe0534b6fa',x'01a22860777f73fe9ff89d82cae63894','accounts.begin-second-factor','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286077dc7ce8bb5c48553807ed26',x'01a2286077c0724989ea7ce3707c64f9','accounts.begin-second-factor','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286077f976b5ab455b6d741d5c6a',x'01a2286077c0724989ea7ce3707c64f9','accounts.set-second-factor','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a22860781a7b6cbc56167559fdc8b3',x'01a2286077fd7a09bd3a94c0adb8bf3c','accounts.begin-second-factor','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607838710d9b89796e3fe7eb3d',x'01a2286077fd7a09bd3a94c0adb8bf3c','accounts.set-second-factor','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286078587b0580d5112654d6fba8',x'01a22860783b7111ad3a2012ff642c2a','accounts.begin-second-factor','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a22860787c7a99986f65b47bbf421f',x'01a22860783b7111ad3a2012ff642c2a','accounts.set-second-factor','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a22860789c73ffb8e40078b4177819',x'01a22860787f74c5a0aa57740285bebc','accounts.begin-second-factor','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286078c97cbcaaa2850328555eee',x'01a22860787f74c5a0aa57740285bebc','accounts.set-second-factor','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286079357dbc933ad65ad80541bb',x'01a228606f4373e091053909183f8112','accounts.issue-reset','"01a22860-78fd-73af-935a-df65b6d74fc7"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607a3c7b558403ddf8a32854db',x'01a228606f4373e091053909183f8112','accounts.disable','"01a22860-7a10-71c8-8767-50da5ee5c421"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607a3f701289b21e0607a4ec35',x'01a228606f4373e091053909183f8112','accounts.invite','"01a22860-6cd7-740d-bb4d-792311bdcd08"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286078f8762aa378c92375784c9b',x'01a22860775c74518b435d41307eb4f9','accounts.begin-second-factor','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286078fa7b00866ec8792c501fe5',x'01a22860777f73fe9ff89d82cae63894','accounts.set-second-factor','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286078fb7045acb4978d33b20d5e',x'01a2286077fd7a09bd3a94c0adb8bf3c','accounts.renew-recovery-codes','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286078fc76229410194461bf79ca',x'01a22860783b7111ad3a2012ff642c2a','accounts.remove-second-factor','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286078fd78689bc383016352e147',x'01a228606f4373e091053909183f8112','accounts.take-second-factor','"01a22860-787f-74c5-a0aa-57740285bebc"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a22860793877da861d2879e0ef6228',x'01a228606f4373e091053909183f8112','accounts.issue-reset','"01a22860-791b-7fa2-9667-9d6e54005f08"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286079387b74a246bee304f47d0f',x'01a228606f4373e091053909183f8112','accounts.end-sessions','"01a22860-791b-7fa2-9667-9d6e54005f08"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a22860798c7460aeb7b6d68780e22a',x'01a22860793979529d93442cdd37fb15','accounts.change-password','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a22860798d7f49adba8a9751ca5a4a',x'01a228606f2976f5aec5d813fa0ec828','accounts.see-notices','0',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a22860798d7bfa81b12120c951d6e6',x'01a2286079557d89b0dfd90acc0a9325','accounts.set-facility','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a22860798e7d19ad1022662b2b57fa',x'01a228606f2976f5aec5d813fa0ec828','accounts.end-session','"01a22860-6cd7-7bc7-b364-34e3edb33fd0"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607a407a49b57622c540f5fc8d',x'01a228606f4373e091053909183f8112','accounts.add-facility','"01a22860-7bb6-7cb2-817c-35e9e78e7e63"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607a4078ae906e4d34018689e0',x'01a228606f4373e091053909183f8112','accounts.change-facility','"01a22860-772d-7f88-9ff9-172eaf40f74b"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607a407979a17440f7b8fa39bc',x'01a228606f4373e091053909183f8112','accounts.invite','"01a22860-6cd7-731f-92e5-bf928cfafae1"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607a407847be322c2d5f63ddb1',x'01a228606f4373e091053909183f8112','accounts.revoke-invitation','"01a22860-6cd7-740d-bb4d-792311bdcd08"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607a40767e9fe0afd77fb90a55',x'01a228606f4373e091053909183f8112','accounts.check-credential','"01a22860-79aa-76c0-81f7-457d4066c9c4"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607a407fc7b41f41a940cfc08c',x'01a228606f4373e091053909183f8112','accounts.withdraw-check','"01a22860-79c5-7e4c-9aa4-351f17f21bbd"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607a4071819519a1e5bf5296a8',x'01a228606f4373e091053909183f8112','accounts.disable','"01a22860-79e3-7389-ab3c-6c1bf1c1f647"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607a4079288b01019bf00bbe12',x'01a228606f4373e091053909183f8112','accounts.enable','"01a22860-7a10-71c8-8767-50da5ee5c421"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607bd770d1a54ebb737df66f0e',x'01a228606f2976f5aec5d813fa0ec828','groups.create','"01a22860-7bd7-70d1-a54e-bb737df66f0e"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607bda7c9dad1f70fbf8613f81',x'01a228606f2976f5aec5d813fa0ec828','groups.invite','"01a22860-6cd7-75a7-9dcc-689697fefa24"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607bdc7d66948e8091977a6efe',x'01a228606f397f53aca1119b29a6a7e3','groups.join','"01a22860-7bd7-70d1-a54e-bb737df66f0e"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607bde7a3ebbd00f14d10e1ee4',x'01a228606f2976f5aec5d813fa0ec828','groups.invite','"01a22860-6cd7-752b-a0e1-9fd5bb92b48a"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607bdf741a96cdcbd0e3f5251a',x'01a228606f3c7166a38415e46fd0d356','groups.join','"01a22860-7bd7-70d1-a54e-bb737df66f0e"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085bc7c6e8218f2767a81d38d',x'01a228606f2976f5aec5d813fa0ec828','groups.create','"01a22860-85bc-7c6e-8218-f2767a81d38d"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085c17a69b284628d2aaa430a',x'01a228606f2976f5aec5d813fa0ec828','groups.invite','"01a22860-6cd7-7d0f-9dde-4983c93711a8"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085c379a4bd3d858c1d726bcd',x'01a228606f397f53aca1119b29a6a7e3','groups.join','"01a22860-85bc-7c6e-8218-f2767a81d38d"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085c57ea2ba52296b3f391ca9',x'01a228606f2976f5aec5d813fa0ec828','groups.invite','"01a22860-6cd7-7399-8b42-4e95c526aa7e"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085c77260bb0b8aef71c768c9',x'01a228606f3c7166a38415e46fd0d356','groups.join','"01a22860-85bc-7c6e-8218-f2767a81d38d"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085c977679ccce48bb7da187b',x'01a228606f2976f5aec5d813fa0ec828','groups.create','"01a22860-85c9-7767-9ccc-e48bb7da187b"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085cc7c09acb71381e8403866',x'01a228606f2976f5aec5d813fa0ec828','groups.invite','"01a22860-6cd7-7a57-830d-4a5cbc4c13db"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085cd73719d8cd7cfe98fac58',x'01a228606f2976f5aec5d813fa0ec828','groups.create','"01a22860-85cd-7371-9d8c-d7cfe98fac58"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085cf78789c36ac469ef805dd',x'01a228606f2976f5aec5d813fa0ec828','groups.invite','"01a22860-6cd7-7122-b0fc-7ea151d6896f"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085d17f25b0bf87aff9a7f5c4',x'01a228606f397f53aca1119b29a6a7e3','groups.join','"01a22860-85cd-7371-9d8c-d7cfe98fac58"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085d370d7815709a430d3a0fa',x'01a228606f2976f5aec5d813fa0ec828','groups.invite','"01a22860-6cd7-70a2-b0ec-2067ba4193ba"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085d6741c8d63c35e23eeb309',x'01a228606f2976f5aec5d813fa0ec828','groups.create','"01a22860-85d6-741c-8d63-c35e23eeb309"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085d97abb8a99e07f8f295350',x'01a228606f2976f5aec5d813fa0ec828','groups.invite','"01a22860-6cd7-7d71-834e-cb135205b942"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085da74a99f7a5257588d2764',x'01a228606f397f53aca1119b29a6a7e3','groups.join','"01a22860-85d6-741c-8d63-c35e23eeb309"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085dd7fe786bb45ee49cfbfec',x'01a228606f2976f5aec5d813fa0ec828','groups.invite','"01a22860-6cd7-7b53-aca5-955db7f40305"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085df73c09312a2a874670927',x'01a228606f3c7166a38415e46fd0d356','groups.join','"01a22860-85d6-741c-8d63-c35e23eeb309"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607be57d029adb54a8f03eef95',x'01a228606f2976f5aec5d813fa0ec828','groups.create','"01a22860-7be5-7d02-9adb-54a8f03eef95"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a228607be5790caab1fc7d303c6158',x'01a228606f397f53aca1119b29a6a7e3','groups.withdraw','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085c974ada013102026129927',x'01a228606f2976f5aec5d813fa0ec828','groups.role','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085c970af81c5be39695f0f98',x'01a228606f2976f5aec5d813fa0ec828','groups.remove','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085c97332a941703d6e5ca97f',x'01a228606f2976f5aec5d813fa0ec828','groups.settings','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085cd7c029ea41be653223422',x'01a228606f2976f5aec5d813fa0ec828','groups.invite','"01a22860-6cd7-711c-aa4d-7943ee69a765"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085cd779785bcc8576fbca78e',x'01a228606f2976f5aec5d813fa0ec828','groups.revoke-invitation','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085d67290aa10207f78e364aa',x'01a228606f3c7166a38415e46fd0d356','groups.join','"01a22860-85cd-7371-9d8c-d7cfe98fac58"',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286085e1728f81fcb8dabbb91a0e',x'01a228606f397f53aca1119b29a6a7e3','groups.leave','true',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a22860861c71878fbf1c4d58a9a31e',x'01a228606f2976f5aec5d813fa0ec828','ask.begin','1',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a22860872371b882afb4fc4ebc51f5',x'01a228606f2976f5aec5d813fa0ec828','ask.begin','1',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a22860872370909ec013aee59b82e3',x'01a228606f2976f5aec5d813fa0ec828','ask.rewrite','0',1795973737687);
insert into command (id,person_id,action,result,at) values (x'01a2286087237f5185ef6e4f9e2f2199',x'01a228606f2976f5aec5d813fa0ec828','ask.discard','0',1795973737687);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a228606f2976f5aec5d813fa0ec828','doctor','none',x'01a228606f23750590a2907b92715b38','zh','',null,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,'试验asker');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a228606f397f53aca1119b29a6a7e3','doctor','none',x'01a228606f237d399afeab06c833d87c','zh','',null,x'01a228606f397f53aca1119b29a6a7e3',1795973737687,'试验colleague');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a228606f3c7166a38415e46fd0d356','doctor','none',x'01a228606f237d399afeab06c833d87c','zh','',null,x'01a228606f3c7166a38415e46fd0d356',1795973737687,'试验thlrd');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a228606f407343925be2e654ad8344','doctor','none',x'01a228606f237d399afeab06c833d87c','zh','',null,x'01a228606f407343925be2e654ad8344',1795973737687,'试验outslder');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a228606f4373e091053909183f8112','doctor','none',x'01a228606f237d399afeab06c833d87c','zh','',null,x'01a228606f4373e091053909183f8112',1795973737687,'试验adrnlnlstrator');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a228606f48763888f859b0287e42da','doctor','none',x'01a228606f237d399afeab06c833d87c','zh','',null,x'01a228606f48763888f859b0287e42da',1795973737687,'试验second');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a228606f4b7a4b9a42f88673d41752','doctor','none',x'01a228606f237d399afeab06c833d87c','zh','',null,x'01a228606f4b7a4b9a42f88673d41752',1795973737687,'试验last');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a228607730798fbabdfe164ef309b5','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22860775c74518b435d41307eb4f9','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22860777f73fe9ff89d82cae63894','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a2286077c0724989ea7ce3707c64f9','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a2286077fd7a09bd3a94c0adb8bf3c','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22860783b7111ad3a2012ff642c2a','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22860787f74c5a0aa57740285bebc','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a2286078fd73af935adf65b6d74fc7','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22860791b7fa296679d6e54005f08','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22860793979529d93442cdd37fb15','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a2286079557d89b0dfd90acc0a9325','doctor','none',x'01a22860793871b69cbf93ecafaff50a','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a2286079717b8d93ed2196e94f1faf','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22860798e7ab88628f41604f4f433','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a2286079aa76c081f7457d4066c9c4','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','zh','甲乙丙丁','2040-01-31',x'01a228606f4373e091053909183f8112',1795973737687,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a2286079c57e4c9aa4351f17f21bbd','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a2286079e37389ab3c6c1bf1c1f647','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a228607a1071c8876750da5ee5c421','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22860775c787eb7be5b9391e62ca2','doctor','none',x'01a22860772d7f889ff9172eaf40f74b','','',null,null,null,'试验新来');
insert into draft_picture (draft_id,id,position,seq,state,file) values (x'01a22860767a781c850ee046feba772f',x'01a22860768478978f87a49a73bb6930',0,2,'read','{"base":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]},"burned":[],"isProposed":false,"left":[],"shown":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]}}');
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228606f4e7fed901f0673ef6c5425',1,x'01a228606cd7762086e0a0ad009773df',x'01a228606f2976f5aec5d813fa0ec828','created','{"name":"会诊群"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228606f4e7fed901f0673ef6c5425',2,x'01a228606cd77871a0c4d2df4eca17ff',x'01a228606f397f53aca1119b29a6a7e3','joined','{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228606f4e7fed901f0673ef6c5425',3,x'01a228606cd777a19a86efe6484f352a',x'01a228606f3c7166a38415e46fd0d356','joined','{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228606f5d734598fe7d62d2f71fd2',1,x'01a228606cd7769c8ef41bd793d4ea42',x'01a228606f407343925be2e654ad8344','created','{"name":"别的群"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228606f5d734598fe7d62d2f71fd2',2,x'01a228606cd77e5d94c24eb7e114656c',x'01a228606f48763888f859b0287e42da','joined','{"person":"01a22860-6f40-7343-925b-e2e654ad8344","personName":"试验·outsider"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228606f5d734598fe7d62d2f71fd2',3,x'01a228606cd774d5abf81dfdd79637d2',x'01a228606f4b7a4b9a42f88673d41752','joined','{"person":"01a22860-6f40-7343-925b-e2e654ad8344","personName":"试验·outsider"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228606f7872508afc5fb3bc607812',1,x'01a228606cd77f928f9fab472598ea12',x'01a228606f2976f5aec5d813fa0ec828','begun','{}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228606f7872508afc5fb3bc607812',2,x'01a228606f6c76d69617d61de5c1b3b7',x'01a228606f2976f5aec5d813fa0ec828','attachment','{}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860735d7250a285976900d743c3',1,x'01a22860735d7250a285976900d743c3',x'01a228606f2976f5aec5d813fa0ec828','case','{"attachments":[{"frames":1,"height":24,"kind":"photo","removed":[],"width":32,"windows":[]}],"consent":{"kind":"verbal","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"六十岁，糖尿病十年。","laboratory":"","question":"小腿红斑三天，要不要抗生素？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860735d7250a285976900d743c3',2,x'01a22860736d78e8a6ad2c64897135cf',x'01a228606f397f53aca1119b29a6a7e3','answer','{"text":"先拍片，再用药。"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860735d7250a285976900d743c3',3,x'01a22860737c70ff9bf35d8e2860392a',x'01a228606f2976f5aec5d813fa0ec828','accepted','{"answer":2}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860735d7250a285976900d743c3',4,x'01a22860738771edb1483cf96e4ff87f',x'01a228606f2976f5aec5d813fa0ec828','closed','{"diagnosisChanged":"unclear","learned":"早看足背动脉","planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286073927e1aa407873f2430d240',1,x'01a228606cd77555ac93059a46463cd1',x'01a228606f2976f5aec5d813fa0ec828','begun','{}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286073a87e65b04dbb2c97367b51',1,x'01a2286073a87e65b04dbb2c97367b51',x'01a228606f2976f5aec5d813fa0ec828','case','{"attachments":[],"consent":{"kind":"verbal","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"咳嗽两周，还要查什么？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286073a87e65b04dbb2c97367b51',2,x'01a2286073b7743b85463fb1e256958a',x'01a228606f3c7166a38415e46fd0d356','request','{"text":"请补一张胸片。"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286073a87e65b04dbb2c97367b51',3,x'01a2286073c1784f9b5c919daa04987f',x'01a228606f2976f5aec5d813fa0ec828','note','{"text":"胸片明天拍好。"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228606f4e7fed901f0673ef6c5425',4,x'01a2286073cb7897873da50a8679ca20',x'01a228606f397f53aca1119b29a6a7e3','message','{"text":"周五晚上讨论皮疹。"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228606f4e7fed901f0673ef6c5425',5,x'01a2286073e07cc3888e6b280f615f7d',x'01a228606f3c7166a38415e46fd0d356','message','{"text":"这张图给大家看。"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228606f5d734598fe7d62d2f71fd2',4,x'01a228607672764aa17f2aeec23c560e',x'01a228606f407343925be2e654ad8344','message','{"text":"另一群里的话，别人看不见。"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860767a781c850ee046feba772f',1,x'01a228606cd774e5b3a4d374ed12fea0',x'01a228606f2976f5aec5d813fa0ec828','begun','{}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860767a781c850ee046feba772f',2,x'01a22860768478978f87a49a73bb6930',x'01a228606f2976f5aec5d813fa0ec828','attachment','{}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286077107fc0a7ffeef2f1273a12',1,x'01a2286077107548845e95edfa2c32ed',x'01a228606f2976f5aec5d813fa0ec828','file','{}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228607bd770d1a54ebb737df66f0e',1,x'01a228606cd77cd191a1408bf982d256',x'01a228606f2976f5aec5d813fa0ec828','created','{"name":"试验组 甲乙丙丁"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228607bd770d1a54ebb737df66f0e',2,x'01a228606cd77a3f91c84b92a4692444',x'01a228606f397f53aca1119b29a6a7e3','joined','{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228607bd770d1a54ebb737df66f0e',3,x'01a228606cd7786e8cbdedd43ff96f81',x'01a228606f3c7166a38415e46fd0d356','joined','{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228607bd770d1a54ebb737df66f0e',4,x'01a228607be27713a861be9453bd8f41',x'01a228606f397f53aca1119b29a6a7e3','message','{}',null,1795973737687,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286085bc7c6e8218f2767a81d38d',1,x'01a228606cd77f22bfd6aeaa1857b4a9',x'01a228606f2976f5aec5d813fa0ec828','created','{"name":"试验组 甲乙丙丁"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286085bc7c6e8218f2767a81d38d',2,x'01a228606cd7717aaad7006e0fb9e058',x'01a228606f397f53aca1119b29a6a7e3','joined','{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286085bc7c6e8218f2767a81d38d',3,x'01a228606cd771a0924d19ccdbb2e533',x'01a228606f3c7166a38415e46fd0d356','joined','{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286085c977679ccce48bb7da187b',1,x'01a228606cd7754993e7c2402228cd17',x'01a228606f2976f5aec5d813fa0ec828','created','{"name":"试验组 甲乙丙丁"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286085cd73719d8cd7cfe98fac58',1,x'01a228606cd77e86933836d04cb20fde',x'01a228606f2976f5aec5d813fa0ec828','created','{"name":"试验组 甲乙丙丁"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286085cd73719d8cd7cfe98fac58',2,x'01a228606cd77d499d9dee83c7826793',x'01a228606f397f53aca1119b29a6a7e3','joined','{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286085d6741c8d63c35e23eeb309',1,x'01a228606cd77e68be806d8ce668aa8c',x'01a228606f2976f5aec5d813fa0ec828','created','{"name":"试验组 甲乙丙丁"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286085d6741c8d63c35e23eeb309',2,x'01a228606cd77ababa870dbc3ad72626',x'01a228606f397f53aca1119b29a6a7e3','joined','{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286085d6741c8d63c35e23eeb309',3,x'01a228606cd772eca9ea4aa7bc951401',x'01a228606f3c7166a38415e46fd0d356','joined','{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228607be57d029adb54a8f03eef95',1,x'01a228606cd77f8290337cfe3ee70a62',x'01a228606f2976f5aec5d813fa0ec828','created','{"name":"甲乙丙丁"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228607bd770d1a54ebb737df66f0e',5,x'01a228607be57152932ae7d676c332a4',x'01a228606f3c7166a38415e46fd0d356','message','{"text":"甲乙丙丁"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a228607bd770d1a54ebb737df66f0e',6,x'01a228606cd77f38b9f4fe09a37fc016',x'01a228606f397f53aca1119b29a6a7e3','withdrawn','{}',4,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286085bc7c6e8218f2767a81d38d',4,x'01a228606cd7765a9888a6e3fb759783',x'01a228606f2976f5aec5d813fa0ec828','role-changed','{"person":"01a22860-6f39-7f53-aca1-119b29a6a7e3","personName":"试验·colleague","role":"librarian"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286085bc7c6e8218f2767a81d38d',5,x'01a228606cd77c40a5512af9957d7321',x'01a228606f2976f5aec5d813fa0ec828','removed','{"person":"01a22860-6f3c-7166-a384-15e46fd0d356","personName":"试验·third","reason":"甲乙丙丁"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286085bc7c6e8218f2767a81d38d',6,x'01a228606cd774578e69630ca96747de',x'01a228606f2976f5aec5d813fa0ec828','renamed','{"name":"甲乙丙丁"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286085cd73719d8cd7cfe98fac58',3,x'01a228606cd770ef84b207f4b619eacd',x'01a228606f3c7166a38415e46fd0d356','joined','{"person":"01a22860-6f29-76f5-aec5-d813fa0ec828","personName":"试验·asker"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286085d6741c8d63c35e23eeb309',4,x'01a228606cd777349d3ce5e0dfb2cff1',x'01a228606f397f53aca1119b29a6a7e3','left','{}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860861c71878fbf1c4d58a9a31e',1,x'01a228606cd77bfb8329f7a7d516c7a3',x'01a228606f2976f5aec5d813fa0ec828','begun','{}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860861c71878fbf1c4d58a9a31e',2,x'01a22860871f724197a28a4b607393df',x'01a228606f2976f5aec5d813fa0ec828','attachment','{}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860872371b882afb4fc4ebc51f5',1,x'01a228606cd777c6b5576e6af7b02ceb',x'01a228606f2976f5aec5d813fa0ec828','begun','{}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860874b75cc95780f856e96b4ec',1,x'01a22860874b75cc95780f856e96b4ec',x'01a228606f2976f5aec5d813fa0ec828','case','{}',null,1795973737687,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860874b75cc95780f856e96b4ec',2,x'01a22860874f7d2fa1e2132e76ffebec',x'01a228606f397f53aca1119b29a6a7e3','answer','{}',null,1795973737687,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286087537284814be5e3ea15de52',1,x'01a2286087537284814be5e3ea15de52',x'01a228606f2976f5aec5d813fa0ec828','case','{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286087537284814be5e3ea15de52',2,x'01a22860875678e888be3904733df704',x'01a228606f397f53aca1119b29a6a7e3','request','{"text":"甲乙丙丁"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286087597c5fb8d75361e052fce5',1,x'01a2286087597c5fb8d75361e052fce5',x'01a228606f2976f5aec5d813fa0ec828','case','{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286087597c5fb8d75361e052fce5',2,x'01a22860875c70e88c30df3d734c4135',x'01a228606f3c7166a38415e46fd0d356','answer','{}',null,1795973737687,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860876072d6b2820d26c6b72328',1,x'01a22860876072d6b2820d26c6b72328',x'01a228606f2976f5aec5d813fa0ec828','case','{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860876072d6b2820d26c6b72328',2,x'01a2286087627cefaa54425dd1986f59',x'01a228606f397f53aca1119b29a6a7e3','reported','{"decider":"01a22860-6f3c-7166-a384-15e46fd0d356"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860874b75cc95780f856e96b4ec',3,x'01a2286087607695b4424aa86eaa0ec7',x'01a228606f397f53aca1119b29a6a7e3','answer','{}',null,1795973737687,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860874b75cc95780f856e96b4ec',4,x'01a22860876076469d96c3da2bbdd10e',x'01a228606f3c7166a38415e46fd0d356','request','{}',null,1795973737687,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860874b75cc95780f856e96b4ec',5,x'01a22860876075019b1bcb676b594e5a',x'01a228606f2976f5aec5d813fa0ec828','note','{}',null,1795973737687,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860874b75cc95780f856e96b4ec',6,x'01a2286087607b139eaf8edcac20c57b',x'01a228606f3c7166a38415e46fd0d356','assessment','{}',null,1795973737687,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860874b75cc95780f856e96b4ec',7,x'01a2286087607547a554d57102c48071',x'01a228606f2976f5aec5d813fa0ec828','accepted','{}',null,1795973737687,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860874b75cc95780f856e96b4ec',8,x'01a2286087607a7ab3c7914a7b3dfe83',x'01a228606f2976f5aec5d813fa0ec828','closed','{}',null,1795973737687,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286087597c5fb8d75361e052fce5',3,x'01a228608760726185fa9133df47c424',x'01a228606f3c7166a38415e46fd0d356','withdrawn','{}',2,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a2286087537284814be5e3ea15de52',3,x'01a22860876072488949e2104dad3e44',x'01a228606f2976f5aec5d813fa0ec828','note','{"text":"甲乙丙丁"}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860874b75cc95780f856e96b4ec',9,x'01a22860876071adb25b79dd885af6b0',x'01a228606f397f53aca1119b29a6a7e3','reported','{}',null,1795973737687,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860874b75cc95780f856e96b4ec',10,x'01a228608760754eb908601d92124415',x'01a228606f2976f5aec5d813fa0ec828','consent-narrowed','{}',null,1795973737687,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860874b75cc95780f856e96b4ec',11,x'01a228608760753cba1bea424fc4f007',x'01a228606f2976f5aec5d813fa0ec828','hidden','{}',null,1795973737687,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22860876072d6b2820d26c6b72328',3,x'01a2286087697b76b16859622c203797',x'01a228606f3c7166a38415e46fd0d356','shown-again','{}',null,1795973737687,0);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22860735d7250a285976900d743c3',1,0,'full','9d67d35042e79c0adb5f26d2b81a55d57866fa0c3fd66134a76257b3c9e60e2b','image/jpeg',627);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22860735d7250a285976900d743c3',1,0,'view','a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22860735d7250a285976900d743c3',1,0,'thumb','a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a228606f4e7fed901f0673ef6c5425',5,0,'full','f9712c8a4b91e28ef09154994b5c629d31fa07118ace069d0d47361bbaf1fe46','image/jpeg',627);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a228606f4e7fed901f0673ef6c5425',5,0,'view','723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a228606f4e7fed901f0673ef6c5425',5,0,'thumb','723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22860767a781c850ee046feba772f',2,0,'full','71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22860767a781c850ee046feba772f',2,0,'view','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22860767a781c850ee046feba772f',2,0,'thumb','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22860767a781c850ee046feba772f',2,1,'full','71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22860767a781c850ee046feba772f',2,1,'view','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22860767a781c850ee046feba772f',2,1,'thumb','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a2286077107fc0a7ffeef2f1273a12',1,0,'full','c89664987661b0dc3c75a2ca1ca9701bfde232c9f83cad2757fd9c546f01181f','text/plain',12);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a228607bd770d1a54ebb737df66f0e',4,'message','2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60',1795973737687);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a2286087597c5fb8d75361e052fce5',2,'answer','2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60',1795973737687);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22860874b75cc95780f856e96b4ec',1,'case','9ff194b8008eae7f24b12a3af6a3e9a3bcb8b7183bd7075d832377d21f1915f0',1795973737687);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22860874b75cc95780f856e96b4ec',2,'answer','2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60',1795973737687);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22860874b75cc95780f856e96b4ec',3,'answer','2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60',1795973737687);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22860874b75cc95780f856e96b4ec',4,'request','2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60',1795973737687);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22860874b75cc95780f856e96b4ec',5,'note','2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60',1795973737687);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22860874b75cc95780f856e96b4ec',6,'assessment','77c6f423645e48c59a6a4b709b024bea121cbcb6bccc0eda43d47ddd1a6e5859',1795973737687);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22860874b75cc95780f856e96b4ec',7,'accepted','328a85e0aa53be8ba3a40bc076d0269a6fbba565e324e7c0a38a347e685a4604',1795973737687);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22860874b75cc95780f856e96b4ec',8,'closed','03bfb37284ce77496d71777810920b41fd5f0ddc3f1186954320c963f55adf34',1795973737687);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22860874b75cc95780f856e96b4ec',9,'reported','66301709d14751a0b0084835ea2ecccf907fa669dbbf40741c05581c17f94848',1795973737687);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22860874b75cc95780f856e96b4ec',10,'consent-narrowed','44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',1795973737687);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a228606f23750590a2907b92715b38','试验村卫生室',1,'village','试验县','village-clinic',1795973737687);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a228606f237d399afeab06c833d87c','试验市医院',3,'city','试验市','city-hospital',1795973737687);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a22860772d7f889ff9172eaf40f74b','试验中心医院东院',3,'city','试验市','city-hospital',1795973737687);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a22860793871b69cbf93ecafaff50a','试验县医院西院',2,'county','试验县','county-hospital',1795973737687);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a228607bb67cb2817c35e9e78e7e63','试验县医院',2,'county','试验县','other',1795973737687);
insert into facility_word (word,facility_id) values ('卫生室',x'01a228606f23750590a2907b92715b38');
insert into facility_word (word,facility_id) values ('县',x'01a228606f23750590a2907b92715b38');
insert into facility_word (word,facility_id) values ('室',x'01a228606f23750590a2907b92715b38');
insert into facility_word (word,facility_id) values ('村卫生室',x'01a228606f23750590a2907b92715b38');
insert into facility_word (word,facility_id) values ('生室',x'01a228606f23750590a2907b92715b38');
insert into facility_word (word,facility_id) values ('试验县',x'01a228606f23750590a2907b92715b38');
insert into facility_word (word,facility_id) values ('试验村卫生室',x'01a228606f23750590a2907b92715b38');
insert into facility_word (word,facility_id) values ('验县',x'01a228606f23750590a2907b92715b38');
insert into facility_word (word,facility_id) values ('验村卫生室',x'01a228606f23750590a2907b92715b38');
insert into facility_word (word,facility_id) values ('医院',x'01a228606f237d399afeab06c833d87c');
insert into facility_word (word,facility_id) values ('市',x'01a228606f237d399afeab06c833d87c');
insert into facility_word (word,facility_id) values ('市医院',x'01a228606f237d399afeab06c833d87c');
insert into facility_word (word,facility_id) values ('试验市',x'01a228606f237d399afeab06c833d87c');
insert into facility_word (word,facility_id) values ('试验市医院',x'01a228606f237d399afeab06c833d87c');
insert into facility_word (word,facility_id) values ('院',x'01a228606f237d399afeab06c833d87c');
insert into facility_word (word,facility_id) values ('验市',x'01a228606f237d399afeab06c833d87c');
insert into facility_word (word,facility_id) values ('验市医院',x'01a228606f237d399afeab06c833d87c');
insert into facility_word (word,facility_id) values ('医院西院',x'01a22860793871b69cbf93ecafaff50a');
insert into facility_word (word,facility_id) values ('县',x'01a22860793871b69cbf93ecafaff50a');
insert into facility_word (word,facility_id) values ('县医院西院',x'01a22860793871b69cbf93ecafaff50a');
insert into facility_word (word,facility_id) values ('西院',x'01a22860793871b69cbf93ecafaff50a');
insert into facility_word (word,facility_id) values ('试验县',x'01a22860793871b69cbf93ecafaff50a');
insert into facility_word (word,facility_id) values ('试验县医院西院',x'01a22860793871b69cbf93ecafaff50a');
insert into facility_word (word,facility_id) values ('院',x'01a22860793871b69cbf93ecafaff50a');
insert into facility_word (word,facility_id) values ('院西院',x'01a22860793871b69cbf93ecafaff50a');
insert into facility_word (word,facility_id) values ('验县',x'01a22860793871b69cbf93ecafaff50a');
insert into facility_word (word,facility_id) values ('验县医院西院',x'01a22860793871b69cbf93ecafaff50a');
insert into facility_word (word,facility_id) values ('医院',x'01a228607bb67cb2817c35e9e78e7e63');
insert into facility_word (word,facility_id) values ('县',x'01a228607bb67cb2817c35e9e78e7e63');
insert into facility_word (word,facility_id) values ('县医院',x'01a228607bb67cb2817c35e9e78e7e63');
insert into facility_word (word,facility_id) values ('试验县',x'01a228607bb67cb2817c35e9e78e7e63');
insert into facility_word (word,facility_id) values ('试验县医院',x'01a228607bb67cb2817c35e9e78e7e63');
insert into facility_word (word,facility_id) values ('院',x'01a228607bb67cb2817c35e9e78e7e63');
insert into facility_word (word,facility_id) values ('验县',x'01a228607bb67cb2817c35e9e78e7e63');
insert into facility_word (word,facility_id) values ('验县医院',x'01a228607bb67cb2817c35e9e78e7e63');
insert into facility_word (word,facility_id) values ('东院',x'01a22860772d7f889ff9172eaf40f74b');
insert into facility_word (word,facility_id) values ('中心医院东院',x'01a22860772d7f889ff9172eaf40f74b');
insert into facility_word (word,facility_id) values ('医院东院',x'01a22860772d7f889ff9172eaf40f74b');
insert into facility_word (word,facility_id) values ('市',x'01a22860772d7f889ff9172eaf40f74b');
insert into facility_word (word,facility_id) values ('心医院东院',x'01a22860772d7f889ff9172eaf40f74b');
insert into facility_word (word,facility_id) values ('试验中心医院东院',x'01a22860772d7f889ff9172eaf40f74b');
insert into facility_word (word,facility_id) values ('试验市',x'01a22860772d7f889ff9172eaf40f74b');
insert into facility_word (word,facility_id) values ('院',x'01a22860772d7f889ff9172eaf40f74b');
insert into facility_word (word,facility_id) values ('院东院',x'01a22860772d7f889ff9172eaf40f74b');
insert into facility_word (word,facility_id) values ('验中心医院东院',x'01a22860772d7f889ff9172eaf40f74b');
insert into facility_word (word,facility_id) values ('验市',x'01a22860772d7f889ff9172eaf40f74b');
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd77b8a8193b8ec39e682bd','c711fca90706fb6b4f8190ac4c74e646687fa3010caf4b52ef185c132991fe2c',x'01a228606f4e7fed901f0673ef6c5425','member',0,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,1796578537687,x'01a228606f397f53aca1119b29a6a7e3',1795973737687,1,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd770ba95c1e07459b79ad6','f73a978ee8594f51aa5d4e3a37cdfdfcc4da2dbd4b23cc001d9deb205a51936b',x'01a228606f4e7fed901f0673ef6c5425','member',0,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,1796578537687,x'01a228606f3c7166a38415e46fd0d356',1795973737687,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd771b08ad1db71628f7b7b','c3d1090360d370cf950cfdf39866e2c5880b0d273532e4e39bfdf15de5b910bf',x'01a228606f5d734598fe7d62d2f71fd2','member',0,x'01a228606f407343925be2e654ad8344',1795973737687,1796578537687,x'01a228606f48763888f859b0287e42da',1795973737687,1,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd77d4ea0d50dd3ebd3b5cb','6cad572094728fc3d7bec03add2fce3c750e3344d217dcd02f2d1dc1466dc676',x'01a228606f5d734598fe7d62d2f71fd2','member',0,x'01a228606f407343925be2e654ad8344',1795973737687,1796578537687,x'01a228606f4b7a4b9a42f88673d41752',1795973737687,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd773b2b795b73a2e1f711a','00eadccd5768a4be0d8880f1107e6199f8f4b304275c70c72ff14380c76a71fd',null,'member',0,x'01a228606f4373e091053909183f8112',1795973737687,1796578537687,x'01a22860775c787eb7be5b9391e62ca2',1795973737687,0,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd773e99478584a34f20528','6a56a9c4b66707942fdcdd369a9e4e5f207b6f6b12d506bb923e6822d54c5d17',null,'member',0,x'01a228606f4373e091053909183f8112',1795973737687,1796578537687,null,null,0,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd77baba9fb5a9ea86792d4','5a43295ccccbab333a1f2a3228b3ab0816383e45840caa9b6ffe048d690042ad',null,'member',0,x'01a228606f4373e091053909183f8112',1795973737687,1796578537687,null,null,0,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd7740dbb4d792311bdcd08','6848413c269cbf90d403aa8674104f09c8e5cd3d5ac59ba9015a59c04787ab57',null,'member',0,x'01a228606f4373e091053909183f8112',1795973737687,1796578537687,null,null,0,1);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd7731f92e5bf928cfafae1','2c5f909a0f05167d48b9f7428d14e0e3287a3f40f747939f43b61a887b493176',null,'member',0,x'01a228606f4373e091053909183f8112',1795973737687,1796232937687,null,null,0,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd775a79dcc689697fefa24','175b8441f7428a3351300b21ba3061d5d547d513529207299b36379a0bcd338e',x'01a228607bd770d1a54ebb737df66f0e','member',0,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,1796578537687,x'01a228606f397f53aca1119b29a6a7e3',1795973737687,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd7752ba0e19fd5bb92b48a','04ba9931b952373d48c7591a877ab4e3ce4278bc45619e6f39f07102c6b59c47',x'01a228607bd770d1a54ebb737df66f0e','member',0,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,1796578537687,x'01a228606f3c7166a38415e46fd0d356',1795973737687,3,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd77d0f9dde4983c93711a8','81061ed6323a451c759495a1b810db95f6dedcac10bf291f546cd57ff2eff3f6',x'01a2286085bc7c6e8218f2767a81d38d','member',0,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,1796578537687,x'01a228606f397f53aca1119b29a6a7e3',1795973737687,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd773998b424e95c526aa7e','b20b93d7b7f15f8b2d38a8218cb796f99c73acf4bcc2fe696abf00ed6411833f',x'01a2286085bc7c6e8218f2767a81d38d','member',0,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,1796578537687,x'01a228606f3c7166a38415e46fd0d356',1795973737687,3,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd77a57830d4a5cbc4c13db','f1333ee161c789bf3ac7b8287d4c214b7ad6d94c4b0efa55f6842c4dbc376a10',x'01a2286085c977679ccce48bb7da187b','member',0,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,1796578537687,null,null,2,1);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd77122b0fc7ea151d6896f','95dc20ad7e44f0798b696a16717af4bcde65113241090061fe7c43c4960a2d6b',x'01a2286085cd73719d8cd7cfe98fac58','member',0,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,1796578537687,x'01a228606f397f53aca1119b29a6a7e3',1795973737687,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd770a2b0ec2067ba4193ba','cce06f8e93f1f8809e02ebacf51f2df5a77a3bbfaa4aebd3f800c59ea6f1ac44',x'01a2286085cd73719d8cd7cfe98fac58','member',0,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,1796578537687,x'01a228606f3c7166a38415e46fd0d356',1795973737687,3,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd77d71834ecb135205b942','c71621f8bd1eeb49cd65d6a681d43a536b4d577fcbd9d40d58c57a778bd73517',x'01a2286085d6741c8d63c35e23eeb309','member',0,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,1796578537687,x'01a228606f397f53aca1119b29a6a7e3',1795973737687,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd77b53aca5955db7f40305','7bfd78dba0736f6515e9208507e4c8bed0a60eea79cedf12e7491c3241cbfff8',x'01a2286085d6741c8d63c35e23eeb309','member',0,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,1796578537687,x'01a228606f3c7166a38415e46fd0d356',1795973737687,3,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a228606cd7711caa4d7943ee69a765','973f0489cedd8d033a6eee5a07bfddccc50c22e2936f90a8b7bcea603f9d2766',x'01a2286085c977679ccce48bb7da187b','member',0,x'01a228606f2976f5aec5d813fa0ec828',1795973737687,1796232937687,null,null,2,0);
insert into job (id,room,name,key,subject,body,due_at,rhythm_at,attempts,state,again,worker,lease_until,last_error,created_at,changed_at) values (x'01a228606cd77f2d81b5679b0bddcec8','platform','trial','01a22860-7712-7553-af4f-60eafbd2d1e3',null,'{}',1795973737687,null,0,'waiting',0,null,null,null,1795973737687,1795973737687);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a228606f4e7fed901f0673ef6c5425',x'01a2286073a87e65b04dbb2c97367b51','cases','unanswered',1795973737687,null,x'01a228606f2976f5aec5d813fa0ec828',0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a228606f2976f5aec5d813fa0ec828',x'01a22860767a781c850ee046feba772f','ask','draft',1795973737687,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a2286077c0724989ea7ce3707c64f9',x'01a2286077c0724989ea7ce3707c64f9','accounts','notice',1795973737687,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a2286077fd7a09bd3a94c0adb8bf3c',x'01a2286077fd7a09bd3a94c0adb8bf3c','accounts','notice',1795973737687,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22860783b7111ad3a2012ff642c2a',x'01a22860783b7111ad3a2012ff642c2a','accounts','notice',1795973737687,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22860787f74c5a0aa57740285bebc',x'01a22860787f74c5a0aa57740285bebc','accounts','notice',1795973737687,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a2286078fd73af935adf65b6d74fc7',x'01a2286078fd73af935adf65b6d74fc7','accounts','notice',1795973737687,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a228607730798fbabdfe164ef309b5',x'01a228607730798fbabdfe164ef309b5','accounts','notice',1795973737687,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22860777f73fe9ff89d82cae63894',x'01a22860777f73fe9ff89d82cae63894','accounts','notice',1795973737687,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22860791b7fa296679d6e54005f08',x'01a22860791b7fa296679d6e54005f08','accounts','notice',1795973737687,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22860793979529d93442cdd37fb15',x'01a22860793979529d93442cdd37fb15','accounts','notice',1795973737687,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a228606f2976f5aec5d813fa0ec828',x'01a22860872371b882afb4fc4ebc51f5','ask','draft',1795973737687,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a228606f4e7fed901f0673ef6c5425',x'01a2286087537284814be5e3ea15de52','cases','unanswered',1795973737687,null,x'01a228606f2976f5aec5d813fa0ec828',0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a228606f4e7fed901f0673ef6c5425',x'01a2286087597c5fb8d75361e052fce5','cases','unanswered',1795973737687,null,x'01a228606f2976f5aec5d813fa0ec828',0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a228606f4e7fed901f0673ef6c5425',x'01a22860876072d6b2820d26c6b72328','cases','unanswered',1795973737687,null,x'01a228606f2976f5aec5d813fa0ec828',0);
insert into password_reset (token_hash,person_id,issued_by,created_at,expires_at) values ('436e5b5ee123f402b54f44839724124edafa199d778eb357957972de2cc6ac6d',x'01a22860791b7fa296679d6e54005f08',x'01a228606f4373e091053909183f8112',1795973737687,1796060137687);
insert into person (id,name,language,active) values (x'01a228606f2976f5aec5d813fa0ec828','试验·asker',null,1);
insert into person (id,name,language,active) values (x'01a228606f397f53aca1119b29a6a7e3','试验·colleague',null,1);
insert into person (id,name,language,active) values (x'01a228606f3c7166a38415e46fd0d356','试验·third',null,1);
insert into person (id,name,language,active) values (x'01a228606f407343925be2e654ad8344','试验·outsider',null,1);
insert into person (id,name,language,active) values (x'01a228606f4373e091053909183f8112','试验·administrator',null,1);
insert into person (id,name,language,active) values (x'01a228606f48763888f859b0287e42da','试验·second',null,1);
insert into person (id,name,language,active) values (x'01a228606f4b7a4b9a42f88673d41752','试验·last',null,1);
insert into person (id,name,language,active) values (x'01a228607730798fbabdfe164ef309b5','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22860775c74518b435d41307eb4f9','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22860777f73fe9ff89d82cae63894','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a2286077c0724989ea7ce3707c64f9','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a2286077fd7a09bd3a94c0adb8bf3c','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22860783b7111ad3a2012ff642c2a','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22860787f74c5a0aa57740285bebc','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a2286078fd73af935adf65b6d74fc7','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22860791b7fa296679d6e54005f08','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22860793979529d93442cdd37fb15','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a2286079557d89b0dfd90acc0a9325','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a2286079717b8d93ed2196e94f1faf','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22860798e7ab88628f41604f4f433','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a2286079aa76c081f7457d4066c9c4','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a2286079c57e4c9aa4351f17f21bbd','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a2286079e37389ab3c6c1bf1c1f647','甲乙丙丁',null,0);
insert into person (id,name,language,active) values (x'01a228607a1071c8876750da5ee5c421','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22860775c787eb7be5b9391e62ca2','试验·新来',null,1);
insert into person_capability (person_id,capability) values (x'01a228606f4373e091053909183f8112','may-administer');
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a228606f2976f5aec5d813fa0ec828','医生','Doctor','试验村卫生室',1,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a228606f397f53aca1119b29a6a7e3','医生','Doctor','试验市医院',3,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a228606f3c7166a38415e46fd0d356','医生','Doctor','试验市医院',3,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a228606f407343925be2e654ad8344','医生','Doctor','试验市医院',3,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a228606f4373e091053909183f8112','医生','Doctor','试验市医院',3,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a228606f48763888f859b0287e42da','医生','Doctor','试验市医院',3,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a228606f4b7a4b9a42f88673d41752','医生','Doctor','试验市医院',3,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a228607730798fbabdfe164ef309b5','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22860775c74518b435d41307eb4f9','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22860777f73fe9ff89d82cae63894','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a2286077c0724989ea7ce3707c64f9','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a2286077fd7a09bd3a94c0adb8bf3c','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22860783b7111ad3a2012ff642c2a','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22860787f74c5a0aa57740285bebc','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a2286078fd73af935adf65b6d74fc7','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22860791b7fa296679d6e54005f08','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22860793979529d93442cdd37fb15','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a2286079557d89b0dfd90acc0a9325','医生','Doctor','试验县医院西院',2,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a2286079717b8d93ed2196e94f1faf','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22860798e7ab88628f41604f4f433','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a2286079aa76c081f7457d4066c9c4','医生','Doctor','试验中心医院东院',3,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a2286079c57e4c9aa4351f17f21bbd','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a2286079e37389ab3c6c1bf1c1f647','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a228607a1071c8876750da5ee5c421','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22860775c787eb7be5b9391e62ca2','医生','Doctor','试验中心医院东院',3,0);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f2976f5aec5d813fa0ec828','groups-a-day','',7,1796060137687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f2976f5aec5d813fa0ec828','groups','',7,null);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f2976f5aec5d813fa0ec828','codes-a-day','',12,1796060137687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f407343925be2e654ad8344','groups-a-day','',1,1796060137687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f407343925be2e654ad8344','groups','',1,null);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f407343925be2e654ad8344','codes-a-day','',2,1796060137687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f397f53aca1119b29a6a7e3','entries-an-hour','01a22860-735d-7250-a285-976900d743c3',1,1795977337687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f3c7166a38415e46fd0d356','entries-an-hour','01a22860-73a8-7e65-b04d-bb2c97367b51',1,1795977337687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f2976f5aec5d813fa0ec828','entries-an-hour','01a22860-73a8-7e65-b04d-bb2c97367b51',1,1795977337687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f397f53aca1119b29a6a7e3','entries-an-hour','01a22860-6f4e-7fed-901f-0673ef6c5425',1,1795977337687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f3c7166a38415e46fd0d356','entries-an-hour','01a22860-6f4e-7fed-901f-0673ef6c5425',1,1795977337687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f407343925be2e654ad8344','entries-an-hour','01a22860-6f5d-7345-98fe-7d62d2f71fd2',1,1795977337687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f4373e091053909183f8112','network-codes-a-day','',5,1796060137687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f397f53aca1119b29a6a7e3','entries-an-hour','01a22860-7bd7-70d1-a54e-bb737df66f0e',1,1795977337687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f2976f5aec5d813fa0ec828','accounts-of-inviter','',1,1798565737687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a2286085cd73719d8cd7cfe98fac58','accounts-of-group','',1,1798565737687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f3c7166a38415e46fd0d356','entries-an-hour','01a22860-7bd7-70d1-a54e-bb737df66f0e',1,1795977337687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f397f53aca1119b29a6a7e3','entries-an-hour','01a22860-874b-75cc-9578-0f856e96b4ec',2,1795977337687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f397f53aca1119b29a6a7e3','entries-an-hour','01a22860-8753-7284-814b-e5e3ea15de52',1,1795977337687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f3c7166a38415e46fd0d356','entries-an-hour','01a22860-8759-7c5f-b8d7-5361e052fce5',1,1795977337687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f3c7166a38415e46fd0d356','entries-an-hour','01a22860-874b-75cc-9578-0f856e96b4ec',2,1795977337687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f2976f5aec5d813fa0ec828','entries-an-hour','01a22860-874b-75cc-9578-0f856e96b4ec',1,1795977337687);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a228606f2976f5aec5d813fa0ec828','entries-an-hour','01a22860-8753-7284-814b-e5e3ea15de52',1,1795977337687);
insert into read_mark (person_id,circle_id,number) values (x'01a228606f2976f5aec5d813fa0ec828',x'01a228606f4e7fed901f0673ef6c5425',1);
insert into read_mark (person_id,circle_id,number) values (x'01a228606f407343925be2e654ad8344',x'01a228606f5d734598fe7d62d2f71fd2',1);
insert into read_mark (person_id,circle_id,number) values (x'01a228606f2976f5aec5d813fa0ec828',x'01a228606f2976f5aec5d813fa0ec828',3);
insert into read_mark (person_id,circle_id,number) values (x'01a228606f2976f5aec5d813fa0ec828',x'01a228607bd770d1a54ebb737df66f0e',1);
insert into read_mark (person_id,circle_id,number) values (x'01a228606f2976f5aec5d813fa0ec828',x'01a2286085bc7c6e8218f2767a81d38d',1);
insert into read_mark (person_id,circle_id,number) values (x'01a228606f2976f5aec5d813fa0ec828',x'01a2286085c977679ccce48bb7da187b',1);
insert into read_mark (person_id,circle_id,number) values (x'01a228606f2976f5aec5d813fa0ec828',x'01a2286085cd73719d8cd7cfe98fac58',1);
insert into read_mark (person_id,circle_id,number) values (x'01a228606f2976f5aec5d813fa0ec828',x'01a2286085d6741c8d63c35e23eeb309',1);
insert into read_mark (person_id,circle_id,number) values (x'01a228606f2976f5aec5d813fa0ec828',x'01a228607be57d029adb54a8f03eef95',1);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077c0724989ea7ce3707c64f9',x'ffab1809939905e12e5a3957810d8453cc20bbb32f6b4875dea113a7956d7f4a',1795973737687);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077c0724989ea7ce3707c64f9',x'5741ec4fcabcf2ec0a53e1d53431339fc6858ddbd7ec2938fb715f02844379fb',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077c0724989ea7ce3707c64f9',x'aae2fce1efc51cdddff729d786d3b5109781f65ccc33c5c23adcc9ab647e6dd9',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077c0724989ea7ce3707c64f9',x'4e5ea13648fe562e5f3ea03a0bc755f2696357bc1c7385b6bb1b9dbab24f6a72',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077c0724989ea7ce3707c64f9',x'fc790b509b2600547970a587a79830a029e055528acac4243bc1835ca2627167',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077c0724989ea7ce3707c64f9',x'10f7edb870504a28dfc596ae2591285e962f4022432cf63208e981319e71fee7',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077c0724989ea7ce3707c64f9',x'8e261ec3c5c0ea2e0ba7349c159fbeab5b447026788a629748169c95be78c141',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077c0724989ea7ce3707c64f9',x'eb5c47a79fd04994a5fee3794a9090935f96bf6ab9b19bf656c3ce4d5cdbed25',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077c0724989ea7ce3707c64f9',x'19a7e2bed26571c99da9050fc4e9135b28a1013e28bec3867d182e46992b8cff',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077c0724989ea7ce3707c64f9',x'e083c1026169ec9b1ddd6502d5401656af756cb129e29e765c1940037c0fc319',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22860777f73fe9ff89d82cae63894',x'd9d0ed6cd403cefd985590d2ab19d0136cdb16d940be68b4c9985f36deed0c04',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22860777f73fe9ff89d82cae63894',x'4aa285fb5db002412e05a799a6701e86d09f0b37a25ab00ea9b8cf39b06f57aa',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22860777f73fe9ff89d82cae63894',x'3c14f0e459a0f22e9f68d4d9c3b0a0bb6845095a1ac0b6896020fb0929fe0312',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22860777f73fe9ff89d82cae63894',x'cf6ba931d1f2da626fb26f78273dca6b5731bd0b3c43a82f90ac59cce1634e71',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22860777f73fe9ff89d82cae63894',x'61f73300f2e8a6405b45fa03157a0572139ac901552b5c699ef43d9484f875eb',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22860777f73fe9ff89d82cae63894',x'a7424cc58455de2f00afd7947705d9bbeb9cf2fc9b9f142423021ee446a80c35',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22860777f73fe9ff89d82cae63894',x'2e6aa1f843e9691ed80586a5119566917143ce945fafd1c0183dbc01bcd43930',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22860777f73fe9ff89d82cae63894',x'ed284a6470a32d33eb31f0b525f36c5ccc41169848526a3d759744adb2d4f99f',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22860777f73fe9ff89d82cae63894',x'573f4dedc36f18a05bda98072167617d8e8f6107fcc346ca84ccedc5760a3d0d',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22860777f73fe9ff89d82cae63894',x'ca5f4760a55ea0dea558f796b26f91dd73060cbf6e7bdd8e15c50fcbd9407a9c',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077fd7a09bd3a94c0adb8bf3c',x'03ba08bbf8a95a50d9b39dac50016d509e8e5cd2913f1530193978b83441a3ca',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077fd7a09bd3a94c0adb8bf3c',x'6e1badd6dce8508ca8df2b04d360374fb7ceae20d68278b2b684affbe95eb8e6',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077fd7a09bd3a94c0adb8bf3c',x'84b89f370c162ed109c9ea074cc1683d8136462871aad974c5a2bf7d9ee46a9b',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077fd7a09bd3a94c0adb8bf3c',x'2f491cc4ece45a03bfbe5540295da47a2ff7e5228cc1ca3ddf5bb9976449cb1e',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077fd7a09bd3a94c0adb8bf3c',x'ad7687ba0b443442a2e95dbd77f1b8bbf9a17d8ad9867383cbfd858858761e28',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077fd7a09bd3a94c0adb8bf3c',x'bb86f7fec025b605073f080d4f0829653fb0d1b19fca65b6301162e3f243bd7f',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077fd7a09bd3a94c0adb8bf3c',x'500af11273f27b9d96c04114b37cc8f63410168294fee5ba35cd12da99d50245',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077fd7a09bd3a94c0adb8bf3c',x'9f965dfe3283cb653b5bb3cec5d4225a0309d8244b61a8bddeb744dc1bcf1246',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077fd7a09bd3a94c0adb8bf3c',x'675f6160b85375ab6d15985181bfdf5d57e5de38cd1d7a2a0a4a5bdc7f32c833',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a2286077fd7a09bd3a94c0adb8bf3c',x'1c3f863f35174a276e6d780753253e14dca396b269cc2a2fd8d531ba26b2d719',null);
insert into role_capability (circle_kind,role,capability) values ('group','member','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','member','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-moderate');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-invite-librarian');
insert into role_capability (circle_kind,role,capability) values ('group','librarian','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','librarian','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-invite-coordinator');
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-route');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-invite-observer');
insert into role_capability (circle_kind,role,capability) values ('group','member','may-invite-member');
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','librarian','may-invite-member');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-invite-moderator');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-read-hidden');
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-invite-member');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-invite-member');
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-post');
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-26 circles: baseline','b960d5ce208161ba',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-27 threads: baseline','f5b6e36b5132ddc9',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-28 jobs: baseline','b8be829469136523',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-28 needs: baseline','953124e42e925ebd',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 accounts: baseline','f3e301640e5ce4dc',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 ask: baseline','9831d6c5366f2cdd',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 cases: baseline','69bb1f84469a70d7',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 cases: consent and reports','acf20eda3ffb717b',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 circles: the chain of the audit record','ae55e3aaa0f302cd',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 circles: what an invitation rests on','2b55c817e536bc35',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 circles: what one person begins','91d86f4eb0b10ffb',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 circles: whose credential was checked','fd8dcad8eb557e7d',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 groups: baseline','954ae97be9209b9',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-30 accounts: notices','4cd6a453bacdd1b9',1,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-30 accounts: password resets','ae1b36dfb5bb52c1',1,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-30 accounts: second factor','4911adafe25d7e5f',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-30 accounts: who administers','7005a8fd65b98d45',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-30 accounts: whose credential was checked','97db1318e066a099',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-30 accounts: without a facility, and who looks alike','f8d269737bd03721',0,1795973737694);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-30 groups: who may invite','be2d6a6bb6bfdfbf',0,1795973737694);
insert into second_factor (person_id,sealed,created_at,confirmed_at,last_step) values (x'01a22860777f73fe9ff89d82cae63894',x'010eb35fe331dc05c3d95e055c3ae4706cf648b7b41242653cf9e21c9db304114d14795f342e28a74d9760f624cf0b4c30acb89301a793d9d9318a86ac7b78197f',1795973737687,1795973737687,59865791);
insert into second_factor (person_id,sealed,created_at,confirmed_at,last_step) values (x'01a2286077c0724989ea7ce3707c64f9',x'010cf2d3fdc9c9c141c394b2620f0977db6a22573bb0239152329243e854927c94d23c6fdb52996ed7fc6b7a391bbb823e57ec1367f92283c882b0d5d83f6eec9a',1795973737687,1795973737687,59865791);
insert into second_factor (person_id,sealed,created_at,confirmed_at,last_step) values (x'01a2286077fd7a09bd3a94c0adb8bf3c',x'0110263fce59f9339a7dbaa97e3a6a483ed26a12463ae8264721fbb77b2a9ad483751f524da86d3ab25ff5a5c7d6284495748071611126ae2f90195b55b6d43006',1795973737687,1795973737687,59865791);
insert into second_factor (person_id,sealed,created_at,confirmed_at,last_step) values (x'01a22860775c74518b435d41307eb4f9',x'0159bf2d80c0faa5e0225fe0deb49b246baa9039585016dadca58221b33d9337c8d33878a7b989777e4b1ae7d60f4d80006444c808cdf576fa3edf16bb923dd8a5',1795973737687,null,0);
insert into shared (thread_id,circle_id,number,until) values (x'01a228606f4e7fed901f0673ef6c5425',x'01a228606f4e7fed901f0673ef6c5425',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a228606f5d734598fe7d62d2f71fd2',x'01a228606f5d734598fe7d62d2f71fd2',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a228606f7872508afc5fb3bc607812',x'01a228606f2976f5aec5d813fa0ec828',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22860735d7250a285976900d743c3',x'01a228606f2976f5aec5d813fa0ec828',3,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22860735d7250a285976900d743c3',x'01a228606f4e7fed901f0673ef6c5425',4,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a2286073927e1aa407873f2430d240',x'01a228606f2976f5aec5d813fa0ec828',7,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a2286073a87e65b04dbb2c97367b51',x'01a228606f2976f5aec5d813fa0ec828',8,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a2286073a87e65b04dbb2c97367b51',x'01a228606f4e7fed901f0673ef6c5425',8,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22860767a781c850ee046feba772f',x'01a228606f2976f5aec5d813fa0ec828',11,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a2286077107fc0a7ffeef2f1273a12',x'01a228606f4e7fed901f0673ef6c5425',13,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a2286077c0724989ea7ce3707c64f9',x'01a2286077c0724989ea7ce3707c64f9',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a2286077fd7a09bd3a94c0adb8bf3c',x'01a2286077fd7a09bd3a94c0adb8bf3c',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22860783b7111ad3a2012ff642c2a',x'01a22860783b7111ad3a2012ff642c2a',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22860787f74c5a0aa57740285bebc',x'01a22860787f74c5a0aa57740285bebc',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a2286078fd73af935adf65b6d74fc7',x'01a2286078fd73af935adf65b6d74fc7',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a228607730798fbabdfe164ef309b5',x'01a228607730798fbabdfe164ef309b5',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22860777f73fe9ff89d82cae63894',x'01a22860777f73fe9ff89d82cae63894',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22860791b7fa296679d6e54005f08',x'01a22860791b7fa296679d6e54005f08',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22860793979529d93442cdd37fb15',x'01a22860793979529d93442cdd37fb15',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a228607bd770d1a54ebb737df66f0e',x'01a228607bd770d1a54ebb737df66f0e',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a2286085bc7c6e8218f2767a81d38d',x'01a2286085bc7c6e8218f2767a81d38d',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a2286085c977679ccce48bb7da187b',x'01a2286085c977679ccce48bb7da187b',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a2286085cd73719d8cd7cfe98fac58',x'01a2286085cd73719d8cd7cfe98fac58',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a2286085d6741c8d63c35e23eeb309',x'01a2286085d6741c8d63c35e23eeb309',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a228607be57d029adb54a8f03eef95',x'01a228607be57d029adb54a8f03eef95',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22860861c71878fbf1c4d58a9a31e',x'01a228606f2976f5aec5d813fa0ec828',13,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22860872371b882afb4fc4ebc51f5',x'01a228606f2976f5aec5d813fa0ec828',15,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22860874b75cc95780f856e96b4ec',x'01a228606f2976f5aec5d813fa0ec828',16,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22860874b75cc95780f856e96b4ec',x'01a228606f4e7fed901f0673ef6c5425',14,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a2286087537284814be5e3ea15de52',x'01a228606f2976f5aec5d813fa0ec828',18,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a2286087537284814be5e3ea15de52',x'01a228606f4e7fed901f0673ef6c5425',16,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a2286087597c5fb8d75361e052fce5',x'01a228606f2976f5aec5d813fa0ec828',20,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a2286087597c5fb8d75361e052fce5',x'01a228606f4e7fed901f0673ef6c5425',18,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22860876072d6b2820d26c6b72328',x'01a228606f2976f5aec5d813fa0ec828',22,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22860876072d6b2820d26c6b72328',x'01a228606f4e7fed901f0673ef6c5425',20,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22860876072d6b2820d26c6b72328',x'01a228606f3c7166a38415e46fd0d356',1,5);
insert into shared (thread_id,circle_id,number,until) values (x'01a22860874b75cc95780f856e96b4ec',x'01a228606f3c7166a38415e46fd0d356',2,null);
insert into sign_in_attempt (key,failures,last_at,blocked_until) values ('address:trial',0,1795973737687,0);
insert into sign_in_attempt (key,failures,last_at,blocked_until) values ('address:127.0.0.1',0,1795973737687,0);
insert into sign_in_place (account_digest,network,last_at) values ('01a22860-7730-798f-babd-fe164ef309b5','127.0.0.1',1795973737687);
insert into sign_in_place (account_digest,network,last_at) values ('01a22860-775c-787e-b7be-5b9391e62ca2','127.0.0.1',1795973737687);
insert into sign_in_place (account_digest,network,last_at) values ('01a22860-77c0-7249-89ea-7ce3707c64f9','127.0.0.1',1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a228606f4e7fed901f0673ef6c5425','groups',x'01a228606f2976f5aec5d813fa0ec828',0,0,null,5,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a228606f5d734598fe7d62d2f71fd2','groups',x'01a228606f407343925be2e654ad8344',0,0,null,4,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a228606f7872508afc5fb3bc607812','ask',x'01a228606f2976f5aec5d813fa0ec828',1,0,null,2,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22860735d7250a285976900d743c3','cases',x'01a228606f2976f5aec5d813fa0ec828',1,0,null,4,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a2286073927e1aa407873f2430d240','ask',x'01a228606f2976f5aec5d813fa0ec828',1,0,null,1,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a2286073a87e65b04dbb2c97367b51','cases',x'01a228606f2976f5aec5d813fa0ec828',1,0,null,3,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22860767a781c850ee046feba772f','ask',x'01a228606f2976f5aec5d813fa0ec828',1,0,null,2,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a2286077107fc0a7ffeef2f1273a12','platform',x'01a228606f2976f5aec5d813fa0ec828',1,0,null,1,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a2286077c0724989ea7ce3707c64f9','accounts',x'01a2286077c0724989ea7ce3707c64f9',1,0,null,0,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a2286077fd7a09bd3a94c0adb8bf3c','accounts',x'01a2286077fd7a09bd3a94c0adb8bf3c',1,0,null,0,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22860783b7111ad3a2012ff642c2a','accounts',x'01a22860783b7111ad3a2012ff642c2a',1,0,null,0,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22860787f74c5a0aa57740285bebc','accounts',x'01a22860787f74c5a0aa57740285bebc',1,0,null,0,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a2286078fd73af935adf65b6d74fc7','accounts',x'01a2286078fd73af935adf65b6d74fc7',1,0,null,0,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a228607730798fbabdfe164ef309b5','accounts',x'01a228607730798fbabdfe164ef309b5',1,0,null,0,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22860777f73fe9ff89d82cae63894','accounts',x'01a22860777f73fe9ff89d82cae63894',1,0,null,0,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22860791b7fa296679d6e54005f08','accounts',x'01a22860791b7fa296679d6e54005f08',1,0,null,0,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22860793979529d93442cdd37fb15','accounts',x'01a22860793979529d93442cdd37fb15',1,0,null,0,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a228607bd770d1a54ebb737df66f0e','groups',x'01a228606f2976f5aec5d813fa0ec828',0,0,null,6,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a2286085bc7c6e8218f2767a81d38d','groups',x'01a228606f2976f5aec5d813fa0ec828',0,0,null,6,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a2286085c977679ccce48bb7da187b','groups',x'01a228606f2976f5aec5d813fa0ec828',0,0,null,1,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a2286085cd73719d8cd7cfe98fac58','groups',x'01a228606f2976f5aec5d813fa0ec828',0,0,null,3,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a2286085d6741c8d63c35e23eeb309','groups',x'01a228606f2976f5aec5d813fa0ec828',0,0,null,4,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a228607be57d029adb54a8f03eef95','groups',x'01a228606f2976f5aec5d813fa0ec828',0,0,null,1,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22860861c71878fbf1c4d58a9a31e','ask',x'01a228606f2976f5aec5d813fa0ec828',1,0,null,2,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22860872371b882afb4fc4ebc51f5','ask',x'01a228606f2976f5aec5d813fa0ec828',1,0,null,1,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22860874b75cc95780f856e96b4ec','cases',x'01a228606f2976f5aec5d813fa0ec828',1,2,11,11,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a2286087537284814be5e3ea15de52','cases',x'01a228606f2976f5aec5d813fa0ec828',1,0,null,3,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a2286087597c5fb8d75361e052fce5','cases',x'01a228606f2976f5aec5d813fa0ec828',1,0,null,3,1795973737687);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22860876072d6b2820d26c6b72328','cases',x'01a228606f2976f5aec5d813fa0ec828',1,0,null,3,1795973737687);
CREATE INDEX audit_event_at on audit_event (at);
CREATE INDEX audit_event_actor on audit_event (actor_id, at);
CREATE INDEX audit_event_subject on audit_event (subject, at) where subject is not null;
CREATE INDEX circle_member_person on circle_member (person_id);
CREATE INDEX shared_circle on shared (circle_id, number);
CREATE INDEX invitation_circle on invitation (circle_id);
CREATE TRIGGER circle_limit before insert on circle when exists (select 1 from circle_kind where kind = new.kind and new.member_limit not between smallest and largest) begin select raise(abort, 'circle_limit'); end;
CREATE TRIGGER circle_limit_changed before update of member_limit on circle when exists (select 1 from circle_kind where kind = new.kind and new.member_limit not between smallest and largest) begin select raise(abort, 'circle_limit'); end;
CREATE TRIGGER circle_joined after insert on circle_member begin update circle set member_count = member_count + 1, members_version = members_version + 1 where id = new.circle_id; end;
CREATE TRIGGER circle_left after delete on circle_member begin update circle set member_count = member_count - 1, members_version = members_version + 1 where id = old.circle_id; end;
CREATE TRIGGER circle_member_changed after update on circle_member begin update circle set members_version = members_version + 1 where id = new.circle_id; end;
CREATE TRIGGER shared_with_open_circle before insert on shared when new.thread_id <> new.circle_id and (select member_count < member_minimum from circle where id = new.circle_id) begin select raise(abort, 'circle_minimum'); end;
CREATE INDEX entry_age on entry (kind, created_at) where erased = 0;
CREATE INDEX entry_replaces on entry (thread_id, replaces) where replaces is not null;
CREATE INDEX entry_file_hash on entry_file (hash);
CREATE INDEX job_due on job (state, due_at, id);
CREATE INDEX need_thread on need (thread_id, reason);
CREATE INDEX facility_place on facility (place, name, id);
CREATE INDEX facility_word_facility on facility_word (facility_id);
CREATE INDEX account_session_person on account_session (person_id);
CREATE INDEX sign_in_attempt_last on sign_in_attempt (last_at);
CREATE INDEX case_draft_author on case_draft (author_id, touched_at) where state = 'open';
CREATE INDEX case_draft_touched on case_draft (touched_at) where state = 'open';
CREATE INDEX case_record_posted on case_record (posted_at, thread_id);
CREATE INDEX case_record_state on case_record (state, posted_at, thread_id);
CREATE INDEX case_record_asker on case_record (asker_id, posted_at, thread_id);
CREATE INDEX case_report_thread on case_report (thread_id) where decided_at is null;
CREATE UNIQUE INDEX audit_event_position on audit_event (position);
CREATE INDEX audit_event_open on audit_event (at) where position is null;
CREATE INDEX invitation_issuer on invitation (issued_by);
CREATE INDEX rate_end on rate (ends_at) where ends_at is not null;
CREATE INDEX invitation_open on invitation (issued_by, expires_at) where used_at is null;
CREATE INDEX account_notice_person on account_notice (person_id, at);
CREATE INDEX password_reset_person on password_reset (person_id);
CREATE INDEX password_reset_issuer on password_reset (issued_by);
CREATE INDEX sign_in_proof_person on sign_in_proof (person_id);
CREATE UNIQUE INDEX account_login_skeleton on account (login_skeleton);
CREATE INDEX account_admission on account (admission_thread) where admission_thread is not null;
CREATE INDEX credential_facility on credential (facility_id, name_skeleton);
CREATE INDEX credential_unread on credential (person_id) where name_skeleton is null;
CREATE INDEX account_unread on account (person_id) where login_skeleton is null;
