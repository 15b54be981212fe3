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
CREATE TABLE care_group (
    circle_id blob primary key references circle (id),
    kind text not null check (kind in ('specialty', 'alumni', 'affiliated-hospitals', 'reading',
        'research', 'training', 'surveillance')),
    purpose text not null,
    invite_policy text not null check (invite_policy in ('moderators', 'members')),
    created_by blob not null references person (id),
    created_at bigint not null);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a227b532137497bbf24c10a6a16723','asker4c10a6a16723','asker4c10a6a16723','','zh',0,'active',1795962514337,1795962514337);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a227b53225756695ad743c10a69335','colleagu743c10a69335','colleagu743c10a69335','','zh',0,'active',1795962514337,1795962514337);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a227b5322b725690f2c11442b16e07','thirdc11442b16e07','thirdc11442b16e07','','zh',0,'active',1795962514337,1795962514337);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a227b53239773aa2dc63d3f5cf8a22','outsider63d3f5cf8a22','outsider63d3f5cf8a22','','zh',0,'active',1795962514337,1795962514337);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a227b53244795f850d85beb5c538e2','administ85beb5c538e2','administ85beb5c538e2','','zh',1,'active',1795962514337,1795962514337);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a227b532507c3dbd11785b88664bb3','second785b88664bb3','second785b88664bb3','','zh',0,'active',1795962514337,1795962514337);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a227b5325b7ab0b5c680ebdb1b9c74','last80ebdb1b9c74','last80ebdb1b9c74','','zh',0,'active',1795962514337,1795962514337);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a227b53b7970e290c882136ce1adb6','triala5b3-6b0d1ffd0a6d','triala5b3-6b0d1ffd0a6d','$argon2id$v=19$m=19456,t=2,p=1$cAWfnUR0B0M5edCA12Tl+w$RnXyaN2vXh2aib3330U5rwGR9dZnEJ0hb7FOZO8lyF0','zh',0,'active',1795962514337,1795962514337);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a227b53c4d753595bd2a6a5bd41faa','trialb9cf-cfb20fdc1f0a','trialb9cf-cfb20fdc1f0a','$argon2id$v=19$m=19456,t=2,p=1$nKylNtcBPe/8Br1TRg30bw$wVnMVeLLt1Jrf2UCmdl4WoP+Sm9CtkySt/aWu5ypVGM','zh',0,'active',1795962514337,1795962514337);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a227b53cf37abf9ce6461c607e6ab3','trialb160-c48d9116c2cc','trialb160-c48d9116c2cc','$argon2id$v=19$m=19456,t=2,p=1$Qotm2Wf240vInsRJGpoB2w$4x+2kehUetSr8NhODljj4QMjqpALMeKn5gPNwqd18KM','zh',0,'active',1795962514337,1795962514337);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a227b53d957b7bb23b262356e881ab','triala019-cd7da1bbb576','triala019-cd7da1bbb576','$argon2id$v=19$m=19456,t=2,p=1$0AyanLY7EvImisf4w8ib7A$tuC5T3bSluJm72ZimasypgqNWmctnVuJ8Yzcd2vHyhU','zh',0,'active',1795962514337,1795962514337);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a227b53e137835a35a606ddefe8df5','trial9988-54eb8191dc24','trial9988-54eb8191dc24','$argon2id$v=19$m=19456,t=2,p=1$L+Tn6nmJw3uWKJN5MEPxBA$Scmr5tHH/vVSytAqNr8TBsPhGTTakaUVZfo2B659zN4','zh',0,'active',1795962514337,1795962514337);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a227b53e5b719e89e19820b92ec726','trial989a-374ba5457d93','trial989a-374ba5457d93','$argon2id$v=19$m=19456,t=2,p=1$nUc0HG1GysW3tpftSfSCRg$MRL6L5b2S4hvhb56KcXXn9GbJwi7slfpZxjNVtaexHk','zh',0,'disabled',1795962514337,1795962514337);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a227b53ed77986912dea02816cb4f2','trialadf9-3189d13ff39d','trialadf9-3189d13ff39d','$argon2id$v=19$m=19456,t=2,p=1$gPCZFDRFUWefKnsTteqCiA$I3Oqjo4NZE4ow5fhzWhZ7YplGyiYoiLvY+iJao5/Ddw','zh',0,'active',1795962514337,1795962514337);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a227b53c4d732ab03d5bc9c8535dc6','trial8ebb-94990797a164','trial8ebb-94990797a164','$argon2id$v=19$m=19456,t=2,p=1$A5d1kPTt0F+BBPH0ZtP1Ew$FyXbimhccH/tw2u+Svf2hHCoc5Tw07SsdLUmKjTdF5Q','zh',0,'active',1795962514337,1795962514337);
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a227b52ba17d54bb7a1ea5bd9f8bcc',x'01a227b532137497bbf24c10a6a16723','16c44bb02e89b9e8412be91b32bb5b68622af2df26cf6fdecd7f308cc49b9fc3',1795962514337,1795962514337,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a227b52ba175e9b549554c1dfae18c',x'01a227b53225756695ad743c10a69335','5dc1f4684317447d64fe61191e9e0ced5e278cf768aa1142f4243b6e5d6b454c',1795962514337,1795962514337,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a227b52ba1727ead42beffa15d85cd',x'01a227b5322b725690f2c11442b16e07','47615c363baeaeb746568fe8798aaa08bac23c27ad17848ce22308798ceb0c76',1795962514337,1795962514337,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a227b52ba1701581ac1dc4f45f74db',x'01a227b53239773aa2dc63d3f5cf8a22','c12d083d3aad38f5b0f0dc9b7c02e5284f45cc459cc2a40c46156d292293ae9d',1795962514337,1795962514337,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a227b52ba173f6b4fb1c98598bd666',x'01a227b53244795f850d85beb5c538e2','3a57c5e8eeedc275312e9d2edcb77cfa9d63313e5ac0dd7b56373cd42ac70f25',1795962514337,1795962514337,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a227b52ba17ee0bf504aeeddc83532',x'01a227b532507c3dbd11785b88664bb3','21e721cc070777aae5911f0aa11b13bef2dbc6af420486614a124de365da0d72',1795962514337,1795962514337,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a227b52ba170af9e0a4ab878c3c92b',x'01a227b5325b7ab0b5c680ebdb1b9c74','796198c566268c0ff8e21ab6274ba316ee59f872b9d4ca54560b01012827e458',1795962514337,1795962514337,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a227b52ba1754e8c842785f22e0cb0',x'01a227b53c4d753595bd2a6a5bd41faa','577f3003e2d40abb48fc0ddb16130701513f25e76deda9b1ed4ff1bde6fff214',1795962514337,1795962514337,'trial','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a227b52ba17cb9b8f8533c45aa8629',x'01a227b53b7970e290c882136ce1adb6','966067f55866c4a9891902fd058b47588d7ade023852f8abffa4333f33de9900',1795962514337,1795962514337,'127.0.0.1','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a227b52ba17237b956e2e965b780fc',x'01a227b53c4d732ab03d5bc9c8535dc6','122936c0af00f326a4edcd6f730a373c107b1053f9fbcfa738435517545cfef3',1795962514337,1795962514337,'127.0.0.1','');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17fef91d4ad6ccb8efb60',1795962514337,null,'professional','local','accounts.seed-facility',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17372aed45a5a127f8845',1795962514337,null,'professional','local','accounts.seed-facility',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17de5a9316e57f23d79d8',1795962514337,null,'professional','local','accounts.seed-person','01a227b5-3213-7497-bbf2-4c10a6a16723','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba176b685bb298add1d62d1',1795962514337,null,'professional','test','accounts.become','01a227b5-3213-7497-bbf2-4c10a6a16723','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba179e79f1af8aeb7e26fe4',1795962514337,null,'professional','local','accounts.seed-person','01a227b5-3225-7566-95ad-743c10a69335','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1760fac5cd6d2ce066e00',1795962514337,null,'professional','test','accounts.become','01a227b5-3225-7566-95ad-743c10a69335','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba173d3a73df49ca98ea1be',1795962514337,null,'professional','local','accounts.seed-person','01a227b5-322b-7256-90f2-c11442b16e07','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17369a4b9651b186b5e1e',1795962514337,null,'professional','test','accounts.become','01a227b5-322b-7256-90f2-c11442b16e07','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba177d99900b0af87a65ad5',1795962514337,null,'professional','local','accounts.seed-person','01a227b5-3239-773a-a2dc-63d3f5cf8a22','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17ad79636dacbe865da10',1795962514337,null,'professional','test','accounts.become','01a227b5-3239-773a-a2dc-63d3f5cf8a22','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17ccbbe05bf59cd564d09',1795962514337,null,'professional','local','accounts.seed-person','01a227b5-3244-795f-850d-85beb5c538e2','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17d5c8b47e20611d81b1f',1795962514337,null,'professional','test','accounts.become','01a227b5-3244-795f-850d-85beb5c538e2','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba173178b7bbc264f95e14e',1795962514337,null,'professional','local','accounts.seed-person','01a227b5-3250-7c3d-bd11-785b88664bb3','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1770aa8f7792f7f8a8232',1795962514337,null,'professional','test','accounts.become','01a227b5-3250-7c3d-bd11-785b88664bb3','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17612bbd24c4f64bd132e',1795962514337,null,'professional','local','accounts.seed-person','01a227b5-325b-7ab0-b5c6-80ebdb1b9c74','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1756f935ad72f428c7f67',1795962514337,null,'professional','test','accounts.become','01a227b5-325b-7ab0-b5c6-80ebdb1b9c74','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17747a1b17fa635e6d71f',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.create','01a227b5-325e-7275-a5a6-8709b9de3406','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba176329de8b943a5450fdc',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.invite','01a227b5-325e-7275-a5a6-8709b9de3406','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17c45a4d3d6a53cdca1ee',1795962514337,x'01a227b53225756695ad743c10a69335','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17ff483b68083b8d3a32e',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.invite','01a227b5-325e-7275-a5a6-8709b9de3406','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17dbc9cc19a0aa48e67d6',1795962514337,x'01a227b5322b725690f2c11442b16e07','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba174ba9ae28b4e6b4e20ac',1795962514337,x'01a227b53239773aa2dc63d3f5cf8a22','professional','local','groups.create','01a227b5-328f-75ef-a769-92f176a9b164','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17996aa09fa61107b557c',1795962514337,x'01a227b53239773aa2dc63d3f5cf8a22','professional','local','groups.invite','01a227b5-328f-75ef-a769-92f176a9b164','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17b2891789dd2cb816dda',1795962514337,x'01a227b532507c3dbd11785b88664bb3','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17a49af393fbed86d1ea6',1795962514337,x'01a227b53239773aa2dc63d3f5cf8a22','professional','local','groups.invite','01a227b5-328f-75ef-a769-92f176a9b164','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17d4f88ee89466149be31',1795962514337,x'01a227b5325b7ab0b5c680ebdb1b9c74','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba173b489d01c2a3db30fbd',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.begin','01a227b5-32c7-771a-b1ab-83ccdfb311d2','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17013ba4a1ff51863ad69',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.attach','01a227b5-32c7-771a-b1ab-83ccdfb311d2','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1792eb92c5088300fc5d5',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.read-picture','01a227b5-32c7-771a-b1ab-83ccdfb311d2','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba171918c4285fffe5fde30',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.read-picture','01a227b5-32c7-771a-b1ab-83ccdfb311d2','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17112a83c287a80b7525e',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.post','01a227b5-32c7-771a-b1ab-83ccdfb311d2','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1725b86df438deaa29c87',1795962514337,x'01a227b53225756695ad743c10a69335','professional','127.0.0.1','cases.answer','01a227b5-3850-7b98-9f88-44ff039f3f98','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17f4db8890e2e920e8ceb',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','cases.accept','01a227b5-3850-7b98-9f88-44ff039f3f98','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba176bdb27bef73265be153',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','cases.close','01a227b5-3850-7b98-9f88-44ff039f3f98','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17977aac20dea465ed15c',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.begin','01a227b5-38d8-7f5d-8056-b36d21267e90','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17784880a248f4aeee743',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.post','01a227b5-38d8-7f5d-8056-b36d21267e90','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1756e9207d8573d63f76b',1795962514337,x'01a227b5322b725690f2c11442b16e07','professional','127.0.0.1','cases.ask-information','01a227b5-3901-70dc-b12a-6ae8fbd67dab','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17e5c96fc386f2804890d',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','cases.note','01a227b5-3901-70dc-b12a-6ae8fbd67dab','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba171b4859f7da7fc5a394b',1795962514337,x'01a227b53225756695ad743c10a69335','professional','127.0.0.1','groups.post','01a227b5-325e-7275-a5a6-8709b9de3406','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17af484533249bbf64254',1795962514337,x'01a227b5322b725690f2c11442b16e07','professional','127.0.0.1','groups.post','01a227b5-325e-7275-a5a6-8709b9de3406','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba173859870390963d8d52e',1795962514337,x'01a227b53239773aa2dc63d3f5cf8a22','professional','127.0.0.1','groups.post','01a227b5-328f-75ef-a769-92f176a9b164','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17b4da77e237dc03013e4',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.begin','01a227b5-3a60-739f-9258-41d41fbc7701','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1728089db9d9c3a9ab006',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.attach','01a227b5-3a60-739f-9258-41d41fbc7701','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1790e92b9c50b7833a001',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','platform.trial','01a227b5-3b1d-7abb-8727-4fc2e6c3fbf3','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1702ea4633ca496018762',1795962514337,x'01a227b53244795f850d85beb5c538e2','professional','127.0.0.1','platform.revive-job','01a227b5-2ba1-7857-be49-866d17e29a51','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17904ad927a54d412fc1a',1795962514337,x'01a227b53244795f850d85beb5c538e2','professional','127.0.0.1','platform.discard-job','01a227b5-2ba1-7857-be49-866d17e29a51','refused','not-found');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1759c8d8721c152f4ff73',1795962514337,null,'professional','local','accounts.seed-facility',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1774fa2a0eff7592f0066',1795962514337,x'01a227b53244795f850d85beb5c538e2','professional','local','accounts.invite',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17da9bc214607c74bc907',1795962514337,null,'professional','local','accounts.seed-person','01a227b5-3b79-70e2-90c8-82136ce1adb6','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17a979e51d40465323e4d',1795962514337,null,'professional','trial','accounts.become','01a227b5-3b79-70e2-90c8-82136ce1adb6','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17e689af2d4fc4337d194',1795962514337,x'01a227b53244795f850d85beb5c538e2','professional','local','accounts.invite',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17b29a9689c3a22202d88',1795962514337,x'01a227b53244795f850d85beb5c538e2','professional','local','accounts.invite',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17010850522b03e3e3f70',1795962514337,null,'professional','local','accounts.seed-person','01a227b5-3c4d-7535-95bd-2a6a5bd41faa','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17927afed44b3c55917fa',1795962514337,null,'professional','trial','accounts.become','01a227b5-3213-7497-bbf2-4c10a6a16723','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba177709086fe6dc5cd8965',1795962514337,null,'professional','local','accounts.seed-person','01a227b5-3cf3-7abf-9ce6-461c607e6ab3','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17d18b00b9fad2af2b9aa',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','accounts.trial','01a227b5-3d8c-7f37-8bd2-8ed14ce539c4','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba170cb82d0228a460cfb61',1795962514337,null,'professional','trial','accounts.become','01a227b5-3c4d-7535-95bd-2a6a5bd41faa','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17b81934c77c4abbb73c7',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.read-picture','01a227b5-3a60-739f-9258-41d41fbc7701','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1777cbadd55fdddf2381b',1795962514337,null,'professional','local','accounts.seed-person','01a227b5-3d95-7b7b-b23b-262356e881ab','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17aaa922918c3e302cc64',1795962514337,null,'professional','local','accounts.seed-person','01a227b5-3e13-7835-a35a-606ddefe8df5','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17d6788cd2d83cb9397da',1795962514337,null,'professional','local','accounts.seed-person','01a227b5-3e5b-719e-89e1-9820b92ec726','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17823ade73bad03352d19',1795962514337,null,'professional','local','accounts.seed-person','01a227b5-3ed7-7986-912d-ea02816cb4f2','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba171c5a4fe4ad12b72c3b6',1795962514337,x'01a227b53244795f850d85beb5c538e2','professional','local','accounts.disable','01a227b5-3ed7-7986-912d-ea02816cb4f2','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17c8ebfd8335f744ba793',1795962514337,x'01a227b53244795f850d85beb5c538e2','professional','local','accounts.invite',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1774ca86d05fd5764ca0c',1795962514337,null,'professional','test','accounts.become','01a227b5-3213-7497-bbf2-4c10a6a16723','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1753b8a44143eba49eb60',1795962514337,null,'professional','127.0.0.1','accounts.sign-in','01a227b5-3b79-70e2-90c8-82136ce1adb6','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17cb9858e06599149dc7f',1795962514337,x'01a227b53b7970e290c882136ce1adb6','professional','127.0.0.1','accounts.sign-out','01a227b5-2ba1-7f41-82fa-66f6ee319dfa','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba177258a73391be2b20a25',1795962514337,null,'professional','127.0.0.1','accounts.sign-up','01a227b5-3c4d-732a-b03d-5bc9c8535dc6','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17ea59debd7f721775d9c',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','accounts.set-language',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17296bef534f4bf2ae5ce',1795962514337,x'01a227b53c4d753595bd2a6a5bd41faa','professional','127.0.0.1','accounts.change-password',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1744c877b7ecb0c07fb8c',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','accounts.end-session','01a227b5-2ba1-7e27-a8d3-d406fd8e986b','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba171ec8c49f66872e910f3',1795962514337,x'01a227b53244795f850d85beb5c538e2','professional','127.0.0.1','accounts.add-facility','01a227b5-4111-76df-bd14-41ea54e8617c','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba176a783e273b06cb5bca6',1795962514337,x'01a227b53244795f850d85beb5c538e2','professional','127.0.0.1','accounts.change-facility','01a227b5-3b6c-78de-a6ec-545372da77b5','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba170ef8f28d25ea2ce8f27',1795962514337,x'01a227b53244795f850d85beb5c538e2','professional','127.0.0.1','accounts.invite',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17e22aa28a20972791597',1795962514337,x'01a227b53244795f850d85beb5c538e2','professional','127.0.0.1','accounts.revoke-invitation','01a227b5-2ba1-7d6e-9144-e7c373877eb8','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1778391052a1abb5f418c',1795962514337,x'01a227b53244795f850d85beb5c538e2','professional','127.0.0.1','accounts.check-credential','01a227b5-3e13-7835-a35a-606ddefe8df5','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17341a1508d7e0e327e50',1795962514337,x'01a227b53244795f850d85beb5c538e2','professional','127.0.0.1','accounts.disable','01a227b5-3e5b-719e-89e1-9820b92ec726','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba179d1bd034e250b483b91',1795962514337,x'01a227b53244795f850d85beb5c538e2','professional','127.0.0.1','accounts.enable','01a227b5-3ed7-7986-912d-ea02816cb4f2','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1757495394672ae2b359a',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.create','01a227b5-4150-730c-a8d3-975e5d8b59e8','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba178b981fea978991cf0c6',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.invite','01a227b5-4150-730c-a8d3-975e5d8b59e8','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17f2a987633fcd0a4d8f8',1795962514337,x'01a227b53225756695ad743c10a69335','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17dfe94828c7acd7d43df',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.invite','01a227b5-4150-730c-a8d3-975e5d8b59e8','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba178f5b6f048bd24029c99',1795962514337,x'01a227b5322b725690f2c11442b16e07','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17ce2923d40c54669811d',1795962514337,x'01a227b53225756695ad743c10a69335','professional','local','groups.post','01a227b5-4150-730c-a8d3-975e5d8b59e8','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17737b6e2611767c187ac',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.create','01a227b5-416b-7024-88a7-b8c9a72a5685','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1765a94ec7ca8916e3906',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.invite','01a227b5-416b-7024-88a7-b8c9a72a5685','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17173ae49c90981397571',1795962514337,x'01a227b53225756695ad743c10a69335','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1732aa5659b24d1304c7c',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.invite','01a227b5-416b-7024-88a7-b8c9a72a5685','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17d878014921c48002200',1795962514337,x'01a227b5322b725690f2c11442b16e07','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba170a9af548d6d0780898c',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.create','01a227b5-417b-70bd-8ab7-d4d339b1f447','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba174588d729a1138ece9bf',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.invite','01a227b5-417b-70bd-8ab7-d4d339b1f447','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1702ab9af8bd330a5f438',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.create','01a227b5-4183-7ba5-846e-5c2b3e9307f8','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17e5d8aa5904b857e5148',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.invite','01a227b5-4183-7ba5-846e-5c2b3e9307f8','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1758590fb200a7590291c',1795962514337,x'01a227b53225756695ad743c10a69335','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17c668338a05cb9ffd7d0',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.invite','01a227b5-4183-7ba5-846e-5c2b3e9307f8','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17e5b9da32467d394756e',1795962514337,x'01a227b5322b725690f2c11442b16e07','professional','local','groups.claim',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1753db048f71c36c5be23',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.create','01a227b5-4193-7693-9f54-1b5afe283e35','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17668bb212833ff487350',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.invite','01a227b5-4193-7693-9f54-1b5afe283e35','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17200b79f9cfa779ec8d9',1795962514337,x'01a227b53225756695ad743c10a69335','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17f8e8749c94d08224a01',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','groups.invite','01a227b5-4193-7693-9f54-1b5afe283e35','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17bd0ab6874af812b583f',1795962514337,x'01a227b5322b725690f2c11442b16e07','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba177d88e54205db2f45841',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','groups.create','01a227b5-416b-75a1-bc6c-1ac508789305','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17c748e22e764534f9d0a',1795962514337,x'01a227b5322b725690f2c11442b16e07','professional','127.0.0.1','groups.post','01a227b5-4150-730c-a8d3-975e5d8b59e8','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1704a9b1e59a1daf43e77',1795962514337,x'01a227b53225756695ad743c10a69335','professional','127.0.0.1','groups.withdraw','01a227b5-4150-730c-a8d3-975e5d8b59e8','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba176a485b779b838807bf7',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','groups.role','01a227b5-416b-7024-88a7-b8c9a72a5685','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17fe3a844868e22063dae',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','groups.remove','01a227b5-416b-7024-88a7-b8c9a72a5685','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1764490a4022323cfee06',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','groups.settings','01a227b5-416b-7024-88a7-b8c9a72a5685','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba177cebd8e7fe2ce21890b',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','groups.invite','01a227b5-417b-70bd-8ab7-d4d339b1f447','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17acfb200d246d2fbea51',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','groups.revoke-invitation','01a227b5-417b-70bd-8ab7-d4d339b1f447','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17d9582fbfaacc6422265',1795962514337,x'01a227b5322b725690f2c11442b16e07','professional','127.0.0.1','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1785daced2df23fbda21d',1795962514337,x'01a227b53225756695ad743c10a69335','professional','127.0.0.1','groups.leave','01a227b5-4193-7693-9f54-1b5afe283e35','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba177c7929af6880cf784b4',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','ask.begin','01a227b5-420c-7d04-81ff-397dc0a0b3c6','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17e4ea106835ef20639bc',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','ask.attach','01a227b5-420c-7d04-81ff-397dc0a0b3c6','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba170f091522bb7f01ac75d',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.begin','01a227b5-436f-7c8b-9c7f-776966987434','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17a809aba84e0bf9794e1',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.rewrite','01a227b5-420c-7d04-81ff-397dc0a0b3c6','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17c3293c5de2a73efef2d',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.discard','01a227b5-420c-7d04-81ff-397dc0a0b3c6','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba178319cff0b67eb149e03',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.attach','01a227b5-420c-7d04-81ff-397dc0a0b3c6','refused','draft-ended');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1781191dfd93ccca73aea',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.mask','01a227b5-420c-7d04-81ff-397dc0a0b3c6','refused','draft-ended');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1790c818e7cb01ac0dbb8',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.uncover','01a227b5-420c-7d04-81ff-397dc0a0b3c6','refused','draft-ended');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1726892655a1693db8c53',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.withdraw','01a227b5-420c-7d04-81ff-397dc0a0b3c6','refused','draft-ended');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17a9fbdd27516856b9cff',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','ask.read','01a227b5-420c-7d04-81ff-397dc0a0b3c6','refused','not-found');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17bf1bc2fc925b6055eba',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','cases.trial','01a227b5-43d3-7896-9ea9-ff759c60a9e7','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1783489893372be5b2705',1795962514337,x'01a227b53225756695ad743c10a69335','professional','local','cases.answer','01a227b5-43d3-7896-9ea9-ff759c60a9e7','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17a0e883c29e211a69303',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','cases.trial','01a227b5-43e7-7798-b577-4ecb0db0aeaf','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba179ec9c35235e7d6189a6',1795962514337,x'01a227b53225756695ad743c10a69335','professional','local','cases.ask-information','01a227b5-43e7-7798-b577-4ecb0db0aeaf','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1720c8408db5c36b8eb81',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','local','cases.trial','01a227b5-43ff-705d-88e4-4199a3c2a940','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17ade8ad20b429d681dca',1795962514337,x'01a227b53225756695ad743c10a69335','professional','local','cases.report','01a227b5-43ff-705d-88e4-4199a3c2a940','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba176809080549f1687d373',1795962514337,x'01a227b53225756695ad743c10a69335','professional','127.0.0.1','cases.answer','01a227b5-43d3-7896-9ea9-ff759c60a9e7','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17839921e9fbc42b1774f',1795962514337,x'01a227b5322b725690f2c11442b16e07','professional','127.0.0.1','cases.ask-information','01a227b5-43d3-7896-9ea9-ff759c60a9e7','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17240963ad6463361a891',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','cases.note','01a227b5-43d3-7896-9ea9-ff759c60a9e7','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17292a69f0eac2ce04b06',1795962514337,x'01a227b5322b725690f2c11442b16e07','professional','127.0.0.1','cases.answer','01a227b5-43d3-7896-9ea9-ff759c60a9e7','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1787b9b5fca2ebe724976',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','cases.accept','01a227b5-43d3-7896-9ea9-ff759c60a9e7','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba172b58769e88f1645a4c4',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','cases.close','01a227b5-43d3-7896-9ea9-ff759c60a9e7','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba1715b904849eafb8c15a4',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','cases.note','01a227b5-43e7-7798-b577-4ecb0db0aeaf','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17691a0cf5150466d8fab',1795962514337,x'01a227b53225756695ad743c10a69335','professional','127.0.0.1','cases.report','01a227b5-43d3-7896-9ea9-ff759c60a9e7','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba17804bd653c0ce4545e71',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','cases.withdraw-consent','01a227b5-43d3-7896-9ea9-ff759c60a9e7','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba172f3ba65cf8ef7deb870',1795962514337,x'01a227b532137497bbf24c10a6a16723','professional','127.0.0.1','cases.withdraw-consent','01a227b5-43d3-7896-9ea9-ff759c60a9e7','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a227b52ba170d2ac01265d76fca3e7',1795962514337,x'01a227b5322b725690f2c11442b16e07','professional','127.0.0.1','cases.decide','01a227b5-43ff-705d-88e4-4199a3c2a940','done',null);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a227b5325e7275a5a68709b9de3406','specialty','','members',x'01a227b532137497bbf24c10a6a16723',1795962514337);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a227b5328f75efa76992f176a9b164','research','','members',x'01a227b53239773aa2dc63d3f5cf8a22',1795962514337);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a227b54150730ca8d3975e5d8b59e8','training','甲乙丙丁','moderators',x'01a227b532137497bbf24c10a6a16723',1795962514337);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a227b5416b702488a7b8c9a72a5685','training','甲乙丙丁','moderators',x'01a227b532137497bbf24c10a6a16723',1795962514337);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a227b5417b70bd8ab7d4d339b1f447','training','甲乙丙丁','moderators',x'01a227b532137497bbf24c10a6a16723',1795962514337);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a227b541837ba5846e5c2b3e9307f8','training','甲乙丙丁','moderators',x'01a227b532137497bbf24c10a6a16723',1795962514337);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a227b5419376939f541b5afe283e35','training','甲乙丙丁','moderators',x'01a227b532137497bbf24c10a6a16723',1795962514337);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a227b5416b75a1bc6c1ac508789305','research','','moderators',x'01a227b532137497bbf24c10a6a16723',1795962514337);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a227b538507b989f8844ff039f3f98','verbal',1,1,x'01a227b532137497bbf24c10a6a16723',1795962514337,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a227b5390170dcb12a6ae8fbd67dab','verbal',1,1,x'01a227b532137497bbf24c10a6a16723',1795962514337,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a227b543d378969ea9ff759c60a9e7','signed',0,0,x'01a227b532137497bbf24c10a6a16723',1795962514337,1795962514337,x'01a227b532137497bbf24c10a6a16723');
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a227b543e77798b5774ecb0db0aeaf','signed',1,1,x'01a227b532137497bbf24c10a6a16723',1795962514337,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a227b543ff705d88e44199a3c2a940','signed',1,1,x'01a227b532137497bbf24c10a6a16723',1795962514337,null,null);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a227b532c7771ab1ab83ccdfb311d2',x'01a227b532137497bbf24c10a6a16723','posted',5,1,null,null,x'01a227b538507b989f8844ff039f3f98',1795962514337,1795962514337);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a227b538d87f5d8056b36d21267e90',x'01a227b532137497bbf24c10a6a16723','posted',2,1,null,null,x'01a227b5390170dcb12a6ae8fbd67dab',1795962514337,1795962514337);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a227b53a60739f925841d41fbc7701',x'01a227b532137497bbf24c10a6a16723','open',3,1,x'3f82c96260f32ead2f46f06e8326d50a49a9241cfe76196cf82cc3695e2c1aa8491846307879c399b6c46da521ab6ca52337da75a0928ef526f8cb8cbbec4689fc09acaf5062648c2330f086df6b0b09dfb4b789d6114bcdbea3e81e2b31718861e8752d6b0675ee61d98e4a2a8022dabd79702852ba2de0be2da32f8aaf866f8781ec2acd8ae2602b1baf13bdc92845377f36316a75c19eb9dfd960be9e457a95a41c9d88629290c3a952ef24d8bf827bf8db9821a8577338d865197bcf4a48eb9ba0d8441efb2f1d3875f9b57033e090eb98acdd109e54706962aa475534421ef8843aaadc8fb7df7cd0a39d373bed6ca57c816650c8c45e65e17dc5235d4eaaf58486b1446c28e4c478f742c7075718f47734ef02479c35531b115764bc76a02cbb1121cf4c8ca8b4dd55b079e7a0246396b015d3856fce3d76f629fdcbcbedfe5aebaa39e4cb0b234b77728c3e03808607a3cfe14061593162a833e4b4b94270b0635f4bb8039498e6',x'23bd5a37f9ff867ba27879414f52f2bd2be1b52ff40ab38149073bd986558a24',null,1795962514337,1795962514337);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a227b5420c7d0481ff397dc0a0b3c6',x'01a227b532137497bbf24c10a6a16723','discarded',4,3,null,null,null,1795962514337,1795962514337);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a227b5436f7c8b9c7f776966987434',x'01a227b532137497bbf24c10a6a16723','open',1,1,x'5ad8367e9f98cfcc691eb47659d0cf3d78d233dca9b1a3ec7e76dca28d2aa4b7aa61ac1f48bc807e4f9dc1d658e4355376c9fc3db64ba569ec92721cfde1f4196924d9f3a4a22926f50ed8c98d89c142ada5fc8a68275d714c74c68e71fd51fab097d218527b5c18b83c9314bdc4fa5d0bc583ee1503c3eefda8a09fac99c14a19a2cf2ac9d865f6625493d704fad1d37b4a4b5f4063a6e5c22e89ba6100ee06c8484b2772399fea80b283481c451c119ac7d93749c19b3ad8878cd0a93f0cbf4dfe3da40710aeb232b97ca14c534a19935da4016876f8d6907556745a9a5569a6c40bd25bcb67556d646477e4af5bfb7c68f5d8b7642af1618027c014f17da1ac58494f39b7789c066ab7dc46ee2ea6cd0d3609935405a339b06f0d182563bbb7bc0762ca1515',x'1570652a8efe0685541eb37e13bb79e6fa6d015520efc64a0d29f30cbe3b88d9',null,1795962514337,1795962514337);
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a227b538507b989f8844ff039f3f98',x'01a227b532137497bbf24c10a6a16723','closed','routine','小腿红斑三天，要不要抗生素？',1795962514337,null,1795962514337,1795962514337,1795962514337,2,1,'{"diagnosisChanged":"unclear","learned":"早看足背动脉","planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}','{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a227b5390170dcb12a6ae8fbd67dab',x'01a227b532137497bbf24c10a6a16723','open','routine','咳嗽两周，还要查什么？',1795962514337,null,null,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a227b543d378969ea9ff759c60a9e7',x'01a227b532137497bbf24c10a6a16723','closed','routine','甲乙丙丁?',1795962514337,null,1795962514337,1795962514337,1795962514337,2,3,'{"diagnosisChanged":"yes","learned":"甲乙丙丁","planChanged":"unclear","referralAvoided":"unclear","withoutAnswer":false}','{"keptReason":"","pictures":[],"text":[]}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a227b543e77798b5774ecb0db0aeaf',x'01a227b532137497bbf24c10a6a16723','open','routine','甲乙丙丁?',1795962514337,null,null,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a227b543ff705d88e44199a3c2a940',x'01a227b532137497bbf24c10a6a16723','open','routine','甲乙丙丁?',1795962514337,null,null,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}');
insert into case_report (id,thread_id,reporter_id,decider_id,reason,at,decision,decided_by,decided_at) values (x'01a227b5440172db8d6ab2700d605350',x'01a227b543ff705d88e44199a3c2a940',x'01a227b53225756695ad743c10a69335',x'01a227b5322b725690f2c11442b16e07','甲乙丙丁',1795962514337,'show',x'01a227b5322b725690f2c11442b16e07',1795962514337);
insert into case_report (id,thread_id,reporter_id,decider_id,reason,at,decision,decided_by,decided_at) values (x'01a227b543ff7ef4a9f86a4c8c14904c',x'01a227b543d378969ea9ff759c60a9e7',x'01a227b53225756695ad743c10a69335',x'01a227b5322b725690f2c11442b16e07','甲乙丙丁',1795962514337,null,null,null);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',1,x'01a227b5325e7275a5a68709b9de3406',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',2,x'01a227b5325e7275a5a68709b9de3406',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',3,x'01a227b5325e7275a5a68709b9de3406',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5328f75efa76992f176a9b164',1,x'01a227b5328f75efa76992f176a9b164',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5328f75efa76992f176a9b164',2,x'01a227b5328f75efa76992f176a9b164',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5328f75efa76992f176a9b164',3,x'01a227b5328f75efa76992f176a9b164',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',1,x'01a227b532c7771ab1ab83ccdfb311d2',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',2,x'01a227b532c7771ab1ab83ccdfb311d2',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',3,x'01a227b538507b989f8844ff039f3f98',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',4,x'01a227b538507b989f8844ff039f3f98',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',4,x'01a227b538507b989f8844ff039f3f98',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',5,x'01a227b538507b989f8844ff039f3f98',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',5,x'01a227b538507b989f8844ff039f3f98',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',6,x'01a227b538507b989f8844ff039f3f98',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',6,x'01a227b538507b989f8844ff039f3f98',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',7,x'01a227b538507b989f8844ff039f3f98',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',7,x'01a227b538d87f5d8056b36d21267e90',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',8,x'01a227b5390170dcb12a6ae8fbd67dab',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',8,x'01a227b5390170dcb12a6ae8fbd67dab',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',9,x'01a227b5390170dcb12a6ae8fbd67dab',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',9,x'01a227b5390170dcb12a6ae8fbd67dab',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',10,x'01a227b5390170dcb12a6ae8fbd67dab',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',10,x'01a227b5390170dcb12a6ae8fbd67dab',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',11,x'01a227b5325e7275a5a68709b9de3406',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',12,x'01a227b5325e7275a5a68709b9de3406',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5328f75efa76992f176a9b164',4,x'01a227b5328f75efa76992f176a9b164',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',11,x'01a227b53a60739f925841d41fbc7701',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',12,x'01a227b53a60739f925841d41fbc7701',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',13,x'01a227b53b1d7abb87274fc2e6c3fbf3',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b54150730ca8d3975e5d8b59e8',1,x'01a227b54150730ca8d3975e5d8b59e8',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b54150730ca8d3975e5d8b59e8',2,x'01a227b54150730ca8d3975e5d8b59e8',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b54150730ca8d3975e5d8b59e8',3,x'01a227b54150730ca8d3975e5d8b59e8',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b54150730ca8d3975e5d8b59e8',4,x'01a227b54150730ca8d3975e5d8b59e8',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5416b702488a7b8c9a72a5685',1,x'01a227b5416b702488a7b8c9a72a5685',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5416b702488a7b8c9a72a5685',2,x'01a227b5416b702488a7b8c9a72a5685',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5416b702488a7b8c9a72a5685',3,x'01a227b5416b702488a7b8c9a72a5685',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5417b70bd8ab7d4d339b1f447',1,x'01a227b5417b70bd8ab7d4d339b1f447',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b541837ba5846e5c2b3e9307f8',1,x'01a227b541837ba5846e5c2b3e9307f8',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b541837ba5846e5c2b3e9307f8',2,x'01a227b541837ba5846e5c2b3e9307f8',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5419376939f541b5afe283e35',1,x'01a227b5419376939f541b5afe283e35',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5419376939f541b5afe283e35',2,x'01a227b5419376939f541b5afe283e35',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5419376939f541b5afe283e35',3,x'01a227b5419376939f541b5afe283e35',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5416b75a1bc6c1ac508789305',1,x'01a227b5416b75a1bc6c1ac508789305',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b54150730ca8d3975e5d8b59e8',5,x'01a227b54150730ca8d3975e5d8b59e8',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b54150730ca8d3975e5d8b59e8',6,x'01a227b54150730ca8d3975e5d8b59e8',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5416b702488a7b8c9a72a5685',4,x'01a227b5416b702488a7b8c9a72a5685',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5416b702488a7b8c9a72a5685',5,x'01a227b5416b702488a7b8c9a72a5685',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5416b702488a7b8c9a72a5685',6,x'01a227b5416b702488a7b8c9a72a5685',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b541837ba5846e5c2b3e9307f8',3,x'01a227b541837ba5846e5c2b3e9307f8',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5419376939f541b5afe283e35',4,x'01a227b5419376939f541b5afe283e35',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',13,x'01a227b5420c7d0481ff397dc0a0b3c6',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',14,x'01a227b5420c7d0481ff397dc0a0b3c6',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',15,x'01a227b5436f7c8b9c7f776966987434',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',16,x'01a227b543d378969ea9ff759c60a9e7',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',14,x'01a227b543d378969ea9ff759c60a9e7',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',17,x'01a227b543d378969ea9ff759c60a9e7',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',15,x'01a227b543d378969ea9ff759c60a9e7',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',18,x'01a227b543e77798b5774ecb0db0aeaf',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',16,x'01a227b543e77798b5774ecb0db0aeaf',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',19,x'01a227b543e77798b5774ecb0db0aeaf',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',17,x'01a227b543e77798b5774ecb0db0aeaf',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',20,x'01a227b543ff705d88e44199a3c2a940',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',18,x'01a227b543ff705d88e44199a3c2a940',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',21,x'01a227b543ff705d88e44199a3c2a940',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5322b725690f2c11442b16e07',1,x'01a227b543ff705d88e44199a3c2a940',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',19,x'01a227b543ff705d88e44199a3c2a940',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',22,x'01a227b543d378969ea9ff759c60a9e7',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',20,x'01a227b543d378969ea9ff759c60a9e7',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',23,x'01a227b543d378969ea9ff759c60a9e7',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',21,x'01a227b543d378969ea9ff759c60a9e7',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',24,x'01a227b543d378969ea9ff759c60a9e7',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',22,x'01a227b543d378969ea9ff759c60a9e7',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',25,x'01a227b543d378969ea9ff759c60a9e7',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',23,x'01a227b543d378969ea9ff759c60a9e7',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',26,x'01a227b543d378969ea9ff759c60a9e7',7);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',24,x'01a227b543d378969ea9ff759c60a9e7',7);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',27,x'01a227b543d378969ea9ff759c60a9e7',8);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',25,x'01a227b543d378969ea9ff759c60a9e7',8);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',28,x'01a227b543e77798b5774ecb0db0aeaf',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',26,x'01a227b543e77798b5774ecb0db0aeaf',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',29,x'01a227b543d378969ea9ff759c60a9e7',9);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5322b725690f2c11442b16e07',2,x'01a227b543d378969ea9ff759c60a9e7',9);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',27,x'01a227b543d378969ea9ff759c60a9e7',9);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',30,x'01a227b543d378969ea9ff759c60a9e7',10);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5322b725690f2c11442b16e07',3,x'01a227b543d378969ea9ff759c60a9e7',10);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',28,x'01a227b543d378969ea9ff759c60a9e7',10);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',31,x'01a227b543d378969ea9ff759c60a9e7',11);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5322b725690f2c11442b16e07',4,x'01a227b543d378969ea9ff759c60a9e7',11);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',29,x'01a227b543d378969ea9ff759c60a9e7',11);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b532137497bbf24c10a6a16723',32,x'01a227b543ff705d88e44199a3c2a940',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5322b725690f2c11442b16e07',5,x'01a227b543ff705d88e44199a3c2a940',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a227b5325e7275a5a68709b9de3406',30,x'01a227b543ff705d88e44199a3c2a940',3);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'00000000000070008000000000000001','public','public',0,0,0,0,0,'all',0);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b532137497bbf24c10a6a16723','person','',32,1,1,1,1,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b53225756695ad743c10a69335','person','',0,1,1,1,1,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b5322b725690f2c11442b16e07','person','',5,1,1,1,1,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b53239773aa2dc63d3f5cf8a22','person','',0,1,1,1,1,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b53244795f850d85beb5c538e2','person','',0,1,1,1,1,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b532507c3dbd11785b88664bb3','person','',0,1,1,1,1,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b5325b7ab0b5c680ebdb1b9c74','person','',0,1,1,1,1,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b5325e7275a5a68709b9de3406','group','会诊群',30,3,500,3,3,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b5328f75efa76992f176a9b164','group','别的群',4,3,500,3,3,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b53b7970e290c882136ce1adb6','person','',0,1,1,1,1,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b53c4d753595bd2a6a5bd41faa','person','',0,1,1,1,1,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b53cf37abf9ce6461c607e6ab3','person','',0,1,1,1,1,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b53d8c7f378bd28ed14ce539c4','trial','',0,1,2,2,2,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b53d957b7bb23b262356e881ab','person','',0,1,1,1,1,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b53e137835a35a606ddefe8df5','person','',0,1,1,1,1,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b53e5b719e89e19820b92ec726','person','',0,1,1,1,1,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b53ed77986912dea02816cb4f2','person','',0,1,1,1,1,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b53c4d732ab03d5bc9c8535dc6','person','',0,1,1,1,1,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b54150730ca8d3975e5d8b59e8','group','试验组 甲乙丙丁',6,3,500,3,4,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b5416b702488a7b8c9a72a5685','group','甲乙丙丁',6,3,50,2,6,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b5417b70bd8ab7d4d339b1f447','group','试验组 甲乙丙丁',1,3,500,1,2,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b541837ba5846e5c2b3e9307f8','group','试验组 甲乙丙丁',3,3,500,3,4,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b5419376939f541b5afe283e35','group','试验组 甲乙丙丁',4,3,500,2,5,'all',1795962514337);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a227b5416b75a1bc6c1ac508789305','group','甲乙丙丁',1,3,500,1,2,'all',1795962514337);
insert into circle_kind (kind,smallest,largest) values ('person',1,1);
insert into circle_kind (kind,smallest,largest) values ('group',3,500);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b532137497bbf24c10a6a16723',x'01a227b532137497bbf24c10a6a16723','owner',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b53225756695ad743c10a69335',x'01a227b53225756695ad743c10a69335','owner',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b5322b725690f2c11442b16e07',x'01a227b5322b725690f2c11442b16e07','owner',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b53239773aa2dc63d3f5cf8a22',x'01a227b53239773aa2dc63d3f5cf8a22','owner',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b53244795f850d85beb5c538e2',x'01a227b53244795f850d85beb5c538e2','owner',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b532507c3dbd11785b88664bb3',x'01a227b532507c3dbd11785b88664bb3','owner',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b5325b7ab0b5c680ebdb1b9c74',x'01a227b5325b7ab0b5c680ebdb1b9c74','owner',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b5325e7275a5a68709b9de3406',x'01a227b532137497bbf24c10a6a16723','moderator',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b5325e7275a5a68709b9de3406',x'01a227b53225756695ad743c10a69335','member',0,1795962514337,x'01a227b532137497bbf24c10a6a16723');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b5325e7275a5a68709b9de3406',x'01a227b5322b725690f2c11442b16e07','member',0,1795962514337,x'01a227b532137497bbf24c10a6a16723');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b5328f75efa76992f176a9b164',x'01a227b53239773aa2dc63d3f5cf8a22','moderator',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b5328f75efa76992f176a9b164',x'01a227b532507c3dbd11785b88664bb3','member',0,1795962514337,x'01a227b53239773aa2dc63d3f5cf8a22');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b5328f75efa76992f176a9b164',x'01a227b5325b7ab0b5c680ebdb1b9c74','member',0,1795962514337,x'01a227b53239773aa2dc63d3f5cf8a22');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b53b7970e290c882136ce1adb6',x'01a227b53b7970e290c882136ce1adb6','owner',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b53c4d753595bd2a6a5bd41faa',x'01a227b53c4d753595bd2a6a5bd41faa','owner',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b53cf37abf9ce6461c607e6ab3',x'01a227b53cf37abf9ce6461c607e6ab3','owner',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b53d8c7f378bd28ed14ce539c4',x'01a227b532137497bbf24c10a6a16723','member',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b53d8c7f378bd28ed14ce539c4',x'01a227b53cf37abf9ce6461c607e6ab3','member',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b53d957b7bb23b262356e881ab',x'01a227b53d957b7bb23b262356e881ab','owner',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b53e137835a35a606ddefe8df5',x'01a227b53e137835a35a606ddefe8df5','owner',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b53e5b719e89e19820b92ec726',x'01a227b53e5b719e89e19820b92ec726','owner',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b53ed77986912dea02816cb4f2',x'01a227b53ed77986912dea02816cb4f2','owner',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b53c4d732ab03d5bc9c8535dc6',x'01a227b53c4d732ab03d5bc9c8535dc6','owner',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b54150730ca8d3975e5d8b59e8',x'01a227b532137497bbf24c10a6a16723','moderator',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b54150730ca8d3975e5d8b59e8',x'01a227b53225756695ad743c10a69335','member',0,1795962514337,x'01a227b532137497bbf24c10a6a16723');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b54150730ca8d3975e5d8b59e8',x'01a227b5322b725690f2c11442b16e07','member',0,1795962514337,x'01a227b532137497bbf24c10a6a16723');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b5416b702488a7b8c9a72a5685',x'01a227b532137497bbf24c10a6a16723','moderator',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b5416b702488a7b8c9a72a5685',x'01a227b53225756695ad743c10a69335','librarian',0,1795962514337,x'01a227b532137497bbf24c10a6a16723');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b5417b70bd8ab7d4d339b1f447',x'01a227b532137497bbf24c10a6a16723','moderator',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b541837ba5846e5c2b3e9307f8',x'01a227b532137497bbf24c10a6a16723','moderator',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b541837ba5846e5c2b3e9307f8',x'01a227b53225756695ad743c10a69335','member',0,1795962514337,x'01a227b532137497bbf24c10a6a16723');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b5419376939f541b5afe283e35',x'01a227b532137497bbf24c10a6a16723','moderator',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b5419376939f541b5afe283e35',x'01a227b5322b725690f2c11442b16e07','member',0,1795962514337,x'01a227b532137497bbf24c10a6a16723');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b5416b75a1bc6c1ac508789305',x'01a227b532137497bbf24c10a6a16723','moderator',0,1795962514337,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a227b541837ba5846e5c2b3e9307f8',x'01a227b5322b725690f2c11442b16e07','member',0,1795962514337,x'01a227b532137497bbf24c10a6a16723');
insert into circle_policy (circle_id,capability,needs) values (x'01a227b54150730ca8d3975e5d8b59e8','may-invite-member','may-moderate');
insert into circle_policy (circle_id,capability,needs) values (x'01a227b5416b702488a7b8c9a72a5685','may-invite-member','may-moderate');
insert into circle_policy (circle_id,capability,needs) values (x'01a227b5417b70bd8ab7d4d339b1f447','may-invite-member','may-moderate');
insert into circle_policy (circle_id,capability,needs) values (x'01a227b541837ba5846e5c2b3e9307f8','may-invite-member','may-moderate');
insert into circle_policy (circle_id,capability,needs) values (x'01a227b5419376939f541b5afe283e35','may-invite-member','may-moderate');
insert into circle_policy (circle_id,capability,needs) values (x'01a227b5416b75a1bc6c1ac508789305','may-invite-member','may-moderate');
insert into circle_removal (circle_id,person_id,members_version) values (x'01a227b5416b702488a7b8c9a72a5685',x'01a227b5322b725690f2c11442b16e07',6);
insert into command (id,person_id,action,result,at) values (x'01a227b5325e7275a5a68709b9de3406',x'01a227b532137497bbf24c10a6a16723','groups.create','"01a227b5-325e-7275-a5a6-8709b9de3406"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5326d7b7da7dd81c134d87769',x'01a227b532137497bbf24c10a6a16723','groups.invite','"01a227b5-2ba1-76c0-a788-761c2670eede"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5327b7314bc7f508a416c0ae1',x'01a227b53225756695ad743c10a69335','groups.join','"01a227b5-325e-7275-a5a6-8709b9de3406"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5328377129be0cb30f6228fc7',x'01a227b532137497bbf24c10a6a16723','groups.invite','"01a227b5-2ba1-7c25-bd23-260c3b6f914c"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b532847b709da589b6c32d692c',x'01a227b5322b725690f2c11442b16e07','groups.join','"01a227b5-325e-7275-a5a6-8709b9de3406"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5328f75efa76992f176a9b164',x'01a227b53239773aa2dc63d3f5cf8a22','groups.create','"01a227b5-328f-75ef-a769-92f176a9b164"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b532917c08a3f647dd4259b5ae',x'01a227b53239773aa2dc63d3f5cf8a22','groups.invite','"01a227b5-2ba1-719e-8c89-b5839dbbaa4e"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5329b79e0ab16bcddb8c517c7',x'01a227b532507c3dbd11785b88664bb3','groups.join','"01a227b5-328f-75ef-a769-92f176a9b164"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5329d7704b9308978afe923e4',x'01a227b53239773aa2dc63d3f5cf8a22','groups.invite','"01a227b5-2ba1-7fc0-a5ef-cc4119eea763"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5329f7ef1a78aa1744f38132c',x'01a227b5325b7ab0b5c680ebdb1b9c74','groups.join','"01a227b5-328f-75ef-a769-92f176a9b164"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b532c7771ab1ab83ccdfb311d2',x'01a227b532137497bbf24c10a6a16723','ask.begin','1',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b538d87f5d8056b36d21267e90',x'01a227b532137497bbf24c10a6a16723','ask.begin','1',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b53a60739f925841d41fbc7701',x'01a227b532137497bbf24c10a6a16723','ask.begin','1',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b53b77740f9f3d7cfa40ebf52f',x'01a227b53244795f850d85beb5c538e2','accounts.invite','"01a227b5-2ba1-7b7a-a4ed-42c3777dc41a"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b53c3971c0bdfeed2b4d3e3267',x'01a227b53244795f850d85beb5c538e2','accounts.invite','"01a227b5-2ba1-7cb4-97fd-3e094ee80a67"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b53c477c16b8f3d618f8a84c96',x'01a227b53244795f850d85beb5c538e2','accounts.invite','"01a227b5-2ba1-703c-af4d-affc622d8f22"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b53f42781684b25ff6f1ba3ba4',x'01a227b53244795f850d85beb5c538e2','accounts.disable','"01a227b5-3ed7-7986-912d-ea02816cb4f2"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b53f447490a3272c84670ba205',x'01a227b53244795f850d85beb5c538e2','accounts.invite','"01a227b5-2ba1-7d6e-9144-e7c373877eb8"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b53d937d7ea4aba2cd22259f05',x'01a227b53c4d753595bd2a6a5bd41faa','accounts.change-password','true',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b53d9578469a4ff846c7656797',x'01a227b532137497bbf24c10a6a16723','accounts.end-session','"01a227b5-2ba1-7e27-a8d3-d406fd8e986b"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b53f4f7b7783916ff1450a6008',x'01a227b53244795f850d85beb5c538e2','accounts.add-facility','"01a227b5-4111-76df-bd14-41ea54e8617c"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b53f4f73e38a15f946fbfc60f2',x'01a227b53244795f850d85beb5c538e2','accounts.change-facility','"01a227b5-3b6c-78de-a6ec-545372da77b5"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b53f4f789a8e17dbb5ffee0c4a',x'01a227b53244795f850d85beb5c538e2','accounts.invite','"01a227b5-2ba1-7c6c-b697-c7632ea46cd1"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b53f4f706994740720376fb134',x'01a227b53244795f850d85beb5c538e2','accounts.revoke-invitation','"01a227b5-2ba1-7d6e-9144-e7c373877eb8"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b53f4f74b6afa2497c291c3ee4',x'01a227b53244795f850d85beb5c538e2','accounts.check-credential','"01a227b5-3e13-7835-a35a-606ddefe8df5"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b53f4f75f8983cc509fbb5e2a2',x'01a227b53244795f850d85beb5c538e2','accounts.disable','"01a227b5-3e5b-719e-89e1-9820b92ec726"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b53f4f709182ac1161e7058428',x'01a227b53244795f850d85beb5c538e2','accounts.enable','"01a227b5-3ed7-7986-912d-ea02816cb4f2"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b54150730ca8d3975e5d8b59e8',x'01a227b532137497bbf24c10a6a16723','groups.create','"01a227b5-4150-730c-a8d3-975e5d8b59e8"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5415776bf8fc06be6b7d85ffb',x'01a227b532137497bbf24c10a6a16723','groups.invite','"01a227b5-2ba1-7763-a9df-39e60906ac06"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5415876e78fb4b4bb3a44b5a5',x'01a227b53225756695ad743c10a69335','groups.join','"01a227b5-4150-730c-a8d3-975e5d8b59e8"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5415f720d8853aca5a1b407f3',x'01a227b532137497bbf24c10a6a16723','groups.invite','"01a227b5-2ba1-737a-a3b7-8505237edbe4"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b54160715e9723c04010d2e32b',x'01a227b5322b725690f2c11442b16e07','groups.join','"01a227b5-4150-730c-a8d3-975e5d8b59e8"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5416b702488a7b8c9a72a5685',x'01a227b532137497bbf24c10a6a16723','groups.create','"01a227b5-416b-7024-88a7-b8c9a72a5685"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5416d7660bd9683bd596ed4b1',x'01a227b532137497bbf24c10a6a16723','groups.invite','"01a227b5-2ba1-72ee-a860-973d862e5dfe"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b54173742480972eedcfcd3cd5',x'01a227b53225756695ad743c10a69335','groups.join','"01a227b5-416b-7024-88a7-b8c9a72a5685"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b541757806a7f733f2f4d59668',x'01a227b532137497bbf24c10a6a16723','groups.invite','"01a227b5-2ba1-7222-889e-f21b1c69c962"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b541767c628fed37691b3024af',x'01a227b5322b725690f2c11442b16e07','groups.join','"01a227b5-416b-7024-88a7-b8c9a72a5685"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5417b70bd8ab7d4d339b1f447',x'01a227b532137497bbf24c10a6a16723','groups.create','"01a227b5-417b-70bd-8ab7-d4d339b1f447"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5417f74df97523bdca2456fd9',x'01a227b532137497bbf24c10a6a16723','groups.invite','"01a227b5-2ba1-7cb5-b7df-1b1f530fa56a"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b541837ba5846e5c2b3e9307f8',x'01a227b532137497bbf24c10a6a16723','groups.create','"01a227b5-4183-7ba5-846e-5c2b3e9307f8"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b541877342ba3d632c192d0d28',x'01a227b532137497bbf24c10a6a16723','groups.invite','"01a227b5-2ba1-7561-a236-effc91844f40"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b541887204bd4c94109b440148',x'01a227b53225756695ad743c10a69335','groups.join','"01a227b5-4183-7ba5-846e-5c2b3e9307f8"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5418f707bbf4d0e6c0c00e5f0',x'01a227b532137497bbf24c10a6a16723','groups.invite','"01a227b5-2ba1-781c-a8e6-3aee007d7bc2"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5419376939f541b5afe283e35',x'01a227b532137497bbf24c10a6a16723','groups.create','"01a227b5-4193-7693-9f54-1b5afe283e35"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b541957418991300cf002c1418',x'01a227b532137497bbf24c10a6a16723','groups.invite','"01a227b5-2ba1-7c54-8062-8e3b59d8a689"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5419b77bfa08437750dd40254',x'01a227b53225756695ad743c10a69335','groups.join','"01a227b5-4193-7693-9f54-1b5afe283e35"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5419d7b009e3491aaa5cb40f7',x'01a227b532137497bbf24c10a6a16723','groups.invite','"01a227b5-2ba1-7c8a-af42-c39c9c1c4043"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5419e72ceb50e66c79a7a85da',x'01a227b5322b725690f2c11442b16e07','groups.join','"01a227b5-4193-7693-9f54-1b5afe283e35"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5416b75a1bc6c1ac508789305',x'01a227b532137497bbf24c10a6a16723','groups.create','"01a227b5-416b-75a1-bc6c-1ac508789305"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5416b7320b889ad89e30a3fec',x'01a227b53225756695ad743c10a69335','groups.withdraw','true',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5417b73689ea50fdf8d5d2ea4',x'01a227b532137497bbf24c10a6a16723','groups.role','true',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5417b74a18d85c7921e28de7e',x'01a227b532137497bbf24c10a6a16723','groups.remove','true',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5417b789abece08ef44b3224f',x'01a227b532137497bbf24c10a6a16723','groups.settings','true',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b541837c2881ce1785e5530d63',x'01a227b532137497bbf24c10a6a16723','groups.invite','"01a227b5-2ba1-71c0-9e6e-fd7fd72757bf"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b541837775bd7575b57e357522',x'01a227b532137497bbf24c10a6a16723','groups.revoke-invitation','true',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5419373e483b93a129872f0ff',x'01a227b5322b725690f2c11442b16e07','groups.join','"01a227b5-4183-7ba5-846e-5c2b3e9307f8"',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b541a376f2b5956167c9f9d8a9',x'01a227b53225756695ad743c10a69335','groups.leave','true',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5420c7d0481ff397dc0a0b3c6',x'01a227b532137497bbf24c10a6a16723','ask.begin','1',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5436f7c8b9c7f776966987434',x'01a227b532137497bbf24c10a6a16723','ask.begin','1',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5436f7531a684a5a2d509873b',x'01a227b532137497bbf24c10a6a16723','ask.rewrite','0',1795962514337);
insert into command (id,person_id,action,result,at) values (x'01a227b5436f73eaa633e49f5c4ae53a',x'01a227b532137497bbf24c10a6a16723','ask.discard','0',1795962514337);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a227b532137497bbf24c10a6a16723','doctor','none',x'01a227b532037a27b7bc23e06c126eb4','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a227b53225756695ad743c10a69335','doctor','none',x'01a227b532047fa48e4053794d7a092c','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a227b5322b725690f2c11442b16e07','doctor','none',x'01a227b532047fa48e4053794d7a092c','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a227b53239773aa2dc63d3f5cf8a22','doctor','none',x'01a227b532047fa48e4053794d7a092c','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a227b53244795f850d85beb5c538e2','doctor','none',x'01a227b532047fa48e4053794d7a092c','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a227b532507c3dbd11785b88664bb3','doctor','none',x'01a227b532047fa48e4053794d7a092c','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a227b5325b7ab0b5c680ebdb1b9c74','doctor','none',x'01a227b532047fa48e4053794d7a092c','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a227b53b7970e290c882136ce1adb6','doctor','none',x'01a227b53b6c78dea6ec545372da77b5','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a227b53c4d753595bd2a6a5bd41faa','doctor','none',x'01a227b53b6c78dea6ec545372da77b5','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a227b53cf37abf9ce6461c607e6ab3','doctor','none',x'01a227b53b6c78dea6ec545372da77b5','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a227b53d957b7bb23b262356e881ab','doctor','none',x'01a227b53b6c78dea6ec545372da77b5','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a227b53e137835a35a606ddefe8df5','doctor','none',x'01a227b53b6c78dea6ec545372da77b5','zh','甲乙丙丁','2040-01-31',x'01a227b53244795f850d85beb5c538e2',1795962514337);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a227b53e5b719e89e19820b92ec726','doctor','none',x'01a227b53b6c78dea6ec545372da77b5','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a227b53ed77986912dea02816cb4f2','doctor','none',x'01a227b53b6c78dea6ec545372da77b5','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a227b53c4d732ab03d5bc9c8535dc6','doctor','none',x'01a227b53b6c78dea6ec545372da77b5','','',null,null,null);
insert into draft_picture (draft_id,id,position,seq,state,file) values (x'01a227b53a60739f925841d41fbc7701',x'01a227b53a6f716eae5c861c767a29dd',0,2,'read','{"base":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]},"burned":[],"isProposed":false,"left":[],"shown":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]}}');
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5325e7275a5a68709b9de3406',1,x'01a227b52ba17640a4a6d82d3fd6883b',x'01a227b532137497bbf24c10a6a16723','created','{"name":"会诊群"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5325e7275a5a68709b9de3406',2,x'01a227b52ba179799e2ebff68f64ffb3',x'01a227b53225756695ad743c10a69335','joined','{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5325e7275a5a68709b9de3406',3,x'01a227b52ba179f0ae3115c3586c74c4',x'01a227b5322b725690f2c11442b16e07','joined','{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5328f75efa76992f176a9b164',1,x'01a227b52ba1705dbe00ed0a68b71a12',x'01a227b53239773aa2dc63d3f5cf8a22','created','{"name":"别的群"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5328f75efa76992f176a9b164',2,x'01a227b52ba17654b0e9107bd1bdf3a2',x'01a227b532507c3dbd11785b88664bb3','joined','{"person":"01a227b5-3239-773a-a2dc-63d3f5cf8a22","personName":"试验·outsider"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5328f75efa76992f176a9b164',3,x'01a227b52ba17fcea04c5d24d6f0a092',x'01a227b5325b7ab0b5c680ebdb1b9c74','joined','{"person":"01a227b5-3239-773a-a2dc-63d3f5cf8a22","personName":"试验·outsider"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b532c7771ab1ab83ccdfb311d2',1,x'01a227b52ba17e48a94d764db7c65073',x'01a227b532137497bbf24c10a6a16723','begun','{}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b532c7771ab1ab83ccdfb311d2',2,x'01a227b532a878e6b9e9178af79bc651',x'01a227b532137497bbf24c10a6a16723','attachment','{}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b538507b989f8844ff039f3f98',1,x'01a227b538507b989f8844ff039f3f98',x'01a227b532137497bbf24c10a6a16723','case','{"attachments":[{"frames":1,"height":24,"kind":"photo","removed":[],"width":32,"windows":[]}],"consent":{"kind":"verbal","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"六十岁，糖尿病十年。","laboratory":"","question":"小腿红斑三天，要不要抗生素？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b538507b989f8844ff039f3f98',2,x'01a227b538a37e5ba1cc0988c95cb042',x'01a227b53225756695ad743c10a69335','answer','{"text":"先拍片，再用药。"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b538507b989f8844ff039f3f98',3,x'01a227b538b37f07a02d95f768e50e60',x'01a227b532137497bbf24c10a6a16723','accepted','{"answer":2}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b538507b989f8844ff039f3f98',4,x'01a227b538c4785689ad28265be805fa',x'01a227b532137497bbf24c10a6a16723','closed','{"diagnosisChanged":"unclear","learned":"早看足背动脉","planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b538d87f5d8056b36d21267e90',1,x'01a227b52ba17ac096cf81d68561e33f',x'01a227b532137497bbf24c10a6a16723','begun','{}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5390170dcb12a6ae8fbd67dab',1,x'01a227b5390170dcb12a6ae8fbd67dab',x'01a227b532137497bbf24c10a6a16723','case','{"attachments":[],"consent":{"kind":"verbal","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"咳嗽两周，还要查什么？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5390170dcb12a6ae8fbd67dab',2,x'01a227b5391874d7a64f1c39b8edeee4',x'01a227b5322b725690f2c11442b16e07','request','{"text":"请补一张胸片。"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5390170dcb12a6ae8fbd67dab',3,x'01a227b539247f408980aa1893824131',x'01a227b532137497bbf24c10a6a16723','note','{"text":"胸片明天拍好。"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5325e7275a5a68709b9de3406',4,x'01a227b539377d46bba4366da0503861',x'01a227b53225756695ad743c10a69335','message','{"text":"周五晚上讨论皮疹。"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5325e7275a5a68709b9de3406',5,x'01a227b5395c7e2c85ed83f9f0cb037c',x'01a227b5322b725690f2c11442b16e07','message','{"text":"这张图给大家看。"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5328f75efa76992f176a9b164',4,x'01a227b53a48752c9fd28648deec7897',x'01a227b53239773aa2dc63d3f5cf8a22','message','{"text":"另一群里的话，别人看不见。"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b53a60739f925841d41fbc7701',1,x'01a227b52ba17a22ad75a8a0376b94bb',x'01a227b532137497bbf24c10a6a16723','begun','{}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b53a60739f925841d41fbc7701',2,x'01a227b53a6f716eae5c861c767a29dd',x'01a227b532137497bbf24c10a6a16723','attachment','{}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b53b1d7abb87274fc2e6c3fbf3',1,x'01a227b53b1d73e280441005455cc862',x'01a227b532137497bbf24c10a6a16723','file','{}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b54150730ca8d3975e5d8b59e8',1,x'01a227b52ba176568866144d42ab272d',x'01a227b532137497bbf24c10a6a16723','created','{"name":"试验组 甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b54150730ca8d3975e5d8b59e8',2,x'01a227b52ba17fdebc58861b574b2a64',x'01a227b53225756695ad743c10a69335','joined','{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b54150730ca8d3975e5d8b59e8',3,x'01a227b52ba17d3d864bf364088df923',x'01a227b5322b725690f2c11442b16e07','joined','{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b54150730ca8d3975e5d8b59e8',4,x'01a227b541647fab8362c5822ca53ea7',x'01a227b53225756695ad743c10a69335','message','{"text":"甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5416b702488a7b8c9a72a5685',1,x'01a227b52ba1761aab1d2d78ca05bd41',x'01a227b532137497bbf24c10a6a16723','created','{"name":"试验组 甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5416b702488a7b8c9a72a5685',2,x'01a227b52ba17fa9bf0391d51352939c',x'01a227b53225756695ad743c10a69335','joined','{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5416b702488a7b8c9a72a5685',3,x'01a227b52ba1792c8682e902ba5290c2',x'01a227b5322b725690f2c11442b16e07','joined','{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5417b70bd8ab7d4d339b1f447',1,x'01a227b52ba17be78d8a80d8c83af762',x'01a227b532137497bbf24c10a6a16723','created','{"name":"试验组 甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b541837ba5846e5c2b3e9307f8',1,x'01a227b52ba1782f80b8d4dcfb63b4aa',x'01a227b532137497bbf24c10a6a16723','created','{"name":"试验组 甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b541837ba5846e5c2b3e9307f8',2,x'01a227b52ba170b0a055842377f58c4a',x'01a227b53225756695ad743c10a69335','joined','{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5419376939f541b5afe283e35',1,x'01a227b52ba1761ea805bbc0ccb012e3',x'01a227b532137497bbf24c10a6a16723','created','{"name":"试验组 甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5419376939f541b5afe283e35',2,x'01a227b52ba17945875720b87bfe2e6b',x'01a227b53225756695ad743c10a69335','joined','{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5419376939f541b5afe283e35',3,x'01a227b52ba17eda904fe84f8521b7bd',x'01a227b5322b725690f2c11442b16e07','joined','{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5416b75a1bc6c1ac508789305',1,x'01a227b52ba17a8ab1c64d8d91e63b70',x'01a227b532137497bbf24c10a6a16723','created','{"name":"甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b54150730ca8d3975e5d8b59e8',5,x'01a227b5416b77fe9fc31b491db788d5',x'01a227b5322b725690f2c11442b16e07','message','{"text":"甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b54150730ca8d3975e5d8b59e8',6,x'01a227b52ba17936a825fe6aeb6d8c85',x'01a227b53225756695ad743c10a69335','withdrawn','{}',4,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5416b702488a7b8c9a72a5685',4,x'01a227b52ba1739a97c360dbf957579a',x'01a227b532137497bbf24c10a6a16723','role-changed','{"person":"01a227b5-3225-7566-95ad-743c10a69335","personName":"试验·colleague","role":"librarian"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5416b702488a7b8c9a72a5685',5,x'01a227b52ba173e18e514b40f4c2698b',x'01a227b532137497bbf24c10a6a16723','removed','{"person":"01a227b5-322b-7256-90f2-c11442b16e07","personName":"试验·third","reason":"甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5416b702488a7b8c9a72a5685',6,x'01a227b52ba1739f935fb63b7b8f4fc1',x'01a227b532137497bbf24c10a6a16723','renamed','{"name":"甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b541837ba5846e5c2b3e9307f8',3,x'01a227b52ba17445a4781d468932dacb',x'01a227b5322b725690f2c11442b16e07','joined','{"person":"01a227b5-3213-7497-bbf2-4c10a6a16723","personName":"试验·asker"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5419376939f541b5afe283e35',4,x'01a227b52ba177f8898ad50c74d50cd6',x'01a227b53225756695ad743c10a69335','left','{}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5420c7d0481ff397dc0a0b3c6',1,x'01a227b52ba1774b8f67287891b900a3',x'01a227b532137497bbf24c10a6a16723','begun','{}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5420c7d0481ff397dc0a0b3c6',2,x'01a227b5436b73c0bbf0ac180e2d5c37',x'01a227b532137497bbf24c10a6a16723','attachment','{}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b5436f7c8b9c7f776966987434',1,x'01a227b52ba17e339548acca8ee73acf',x'01a227b532137497bbf24c10a6a16723','begun','{}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543d378969ea9ff759c60a9e7',1,x'01a227b543d378969ea9ff759c60a9e7',x'01a227b532137497bbf24c10a6a16723','case','{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543d378969ea9ff759c60a9e7',2,x'01a227b543df7dc180ce110f4b9b257e',x'01a227b53225756695ad743c10a69335','answer','{"text":"甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543e77798b5774ecb0db0aeaf',1,x'01a227b543e77798b5774ecb0db0aeaf',x'01a227b532137497bbf24c10a6a16723','case','{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543e77798b5774ecb0db0aeaf',2,x'01a227b543e97c2bb4299d6f5f492dd1',x'01a227b53225756695ad743c10a69335','request','{"text":"甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543ff705d88e44199a3c2a940',1,x'01a227b543ff705d88e44199a3c2a940',x'01a227b532137497bbf24c10a6a16723','case','{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543ff705d88e44199a3c2a940',2,x'01a227b5440172db8d6ab2700d605350',x'01a227b53225756695ad743c10a69335','reported','{"decider":"01a227b5-322b-7256-90f2-c11442b16e07"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543d378969ea9ff759c60a9e7',3,x'01a227b543ff7b308663eb144061a0bd',x'01a227b53225756695ad743c10a69335','answer','{"text":"甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543d378969ea9ff759c60a9e7',4,x'01a227b543ff73188ddb5b95982d2a69',x'01a227b5322b725690f2c11442b16e07','request','{"text":"甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543d378969ea9ff759c60a9e7',5,x'01a227b543ff76b8a73807d2c5454f9e',x'01a227b532137497bbf24c10a6a16723','note','{"text":"甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543d378969ea9ff759c60a9e7',6,x'01a227b543ff7740a95eb45664ffd8e2',x'01a227b5322b725690f2c11442b16e07','assessment','{"checkNext":"","diagnoses":[{"confidence":70,"name":"甲乙丙丁"}],"reasons":"","todo":"甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543d378969ea9ff759c60a9e7',7,x'01a227b543ff798ca642e29146b7ebf9',x'01a227b532137497bbf24c10a6a16723','accepted','{"answer":2}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543d378969ea9ff759c60a9e7',8,x'01a227b543ff706890ab408936ae6314',x'01a227b532137497bbf24c10a6a16723','closed','{"diagnosisChanged":"yes","learned":"甲乙丙丁","planChanged":"unclear","referralAvoided":"unclear","withoutAnswer":false}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543e77798b5774ecb0db0aeaf',3,x'01a227b543ff7804b784a9439125026e',x'01a227b532137497bbf24c10a6a16723','note','{"text":"甲乙丙丁"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543d378969ea9ff759c60a9e7',9,x'01a227b543ff7ef4a9f86a4c8c14904c',x'01a227b53225756695ad743c10a69335','reported','{"decider":"01a227b5-322b-7256-90f2-c11442b16e07"}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543d378969ea9ff759c60a9e7',10,x'01a227b543ff7fb39a5f23a1ffb59547',x'01a227b532137497bbf24c10a6a16723','consent-narrowed','{}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543d378969ea9ff759c60a9e7',11,x'01a227b543ff7c759a91a46b9cd2eccc',x'01a227b532137497bbf24c10a6a16723','hidden','{}',null,1795962514337,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a227b543ff705d88e44199a3c2a940',3,x'01a227b5441b775aa110bb45d6a13d85',x'01a227b5322b725690f2c11442b16e07','shown-again','{}',null,1795962514337,0);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a227b538507b989f8844ff039f3f98',1,0,'full','9d67d35042e79c0adb5f26d2b81a55d57866fa0c3fd66134a76257b3c9e60e2b','image/jpeg',627);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a227b538507b989f8844ff039f3f98',1,0,'view','a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a227b538507b989f8844ff039f3f98',1,0,'thumb','a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a227b5325e7275a5a68709b9de3406',5,0,'full','f9712c8a4b91e28ef09154994b5c629d31fa07118ace069d0d47361bbaf1fe46','image/jpeg',627);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a227b5325e7275a5a68709b9de3406',5,0,'view','723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a227b5325e7275a5a68709b9de3406',5,0,'thumb','723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a227b53a60739f925841d41fbc7701',2,0,'full','71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a227b53a60739f925841d41fbc7701',2,0,'view','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a227b53a60739f925841d41fbc7701',2,0,'thumb','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a227b53a60739f925841d41fbc7701',2,1,'full','71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a227b53a60739f925841d41fbc7701',2,1,'view','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a227b53a60739f925841d41fbc7701',2,1,'thumb','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a227b53b1d7abb87274fc2e6c3fbf3',1,0,'full','c89664987661b0dc3c75a2ca1ca9701bfde232c9f83cad2757fd9c546f01181f','text/plain',12);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a227b532037a27b7bc23e06c126eb4','试验村卫生室',1,'village','试验县','village-clinic',1795962514337);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a227b532047fa48e4053794d7a092c','试验市医院',3,'city','试验市','city-hospital',1795962514337);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a227b53b6c78dea6ec545372da77b5','试验中心医院东院',3,'city','试验市','city-hospital',1795962514337);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a227b5411176dfbd1441ea54e8617c','试验县医院',2,'county','试验县','other',1795962514337);
insert into facility_word (word,facility_id) values ('卫生室',x'01a227b532037a27b7bc23e06c126eb4');
insert into facility_word (word,facility_id) values ('县',x'01a227b532037a27b7bc23e06c126eb4');
insert into facility_word (word,facility_id) values ('室',x'01a227b532037a27b7bc23e06c126eb4');
insert into facility_word (word,facility_id) values ('村卫生室',x'01a227b532037a27b7bc23e06c126eb4');
insert into facility_word (word,facility_id) values ('生室',x'01a227b532037a27b7bc23e06c126eb4');
insert into facility_word (word,facility_id) values ('试验县',x'01a227b532037a27b7bc23e06c126eb4');
insert into facility_word (word,facility_id) values ('试验村卫生室',x'01a227b532037a27b7bc23e06c126eb4');
insert into facility_word (word,facility_id) values ('验县',x'01a227b532037a27b7bc23e06c126eb4');
insert into facility_word (word,facility_id) values ('验村卫生室',x'01a227b532037a27b7bc23e06c126eb4');
insert into facility_word (word,facility_id) values ('医院',x'01a227b532047fa48e4053794d7a092c');
insert into facility_word (word,facility_id) values ('市',x'01a227b532047fa48e4053794d7a092c');
insert into facility_word (word,facility_id) values ('市医院',x'01a227b532047fa48e4053794d7a092c');
insert into facility_word (word,facility_id) values ('试验市',x'01a227b532047fa48e4053794d7a092c');
insert into facility_word (word,facility_id) values ('试验市医院',x'01a227b532047fa48e4053794d7a092c');
insert into facility_word (word,facility_id) values ('院',x'01a227b532047fa48e4053794d7a092c');
insert into facility_word (word,facility_id) values ('验市',x'01a227b532047fa48e4053794d7a092c');
insert into facility_word (word,facility_id) values ('验市医院',x'01a227b532047fa48e4053794d7a092c');
insert into facility_word (word,facility_id) values ('医院',x'01a227b5411176dfbd1441ea54e8617c');
insert into facility_word (word,facility_id) values ('县',x'01a227b5411176dfbd1441ea54e8617c');
insert into facility_word (word,facility_id) values ('县医院',x'01a227b5411176dfbd1441ea54e8617c');
insert into facility_word (word,facility_id) values ('试验县',x'01a227b5411176dfbd1441ea54e8617c');
insert into facility_word (word,facility_id) values ('试验县医院',x'01a227b5411176dfbd1441ea54e8617c');
insert into facility_word (word,facility_id) values ('院',x'01a227b5411176dfbd1441ea54e8617c');
insert into facility_word (word,facility_id) values ('验县',x'01a227b5411176dfbd1441ea54e8617c');
insert into facility_word (word,facility_id) values ('验县医院',x'01a227b5411176dfbd1441ea54e8617c');
insert into facility_word (word,facility_id) values ('东院',x'01a227b53b6c78dea6ec545372da77b5');
insert into facility_word (word,facility_id) values ('中心医院东院',x'01a227b53b6c78dea6ec545372da77b5');
insert into facility_word (word,facility_id) values ('医院东院',x'01a227b53b6c78dea6ec545372da77b5');
insert into facility_word (word,facility_id) values ('市',x'01a227b53b6c78dea6ec545372da77b5');
insert into facility_word (word,facility_id) values ('心医院东院',x'01a227b53b6c78dea6ec545372da77b5');
insert into facility_word (word,facility_id) values ('试验中心医院东院',x'01a227b53b6c78dea6ec545372da77b5');
insert into facility_word (word,facility_id) values ('试验市',x'01a227b53b6c78dea6ec545372da77b5');
insert into facility_word (word,facility_id) values ('院',x'01a227b53b6c78dea6ec545372da77b5');
insert into facility_word (word,facility_id) values ('院东院',x'01a227b53b6c78dea6ec545372da77b5');
insert into facility_word (word,facility_id) values ('验中心医院东院',x'01a227b53b6c78dea6ec545372da77b5');
insert into facility_word (word,facility_id) values ('验市',x'01a227b53b6c78dea6ec545372da77b5');
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba176c0a788761c2670eede','a20e28003021edca73f4373b292af2e26ff75102188f76fef18b24b6ecb7d20d',x'01a227b5325e7275a5a68709b9de3406','member',0,x'01a227b532137497bbf24c10a6a16723',1795962514337,1796567314337,x'01a227b53225756695ad743c10a69335',1795962514337,1,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba17c25bd23260c3b6f914c','27a5677480117a5cf7bf8ea785d8ffae1ec71461ba8b28c240a8c2f0cd01b607',x'01a227b5325e7275a5a68709b9de3406','member',0,x'01a227b532137497bbf24c10a6a16723',1795962514337,1796567314337,x'01a227b5322b725690f2c11442b16e07',1795962514337,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba1719e8c89b5839dbbaa4e','e5b45bd561b55b0cc83cf728e47df55d38256109f60dab9cb32003634e617889',x'01a227b5328f75efa76992f176a9b164','member',0,x'01a227b53239773aa2dc63d3f5cf8a22',1795962514337,1796567314337,x'01a227b532507c3dbd11785b88664bb3',1795962514337,1,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba17fc0a5efcc4119eea763','86d0a0362eae2479e75d335b811464b116faa4f8c6ec1668e6c98cfcea545859',x'01a227b5328f75efa76992f176a9b164','member',0,x'01a227b53239773aa2dc63d3f5cf8a22',1795962514337,1796567314337,x'01a227b5325b7ab0b5c680ebdb1b9c74',1795962514337,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba17b7aa4ed42c3777dc41a','31f089d60a052cd16742218a13e137146ec252985d4276f2138af0107b2f5336',null,'member',0,x'01a227b53244795f850d85beb5c538e2',1795962514337,1796567314337,x'01a227b53c4d732ab03d5bc9c8535dc6',1795962514337,0,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba17cb497fd3e094ee80a67','7004edafc155e7d6ead4743b01ee3b92f8ab526ef3a5372a2e2ed75013c0c36e',null,'member',0,x'01a227b53244795f850d85beb5c538e2',1795962514337,1796567314337,null,null,0,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba1703caf4daffc622d8f22','2a5ab1db82bd9ed13aa43b743de2db6de9e2d1e9c223e5f94a4355c9c5cb21c9',null,'member',0,x'01a227b53244795f850d85beb5c538e2',1795962514337,1796567314337,null,null,0,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba17d6e9144e7c373877eb8','4ac8066b7269914aeb74e8344cce81e4299f0f4e1d27c77c248c80f08235380d',null,'member',0,x'01a227b53244795f850d85beb5c538e2',1795962514337,1796567314337,null,null,0,1);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba17c6cb697c7632ea46cd1','6941476515f2d4d3ae1629944e1f5cb9ac50585ae0afdd507a44538ce2bdc747',null,'member',0,x'01a227b53244795f850d85beb5c538e2',1795962514337,1796221714337,null,null,0,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba17763a9df39e60906ac06','4e74b9312f0a022e08db84a3e31bab3b426c4cf25ed4abe0b9de822b9bc36c2b',x'01a227b54150730ca8d3975e5d8b59e8','member',0,x'01a227b532137497bbf24c10a6a16723',1795962514337,1796567314337,x'01a227b53225756695ad743c10a69335',1795962514337,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba1737aa3b78505237edbe4','c118f8bf73e065fd5f4d7fdea77e3731dfce3e4d7c7873d55f2529deede39452',x'01a227b54150730ca8d3975e5d8b59e8','member',0,x'01a227b532137497bbf24c10a6a16723',1795962514337,1796567314337,x'01a227b5322b725690f2c11442b16e07',1795962514337,3,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba172eea860973d862e5dfe','a30c7c4bf9e010976b1f9897bd6c850b3cc1ab5d8302df68d25db1011caeea4b',x'01a227b5416b702488a7b8c9a72a5685','member',0,x'01a227b532137497bbf24c10a6a16723',1795962514337,1796567314337,x'01a227b53225756695ad743c10a69335',1795962514337,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba17222889ef21b1c69c962','2af8db1bf7d25e7a64ac95cd7eac515183bb1ff573e3d5438edc9cdaf1e84087',x'01a227b5416b702488a7b8c9a72a5685','member',0,x'01a227b532137497bbf24c10a6a16723',1795962514337,1796567314337,x'01a227b5322b725690f2c11442b16e07',1795962514337,3,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba17cb5b7df1b1f530fa56a','7171a5812b5ca14287b01bdce43991f70fe50e5fd006d2676afbe6785230627f',x'01a227b5417b70bd8ab7d4d339b1f447','member',0,x'01a227b532137497bbf24c10a6a16723',1795962514337,1796567314337,null,null,2,1);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba17561a236effc91844f40','90dd2a05c2d3259e781d274cd45a5dbb5556133fc7ef289895764ba0504762ac',x'01a227b541837ba5846e5c2b3e9307f8','member',0,x'01a227b532137497bbf24c10a6a16723',1795962514337,1796567314337,x'01a227b53225756695ad743c10a69335',1795962514337,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba1781ca8e63aee007d7bc2','457aceed1d3f1ad58189a0c1b7395eeb92bc4f693c3da982367937c5a3b1c6f3',x'01a227b541837ba5846e5c2b3e9307f8','member',0,x'01a227b532137497bbf24c10a6a16723',1795962514337,1796567314337,x'01a227b5322b725690f2c11442b16e07',1795962514337,3,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba17c5480628e3b59d8a689','709fa791ce3a378767e0e3036cae0acfbbe8829ab98766050e29f769ba6a875b',x'01a227b5419376939f541b5afe283e35','member',0,x'01a227b532137497bbf24c10a6a16723',1795962514337,1796567314337,x'01a227b53225756695ad743c10a69335',1795962514337,2,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba17c8aaf42c39c9c1c4043','89c6082c29f0cec3ca37b5de16b2e6aaef8682e9064a880705629b563adc9d4a',x'01a227b5419376939f541b5afe283e35','member',0,x'01a227b532137497bbf24c10a6a16723',1795962514337,1796567314337,x'01a227b5322b725690f2c11442b16e07',1795962514337,3,0);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at,members_version,ended) values (x'01a227b52ba171c09e6efd7fd72757bf','0bec28d6b0b1e5bdeb64e79780211a3bca0ac4da3e84c8b955b52d48450be715',x'01a227b5417b70bd8ab7d4d339b1f447','member',0,x'01a227b532137497bbf24c10a6a16723',1795962514337,1796221714337,null,null,2,0);
insert into job (id,room,name,key,subject,body,due_at,rhythm_at,attempts,state,again,worker,lease_until,last_error,created_at,changed_at) values (x'01a227b52ba17857be49866d17e29a51','platform','trial','01a227b5-3b1f-7dfe-b5fc-dedbafc76613',null,'{}',1795962514337,null,0,'waiting',0,null,null,null,1795962514337,1795962514337);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a227b5325e7275a5a68709b9de3406',x'01a227b5390170dcb12a6ae8fbd67dab','cases','unanswered',1795962514337,null,x'01a227b532137497bbf24c10a6a16723',0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a227b532137497bbf24c10a6a16723',x'01a227b53a60739f925841d41fbc7701','ask','draft',1795962514337,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a227b532137497bbf24c10a6a16723',x'01a227b5436f7c8b9c7f776966987434','ask','draft',1795962514337,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a227b5325e7275a5a68709b9de3406',x'01a227b543e77798b5774ecb0db0aeaf','cases','unanswered',1795962514337,null,x'01a227b532137497bbf24c10a6a16723',0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a227b5325e7275a5a68709b9de3406',x'01a227b543ff705d88e44199a3c2a940','cases','unanswered',1795962514337,null,x'01a227b532137497bbf24c10a6a16723',0);
insert into person (id,name,language,active) values (x'01a227b532137497bbf24c10a6a16723','试验·asker',null,1);
insert into person (id,name,language,active) values (x'01a227b53225756695ad743c10a69335','试验·colleague',null,1);
insert into person (id,name,language,active) values (x'01a227b5322b725690f2c11442b16e07','试验·third',null,1);
insert into person (id,name,language,active) values (x'01a227b53239773aa2dc63d3f5cf8a22','试验·outsider',null,1);
insert into person (id,name,language,active) values (x'01a227b53244795f850d85beb5c538e2','试验·administrator',null,1);
insert into person (id,name,language,active) values (x'01a227b532507c3dbd11785b88664bb3','试验·second',null,1);
insert into person (id,name,language,active) values (x'01a227b5325b7ab0b5c680ebdb1b9c74','试验·last',null,1);
insert into person (id,name,language,active) values (x'01a227b53b7970e290c882136ce1adb6','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a227b53c4d753595bd2a6a5bd41faa','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a227b53cf37abf9ce6461c607e6ab3','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a227b53d957b7bb23b262356e881ab','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a227b53e137835a35a606ddefe8df5','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a227b53e5b719e89e19820b92ec726','甲乙丙丁',null,0);
insert into person (id,name,language,active) values (x'01a227b53ed77986912dea02816cb4f2','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a227b53c4d732ab03d5bc9c8535dc6','试验·新来',null,1);
insert into person_capability (person_id,capability) values (x'01a227b53244795f850d85beb5c538e2','may-administer');
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a227b532137497bbf24c10a6a16723','医生','Doctor','试验村卫生室',1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a227b53225756695ad743c10a69335','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a227b5322b725690f2c11442b16e07','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a227b53239773aa2dc63d3f5cf8a22','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a227b53244795f850d85beb5c538e2','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a227b532507c3dbd11785b88664bb3','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a227b5325b7ab0b5c680ebdb1b9c74','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a227b53b7970e290c882136ce1adb6','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a227b53c4d753595bd2a6a5bd41faa','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a227b53cf37abf9ce6461c607e6ab3','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a227b53d957b7bb23b262356e881ab','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a227b53e137835a35a606ddefe8df5','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a227b53e5b719e89e19820b92ec726','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a227b53ed77986912dea02816cb4f2','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a227b53c4d732ab03d5bc9c8535dc6','医生','Doctor','试验中心医院东院',3);
insert into read_mark (person_id,circle_id,number) values (x'01a227b532137497bbf24c10a6a16723',x'01a227b5325e7275a5a68709b9de3406',1);
insert into read_mark (person_id,circle_id,number) values (x'01a227b53239773aa2dc63d3f5cf8a22',x'01a227b5328f75efa76992f176a9b164',1);
insert into read_mark (person_id,circle_id,number) values (x'01a227b532137497bbf24c10a6a16723',x'01a227b532137497bbf24c10a6a16723',3);
insert into read_mark (person_id,circle_id,number) values (x'01a227b532137497bbf24c10a6a16723',x'01a227b54150730ca8d3975e5d8b59e8',1);
insert into read_mark (person_id,circle_id,number) values (x'01a227b532137497bbf24c10a6a16723',x'01a227b5416b702488a7b8c9a72a5685',1);
insert into read_mark (person_id,circle_id,number) values (x'01a227b532137497bbf24c10a6a16723',x'01a227b5417b70bd8ab7d4d339b1f447',1);
insert into read_mark (person_id,circle_id,number) values (x'01a227b532137497bbf24c10a6a16723',x'01a227b541837ba5846e5c2b3e9307f8',1);
insert into read_mark (person_id,circle_id,number) values (x'01a227b532137497bbf24c10a6a16723',x'01a227b5419376939f541b5afe283e35',1);
insert into read_mark (person_id,circle_id,number) values (x'01a227b532137497bbf24c10a6a16723',x'01a227b5416b75a1bc6c1ac508789305',1);
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-invite-member');
insert into role_capability (circle_kind,role,capability) values ('group','librarian','may-invite-member');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-invite-librarian');
insert into role_capability (circle_kind,role,capability) values ('group','librarian','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','member','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-invite-member');
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-route');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-invite-coordinator');
insert into role_capability (circle_kind,role,capability) values ('group','member','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','librarian','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-invite-moderator');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-moderate');
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','member','may-invite-member');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-read-hidden');
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-invite-observer');
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-26 circles: baseline','b960d5ce208161ba',0,1795962514358);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-27 threads: baseline','f5b6e36b5132ddc9',0,1795962514358);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-28 jobs: baseline','b8be829469136523',0,1795962514358);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-28 needs: baseline','953124e42e925ebd',0,1795962514358);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 accounts: baseline','f3e301640e5ce4dc',0,1795962514358);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 ask: baseline','9831d6c5366f2cdd',0,1795962514358);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 cases: baseline','69bb1f84469a70d7',0,1795962514358);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 cases: consent and reports','acf20eda3ffb717b',0,1795962514358);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 circles: what an invitation rests on','2b55c817e536bc35',0,1795962514358);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 groups: baseline','954ae97be9209b9',0,1795962514358);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-30 accounts: who administers','7005a8fd65b98d45',0,1795962514358);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-30 groups: who may invite','be2d6a6bb6bfdfbf',0,1795962514358);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b5325e7275a5a68709b9de3406',x'01a227b5325e7275a5a68709b9de3406',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b5328f75efa76992f176a9b164',x'01a227b5328f75efa76992f176a9b164',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b532c7771ab1ab83ccdfb311d2',x'01a227b532137497bbf24c10a6a16723',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b538507b989f8844ff039f3f98',x'01a227b532137497bbf24c10a6a16723',3,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b538507b989f8844ff039f3f98',x'01a227b5325e7275a5a68709b9de3406',4,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b538d87f5d8056b36d21267e90',x'01a227b532137497bbf24c10a6a16723',7,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b5390170dcb12a6ae8fbd67dab',x'01a227b532137497bbf24c10a6a16723',8,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b5390170dcb12a6ae8fbd67dab',x'01a227b5325e7275a5a68709b9de3406',8,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b53a60739f925841d41fbc7701',x'01a227b532137497bbf24c10a6a16723',11,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b53b1d7abb87274fc2e6c3fbf3',x'01a227b5325e7275a5a68709b9de3406',13,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b54150730ca8d3975e5d8b59e8',x'01a227b54150730ca8d3975e5d8b59e8',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b5416b702488a7b8c9a72a5685',x'01a227b5416b702488a7b8c9a72a5685',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b5417b70bd8ab7d4d339b1f447',x'01a227b5417b70bd8ab7d4d339b1f447',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b541837ba5846e5c2b3e9307f8',x'01a227b541837ba5846e5c2b3e9307f8',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b5419376939f541b5afe283e35',x'01a227b5419376939f541b5afe283e35',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b5416b75a1bc6c1ac508789305',x'01a227b5416b75a1bc6c1ac508789305',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b5420c7d0481ff397dc0a0b3c6',x'01a227b532137497bbf24c10a6a16723',13,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b5436f7c8b9c7f776966987434',x'01a227b532137497bbf24c10a6a16723',15,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b543d378969ea9ff759c60a9e7',x'01a227b532137497bbf24c10a6a16723',16,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b543d378969ea9ff759c60a9e7',x'01a227b5325e7275a5a68709b9de3406',14,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b543e77798b5774ecb0db0aeaf',x'01a227b532137497bbf24c10a6a16723',18,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b543e77798b5774ecb0db0aeaf',x'01a227b5325e7275a5a68709b9de3406',16,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b543ff705d88e44199a3c2a940',x'01a227b532137497bbf24c10a6a16723',20,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b543ff705d88e44199a3c2a940',x'01a227b5325e7275a5a68709b9de3406',18,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b543ff705d88e44199a3c2a940',x'01a227b5322b725690f2c11442b16e07',1,5);
insert into shared (thread_id,circle_id,number,until) values (x'01a227b543d378969ea9ff759c60a9e7',x'01a227b5322b725690f2c11442b16e07',2,null);
insert into sign_in_attempt (key,failures,last_at,blocked_until) values ('address:127.0.0.1',0,1795962514337,0);
insert into sign_in_place (account_digest,network,last_at) values ('01a227b5-3b79-70e2-90c8-82136ce1adb6','127.0.0.1',1795962514337);
insert into sign_in_place (account_digest,network,last_at) values ('01a227b5-3c4d-732a-b03d-5bc9c8535dc6','127.0.0.1',1795962514337);
insert into sign_in_place (account_digest,network,last_at) values ('01a227b5-3c4d-7535-95bd-2a6a5bd41faa','127.0.0.1',1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b5325e7275a5a68709b9de3406','groups',x'01a227b532137497bbf24c10a6a16723',0,0,null,5,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b5328f75efa76992f176a9b164','groups',x'01a227b53239773aa2dc63d3f5cf8a22',0,0,null,4,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b532c7771ab1ab83ccdfb311d2','ask',x'01a227b532137497bbf24c10a6a16723',1,0,null,2,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b538507b989f8844ff039f3f98','cases',x'01a227b532137497bbf24c10a6a16723',1,0,null,4,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b538d87f5d8056b36d21267e90','ask',x'01a227b532137497bbf24c10a6a16723',1,0,null,1,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b5390170dcb12a6ae8fbd67dab','cases',x'01a227b532137497bbf24c10a6a16723',1,0,null,3,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b53a60739f925841d41fbc7701','ask',x'01a227b532137497bbf24c10a6a16723',1,0,null,2,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b53b1d7abb87274fc2e6c3fbf3','platform',x'01a227b532137497bbf24c10a6a16723',1,0,null,1,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b54150730ca8d3975e5d8b59e8','groups',x'01a227b532137497bbf24c10a6a16723',0,0,null,6,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b5416b702488a7b8c9a72a5685','groups',x'01a227b532137497bbf24c10a6a16723',0,0,null,6,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b5417b70bd8ab7d4d339b1f447','groups',x'01a227b532137497bbf24c10a6a16723',0,0,null,1,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b541837ba5846e5c2b3e9307f8','groups',x'01a227b532137497bbf24c10a6a16723',0,0,null,3,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b5419376939f541b5afe283e35','groups',x'01a227b532137497bbf24c10a6a16723',0,0,null,4,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b5416b75a1bc6c1ac508789305','groups',x'01a227b532137497bbf24c10a6a16723',0,0,null,1,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b5420c7d0481ff397dc0a0b3c6','ask',x'01a227b532137497bbf24c10a6a16723',1,0,null,2,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b5436f7c8b9c7f776966987434','ask',x'01a227b532137497bbf24c10a6a16723',1,0,null,1,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b543d378969ea9ff759c60a9e7','cases',x'01a227b532137497bbf24c10a6a16723',1,2,11,11,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b543e77798b5774ecb0db0aeaf','cases',x'01a227b532137497bbf24c10a6a16723',1,0,null,3,1795962514337);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a227b543ff705d88e44199a3c2a940','cases',x'01a227b532137497bbf24c10a6a16723',1,0,null,3,1795962514337);
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
CREATE INDEX credential_facility on credential (facility_id);
CREATE INDEX account_session_person on account_session (person_id);
CREATE INDEX sign_in_attempt_last on sign_in_attempt (last_at);
CREATE INDEX case_draft_author on case_draft (author_id, touched_at) where state = 'open';
CREATE INDEX case_draft_touched on case_draft (touched_at) where state = 'open';
CREATE INDEX case_record_posted on case_record (posted_at, thread_id);
CREATE INDEX case_record_state on case_record (state, posted_at, thread_id);
CREATE INDEX case_record_asker on case_record (asker_id, posted_at, thread_id);
CREATE INDEX case_report_thread on case_report (thread_id) where decided_at is null;
CREATE INDEX invitation_issuer on invitation (issued_by);
