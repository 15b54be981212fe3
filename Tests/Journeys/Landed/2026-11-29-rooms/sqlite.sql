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
    facility_tier integer not null check (facility_tier between 1 and 3));
CREATE TABLE audit_event (
    id blob primary key,
    at bigint not null,
    actor_id blob,
    capacity text not null check (capacity in ('professional', 'patient', 'proxy')),
    address text not null,
    action text not null,
    subject text,
    outcome text not null check (outcome in ('done', 'repeated', 'refused')),
    code text);
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
    used_at bigint);
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
    password_changed_at bigint not null,
    constraint account_login unique (login_folded));
CREATE TABLE credential (
    person_id blob primary key references person (id),
    profession text not null check (profession in ('doctor', 'nurse', 'technician', 'pharmacist', 'public-health',
        'researcher', 'other')),
    specialty text not null,
    facility_id blob not null references facility (id),
    languages text not null,
    licence_number text not null,
    expires_on text,
    checked_by blob references person (id),
    checked_at bigint,
    constraint credential_check check ((checked_by is null) = (checked_at is null)));
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
CREATE TABLE care_group (
    circle_id blob primary key references circle (id),
    kind text not null check (kind in ('specialty', 'alumni', 'affiliated-hospitals', 'reading',
        'research', 'training', 'surveillance')),
    purpose text not null,
    invite_policy text not null check (invite_policy in ('moderators', 'members')),
    created_by blob not null references person (id),
    created_at bigint not null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226c56ee173aaa094dbb0b9bab90c','askerdbb0b9bab90c','askerdbb0b9bab90c','','zh',0,'active',1795946802152,1795946802152);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226c56ee8779cb2e2da6229de2bd6','colleaguda6229de2bd6','colleaguda6229de2bd6','','zh',0,'active',1795946802152,1795946802152);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226c56eeb778a9e2451c192971168','third51c192971168','third51c192971168','','zh',0,'active',1795946802152,1795946802152);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226c56eed768387d5b61b917de63c','outsiderb61b917de63c','outsiderb61b917de63c','','zh',0,'active',1795946802152,1795946802152);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226c56ef07c998ff4decfae2ca728','administdecfae2ca728','administdecfae2ca728','','zh',1,'active',1795946802152,1795946802152);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226c56ef2702291c921318f8fcb79','second21318f8fcb79','second21318f8fcb79','','zh',0,'active',1795946802152,1795946802152);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226c56ef57516ac2b70215602d4d9','last70215602d4d9','last70215602d4d9','','zh',0,'active',1795946802152,1795946802152);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226c576f37f648bb20eea7f1db712','triala027-1f26fa130020','triala027-1f26fa130020','$argon2id$v=19$m=19456,t=2,p=1$i4Dm2Thut+QHN36iFdux0g$rCOgRBmwjVOONL7WG3m56F3e+MEAbdwnaJvootFcRIU','zh',0,'active',1795946802152,1795946802152);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226c57753781895f2c5fe86275adc','trial8b30-18bff1ec6b3f','trial8b30-18bff1ec6b3f','$argon2id$v=19$m=19456,t=2,p=1$QwpkyNga9pzWyiWUE2sBWA$0ju6ThX/1FMPBmJA2X9zjaViaFZ9PYnH7xkNaI8JcIE','zh',0,'active',1795946802152,1795946802152);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226c577b37910a65c46346bed2d5b','triala911-c0e9e9e04dc0','triala911-c0e9e9e04dc0','$argon2id$v=19$m=19456,t=2,p=1$NlyeewaXdOSLuJ3+lvWY3w$7uxz1Ns8GsOSDfnTxXdh9plgm1IPNoLDHCxPe/ARY8U','zh',0,'active',1795946802152,1795946802152);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226c5782d72c4b0293e8febf8447e','trial85ff-a363763e80e4','trial85ff-a363763e80e4','$argon2id$v=19$m=19456,t=2,p=1$u5I4LhKVqTm81clLppz1dA$yJnCUvknFo2rL/1y9HEdxh7f33FPVWzyiYzcDLMrijI','zh',0,'active',1795946802152,1795946802152);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226c578897776b7e20ed538d1f108','triala910-0b666983d921','triala910-0b666983d921','$argon2id$v=19$m=19456,t=2,p=1$tmIl7JaOcJ3NBgUs0JVidA$U59yeWTtFvLT0dLo9/A9P7V/JdC0xbROYbH4+tVgZHw','zh',0,'active',1795946802152,1795946802152);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226c578ed7481ba3ed07f8dd9e5d1','trial8bbb-7408843fd501','trial8bbb-7408843fd501','$argon2id$v=19$m=19456,t=2,p=1$k5CnFLd3lFoqd2tEECF9jw$/594ZULj2CZUV7B8sO7qhIb4pvd0hc5eZyERoyS+238','zh',0,'disabled',1795946802152,1795946802152);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226c5792778048100d5221ed280c5','trial9833-08d78836c894','trial9833-08d78836c894','$argon2id$v=19$m=19456,t=2,p=1$2doEU6imhmHQdvMuGp0sZg$2avVTGf4YfExjiRWQaMiAsZfObPqAcwqsc9S5bQDovc','zh',0,'active',1795946802152,1795946802152);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226c57753718d9345a5571ed4e917','trial990d-01941e816d96','trial990d-01941e816d96','$argon2id$v=19$m=19456,t=2,p=1$hzbKSoczVkHI7iAPNqfapw$8hcmRZLlpJgv/Stfqf90nWQGVkHiYNuWPJKfAzUoiUQ','zh',0,'active',1795946802152,1795946802152);
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226c56be87a4997023c4d53bc0bd5',x'01a226c56ee173aaa094dbb0b9bab90c','16438cc1f94b67453e30f58b028df97161aadfdd35295e0c956024ef3b40a1e0',1795946802152,1795946802152,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226c56be87c89b7ef5fb484d4ee34',x'01a226c56ee8779cb2e2da6229de2bd6','d90f60bbcf5a32536285f63c83f5a9e9720710715d4a2ecbc87b6e04b01e7bae',1795946802152,1795946802152,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226c56be87ec6b4d40ddb979e85b7',x'01a226c56eeb778a9e2451c192971168','05df449ef0d9946bed2a556ba15fbaf7cf9a5f8092fff974c569165f5748371f',1795946802152,1795946802152,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226c56be87ca9876860994c69218b',x'01a226c56eed768387d5b61b917de63c','a6bfe1190e6dc957582c8ce9607b6b3e64ac778cbc932c16119124bd25508b2b',1795946802152,1795946802152,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226c56be87df5be81c146b1a0bbdf',x'01a226c56ef07c998ff4decfae2ca728','a01efef398b05084937da1135354b1874a94141557dc84e761dec80dd33bf44c',1795946802152,1795946802152,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226c56be873b490b44e67a45b33cd',x'01a226c56ef2702291c921318f8fcb79','648b6d98076c4da08545e192ea22159de6d2f62fd55f6ea54cf51972071a6c30',1795946802152,1795946802152,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226c56be8786da4888dfe090c8058',x'01a226c56ef57516ac2b70215602d4d9','e294bebce8cc449bf67724a6be1c837ffbde530e4d0880f5fd620f1444e9a9d3',1795946802152,1795946802152,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226c56be874838615789c57264a47',x'01a226c57753781895f2c5fe86275adc','db3d18e9eb206126478a8cb31464097ba39e3a5f872714379670b5c53a5e6576',1795946802152,1795946802152,'trial','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226c56be87624a36a8c431a523159',x'01a226c576f37f648bb20eea7f1db712','230acf864ebe858cd86fbf080c5b906e2b66cc04451a5f3e31ed5127fb8699ce',1795946802152,1795946802152,'127.0.0.1','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226c56be870a49a9124a7f68ce28d',x'01a226c57753718d9345a5571ed4e917','96b00f946fb09770863cb588c7d5083d9cc86ee849d37ebc15918daddffef09d',1795946802152,1795946802152,'127.0.0.1','');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be876faa0cd878a23f9fb17',1795946802152,null,'professional','local','accounts.seed-facility',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be878969f64fa4b5df25cf5',1795946802152,null,'professional','local','accounts.seed-facility',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87e9191397fd1ab6fe414',1795946802152,null,'professional','local','accounts.seed-person','01a226c5-6ee1-73aa-a094-dbb0b9bab90c','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be877d890bc518ad6d3b71b',1795946802152,null,'professional','test','accounts.become','01a226c5-6ee1-73aa-a094-dbb0b9bab90c','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be870ef88114406aedd12e0',1795946802152,null,'professional','local','accounts.seed-person','01a226c5-6ee8-779c-b2e2-da6229de2bd6','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8729e83115a183837de7d',1795946802152,null,'professional','test','accounts.become','01a226c5-6ee8-779c-b2e2-da6229de2bd6','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87007b0c041b07e3ebe84',1795946802152,null,'professional','local','accounts.seed-person','01a226c5-6eeb-778a-9e24-51c192971168','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87da198d22adfd97f6076',1795946802152,null,'professional','test','accounts.become','01a226c5-6eeb-778a-9e24-51c192971168','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87645a047678e0ab02dbb',1795946802152,null,'professional','local','accounts.seed-person','01a226c5-6eed-7683-87d5-b61b917de63c','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87a9fbd7c2bb48bd7e80e',1795946802152,null,'professional','test','accounts.become','01a226c5-6eed-7683-87d5-b61b917de63c','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87aaf82f939d44ed7705b',1795946802152,null,'professional','local','accounts.seed-person','01a226c5-6ef0-7c99-8ff4-decfae2ca728','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be875e2845a8eb990f90db6',1795946802152,null,'professional','test','accounts.become','01a226c5-6ef0-7c99-8ff4-decfae2ca728','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be872e3af7ec14c03f5d926',1795946802152,null,'professional','local','accounts.seed-person','01a226c5-6ef2-7022-91c9-21318f8fcb79','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87ad5947993225e83948d',1795946802152,null,'professional','test','accounts.become','01a226c5-6ef2-7022-91c9-21318f8fcb79','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87565853d4e43701fa788',1795946802152,null,'professional','local','accounts.seed-person','01a226c5-6ef5-7516-ac2b-70215602d4d9','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87dd490c75277d6737bea',1795946802152,null,'professional','test','accounts.become','01a226c5-6ef5-7516-ac2b-70215602d4d9','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87d38991da1d7b2251094',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.create','01a226c5-6ef8-79be-ada3-5ee632b5126a','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87881b10950abf9ca57f9',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.invite','01a226c5-6ef8-79be-ada3-5ee632b5126a','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8730e9e80a948a17409f8',1795946802152,x'01a226c56ee8779cb2e2da6229de2bd6','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87e3eb7abb0839d94be8a',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.invite','01a226c5-6ef8-79be-ada3-5ee632b5126a','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87c9cad8a9039534b6057',1795946802152,x'01a226c56eeb778a9e2451c192971168','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be878dcb6b0dce67cb8ee6d',1795946802152,x'01a226c56eed768387d5b61b917de63c','professional','local','groups.create','01a226c5-6f03-765a-bf99-48245ae922a4','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be874a58c978176f08f6f45',1795946802152,x'01a226c56eed768387d5b61b917de63c','professional','local','groups.invite','01a226c5-6f03-765a-bf99-48245ae922a4','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be870ea842857ce08a0edde',1795946802152,x'01a226c56ef2702291c921318f8fcb79','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be870e289c4db03c08cb20a',1795946802152,x'01a226c56eed768387d5b61b917de63c','professional','local','groups.invite','01a226c5-6f03-765a-bf99-48245ae922a4','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be879a49b53f6af48a2959b',1795946802152,x'01a226c56ef57516ac2b70215602d4d9','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87adeb02b473ad2584969',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.begin','01a226c5-6f24-7b97-a9f2-68f091ce511e','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87d4b8f160ff7fbe8df7c',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.attach','01a226c5-6f24-7b97-a9f2-68f091ce511e','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87e8686f25c46f63e3c47',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.read-picture','01a226c5-6f24-7b97-a9f2-68f091ce511e','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87f98bc1d6bde143c4a40',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.read-picture','01a226c5-6f24-7b97-a9f2-68f091ce511e','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87e0aac0e99c8dcd6b846',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.post','01a226c5-6f24-7b97-a9f2-68f091ce511e','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8719a863cd3ab061e65fc',1795946802152,x'01a226c56ee8779cb2e2da6229de2bd6','professional','127.0.0.1','cases.answer','01a226c5-74a2-74ab-81d4-34aa0640f5fb','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be879e4b68c1ba4c4956d31',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','cases.accept','01a226c5-74a2-74ab-81d4-34aa0640f5fb','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87e6881c4710b10d491d6',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','cases.close','01a226c5-74a2-74ab-81d4-34aa0640f5fb','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87c8c9dc5a5f3411535b7',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.begin','01a226c5-74e3-7d3e-b25e-0c4036ff752e','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be874cfba428fd1ad55e35f',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.post','01a226c5-74e3-7d3e-b25e-0c4036ff752e','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87609934271803c29c4f1',1795946802152,x'01a226c56eeb778a9e2451c192971168','professional','127.0.0.1','cases.ask-information','01a226c5-74f7-7d51-856e-b0f8d8077dde','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87838bef6dbab1e73a278',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','cases.note','01a226c5-74f7-7d51-856e-b0f8d8077dde','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8724fb8433f4f0d2c4659',1795946802152,x'01a226c56ee8779cb2e2da6229de2bd6','professional','127.0.0.1','groups.post','01a226c5-6ef8-79be-ada3-5ee632b5126a','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be877c689e1de526e248b33',1795946802152,x'01a226c56eeb778a9e2451c192971168','professional','127.0.0.1','groups.post','01a226c5-6ef8-79be-ada3-5ee632b5126a','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87956b15a06628037fd50',1795946802152,x'01a226c56eed768387d5b61b917de63c','professional','127.0.0.1','groups.post','01a226c5-6f03-765a-bf99-48245ae922a4','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8791bad5c1a48b7bfecfa',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.begin','01a226c5-75d5-7381-a912-3f0544817f83','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87c76b8cb297a1318e521',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.attach','01a226c5-75d5-7381-a912-3f0544817f83','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8732796a30ba959a851ec',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','platform.trial','01a226c5-769b-715e-ba38-7aad9a20205f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8770db7cd2e5d2d73fe25',1795946802152,x'01a226c56ef07c998ff4decfae2ca728','professional','127.0.0.1','platform.revive-job','01a226c5-6be8-7b70-bf23-15536dc537c9','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8779398affeb4cfb4d1ec',1795946802152,x'01a226c56ef07c998ff4decfae2ca728','professional','127.0.0.1','platform.discard-job','01a226c5-6be8-7b70-bf23-15536dc537c9','refused','not-found');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be875b4b5c9cbedaee11372',1795946802152,null,'professional','local','accounts.seed-facility',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be878b78f2d85a8d100276d',1795946802152,x'01a226c56ef07c998ff4decfae2ca728','professional','local','accounts.invite',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87d7b9e55756e823011ca',1795946802152,null,'professional','local','accounts.seed-person','01a226c5-76f3-7f64-8bb2-0eea7f1db712','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87b82a7fb65d54412398e',1795946802152,null,'professional','trial','accounts.become','01a226c5-76f3-7f64-8bb2-0eea7f1db712','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8798a949b0401a1e0ba25',1795946802152,x'01a226c56ef07c998ff4decfae2ca728','professional','local','accounts.invite',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8770f952a88dcd07b6bcf',1795946802152,x'01a226c56ef07c998ff4decfae2ca728','professional','local','accounts.invite',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8716fb9b84322c4e69001',1795946802152,null,'professional','local','accounts.seed-person','01a226c5-7753-7818-95f2-c5fe86275adc','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87d53b95b8d245fed3a6e',1795946802152,null,'professional','trial','accounts.become','01a226c5-6ee1-73aa-a094-dbb0b9bab90c','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be871dd9ddca727b613926b',1795946802152,null,'professional','local','accounts.seed-person','01a226c5-77b3-7910-a65c-46346bed2d5b','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be877479b73659fdde9be1d',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','accounts.trial','01a226c5-7823-7f5e-8e2a-2f21a8894c3e','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be875e9997d2053a40a5b08',1795946802152,null,'professional','trial','accounts.become','01a226c5-7753-7818-95f2-c5fe86275adc','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87ed4a3cf2617eef11746',1795946802152,null,'professional','local','accounts.seed-person','01a226c5-782d-72c4-b029-3e8febf8447e','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be874dcb7d1b9ad0eacbb0b',1795946802152,null,'professional','local','accounts.seed-person','01a226c5-7889-7776-b7e2-0ed538d1f108','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8733b953e69320611a6f7',1795946802152,null,'professional','local','accounts.seed-person','01a226c5-78ed-7481-ba3e-d07f8dd9e5d1','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87c64847c8fbb6526d76d',1795946802152,null,'professional','local','accounts.seed-person','01a226c5-7927-7804-8100-d5221ed280c5','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be876ea9edae01c65a9e458',1795946802152,x'01a226c56ef07c998ff4decfae2ca728','professional','local','accounts.disable','01a226c5-7927-7804-8100-d5221ed280c5','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87148b05b7869d6c2fca6',1795946802152,null,'professional','test','accounts.become','01a226c5-6ee1-73aa-a094-dbb0b9bab90c','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8767398f4a6315c17f286',1795946802152,null,'professional','127.0.0.1','accounts.sign-in','01a226c5-76f3-7f64-8bb2-0eea7f1db712','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8703183d38dd4783fbaf6',1795946802152,x'01a226c576f37f648bb20eea7f1db712','professional','127.0.0.1','accounts.sign-out','01a226c5-6be8-73b1-9031-04ca7912e98f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87611b407a06075cd51c2',1795946802152,null,'professional','127.0.0.1','accounts.sign-up','01a226c5-7753-718d-9345-a5571ed4e917','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be879588a31524b690b7326',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.read-picture','01a226c5-75d5-7381-a912-3f0544817f83','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87d9482f577e2d2264088',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','accounts.set-language',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87bc292253f9f0a1738b8',1795946802152,x'01a226c57753781895f2c5fe86275adc','professional','127.0.0.1','accounts.change-password',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be871429b3529ca5b76f31d',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','accounts.end-session','01a226c5-6be8-70c5-b9ff-df6e60ef0571','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87a1b8da36616b1c30718',1795946802152,x'01a226c56ef07c998ff4decfae2ca728','professional','127.0.0.1','accounts.add-facility','01a226c5-7af6-7d7b-aedc-7e75707b97cf','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87314a9310b9530055773',1795946802152,x'01a226c56ef07c998ff4decfae2ca728','professional','127.0.0.1','accounts.change-facility','01a226c5-76e4-7906-b7e0-e8289e48adec','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87432895f65b3d790598d',1795946802152,x'01a226c56ef07c998ff4decfae2ca728','professional','127.0.0.1','accounts.invite',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87eb2958e2fdfec3adef1',1795946802152,x'01a226c56ef07c998ff4decfae2ca728','professional','127.0.0.1','accounts.check-credential','01a226c5-7889-7776-b7e2-0ed538d1f108','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be874a0a49771ad742b7462',1795946802152,x'01a226c56ef07c998ff4decfae2ca728','professional','127.0.0.1','accounts.disable','01a226c5-78ed-7481-ba3e-d07f8dd9e5d1','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be878a693d8cd390c2aabfb',1795946802152,x'01a226c56ef07c998ff4decfae2ca728','professional','127.0.0.1','accounts.enable','01a226c5-7927-7804-8100-d5221ed280c5','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87992991696a750cb1679',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.create','01a226c5-7b34-7911-8c78-7909430f6b51','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87e7a8423d1e91c6915e2',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.invite','01a226c5-7b34-7911-8c78-7909430f6b51','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87f6d8ec205ef0757aa4a',1795946802152,x'01a226c56ee8779cb2e2da6229de2bd6','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be871979b5c311fdf29fa92',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.invite','01a226c5-7b34-7911-8c78-7909430f6b51','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be877f8a8f6c2a97eb0d9b0',1795946802152,x'01a226c56eeb778a9e2451c192971168','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87ead9b1da5fd23f1f19d',1795946802152,x'01a226c56ee8779cb2e2da6229de2bd6','professional','local','groups.post','01a226c5-7b34-7911-8c78-7909430f6b51','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87816a467ccdc8a92a3a7',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.create','01a226c5-7b57-7c9c-9064-4d4cbbd25131','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87006be2f314d06404891',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.invite','01a226c5-7b57-7c9c-9064-4d4cbbd25131','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be871749fde5808530bc167',1795946802152,x'01a226c56ee8779cb2e2da6229de2bd6','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87ad087d49b4cb6384834',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.invite','01a226c5-7b57-7c9c-9064-4d4cbbd25131','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87d8aaede295018fb28ea',1795946802152,x'01a226c56eeb778a9e2451c192971168','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be875ee8489eb2bbb1a8f58',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.create','01a226c5-7b67-7af4-82df-a6325e5aa083','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87959be008e376316e185',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.invite','01a226c5-7b67-7af4-82df-a6325e5aa083','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87316be005d285f9805f2',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.create','01a226c5-7b6f-727a-b980-5efe4f8f397f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8755792b2bf76c4429720',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.invite','01a226c5-7b6f-727a-b980-5efe4f8f397f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87d998befcf804e962810',1795946802152,x'01a226c56ee8779cb2e2da6229de2bd6','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be872c2a3cbabd61bbd1e33',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.invite','01a226c5-7b6f-727a-b980-5efe4f8f397f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87ec3bad90af8f14603d5',1795946802152,x'01a226c56eeb778a9e2451c192971168','professional','local','groups.claim',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87e29abab4730a6cd7324',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.create','01a226c5-7b82-79ec-8de1-6eb3cf4b64ba','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be877e2a551f34f3d418ceb',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.invite','01a226c5-7b82-79ec-8de1-6eb3cf4b64ba','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be879cc9b4b58b47d837cc7',1795946802152,x'01a226c56ee8779cb2e2da6229de2bd6','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be878f3b553349ca893f0e4',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','groups.invite','01a226c5-7b82-79ec-8de1-6eb3cf4b64ba','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87783ad4300dc122b4aa7',1795946802152,x'01a226c56eeb778a9e2451c192971168','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8762b950d4c59836fe35b',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','groups.create','01a226c5-7b57-74ed-8c11-4113be7ee275','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be878e5aa25c375e792a385',1795946802152,x'01a226c56eeb778a9e2451c192971168','professional','127.0.0.1','groups.post','01a226c5-7b34-7911-8c78-7909430f6b51','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be873978f96c77001398d88',1795946802152,x'01a226c56ee8779cb2e2da6229de2bd6','professional','127.0.0.1','groups.withdraw','01a226c5-7b34-7911-8c78-7909430f6b51','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8710ebb03e3ccb83abed1',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','groups.role','01a226c5-7b57-7c9c-9064-4d4cbbd25131','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8746cb3dc07534f1b6c17',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','groups.remove','01a226c5-7b57-7c9c-9064-4d4cbbd25131','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87ff28b9fe8e7d77e33c0',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','groups.settings','01a226c5-7b57-7c9c-9064-4d4cbbd25131','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87c4ba6f4ab4533b6b0ac',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','groups.invite','01a226c5-7b67-7af4-82df-a6325e5aa083','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87296bdd86642184152f4',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','groups.revoke-invitation','01a226c5-7b67-7af4-82df-a6325e5aa083','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8786db3e72b6e979766db',1795946802152,x'01a226c56eeb778a9e2451c192971168','professional','127.0.0.1','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be874119a330cc7c424ad92',1795946802152,x'01a226c56ee8779cb2e2da6229de2bd6','professional','127.0.0.1','groups.leave','01a226c5-7b82-79ec-8de1-6eb3cf4b64ba','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be879aeaa4754e1a8e41417',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','ask.begin','01a226c5-7be4-76a3-a409-2f81a1b4d3da','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87045bea331a5eef43999',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','ask.attach','01a226c5-7be4-76a3-a409-2f81a1b4d3da','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be879d290244f2e6b848cfc',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.begin','01a226c5-7db4-783d-9dd8-4b7554c8360e','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8759e8decbdc2a9e8bdbb',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.rewrite','01a226c5-7be4-76a3-a409-2f81a1b4d3da','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87d1fa7b0f8f321b4b087',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.discard','01a226c5-7be4-76a3-a409-2f81a1b4d3da','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87d08ab4b15f2eb60ef2c',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.attach','01a226c5-7be4-76a3-a409-2f81a1b4d3da','refused','draft-ended');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87a92bbde8bdf37aa667f',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.mask','01a226c5-7be4-76a3-a409-2f81a1b4d3da','refused','draft-ended');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87c8b92c1128de649a124',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.uncover','01a226c5-7be4-76a3-a409-2f81a1b4d3da','refused','draft-ended');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be875da89e132f8748374a3',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.withdraw','01a226c5-7be4-76a3-a409-2f81a1b4d3da','refused','draft-ended');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be878089571ab2be2931d7d',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','ask.read','01a226c5-7be4-76a3-a409-2f81a1b4d3da','refused','not-found');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8738d8d136bea8215c245',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','cases.trial','01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be872a8abf3c1c37cbfb028',1795946802152,x'01a226c56ee8779cb2e2da6229de2bd6','professional','local','cases.answer','01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87e67bd660d94e0c26ed9',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','cases.trial','01a226c5-7dff-757f-9949-2c2829e2304d','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87557877de1ff677ed8eb',1795946802152,x'01a226c56ee8779cb2e2da6229de2bd6','professional','local','cases.ask-information','01a226c5-7dff-757f-9949-2c2829e2304d','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be874308ee801edda5295a6',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','local','cases.trial','01a226c5-7e13-7c02-b510-98e05e682468','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87d679fac678de009183f',1795946802152,x'01a226c56ee8779cb2e2da6229de2bd6','professional','local','cases.report','01a226c5-7e13-7c02-b510-98e05e682468','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87357822345d83b864395',1795946802152,x'01a226c56ee8779cb2e2da6229de2bd6','professional','127.0.0.1','cases.answer','01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87194b4cd37abe39d0638',1795946802152,x'01a226c56eeb778a9e2451c192971168','professional','127.0.0.1','cases.ask-information','01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87f87b307fde84ef42807',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','cases.note','01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87a6ead7143b501d4ad4d',1795946802152,x'01a226c56eeb778a9e2451c192971168','professional','127.0.0.1','cases.answer','01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87605a5fbaa495e423c79',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','cases.accept','01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be8740cbf9c1112318b6b83',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','cases.close','01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be870308bea39024ca24119',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','cases.note','01a226c5-7dff-757f-9949-2c2829e2304d','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be877a8a057fac0b31935a9',1795946802152,x'01a226c56ee8779cb2e2da6229de2bd6','professional','127.0.0.1','cases.report','01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87428ac87531e8ad357de',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','cases.withdraw-consent','01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87f9a859429e68339f2cc',1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c','professional','127.0.0.1','cases.withdraw-consent','01a226c5-7de3-7e4a-8ff5-a1c1a65dfdff','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226c56be87aafa942e0dc56ee2f68',1795946802152,x'01a226c56eeb778a9e2451c192971168','professional','127.0.0.1','cases.decide','01a226c5-7e13-7c02-b510-98e05e682468','done',null);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a226c56ef879beada35ee632b5126a','specialty','','members',x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a226c56f03765abf9948245ae922a4','research','','members',x'01a226c56eed768387d5b61b917de63c',1795946802152);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a226c57b3479118c787909430f6b51','training','甲乙丙丁','moderators',x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a226c57b577c9c90644d4cbbd25131','training','甲乙丙丁','moderators',x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a226c57b677af482dfa6325e5aa083','training','甲乙丙丁','moderators',x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a226c57b6f727ab9805efe4f8f397f','training','甲乙丙丁','moderators',x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a226c57b8279ec8de16eb3cf4b64ba','training','甲乙丙丁','moderators',x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a226c57b5774ed8c114113be7ee275','research','','moderators',x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a226c574a274ab81d434aa0640f5fb','verbal',1,1,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a226c574f77d51856eb0f8d8077dde','verbal',1,1,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a226c57de37e4a8ff5a1c1a65dfdff','signed',0,0,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c');
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a226c57dff757f99492c2829e2304d','signed',1,1,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a226c57e137c02b51098e05e682468','signed',1,1,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,null,null);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a226c56f247b97a9f268f091ce511e',x'01a226c56ee173aaa094dbb0b9bab90c','posted',5,1,null,null,x'01a226c574a274ab81d434aa0640f5fb',1795946802152,1795946802152);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a226c574e37d3eb25e0c4036ff752e',x'01a226c56ee173aaa094dbb0b9bab90c','posted',2,1,null,null,x'01a226c574f77d51856eb0f8d8077dde',1795946802152,1795946802152);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a226c575d57381a9123f0544817f83',x'01a226c56ee173aaa094dbb0b9bab90c','open',3,1,x'8fafdbbfef18cefd74242940ab8f9d2685a3123a598382a3ac27bf6c22263413d3a8267f99cdab783207c4cf264c7f9ae43ea815fecfb520cca06ee63cf4c1dd79014cfe3c1195248aa7436b3c969f379c547a3e0c5a3fb5652a21771b193b7840ad7bb9103ed577fa8bb3047fbec82fd9a57d33a19af66ff67af9d0ca747f42a7184e9fa505a0b62f0c53f60111d9c8806508e7fd31f3bfd588aea35c30f3f2e751cc5bd445eca837762c0dddf1d5fccb0c95b70c679e7031f130f741d12c8ba71607812efe17eb88d28da54210dd07f071ee0feef69d97bf638118d7d0a6868322ee7f26113ca99d6b3bcd1d5205714599b8f2c9796c5ca03d0dc0f8e1ad8a7daaab56876bcb819e13b0e081427c22acb31fbea3b263aaeeda192de5d219ff54cf155837ee2f91193ffdb3bc79ebf3f7ecd9e7140e2e8af7eaf09f3a53e81334b76a9ac27be665f09697782c01222574d1d16ffe489e3a39d6b87a1dd3c03fdf62614aee4179427e644c',x'72211277e9faf269d7b3d2c889ea9aa7e566be365b36c651b1d2ebdcc6232be9',null,1795946802152,1795946802152);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a226c57be476a3a4092f81a1b4d3da',x'01a226c56ee173aaa094dbb0b9bab90c','discarded',4,3,null,null,null,1795946802152,1795946802152);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a226c57db4783d9dd84b7554c8360e',x'01a226c56ee173aaa094dbb0b9bab90c','open',1,1,x'afc5fefd39e18cfbd076b968601c5c4e5208149d89741014b92da9b167e035236095c2ae780bcd189424512a4a2ca393901c90f948b015b45c955b45cdbbf57c3689711e73e1b01c158b3ac9643898be6ddb3aefd89dbdb87968f4f691cf77d6fdc7215d3800fec3f1f7e74251506633c8aa18d414f4df0bde6a426e0540ab672b9a7fcfd4d350993111fe7a4fab46bd595dea08ee49ddeed15926b59a99887428b497a6c309f12f763a5151d9301be4f94e571659945030765d104b945b92044ded68dc1139455096ba05ea814daa0cadb5a6b9e5a4d0fa31de7ee48a98ad0e609755e3023efc1af9c926c095b2a3d8157720b97b980fdc827b4de1d2ab106d026f85bf7df62680d56a8c727d93c17bb1dc005fcce9025b2082a62d1b6787aa7c260fd571290d',x'644aafd5de6122ecd34c99aeff1a02952f5f023830870932f13068c3ec8bd121',null,1795946802152,1795946802152);
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a226c574a274ab81d434aa0640f5fb',x'01a226c56ee173aaa094dbb0b9bab90c','closed','routine','小腿红斑三天，要不要抗生素？',1795946802152,null,1795946802152,1795946802152,1795946802152,2,1,'{"diagnosisChanged":"unclear","learned":"早看足背动脉","planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}','{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a226c574f77d51856eb0f8d8077dde',x'01a226c56ee173aaa094dbb0b9bab90c','open','routine','咳嗽两周，还要查什么？',1795946802152,null,null,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a226c57de37e4a8ff5a1c1a65dfdff',x'01a226c56ee173aaa094dbb0b9bab90c','closed','routine','甲乙丙丁?',1795946802152,null,1795946802152,1795946802152,1795946802152,2,3,'{"diagnosisChanged":"yes","learned":"甲乙丙丁","planChanged":"unclear","referralAvoided":"unclear","withoutAnswer":false}','{"keptReason":"","pictures":[],"text":[]}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a226c57dff757f99492c2829e2304d',x'01a226c56ee173aaa094dbb0b9bab90c','open','routine','甲乙丙丁?',1795946802152,null,null,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a226c57e137c02b51098e05e682468',x'01a226c56ee173aaa094dbb0b9bab90c','open','routine','甲乙丙丁?',1795946802152,null,null,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}');
insert into case_report (id,thread_id,reporter_id,decider_id,reason,at,decision,decided_by,decided_at) values (x'01a226c57e207b2a8dbec4b89f7783d9',x'01a226c57e137c02b51098e05e682468',x'01a226c56ee8779cb2e2da6229de2bd6',x'01a226c56eeb778a9e2451c192971168','甲乙丙丁',1795946802152,'show',x'01a226c56eeb778a9e2451c192971168',1795946802152);
insert into case_report (id,thread_id,reporter_id,decider_id,reason,at,decision,decided_by,decided_at) values (x'01a226c57e137a49b534d0e457d5a795',x'01a226c57de37e4a8ff5a1c1a65dfdff',x'01a226c56ee8779cb2e2da6229de2bd6',x'01a226c56eeb778a9e2451c192971168','甲乙丙丁',1795946802152,null,null,null);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',1,x'01a226c56ef879beada35ee632b5126a',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',2,x'01a226c56ef879beada35ee632b5126a',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',3,x'01a226c56ef879beada35ee632b5126a',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56f03765abf9948245ae922a4',1,x'01a226c56f03765abf9948245ae922a4',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56f03765abf9948245ae922a4',2,x'01a226c56f03765abf9948245ae922a4',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56f03765abf9948245ae922a4',3,x'01a226c56f03765abf9948245ae922a4',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',1,x'01a226c56f247b97a9f268f091ce511e',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',2,x'01a226c56f247b97a9f268f091ce511e',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',3,x'01a226c574a274ab81d434aa0640f5fb',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',4,x'01a226c574a274ab81d434aa0640f5fb',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',4,x'01a226c574a274ab81d434aa0640f5fb',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',5,x'01a226c574a274ab81d434aa0640f5fb',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',5,x'01a226c574a274ab81d434aa0640f5fb',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',6,x'01a226c574a274ab81d434aa0640f5fb',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',6,x'01a226c574a274ab81d434aa0640f5fb',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',7,x'01a226c574a274ab81d434aa0640f5fb',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',7,x'01a226c574e37d3eb25e0c4036ff752e',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',8,x'01a226c574f77d51856eb0f8d8077dde',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',8,x'01a226c574f77d51856eb0f8d8077dde',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',9,x'01a226c574f77d51856eb0f8d8077dde',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',9,x'01a226c574f77d51856eb0f8d8077dde',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',10,x'01a226c574f77d51856eb0f8d8077dde',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',10,x'01a226c574f77d51856eb0f8d8077dde',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',11,x'01a226c56ef879beada35ee632b5126a',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',12,x'01a226c56ef879beada35ee632b5126a',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56f03765abf9948245ae922a4',4,x'01a226c56f03765abf9948245ae922a4',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',11,x'01a226c575d57381a9123f0544817f83',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',12,x'01a226c575d57381a9123f0544817f83',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',13,x'01a226c5769b715eba387aad9a20205f',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b3479118c787909430f6b51',1,x'01a226c57b3479118c787909430f6b51',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b3479118c787909430f6b51',2,x'01a226c57b3479118c787909430f6b51',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b3479118c787909430f6b51',3,x'01a226c57b3479118c787909430f6b51',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b3479118c787909430f6b51',4,x'01a226c57b3479118c787909430f6b51',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b577c9c90644d4cbbd25131',1,x'01a226c57b577c9c90644d4cbbd25131',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b577c9c90644d4cbbd25131',2,x'01a226c57b577c9c90644d4cbbd25131',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b577c9c90644d4cbbd25131',3,x'01a226c57b577c9c90644d4cbbd25131',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b677af482dfa6325e5aa083',1,x'01a226c57b677af482dfa6325e5aa083',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b6f727ab9805efe4f8f397f',1,x'01a226c57b6f727ab9805efe4f8f397f',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b6f727ab9805efe4f8f397f',2,x'01a226c57b6f727ab9805efe4f8f397f',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b8279ec8de16eb3cf4b64ba',1,x'01a226c57b8279ec8de16eb3cf4b64ba',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b8279ec8de16eb3cf4b64ba',2,x'01a226c57b8279ec8de16eb3cf4b64ba',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b8279ec8de16eb3cf4b64ba',3,x'01a226c57b8279ec8de16eb3cf4b64ba',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b5774ed8c114113be7ee275',1,x'01a226c57b5774ed8c114113be7ee275',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b3479118c787909430f6b51',5,x'01a226c57b3479118c787909430f6b51',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b3479118c787909430f6b51',6,x'01a226c57b3479118c787909430f6b51',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b577c9c90644d4cbbd25131',4,x'01a226c57b577c9c90644d4cbbd25131',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b577c9c90644d4cbbd25131',5,x'01a226c57b577c9c90644d4cbbd25131',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b577c9c90644d4cbbd25131',6,x'01a226c57b577c9c90644d4cbbd25131',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b6f727ab9805efe4f8f397f',3,x'01a226c57b6f727ab9805efe4f8f397f',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c57b8279ec8de16eb3cf4b64ba',4,x'01a226c57b8279ec8de16eb3cf4b64ba',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',13,x'01a226c57be476a3a4092f81a1b4d3da',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',14,x'01a226c57be476a3a4092f81a1b4d3da',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',15,x'01a226c57db4783d9dd84b7554c8360e',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',16,x'01a226c57de37e4a8ff5a1c1a65dfdff',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',14,x'01a226c57de37e4a8ff5a1c1a65dfdff',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',17,x'01a226c57de37e4a8ff5a1c1a65dfdff',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',15,x'01a226c57de37e4a8ff5a1c1a65dfdff',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',18,x'01a226c57dff757f99492c2829e2304d',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',16,x'01a226c57dff757f99492c2829e2304d',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',19,x'01a226c57dff757f99492c2829e2304d',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',17,x'01a226c57dff757f99492c2829e2304d',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',20,x'01a226c57e137c02b51098e05e682468',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',18,x'01a226c57e137c02b51098e05e682468',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',21,x'01a226c57e137c02b51098e05e682468',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56eeb778a9e2451c192971168',1,x'01a226c57e137c02b51098e05e682468',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',19,x'01a226c57e137c02b51098e05e682468',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',22,x'01a226c57de37e4a8ff5a1c1a65dfdff',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',20,x'01a226c57de37e4a8ff5a1c1a65dfdff',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',23,x'01a226c57de37e4a8ff5a1c1a65dfdff',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',21,x'01a226c57de37e4a8ff5a1c1a65dfdff',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',24,x'01a226c57de37e4a8ff5a1c1a65dfdff',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',22,x'01a226c57de37e4a8ff5a1c1a65dfdff',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',25,x'01a226c57de37e4a8ff5a1c1a65dfdff',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',23,x'01a226c57de37e4a8ff5a1c1a65dfdff',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',26,x'01a226c57de37e4a8ff5a1c1a65dfdff',7);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',24,x'01a226c57de37e4a8ff5a1c1a65dfdff',7);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',27,x'01a226c57de37e4a8ff5a1c1a65dfdff',8);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',25,x'01a226c57de37e4a8ff5a1c1a65dfdff',8);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',28,x'01a226c57dff757f99492c2829e2304d',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',26,x'01a226c57dff757f99492c2829e2304d',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',29,x'01a226c57de37e4a8ff5a1c1a65dfdff',9);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56eeb778a9e2451c192971168',2,x'01a226c57de37e4a8ff5a1c1a65dfdff',9);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',27,x'01a226c57de37e4a8ff5a1c1a65dfdff',9);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',30,x'01a226c57de37e4a8ff5a1c1a65dfdff',10);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56eeb778a9e2451c192971168',3,x'01a226c57de37e4a8ff5a1c1a65dfdff',10);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',28,x'01a226c57de37e4a8ff5a1c1a65dfdff',10);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',31,x'01a226c57de37e4a8ff5a1c1a65dfdff',11);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56eeb778a9e2451c192971168',4,x'01a226c57de37e4a8ff5a1c1a65dfdff',11);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',29,x'01a226c57de37e4a8ff5a1c1a65dfdff',11);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ee173aaa094dbb0b9bab90c',32,x'01a226c57e137c02b51098e05e682468',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56eeb778a9e2451c192971168',5,x'01a226c57e137c02b51098e05e682468',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226c56ef879beada35ee632b5126a',30,x'01a226c57e137c02b51098e05e682468',3);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'00000000000070008000000000000001','public','public',0,0,0,0,0,'all',0);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c56ee173aaa094dbb0b9bab90c','person','',32,1,1,1,1,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c56ee8779cb2e2da6229de2bd6','person','',0,1,1,1,1,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c56eeb778a9e2451c192971168','person','',5,1,1,1,1,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c56eed768387d5b61b917de63c','person','',0,1,1,1,1,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c56ef07c998ff4decfae2ca728','person','',0,1,1,1,1,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c56ef2702291c921318f8fcb79','person','',0,1,1,1,1,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c56ef57516ac2b70215602d4d9','person','',0,1,1,1,1,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c56ef879beada35ee632b5126a','group','会诊群',30,3,500,3,3,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c56f03765abf9948245ae922a4','group','别的群',4,3,500,3,3,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c576f37f648bb20eea7f1db712','person','',0,1,1,1,1,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c57753781895f2c5fe86275adc','person','',0,1,1,1,1,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c577b37910a65c46346bed2d5b','person','',0,1,1,1,1,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c578237f5e8e2a2f21a8894c3e','trial','',0,1,2,2,2,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c5782d72c4b0293e8febf8447e','person','',0,1,1,1,1,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c578897776b7e20ed538d1f108','person','',0,1,1,1,1,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c578ed7481ba3ed07f8dd9e5d1','person','',0,1,1,1,1,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c5792778048100d5221ed280c5','person','',0,1,1,1,1,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c57753718d9345a5571ed4e917','person','',0,1,1,1,1,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c57b3479118c787909430f6b51','group','试验组 甲乙丙丁',6,3,500,3,3,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c57b577c9c90644d4cbbd25131','group','甲乙丙丁',6,3,50,2,5,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c57b677af482dfa6325e5aa083','group','试验组 甲乙丙丁',1,3,500,1,1,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c57b6f727ab9805efe4f8f397f','group','试验组 甲乙丙丁',3,3,500,3,3,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c57b8279ec8de16eb3cf4b64ba','group','试验组 甲乙丙丁',4,3,500,2,4,'all',1795946802152);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226c57b5774ed8c114113be7ee275','group','甲乙丙丁',1,3,500,1,1,'all',1795946802152);
insert into circle_kind (kind,smallest,largest) values ('person',1,1);
insert into circle_kind (kind,smallest,largest) values ('group',3,500);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c56ee173aaa094dbb0b9bab90c',x'01a226c56ee173aaa094dbb0b9bab90c','owner',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c56ee8779cb2e2da6229de2bd6',x'01a226c56ee8779cb2e2da6229de2bd6','owner',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c56eeb778a9e2451c192971168',x'01a226c56eeb778a9e2451c192971168','owner',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c56eed768387d5b61b917de63c',x'01a226c56eed768387d5b61b917de63c','owner',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c56ef07c998ff4decfae2ca728',x'01a226c56ef07c998ff4decfae2ca728','owner',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c56ef2702291c921318f8fcb79',x'01a226c56ef2702291c921318f8fcb79','owner',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c56ef57516ac2b70215602d4d9',x'01a226c56ef57516ac2b70215602d4d9','owner',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c56ef879beada35ee632b5126a',x'01a226c56ee173aaa094dbb0b9bab90c','moderator',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c56ef879beada35ee632b5126a',x'01a226c56ee8779cb2e2da6229de2bd6','member',0,1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c56ef879beada35ee632b5126a',x'01a226c56eeb778a9e2451c192971168','member',0,1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c56f03765abf9948245ae922a4',x'01a226c56eed768387d5b61b917de63c','moderator',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c56f03765abf9948245ae922a4',x'01a226c56ef2702291c921318f8fcb79','member',0,1795946802152,x'01a226c56eed768387d5b61b917de63c');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c56f03765abf9948245ae922a4',x'01a226c56ef57516ac2b70215602d4d9','member',0,1795946802152,x'01a226c56eed768387d5b61b917de63c');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c576f37f648bb20eea7f1db712',x'01a226c576f37f648bb20eea7f1db712','owner',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c57753781895f2c5fe86275adc',x'01a226c57753781895f2c5fe86275adc','owner',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c577b37910a65c46346bed2d5b',x'01a226c577b37910a65c46346bed2d5b','owner',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c578237f5e8e2a2f21a8894c3e',x'01a226c56ee173aaa094dbb0b9bab90c','member',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c578237f5e8e2a2f21a8894c3e',x'01a226c577b37910a65c46346bed2d5b','member',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c5782d72c4b0293e8febf8447e',x'01a226c5782d72c4b0293e8febf8447e','owner',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c578897776b7e20ed538d1f108',x'01a226c578897776b7e20ed538d1f108','owner',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c578ed7481ba3ed07f8dd9e5d1',x'01a226c578ed7481ba3ed07f8dd9e5d1','owner',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c5792778048100d5221ed280c5',x'01a226c5792778048100d5221ed280c5','owner',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c57753718d9345a5571ed4e917',x'01a226c57753718d9345a5571ed4e917','owner',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c57b3479118c787909430f6b51',x'01a226c56ee173aaa094dbb0b9bab90c','moderator',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c57b3479118c787909430f6b51',x'01a226c56ee8779cb2e2da6229de2bd6','member',0,1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c57b3479118c787909430f6b51',x'01a226c56eeb778a9e2451c192971168','member',0,1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c57b577c9c90644d4cbbd25131',x'01a226c56ee173aaa094dbb0b9bab90c','moderator',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c57b577c9c90644d4cbbd25131',x'01a226c56ee8779cb2e2da6229de2bd6','librarian',0,1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c57b677af482dfa6325e5aa083',x'01a226c56ee173aaa094dbb0b9bab90c','moderator',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c57b6f727ab9805efe4f8f397f',x'01a226c56ee173aaa094dbb0b9bab90c','moderator',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c57b6f727ab9805efe4f8f397f',x'01a226c56ee8779cb2e2da6229de2bd6','member',0,1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c57b8279ec8de16eb3cf4b64ba',x'01a226c56ee173aaa094dbb0b9bab90c','moderator',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c57b8279ec8de16eb3cf4b64ba',x'01a226c56eeb778a9e2451c192971168','member',0,1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c57b5774ed8c114113be7ee275',x'01a226c56ee173aaa094dbb0b9bab90c','moderator',0,1795946802152,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226c57b6f727ab9805efe4f8f397f',x'01a226c56eeb778a9e2451c192971168','member',0,1795946802152,x'01a226c56ee173aaa094dbb0b9bab90c');
insert into command (id,person_id,action,result,at) values (x'01a226c56ef879beada35ee632b5126a',x'01a226c56ee173aaa094dbb0b9bab90c','groups.create','"01a226c5-6ef8-79be-ada3-5ee632b5126a"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c56efb70828c588992d3a58507',x'01a226c56ee173aaa094dbb0b9bab90c','groups.invite','"01a226c5-6be8-7f3b-81e4-cc5188efbe03"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c56efd72f09572e572681678b7',x'01a226c56ee8779cb2e2da6229de2bd6','groups.join','"01a226c5-6ef8-79be-ada3-5ee632b5126a"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c56f007fd397aebc1104abf84f',x'01a226c56ee173aaa094dbb0b9bab90c','groups.invite','"01a226c5-6be8-7315-ba28-af65a7f29ca3"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c56f017884a9c0176b66d45c60',x'01a226c56eeb778a9e2451c192971168','groups.join','"01a226c5-6ef8-79be-ada3-5ee632b5126a"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c56f03765abf9948245ae922a4',x'01a226c56eed768387d5b61b917de63c','groups.create','"01a226c5-6f03-765a-bf99-48245ae922a4"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c56f05736f93557bc879c16007',x'01a226c56eed768387d5b61b917de63c','groups.invite','"01a226c5-6be8-70a5-a861-b42000db9449"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c56f0677078dbd43cdd2268beb',x'01a226c56ef2702291c921318f8fcb79','groups.join','"01a226c5-6f03-765a-bf99-48245ae922a4"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c56f0870caa2dbd5570e70aca2',x'01a226c56eed768387d5b61b917de63c','groups.invite','"01a226c5-6be8-7b18-b7f0-edb4a48be481"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c56f097754855ad840aeaaa1db',x'01a226c56ef57516ac2b70215602d4d9','groups.join','"01a226c5-6f03-765a-bf99-48245ae922a4"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c56f247b97a9f268f091ce511e',x'01a226c56ee173aaa094dbb0b9bab90c','ask.begin','1',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c574e37d3eb25e0c4036ff752e',x'01a226c56ee173aaa094dbb0b9bab90c','ask.begin','1',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c575d57381a9123f0544817f83',x'01a226c56ee173aaa094dbb0b9bab90c','ask.begin','1',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c576eb796ba1d9f01f86797aff',x'01a226c56ef07c998ff4decfae2ca728','accounts.invite','"01a226c5-6be8-7e9f-965e-1ba8739138c2"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c5774778f1bc340506ca6f70dc',x'01a226c56ef07c998ff4decfae2ca728','accounts.invite','"01a226c5-6be8-7c67-9ca3-8265243c9b2d"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c5774d7d01b3d08fda324e6323',x'01a226c56ef07c998ff4decfae2ca728','accounts.invite','"01a226c5-6be8-7978-87f6-8715a98a3eff"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c5797376cf8885ebb76e1d6c5c',x'01a226c56ef07c998ff4decfae2ca728','accounts.disable','"01a226c5-7927-7804-8100-d5221ed280c5"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c5782b71b9b2ee497517887853',x'01a226c57753781895f2c5fe86275adc','accounts.change-password','true',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c5782d740f882858f5da16bc76',x'01a226c56ee173aaa094dbb0b9bab90c','accounts.end-session','"01a226c5-6be8-70c5-b9ff-df6e60ef0571"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c5797879698b71fe3a1b9b875e',x'01a226c56ef07c998ff4decfae2ca728','accounts.add-facility','"01a226c5-7af6-7d7b-aedc-7e75707b97cf"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c579787424894a9eabf43f1300',x'01a226c56ef07c998ff4decfae2ca728','accounts.change-facility','"01a226c5-76e4-7906-b7e0-e8289e48adec"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c5797877de92e613d386f7cdae',x'01a226c56ef07c998ff4decfae2ca728','accounts.invite','"01a226c5-6be8-78a9-aebd-5654e9352faf"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c579787931b1324c1287af3861',x'01a226c56ef07c998ff4decfae2ca728','accounts.check-credential','"01a226c5-7889-7776-b7e2-0ed538d1f108"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57978735f9def985043801714',x'01a226c56ef07c998ff4decfae2ca728','accounts.disable','"01a226c5-78ed-7481-ba3e-d07f8dd9e5d1"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c579787f99a6dfe4443d76dd65',x'01a226c56ef07c998ff4decfae2ca728','accounts.enable','"01a226c5-7927-7804-8100-d5221ed280c5"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b3479118c787909430f6b51',x'01a226c56ee173aaa094dbb0b9bab90c','groups.create','"01a226c5-7b34-7911-8c78-7909430f6b51"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b3771499abb6e7d85251d3e',x'01a226c56ee173aaa094dbb0b9bab90c','groups.invite','"01a226c5-6be8-7b17-ae1f-0661b51eba45"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b3b7e26803ddb370d32e02c',x'01a226c56ee8779cb2e2da6229de2bd6','groups.join','"01a226c5-7b34-7911-8c78-7909430f6b51"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b437280beec36d2df8fc827',x'01a226c56ee173aaa094dbb0b9bab90c','groups.invite','"01a226c5-6be8-7251-aa46-f712ae1caf63"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b47796480ac446f5e94ca65',x'01a226c56eeb778a9e2451c192971168','groups.join','"01a226c5-7b34-7911-8c78-7909430f6b51"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b577c9c90644d4cbbd25131',x'01a226c56ee173aaa094dbb0b9bab90c','groups.create','"01a226c5-7b57-7c9c-9064-4d4cbbd25131"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b59734797c7329065c6f6ba',x'01a226c56ee173aaa094dbb0b9bab90c','groups.invite','"01a226c5-6be8-7d06-9e1e-908548bd2ba6"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b5a7962b279f76ef38d4f42',x'01a226c56ee8779cb2e2da6229de2bd6','groups.join','"01a226c5-7b57-7c9c-9064-4d4cbbd25131"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b5f7f3db0edaae01048ff8a',x'01a226c56ee173aaa094dbb0b9bab90c','groups.invite','"01a226c5-6be8-79a7-adf0-ba072bce17a8"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b6379dfbc547a63e11f7205',x'01a226c56eeb778a9e2451c192971168','groups.join','"01a226c5-7b57-7c9c-9064-4d4cbbd25131"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b677af482dfa6325e5aa083',x'01a226c56ee173aaa094dbb0b9bab90c','groups.create','"01a226c5-7b67-7af4-82df-a6325e5aa083"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b6b757987f7b3db8233fda5',x'01a226c56ee173aaa094dbb0b9bab90c','groups.invite','"01a226c5-6be8-77b4-ae49-992868b7bc57"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b6f727ab9805efe4f8f397f',x'01a226c56ee173aaa094dbb0b9bab90c','groups.create','"01a226c5-7b6f-727a-b980-5efe4f8f397f"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b737be5a5878a3dad89843d',x'01a226c56ee173aaa094dbb0b9bab90c','groups.invite','"01a226c5-6be8-734a-8e48-1f8dc557307b"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b747764bfa7f6f4430809f6',x'01a226c56ee8779cb2e2da6229de2bd6','groups.join','"01a226c5-7b6f-727a-b980-5efe4f8f397f"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b7f7e298c454d99c24c7ee3',x'01a226c56ee173aaa094dbb0b9bab90c','groups.invite','"01a226c5-6be8-7e17-bfde-165065dcb611"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b8279ec8de16eb3cf4b64ba',x'01a226c56ee173aaa094dbb0b9bab90c','groups.create','"01a226c5-7b82-79ec-8de1-6eb3cf4b64ba"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b847a2ba382577b9bb21ccf',x'01a226c56ee173aaa094dbb0b9bab90c','groups.invite','"01a226c5-6be8-7563-8c6e-5bd5d398a543"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b857b128277b2b0bf8e42d7',x'01a226c56ee8779cb2e2da6229de2bd6','groups.join','"01a226c5-7b82-79ec-8de1-6eb3cf4b64ba"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b877f5eab5c215fa3d3aaac',x'01a226c56ee173aaa094dbb0b9bab90c','groups.invite','"01a226c5-6be8-7c05-86ed-5747256627bd"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b8875718d399943730274a9',x'01a226c56eeb778a9e2451c192971168','groups.join','"01a226c5-7b82-79ec-8de1-6eb3cf4b64ba"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b5774ed8c114113be7ee275',x'01a226c56ee173aaa094dbb0b9bab90c','groups.create','"01a226c5-7b57-74ed-8c11-4113be7ee275"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b577426a8c6f748ac5bef74',x'01a226c56ee8779cb2e2da6229de2bd6','groups.withdraw','true',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b677bffaba1935c803e3b08',x'01a226c56ee173aaa094dbb0b9bab90c','groups.role','true',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b677f90ba4973ae00e34487',x'01a226c56ee173aaa094dbb0b9bab90c','groups.remove','true',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b677df4ac0f61080ccfd5f0',x'01a226c56ee173aaa094dbb0b9bab90c','groups.settings','true',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b6f757ab2fcaced85b7baba',x'01a226c56ee173aaa094dbb0b9bab90c','groups.invite','"01a226c5-6be8-7639-af0c-42959fe9d597"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b6f710280da70dd96c80873',x'01a226c56ee173aaa094dbb0b9bab90c','groups.revoke-invitation','true',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b827319b8a4be5022b64cd1',x'01a226c56eeb778a9e2451c192971168','groups.join','"01a226c5-7b6f-727a-b980-5efe4f8f397f"',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57b93785fb7ac6eae5d204347',x'01a226c56ee8779cb2e2da6229de2bd6','groups.leave','true',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57be476a3a4092f81a1b4d3da',x'01a226c56ee173aaa094dbb0b9bab90c','ask.begin','1',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57db4783d9dd84b7554c8360e',x'01a226c56ee173aaa094dbb0b9bab90c','ask.begin','1',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57db479b68db5c57d458d3e1d',x'01a226c56ee173aaa094dbb0b9bab90c','ask.rewrite','0',1795946802152);
insert into command (id,person_id,action,result,at) values (x'01a226c57db472aa8ed7b4da17375faf',x'01a226c56ee173aaa094dbb0b9bab90c','ask.discard','0',1795946802152);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226c56ee173aaa094dbb0b9bab90c','doctor','none',x'01a226c56edb79a986b4e477bce2c2fe','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226c56ee8779cb2e2da6229de2bd6','doctor','none',x'01a226c56edb755b9143e273bfe9a046','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226c56eeb778a9e2451c192971168','doctor','none',x'01a226c56edb755b9143e273bfe9a046','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226c56eed768387d5b61b917de63c','doctor','none',x'01a226c56edb755b9143e273bfe9a046','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226c56ef07c998ff4decfae2ca728','doctor','none',x'01a226c56edb755b9143e273bfe9a046','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226c56ef2702291c921318f8fcb79','doctor','none',x'01a226c56edb755b9143e273bfe9a046','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226c56ef57516ac2b70215602d4d9','doctor','none',x'01a226c56edb755b9143e273bfe9a046','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226c576f37f648bb20eea7f1db712','doctor','none',x'01a226c576e47906b7e0e8289e48adec','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226c57753781895f2c5fe86275adc','doctor','none',x'01a226c576e47906b7e0e8289e48adec','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226c577b37910a65c46346bed2d5b','doctor','none',x'01a226c576e47906b7e0e8289e48adec','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226c5782d72c4b0293e8febf8447e','doctor','none',x'01a226c576e47906b7e0e8289e48adec','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226c578897776b7e20ed538d1f108','doctor','none',x'01a226c576e47906b7e0e8289e48adec','zh','甲乙丙丁','2040-01-31',x'01a226c56ef07c998ff4decfae2ca728',1795946802152);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226c578ed7481ba3ed07f8dd9e5d1','doctor','none',x'01a226c576e47906b7e0e8289e48adec','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226c5792778048100d5221ed280c5','doctor','none',x'01a226c576e47906b7e0e8289e48adec','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226c57753718d9345a5571ed4e917','doctor','none',x'01a226c576e47906b7e0e8289e48adec','','',null,null,null);
insert into draft_picture (draft_id,id,position,seq,state,file) values (x'01a226c575d57381a9123f0544817f83',x'01a226c575e27229a9afb2725ad3e622',0,2,'read','{"base":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]},"burned":[],"isProposed":false,"left":[],"shown":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]}}');
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c56ef879beada35ee632b5126a',1,x'01a226c56be870868dfaa3822b6c756e',x'01a226c56ee173aaa094dbb0b9bab90c','created','{"name":"会诊群"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c56ef879beada35ee632b5126a',2,x'01a226c56be87e3fbc93109b8a81455c',x'01a226c56ee8779cb2e2da6229de2bd6','joined','{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c56ef879beada35ee632b5126a',3,x'01a226c56be87b31ae0dd8457882e3a1',x'01a226c56eeb778a9e2451c192971168','joined','{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c56f03765abf9948245ae922a4',1,x'01a226c56be876c0b239e995a4988027',x'01a226c56eed768387d5b61b917de63c','created','{"name":"别的群"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c56f03765abf9948245ae922a4',2,x'01a226c56be8733489f1bdb799750083',x'01a226c56ef2702291c921318f8fcb79','joined','{"person":"01a226c5-6eed-7683-87d5-b61b917de63c","personName":"试验·outsider"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c56f03765abf9948245ae922a4',3,x'01a226c56be87404b25379f3c11e984c',x'01a226c56ef57516ac2b70215602d4d9','joined','{"person":"01a226c5-6eed-7683-87d5-b61b917de63c","personName":"试验·outsider"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c56f247b97a9f268f091ce511e',1,x'01a226c56be874caa8793fd3393277d0',x'01a226c56ee173aaa094dbb0b9bab90c','begun','{}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c56f247b97a9f268f091ce511e',2,x'01a226c56f147316932bc3a4e6e19e0d',x'01a226c56ee173aaa094dbb0b9bab90c','attachment','{}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c574a274ab81d434aa0640f5fb',1,x'01a226c574a274ab81d434aa0640f5fb',x'01a226c56ee173aaa094dbb0b9bab90c','case','{"attachments":[{"frames":1,"height":24,"kind":"photo","removed":[],"width":32,"windows":[]}],"consent":{"kind":"verbal","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"六十岁，糖尿病十年。","laboratory":"","question":"小腿红斑三天，要不要抗生素？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c574a274ab81d434aa0640f5fb',2,x'01a226c574ba72c69460cb1ce1ef814b',x'01a226c56ee8779cb2e2da6229de2bd6','answer','{"text":"先拍片，再用药。"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c574a274ab81d434aa0640f5fb',3,x'01a226c574cf76299f1de1f3ef3d87c6',x'01a226c56ee173aaa094dbb0b9bab90c','accepted','{"answer":2}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c574a274ab81d434aa0640f5fb',4,x'01a226c574d87cd59bc47a013c6d37b6',x'01a226c56ee173aaa094dbb0b9bab90c','closed','{"diagnosisChanged":"unclear","learned":"早看足背动脉","planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c574e37d3eb25e0c4036ff752e',1,x'01a226c56be878cebf910160e2c99fa9',x'01a226c56ee173aaa094dbb0b9bab90c','begun','{}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c574f77d51856eb0f8d8077dde',1,x'01a226c574f77d51856eb0f8d8077dde',x'01a226c56ee173aaa094dbb0b9bab90c','case','{"attachments":[],"consent":{"kind":"verbal","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"咳嗽两周，还要查什么？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c574f77d51856eb0f8d8077dde',2,x'01a226c575077740b0f2e1f2a6f71436',x'01a226c56eeb778a9e2451c192971168','request','{"text":"请补一张胸片。"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c574f77d51856eb0f8d8077dde',3,x'01a226c575107b64b7a24c9a6d577c7b',x'01a226c56ee173aaa094dbb0b9bab90c','note','{"text":"胸片明天拍好。"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c56ef879beada35ee632b5126a',4,x'01a226c5751d7a2ca1ecffef41c989c4',x'01a226c56ee8779cb2e2da6229de2bd6','message','{"text":"周五晚上讨论皮疹。"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c56ef879beada35ee632b5126a',5,x'01a226c5753475beadc04bb8369f4255',x'01a226c56eeb778a9e2451c192971168','message','{"text":"这张图给大家看。"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c56f03765abf9948245ae922a4',4,x'01a226c575c773a68c90c32328e7fb9f',x'01a226c56eed768387d5b61b917de63c','message','{"text":"另一群里的话，别人看不见。"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c575d57381a9123f0544817f83',1,x'01a226c56be87230b838cb62da29e72e',x'01a226c56ee173aaa094dbb0b9bab90c','begun','{}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c575d57381a9123f0544817f83',2,x'01a226c575e27229a9afb2725ad3e622',x'01a226c56ee173aaa094dbb0b9bab90c','attachment','{}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c5769b715eba387aad9a20205f',1,x'01a226c5769b7590a5412f75869c008e',x'01a226c56ee173aaa094dbb0b9bab90c','file','{}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b3479118c787909430f6b51',1,x'01a226c56be87ea7ba0471645b3d45b8',x'01a226c56ee173aaa094dbb0b9bab90c','created','{"name":"试验组 甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b3479118c787909430f6b51',2,x'01a226c56be87a9fa2eed5711a69a68f',x'01a226c56ee8779cb2e2da6229de2bd6','joined','{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b3479118c787909430f6b51',3,x'01a226c56be87e989c064182e5157f9e',x'01a226c56eeb778a9e2451c192971168','joined','{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b3479118c787909430f6b51',4,x'01a226c57b52737492b4d3b3f5364399',x'01a226c56ee8779cb2e2da6229de2bd6','message','{"text":"甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b577c9c90644d4cbbd25131',1,x'01a226c56be877e8b47afd5a46527c88',x'01a226c56ee173aaa094dbb0b9bab90c','created','{"name":"试验组 甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b577c9c90644d4cbbd25131',2,x'01a226c56be87e4ea0f05264aa9f0cf9',x'01a226c56ee8779cb2e2da6229de2bd6','joined','{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b577c9c90644d4cbbd25131',3,x'01a226c56be878e69d989e182b7cd7b3',x'01a226c56eeb778a9e2451c192971168','joined','{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b677af482dfa6325e5aa083',1,x'01a226c56be8798d9fde93976b35d71b',x'01a226c56ee173aaa094dbb0b9bab90c','created','{"name":"试验组 甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b6f727ab9805efe4f8f397f',1,x'01a226c56be876b5a00fa089b8cf49ce',x'01a226c56ee173aaa094dbb0b9bab90c','created','{"name":"试验组 甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b6f727ab9805efe4f8f397f',2,x'01a226c56be8768eb5b9f837ef2d19c9',x'01a226c56ee8779cb2e2da6229de2bd6','joined','{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b8279ec8de16eb3cf4b64ba',1,x'01a226c56be87567a7444e6b17b81c61',x'01a226c56ee173aaa094dbb0b9bab90c','created','{"name":"试验组 甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b8279ec8de16eb3cf4b64ba',2,x'01a226c56be87ead8d7412f6a88c60cf',x'01a226c56ee8779cb2e2da6229de2bd6','joined','{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b8279ec8de16eb3cf4b64ba',3,x'01a226c56be87c45b099694673232a15',x'01a226c56eeb778a9e2451c192971168','joined','{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b5774ed8c114113be7ee275',1,x'01a226c56be873bfb8a7a39529761293',x'01a226c56ee173aaa094dbb0b9bab90c','created','{"name":"甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b3479118c787909430f6b51',5,x'01a226c57b57713f9e4d7e9d5e0b19b9',x'01a226c56eeb778a9e2451c192971168','message','{"text":"甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b3479118c787909430f6b51',6,x'01a226c56be870e3ab5b8a1e2f5f0235',x'01a226c56ee8779cb2e2da6229de2bd6','withdrawn','{}',4,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b577c9c90644d4cbbd25131',4,x'01a226c56be87851b98e535117ebd66b',x'01a226c56ee173aaa094dbb0b9bab90c','role-changed','{"person":"01a226c5-6ee8-779c-b2e2-da6229de2bd6","personName":"试验·colleague","role":"librarian"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b577c9c90644d4cbbd25131',5,x'01a226c56be877fdbf9b5b0a6a7e5777',x'01a226c56ee173aaa094dbb0b9bab90c','removed','{"person":"01a226c5-6eeb-778a-9e24-51c192971168","personName":"试验·third","reason":"甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b577c9c90644d4cbbd25131',6,x'01a226c56be87977b61cfefbc54adf93',x'01a226c56ee173aaa094dbb0b9bab90c','renamed','{"name":"甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b6f727ab9805efe4f8f397f',3,x'01a226c56be876419f8c9f9aa237bb11',x'01a226c56eeb778a9e2451c192971168','joined','{"person":"01a226c5-6ee1-73aa-a094-dbb0b9bab90c","personName":"试验·asker"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57b8279ec8de16eb3cf4b64ba',4,x'01a226c56be8782da26dd7326b9ee690',x'01a226c56ee8779cb2e2da6229de2bd6','left','{}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57be476a3a4092f81a1b4d3da',1,x'01a226c56be87807ae67523df7620b79',x'01a226c56ee173aaa094dbb0b9bab90c','begun','{}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57be476a3a4092f81a1b4d3da',2,x'01a226c57da97beea24e6dec67f09b61',x'01a226c56ee173aaa094dbb0b9bab90c','attachment','{}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57db4783d9dd84b7554c8360e',1,x'01a226c56be8718ba5828edbc6839c99',x'01a226c56ee173aaa094dbb0b9bab90c','begun','{}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57de37e4a8ff5a1c1a65dfdff',1,x'01a226c57de37e4a8ff5a1c1a65dfdff',x'01a226c56ee173aaa094dbb0b9bab90c','case','{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57de37e4a8ff5a1c1a65dfdff',2,x'01a226c57df376bfadd031134fbb3289',x'01a226c56ee8779cb2e2da6229de2bd6','answer','{"text":"甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57dff757f99492c2829e2304d',1,x'01a226c57dff757f99492c2829e2304d',x'01a226c56ee173aaa094dbb0b9bab90c','case','{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57dff757f99492c2829e2304d',2,x'01a226c57e037094b296676c84c664e8',x'01a226c56ee8779cb2e2da6229de2bd6','request','{"text":"甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57e137c02b51098e05e682468',1,x'01a226c57e137c02b51098e05e682468',x'01a226c56ee173aaa094dbb0b9bab90c','case','{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57e137c02b51098e05e682468',2,x'01a226c57e207b2a8dbec4b89f7783d9',x'01a226c56ee8779cb2e2da6229de2bd6','reported','{"decider":"01a226c5-6eeb-778a-9e24-51c192971168"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57de37e4a8ff5a1c1a65dfdff',3,x'01a226c57e13776199c40776e0478347',x'01a226c56ee8779cb2e2da6229de2bd6','answer','{"text":"甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57de37e4a8ff5a1c1a65dfdff',4,x'01a226c57e13707eb0656dcaec842f41',x'01a226c56eeb778a9e2451c192971168','request','{"text":"甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57de37e4a8ff5a1c1a65dfdff',5,x'01a226c57e137a6587bcf5d0a03a1824',x'01a226c56ee173aaa094dbb0b9bab90c','note','{"text":"甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57de37e4a8ff5a1c1a65dfdff',6,x'01a226c57e137c4a98478e653cd17668',x'01a226c56eeb778a9e2451c192971168','assessment','{"checkNext":"","diagnoses":[{"confidence":70,"name":"甲乙丙丁"}],"reasons":"","todo":"甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57de37e4a8ff5a1c1a65dfdff',7,x'01a226c57e137597b13f05abd3035cf1',x'01a226c56ee173aaa094dbb0b9bab90c','accepted','{"answer":2}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57de37e4a8ff5a1c1a65dfdff',8,x'01a226c57e1379e797f0acfbd6bc4d66',x'01a226c56ee173aaa094dbb0b9bab90c','closed','{"diagnosisChanged":"yes","learned":"甲乙丙丁","planChanged":"unclear","referralAvoided":"unclear","withoutAnswer":false}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57dff757f99492c2829e2304d',3,x'01a226c57e137a0692d24d2f15cb97ae',x'01a226c56ee173aaa094dbb0b9bab90c','note','{"text":"甲乙丙丁"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57de37e4a8ff5a1c1a65dfdff',9,x'01a226c57e137a49b534d0e457d5a795',x'01a226c56ee8779cb2e2da6229de2bd6','reported','{"decider":"01a226c5-6eeb-778a-9e24-51c192971168"}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57de37e4a8ff5a1c1a65dfdff',10,x'01a226c57e137e9aafb8ae98004f1867',x'01a226c56ee173aaa094dbb0b9bab90c','consent-narrowed','{}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57de37e4a8ff5a1c1a65dfdff',11,x'01a226c57e137f4f8401a0e60802e0c9',x'01a226c56ee173aaa094dbb0b9bab90c','hidden','{}',null,1795946802152,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226c57e137c02b51098e05e682468',3,x'01a226c57e2d78fbbaef2fc659c7cc2a',x'01a226c56eeb778a9e2451c192971168','shown-again','{}',null,1795946802152,0);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226c574a274ab81d434aa0640f5fb',1,0,'full','9d67d35042e79c0adb5f26d2b81a55d57866fa0c3fd66134a76257b3c9e60e2b','image/jpeg',627);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226c574a274ab81d434aa0640f5fb',1,0,'view','a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226c574a274ab81d434aa0640f5fb',1,0,'thumb','a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226c56ef879beada35ee632b5126a',5,0,'full','f9712c8a4b91e28ef09154994b5c629d31fa07118ace069d0d47361bbaf1fe46','image/jpeg',627);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226c56ef879beada35ee632b5126a',5,0,'view','723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226c56ef879beada35ee632b5126a',5,0,'thumb','723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226c575d57381a9123f0544817f83',2,0,'full','71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226c575d57381a9123f0544817f83',2,0,'view','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226c575d57381a9123f0544817f83',2,0,'thumb','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226c575d57381a9123f0544817f83',2,1,'full','71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226c575d57381a9123f0544817f83',2,1,'view','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226c575d57381a9123f0544817f83',2,1,'thumb','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226c5769b715eba387aad9a20205f',1,0,'full','c89664987661b0dc3c75a2ca1ca9701bfde232c9f83cad2757fd9c546f01181f','text/plain',12);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a226c56edb79a986b4e477bce2c2fe','试验村卫生室',1,'village','试验县','village-clinic',1795946802152);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a226c56edb755b9143e273bfe9a046','试验市医院',3,'city','试验市','city-hospital',1795946802152);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a226c576e47906b7e0e8289e48adec','试验中心医院东院',3,'city','试验市','city-hospital',1795946802152);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a226c57af67d7baedc7e75707b97cf','试验县医院',2,'county','试验县','other',1795946802152);
insert into facility_word (word,facility_id) values ('卫生室',x'01a226c56edb79a986b4e477bce2c2fe');
insert into facility_word (word,facility_id) values ('县',x'01a226c56edb79a986b4e477bce2c2fe');
insert into facility_word (word,facility_id) values ('室',x'01a226c56edb79a986b4e477bce2c2fe');
insert into facility_word (word,facility_id) values ('村卫生室',x'01a226c56edb79a986b4e477bce2c2fe');
insert into facility_word (word,facility_id) values ('生室',x'01a226c56edb79a986b4e477bce2c2fe');
insert into facility_word (word,facility_id) values ('试验县',x'01a226c56edb79a986b4e477bce2c2fe');
insert into facility_word (word,facility_id) values ('试验村卫生室',x'01a226c56edb79a986b4e477bce2c2fe');
insert into facility_word (word,facility_id) values ('验县',x'01a226c56edb79a986b4e477bce2c2fe');
insert into facility_word (word,facility_id) values ('验村卫生室',x'01a226c56edb79a986b4e477bce2c2fe');
insert into facility_word (word,facility_id) values ('医院',x'01a226c56edb755b9143e273bfe9a046');
insert into facility_word (word,facility_id) values ('市',x'01a226c56edb755b9143e273bfe9a046');
insert into facility_word (word,facility_id) values ('市医院',x'01a226c56edb755b9143e273bfe9a046');
insert into facility_word (word,facility_id) values ('试验市',x'01a226c56edb755b9143e273bfe9a046');
insert into facility_word (word,facility_id) values ('试验市医院',x'01a226c56edb755b9143e273bfe9a046');
insert into facility_word (word,facility_id) values ('院',x'01a226c56edb755b9143e273bfe9a046');
insert into facility_word (word,facility_id) values ('验市',x'01a226c56edb755b9143e273bfe9a046');
insert into facility_word (word,facility_id) values ('验市医院',x'01a226c56edb755b9143e273bfe9a046');
insert into facility_word (word,facility_id) values ('医院',x'01a226c57af67d7baedc7e75707b97cf');
insert into facility_word (word,facility_id) values ('县',x'01a226c57af67d7baedc7e75707b97cf');
insert into facility_word (word,facility_id) values ('县医院',x'01a226c57af67d7baedc7e75707b97cf');
insert into facility_word (word,facility_id) values ('试验县',x'01a226c57af67d7baedc7e75707b97cf');
insert into facility_word (word,facility_id) values ('试验县医院',x'01a226c57af67d7baedc7e75707b97cf');
insert into facility_word (word,facility_id) values ('院',x'01a226c57af67d7baedc7e75707b97cf');
insert into facility_word (word,facility_id) values ('验县',x'01a226c57af67d7baedc7e75707b97cf');
insert into facility_word (word,facility_id) values ('验县医院',x'01a226c57af67d7baedc7e75707b97cf');
insert into facility_word (word,facility_id) values ('东院',x'01a226c576e47906b7e0e8289e48adec');
insert into facility_word (word,facility_id) values ('中心医院东院',x'01a226c576e47906b7e0e8289e48adec');
insert into facility_word (word,facility_id) values ('医院东院',x'01a226c576e47906b7e0e8289e48adec');
insert into facility_word (word,facility_id) values ('市',x'01a226c576e47906b7e0e8289e48adec');
insert into facility_word (word,facility_id) values ('心医院东院',x'01a226c576e47906b7e0e8289e48adec');
insert into facility_word (word,facility_id) values ('试验中心医院东院',x'01a226c576e47906b7e0e8289e48adec');
insert into facility_word (word,facility_id) values ('试验市',x'01a226c576e47906b7e0e8289e48adec');
insert into facility_word (word,facility_id) values ('院',x'01a226c576e47906b7e0e8289e48adec');
insert into facility_word (word,facility_id) values ('院东院',x'01a226c576e47906b7e0e8289e48adec');
insert into facility_word (word,facility_id) values ('验中心医院东院',x'01a226c576e47906b7e0e8289e48adec');
insert into facility_word (word,facility_id) values ('验市',x'01a226c576e47906b7e0e8289e48adec');
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be87f3b81e4cc5188efbe03','dd1e2cbe28375f0963fafc56d6975224fdcbe9f62e294d182eb974ae369c1dbd',x'01a226c56ef879beada35ee632b5126a','member',0,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,1796551602152,x'01a226c56ee8779cb2e2da6229de2bd6',1795946802152);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be87315ba28af65a7f29ca3','7c9f77a74820558e8679d74edccdd3536a8b97224db3a46ae0635a5b95206c57',x'01a226c56ef879beada35ee632b5126a','member',0,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,1796551602152,x'01a226c56eeb778a9e2451c192971168',1795946802152);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be870a5a861b42000db9449','0441755238fc5566f186965bcdf1efae9cf21f691d7db18fba05cbef890b4f32',x'01a226c56f03765abf9948245ae922a4','member',0,x'01a226c56eed768387d5b61b917de63c',1795946802152,1796551602152,x'01a226c56ef2702291c921318f8fcb79',1795946802152);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be87b18b7f0edb4a48be481','a4a42bd7123adbdfcc3156d450f90c515e21e78d98b4f1b8bc61fc7e0c15fc87',x'01a226c56f03765abf9948245ae922a4','member',0,x'01a226c56eed768387d5b61b917de63c',1795946802152,1796551602152,x'01a226c56ef57516ac2b70215602d4d9',1795946802152);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be87e9f965e1ba8739138c2','2507c3c745ff3796b5147f7daec93505089502707c246f0344879aeba397e0b4',null,'member',0,x'01a226c56ef07c998ff4decfae2ca728',1795946802152,1796551602152,x'01a226c57753718d9345a5571ed4e917',1795946802152);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be87c679ca38265243c9b2d','fdeaf011a453501baef82d39605c709cf1dd997086fa8c0b51dcd71013f099c5',null,'member',0,x'01a226c56ef07c998ff4decfae2ca728',1795946802152,1796551602152,null,null);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be8797887f68715a98a3eff','c57b3044df3a9d8f50f327fc44068069887f2a683ff4dcf7cbbe4f98cef5af51',null,'member',0,x'01a226c56ef07c998ff4decfae2ca728',1795946802152,1796551602152,null,null);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be878a9aebd5654e9352faf','fa2b9f7175ad12bade6157f8f2d2ed6d85937373850709e1576fa1bbbbad991d',null,'member',0,x'01a226c56ef07c998ff4decfae2ca728',1795946802152,1796206002152,null,null);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be87b17ae1f0661b51eba45','b12157a3e2b670f9933b836ffcbdea7d42a19197691432383f933b1eb19ce6db',x'01a226c57b3479118c787909430f6b51','member',0,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,1796551602152,x'01a226c56ee8779cb2e2da6229de2bd6',1795946802152);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be87251aa46f712ae1caf63','354f8b9f4a8e3cc470f658b79e9e6606c7dc8056e958df2e798e183fc4dde61a',x'01a226c57b3479118c787909430f6b51','member',0,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,1796551602152,x'01a226c56eeb778a9e2451c192971168',1795946802152);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be87d069e1e908548bd2ba6','3c1801feeda6f619194c7e5b092f1d64566d1f3a9f458466d2e86f72a7de3d63',x'01a226c57b577c9c90644d4cbbd25131','member',0,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,1796551602152,x'01a226c56ee8779cb2e2da6229de2bd6',1795946802152);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be879a7adf0ba072bce17a8','13b5957daa9fe24ed6418131cd0bec5b3df132a25bf7c2ba27020ba64af483b3',x'01a226c57b577c9c90644d4cbbd25131','member',0,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,1796551602152,x'01a226c56eeb778a9e2451c192971168',1795946802152);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be877b4ae49992868b7bc57','cae31a59b49d9bd607beda19aeccc54e5163f08e88fe8c7f25530fe8d81a5f8a',x'01a226c57b677af482dfa6325e5aa083','member',0,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,1795946802151,null,null);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be8734a8e481f8dc557307b','2315ebdc54c43d65da7820a38297fe2a626fc206b7c6597cc52d6a3137fe74d1',x'01a226c57b6f727ab9805efe4f8f397f','member',0,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,1796551602152,x'01a226c56ee8779cb2e2da6229de2bd6',1795946802152);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be87e17bfde165065dcb611','1775316a24c916f8243ae1c1b40030d340c95fd22f1550c61c169597d4401dc0',x'01a226c57b6f727ab9805efe4f8f397f','member',0,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,1796551602152,x'01a226c56eeb778a9e2451c192971168',1795946802152);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be875638c6e5bd5d398a543','de5f65e909395b88ea774cfa6be962ec6610337ceb49c8cc3022a4f1f9da014f',x'01a226c57b8279ec8de16eb3cf4b64ba','member',0,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,1796551602152,x'01a226c56ee8779cb2e2da6229de2bd6',1795946802152);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be87c0586ed5747256627bd','82abbc8878ecca5f65c97d767f651316ad80b3078f81a2937adceceb8eb8e07a',x'01a226c57b8279ec8de16eb3cf4b64ba','member',0,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,1796551602152,x'01a226c56eeb778a9e2451c192971168',1795946802152);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226c56be87639af0c42959fe9d597','0e5503e37f0352cdcd367a5a4c1fdf4f3f0a0f5c96a28da75a138aaea9ccbcc1',x'01a226c57b677af482dfa6325e5aa083','member',0,x'01a226c56ee173aaa094dbb0b9bab90c',1795946802152,1796206002152,null,null);
insert into job (id,room,name,key,subject,body,due_at,rhythm_at,attempts,state,again,worker,lease_until,last_error,created_at,changed_at) values (x'01a226c56be87b70bf2315536dc537c9','platform','trial','01a226c5-769d-7895-8c84-9e8bee803c6a',null,'{}',1795946802152,null,0,'waiting',0,null,null,null,1795946802152,1795946802152);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a226c56ef879beada35ee632b5126a',x'01a226c574f77d51856eb0f8d8077dde','cases','unanswered',1795946802152,null,x'01a226c56ee173aaa094dbb0b9bab90c',0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a226c56ee173aaa094dbb0b9bab90c',x'01a226c575d57381a9123f0544817f83','ask','draft',1795946802152,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a226c56ee173aaa094dbb0b9bab90c',x'01a226c57db4783d9dd84b7554c8360e','ask','draft',1795946802152,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a226c56ef879beada35ee632b5126a',x'01a226c57dff757f99492c2829e2304d','cases','unanswered',1795946802152,null,x'01a226c56ee173aaa094dbb0b9bab90c',0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a226c56ef879beada35ee632b5126a',x'01a226c57e137c02b51098e05e682468','cases','unanswered',1795946802152,null,x'01a226c56ee173aaa094dbb0b9bab90c',0);
insert into person (id,name,language,active) values (x'01a226c56ee173aaa094dbb0b9bab90c','试验·asker',null,1);
insert into person (id,name,language,active) values (x'01a226c56ee8779cb2e2da6229de2bd6','试验·colleague',null,1);
insert into person (id,name,language,active) values (x'01a226c56eeb778a9e2451c192971168','试验·third',null,1);
insert into person (id,name,language,active) values (x'01a226c56eed768387d5b61b917de63c','试验·outsider',null,1);
insert into person (id,name,language,active) values (x'01a226c56ef07c998ff4decfae2ca728','试验·administrator',null,1);
insert into person (id,name,language,active) values (x'01a226c56ef2702291c921318f8fcb79','试验·second',null,1);
insert into person (id,name,language,active) values (x'01a226c56ef57516ac2b70215602d4d9','试验·last',null,1);
insert into person (id,name,language,active) values (x'01a226c576f37f648bb20eea7f1db712','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a226c57753781895f2c5fe86275adc','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a226c577b37910a65c46346bed2d5b','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a226c5782d72c4b0293e8febf8447e','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a226c578897776b7e20ed538d1f108','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a226c578ed7481ba3ed07f8dd9e5d1','甲乙丙丁',null,0);
insert into person (id,name,language,active) values (x'01a226c5792778048100d5221ed280c5','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a226c57753718d9345a5571ed4e917','试验·新来',null,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226c56ee173aaa094dbb0b9bab90c','医生','Doctor','试验村卫生室',1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226c56ee8779cb2e2da6229de2bd6','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226c56eeb778a9e2451c192971168','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226c56eed768387d5b61b917de63c','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226c56ef07c998ff4decfae2ca728','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226c56ef2702291c921318f8fcb79','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226c56ef57516ac2b70215602d4d9','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226c576f37f648bb20eea7f1db712','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226c57753781895f2c5fe86275adc','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226c577b37910a65c46346bed2d5b','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226c5782d72c4b0293e8febf8447e','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226c578897776b7e20ed538d1f108','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226c578ed7481ba3ed07f8dd9e5d1','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226c5792778048100d5221ed280c5','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226c57753718d9345a5571ed4e917','医生','Doctor','试验中心医院东院',3);
insert into read_mark (person_id,circle_id,number) values (x'01a226c56ee173aaa094dbb0b9bab90c',x'01a226c56ef879beada35ee632b5126a',1);
insert into read_mark (person_id,circle_id,number) values (x'01a226c56eed768387d5b61b917de63c',x'01a226c56f03765abf9948245ae922a4',1);
insert into read_mark (person_id,circle_id,number) values (x'01a226c56ee173aaa094dbb0b9bab90c',x'01a226c56ee173aaa094dbb0b9bab90c',3);
insert into read_mark (person_id,circle_id,number) values (x'01a226c56ee173aaa094dbb0b9bab90c',x'01a226c57b3479118c787909430f6b51',1);
insert into read_mark (person_id,circle_id,number) values (x'01a226c56ee173aaa094dbb0b9bab90c',x'01a226c57b577c9c90644d4cbbd25131',1);
insert into read_mark (person_id,circle_id,number) values (x'01a226c56ee173aaa094dbb0b9bab90c',x'01a226c57b677af482dfa6325e5aa083',1);
insert into read_mark (person_id,circle_id,number) values (x'01a226c56ee173aaa094dbb0b9bab90c',x'01a226c57b6f727ab9805efe4f8f397f',1);
insert into read_mark (person_id,circle_id,number) values (x'01a226c56ee173aaa094dbb0b9bab90c',x'01a226c57b8279ec8de16eb3cf4b64ba',1);
insert into read_mark (person_id,circle_id,number) values (x'01a226c56ee173aaa094dbb0b9bab90c',x'01a226c57b5774ed8c114113be7ee275',1);
insert into role_capability (circle_kind,role,capability) values ('group','member','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-moderate');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-read-hidden');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','librarian','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','librarian','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','member','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-route');
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-26 circles: baseline','b960d5ce208161ba',0,1795946802183);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-27 threads: baseline','523a9d5a9f844821',0,1795946802183);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-28 jobs: baseline','b8be829469136523',0,1795946802183);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-28 needs: baseline','953124e42e925ebd',0,1795946802183);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 accounts: baseline','f3e301640e5ce4dc',0,1795946802183);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 ask: baseline','9831d6c5366f2cdd',0,1795946802183);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 cases: baseline','69bb1f84469a70d7',0,1795946802183);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 cases: consent and reports','acf20eda3ffb717b',0,1795946802183);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 groups: baseline','954ae97be9209b9',0,1795946802183);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c56ef879beada35ee632b5126a',x'01a226c56ef879beada35ee632b5126a',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c56f03765abf9948245ae922a4',x'01a226c56f03765abf9948245ae922a4',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c56f247b97a9f268f091ce511e',x'01a226c56ee173aaa094dbb0b9bab90c',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c574a274ab81d434aa0640f5fb',x'01a226c56ee173aaa094dbb0b9bab90c',3,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c574a274ab81d434aa0640f5fb',x'01a226c56ef879beada35ee632b5126a',4,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c574e37d3eb25e0c4036ff752e',x'01a226c56ee173aaa094dbb0b9bab90c',7,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c574f77d51856eb0f8d8077dde',x'01a226c56ee173aaa094dbb0b9bab90c',8,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c574f77d51856eb0f8d8077dde',x'01a226c56ef879beada35ee632b5126a',8,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c575d57381a9123f0544817f83',x'01a226c56ee173aaa094dbb0b9bab90c',11,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c5769b715eba387aad9a20205f',x'01a226c56ef879beada35ee632b5126a',13,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c57b3479118c787909430f6b51',x'01a226c57b3479118c787909430f6b51',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c57b577c9c90644d4cbbd25131',x'01a226c57b577c9c90644d4cbbd25131',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c57b677af482dfa6325e5aa083',x'01a226c57b677af482dfa6325e5aa083',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c57b6f727ab9805efe4f8f397f',x'01a226c57b6f727ab9805efe4f8f397f',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c57b8279ec8de16eb3cf4b64ba',x'01a226c57b8279ec8de16eb3cf4b64ba',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c57b5774ed8c114113be7ee275',x'01a226c57b5774ed8c114113be7ee275',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c57be476a3a4092f81a1b4d3da',x'01a226c56ee173aaa094dbb0b9bab90c',13,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c57db4783d9dd84b7554c8360e',x'01a226c56ee173aaa094dbb0b9bab90c',15,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c57de37e4a8ff5a1c1a65dfdff',x'01a226c56ee173aaa094dbb0b9bab90c',16,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c57de37e4a8ff5a1c1a65dfdff',x'01a226c56ef879beada35ee632b5126a',14,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c57dff757f99492c2829e2304d',x'01a226c56ee173aaa094dbb0b9bab90c',18,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c57dff757f99492c2829e2304d',x'01a226c56ef879beada35ee632b5126a',16,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c57e137c02b51098e05e682468',x'01a226c56ee173aaa094dbb0b9bab90c',20,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c57e137c02b51098e05e682468',x'01a226c56ef879beada35ee632b5126a',18,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c57e137c02b51098e05e682468',x'01a226c56eeb778a9e2451c192971168',1,5);
insert into shared (thread_id,circle_id,number,until) values (x'01a226c57de37e4a8ff5a1c1a65dfdff',x'01a226c56eeb778a9e2451c192971168',2,null);
insert into sign_in_attempt (key,failures,last_at,blocked_until) values ('address:127.0.0.1',0,1795946802152,0);
insert into sign_in_place (account_digest,network,last_at) values ('Sr3fprFirTKWFbjOoTpanQ==','127.0.0.1',1795946802152);
insert into sign_in_place (account_digest,network,last_at) values ('JcjuShLmiO7RQjtZYN5iNg==','127.0.0.1',1795946802152);
insert into sign_in_place (account_digest,network,last_at) values ('nNBH0yMtGSfetPTPuS6IGA==','127.0.0.1',1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c56ef879beada35ee632b5126a','groups',x'01a226c56ee173aaa094dbb0b9bab90c',0,0,null,5,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c56f03765abf9948245ae922a4','groups',x'01a226c56eed768387d5b61b917de63c',0,0,null,4,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c56f247b97a9f268f091ce511e','ask',x'01a226c56ee173aaa094dbb0b9bab90c',1,0,null,2,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c574a274ab81d434aa0640f5fb','cases',x'01a226c56ee173aaa094dbb0b9bab90c',1,0,null,4,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c574e37d3eb25e0c4036ff752e','ask',x'01a226c56ee173aaa094dbb0b9bab90c',1,0,null,1,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c574f77d51856eb0f8d8077dde','cases',x'01a226c56ee173aaa094dbb0b9bab90c',1,0,null,3,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c575d57381a9123f0544817f83','ask',x'01a226c56ee173aaa094dbb0b9bab90c',1,0,null,2,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c5769b715eba387aad9a20205f','platform',x'01a226c56ee173aaa094dbb0b9bab90c',1,0,null,1,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c57b3479118c787909430f6b51','groups',x'01a226c56ee173aaa094dbb0b9bab90c',0,0,null,6,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c57b577c9c90644d4cbbd25131','groups',x'01a226c56ee173aaa094dbb0b9bab90c',0,0,null,6,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c57b677af482dfa6325e5aa083','groups',x'01a226c56ee173aaa094dbb0b9bab90c',0,0,null,1,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c57b6f727ab9805efe4f8f397f','groups',x'01a226c56ee173aaa094dbb0b9bab90c',0,0,null,3,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c57b8279ec8de16eb3cf4b64ba','groups',x'01a226c56ee173aaa094dbb0b9bab90c',0,0,null,4,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c57b5774ed8c114113be7ee275','groups',x'01a226c56ee173aaa094dbb0b9bab90c',0,0,null,1,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c57be476a3a4092f81a1b4d3da','ask',x'01a226c56ee173aaa094dbb0b9bab90c',1,0,null,2,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c57db4783d9dd84b7554c8360e','ask',x'01a226c56ee173aaa094dbb0b9bab90c',1,0,null,1,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c57de37e4a8ff5a1c1a65dfdff','cases',x'01a226c56ee173aaa094dbb0b9bab90c',1,2,11,11,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c57dff757f99492c2829e2304d','cases',x'01a226c56ee173aaa094dbb0b9bab90c',1,0,null,3,1795946802152);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226c57e137c02b51098e05e682468','cases',x'01a226c56ee173aaa094dbb0b9bab90c',1,0,null,3,1795946802152);
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
CREATE INDEX thread_hidden on thread (hidden) where hidden <> 0;
CREATE INDEX job_due on job (state, due_at, id);
CREATE INDEX need_thread on need (thread_id, reason);
CREATE INDEX facility_place on facility (place, name, id);
CREATE INDEX facility_word_facility on facility_word (facility_id);
CREATE INDEX credential_facility on credential (facility_id);
CREATE INDEX account_session_person on account_session (person_id);
CREATE INDEX sign_in_attempt_last on sign_in_attempt (last_at);
CREATE INDEX case_draft_author on case_draft (author_id, touched_at) where state = 'open';
CREATE INDEX case_draft_touched on case_draft (touched_at) where state = 'open';
CREATE INDEX case_record_posted on case_record (posted_at, thread_id);
CREATE INDEX case_record_state on case_record (state, posted_at, thread_id);
CREATE INDEX case_record_asker on case_record (asker_id, posted_at, thread_id);
CREATE INDEX case_report_thread on case_report (thread_id) where decided_at is null;
