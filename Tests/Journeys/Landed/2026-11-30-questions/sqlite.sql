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
    touched_at bigint not null, choices blob, removed_at bigint,
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
    removal_report text not null, queue_rank integer not null default 3 check (queue_rank between 0 and 3), due_at bigint not null default 0, needs_rule integer not null default 0, taken_by blob references person (id), taken_until bigint,
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
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fca1372c0b208443769b20ea9','asker443769b20ea9','asker443769b20ea9','','zh',0,'active',1796003055466,1796003055466,'asker443769b2oea9',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fca2976769f9777a6386e01ad','colleagu77a6386e01ad','colleagu77a6386e01ad','','zh',0,'active',1796003055466,1796003055466,'colleagu77a6386eolad',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fca2d770588c09fc8e274e913','third9fc8e274e913','third9fc8e274e913','','zh',0,'active',1796003055466,1796003055466,'thlrd9fc8e274e9l3',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fca317cc4b55beabe02bf8b8f','outsidereabe02bf8b8f','outsidereabe02bf8b8f','','zh',0,'active',1796003055466,1796003055466,'outsldereabeo2bf8b8f',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fca3570af9b88e28adb5d3dd6','administe28adb5d3dd6','administe28adb5d3dd6','','zh',1,'active',1796003055466,1796003055466,'adrnlnlste28adb5d3dd6',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fca39727aa4d02b41a76eec5c','second2b41a76eec5c','second2b41a76eec5c','','zh',0,'active',1796003055466,1796003055466,'second2b4la76eec5c',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fca3c7fad938ac9127cffce97','lastc9127cffce97','lastc9127cffce97','','zh',0,'active',1796003055466,1796003055466,'lastc9l27cffce97',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd2a67c9683d13d1930d6a5e2','trialbbb5-83c34e142643','trialbbb5-83c34e142643','$argon2id$v=19$m=19456,t=2,p=1$550CrwOcw3F47RX6UoIDsA$xN2ljxQeTKvI2C88vwhuI4Gbj+ddv+eXzhUIMhg1Ju4','zh',0,'active',1796003055466,1796003055466,'trlalbbb583c34el42643',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd2d0795eb037bb18a711c5b1','trialbeee-c00fbc431683','trialbeee-c00fbc431683','$argon2id$v=19$m=19456,t=2,p=1$tDAopBHqcjqXF3qnRS0H5A$SWv9t0hrSGpLCAwfIP8cut3HuvuXskyR0YnqRWWxzQs','zh',0,'active',1796003055466,1796003055466,'trlalbeeecoofbc43l683',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd2f479d2b99663946299db68','trial905f-462316823452','trial905f-462316823452','$argon2id$v=19$m=19456,t=2,p=1$UVaH97tx1Fu4KjdBXD1WIg$KmBzrZRJP9wSVt680ci5jr5wKi3slqz+2NoId4LRfyU','zh',0,'active',1796003055466,1796003055466,'trlal9o5f4623l6823452',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd3397c069a047e01ee3db084','trialb3a3-cd32dab84003','trialb3a3-cd32dab84003','$argon2id$v=19$m=19456,t=2,p=1$TEb9dfPmwNLIqooAWLFo/Q$IATiJDb8jHH9c5oP9v+OPW/DiU8Ab5Xb+EmB3JvKuNM','zh',0,'active',1796003055466,1796003055466,'trlalb3a3cd32dab84oo3',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd37b71aabdaa974b2b55c545','trialbea9-dee6db98a7b6','trialbea9-dee6db98a7b6','$argon2id$v=19$m=19456,t=2,p=1$2h8smdit5+Xk1n5CF7QQyQ$a5dk1vX3AnVJUF48WiUsmyJK0AgPOPYFbLFigKfU824','zh',0,'active',1796003055466,1796003055466,'trlalbea9dee6db98a7b6',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd3c27254bf82f0795e891a92','trial8abe-a8ab565c142e','trial8abe-a8ab565c142e','$argon2id$v=19$m=19456,t=2,p=1$TJUK3IqipawFEJCbub0UYw$XqhAOZgGklKkD29/dgsqd2Fwg+WkHw0qzRG2NAyKmRk','zh',0,'active',1796003055466,1796003055466,'trlal8abea8ab565cl42e',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd4017f258d1c642c1188d215','trialb2ec-39589723fe21','trialb2ec-39589723fe21','$argon2id$v=19$m=19456,t=2,p=1$b4GQjZJcVsnhJ2jPConXBA$NjNVi5lSpUhRVIXq/v5nuKk79ARaSWbV4/44Zmlb/7c','zh',0,'active',1796003055466,1796003055466,'trlalb2ec39589723fe2l',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd469722cb0806a87595ae5c4','trialbae0-babdb7770dd2','trialbae0-babdb7770dd2','$argon2id$v=19$m=19456,t=2,p=1$kZsJA70Yj5+ACnO9tOg8NA$uqzoVwZQx2Xd3SXRtvjlKO3tKlOT1Zi/SYTNThj8ZaI','zh',0,'active',1796003055466,1796003055466,'trlalbaeobabdb777odd2',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd4877a6b93cf508edcfd7d4e','trialbb41-780231579a38','trialbb41-780231579a38','$argon2id$v=19$m=19456,t=2,p=1$UO+Tkt2X3rYBbPwsW84bAg$MmLBTLKJ0Wk3OXygsTqsib71rgdWcy5lkGJNQIsD0D4','zh',0,'active',1796003055466,1796003055466,'trlalbb4l78o23l579a38',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd4a778fba0ae569d4fdae9ac','trial9223-8c406e69b57d','trial9223-8c406e69b57d','$argon2id$v=19$m=19456,t=2,p=1$ezRMQS2D6CxbTE+lIchCIA$cdrBkigudwb4f8hvUZTMPCSkegSdaxngdC1ZqWH/6hw','zh',0,'active',1796003055466,1796003055466,'trlal92238c4o6e69b57d',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd4c674fc9c64052dbec5d61b','trial83df-2a29ba447b75','trial83df-2a29ba447b75','$argon2id$v=19$m=19456,t=2,p=1$vMv2PFeNOFIqlPvHDigMpA$fHymmaZ1c56ee1Od9oPb07sHVMoTic15y9HDOuEAOdc','zh',0,'active',1796003055466,1796003055466,'trlal83df2a29ba447b75',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd4e37fed8021d784862d3751','trial80f2-441860f48a5b','trial80f2-441860f48a5b','$argon2id$v=19$m=19456,t=2,p=1$XxwyJqZ87VVYhttn3cxMGg$yjQqmeqzO6oM9WtAtJNKRMn0LLfFjfNtaODz8Og9ang','zh',0,'active',1796003055466,1796003055466,'trlal8of244l86of48a5b',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd5017cd8bc82fa541eb644ab','trialb1e9-2631b584a085','trialb1e9-2631b584a085','$argon2id$v=19$m=19456,t=2,p=1$IsJkvemktPTljqHB+Bs8ZQ$vWDEdT3J0p0eOtxHTjkFbzWWhzJgIbUihFZk+hkzAuw','zh',0,'active',1796003055466,1796003055466,'trlalble9263lb584ao85',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd51d7d6eac850d20791b0ffe','trial8c85-b47cc9c5f16b','trial8c85-b47cc9c5f16b','$argon2id$v=19$m=19456,t=2,p=1$hrx7kBElxH0Mt/UaTDIYsw$nsaY2FV5bREAF6uoFQyxzxuuUasBRdlAbJ3vXctyf1s','zh',0,'active',1796003055466,1796003055466,'trlal8c85b47cc9c5fl6b',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd53a75928e97ec361c0542b0','trial8d34-ef4d6e74dfdf','trial8d34-ef4d6e74dfdf','$argon2id$v=19$m=19456,t=2,p=1$XEtGw9y+ZiZrPrhVEYhoRA$ihunMpoNEunyiAULyqa4y1KI/zlLi9kQfTMxjKbIU3w','zh',0,'active',1796003055466,1796003055466,'trlal8d34ef4d6e74dfdf',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd55679de90d2bf45b536b2a7','triala23f-b886dcc4c514','triala23f-b886dcc4c514','$argon2id$v=19$m=19456,t=2,p=1$LlvdHZohxTnTSKaXoLvRNQ$9htkh0Ofna++/AElubfgUXSiZJcFsiYwtlXJ2B0l6Qc','zh',0,'disabled',1796003055466,1796003055466,'trlala23fb886dcc4c5l4',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd572742b84e4992cebceb35f','triala800-24319177bc89','triala800-24319177bc89','$argon2id$v=19$m=19456,t=2,p=1$VXVxHO/CdIg+32LrVJ1XEA$j4BRJH1BU/psJYktryT954ZJm88mBSwSoOxiZec5yK8','zh',0,'active',1796003055466,1796003055466,'trlala8oo243l9l77bc89',null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at,login_skeleton,admission_thread) values (x'01a22a1fd2d07826b06befa1863fe5a3','trial9491-e5b189e26e98','trial9491-e5b189e26e98','$argon2id$v=19$m=19456,t=2,p=1$rQbky0SgBZcFu8NeGIJmxA$pcM49rVFLpIWadA+DDOco+2g6Etf3dXmfzi2eVF9/h0','zh',0,'active',1796003055466,1796003055466,'trlal949le5bl89e26e98',null);
insert into account_device (person_id,network,device,last_at) values (x'01a22a1fd2a67c9683d13d1930d6a5e2','127.0.0.1','',1796003055466);
insert into account_device (person_id,network,device,last_at) values (x'01a22a1fd2d07826b06befa1863fe5a3','127.0.0.1','',1796003055466);
insert into account_device (person_id,network,device,last_at) values (x'01a22a1fd3397c069a047e01ee3db084','127.0.0.1','',1796003055466);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a22a1fc76a754d883ff06403c30432',x'01a22a1fd3397c069a047e01ee3db084','second-factor-set',1796003055466,'local','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a22a1fc76a75f4aa37a84063cf757c',x'01a22a1fd37b71aabdaa974b2b55c545','second-factor-set',1796003055466,'local','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a22a1fc76a7faba731c3bf7c8253bb',x'01a22a1fd3c27254bf82f0795e891a92','second-factor-set',1796003055466,'local','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a22a1fc76a70c591d5a4b0d03bbff3',x'01a22a1fd4017f258d1c642c1188d215','second-factor-set',1796003055466,'local','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a22a1fc76a7a0fbad333c3305e068d',x'01a22a1fd469722cb0806a87595ae5c4','reset-issued',1796003055466,'','',x'01a22a1fca3570af9b88e28adb5d3dd6',null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a22a1fc76a7cfabd3c4659bd55d4ba',x'01a22a1fd2a67c9683d13d1930d6a5e2','sign-in',1796003055466,'127.0.0.1','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a22a1fc76a7a49aa3526841b3ce5ba',x'01a22a1fd3397c069a047e01ee3db084','recovery-code-used',1796003055466,'127.0.0.1','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a22a1fc76a7c9c80f70572f77e92ec',x'01a22a1fd3397c069a047e01ee3db084','sign-in',1796003055466,'127.0.0.1','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a22a1fc76a7b629afdd25d16f667c7',x'01a22a1fd2f479d2b99663946299db68','second-factor-set',1796003055466,'127.0.0.1','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a22a1fc76a7cd29ea944b06634c2f2',x'01a22a1fd37b71aabdaa974b2b55c545','recovery-codes-made',1796003055466,'127.0.0.1','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a22a1fc76a77f08596ddd22cc52cad',x'01a22a1fd3c27254bf82f0795e891a92','second-factor-removed',1796003055466,'127.0.0.1','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a22a1fc76a756289a7d52f43e394f9',x'01a22a1fd4017f258d1c642c1188d215','second-factor-taken',1796003055466,'','',x'01a22a1fca3570af9b88e28adb5d3dd6',null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a22a1fc76a796eaeb1712ee6cb119c',x'01a22a1fd469722cb0806a87595ae5c4','password-reset',1796003055466,'127.0.0.1','',null,null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a22a1fc76a7370bbbe5b179ba9da8f',x'01a22a1fd4877a6b93cf508edcfd7d4e','reset-issued',1796003055466,'','',x'01a22a1fca3570af9b88e28adb5d3dd6',null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a22a1fc76a75fc8a9ed020663177f3',x'01a22a1fd4877a6b93cf508edcfd7d4e','sessions-ended',1796003055466,'','',x'01a22a1fca3570af9b88e28adb5d3dd6',null);
insert into account_notice (id,person_id,kind,at,address,device,by_person,seen_at) values (x'01a22a1fc76a7279a2d931261c0dea81',x'01a22a1fd4a778fba0ae569d4fdae9ac','password-changed',1796003055466,'127.0.0.1','',null,null);
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a22a1fc76a7431b715c5df9d0eba18',x'01a22a1fca1372c0b208443769b20ea9','9d52d5b19b7c0c4bc1c8c46b2bb0e8d2ae02bde4a82b4fbe6180d07298274bb7',1796003055466,1796003055466,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a22a1fc76a7ad097c5fb0feed60c9b',x'01a22a1fca2976769f9777a6386e01ad','ae350767fdfba477c4428db6506ff3fda0515a0bcb31be4f318c125bd235ed32',1796003055466,1796003055466,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a22a1fc76a7a3d86373f230f53c644',x'01a22a1fca2d770588c09fc8e274e913','1da7fc9f2ccf6c0e9cc08629fe0e0c272e6edc7253888bfc1bb420f917547d18',1796003055466,1796003055466,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a22a1fc76a7510acd684ce2dbe41d1',x'01a22a1fca317cc4b55beabe02bf8b8f','34aebc5301c425f0c38760f752a276883039a56461ac52fedc279ef58b06e56d',1796003055466,1796003055466,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a22a1fc76a7573b2401dc21aaac4ff',x'01a22a1fca3570af9b88e28adb5d3dd6','ba61a9ffd7f8627b5f7e40c76afc95d4490cca884cb561e03eb736346f0b46e6',1796003055466,1796003055466,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a22a1fc76a796bb2844937ee5fd404',x'01a22a1fca39727aa4d02b41a76eec5c','baf82082c43b0a9ebd136bb2a14f8ccb004c102dbcb41d536a25b278fcaf6d14',1796003055466,1796003055466,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a22a1fc76a7c91a00e767aa161eb27',x'01a22a1fca3c7fad938ac9127cffce97','748a5f8fd36672bb06016297fbb2c4bf77b4119d44835e8750c6e2405f83fed2',1796003055466,1796003055466,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a22a1fc76a754aa3d0f95e7c1eac80',x'01a22a1fd2d0795eb037bb18a711c5b1','36e9056c7ac7356786c759155d3240379f9fc0a7886e09269cc0704ebabea622',1796003055466,1796003055466,'trial','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a22a1fc76a70ec85a844e7f4050c48',x'01a22a1fd2f479d2b99663946299db68','37f2e2c30ed114ba3817193459a60a079b57d30e7c1cec5c057388871fea2d7e',1796003055466,1796003055466,'trial','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a22a1fc76a7616942201b3ad14a09f',x'01a22a1fd37b71aabdaa974b2b55c545','b6698a488030cbcb77051700dd17a9bd38ddd1f2594a08422ee6baa0db467d8e',1796003055466,1796003055466,'trial','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a22a1fc76a758288a0130593f76610',x'01a22a1fd3c27254bf82f0795e891a92','1bc60564d49924d82fc489c2278aa4b453f40c617866a3b76431d93496f0f5d8',1796003055466,1796003055466,'trial','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a22a1fc76a733a812c7e0eb538c08c',x'01a22a1fd4a778fba0ae569d4fdae9ac','124650bc79af6b21fcaeba0c65007d36fc9d435a1bcb3d2cd7416492adf78e57',1796003055466,1796003055466,'trial','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a22a1fc76a786798002b3376c15e69',x'01a22a1fd4c674fc9c64052dbec5d61b','505375ade72d63e94a8d0d5afca0b301db1d67e06f882266a80dd15ae387189a',1796003055466,1796003055466,'trial','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a22a1fc76a7f02b6f1aaa8e90d16d3',x'01a22a1fd2a67c9683d13d1930d6a5e2','4448f633257b6bf35485242495caa86b73e5e4ab1faf3311c0fced2e20f2fc25',1796003055466,1796003055466,'127.0.0.1','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a22a1fc76a72b7bf89c8cca0c78b6a',x'01a22a1fd2d07826b06befa1863fe5a3','c5095cf0a0130e7a40a57203b94d00f6366ecd1efaa1532d15beef22b8d310d1',1796003055466,1796003055466,'127.0.0.1','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a22a1fc76a767d8b8ce9bc3f236d90',x'01a22a1fd3397c069a047e01ee3db084','0cd61d874785bf8e533064d5506c4b8ea830ea220f6dbd8d69cd6e414e57d94a',1796003055466,1796003055466,'127.0.0.1','');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a768c8812a173c31c54e3',1796003055466,null,'professional','local','accounts.seed-facility',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7438ae30eb1d2890f38a',1796003055466,null,'professional','local','accounts.seed-facility',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7e60a7dbee51e920e4bc',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','accounts.seed-person','01a22a1f-ca13-72c0-b208-443769b20ea9','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7ce4b0c777ab92b7b9f9',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','test','accounts.become','01a22a1f-ca13-72c0-b208-443769b20ea9','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a70bb84c3e74b840e27cb',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','local','accounts.seed-person','01a22a1f-ca29-7676-9f97-77a6386e01ad','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7a6287704d7dd0f31918',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','test','accounts.become','01a22a1f-ca29-7676-9f97-77a6386e01ad','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7de9801d1f8ff087fba6',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','local','accounts.seed-person','01a22a1f-ca2d-7705-88c0-9fc8e274e913','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7c978d926cf7494b02a4',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','test','accounts.become','01a22a1f-ca2d-7705-88c0-9fc8e274e913','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a71bc945c47745fc4557e',1796003055466,x'01a22a1fca317cc4b55beabe02bf8b8f','professional','local','accounts.seed-person','01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a78f386da3ea5c86da115',1796003055466,x'01a22a1fca317cc4b55beabe02bf8b8f','professional','test','accounts.become','01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a74dd92f06e332e096834',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','local','accounts.seed-person','01a22a1f-ca35-70af-9b88-e28adb5d3dd6','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7587937451b9cef2021a',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','test','accounts.become','01a22a1f-ca35-70af-9b88-e28adb5d3dd6','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7610a04b884aff41cc77',1796003055466,x'01a22a1fca39727aa4d02b41a76eec5c','professional','local','accounts.seed-person','01a22a1f-ca39-727a-a4d0-2b41a76eec5c','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a73729442eb4fbe203774',1796003055466,x'01a22a1fca39727aa4d02b41a76eec5c','professional','test','accounts.become','01a22a1f-ca39-727a-a4d0-2b41a76eec5c','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7677bbe66a9bb1b35a60',1796003055466,x'01a22a1fca3c7fad938ac9127cffce97','professional','local','accounts.seed-person','01a22a1f-ca3c-7fad-938a-c9127cffce97','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a79e0850c84f439dfaaa4',1796003055466,x'01a22a1fca3c7fad938ac9127cffce97','professional','test','accounts.become','01a22a1f-ca3c-7fad-938a-c9127cffce97','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a746d904e8777e1599cbb',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.create','01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a750cab9a1b80eae89ab6',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.invite','01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a71a6850f2d7d825aa6ae',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7817baaa38c2bda39d0f',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.invite','01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7456b23c21546fa32585',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a748c9e5d20bc4bd31d38',1796003055466,x'01a22a1fca317cc4b55beabe02bf8b8f','professional','local','groups.create','01a22a1f-ca4f-7ba6-9dfc-cade428ecff8','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7f05ac2470c7551956f2',1796003055466,x'01a22a1fca317cc4b55beabe02bf8b8f','professional','local','groups.invite','01a22a1f-ca4f-7ba6-9dfc-cade428ecff8','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7383a9e306ace31ac248',1796003055466,x'01a22a1fca39727aa4d02b41a76eec5c','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7568b5f4b8ba638d6480',1796003055466,x'01a22a1fca317cc4b55beabe02bf8b8f','professional','local','groups.invite','01a22a1f-ca4f-7ba6-9dfc-cade428ecff8','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7318973cacc466e5d3c3',1796003055466,x'01a22a1fca3c7fad938ac9127cffce97','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7d7c9bab28ae3e1efde0',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','ask.begin','01a22a1f-ca6a-755c-8308-bfb8d909b854','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7daf98b6391ed23e4fae',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','ask.attach','01a22a1f-ca6a-755c-8308-bfb8d909b854','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7c30a57b1acd4c51b844',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','ask.read-picture','01a22a1f-ca6a-755c-8308-bfb8d909b854','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7e46abff4a39d9bc09ac',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','ask.override','01a22a1f-ce50-71b1-b79a-c0a43f4f4c69','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7210a65f11f421186060',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','ask.post','01a22a1f-ca6a-755c-8308-bfb8d909b854','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a754fa6884752e1c85e4b',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','127.0.0.1','cases.answer','01a22a1f-ce50-71b1-b79a-c0a43f4f4c69','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7fb0b6d75d8c2da996e1',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','cases.accept','01a22a1f-ce50-71b1-b79a-c0a43f4f4c69','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7b5e809fe7ac4458aa95',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','cases.close','01a22a1f-ce50-71b1-b79a-c0a43f4f4c69','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7af799109f0ad1b178b5',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','ask.begin','01a22a1f-ce93-71d9-952c-7d99f5f7a39b','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a761288fb4e4922de8079',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','ask.post','01a22a1f-ce93-71d9-952c-7d99f5f7a39b','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a74419857655f9934f432',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','127.0.0.1','cases.ask-information','01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7b9e8ba3617346b7a01a',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','cases.note','01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a794ab420b7d831a8023f',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','127.0.0.1','groups.post','01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a708e99851cbd168087df',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','127.0.0.1','groups.post','01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a72cebe10c8dda0841dfa',1796003055466,x'01a22a1fca317cc4b55beabe02bf8b8f','professional','127.0.0.1','groups.post','01a22a1f-ca4f-7ba6-9dfc-cade428ecff8','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a74258c8181110c39c7bd',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','ask.begin','01a22a1f-d1e0-7ca7-80d5-26274908cc49','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a749c8486f57c135ce591',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','ask.attach','01a22a1f-d1e0-7ca7-80d5-26274908cc49','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a77ad946befa6ddef668b',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','platform.trial','01a22a1f-d285-7575-927c-f943759ace04','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a70be9cc5a3b71010ff6d',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','127.0.0.1','platform.revive-job','01a22a1f-c76a-7d9c-b676-dd0f77e1f020','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7cf699f982a189e21414',1796003055466,null,'professional','local','accounts.seed-facility',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a747eb5a03877ca75553f',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','local','accounts.invite',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a77fa91147a9919d8fc78',1796003055466,x'01a22a1fd2a67c9683d13d1930d6a5e2','professional','local','accounts.seed-person','01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7f27ad11a88e7025c524',1796003055466,x'01a22a1fd2a67c9683d13d1930d6a5e2','professional','trial','accounts.become','01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a79c7b464d88ac1a8c86d',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','local','accounts.invite',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7d1cab3fa7fe61054a84',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','local','accounts.invite',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a780c98c281ec5888d9e9',1796003055466,x'01a22a1fd2d0795eb037bb18a711c5b1','professional','local','accounts.seed-person','01a22a1f-d2d0-795e-b037-bb18a711c5b1','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a75839ade08c00f6d1d31',1796003055466,x'01a22a1fd2f479d2b99663946299db68','professional','local','accounts.seed-person','01a22a1f-d2f4-79d2-b996-63946299db68','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a78c98701d076d821530f',1796003055466,x'01a22a1fd2f479d2b99663946299db68','professional','local','accounts.begin-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7f6f987d8f19bbaf759d',1796003055466,x'01a22a1fd3397c069a047e01ee3db084','professional','local','accounts.seed-person','01a22a1f-d339-7c06-9a04-7e01ee3db084','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a713db22036224ce39d01',1796003055466,x'01a22a1fd3397c069a047e01ee3db084','professional','local','accounts.begin-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7026af022a5be96fc04c',1796003055466,x'01a22a1fd3397c069a047e01ee3db084','professional','local','accounts.set-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a726b83ef6b250d4ae8c2',1796003055466,x'01a22a1fd37b71aabdaa974b2b55c545','professional','local','accounts.seed-person','01a22a1f-d37b-71aa-bdaa-974b2b55c545','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a762a9d42249c20a941dd',1796003055466,x'01a22a1fd37b71aabdaa974b2b55c545','professional','local','accounts.begin-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7f828762c6292d2d4d4c',1796003055466,x'01a22a1fd37b71aabdaa974b2b55c545','professional','local','accounts.set-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7f97841e84cde7167221',1796003055466,x'01a22a1fd3c27254bf82f0795e891a92','professional','local','accounts.seed-person','01a22a1f-d3c2-7254-bf82-f0795e891a92','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a781b9936a33c0310fa8a',1796003055466,x'01a22a1fd3c27254bf82f0795e891a92','professional','local','accounts.begin-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7fbd94e043d0b117efe7',1796003055466,x'01a22a1fd3c27254bf82f0795e891a92','professional','local','accounts.set-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a75a8958b5494c8f3383f',1796003055466,x'01a22a1fd4017f258d1c642c1188d215','professional','local','accounts.seed-person','01a22a1f-d401-7f25-8d1c-642c1188d215','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7d63a581845079dfff23',1796003055466,x'01a22a1fd4017f258d1c642c1188d215','professional','local','accounts.begin-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a76ddad55db028be3e8d9',1796003055466,x'01a22a1fd4017f258d1c642c1188d215','professional','local','accounts.set-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7765af3c4ef7109a921c',1796003055466,x'01a22a1fd3397c069a047e01ee3db084','professional','trial','accounts.sign-in-password','01a22a1f-d339-7c06-9a04-7e01ee3db084','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a76279048601221b6ce99',1796003055466,x'01a22a1fd2d0795eb037bb18a711c5b1','professional','trial','accounts.become','01a22a1f-d2d0-795e-b037-bb18a711c5b1','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7abab8cc8d5acc97005f',1796003055466,x'01a22a1fd2f479d2b99663946299db68','professional','trial','accounts.become','01a22a1f-d2f4-79d2-b996-63946299db68','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7ebfb1710c6e38dbc230',1796003055466,x'01a22a1fd37b71aabdaa974b2b55c545','professional','trial','accounts.become','01a22a1f-d37b-71aa-bdaa-974b2b55c545','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7700a0bc852c8ccb64cc',1796003055466,x'01a22a1fd3c27254bf82f0795e891a92','professional','trial','accounts.become','01a22a1f-d3c2-7254-bf82-f0795e891a92','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a722680bc2a4ea56c6487',1796003055466,x'01a22a1fd469722cb0806a87595ae5c4','professional','local','accounts.seed-person','01a22a1f-d469-722c-b080-6a87595ae5c4','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7a54949e19e5ab1e6913',1796003055466,x'01a22a1fd4877a6b93cf508edcfd7d4e','professional','local','accounts.seed-person','01a22a1f-d487-7a6b-93cf-508edcfd7d4e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7582b364631808c15301',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','ask.read-picture','01a22a1f-d1e0-7ca7-80d5-26274908cc49','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a79c0ac86f6732be47846',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','local','accounts.issue-reset','01a22a1f-d469-722c-b080-6a87595ae5c4','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a71eebf91a65fd323f9c3',1796003055466,null,'professional','local','accounts.seed-facility',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7d23ad2ee80dd7240dfd',1796003055466,x'01a22a1fd4a778fba0ae569d4fdae9ac','professional','local','accounts.seed-person','01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7995a97ff2f3a16c423c',1796003055466,x'01a22a1fd4c674fc9c64052dbec5d61b','professional','local','accounts.seed-person','01a22a1f-d4c6-74fc-9c64-052dbec5d61b','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a79c3b703da3e53ea0984',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','trial','accounts.become','01a22a1f-ca13-72c0-b208-443769b20ea9','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7a7489d2b31c35ecf4b6',1796003055466,x'01a22a1fd4e37fed8021d784862d3751','professional','local','accounts.seed-person','01a22a1f-d4e3-7fed-8021-d784862d3751','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a77ee9fc134eff7e2941c',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','accounts.trial','01a22a1f-d4fe-77d8-aba1-8edd789d3761','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a706e946baadb17509fb8',1796003055466,x'01a22a1fd4a778fba0ae569d4fdae9ac','professional','trial','accounts.become','01a22a1f-d4a7-78fb-a0ae-569d4fdae9ac','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7d27867811af49088eda',1796003055466,x'01a22a1fd4c674fc9c64052dbec5d61b','professional','trial','accounts.become','01a22a1f-d4c6-74fc-9c64-052dbec5d61b','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7aeb82beaf7cfb406fb6',1796003055466,x'01a22a1fd5017cd8bc82fa541eb644ab','professional','local','accounts.seed-person','01a22a1f-d501-7cd8-bc82-fa541eb644ab','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a79abaff48992efdb35f7',1796003055466,x'01a22a1fd51d7d6eac850d20791b0ffe','professional','local','accounts.seed-person','01a22a1f-d51d-7d6e-ac85-0d20791b0ffe','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a760098eb7fda72d79bfd',1796003055466,x'01a22a1fd53a75928e97ec361c0542b0','professional','local','accounts.seed-person','01a22a1f-d53a-7592-8e97-ec361c0542b0','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a73d38879ec34e5c84e9c',1796003055466,x'01a22a1fd55679de90d2bf45b536b2a7','professional','local','accounts.seed-person','01a22a1f-d556-79de-90d2-bf45b536b2a7','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a764ab7330c41c4a14cfa',1796003055466,x'01a22a1fd572742b84e4992cebceb35f','professional','local','accounts.seed-person','01a22a1f-d572-742b-84e4-992cebceb35f','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a791c83e951b5e78049b5',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','local','accounts.disable','01a22a1f-d572-742b-84e4-992cebceb35f','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a776da4f4d76218ad4797',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','local','accounts.invite',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a768fb259607b130a6d61',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','test','accounts.become','01a22a1f-ca13-72c0-b208-443769b20ea9','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7c40bc252a4e3b44c21b',1796003055466,x'01a22a1fd2a67c9683d13d1930d6a5e2','professional','127.0.0.1','accounts.sign-in','01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a70399faa14a7f76ed048',1796003055466,x'01a22a1fd2a67c9683d13d1930d6a5e2','professional','127.0.0.1','accounts.sign-out','01a22a1f-c76a-7310-8c83-a9028331e51f','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7c3e9a22196dd981bbaa',1796003055466,x'01a22a1fd2d07826b06befa1863fe5a3','professional','127.0.0.1','accounts.sign-up','01a22a1f-d2d0-7826-b06b-efa1863fe5a3','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7b3a90e0eda4e3132347',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','test','accounts.become','01a22a1f-ca13-72c0-b208-443769b20ea9','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a77b5b58f90d599c09f36',1796003055466,x'01a22a1fd3397c069a047e01ee3db084','professional','127.0.0.1','accounts.sign-in','01a22a1f-d339-7c06-9a04-7e01ee3db084','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7d9fb0467a50e2307275',1796003055466,x'01a22a1fd2d0795eb037bb18a711c5b1','professional','127.0.0.1','accounts.begin-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a72fab8661dd1c1fa66f9',1796003055466,x'01a22a1fd2f479d2b99663946299db68','professional','127.0.0.1','accounts.set-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7fbfa173d1430f00bad2',1796003055466,x'01a22a1fd37b71aabdaa974b2b55c545','professional','127.0.0.1','accounts.renew-recovery-codes',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7c03abf88524b4c7a96f',1796003055466,x'01a22a1fd3c27254bf82f0795e891a92','professional','127.0.0.1','accounts.remove-second-factor',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a730cb290e32a4eccbe5e',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','127.0.0.1','accounts.take-second-factor','01a22a1f-d401-7f25-8d1c-642c1188d215','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a79dab7dce2298e682ede',1796003055466,x'01a22a1fd469722cb0806a87595ae5c4','professional','127.0.0.1','accounts.use-reset','01a22a1f-d469-722c-b080-6a87595ae5c4','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a792dadf693cd043b77aa',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','127.0.0.1','accounts.issue-reset','01a22a1f-d487-7a6b-93cf-508edcfd7d4e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7ae0bc3febc4ce724ca4',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','127.0.0.1','accounts.end-sessions','01a22a1f-d487-7a6b-93cf-508edcfd7d4e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7dc182bfcbee636df084',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','accounts.set-language',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7f39bb2ae887820c8b40',1796003055466,x'01a22a1fd4a778fba0ae569d4fdae9ac','professional','127.0.0.1','accounts.change-password',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7cd49e6d5d39ade46165',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','accounts.see-notices',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7e87888c4b7d79a2cd99',1796003055466,x'01a22a1fd4c674fc9c64052dbec5d61b','professional','127.0.0.1','accounts.set-facility','01a22a1f-d4a6-70f5-8087-a81c57fefacf','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7282a50a7bdd3d5b55b8',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','accounts.end-session','01a22a1f-c76a-75a5-8e47-015f0fda8937','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7cbba784503e9e624e1e',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','127.0.0.1','accounts.add-facility','01a22a1f-d6d3-76f3-a76e-3ac1bd5d914e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a72ab94932558fb37159d',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','127.0.0.1','accounts.change-facility','01a22a1f-d2a3-7be9-b57d-5099397fbe6d','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a74e9ba702fecc5355c0d',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','127.0.0.1','accounts.invite',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7b459e249cccb925ad7c',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','127.0.0.1','accounts.revoke-invitation','01a22a1f-c76a-7961-bc71-8ffd45339f7a','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a714fa029eef9bcc0f888',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','127.0.0.1','accounts.check-credential','01a22a1f-d51d-7d6e-ac85-0d20791b0ffe','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a748c86972eb1a20af0c5',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','127.0.0.1','accounts.withdraw-check','01a22a1f-d53a-7592-8e97-ec361c0542b0','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7257ba888bdbd72630d5',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','127.0.0.1','accounts.disable','01a22a1f-d556-79de-90d2-bf45b536b2a7','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7a1c86e7dd753d66b771',1796003055466,x'01a22a1fca3570af9b88e28adb5d3dd6','professional','127.0.0.1','accounts.enable','01a22a1f-d572-742b-84e4-992cebceb35f','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7a4ea55141762467d0f5',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.create','01a22a1f-d6f1-772c-b2b4-fbb23f5028cc','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a72c19fc7818d9ed64575',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.invite','01a22a1f-d6f1-772c-b2b4-fbb23f5028cc','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7c709ba79416ad75a293',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a70fd9babc57c57418ad6',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.invite','01a22a1f-d6f1-772c-b2b4-fbb23f5028cc','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7a47ab68c26bb8cbf772',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7e0a88b8e1ae576fe212',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','local','groups.post','01a22a1f-d6f1-772c-b2b4-fbb23f5028cc','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7333b7f0519ebd8262ba',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.create','01a22a1f-d709-7e17-b68f-b1accce3c35c','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a70969f11040d4848def8',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.invite','01a22a1f-d709-7e17-b68f-b1accce3c35c','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7fada90bc3303fae1214',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7ad68b98520aecd78d6a',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.invite','01a22a1f-d709-7e17-b68f-b1accce3c35c','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a734b9afc8ae1439b7384',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a730e8cab0821400cf47c',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.create','01a22a1f-d712-706b-92a2-8c36743fb1de','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7e4da6221704a7cbc610',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.invite','01a22a1f-d712-706b-92a2-8c36743fb1de','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a72a2af7a2caae5f883b5',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.create','01a22a1f-d716-74fd-bae7-59bc54746fa8','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7b03b35f9ceabd1d31fc',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.invite','01a22a1f-d716-74fd-bae7-59bc54746fa8','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a702f80a38bc14f25f565',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a712fbe777b434be0f211',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.invite','01a22a1f-d716-74fd-bae7-59bc54746fa8','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7d40854c92424030855d',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','local','groups.claim',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7642a85c079bd2764f5c',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.create','01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7aa2882697be88120436',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.invite','01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a740e9e7fa881ebc3c9c1',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7834a1ba2a18b1b26dd2',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','groups.invite','01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a725088e2a8e9bf54963d',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','local','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a74258dbdc96b89c902db',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','groups.create','01a22a1f-d6ff-7309-9817-2f9e3b6b73af','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a792fa9a628c8b1aa707e',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','127.0.0.1','groups.post','01a22a1f-d6f1-772c-b2b4-fbb23f5028cc','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7c57a893bdc601861805',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','127.0.0.1','groups.withdraw','01a22a1f-d6f1-772c-b2b4-fbb23f5028cc','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7f62af1d910ff6ddc6bc',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','groups.role','01a22a1f-d709-7e17-b68f-b1accce3c35c','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a79efb2b7e62e4de18b81',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','groups.remove','01a22a1f-d709-7e17-b68f-b1accce3c35c','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7bedb17c2fc4ac110271',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','groups.settings','01a22a1f-d709-7e17-b68f-b1accce3c35c','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a76af909f39a06d32c2fc',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','groups.invite','01a22a1f-d712-706b-92a2-8c36743fb1de','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a79c3ba6d224f7bf23821',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','groups.revoke-invitation','01a22a1f-d712-706b-92a2-8c36743fb1de','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a73f7aa24af0dd472569d',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','127.0.0.1','groups.join',null,'done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a76d0b759f17a394c50ba',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','127.0.0.1','groups.leave','01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7e76bafd723ebc245502',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','ask.begin','01a22a1f-d75e-7c59-802b-04a813c51160','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7b14bbe6485c07e95013',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','ask.attach','01a22a1f-d75e-7c59-802b-04a813c51160','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a78ce8d0780a3a6073d65',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','ask.begin','01a22a1f-d854-75ef-93db-b4616112176c','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a77a389cfcea087375f4e',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','ask.discard','01a22a1f-d854-75ef-93db-b4616112176c','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a750aad0258152c9cc71b',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','ask.begin','01a22a1f-d857-72a6-8f73-903f77bc90b7','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7a62a9cc5bedb9f78fb8',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','ask.rewrite','01a22a1f-d75e-7c59-802b-04a813c51160','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a72268b13adbd40a34156',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','ask.discard','01a22a1f-d75e-7c59-802b-04a813c51160','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a732dab7b0b179bc13e01',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','ask.restore','01a22a1f-d854-75ef-93db-b4616112176c','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a712ca64a8f3888f0f953',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','cases.trial','01a22a1f-d8fa-7428-8c28-574e670e24e5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7b4daa708ae61880aee4',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','local','cases.answer','01a22a1f-d8fa-7428-8c28-574e670e24e5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a78d286371682146da162',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','cases.trial','01a22a1f-d902-796f-97f9-9104c9414e34','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7c8b996dbb470ef45088',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','local','cases.ask-information','01a22a1f-d902-796f-97f9-9104c9414e34','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a73d8b836117951b9b7ab',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','cases.trial','01a22a1f-d909-7371-a0c1-53c4ed80c78d','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a794ca9790f78320ff3ae',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','local','cases.answer','01a22a1f-d909-7371-a0c1-53c4ed80c78d','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a780d80d592094e4b0251',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','cases.trial','01a22a1f-d911-78bf-80ab-ccb75078156e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7417b0858a9f8bd00c01',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','local','cases.take','01a22a1f-d911-78bf-80ab-ccb75078156e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a77a6a01ba256b5b51863',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','local','cases.trial','01a22a1f-d916-714a-9915-02a0d0f40337','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7e82a818e0c25b31c29d',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','local','cases.report','01a22a1f-d916-714a-9915-02a0d0f40337','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7acd85492351983082ac',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','127.0.0.1','cases.answer','01a22a1f-d8fa-7428-8c28-574e670e24e5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7c8fa232fb5861ece98a',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','127.0.0.1','cases.ask-information','01a22a1f-d8fa-7428-8c28-574e670e24e5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7534bcf0f71d46230e18',1796003055466,x'01a22a1fca2976769f9777a6386e01ad','professional','127.0.0.1','cases.take','01a22a1f-d8fa-7428-8c28-574e670e24e5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a794d8880b73434898a7e',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','cases.note','01a22a1f-d8fa-7428-8c28-574e670e24e5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7a0a9bc1fbb40ab868fb',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','127.0.0.1','cases.answer','01a22a1f-d8fa-7428-8c28-574e670e24e5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7003bfd38efbf6d8c851',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','cases.accept','01a22a1f-d8fa-7428-8c28-574e670e24e5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7a9bbc8469987649d937',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','cases.close','01a22a1f-d8fa-7428-8c28-574e670e24e5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a76f8b9cf0be349f5a152',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','cases.take-back','01a22a1f-d8fa-7428-8c28-574e670e24e5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a71c1a93cfedb8209ef65',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','127.0.0.1','cases.release','01a22a1f-d911-78bf-80ab-ccb75078156e','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7259aaa5e8af5585fb64',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','127.0.0.1','cases.retract','01a22a1f-d909-7371-a0c1-53c4ed80c78d','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7355adf6604ab29454f5',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','cases.note','01a22a1f-d902-796f-97f9-9104c9414e34','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7b19be3410aee74af407',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','cases.withdraw-consent','01a22a1f-d8fa-7428-8c28-574e670e24e5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7e2c8acc39dd44f3e79f',1796003055466,x'01a22a1fca1372c0b208443769b20ea9','professional','127.0.0.1','cases.withdraw-consent','01a22a1f-d8fa-7428-8c28-574e670e24e5','done',null,1,null,null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code,count,position,chain) values (x'01a22a1fc76a7e36a979aeedce3a4d4b',1796003055466,x'01a22a1fca2d770588c09fc8e274e913','professional','127.0.0.1','cases.decide','01a22a1f-d916-714a-9915-02a0d0f40337','done',null,1,null,null);
insert into audit_state (id,position,chain) values (1,0,x'0000000000000000000000000000000000000000000000000000000000000000');
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a','specialty','','members',x'01a22a1fca1372c0b208443769b20ea9',1796003055466);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a22a1fca4f7ba69dfccade428ecff8','research','','members',x'01a22a1fca317cc4b55beabe02bf8b8f',1796003055466);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc','training','甲乙丙丁','moderators',x'01a22a1fca1372c0b208443769b20ea9',1796003055466);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a22a1fd7097e17b68fb1accce3c35c','training','甲乙丙丁','moderators',x'01a22a1fca1372c0b208443769b20ea9',1796003055466);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a22a1fd712706b92a28c36743fb1de','training','甲乙丙丁','moderators',x'01a22a1fca1372c0b208443769b20ea9',1796003055466);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a22a1fd71674fdbae759bc54746fa8','training','甲乙丙丁','moderators',x'01a22a1fca1372c0b208443769b20ea9',1796003055466);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a22a1fd71e7105b1cf1f7ef1c1d4ad','training','甲乙丙丁','moderators',x'01a22a1fca1372c0b208443769b20ea9',1796003055466);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a22a1fd6ff730998172f9e3b6b73af','research','','moderators',x'01a22a1fca1372c0b208443769b20ea9',1796003055466);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a22a1fce5071b1b79ac0a43f4f4c69','verbal',1,1,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a22a1fceae7fd6bd0da8ffc33afb1f','verbal',1,1,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a22a1fd8fa74288c28574e670e24e5','signed',0,0,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,1796003055466,x'01a22a1fca1372c0b208443769b20ea9');
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a22a1fd902796f97f99104c9414e34','signed',1,1,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a22a1fd9097371a0c153c4ed80c78d','signed',1,1,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a22a1fd91178bf80abccb75078156e','signed',1,1,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a22a1fd916714a991502a0d0f40337','signed',1,1,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,null,null);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at,choices,removed_at) values (x'01a22a1fca6a755c8308bfb8d909b854',x'01a22a1fca1372c0b208443769b20ea9','posted',4,1,null,null,x'01a22a1fce5071b1b79ac0a43f4f4c69',1796003055466,1796003055466,null,null);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at,choices,removed_at) values (x'01a22a1fce9371d9952c7d99f5f7a39b',x'01a22a1fca1372c0b208443769b20ea9','posted',2,1,null,null,x'01a22a1fceae7fd6bd0da8ffc33afb1f',1796003055466,1796003055466,null,null);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at,choices,removed_at) values (x'01a22a1fd1e07ca780d526274908cc49',x'01a22a1fca1372c0b208443769b20ea9','open',3,1,x'01b94b22535042e7551676ab7b700f98c8a9812e855a34e6759090268d9fce21193f3d6199cf6510db6282eef3ab809f7a56757bb819b569753501da1e6ba2a4c5acc3ea014f60ad8df52ac07456317d8effe526f64b150a921c6a038e0d3c1f1da5fba943f6e08629f3fc77dcbb4b6f4a753714a76104b63b15c72fb72d1b6d5f4602ab0b965ad985ede333e26fc0b48da5a9641c0b05c02892069e7b3b04fbb517bc01e129b4201e8bc4137c8964c9b2c59fbcf875a7790f8098fb80066ab4332038588de2c94c93e36bb6982d0393f37dc9fdd23e9b4ef640abc6405b84dbb5bbc6c471f076f840b30d0c0401301345e235164421f8c16e338e252160279ebd2a700e142e16ec840be33041674e91dc0fe20a75ff0dc0f08e6dc9f6c16b563ca106b9d01cfd92e07b6de2bb1d63152c15a5dc5453cd2e0b73b95d0527b9201ea8bc5b6aa0eb7b00e7f1f735f11eb135e173aff2a391e5be82e3091c7d96a33a4fd1dba9ca4b35a18bac3e',x'01dfb348f4e52ec612e88ce7f93b2a908bc11d95bc24c95b5aa65f8cf0f4b31cc3ca6c36f4e9cb8c4286aee9b68d90f6686b36e6f7e316261b57ea3451',null,1796003055466,1796003055466,null,null);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at,choices,removed_at) values (x'01a22a1fd75e7c59802b04a813c51160',x'01a22a1fca1372c0b208443769b20ea9','open',4,3,x'01dcd7b931adfd0305934f9f27836097cb1f271a9679ceb89cad57876eb11e927e67ba689a587109457a53ac9cc43a195137d045793474606d657c6279aa257c9e0f40e0fb4cee4c3c69f1a037c8df11c45276ae6d041c4e573c959b111f559cbf484f391ebf306e0222bec071292b2b98856e95d5aa85c5a4763156100bf8567b5bf0ff6963486379591a00ece8a607fe771e284170e4983fdba439133aa3906aa9e7e183c641684027250f32acd011aa83078928a1812c5b92bc1a90c3ad8f362a9229e723ad0d119e552569e167f702c7abf4b0b60b57f7eebb838ccf1da1f8988d1f14bae1bd1bb62c62f19cdf38ce5d5ac81d4cd4ec363fcadf3728c7915aaa0437177f27491410d4638abe481fc40520c954c96110f8287cd800196e9e30997b110e0a6720',x'013efc60873721c5bc298a93d79fe59e4ee11365abd19c207bae600353858f0fb870c421ac7e2d026043b535cb44f6660b7270685157455f77d6814457',null,1796003055466,1796003055466,null,1796003055466);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at,choices,removed_at) values (x'01a22a1fd85475ef93dbb4616112176c',x'01a22a1fca1372c0b208443769b20ea9','open',3,1,x'014ff59016979a90a36bded1543702805d62e0c34f6eabbb376da8015a92222a43be95f8e19584db402c59d94a48acbd16b37cbf960ddddba1d691d527fa159e97ec56de8528b8d1b2fb5957a3f566dcb667a6f9a455649b3ae2e04315a8318ec674a9a5254b6192dde18f38816dba5a410bd4b45ff0245458ebfb62b82729dad763fe225d3657c519c071cad9e46c3ea22fc92d71bc70d22cb57625e61aeb5bcc74b23813d26a01c252787c9309c80bad3a3600f74554a66118b8b281bdbad2190b76eab8c51bc07fab8925c024604faab60b11200a4f360906a0bf8e18a692df424054c15267fdb0',x'0163ecc68cd1d377a6cd1c80fff3a8900619e8034378f7129ad45e7e0393c2ed0f5ac9209ec97c3e7c0dc5637052cea4efdd5755ec0c000c2e34feb685',null,1796003055466,1796003055466,null,null);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at,choices,removed_at) values (x'01a22a1fd85772a68f73903f77bc90b7',x'01a22a1fca1372c0b208443769b20ea9','open',1,1,x'01dc9832dd04dd4bed71a8211974470813ce63f65e7d37f0b7acf72d7c3017699cebee3ac1ecbe877931c651e51e457cbeac802aa6a80ab3d93c7f4d85d1911d9c83905f2d8e77ed4825ef516b8d44429817a6a9ce152be45370e7b7722430d398f00021e307e135560277784b26831db46017886f1ca83e6fe41cf42a91813744d7f47a035d7a1a30635ac6d5c2e77d017fc76edc99c41de4e96b0f7a5a0e2f0b320b9d0bfe247203e5fd9c7608df151c849fa8f3409514e49518a68c13b2c6226eb2207523f591c71c6878f26af45cf528b1cd0dd995074b0840396ba0db478b14111a8378ca07ec7896e4b39ea7f14bb7b4ce18e78ef4ce9a2b9f944925348ec074ed578596eb981057307512679deb89267b6471b698edb295b9542b2e4dd057345c3b46c37a',x'01f65a1be603651eb7929b60fd5eaa1e2732ed1f7025065d5b99d1d6ccf706e350f6deb1697663b982ea71fcff1a54c9e3f8942368b12998575ed1b876',null,1796003055466,1796003055466,null,null);
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report,queue_rank,due_at,needs_rule,taken_by,taken_until) values (x'01a22a1fce5071b1b79ac0a43f4f4c69',x'01a22a1fca1372c0b208443769b20ea9','closed','routine','小腿红斑三天，要不要抗生素？',1796003055466,null,1796003055466,1796003055466,1796003055466,2,1,'{"diagnosisChanged":"unclear","learned":"早看足背动脉","outcome":"unknown","outcomeDay":0,"planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}','{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}',3,1796262255466,1,null,null);
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report,queue_rank,due_at,needs_rule,taken_by,taken_until) values (x'01a22a1fceae7fd6bd0da8ffc33afb1f',x'01a22a1fca1372c0b208443769b20ea9','open','routine','咳嗽两周，还要查什么？',1796003055466,null,null,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}',3,1796262255466,1,null,null);
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report,queue_rank,due_at,needs_rule,taken_by,taken_until) values (x'01a22a1fd8fa74288c28574e670e24e5',x'01a22a1fca1372c0b208443769b20ea9','closed','routine','',1796003055466,null,1796003055466,1796003055466,1796003055466,2,3,null,'{}',3,1796262255466,1,null,null);
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report,queue_rank,due_at,needs_rule,taken_by,taken_until) values (x'01a22a1fd902796f97f99104c9414e34',x'01a22a1fca1372c0b208443769b20ea9','open','routine','甲乙丙丁?',1796003055466,null,null,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}',3,1796262255466,1,null,null);
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report,queue_rank,due_at,needs_rule,taken_by,taken_until) values (x'01a22a1fd9097371a0c153c4ed80c78d',x'01a22a1fca1372c0b208443769b20ea9','open','routine','甲乙丙丁?',1796003055466,null,1796003055466,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}',3,1796262255466,1,null,null);
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report,queue_rank,due_at,needs_rule,taken_by,taken_until) values (x'01a22a1fd91178bf80abccb75078156e',x'01a22a1fca1372c0b208443769b20ea9','open','routine','甲乙丙丁?',1796003055466,null,null,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}',3,1796262255466,1,null,null);
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report,queue_rank,due_at,needs_rule,taken_by,taken_until) values (x'01a22a1fd916714a991502a0d0f40337',x'01a22a1fca1372c0b208443769b20ea9','open','routine','甲乙丙丁?',1796003055466,null,null,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}',3,1796262255466,1,null,null);
insert into case_report (id,thread_id,reporter_id,decider_id,reason,at,decision,decided_by,decided_at) values (x'01a22a1fd9187441b15d2e7a3a557bb2',x'01a22a1fd916714a991502a0d0f40337',x'01a22a1fca2976769f9777a6386e01ad',x'01a22a1fca2d770588c09fc8e274e913','甲乙丙丁',1796003055466,'show',x'01a22a1fca2d770588c09fc8e274e913',1796003055466);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',1,x'01a22a1fca3f775e9a030a7f9d3c8d5a',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',2,x'01a22a1fca3f775e9a030a7f9d3c8d5a',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',3,x'01a22a1fca3f775e9a030a7f9d3c8d5a',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca4f7ba69dfccade428ecff8',1,x'01a22a1fca4f7ba69dfccade428ecff8',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca4f7ba69dfccade428ecff8',2,x'01a22a1fca4f7ba69dfccade428ecff8',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca4f7ba69dfccade428ecff8',3,x'01a22a1fca4f7ba69dfccade428ecff8',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',1,x'01a22a1fca6a755c8308bfb8d909b854',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',2,x'01a22a1fca6a755c8308bfb8d909b854',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',3,x'01a22a1fce5071b1b79ac0a43f4f4c69',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',4,x'01a22a1fce5071b1b79ac0a43f4f4c69',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',4,x'01a22a1fce5071b1b79ac0a43f4f4c69',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',5,x'01a22a1fce5071b1b79ac0a43f4f4c69',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',5,x'01a22a1fce5071b1b79ac0a43f4f4c69',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',6,x'01a22a1fce5071b1b79ac0a43f4f4c69',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',6,x'01a22a1fce5071b1b79ac0a43f4f4c69',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',7,x'01a22a1fce5071b1b79ac0a43f4f4c69',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',7,x'01a22a1fce9371d9952c7d99f5f7a39b',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',8,x'01a22a1fceae7fd6bd0da8ffc33afb1f',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',8,x'01a22a1fceae7fd6bd0da8ffc33afb1f',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',9,x'01a22a1fceae7fd6bd0da8ffc33afb1f',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',9,x'01a22a1fceae7fd6bd0da8ffc33afb1f',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',10,x'01a22a1fceae7fd6bd0da8ffc33afb1f',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',10,x'01a22a1fceae7fd6bd0da8ffc33afb1f',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',11,x'01a22a1fca3f775e9a030a7f9d3c8d5a',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',12,x'01a22a1fca3f775e9a030a7f9d3c8d5a',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca4f7ba69dfccade428ecff8',4,x'01a22a1fca4f7ba69dfccade428ecff8',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',11,x'01a22a1fd1e07ca780d526274908cc49',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',12,x'01a22a1fd1e07ca780d526274908cc49',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',13,x'01a22a1fd2857575927cf943759ace04',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',1,x'01a22a1fd6f1772cb2b4fbb23f5028cc',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',2,x'01a22a1fd6f1772cb2b4fbb23f5028cc',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',3,x'01a22a1fd6f1772cb2b4fbb23f5028cc',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',4,x'01a22a1fd6f1772cb2b4fbb23f5028cc',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd7097e17b68fb1accce3c35c',1,x'01a22a1fd7097e17b68fb1accce3c35c',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd7097e17b68fb1accce3c35c',2,x'01a22a1fd7097e17b68fb1accce3c35c',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd7097e17b68fb1accce3c35c',3,x'01a22a1fd7097e17b68fb1accce3c35c',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd712706b92a28c36743fb1de',1,x'01a22a1fd712706b92a28c36743fb1de',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd71674fdbae759bc54746fa8',1,x'01a22a1fd71674fdbae759bc54746fa8',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd71674fdbae759bc54746fa8',2,x'01a22a1fd71674fdbae759bc54746fa8',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',1,x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',2,x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',3,x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd6ff730998172f9e3b6b73af',1,x'01a22a1fd6ff730998172f9e3b6b73af',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',5,x'01a22a1fd6f1772cb2b4fbb23f5028cc',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',6,x'01a22a1fd6f1772cb2b4fbb23f5028cc',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd7097e17b68fb1accce3c35c',4,x'01a22a1fd7097e17b68fb1accce3c35c',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd7097e17b68fb1accce3c35c',5,x'01a22a1fd7097e17b68fb1accce3c35c',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd7097e17b68fb1accce3c35c',6,x'01a22a1fd7097e17b68fb1accce3c35c',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd71674fdbae759bc54746fa8',3,x'01a22a1fd71674fdbae759bc54746fa8',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',4,x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',13,x'01a22a1fd75e7c59802b04a813c51160',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',14,x'01a22a1fd75e7c59802b04a813c51160',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',15,x'01a22a1fd85475ef93dbb4616112176c',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',16,x'01a22a1fd85772a68f73903f77bc90b7',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',17,x'01a22a1fd8fa74288c28574e670e24e5',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',14,x'01a22a1fd8fa74288c28574e670e24e5',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',18,x'01a22a1fd8fa74288c28574e670e24e5',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',15,x'01a22a1fd8fa74288c28574e670e24e5',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',19,x'01a22a1fd902796f97f99104c9414e34',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',16,x'01a22a1fd902796f97f99104c9414e34',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',20,x'01a22a1fd902796f97f99104c9414e34',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',17,x'01a22a1fd902796f97f99104c9414e34',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',21,x'01a22a1fd9097371a0c153c4ed80c78d',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',18,x'01a22a1fd9097371a0c153c4ed80c78d',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',22,x'01a22a1fd9097371a0c153c4ed80c78d',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',19,x'01a22a1fd9097371a0c153c4ed80c78d',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',23,x'01a22a1fd91178bf80abccb75078156e',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',20,x'01a22a1fd91178bf80abccb75078156e',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',24,x'01a22a1fd91178bf80abccb75078156e',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',21,x'01a22a1fd91178bf80abccb75078156e',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',25,x'01a22a1fd916714a991502a0d0f40337',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',22,x'01a22a1fd916714a991502a0d0f40337',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',26,x'01a22a1fd916714a991502a0d0f40337',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca2d770588c09fc8e274e913',1,x'01a22a1fd916714a991502a0d0f40337',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',23,x'01a22a1fd916714a991502a0d0f40337',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',27,x'01a22a1fd8fa74288c28574e670e24e5',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',24,x'01a22a1fd8fa74288c28574e670e24e5',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',28,x'01a22a1fd8fa74288c28574e670e24e5',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',25,x'01a22a1fd8fa74288c28574e670e24e5',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',29,x'01a22a1fd8fa74288c28574e670e24e5',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',26,x'01a22a1fd8fa74288c28574e670e24e5',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',30,x'01a22a1fd8fa74288c28574e670e24e5',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',27,x'01a22a1fd8fa74288c28574e670e24e5',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',31,x'01a22a1fd8fa74288c28574e670e24e5',7);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',28,x'01a22a1fd8fa74288c28574e670e24e5',7);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',32,x'01a22a1fd8fa74288c28574e670e24e5',8);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',29,x'01a22a1fd8fa74288c28574e670e24e5',8);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',33,x'01a22a1fd8fa74288c28574e670e24e5',9);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',30,x'01a22a1fd8fa74288c28574e670e24e5',9);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',34,x'01a22a1fd8fa74288c28574e670e24e5',10);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',31,x'01a22a1fd8fa74288c28574e670e24e5',10);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',35,x'01a22a1fd91178bf80abccb75078156e',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',32,x'01a22a1fd91178bf80abccb75078156e',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',36,x'01a22a1fd9097371a0c153c4ed80c78d',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',33,x'01a22a1fd9097371a0c153c4ed80c78d',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',37,x'01a22a1fd902796f97f99104c9414e34',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',34,x'01a22a1fd902796f97f99104c9414e34',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',38,x'01a22a1fd8fa74288c28574e670e24e5',11);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',35,x'01a22a1fd8fa74288c28574e670e24e5',11);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',39,x'01a22a1fd8fa74288c28574e670e24e5',12);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',36,x'01a22a1fd8fa74288c28574e670e24e5',12);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca1372c0b208443769b20ea9',40,x'01a22a1fd916714a991502a0d0f40337',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca2d770588c09fc8e274e913',2,x'01a22a1fd916714a991502a0d0f40337',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',37,x'01a22a1fd916714a991502a0d0f40337',3);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'00000000000070008000000000000001','public','public',0,0,0,0,0,'all',0);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fca1372c0b208443769b20ea9','person','',40,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fca2976769f9777a6386e01ad','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fca2d770588c09fc8e274e913','person','',2,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fca317cc4b55beabe02bf8b8f','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fca3570af9b88e28adb5d3dd6','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fca39727aa4d02b41a76eec5c','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fca3c7fad938ac9127cffce97','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a','group','会诊群',37,3,500,3,3,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fca4f7ba69dfccade428ecff8','group','别的群',4,3,500,3,3,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd2a67c9683d13d1930d6a5e2','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd2d0795eb037bb18a711c5b1','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd2f479d2b99663946299db68','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd3397c069a047e01ee3db084','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd37b71aabdaa974b2b55c545','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd3c27254bf82f0795e891a92','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd4017f258d1c642c1188d215','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd469722cb0806a87595ae5c4','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd4877a6b93cf508edcfd7d4e','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd4a778fba0ae569d4fdae9ac','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd4c674fc9c64052dbec5d61b','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd4e37fed8021d784862d3751','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd4fe77d8aba18edd789d3761','trial','',0,1,2,2,2,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd5017cd8bc82fa541eb644ab','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd51d7d6eac850d20791b0ffe','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd53a75928e97ec361c0542b0','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd55679de90d2bf45b536b2a7','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd572742b84e4992cebceb35f','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd2d07826b06befa1863fe5a3','person','',0,1,1,1,1,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc','group','试验组 甲乙丙丁',6,3,500,3,4,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd7097e17b68fb1accce3c35c','group','甲乙丙丁',6,3,50,2,6,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd712706b92a28c36743fb1de','group','试验组 甲乙丙丁',1,3,500,1,2,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd71674fdbae759bc54746fa8','group','试验组 甲乙丙丁',3,3,500,3,4,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd71e7105b1cf1f7ef1c1d4ad','group','试验组 甲乙丙丁',4,3,500,2,5,'all',1796003055466);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a22a1fd6ff730998172f9e3b6b73af','group','甲乙丙丁',1,3,500,1,2,'all',1796003055466);
insert into circle_kind (kind,smallest,largest) values ('person',1,1);
insert into circle_kind (kind,smallest,largest) values ('group',3,500);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fca1372c0b208443769b20ea9','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fca2976769f9777a6386e01ad',x'01a22a1fca2976769f9777a6386e01ad','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fca2d770588c09fc8e274e913',x'01a22a1fca2d770588c09fc8e274e913','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fca317cc4b55beabe02bf8b8f',x'01a22a1fca317cc4b55beabe02bf8b8f','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fca3570af9b88e28adb5d3dd6',x'01a22a1fca3570af9b88e28adb5d3dd6','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fca39727aa4d02b41a76eec5c',x'01a22a1fca39727aa4d02b41a76eec5c','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fca3c7fad938ac9127cffce97',x'01a22a1fca3c7fad938ac9127cffce97','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',x'01a22a1fca1372c0b208443769b20ea9','moderator',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',x'01a22a1fca2976769f9777a6386e01ad','member',0,1796003055466,x'01a22a1fca1372c0b208443769b20ea9');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',x'01a22a1fca2d770588c09fc8e274e913','member',0,1796003055466,x'01a22a1fca1372c0b208443769b20ea9');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fca4f7ba69dfccade428ecff8',x'01a22a1fca317cc4b55beabe02bf8b8f','moderator',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fca4f7ba69dfccade428ecff8',x'01a22a1fca39727aa4d02b41a76eec5c','member',0,1796003055466,x'01a22a1fca317cc4b55beabe02bf8b8f');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fca4f7ba69dfccade428ecff8',x'01a22a1fca3c7fad938ac9127cffce97','member',0,1796003055466,x'01a22a1fca317cc4b55beabe02bf8b8f');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd2a67c9683d13d1930d6a5e2',x'01a22a1fd2a67c9683d13d1930d6a5e2','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd2d0795eb037bb18a711c5b1',x'01a22a1fd2d0795eb037bb18a711c5b1','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd2f479d2b99663946299db68',x'01a22a1fd2f479d2b99663946299db68','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd3397c069a047e01ee3db084',x'01a22a1fd3397c069a047e01ee3db084','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd37b71aabdaa974b2b55c545',x'01a22a1fd37b71aabdaa974b2b55c545','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd3c27254bf82f0795e891a92',x'01a22a1fd3c27254bf82f0795e891a92','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd4017f258d1c642c1188d215',x'01a22a1fd4017f258d1c642c1188d215','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd469722cb0806a87595ae5c4',x'01a22a1fd469722cb0806a87595ae5c4','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd4877a6b93cf508edcfd7d4e',x'01a22a1fd4877a6b93cf508edcfd7d4e','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd4a778fba0ae569d4fdae9ac',x'01a22a1fd4a778fba0ae569d4fdae9ac','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd4c674fc9c64052dbec5d61b',x'01a22a1fd4c674fc9c64052dbec5d61b','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd4e37fed8021d784862d3751',x'01a22a1fd4e37fed8021d784862d3751','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd4fe77d8aba18edd789d3761',x'01a22a1fca1372c0b208443769b20ea9','member',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd4fe77d8aba18edd789d3761',x'01a22a1fd4e37fed8021d784862d3751','member',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd5017cd8bc82fa541eb644ab',x'01a22a1fd5017cd8bc82fa541eb644ab','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd51d7d6eac850d20791b0ffe',x'01a22a1fd51d7d6eac850d20791b0ffe','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd53a75928e97ec361c0542b0',x'01a22a1fd53a75928e97ec361c0542b0','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd55679de90d2bf45b536b2a7',x'01a22a1fd55679de90d2bf45b536b2a7','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd572742b84e4992cebceb35f',x'01a22a1fd572742b84e4992cebceb35f','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd2d07826b06befa1863fe5a3',x'01a22a1fd2d07826b06befa1863fe5a3','owner',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',x'01a22a1fca1372c0b208443769b20ea9','moderator',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',x'01a22a1fca2976769f9777a6386e01ad','member',0,1796003055466,x'01a22a1fca1372c0b208443769b20ea9');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',x'01a22a1fca2d770588c09fc8e274e913','member',0,1796003055466,x'01a22a1fca1372c0b208443769b20ea9');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd7097e17b68fb1accce3c35c',x'01a22a1fca1372c0b208443769b20ea9','moderator',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd7097e17b68fb1accce3c35c',x'01a22a1fca2976769f9777a6386e01ad','librarian',0,1796003055466,x'01a22a1fca1372c0b208443769b20ea9');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd712706b92a28c36743fb1de',x'01a22a1fca1372c0b208443769b20ea9','moderator',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd71674fdbae759bc54746fa8',x'01a22a1fca1372c0b208443769b20ea9','moderator',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd71674fdbae759bc54746fa8',x'01a22a1fca2976769f9777a6386e01ad','member',0,1796003055466,x'01a22a1fca1372c0b208443769b20ea9');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',x'01a22a1fca1372c0b208443769b20ea9','moderator',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',x'01a22a1fca2d770588c09fc8e274e913','member',0,1796003055466,x'01a22a1fca1372c0b208443769b20ea9');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd6ff730998172f9e3b6b73af',x'01a22a1fca1372c0b208443769b20ea9','moderator',0,1796003055466,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a22a1fd71674fdbae759bc54746fa8',x'01a22a1fca2d770588c09fc8e274e913','member',0,1796003055466,x'01a22a1fca1372c0b208443769b20ea9');
insert into circle_policy (circle_id,capability,needs) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc','may-invite-member','may-moderate');
insert into circle_policy (circle_id,capability,needs) values (x'01a22a1fd7097e17b68fb1accce3c35c','may-invite-member','may-moderate');
insert into circle_policy (circle_id,capability,needs) values (x'01a22a1fd712706b92a28c36743fb1de','may-invite-member','may-moderate');
insert into circle_policy (circle_id,capability,needs) values (x'01a22a1fd71674fdbae759bc54746fa8','may-invite-member','may-moderate');
insert into circle_policy (circle_id,capability,needs) values (x'01a22a1fd71e7105b1cf1f7ef1c1d4ad','may-invite-member','may-moderate');
insert into circle_policy (circle_id,capability,needs) values (x'01a22a1fd6ff730998172f9e3b6b73af','may-invite-member','may-moderate');
insert into circle_removal (circle_id,person_id,members_version) values (x'01a22a1fd7097e17b68fb1accce3c35c',x'01a22a1fca2d770588c09fc8e274e913',6);
insert into command (id,person_id,action,result,at) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',x'01a22a1fca1372c0b208443769b20ea9','groups.create','"01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fca4476359d4af8a23fd08aed',x'01a22a1fca1372c0b208443769b20ea9','groups.invite','"01a22a1f-c76a-7c41-8234-797ba2105d2e"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fca477132b8e213d990658c78',x'01a22a1fca2976769f9777a6386e01ad','groups.join','"01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fca4b707c90ddc43a623ede5d',x'01a22a1fca1372c0b208443769b20ea9','groups.invite','"01a22a1f-c76a-7550-9fc3-53cfdaabe9af"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fca4c7d98a5799222b410c46f',x'01a22a1fca2d770588c09fc8e274e913','groups.join','"01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fca4f7ba69dfccade428ecff8',x'01a22a1fca317cc4b55beabe02bf8b8f','groups.create','"01a22a1f-ca4f-7ba6-9dfc-cade428ecff8"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fca51747da71cb6bc0954ed0f',x'01a22a1fca317cc4b55beabe02bf8b8f','groups.invite','"01a22a1f-c76a-71fe-a8b3-e6887f33dfe1"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fca527769bb4c34114310f32f',x'01a22a1fca39727aa4d02b41a76eec5c','groups.join','"01a22a1f-ca4f-7ba6-9dfc-cade428ecff8"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fca5478b3a0242f3d7c2f1be4',x'01a22a1fca317cc4b55beabe02bf8b8f','groups.invite','"01a22a1f-c76a-7fae-92c4-4e3ed54ab676"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fca567c709c152dceb0ef61f8',x'01a22a1fca3c7fad938ac9127cffce97','groups.join','"01a22a1f-ca4f-7ba6-9dfc-cade428ecff8"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fca6a755c8308bfb8d909b854',x'01a22a1fca1372c0b208443769b20ea9','ask.begin','1',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fce9371d9952c7d99f5f7a39b',x'01a22a1fca1372c0b208443769b20ea9','ask.begin','1',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd1e07ca780d526274908cc49',x'01a22a1fca1372c0b208443769b20ea9','ask.begin','1',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd2a5780ab69ee5a5852bf5cf',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.invite','"01a22a1f-c76a-747c-a9aa-ca4cee07b03e"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd2ce7263a58a72c79bc52edc',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.invite','"01a22a1f-c76a-7fea-bdec-fdcf72ca6811"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd2cf7dbb9d697de1d3e2bf7e',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.invite','"01a22a1f-c76a-7b0e-a35d-58aa1023b734"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd31b782c9be1f226c5985088',x'01a22a1fd2f479d2b99663946299db68','accounts.begin-second-factor','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd3567e0493e473d5c1819a16',x'01a22a1fd3397c069a047e01ee3db084','accounts.begin-second-factor','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd3767e82adc998dd5b3bdf98',x'01a22a1fd3397c069a047e01ee3db084','accounts.set-second-factor','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd3997e7c90a2bb4576ed6562',x'01a22a1fd37b71aabdaa974b2b55c545','accounts.begin-second-factor','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd3ba7739b29026220c586dd4',x'01a22a1fd37b71aabdaa974b2b55c545','accounts.set-second-factor','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd3e07d419678bc8459743d62',x'01a22a1fd3c27254bf82f0795e891a92','accounts.begin-second-factor','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd3fe7c488d1a32a17cc7edb1',x'01a22a1fd3c27254bf82f0795e891a92','accounts.set-second-factor','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd4237944a880861f0dc9bdbb',x'01a22a1fd4017f258d1c642c1188d215','accounts.begin-second-factor','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd440764786dbeb69cee0353a',x'01a22a1fd4017f258d1c642c1188d215','accounts.set-second-factor','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd4a37ecf8e54e503d999faae',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.issue-reset','"01a22a1f-d469-722c-b080-6a87595ae5c4"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd590737ea9d969b2e2feb1af',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.disable','"01a22a1f-d572-742b-84e4-992cebceb35f"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd5927367b3e01fd8769eecbd',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.invite','"01a22a1f-c76a-7961-bc71-8ffd45339f7a"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd4657e6ea1d67f0aebc4c6c1',x'01a22a1fd2d0795eb037bb18a711c5b1','accounts.begin-second-factor','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd4667345930524e58ea94ed7',x'01a22a1fd2f479d2b99663946299db68','accounts.set-second-factor','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd4677fefbbf4f56f7697e96a',x'01a22a1fd37b71aabdaa974b2b55c545','accounts.renew-recovery-codes','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd4687ddc9b9a538005ebf1e0',x'01a22a1fd3c27254bf82f0795e891a92','accounts.remove-second-factor','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd46972379b948757770dfd77',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.take-second-factor','"01a22a1f-d401-7f25-8d1c-642c1188d215"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd4a67b8498701663a9157897',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.issue-reset','"01a22a1f-d487-7a6b-93cf-508edcfd7d4e"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd4a6741886cac2bfbcc4dfda',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.end-sessions','"01a22a1f-d487-7a6b-93cf-508edcfd7d4e"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd4ff7912a19e08f60b30450e',x'01a22a1fd4a778fba0ae569d4fdae9ac','accounts.change-password','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd50079e4b6aca09b7fd2e2f6',x'01a22a1fca1372c0b208443769b20ea9','accounts.see-notices','0',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd5007039bbcde32abe9621c4',x'01a22a1fd4c674fc9c64052dbec5d61b','accounts.set-facility','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd501790d80eed74d7435b15d',x'01a22a1fca1372c0b208443769b20ea9','accounts.end-session','"01a22a1f-c76a-75a5-8e47-015f0fda8937"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd5947e0bb7c5362509aa50ae',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.add-facility','"01a22a1f-d6d3-76f3-a76e-3ac1bd5d914e"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd594757fb6a8ab7d57b6bacd',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.change-facility','"01a22a1f-d2a3-7be9-b57d-5099397fbe6d"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd5947094b0b784a065c362c5',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.invite','"01a22a1f-c76a-7eb2-afc9-9cb5eeff7b51"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd5947c6ba398f323b4744f66',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.revoke-invitation','"01a22a1f-c76a-7961-bc71-8ffd45339f7a"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd5947c3bba53a978b1026cfd',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.check-credential','"01a22a1f-d51d-7d6e-ac85-0d20791b0ffe"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd5947d139240be1da3d8f501',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.withdraw-check','"01a22a1f-d53a-7592-8e97-ec361c0542b0"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd59478dd9c68f9a9f6038853',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.disable','"01a22a1f-d556-79de-90d2-bf45b536b2a7"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd59470da94e2394ff36c2db7',x'01a22a1fca3570af9b88e28adb5d3dd6','accounts.enable','"01a22a1f-d572-742b-84e4-992cebceb35f"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',x'01a22a1fca1372c0b208443769b20ea9','groups.create','"01a22a1f-d6f1-772c-b2b4-fbb23f5028cc"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd6f478f886818735efe3aa5e',x'01a22a1fca1372c0b208443769b20ea9','groups.invite','"01a22a1f-c76a-7e77-ab57-763b1d888294"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd6f57319a5b6c489c2806c40',x'01a22a1fca2976769f9777a6386e01ad','groups.join','"01a22a1f-d6f1-772c-b2b4-fbb23f5028cc"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd6f87978bcd7668cc8dd1a40',x'01a22a1fca1372c0b208443769b20ea9','groups.invite','"01a22a1f-c76a-7c18-bb8c-be4e16386860"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd6f97aa393d1340da03e04ed',x'01a22a1fca2d770588c09fc8e274e913','groups.join','"01a22a1f-d6f1-772c-b2b4-fbb23f5028cc"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd7097e17b68fb1accce3c35c',x'01a22a1fca1372c0b208443769b20ea9','groups.create','"01a22a1f-d709-7e17-b68f-b1accce3c35c"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd70b7a1f9810fe000b5348ea',x'01a22a1fca1372c0b208443769b20ea9','groups.invite','"01a22a1f-c76a-7e37-ba4f-13f4ab6ce452"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd70c7b7c820a8b0e2e6b63a1',x'01a22a1fca2976769f9777a6386e01ad','groups.join','"01a22a1f-d709-7e17-b68f-b1accce3c35c"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd70f73d48f81a8084ceaff48',x'01a22a1fca1372c0b208443769b20ea9','groups.invite','"01a22a1f-c76a-7bac-8d58-b7ea26bcdd03"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd7107be9ad19878fa56c247c',x'01a22a1fca2d770588c09fc8e274e913','groups.join','"01a22a1f-d709-7e17-b68f-b1accce3c35c"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd712706b92a28c36743fb1de',x'01a22a1fca1372c0b208443769b20ea9','groups.create','"01a22a1f-d712-706b-92a2-8c36743fb1de"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd71474f69521fbfcb334b312',x'01a22a1fca1372c0b208443769b20ea9','groups.invite','"01a22a1f-c76a-7cdd-92ed-1879fd10cdc4"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd71674fdbae759bc54746fa8',x'01a22a1fca1372c0b208443769b20ea9','groups.create','"01a22a1f-d716-74fd-bae7-59bc54746fa8"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd7187a2a8f8db19c0bfe5844',x'01a22a1fca1372c0b208443769b20ea9','groups.invite','"01a22a1f-c76a-7fba-a4c4-360ca1970465"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd7197c928cd280381c3b8898',x'01a22a1fca2976769f9777a6386e01ad','groups.join','"01a22a1f-d716-74fd-bae7-59bc54746fa8"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd71b7f408f22c7186a9fc825',x'01a22a1fca1372c0b208443769b20ea9','groups.invite','"01a22a1f-c76a-7824-92f7-aca1528784da"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',x'01a22a1fca1372c0b208443769b20ea9','groups.create','"01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd72073c2babc8e1c1ce91aea',x'01a22a1fca1372c0b208443769b20ea9','groups.invite','"01a22a1f-c76a-7281-a2c0-702c4032b887"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd721770ba2c028e13e3cbecf',x'01a22a1fca2976769f9777a6386e01ad','groups.join','"01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd72370a58f540ca6b530b946',x'01a22a1fca1372c0b208443769b20ea9','groups.invite','"01a22a1f-c76a-756b-b107-d3de4b9fc738"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd7257fc3b69ba50bd41e1acd',x'01a22a1fca2d770588c09fc8e274e913','groups.join','"01a22a1f-d71e-7105-b1cf-1f7ef1c1d4ad"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd6ff730998172f9e3b6b73af',x'01a22a1fca1372c0b208443769b20ea9','groups.create','"01a22a1f-d6ff-7309-9817-2f9e3b6b73af"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd6ff7cc19ec443a34280ab06',x'01a22a1fca2976769f9777a6386e01ad','groups.withdraw','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd7127cf9a44f4f3b1a6f779a',x'01a22a1fca1372c0b208443769b20ea9','groups.role','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd7127d0caf41b5288bbaaa25',x'01a22a1fca1372c0b208443769b20ea9','groups.remove','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd7127f28989470f0571e8014',x'01a22a1fca1372c0b208443769b20ea9','groups.settings','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd7157ee4bb1f3534c69a5487',x'01a22a1fca1372c0b208443769b20ea9','groups.invite','"01a22a1f-c76a-739e-8b8e-29383cfb0042"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd7157bd38e90c631d978b4fa',x'01a22a1fca1372c0b208443769b20ea9','groups.revoke-invitation','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd71e7c9195415853b079f375',x'01a22a1fca2d770588c09fc8e274e913','groups.join','"01a22a1f-d716-74fd-bae7-59bc54746fa8"',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd7277f6c939f8c504fa89373',x'01a22a1fca2976769f9777a6386e01ad','groups.leave','true',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd75e7c59802b04a813c51160',x'01a22a1fca1372c0b208443769b20ea9','ask.begin','1',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd85475ef93dbb4616112176c',x'01a22a1fca1372c0b208443769b20ea9','ask.begin','1',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd8557cae9d399003e6704184',x'01a22a1fca1372c0b208443769b20ea9','ask.discard','0',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd85772a68f73903f77bc90b7',x'01a22a1fca1372c0b208443769b20ea9','ask.begin','1',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd85772c58df1af5f7b128879',x'01a22a1fca1372c0b208443769b20ea9','ask.rewrite','3',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd8577c9e8bf81ee38c96cd2c',x'01a22a1fca1372c0b208443769b20ea9','ask.discard','0',1796003055466);
insert into command (id,person_id,action,result,at) values (x'01a22a1fd85a711db75898582bbf1e20',x'01a22a1fca1372c0b208443769b20ea9','ask.restore','0',1796003055466);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fca1372c0b208443769b20ea9','doctor','none',x'01a22a1fca0c7f0ba19a1ba42af1b428','zh','',null,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,'试验asker');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fca2976769f9777a6386e01ad','doctor','none',x'01a22a1fca0c7d62847709e7cfcbadb3','zh','',null,x'01a22a1fca2976769f9777a6386e01ad',1796003055466,'试验colleague');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fca2d770588c09fc8e274e913','doctor','none',x'01a22a1fca0c7d62847709e7cfcbadb3','zh','',null,x'01a22a1fca2d770588c09fc8e274e913',1796003055466,'试验thlrd');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fca317cc4b55beabe02bf8b8f','doctor','none',x'01a22a1fca0c7d62847709e7cfcbadb3','zh','',null,x'01a22a1fca317cc4b55beabe02bf8b8f',1796003055466,'试验outslder');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fca3570af9b88e28adb5d3dd6','doctor','none',x'01a22a1fca0c7d62847709e7cfcbadb3','zh','',null,x'01a22a1fca3570af9b88e28adb5d3dd6',1796003055466,'试验adrnlnlstrator');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fca39727aa4d02b41a76eec5c','doctor','none',x'01a22a1fca0c7d62847709e7cfcbadb3','zh','',null,x'01a22a1fca39727aa4d02b41a76eec5c',1796003055466,'试验second');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fca3c7fad938ac9127cffce97','doctor','none',x'01a22a1fca0c7d62847709e7cfcbadb3','zh','',null,x'01a22a1fca3c7fad938ac9127cffce97',1796003055466,'试验last');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd2a67c9683d13d1930d6a5e2','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd2d0795eb037bb18a711c5b1','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd2f479d2b99663946299db68','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd3397c069a047e01ee3db084','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd37b71aabdaa974b2b55c545','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd3c27254bf82f0795e891a92','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd4017f258d1c642c1188d215','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd469722cb0806a87595ae5c4','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd4877a6b93cf508edcfd7d4e','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd4a778fba0ae569d4fdae9ac','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd4c674fc9c64052dbec5d61b','doctor','none',x'01a22a1fd4a670f58087a81c57fefacf','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd4e37fed8021d784862d3751','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd5017cd8bc82fa541eb644ab','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd51d7d6eac850d20791b0ffe','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','zh','甲乙丙丁','2040-01-31',x'01a22a1fca3570af9b88e28adb5d3dd6',1796003055466,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd53a75928e97ec361c0542b0','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd55679de90d2bf45b536b2a7','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd572742b84e4992cebceb35f','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','zh','',null,null,null,'甲乙丙丁');
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at,name_skeleton) values (x'01a22a1fd2d07826b06befa1863fe5a3','doctor','none',x'01a22a1fd2a37be9b57d5099397fbe6d','','',null,null,null,'试验新来');
insert into draft_picture (draft_id,id,position,seq,state,file) values (x'01a22a1fd1e07ca780d526274908cc49',x'01a22a1fd1ec79bfa80fa440d376b6e4',0,2,'read','{"base":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]},"burned":[],"isProposed":true,"left":[],"shown":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]}}');
insert into draft_picture (draft_id,id,position,seq,state,file) values (x'01a22a1fd75e7c59802b04a813c51160',x'01a22a1fd84f7eb7b582f3ec1dee93cd',0,2,'read','{"base":{"frames":1,"height":72,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":72,"masks":0,"orientation":1,"originalHeight":72,"originalWidth":96,"quality":{"brightness":175,"height":72,"sharpness":0,"width":96},"width":96},"removed":[],"renditions":[{"bytes":731,"hash":"2addec929b98e9818ec1857b42b75f242fbc334fc976d2bcafd38aad62674abb","name":"full","type":"image\/jpeg"},{"bytes":730,"hash":"f954da33d7c19fba9c98c1429b79490aabe899b2eeef2397b8f434ed4589e5ec","name":"view","type":"image\/jpeg"},{"bytes":730,"hash":"f954da33d7c19fba9c98c1429b79490aabe899b2eeef2397b8f434ed4589e5ec","name":"thumb","type":"image\/jpeg"}],"width":96,"windows":[]},"burned":[{"box":{"height":0.2,"width":0.2,"x":0.1,"y":0.1}}],"isProposed":true,"left":[],"shown":{"frames":1,"height":72,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":72,"masks":1,"orientation":1,"originalHeight":72,"originalWidth":96,"quality":{"brightness":175,"height":72,"sharpness":0,"width":96},"width":96},"removed":[],"renditions":[{"bytes":986,"hash":"dfd2fd83961250b19dbb907102b0d2ceaebf7bec20e68fe41f88eea44d26e58a","name":"full","type":"image\/jpeg"},{"bytes":963,"hash":"9b711070c7b844c4b46cfe3feb8770fcf6f37c0a6ca708de3c15658d18f2d3c2","name":"view","type":"image\/jpeg"},{"bytes":961,"hash":"a51b7a7faa536bfea2cd7ab133781cfe40e08e98f828074561e72c0e4ec70232","name":"thumb","type":"image\/jpeg"}],"width":96,"windows":[]}}');
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',1,x'01a22a1fc76a747bae47995c032cc48d',x'01a22a1fca1372c0b208443769b20ea9','created','{"name":"会诊群"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',2,x'01a22a1fc76a70f6aa6779117372f8f1',x'01a22a1fca2976769f9777a6386e01ad','joined','{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',3,x'01a22a1fc76a76a193f8426296d13d46',x'01a22a1fca2d770588c09fc8e274e913','joined','{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fca4f7ba69dfccade428ecff8',1,x'01a22a1fc76a7a188c994e48334f80a9',x'01a22a1fca317cc4b55beabe02bf8b8f','created','{"name":"别的群"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fca4f7ba69dfccade428ecff8',2,x'01a22a1fc76a75c68dc9e422fabfe433',x'01a22a1fca39727aa4d02b41a76eec5c','joined','{"person":"01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f","personName":"试验·outsider"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fca4f7ba69dfccade428ecff8',3,x'01a22a1fc76a7286a905a3e658800646',x'01a22a1fca3c7fad938ac9127cffce97','joined','{"person":"01a22a1f-ca31-7cc4-b55b-eabe02bf8b8f","personName":"试验·outsider"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fca6a755c8308bfb8d909b854',1,x'01a22a1fc76a7d05a8a405562fe0e69c',x'01a22a1fca1372c0b208443769b20ea9','begun','{}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fca6a755c8308bfb8d909b854',2,x'01a22a1fca5e7467b9c6c160888aa946',x'01a22a1fca1372c0b208443769b20ea9','attachment','{}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fce5071b1b79ac0a43f4f4c69',1,x'01a22a1fce5071b1b79ac0a43f4f4c69',x'01a22a1fca1372c0b208443769b20ea9','case','{"attachments":[{"frames":1,"height":24,"kind":"photo","removed":[],"width":32,"windows":[]}],"consent":{"kind":"verbal","scopes":["teaching","research"]},"found":"ATMmwSDywUrdYSK48RWf1MjoD236V7YWwJtqug2Vv6bX4x+\/nsiRj1g+JvsXIQ5xS3rBh\/HW5ebHmM2QXRw\/wvIxK8C+VXzlIB33j4jr4MnmUyfBJmSzw\/UVCwO4R6mSSYT4cGw4zVu1N5U2QAqpRbXf5AWaeiaNOgwa96D2Mfrl2Rn2Mk\/8kpJYMrXGyJDoj5zXZD5b+5wpTGBzysUdOjcdE6ZVsAxH+pRzDiItcWtcOtz8JEVIEAuaUppk+KFGyhDz+23xWcXXSerehlFyDGgncMaMsy+S3NG9\/KUiJ+x2rEeNmesOlh6rDFXK\/In1d6dQBO9DXJvRSQqcdtMUER+HBvsXYTdORQ4m+fffKXgbDNytFGnbx5rtIU7x2CFfpjYC85jxR8MWTDB5FSDy6WY10zbPvQEWWFVwXZYGW6WR\/azd6SCk92Q1n5016KJkivd0cktvxqajaLMVNnJI3OMaL2nRE2iQg3q8kkHxnUAYtfjwcKOA1z2ErU+720iSpp81aeN2DBXQ\/AyotemQIJVhorbeqyNkAWrNWZsQ5DUXb7G0i4t+6x6biEGVdVP4JA4d23Yx8cjg0kOsthxfS9MS0PszN0GytsS9KQaeyyEZI3BwlOOyet185j2NtNzxiU6G+WzKoGP0r1JfamAGXKWtMRhQohqpmv4lzWObLfKiSGX\/3dGBb+FDhrN+1XGz\/9wQF5jANTu9DSHPVCg=","question":{"ageBand":"unknown","available":"","examination":"","history":"六十岁，糖尿病十年。","laboratory":"","question":"小腿红斑三天，要不要抗生素？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fce5071b1b79ac0a43f4f4c69',2,x'01a22a1fce6775a280314ef834547636',x'01a22a1fca2976769f9777a6386e01ad','answer','{"text":"先拍片，再用药。"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fce5071b1b79ac0a43f4f4c69',3,x'01a22a1fce7b7c65a2dfd02532424986',x'01a22a1fca1372c0b208443769b20ea9','accepted','{"answer":2}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fce5071b1b79ac0a43f4f4c69',4,x'01a22a1fce8479188525dc8195583578',x'01a22a1fca1372c0b208443769b20ea9','closed','{"diagnosisChanged":"unclear","learned":"早看足背动脉","outcome":"unknown","outcomeDay":0,"planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fce9371d9952c7d99f5f7a39b',1,x'01a22a1fc76a7888a420a474592c27b9',x'01a22a1fca1372c0b208443769b20ea9','begun','{}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fceae7fd6bd0da8ffc33afb1f',1,x'01a22a1fceae7fd6bd0da8ffc33afb1f',x'01a22a1fca1372c0b208443769b20ea9','case','{"attachments":[],"consent":{"kind":"verbal","scopes":["teaching","research"]},"found":"AQTGrNCarSTvBJaX+RreXtTQ2RKAoJVNjEa8iiPYQffWSyuXj4FubdzenS5673OXu4aWEnhZloX+TN7a3ZSQo7aU5As\/429hLIq1pKewnGuv4xNWCxR7cRSnm8Rxa7EblN0KW+p+YgE5DetKJW5Muce+xPzeE0yXBZbeb\/7tMO9cRNG+44+yZD9dtMZbSy9LjYxX0ZSUE1LtWzueVHFISj9AHV1pw1wHxBxbmlNNEaQww\/qKPR4VQ7Dgp+\/0rRo2HvSdeX59Y3HwUBSkIWkxuwURWIX9cnRtNCAcqVJ9oQOZkKJtSU8tou7SV4pelalXwWYKkywUFucc+OnXPORK1tR1+G3AntFQuDniOUk7bwYx6s3EryCkhDftIaB68Fvlsl0obQrOWkrWIrzsfXSVKeegTAS5oDU2ixjQc2ov7lBPcsBDUzvrHOwE+T39XnranZnfSapzLa1T7s1wDh2jZ7QdksEHfmNHehyRmJiFIEGPwbqhjI\/h3scatrKQSswYEyw1X53VGYDFf+NKhFda1RkgDwknN8xhEe8SESa7DaecEe0klOU+ypMyllFCV36wfayZgP1TWt21g4nqfG+Vhy2oEwRIy1ps6ayZwema1J1ExxkMzgBfG2FsG7vp0yXKrXZNVJlKpx6U8afs4PeuHT2mzIxSbrH1\/EA0vCEsHUjSDyl\/7BdGMcOAThGVlrUHMX17v49x5oMhByQWl0M=","question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"咳嗽两周，还要查什么？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fceae7fd6bd0da8ffc33afb1f',2,x'01a22a1fcebb707e9694b790bfa0db95',x'01a22a1fca2d770588c09fc8e274e913','request','{"text":"请补一张胸片。"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fceae7fd6bd0da8ffc33afb1f',3,x'01a22a1fcec875f2abc3d6c1be5d58ff',x'01a22a1fca1372c0b208443769b20ea9','note','{"attachments":[],"text":"胸片明天拍好。"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',4,x'01a22a1fced37c5c88b485e7a88717c8',x'01a22a1fca2976769f9777a6386e01ad','message','{"text":"周五晚上讨论皮疹。"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',5,x'01a22a1fcee67662a545a161cc9c5a24',x'01a22a1fca2d770588c09fc8e274e913','message','{"text":"这张图给大家看。"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fca4f7ba69dfccade428ecff8',4,x'01a22a1fd1d6737b8334b1cc45049438',x'01a22a1fca317cc4b55beabe02bf8b8f','message','{"text":"另一群里的话，别人看不见。"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd1e07ca780d526274908cc49',1,x'01a22a1fc76a784fb3358f119ea839e5',x'01a22a1fca1372c0b208443769b20ea9','begun','{}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd1e07ca780d526274908cc49',2,x'01a22a1fd1ec79bfa80fa440d376b6e4',x'01a22a1fca1372c0b208443769b20ea9','attachment','{}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd2857575927cf943759ace04',1,x'01a22a1fd286728db72f03aa64c204dc',x'01a22a1fca1372c0b208443769b20ea9','file','{}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',1,x'01a22a1fc76a79e39111e5e2cea62f83',x'01a22a1fca1372c0b208443769b20ea9','created','{"name":"试验组 甲乙丙丁"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',2,x'01a22a1fc76a7755b49ab5d53831675f',x'01a22a1fca2976769f9777a6386e01ad','joined','{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',3,x'01a22a1fc76a737ba19a32029cb0c17c',x'01a22a1fca2d770588c09fc8e274e913','joined','{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',4,x'01a22a1fd6fb7cc0a9189bcf288dc110',x'01a22a1fca2976769f9777a6386e01ad','message','{}',null,1796003055466,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd7097e17b68fb1accce3c35c',1,x'01a22a1fc76a7ecd8ed32f480e88ad0d',x'01a22a1fca1372c0b208443769b20ea9','created','{"name":"试验组 甲乙丙丁"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd7097e17b68fb1accce3c35c',2,x'01a22a1fc76a75c0a88105292461a70a',x'01a22a1fca2976769f9777a6386e01ad','joined','{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd7097e17b68fb1accce3c35c',3,x'01a22a1fc76a7afc90456eaaca15e374',x'01a22a1fca2d770588c09fc8e274e913','joined','{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd712706b92a28c36743fb1de',1,x'01a22a1fc76a798f844f23e8882a1d1f',x'01a22a1fca1372c0b208443769b20ea9','created','{"name":"试验组 甲乙丙丁"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd71674fdbae759bc54746fa8',1,x'01a22a1fc76a7f739cb5370c348582ef',x'01a22a1fca1372c0b208443769b20ea9','created','{"name":"试验组 甲乙丙丁"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd71674fdbae759bc54746fa8',2,x'01a22a1fc76a73348fb912d98273f310',x'01a22a1fca2976769f9777a6386e01ad','joined','{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',1,x'01a22a1fc76a7f3ea7437e76cc7318a5',x'01a22a1fca1372c0b208443769b20ea9','created','{"name":"试验组 甲乙丙丁"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',2,x'01a22a1fc76a7fe29bb0b539f163eb1b',x'01a22a1fca2976769f9777a6386e01ad','joined','{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',3,x'01a22a1fc76a725c8182fcd9cdd2c7ff',x'01a22a1fca2d770588c09fc8e274e913','joined','{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd6ff730998172f9e3b6b73af',1,x'01a22a1fc76a758f9b1fcc4d86772d71',x'01a22a1fca1372c0b208443769b20ea9','created','{"name":"甲乙丙丁"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',5,x'01a22a1fd6ff7d42972bddb2c98a9c0e',x'01a22a1fca2d770588c09fc8e274e913','message','{"text":"甲乙丙丁"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',6,x'01a22a1fc76a7eeeb17404121d689370',x'01a22a1fca2976769f9777a6386e01ad','withdrawn','{}',4,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd7097e17b68fb1accce3c35c',4,x'01a22a1fc76a757cb3821aa77dacdb8d',x'01a22a1fca1372c0b208443769b20ea9','role-changed','{"person":"01a22a1f-ca29-7676-9f97-77a6386e01ad","personName":"试验·colleague","role":"librarian"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd7097e17b68fb1accce3c35c',5,x'01a22a1fc76a7223b1861401316e0dc0',x'01a22a1fca1372c0b208443769b20ea9','removed','{"person":"01a22a1f-ca2d-7705-88c0-9fc8e274e913","personName":"试验·third","reason":"甲乙丙丁"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd7097e17b68fb1accce3c35c',6,x'01a22a1fc76a7eb6a2e01c743c5d0d5c',x'01a22a1fca1372c0b208443769b20ea9','renamed','{"name":"甲乙丙丁"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd71674fdbae759bc54746fa8',3,x'01a22a1fc76a7c9eab3095ea2a1ccbfe',x'01a22a1fca2d770588c09fc8e274e913','joined','{"person":"01a22a1f-ca13-72c0-b208-443769b20ea9","personName":"试验·asker"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',4,x'01a22a1fc76a7dcabf631483c0acf97d',x'01a22a1fca2976769f9777a6386e01ad','left','{}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd75e7c59802b04a813c51160',1,x'01a22a1fc76a7479bce555fb73eee983',x'01a22a1fca1372c0b208443769b20ea9','begun','{}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd75e7c59802b04a813c51160',2,x'01a22a1fd84f7eb7b582f3ec1dee93cd',x'01a22a1fca1372c0b208443769b20ea9','attachment','{}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd85475ef93dbb4616112176c',1,x'01a22a1fc76a7905bcec1844adc002a3',x'01a22a1fca1372c0b208443769b20ea9','begun','{}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd85772a68f73903f77bc90b7',1,x'01a22a1fc76a7bdc9c88892cbac18f06',x'01a22a1fca1372c0b208443769b20ea9','begun','{}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd8fa74288c28574e670e24e5',1,x'01a22a1fd8fa74288c28574e670e24e5',x'01a22a1fca1372c0b208443769b20ea9','case','{}',null,1796003055466,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd8fa74288c28574e670e24e5',2,x'01a22a1fd8fc7a5da3177eab536fe88e',x'01a22a1fca2976769f9777a6386e01ad','answer','{}',null,1796003055466,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd902796f97f99104c9414e34',1,x'01a22a1fd902796f97f99104c9414e34',x'01a22a1fca1372c0b208443769b20ea9','case','{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd902796f97f99104c9414e34',2,x'01a22a1fd904729180a7fa6069cba4f3',x'01a22a1fca2976769f9777a6386e01ad','request','{"text":"甲乙丙丁"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd9097371a0c153c4ed80c78d',1,x'01a22a1fd9097371a0c153c4ed80c78d',x'01a22a1fca1372c0b208443769b20ea9','case','{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd9097371a0c153c4ed80c78d',2,x'01a22a1fd90c76d3a1c233d00bbe4acf',x'01a22a1fca2d770588c09fc8e274e913','answer','{}',null,1796003055466,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd91178bf80abccb75078156e',1,x'01a22a1fd91178bf80abccb75078156e',x'01a22a1fca1372c0b208443769b20ea9','case','{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd91178bf80abccb75078156e',2,x'01a22a1fd9137be98d6a3816f413e678',x'01a22a1fca2d770588c09fc8e274e913','taken','{"isOver":false,"until":"2026-11-30T02:14:15.466Z"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd916714a991502a0d0f40337',1,x'01a22a1fd916714a991502a0d0f40337',x'01a22a1fca1372c0b208443769b20ea9','case','{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd916714a991502a0d0f40337',2,x'01a22a1fd9187441b15d2e7a3a557bb2',x'01a22a1fca2976769f9777a6386e01ad','reported','{"decider":"01a22a1f-ca2d-7705-88c0-9fc8e274e913"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd8fa74288c28574e670e24e5',3,x'01a22a1fd916795283299906262c1ee8',x'01a22a1fca2976769f9777a6386e01ad','answer','{}',null,1796003055466,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd8fa74288c28574e670e24e5',4,x'01a22a1fd9167772a4d68d150401dfff',x'01a22a1fca2d770588c09fc8e274e913','request','{}',null,1796003055466,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd8fa74288c28574e670e24e5',5,x'01a22a1fd9167d7b9b13f49680c5c1d0',x'01a22a1fca2976769f9777a6386e01ad','taken','{}',null,1796003055466,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd8fa74288c28574e670e24e5',6,x'01a22a1fd916769390ddd7db29705aaf',x'01a22a1fca1372c0b208443769b20ea9','note','{}',null,1796003055466,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd8fa74288c28574e670e24e5',7,x'01a22a1fd9167c4484bb7c1722ee7611',x'01a22a1fca2d770588c09fc8e274e913','assessment','{}',null,1796003055466,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd8fa74288c28574e670e24e5',8,x'01a22a1fd916736f8b7818c6443064af',x'01a22a1fca1372c0b208443769b20ea9','accepted','{}',null,1796003055466,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd8fa74288c28574e670e24e5',9,x'01a22a1fd91675278d62f1399a1d96d2',x'01a22a1fca1372c0b208443769b20ea9','closed','{}',null,1796003055466,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd8fa74288c28574e670e24e5',10,x'01a22a1fd916717fbf04320ffb147502',x'01a22a1fca1372c0b208443769b20ea9','taken-back','{}',null,1796003055466,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd91178bf80abccb75078156e',3,x'01a22a1fd9167d11b2f057b8a974796c',x'01a22a1fca2d770588c09fc8e274e913','taken','{"isOver":false}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd9097371a0c153c4ed80c78d',3,x'01a22a1fd916755b8f6f7986269771e7',x'01a22a1fca2d770588c09fc8e274e913','withdrawn','{}',2,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd902796f97f99104c9414e34',3,x'01a22a1fd91671a794a87e6a3236db17',x'01a22a1fca1372c0b208443769b20ea9','note','{"attachments":[],"text":"甲乙丙丁"}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd8fa74288c28574e670e24e5',11,x'01a22a1fd9167a43aebe5e4e55bb03b3',x'01a22a1fca1372c0b208443769b20ea9','consent-narrowed','{}',null,1796003055466,1);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd8fa74288c28574e670e24e5',12,x'01a22a1fd9167b3a8e77eaa8ec3348b5',x'01a22a1fca1372c0b208443769b20ea9','hidden','{}',null,1796003055466,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a22a1fd916714a991502a0d0f40337',3,x'01a22a1fd92179858668d0fdd44c54a3',x'01a22a1fca2d770588c09fc8e274e913','shown-again','{}',null,1796003055466,0);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fce5071b1b79ac0a43f4f4c69',1,0,'full','9d67d35042e79c0adb5f26d2b81a55d57866fa0c3fd66134a76257b3c9e60e2b','image/jpeg',627);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fce5071b1b79ac0a43f4f4c69',1,0,'view','a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fce5071b1b79ac0a43f4f4c69',1,0,'thumb','a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',5,0,'full','f9712c8a4b91e28ef09154994b5c629d31fa07118ace069d0d47361bbaf1fe46','image/jpeg',627);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',5,0,'view','723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',5,0,'thumb','723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fd1e07ca780d526274908cc49',2,0,'full','71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fd1e07ca780d526274908cc49',2,0,'view','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fd1e07ca780d526274908cc49',2,0,'thumb','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fd1e07ca780d526274908cc49',2,1,'full','71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fd1e07ca780d526274908cc49',2,1,'view','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fd1e07ca780d526274908cc49',2,1,'thumb','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fd2857575927cf943759ace04',1,0,'full','c89664987661b0dc3c75a2ca1ca9701bfde232c9f83cad2757fd9c546f01181f','text/plain',12);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fd75e7c59802b04a813c51160',2,0,'full','dfd2fd83961250b19dbb907102b0d2ceaebf7bec20e68fe41f88eea44d26e58a','image/jpeg',986);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fd75e7c59802b04a813c51160',2,0,'view','9b711070c7b844c4b46cfe3feb8770fcf6f37c0a6ca708de3c15658d18f2d3c2','image/jpeg',963);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fd75e7c59802b04a813c51160',2,0,'thumb','a51b7a7faa536bfea2cd7ab133781cfe40e08e98f828074561e72c0e4ec70232','image/jpeg',961);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fd75e7c59802b04a813c51160',2,1,'full','2addec929b98e9818ec1857b42b75f242fbc334fc976d2bcafd38aad62674abb','image/jpeg',731);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fd75e7c59802b04a813c51160',2,1,'view','f954da33d7c19fba9c98c1429b79490aabe899b2eeef2397b8f434ed4589e5ec','image/jpeg',730);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a22a1fd75e7c59802b04a813c51160',2,1,'thumb','f954da33d7c19fba9c98c1429b79490aabe899b2eeef2397b8f434ed4589e5ec','image/jpeg',730);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',4,'message','2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60',1796003055466);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22a1fd8fa74288c28574e670e24e5',1,'case','9ff194b8008eae7f24b12a3af6a3e9a3bcb8b7183bd7075d832377d21f1915f0',1796003055466);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22a1fd8fa74288c28574e670e24e5',2,'answer','2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60',1796003055466);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22a1fd8fa74288c28574e670e24e5',3,'answer','2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60',1796003055466);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22a1fd8fa74288c28574e670e24e5',4,'request','2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60',1796003055466);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22a1fd8fa74288c28574e670e24e5',5,'taken','1785f33380fb09e78d87e49d602ce8e2e0a98a8b00176f0bc3e3095b08460c99',1796003055466);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22a1fd8fa74288c28574e670e24e5',6,'note','880c54b4c26b8957d62872972332ccd83483e56b2bde593e2154bd1b3ca7b31c',1796003055466);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22a1fd8fa74288c28574e670e24e5',7,'assessment','77c6f423645e48c59a6a4b709b024bea121cbcb6bccc0eda43d47ddd1a6e5859',1796003055466);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22a1fd8fa74288c28574e670e24e5',8,'accepted','328a85e0aa53be8ba3a40bc076d0269a6fbba565e324e7c0a38a347e685a4604',1796003055466);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22a1fd8fa74288c28574e670e24e5',9,'closed','35b67a10e5662a31d034c7784ea3e17505c3539eed537ff272f4fa4c46d5da97',1796003055466);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22a1fd9097371a0c153c4ed80c78d',2,'answer','2f2ce57e09beb9cc6cc713ff0560b915ccb52148cd5bf76877a93d4f9d476b60',1796003055466);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22a1fd8fa74288c28574e670e24e5',10,'taken-back','b1671b8152a17d38a9a66d1e4b48c610c0d0a91fb23f49dadbebeee0caaf4a01',1796003055466);
insert into erasure (thread_id,seq,kind,body_sha256,erased_at) values (x'01a22a1fd8fa74288c28574e670e24e5',11,'consent-narrowed','44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',1796003055466);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a22a1fca0c7f0ba19a1ba42af1b428','试验村卫生室',1,'village','试验县','village-clinic',1796003055466);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a22a1fca0c7d62847709e7cfcbadb3','试验市医院',3,'city','试验市','city-hospital',1796003055466);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a22a1fd2a37be9b57d5099397fbe6d','试验中心医院东院',3,'city','试验市','city-hospital',1796003055466);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a22a1fd4a670f58087a81c57fefacf','试验县医院西院',2,'county','试验县','county-hospital',1796003055466);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a22a1fd6d376f3a76e3ac1bd5d914e','试验县医院',2,'county','试验县','other',1796003055466);
insert into facility_word (word,facility_id) values ('卫生室',x'01a22a1fca0c7f0ba19a1ba42af1b428');
insert into facility_word (word,facility_id) values ('县',x'01a22a1fca0c7f0ba19a1ba42af1b428');
insert into facility_word (word,facility_id) values ('室',x'01a22a1fca0c7f0ba19a1ba42af1b428');
insert into facility_word (word,facility_id) values ('村卫生室',x'01a22a1fca0c7f0ba19a1ba42af1b428');
insert into facility_word (word,facility_id) values ('生室',x'01a22a1fca0c7f0ba19a1ba42af1b428');
insert into facility_word (word,facility_id) values ('试验县',x'01a22a1fca0c7f0ba19a1ba42af1b428');
insert into facility_word (word,facility_id) values ('试验村卫生室',x'01a22a1fca0c7f0ba19a1ba42af1b428');
insert into facility_word (word,facility_id) values ('验县',x'01a22a1fca0c7f0ba19a1ba42af1b428');
insert into facility_word (word,facility_id) values ('验村卫生室',x'01a22a1fca0c7f0ba19a1ba42af1b428');
insert into facility_word (word,facility_id) values ('医院',x'01a22a1fca0c7d62847709e7cfcbadb3');
insert into facility_word (word,facility_id) values ('市',x'01a22a1fca0c7d62847709e7cfcbadb3');
insert into facility_word (word,facility_id) values ('市医院',x'01a22a1fca0c7d62847709e7cfcbadb3');
insert into facility_word (word,facility_id) values ('试验市',x'01a22a1fca0c7d62847709e7cfcbadb3');
insert into facility_word (word,facility_id) values ('试验市医院',x'01a22a1fca0c7d62847709e7cfcbadb3');
insert into facility_word (word,facility_id) values ('院',x'01a22a1fca0c7d62847709e7cfcbadb3');
insert into facility_word (word,facility_id) values ('验市',x'01a22a1fca0c7d62847709e7cfcbadb3');
insert into facility_word (word,facility_id) values ('验市医院',x'01a22a1fca0c7d62847709e7cfcbadb3');
insert into facility_word (word,facility_id) values ('医院西院',x'01a22a1fd4a670f58087a81c57fefacf');
insert into facility_word (word,facility_id) values ('县',x'01a22a1fd4a670f58087a81c57fefacf');
insert into facility_word (word,facility_id) values ('县医院西院',x'01a22a1fd4a670f58087a81c57fefacf');
insert into facility_word (word,facility_id) values ('西院',x'01a22a1fd4a670f58087a81c57fefacf');
insert into facility_word (word,facility_id) values ('试验县',x'01a22a1fd4a670f58087a81c57fefacf');
insert into facility_word (word,facility_id) values ('试验县医院西院',x'01a22a1fd4a670f58087a81c57fefacf');
insert into facility_word (word,facility_id) values ('院',x'01a22a1fd4a670f58087a81c57fefacf');
insert into facility_word (word,facility_id) values ('院西院',x'01a22a1fd4a670f58087a81c57fefacf');
insert into facility_word (word,facility_id) values ('验县',x'01a22a1fd4a670f58087a81c57fefacf');
insert into facility_word (word,facility_id) values ('验县医院西院',x'01a22a1fd4a670f58087a81c57fefacf');
insert into facility_word (word,facility_id) values ('医院',x'01a22a1fd6d376f3a76e3ac1bd5d914e');
insert into facility_word (word,facility_id) values ('县',x'01a22a1fd6d376f3a76e3ac1bd5d914e');
insert into facility_word (word,facility_id) values ('县医院',x'01a22a1fd6d376f3a76e3ac1bd5d914e');
insert into facility_word (word,facility_id) values ('试验县',x'01a22a1fd6d376f3a76e3ac1bd5d914e');
insert into facility_word (word,facility_id) values ('试验县医院',x'01a22a1fd6d376f3a76e3ac1bd5d914e');
insert into facility_word (word,facility_id) values ('院',x'01a22a1fd6d376f3a76e3ac1bd5d914e');
insert into facility_word (word,facility_id) values ('验县',x'01a22a1fd6d376f3a76e3ac1bd5d914e');
insert into facility_word (word,facility_id) values ('验县医院',x'01a22a1fd6d376f3a76e3ac1bd5d914e');
insert into facility_word (word,facility_id) values ('东院',x'01a22a1fd2a37be9b57d5099397fbe6d');
insert into facility_word (word,facility_id) values ('中心医院东院',x'01a22a1fd2a37be9b57d5099397fbe6d');
insert into facility_word (word,facility_id) values ('医院东院',x'01a22a1fd2a37be9b57d5099397fbe6d');
insert into facility_word (word,facility_id) values ('市',x'01a22a1fd2a37be9b57d5099397fbe6d');
insert into facility_word (word,facility_id) values ('心医院东院',x'01a22a1fd2a37be9b57d5099397fbe6d');
insert into facility_word (word,facility_id) values ('试验中心医院东院',x'01a22a1fd2a37be9b57d5099397fbe6d');
insert into facility_word (word,facility_id) values ('试验市',x'01a22a1fd2a37be9b57d5099397fbe6d');
insert into facility_word (word,facility_id) values ('院',x'01a22a1fd2a37be9b57d5099397fbe6d');
insert into facility_word (word,facility_id) values ('院东院',x'01a22a1fd2a37be9b57d5099397fbe6d');
insert into facility_word (word,facility_id) values ('验中心医院东院',x'01a22a1fd2a37be9b57d5099397fbe6d');
insert into facility_word (word,facility_id) values ('验市',x'01a22a1fd2a37be9b57d5099397fbe6d');
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a7c418234797ba2105d2e','22bece20187733512491d17f555197adb793956f575ef4fc1263316763e02278',x'01a22a1fca3f775e9a030a7f9d3c8d5a','member',0,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,1796607855466,x'01a22a1fca2976769f9777a6386e01ad',1796003055466,1,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a75509fc353cfdaabe9af','6fb3c3236c86c6e856e734e3a8ad7cd7d1f43cb7aecccba4ad7cd19514eabe1a',x'01a22a1fca3f775e9a030a7f9d3c8d5a','member',0,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,1796607855466,x'01a22a1fca2d770588c09fc8e274e913',1796003055466,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a71fea8b3e6887f33dfe1','e921065253e03fa952459cf0919003b1eeda0db6cf01a795787e384cedc2a2b1',x'01a22a1fca4f7ba69dfccade428ecff8','member',0,x'01a22a1fca317cc4b55beabe02bf8b8f',1796003055466,1796607855466,x'01a22a1fca39727aa4d02b41a76eec5c',1796003055466,1,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a7fae92c44e3ed54ab676','d8571b7615b7cb6d456886f0111142f05c1f3b3fb58a40acf7a5ae02d2d54985',x'01a22a1fca4f7ba69dfccade428ecff8','member',0,x'01a22a1fca317cc4b55beabe02bf8b8f',1796003055466,1796607855466,x'01a22a1fca3c7fad938ac9127cffce97',1796003055466,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a747ca9aaca4cee07b03e','0ef8c557e0f43f77d2808c7b4a792eec2b25ab527c64ca425d8e80dc09fce57c',null,'member',0,x'01a22a1fca3570af9b88e28adb5d3dd6',1796003055466,1796607855466,x'01a22a1fd2d07826b06befa1863fe5a3',1796003055466,0,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a7feabdecfdcf72ca6811','a3ffa73208f1e572988d4c136c716e2318c36b65c716db3eb8d185c4b5fa6790',null,'member',0,x'01a22a1fca3570af9b88e28adb5d3dd6',1796003055466,1796607855466,null,null,0,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a7b0ea35d58aa1023b734','5083fe1810252322a00e3c4099e4d629efd59a288a9a58e91f2f644fc45822fa',null,'member',0,x'01a22a1fca3570af9b88e28adb5d3dd6',1796003055466,1796607855466,null,null,0,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a7961bc718ffd45339f7a','99f827b53fb3c87386771c63dc56792ffc31ec95b6606cfa6ee9623d7a4896b0',null,'member',0,x'01a22a1fca3570af9b88e28adb5d3dd6',1796003055466,1796607855466,null,null,0,1);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a7eb2afc99cb5eeff7b51','7538e115e556dfdde552e136f1ec00bb7014b9d7c503c72a5596e418eaf5a34c',null,'member',0,x'01a22a1fca3570af9b88e28adb5d3dd6',1796003055466,1796262255466,null,null,0,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a7e77ab57763b1d888294','d9effaa52fd8532149714dd673d9594511f006cc4570eaeb8e35812f6626500c',x'01a22a1fd6f1772cb2b4fbb23f5028cc','member',0,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,1796607855466,x'01a22a1fca2976769f9777a6386e01ad',1796003055466,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a7c18bb8cbe4e16386860','40454e59276fecb71b2f92f5fb856e313f4920cb0f977b59924373fc7e331e53',x'01a22a1fd6f1772cb2b4fbb23f5028cc','member',0,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,1796607855466,x'01a22a1fca2d770588c09fc8e274e913',1796003055466,3,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a7e37ba4f13f4ab6ce452','bbff0b4b07d0290aeb31d3719692dba71960c43c3e0384a9a0e58df17b79bd3d',x'01a22a1fd7097e17b68fb1accce3c35c','member',0,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,1796607855466,x'01a22a1fca2976769f9777a6386e01ad',1796003055466,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a7bac8d58b7ea26bcdd03','70a10748c0d6b1c556c3537feb3ffba751f7c4a92eacc18b405290bfdad22091',x'01a22a1fd7097e17b68fb1accce3c35c','member',0,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,1796607855466,x'01a22a1fca2d770588c09fc8e274e913',1796003055466,3,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a7cdd92ed1879fd10cdc4','b934dc17bbfb0849b4d4c9c3dc90e2174d3f0aa25d6f223e9aa9bed8adfe071c',x'01a22a1fd712706b92a28c36743fb1de','member',0,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,1796607855466,null,null,2,1);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a7fbaa4c4360ca1970465','317f7d5152812f92a32dd3405c1cc719731b16da0d0cd1374e52f7312c369074',x'01a22a1fd71674fdbae759bc54746fa8','member',0,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,1796607855466,x'01a22a1fca2976769f9777a6386e01ad',1796003055466,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a782492f7aca1528784da','f90bf7394a3a9a804358e10354bc1e940b0c84f024027ebc6ec98a4ffcb1abec',x'01a22a1fd71674fdbae759bc54746fa8','member',0,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,1796607855466,x'01a22a1fca2d770588c09fc8e274e913',1796003055466,3,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a7281a2c0702c4032b887','936c758cd0c8416f1211051a509f1e2d3f65e54878e8e9a871ca928ed9103e1e',x'01a22a1fd71e7105b1cf1f7ef1c1d4ad','member',0,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,1796607855466,x'01a22a1fca2976769f9777a6386e01ad',1796003055466,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a756bb107d3de4b9fc738','0ca27e12c63522c46aa4b0948e8816c9b2d1c953d6d863e4211ad28d52e9d162',x'01a22a1fd71e7105b1cf1f7ef1c1d4ad','member',0,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,1796607855466,x'01a22a1fca2d770588c09fc8e274e913',1796003055466,3,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a22a1fc76a739e8b8e29383cfb0042','e493252262dfe3c730f61d7c3c2d7cfd228b451db606491b4c46f10e6ca7aaf1',x'01a22a1fd712706b92a28c36743fb1de','member',0,x'01a22a1fca1372c0b208443769b20ea9',1796003055466,1796262255466,null,null,2,0);
insert into job (id,room,name,key,subject,body,due_at,rhythm_at,attempts,state,again,worker,lease_until,last_error,created_at,changed_at) values (x'01a22a1fc76a7d9cb676dd0f77e1f020','platform','trial','01a22a1f-d288-7d66-9113-c4515c89900d',null,'{}',1796003055466,null,0,'waiting',0,null,null,null,1796003055466,1796003055466);
insert into job (id,room,name,key,subject,body,due_at,rhythm_at,attempts,state,again,worker,lease_until,last_error,created_at,changed_at) values (x'01a22a1fc76a709a8d3065ba7de8316a','cases','take-ends','01a22a1f-d911-78bf-80ab-ccb75078156e',null,'{}',1796004855466,null,0,'waiting',0,null,null,null,1796003055466,1796003055466);
insert into job (id,room,name,key,subject,body,due_at,rhythm_at,attempts,state,again,worker,lease_until,last_error,created_at,changed_at) values (x'01a22a1fc76a7fa096a918b1f6694f4f','cases','take-ends','01a22a1f-d8fa-7428-8c28-574e670e24e5',null,'{}',1796004855466,null,0,'waiting',0,null,null,null,1796003055466,1796003055466);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fceae7fd6bd0da8ffc33afb1f','cases','decide',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',x'01a22a1fceae7fd6bd0da8ffc33afb1f','cases','unanswered',1796003055466,1796262255466,x'01a22a1fca1372c0b208443769b20ea9',0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fd1e07ca780d526274908cc49','ask','draft',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fd3397c069a047e01ee3db084',x'01a22a1fd3397c069a047e01ee3db084','accounts','notice',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fd37b71aabdaa974b2b55c545',x'01a22a1fd37b71aabdaa974b2b55c545','accounts','notice',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fd3c27254bf82f0795e891a92',x'01a22a1fd3c27254bf82f0795e891a92','accounts','notice',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fd4017f258d1c642c1188d215',x'01a22a1fd4017f258d1c642c1188d215','accounts','notice',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fd469722cb0806a87595ae5c4',x'01a22a1fd469722cb0806a87595ae5c4','accounts','notice',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fd2a67c9683d13d1930d6a5e2',x'01a22a1fd2a67c9683d13d1930d6a5e2','accounts','notice',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fd2f479d2b99663946299db68',x'01a22a1fd2f479d2b99663946299db68','accounts','notice',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fd4877a6b93cf508edcfd7d4e',x'01a22a1fd4877a6b93cf508edcfd7d4e','accounts','notice',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fd4a778fba0ae569d4fdae9ac',x'01a22a1fd4a778fba0ae569d4fdae9ac','accounts','notice',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fd85772a68f73903f77bc90b7','ask','draft',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fd85475ef93dbb4616112176c','ask','draft',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fd902796f97f99104c9414e34','cases','decide',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fd9097371a0c153c4ed80c78d','cases','decide',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',x'01a22a1fd91178bf80abccb75078156e','cases','unanswered',1796003055466,1796262255466,x'01a22a1fca1372c0b208443769b20ea9',0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fd91178bf80abccb75078156e','cases','decide',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fd916714a991502a0d0f40337','cases','decide',1796003055466,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',x'01a22a1fd9097371a0c153c4ed80c78d','cases','unanswered',1796003055466,1796262255466,x'01a22a1fca1372c0b208443769b20ea9',0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',x'01a22a1fd902796f97f99104c9414e34','cases','unanswered',1796003055466,1796262255466,x'01a22a1fca1372c0b208443769b20ea9',0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',x'01a22a1fd916714a991502a0d0f40337','cases','unanswered',1796003055466,1796262255466,x'01a22a1fca1372c0b208443769b20ea9',0);
insert into password_reset (token_hash,person_id,issued_by,created_at,expires_at) values ('a6feb687a8a765edb96f543522fcb8140dfd600c241b044f1ea65d41de7fbf63',x'01a22a1fd4877a6b93cf508edcfd7d4e',x'01a22a1fca3570af9b88e28adb5d3dd6',1796003055466,1796089455466);
insert into person (id,name,language,active) values (x'01a22a1fca1372c0b208443769b20ea9','试验·asker',null,1);
insert into person (id,name,language,active) values (x'01a22a1fca2976769f9777a6386e01ad','试验·colleague',null,1);
insert into person (id,name,language,active) values (x'01a22a1fca2d770588c09fc8e274e913','试验·third',null,1);
insert into person (id,name,language,active) values (x'01a22a1fca317cc4b55beabe02bf8b8f','试验·outsider',null,1);
insert into person (id,name,language,active) values (x'01a22a1fca3570af9b88e28adb5d3dd6','试验·administrator',null,1);
insert into person (id,name,language,active) values (x'01a22a1fca39727aa4d02b41a76eec5c','试验·second',null,1);
insert into person (id,name,language,active) values (x'01a22a1fca3c7fad938ac9127cffce97','试验·last',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd2a67c9683d13d1930d6a5e2','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd2d0795eb037bb18a711c5b1','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd2f479d2b99663946299db68','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd3397c069a047e01ee3db084','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd37b71aabdaa974b2b55c545','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd3c27254bf82f0795e891a92','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd4017f258d1c642c1188d215','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd469722cb0806a87595ae5c4','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd4877a6b93cf508edcfd7d4e','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd4a778fba0ae569d4fdae9ac','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd4c674fc9c64052dbec5d61b','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd4e37fed8021d784862d3751','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd5017cd8bc82fa541eb644ab','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd51d7d6eac850d20791b0ffe','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd53a75928e97ec361c0542b0','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd55679de90d2bf45b536b2a7','甲乙丙丁',null,0);
insert into person (id,name,language,active) values (x'01a22a1fd572742b84e4992cebceb35f','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a22a1fd2d07826b06befa1863fe5a3','试验·新来',null,1);
insert into person_capability (person_id,capability) values (x'01a22a1fca3570af9b88e28adb5d3dd6','may-administer');
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fca1372c0b208443769b20ea9','医生','Doctor','试验村卫生室',1,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fca2976769f9777a6386e01ad','医生','Doctor','试验市医院',3,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fca2d770588c09fc8e274e913','医生','Doctor','试验市医院',3,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fca317cc4b55beabe02bf8b8f','医生','Doctor','试验市医院',3,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fca3570af9b88e28adb5d3dd6','医生','Doctor','试验市医院',3,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fca39727aa4d02b41a76eec5c','医生','Doctor','试验市医院',3,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fca3c7fad938ac9127cffce97','医生','Doctor','试验市医院',3,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd2a67c9683d13d1930d6a5e2','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd2d0795eb037bb18a711c5b1','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd2f479d2b99663946299db68','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd3397c069a047e01ee3db084','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd37b71aabdaa974b2b55c545','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd3c27254bf82f0795e891a92','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd4017f258d1c642c1188d215','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd469722cb0806a87595ae5c4','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd4877a6b93cf508edcfd7d4e','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd4a778fba0ae569d4fdae9ac','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd4c674fc9c64052dbec5d61b','医生','Doctor','试验县医院西院',2,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd4e37fed8021d784862d3751','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd5017cd8bc82fa541eb644ab','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd51d7d6eac850d20791b0ffe','医生','Doctor','试验中心医院东院',3,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd53a75928e97ec361c0542b0','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd55679de90d2bf45b536b2a7','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd572742b84e4992cebceb35f','医生','Doctor','试验中心医院东院',3,0);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier,checked) values (x'01a22a1fd2d07826b06befa1863fe5a3','医生','Doctor','试验中心医院东院',3,0);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca1372c0b208443769b20ea9','groups-a-day','',7,1796089455466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca1372c0b208443769b20ea9','groups','',7,null);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca1372c0b208443769b20ea9','codes-a-day','',12,1796089455466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca317cc4b55beabe02bf8b8f','groups-a-day','',1,1796089455466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca317cc4b55beabe02bf8b8f','groups','',1,null);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca317cc4b55beabe02bf8b8f','codes-a-day','',2,1796089455466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca2976769f9777a6386e01ad','entries-an-hour','01a22a1f-ce50-71b1-b79a-c0a43f4f4c69',1,1796006655466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca2d770588c09fc8e274e913','entries-an-hour','01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f',1,1796006655466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca1372c0b208443769b20ea9','entries-an-hour','01a22a1f-ceae-7fd6-bd0d-a8ffc33afb1f',1,1796006655466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca2976769f9777a6386e01ad','entries-an-hour','01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a',1,1796006655466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca2d770588c09fc8e274e913','entries-an-hour','01a22a1f-ca3f-775e-9a03-0a7f9d3c8d5a',1,1796006655466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca317cc4b55beabe02bf8b8f','entries-an-hour','01a22a1f-ca4f-7ba6-9dfc-cade428ecff8',1,1796006655466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca3570af9b88e28adb5d3dd6','network-codes-a-day','',5,1796089455466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca2976769f9777a6386e01ad','entries-an-hour','01a22a1f-d6f1-772c-b2b4-fbb23f5028cc',1,1796006655466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca1372c0b208443769b20ea9','accounts-of-inviter','',1,1798595055466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fd71674fdbae759bc54746fa8','accounts-of-group','',1,1798595055466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca2d770588c09fc8e274e913','entries-an-hour','01a22a1f-d6f1-772c-b2b4-fbb23f5028cc',1,1796006655466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca2976769f9777a6386e01ad','entries-an-hour','01a22a1f-d8fa-7428-8c28-574e670e24e5',2,1796006655466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca2976769f9777a6386e01ad','entries-an-hour','01a22a1f-d902-796f-97f9-9104c9414e34',1,1796006655466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca2d770588c09fc8e274e913','entries-an-hour','01a22a1f-d909-7371-a0c1-53c4ed80c78d',1,1796006655466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca2d770588c09fc8e274e913','entries-an-hour','01a22a1f-d8fa-7428-8c28-574e670e24e5',2,1796006655466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca1372c0b208443769b20ea9','entries-an-hour','01a22a1f-d8fa-7428-8c28-574e670e24e5',1,1796006655466);
insert into rate (holder_id,name,subject,spent,ends_at) values (x'01a22a1fca1372c0b208443769b20ea9','entries-an-hour','01a22a1f-d902-796f-97f9-9104c9414e34',1,1796006655466);
insert into read_mark (person_id,circle_id,number) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fca3f775e9a030a7f9d3c8d5a',1);
insert into read_mark (person_id,circle_id,number) values (x'01a22a1fca317cc4b55beabe02bf8b8f',x'01a22a1fca4f7ba69dfccade428ecff8',1);
insert into read_mark (person_id,circle_id,number) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fca1372c0b208443769b20ea9',3);
insert into read_mark (person_id,circle_id,number) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fd6f1772cb2b4fbb23f5028cc',1);
insert into read_mark (person_id,circle_id,number) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fd7097e17b68fb1accce3c35c',1);
insert into read_mark (person_id,circle_id,number) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fd712706b92a28c36743fb1de',1);
insert into read_mark (person_id,circle_id,number) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fd71674fdbae759bc54746fa8',1);
insert into read_mark (person_id,circle_id,number) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',1);
insert into read_mark (person_id,circle_id,number) values (x'01a22a1fca1372c0b208443769b20ea9',x'01a22a1fd6ff730998172f9e3b6b73af',1);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd3397c069a047e01ee3db084',x'e44a84335ecd5434034e2e70a0cb3b9a7c53366b2761c7209ddb54353534cf54',1796003055466);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd3397c069a047e01ee3db084',x'8d8f5c7fa8924f26173f2c272e2b0c3d97d5f3020993c526ca90874feb595b50',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd3397c069a047e01ee3db084',x'eb4c5809491c91e83cd694d35187e29da4593407092c826f7bdadef88ebea279',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd3397c069a047e01ee3db084',x'13b6750b26b6596828a6372fb9dc8ad930c712b4bad608bd9657ead99c118fb7',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd3397c069a047e01ee3db084',x'8dc153c9b7352c431033043ee0d28dfac2c48bc199913e07e44ab1676dc603ed',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd3397c069a047e01ee3db084',x'4e46cf23ef53618e33387ab25b11d28f5e70ce6cd1268a5533c8c8ab00c82f46',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd3397c069a047e01ee3db084',x'9190b6dd8021dc73f964de1740e2f4fdbcabfb6ac9b0a89cc5a8e616786fe643',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd3397c069a047e01ee3db084',x'cca37813ce1f8e2479af4f0b1ee94be7d018724fc24f31cb4302d9f36547182e',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd3397c069a047e01ee3db084',x'866a03bbad21c71b780327a6ee622ef2e12ceb86925f78e5b791ee440f0df4f2',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd3397c069a047e01ee3db084',x'f8b8fc2f45adfef7a4fc99714c17545b333d773e7d0f9f57b02145135aa9c2cf',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd2f479d2b99663946299db68',x'bc612a76b535b4abd6178162d52524af65df7106c15c51a23476bc0c236d7896',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd2f479d2b99663946299db68',x'bd100d87759bdda4859a15f7d0aea9d2c985d3ede2a551d427f4bd8856c52acb',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd2f479d2b99663946299db68',x'3fe0b79cdf861b2194bda2232553e40de73908dbcc4ed9945b7eaf6bac5958c7',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd2f479d2b99663946299db68',x'2a93fa1e13ac47a2dbd0ab43d334eea4a14ea6e0be8d3fda09c17e432c97b869',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd2f479d2b99663946299db68',x'bdd9acb338c293535d0de3f56966b179e8eedb882beebab3addfb0af51ef1e0c',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd2f479d2b99663946299db68',x'5935f18f434dc752cf9e46e2b4f08791d5bd95dfe1d1c1f41dc405b8ba0da564',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd2f479d2b99663946299db68',x'eb6a239d0cc53289c84ff6982d7eb1be52600f63c1b0d18b25e0d8e2bca240d4',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd2f479d2b99663946299db68',x'b3a1cdd47740aeb6c9da07e57f5dcb5dbcae201959f34d0b392fac017fc620f6',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd2f479d2b99663946299db68',x'e3f4703e7712eafa111db834b3ac360f52f85d6897c60125db77bec0269490e6',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd2f479d2b99663946299db68',x'ae5b1aeba57919f20cf3c171af47a4e8bd51a18037e4e17b9f43ac8c50b8115d',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd37b71aabdaa974b2b55c545',x'baf5365ed5ad5270df915c6b0541b4f4b4f809560ca856e03823bcd73732cf9c',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd37b71aabdaa974b2b55c545',x'678fb295996e4c0db22d0f3261685b46cbe010909acf471251349b0702fbd73b',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd37b71aabdaa974b2b55c545',x'bbafa70c93afbba9a9c41c5836e09d22f43c6c7b533f2881707dc578d6f15da8',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd37b71aabdaa974b2b55c545',x'12ae660f4f6c4ff51b1369e8356833a4b92d48bad8ba73b9e3a42a014b0ea818',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd37b71aabdaa974b2b55c545',x'6745d5da39d1c9669ed2aed44caf1927e86294dd6ba416a781b86bed62fb6039',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd37b71aabdaa974b2b55c545',x'56c714336396e2566e1019393b0d4b4da33db4a965e933f7c646cb83e65b1fea',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd37b71aabdaa974b2b55c545',x'3fc4082e00100c3285cc129c967ef46fbdd77fe179224baca4db540d6c9e0e51',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd37b71aabdaa974b2b55c545',x'1c6cc409757bbdc0c8045a71bb07dd0294ea2afd62152786b1bc5aef9396de42',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd37b71aabdaa974b2b55c545',x'fe5576feccde9e1c2901bc58b1880b0592e6d5b0365b08c13e8ec8e6bad2e296',null);
insert into recovery_code (person_id,code_digest,used_at) values (x'01a22a1fd37b71aabdaa974b2b55c545',x'bdb6adb9a8e146895a7f45b0be21cc7a066134837a1a3139e06b9fc0f09c9b8c',null);
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','member','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','member','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-moderate');
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-route');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-read-hidden');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-invite-coordinator');
insert into role_capability (circle_kind,role,capability) values ('group','librarian','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-invite-librarian');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-invite-member');
insert into role_capability (circle_kind,role,capability) values ('group','librarian','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-invite-moderator');
insert into role_capability (circle_kind,role,capability) values ('group','member','may-invite-member');
insert into role_capability (circle_kind,role,capability) values ('group','librarian','may-invite-member');
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-invite-member');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-invite-observer');
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-26 circles: baseline','b960d5ce208161ba',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-27 threads: baseline','f5b6e36b5132ddc9',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-28 jobs: baseline','b8be829469136523',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-28 needs: baseline','953124e42e925ebd',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 accounts: baseline','f3e301640e5ce4dc',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 ask: baseline','9831d6c5366f2cdd',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 ask: choices and removed drafts','5dd3d78def9e404b',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 cases: baseline','69bb1f84469a70d7',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 cases: consent and reports','acf20eda3ffb717b',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 cases: the queue','eec635aa9a3f0665',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 cases: who is answering','3c42b86b25f9c825',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 circles: the chain of the audit record','ae55e3aaa0f302cd',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 circles: what an invitation rests on','2b55c817e536bc35',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 circles: what one person begins','91d86f4eb0b10ffb',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 circles: whose credential was checked','fd8dcad8eb557e7d',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 groups: baseline','954ae97be9209b9',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-30 accounts: notices','4cd6a453bacdd1b9',1,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-30 accounts: password resets','ae1b36dfb5bb52c1',1,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-30 accounts: second factor','4911adafe25d7e5f',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-30 accounts: who administers','7005a8fd65b98d45',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-30 accounts: whose credential was checked','97db1318e066a099',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-30 accounts: without a facility, and who looks alike','f8d269737bd03721',0,1796003055475);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-30 groups: who may invite','be2d6a6bb6bfdfbf',0,1796003055475);
insert into second_factor (person_id,sealed,created_at,confirmed_at,last_step) values (x'01a22a1fd2f479d2b99663946299db68',x'01e1eb28e7f92353285ce9b012da3ab0dec3a5f1dbd2368b0299c6413e6c8c195334e01cb9aa41edbd1479295638e3399c3b228e2def49517ba0d0f5991eb95d68',1796003055466,1796003055466,59866768);
insert into second_factor (person_id,sealed,created_at,confirmed_at,last_step) values (x'01a22a1fd3397c069a047e01ee3db084',x'0143dbeed9d711d8bf4c2d77bccffe80498c10b875c80876785487e207663f242d6af9130896c89e903cd9da0be4659e135935b7d79c1ea4ad731201c04afe4770',1796003055466,1796003055466,59866768);
insert into second_factor (person_id,sealed,created_at,confirmed_at,last_step) values (x'01a22a1fd37b71aabdaa974b2b55c545',x'0125e46ef65520415cc332868a67450115b4308362dd35f85575a2ee1e8fb57b51cb39cf225b33aadbbecc1bb21f6b04809cedb8d75018d8cb76c386ca4375526b',1796003055466,1796003055466,59866768);
insert into second_factor (person_id,sealed,created_at,confirmed_at,last_step) values (x'01a22a1fd2d0795eb037bb18a711c5b1',x'01e89a0f39c0e77d3141d54e7fedd319e307597d7e11b8cc26af503bf53af833bed1fb0e08ff8d2fb8721aa1a6394ce49cecb614fd385b4645845c001aebbc6d0c',1796003055466,null,0);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a',x'01a22a1fca3f775e9a030a7f9d3c8d5a',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fca4f7ba69dfccade428ecff8',x'01a22a1fca4f7ba69dfccade428ecff8',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fca6a755c8308bfb8d909b854',x'01a22a1fca1372c0b208443769b20ea9',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fce5071b1b79ac0a43f4f4c69',x'01a22a1fca1372c0b208443769b20ea9',3,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fce5071b1b79ac0a43f4f4c69',x'01a22a1fca3f775e9a030a7f9d3c8d5a',4,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fce9371d9952c7d99f5f7a39b',x'01a22a1fca1372c0b208443769b20ea9',7,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fceae7fd6bd0da8ffc33afb1f',x'01a22a1fca1372c0b208443769b20ea9',8,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fceae7fd6bd0da8ffc33afb1f',x'01a22a1fca3f775e9a030a7f9d3c8d5a',8,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd1e07ca780d526274908cc49',x'01a22a1fca1372c0b208443769b20ea9',11,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd2857575927cf943759ace04',x'01a22a1fca3f775e9a030a7f9d3c8d5a',13,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd3397c069a047e01ee3db084',x'01a22a1fd3397c069a047e01ee3db084',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd37b71aabdaa974b2b55c545',x'01a22a1fd37b71aabdaa974b2b55c545',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd3c27254bf82f0795e891a92',x'01a22a1fd3c27254bf82f0795e891a92',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd4017f258d1c642c1188d215',x'01a22a1fd4017f258d1c642c1188d215',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd469722cb0806a87595ae5c4',x'01a22a1fd469722cb0806a87595ae5c4',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd2a67c9683d13d1930d6a5e2',x'01a22a1fd2a67c9683d13d1930d6a5e2',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd2f479d2b99663946299db68',x'01a22a1fd2f479d2b99663946299db68',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd4877a6b93cf508edcfd7d4e',x'01a22a1fd4877a6b93cf508edcfd7d4e',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd4a778fba0ae569d4fdae9ac',x'01a22a1fd4a778fba0ae569d4fdae9ac',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc',x'01a22a1fd6f1772cb2b4fbb23f5028cc',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd7097e17b68fb1accce3c35c',x'01a22a1fd7097e17b68fb1accce3c35c',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd712706b92a28c36743fb1de',x'01a22a1fd712706b92a28c36743fb1de',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd71674fdbae759bc54746fa8',x'01a22a1fd71674fdbae759bc54746fa8',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',x'01a22a1fd71e7105b1cf1f7ef1c1d4ad',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd6ff730998172f9e3b6b73af',x'01a22a1fd6ff730998172f9e3b6b73af',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd75e7c59802b04a813c51160',x'01a22a1fca1372c0b208443769b20ea9',13,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd85475ef93dbb4616112176c',x'01a22a1fca1372c0b208443769b20ea9',15,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd85772a68f73903f77bc90b7',x'01a22a1fca1372c0b208443769b20ea9',16,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd8fa74288c28574e670e24e5',x'01a22a1fca1372c0b208443769b20ea9',17,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd8fa74288c28574e670e24e5',x'01a22a1fca3f775e9a030a7f9d3c8d5a',14,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd902796f97f99104c9414e34',x'01a22a1fca1372c0b208443769b20ea9',19,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd902796f97f99104c9414e34',x'01a22a1fca3f775e9a030a7f9d3c8d5a',16,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd9097371a0c153c4ed80c78d',x'01a22a1fca1372c0b208443769b20ea9',21,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd9097371a0c153c4ed80c78d',x'01a22a1fca3f775e9a030a7f9d3c8d5a',18,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd91178bf80abccb75078156e',x'01a22a1fca1372c0b208443769b20ea9',23,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd91178bf80abccb75078156e',x'01a22a1fca3f775e9a030a7f9d3c8d5a',20,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd916714a991502a0d0f40337',x'01a22a1fca1372c0b208443769b20ea9',25,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd916714a991502a0d0f40337',x'01a22a1fca3f775e9a030a7f9d3c8d5a',22,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a22a1fd916714a991502a0d0f40337',x'01a22a1fca2d770588c09fc8e274e913',1,2);
insert into sign_in_attempt (key,failures,last_at,blocked_until) values ('address:trial',0,1796003055466,0);
insert into sign_in_attempt (key,failures,last_at,blocked_until) values ('address:127.0.0.1',0,1796003055466,0);
insert into sign_in_place (account_digest,network,last_at) values ('01a22a1f-d2a6-7c96-83d1-3d1930d6a5e2','127.0.0.1',1796003055466);
insert into sign_in_place (account_digest,network,last_at) values ('01a22a1f-d2d0-7826-b06b-efa1863fe5a3','127.0.0.1',1796003055466);
insert into sign_in_place (account_digest,network,last_at) values ('01a22a1f-d339-7c06-9a04-7e01ee3db084','127.0.0.1',1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fca3f775e9a030a7f9d3c8d5a','groups',x'01a22a1fca1372c0b208443769b20ea9',0,0,null,5,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fca4f7ba69dfccade428ecff8','groups',x'01a22a1fca317cc4b55beabe02bf8b8f',0,0,null,4,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fca6a755c8308bfb8d909b854','ask',x'01a22a1fca1372c0b208443769b20ea9',1,0,null,2,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fce5071b1b79ac0a43f4f4c69','cases',x'01a22a1fca1372c0b208443769b20ea9',1,0,null,4,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fce9371d9952c7d99f5f7a39b','ask',x'01a22a1fca1372c0b208443769b20ea9',1,0,null,1,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fceae7fd6bd0da8ffc33afb1f','cases',x'01a22a1fca1372c0b208443769b20ea9',1,0,null,3,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd1e07ca780d526274908cc49','ask',x'01a22a1fca1372c0b208443769b20ea9',1,0,null,2,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd2857575927cf943759ace04','platform',x'01a22a1fca1372c0b208443769b20ea9',1,0,null,1,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd3397c069a047e01ee3db084','accounts',x'01a22a1fd3397c069a047e01ee3db084',1,0,null,0,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd37b71aabdaa974b2b55c545','accounts',x'01a22a1fd37b71aabdaa974b2b55c545',1,0,null,0,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd3c27254bf82f0795e891a92','accounts',x'01a22a1fd3c27254bf82f0795e891a92',1,0,null,0,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd4017f258d1c642c1188d215','accounts',x'01a22a1fd4017f258d1c642c1188d215',1,0,null,0,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd469722cb0806a87595ae5c4','accounts',x'01a22a1fd469722cb0806a87595ae5c4',1,0,null,0,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd2a67c9683d13d1930d6a5e2','accounts',x'01a22a1fd2a67c9683d13d1930d6a5e2',1,0,null,0,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd2f479d2b99663946299db68','accounts',x'01a22a1fd2f479d2b99663946299db68',1,0,null,0,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd4877a6b93cf508edcfd7d4e','accounts',x'01a22a1fd4877a6b93cf508edcfd7d4e',1,0,null,0,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd4a778fba0ae569d4fdae9ac','accounts',x'01a22a1fd4a778fba0ae569d4fdae9ac',1,0,null,0,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd6f1772cb2b4fbb23f5028cc','groups',x'01a22a1fca1372c0b208443769b20ea9',0,0,null,6,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd7097e17b68fb1accce3c35c','groups',x'01a22a1fca1372c0b208443769b20ea9',0,0,null,6,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd712706b92a28c36743fb1de','groups',x'01a22a1fca1372c0b208443769b20ea9',0,0,null,1,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd71674fdbae759bc54746fa8','groups',x'01a22a1fca1372c0b208443769b20ea9',0,0,null,3,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd71e7105b1cf1f7ef1c1d4ad','groups',x'01a22a1fca1372c0b208443769b20ea9',0,0,null,4,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd6ff730998172f9e3b6b73af','groups',x'01a22a1fca1372c0b208443769b20ea9',0,0,null,1,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd75e7c59802b04a813c51160','ask',x'01a22a1fca1372c0b208443769b20ea9',1,0,null,2,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd85475ef93dbb4616112176c','ask',x'01a22a1fca1372c0b208443769b20ea9',1,0,null,1,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd85772a68f73903f77bc90b7','ask',x'01a22a1fca1372c0b208443769b20ea9',1,0,null,1,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd8fa74288c28574e670e24e5','cases',x'01a22a1fca1372c0b208443769b20ea9',1,2,12,12,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd902796f97f99104c9414e34','cases',x'01a22a1fca1372c0b208443769b20ea9',1,0,null,3,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd9097371a0c153c4ed80c78d','cases',x'01a22a1fca1372c0b208443769b20ea9',1,0,null,3,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd91178bf80abccb75078156e','cases',x'01a22a1fca1372c0b208443769b20ea9',1,0,null,3,1796003055466);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a22a1fd916714a991502a0d0f40337','cases',x'01a22a1fca1372c0b208443769b20ea9',1,0,null,3,1796003055466);
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
CREATE INDEX case_draft_removed on case_draft (removed_at) where removed_at is not null;
CREATE INDEX case_record_posted on case_record (posted_at, thread_id);
CREATE INDEX case_record_state on case_record (state, posted_at, thread_id);
CREATE INDEX case_record_asker on case_record (asker_id, posted_at, thread_id);
CREATE INDEX case_report_thread on case_report (thread_id) where decided_at is null;
CREATE INDEX case_record_queue on case_record (state, queue_rank, due_at, thread_id);
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
