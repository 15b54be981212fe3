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
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226f162f47efcb30d72a2f7a9f8c2','asker72a2f7a9f8c2','asker72a2f7a9f8c2','','zh',0,'active',1795949682818,1795949682818);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226f162fb786d8ce85a3bc59a7542','colleagu5a3bc59a7542','colleagu5a3bc59a7542','','zh',0,'active',1795949682818,1795949682818);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226f162fd75b9b8314f316b39f050','third4f316b39f050','third4f316b39f050','','zh',0,'active',1795949682818,1795949682818);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226f163007b828e8f6a91a98c7f37','outsider6a91a98c7f37','outsider6a91a98c7f37','','zh',0,'active',1795949682818,1795949682818);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226f163037c43a71dd674fe49cd9c','administd674fe49cd9c','administd674fe49cd9c','','zh',1,'active',1795949682818,1795949682818);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226f163067ee3856c5015022122ab','second5015022122ab','second5015022122ab','','zh',0,'active',1795949682818,1795949682818);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226f163097b2ead30e0dcc3889d24','laste0dcc3889d24','laste0dcc3889d24','','zh',0,'active',1795949682818,1795949682818);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226f16825792297ee97aba71a4524','trialbb4f-9a776e5afee2','trialbb4f-9a776e5afee2','$argon2id$v=19$m=19456,t=2,p=1$YdHuaRCWiEKGQtCbYFd2RQ$vMRZU0R3e+qG6JJGgUl2QITatmAv2iY0VS/hU9hpsHA','zh',0,'active',1795949682818,1795949682818);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226f1684e7343a5ab8702ae4ee1d8','trial8662-7011597266ff','trial8662-7011597266ff','$argon2id$v=19$m=19456,t=2,p=1$sosJJY+nJL2DgIIRuE/HxA$TnR7yvuN/Pus6zpq+N2Frpm9U4czV7xUrbZpJJeVugM','zh',0,'active',1795949682818,1795949682818);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226f168727232bc2670d38694c8da','trial97ad-3103ff31a3e6','trial97ad-3103ff31a3e6','$argon2id$v=19$m=19456,t=2,p=1$spjgE8ZQQggYLsOc/BOHrQ$kWVEh6kAw0v9ypJ4Z6otsIC9jv85UnplXBhqpsYEkjQ','zh',0,'active',1795949682818,1795949682818);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226f1689b7ad799a1d56eca230561','triala909-52c25650c481','triala909-52c25650c481','$argon2id$v=19$m=19456,t=2,p=1$tdaVvzYc5IxcTe1oFPQWsQ$4RdlyFVlagBlSFmttyda53KrRxeJMmRfLkfufQma+R4','zh',0,'active',1795949682818,1795949682818);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226f168b67d2c8369675e797df8b6','trial9120-156ffdafc140','trial9120-156ffdafc140','$argon2id$v=19$m=19456,t=2,p=1$MynIHU8Y83H6+DXhzAwClQ$0aE5bKVs4RnQ6uQEZtiWpakZQPL5I47ksZ+i1OjX/Xs','zh',0,'active',1795949682818,1795949682818);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226f168cf7015a7606240a9001346','trial970a-d9bc2c4f9a13','trial970a-d9bc2c4f9a13','$argon2id$v=19$m=19456,t=2,p=1$NNes/FA1JXlazFcDlG6jAg$fLVwfmt4nRhdSZ+1QtSp59uNralB08yw2hzrKiuxDJ8','zh',0,'disabled',1795949682818,1795949682818);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226f168e978f3bd9889c9e40772ee','trialb9fe-510ab28446d3','trialb9fe-510ab28446d3','$argon2id$v=19$m=19456,t=2,p=1$vThOzn0xL5OijGiALatbbA$4sYcDMX52C6J5obPOKchr2xn3d4uZf6VGrNLyk6xggU','zh',0,'active',1795949682818,1795949682818);
insert into account (person_id,login,login_folded,password_hash,language,is_administrator,state,created_at,password_changed_at) values (x'01a226f1684e7cff819d2a0fc1e617cd','trialb883-5c7d4bb0fbda','trialb883-5c7d4bb0fbda','$argon2id$v=19$m=19456,t=2,p=1$odeaBefYYN8sYMlLs6zRpw$VWhiP/7TfOvWiDL/oQXLahS20h4IZLVYHh7BasmUwOY','zh',0,'active',1795949682818,1795949682818);
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226f1608270c98af5f3efaa8209f8',x'01a226f162f47efcb30d72a2f7a9f8c2','06e2d1b34faad871f711a28cce44ea68a8f20ba545e6aa2e1930fcc9fb794c65',1795949682818,1795949682818,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226f160827d7682c377cdcfa3b93e',x'01a226f162fb786d8ce85a3bc59a7542','811e3f95f5d81694b8dfad345eafc2a79686c50a585ce9bca246fa96ef747061',1795949682818,1795949682818,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226f160827e8995f044d54e20dc5d',x'01a226f162fd75b9b8314f316b39f050','bfb7ad6b70fd830b2fbf884f815aaab6bd60414cfc188229bb2a930c87df7920',1795949682818,1795949682818,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226f160827ef6945a9f68012aeaa3',x'01a226f163007b828e8f6a91a98c7f37','de575663f179cf5c1dbfdf938502c4e8e3656cf5ae86f007488f2f04865c8a3f',1795949682818,1795949682818,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226f160827555a533722905097733',x'01a226f163037c43a71dd674fe49cd9c','35c49771e5baca7753040a26d3cd668cf38f07ea71e15f2d47a27c5db6eafba3',1795949682818,1795949682818,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226f1608276829a4dcf13fc6dc9e7',x'01a226f163067ee3856c5015022122ab','474c3c868a79d4dc28fd242f0224f53d7c948fe9c79d0a63cad20c90bba6fb9a',1795949682818,1795949682818,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226f16082719d89868f5af4adbbf2',x'01a226f163097b2ead30e0dcc3889d24','62ecefdbf014b65256b0dbca2db1f8c64833a8b4196a1bfe89407ea2e3ddea6e',1795949682818,1795949682818,'test','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226f1608270d98d20f457d4627ce5',x'01a226f1684e7343a5ab8702ae4ee1d8','222531ff552d63872afceaaea2e4811b25d1e0550b2a3342b4f48759bd3657ed',1795949682818,1795949682818,'trial','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226f160827d8ab176f74f1851b40d',x'01a226f16825792297ee97aba71a4524','b65bdc8f261b12eb12c51ec70c542a4640fd85c561515bbe10f39d240cc998fc',1795949682818,1795949682818,'127.0.0.1','');
insert into account_session (id,person_id,token_hash,created_at,last_used_at,address,device) values (x'01a226f160827171b7a01df1562cc918',x'01a226f1684e7cff819d2a0fc1e617cd','f4b5dd1020e9c1076d7d326013ccad7d3de53f285cbcb8273fb952cbcb4d9c38',1795949682818,1795949682818,'127.0.0.1','');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082707bbfdef96a4c7a1250',1795949682818,null,'professional','local','accounts.seed-facility',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827858bc052a7e497dde01',1795949682818,null,'professional','local','accounts.seed-facility',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082773790244659ede5e27b',1795949682818,null,'professional','local','accounts.seed-person','01a226f1-62f4-7efc-b30d-72a2f7a9f8c2','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082797e902fd532cec88ad6',1795949682818,null,'professional','test','accounts.become','01a226f1-62f4-7efc-b30d-72a2f7a9f8c2','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608273d59c82ebb82a308562',1795949682818,null,'professional','local','accounts.seed-person','01a226f1-62fb-786d-8ce8-5a3bc59a7542','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827914b7770e3c9939a7f3',1795949682818,null,'professional','test','accounts.become','01a226f1-62fb-786d-8ce8-5a3bc59a7542','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827e94883430c63810dccb',1795949682818,null,'professional','local','accounts.seed-person','01a226f1-62fd-75b9-b831-4f316b39f050','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827f1fa48046e1ca815fb4',1795949682818,null,'professional','test','accounts.become','01a226f1-62fd-75b9-b831-4f316b39f050','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608272d79d70230f0347d132',1795949682818,null,'professional','local','accounts.seed-person','01a226f1-6300-7b82-8e8f-6a91a98c7f37','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827169a193608b4bdc51a2',1795949682818,null,'professional','test','accounts.become','01a226f1-6300-7b82-8e8f-6a91a98c7f37','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608275b1b186657c95df2f41',1795949682818,null,'professional','local','accounts.seed-person','01a226f1-6303-7c43-a71d-d674fe49cd9c','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082765ea7e133b37ae9c9e8',1795949682818,null,'professional','test','accounts.become','01a226f1-6303-7c43-a71d-d674fe49cd9c','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608273a38b445fb56cf4393f',1795949682818,null,'professional','local','accounts.seed-person','01a226f1-6306-7ee3-856c-5015022122ab','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827923b80d00af169311eb',1795949682818,null,'professional','test','accounts.become','01a226f1-6306-7ee3-856c-5015022122ab','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608270f3ab72fb45bac43625',1795949682818,null,'professional','local','accounts.seed-person','01a226f1-6309-7b2e-ad30-e0dcc3889d24','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827ad1af34cf06cd89fffe',1795949682818,null,'professional','test','accounts.become','01a226f1-6309-7b2e-ad30-e0dcc3889d24','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082708c95e000f3ccf2faa1',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.create','01a226f1-630c-79c5-96d9-498592473ddd','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827794b131810111a7c4ce',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.invite','01a226f1-630c-79c5-96d9-498592473ddd','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827cf69d5a335b43b81868',1795949682818,x'01a226f162fb786d8ce85a3bc59a7542','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082776c855b4ee555b44cf2',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.invite','01a226f1-630c-79c5-96d9-498592473ddd','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827346962f960f9f1f7295',1795949682818,x'01a226f162fd75b9b8314f316b39f050','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827421bc9f9e71e09dd6f1',1795949682818,x'01a226f163007b828e8f6a91a98c7f37','professional','local','groups.create','01a226f1-6319-747a-803c-2af40b043631','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608270f7901c2aab3e5ee741',1795949682818,x'01a226f163007b828e8f6a91a98c7f37','professional','local','groups.invite','01a226f1-6319-747a-803c-2af40b043631','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082750d81df6a79b698c39d',1795949682818,x'01a226f163067ee3856c5015022122ab','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608272da8beb71d161c083a7',1795949682818,x'01a226f163007b828e8f6a91a98c7f37','professional','local','groups.invite','01a226f1-6319-747a-803c-2af40b043631','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827549bdf4cf907cd216a2',1795949682818,x'01a226f163097b2ead30e0dcc3889d24','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827aac8e5e18b1dfb3cc9b',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.begin','01a226f1-6332-7e30-a4b5-a24ef389542d','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827968bba2ce2c398ccdf6',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.attach','01a226f1-6332-7e30-a4b5-a24ef389542d','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608272ee972bec504110edef',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.read-picture','01a226f1-6332-7e30-a4b5-a24ef389542d','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082760fb9194fcd2bdaa7ff',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.read-picture','01a226f1-6332-7e30-a4b5-a24ef389542d','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827dda910f10af4fbaba29',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.post','01a226f1-6332-7e30-a4b5-a24ef389542d','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608273b293293ba85c1b5607',1795949682818,x'01a226f162fb786d8ce85a3bc59a7542','professional','127.0.0.1','cases.answer','01a226f1-6662-76e0-8b70-7b17dd3df6ce','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082739996ce11f543cc6752',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','cases.accept','01a226f1-6662-76e0-8b70-7b17dd3df6ce','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827e05a6eb293d2faf2782',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','cases.close','01a226f1-6662-76e0-8b70-7b17dd3df6ce','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082732f806e761797c71db1',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.begin','01a226f1-6691-702a-8118-93e9ce37e507','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608277199f083c7d3d095aa2',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.post','01a226f1-6691-702a-8118-93e9ce37e507','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082718da6e363de69101b1a',1795949682818,x'01a226f162fd75b9b8314f316b39f050','professional','127.0.0.1','cases.ask-information','01a226f1-66a4-7e02-80d0-21820b156adf','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082736aa1a9c4039e46cac5',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','cases.note','01a226f1-66a4-7e02-80d0-21820b156adf','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827ddbb18faef62cdcc79a',1795949682818,x'01a226f162fb786d8ce85a3bc59a7542','professional','127.0.0.1','groups.post','01a226f1-630c-79c5-96d9-498592473ddd','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827b1d84f2540f55bf0527',1795949682818,x'01a226f162fd75b9b8314f316b39f050','professional','127.0.0.1','groups.post','01a226f1-630c-79c5-96d9-498592473ddd','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827aa5af67512355f37d0e',1795949682818,x'01a226f163007b828e8f6a91a98c7f37','professional','127.0.0.1','groups.post','01a226f1-6319-747a-803c-2af40b043631','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827321951262e92202a75e',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.begin','01a226f1-6772-77a9-a702-d41bc31b3795','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827acc91e0f4e755f1273e',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.attach','01a226f1-6772-77a9-a702-d41bc31b3795','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082791493833491e7de02ea',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','platform.trial','01a226f1-6807-70b4-8086-48fc833d988b','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827f6c9b477afb1c830348',1795949682818,x'01a226f163037c43a71dd674fe49cd9c','professional','127.0.0.1','platform.revive-job','01a226f1-6082-7c2d-aada-63aff356695c','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082751f813ad65af19e21a6',1795949682818,x'01a226f163037c43a71dd674fe49cd9c','professional','127.0.0.1','platform.discard-job','01a226f1-6082-7c2d-aada-63aff356695c','refused','not-found');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827547b74cdd3b08aad65d',1795949682818,null,'professional','local','accounts.seed-facility',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608276b79ad91e87e73430fc',1795949682818,x'01a226f163037c43a71dd674fe49cd9c','professional','local','accounts.invite',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827ddc80629806bd5aaeb4',1795949682818,null,'professional','local','accounts.seed-person','01a226f1-6825-7922-97ee-97aba71a4524','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827535a45883c64cb69e72',1795949682818,null,'professional','trial','accounts.become','01a226f1-6825-7922-97ee-97aba71a4524','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608279eab1d4a098bb5805c4',1795949682818,x'01a226f163037c43a71dd674fe49cd9c','professional','local','accounts.invite',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608274e08be851800f60e39b',1795949682818,x'01a226f163037c43a71dd674fe49cd9c','professional','local','accounts.invite',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827023b33d99d0972b122a',1795949682818,null,'professional','local','accounts.seed-person','01a226f1-684e-7343-a5ab-8702ae4ee1d8','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082719682f4c1534704d717',1795949682818,null,'professional','trial','accounts.become','01a226f1-62f4-7efc-b30d-72a2f7a9f8c2','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827ca7acdae07fa232e941',1795949682818,null,'professional','local','accounts.seed-person','01a226f1-6872-7232-bc26-70d38694c8da','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827303a6900d3bbd44ac12',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','accounts.trial','01a226f1-6899-77e5-85e6-a37eda49efea','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608276398f38d4a5606335ab',1795949682818,null,'professional','trial','accounts.become','01a226f1-684e-7343-a5ab-8702ae4ee1d8','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608270ef916150b95c6cf211',1795949682818,null,'professional','local','accounts.seed-person','01a226f1-689b-7ad7-99a1-d56eca230561','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608273a2bdc682c681369f08',1795949682818,null,'professional','local','accounts.seed-person','01a226f1-68b6-7d2c-8369-675e797df8b6','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827fbdb6cda244d5a0936c',1795949682818,null,'professional','local','accounts.seed-person','01a226f1-68cf-7015-a760-6240a9001346','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827a9a882717e1f2376900',1795949682818,null,'professional','local','accounts.seed-person','01a226f1-68e9-78f3-bd98-89c9e40772ee','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608276578c879ccf7bfed94c',1795949682818,x'01a226f163037c43a71dd674fe49cd9c','professional','local','accounts.disable','01a226f1-68e9-78f3-bd98-89c9e40772ee','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082733faf5ff15431b00e96',1795949682818,null,'professional','test','accounts.become','01a226f1-62f4-7efc-b30d-72a2f7a9f8c2','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827fa992978b8d7ffae3d0',1795949682818,null,'professional','127.0.0.1','accounts.sign-in','01a226f1-6825-7922-97ee-97aba71a4524','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827da3a463fcf99280bfa0',1795949682818,x'01a226f16825792297ee97aba71a4524','professional','127.0.0.1','accounts.sign-out','01a226f1-6082-72f1-89ab-cfe33d8f604e','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827d1baab165a0dc6257cc',1795949682818,null,'professional','127.0.0.1','accounts.sign-up','01a226f1-684e-7cff-819d-2a0fc1e617cd','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082790ab19543930fe8f164',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','accounts.set-language',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827b5ea1de18c895dc3d76',1795949682818,x'01a226f1684e7343a5ab8702ae4ee1d8','professional','127.0.0.1','accounts.change-password',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082707aaebf77ba7dbfe221',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','accounts.end-session','01a226f1-6082-7e57-afd1-884325d4386f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827426a65da5fffff3043c',1795949682818,x'01a226f163037c43a71dd674fe49cd9c','professional','127.0.0.1','accounts.add-facility','01a226f1-6992-7cbc-8b22-28b4ae873990','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608272d88b893e266738ce53',1795949682818,x'01a226f163037c43a71dd674fe49cd9c','professional','127.0.0.1','accounts.change-facility','01a226f1-6823-7ffc-b361-91dd87aab065','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827a4c8054395d8d90db7f',1795949682818,x'01a226f163037c43a71dd674fe49cd9c','professional','127.0.0.1','accounts.invite',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827588968a0d4228ebb80b',1795949682818,x'01a226f163037c43a71dd674fe49cd9c','professional','127.0.0.1','accounts.check-credential','01a226f1-68b6-7d2c-8369-675e797df8b6','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827b36ac89e06b7e67d235',1795949682818,x'01a226f163037c43a71dd674fe49cd9c','professional','127.0.0.1','accounts.disable','01a226f1-68cf-7015-a760-6240a9001346','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082708093d580fdc4f28a50',1795949682818,x'01a226f163037c43a71dd674fe49cd9c','professional','127.0.0.1','accounts.enable','01a226f1-68e9-78f3-bd98-89c9e40772ee','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827126920e8880d9111266',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.create','01a226f1-69a7-7655-af67-d1d2b43c2c6a','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608276b1b650ecf97db5bb13',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.invite','01a226f1-69a7-7655-af67-d1d2b43c2c6a','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827562b5ceb2f121c49559',1795949682818,x'01a226f162fb786d8ce85a3bc59a7542','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827e6aac391b0e24dec1c8',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.invite','01a226f1-69a7-7655-af67-d1d2b43c2c6a','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608279ceb229d47a86300e46',1795949682818,x'01a226f162fd75b9b8314f316b39f050','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827cb6ac3b60d13f70134e',1795949682818,x'01a226f162fb786d8ce85a3bc59a7542','professional','local','groups.post','01a226f1-69a7-7655-af67-d1d2b43c2c6a','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827d4297be80cc2eb4b4f4',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.create','01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082759f95bbef1947db8220',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.invite','01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608278c2a18916e3fccedf4d',1795949682818,x'01a226f162fb786d8ce85a3bc59a7542','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608276dab131f742b8ff4dc6',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.invite','01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608274188b456ffbd0a95e87',1795949682818,x'01a226f162fd75b9b8314f316b39f050','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608277ea9f862b26d33d8851',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.create','01a226f1-69ba-76f3-8e2a-74b847827d38','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608275a6b6c5630fc4ee648c',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.invite','01a226f1-69ba-76f3-8e2a-74b847827d38','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827d4a91eb8835ecc1da39',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.create','01a226f1-69bd-77a1-8e0b-e7aaa8b9597c','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827541a22a2c8da4f2bd79',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.invite','01a226f1-69bd-77a1-8e0b-e7aaa8b9597c','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827fdea306179ccc3e9757',1795949682818,x'01a226f162fb786d8ce85a3bc59a7542','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082708cb4b27eb13951859b',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.invite','01a226f1-69bd-77a1-8e0b-e7aaa8b9597c','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827e14a0bcc6baffccfdc2',1795949682818,x'01a226f162fd75b9b8314f316b39f050','professional','local','groups.claim',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608274afbbbddca5e7c576d4',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.create','01a226f1-69c4-7455-b279-1faf5a22319d','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827020af3750e3c5fb8628',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.invite','01a226f1-69c4-7455-b279-1faf5a22319d','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827ec4b7d5cf04aee97adf',1795949682818,x'01a226f162fb786d8ce85a3bc59a7542','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827890abe5d2eab137865c',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','groups.invite','01a226f1-69c4-7455-b279-1faf5a22319d','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827bc4b55db9263a08aabf',1795949682818,x'01a226f162fd75b9b8314f316b39f050','professional','local','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827ca5a084417704aa1a50',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','groups.create','01a226f1-69b2-7ade-84df-39e553fd1be2','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608271a4877c6221fc655f66',1795949682818,x'01a226f162fd75b9b8314f316b39f050','professional','127.0.0.1','groups.post','01a226f1-69a7-7655-af67-d1d2b43c2c6a','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082732b86c062df92f1688f',1795949682818,x'01a226f162fb786d8ce85a3bc59a7542','professional','127.0.0.1','groups.withdraw','01a226f1-69a7-7655-af67-d1d2b43c2c6a','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608277228facbf1cab309b5a',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','groups.role','01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082774cae0b8683599105ac',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','groups.remove','01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082771b900526acca74f1dd',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','groups.settings','01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608274449846544874371978',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','groups.invite','01a226f1-69ba-76f3-8e2a-74b847827d38','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608277ae9379627c9732fff7',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','groups.revoke-invitation','01a226f1-69ba-76f3-8e2a-74b847827d38','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082777587ede602c60bdf46',1795949682818,x'01a226f162fd75b9b8314f316b39f050','professional','127.0.0.1','groups.join',null,'done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082731c9f0b126bf93be688',1795949682818,x'01a226f162fb786d8ce85a3bc59a7542','professional','127.0.0.1','groups.leave','01a226f1-69c4-7455-b279-1faf5a22319d','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827e888db17486a330987b',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','ask.begin','01a226f1-69fb-7c99-92d7-2d622357293f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608277599fed399c8290af19',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.read-picture','01a226f1-6772-77a9-a702-d41bc31b3795','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608271d98f5605a45704006f',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','ask.attach','01a226f1-69fb-7c99-92d7-2d622357293f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082799d8eb47b66d4c08a37',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.begin','01a226f1-6b09-7aff-97f4-5c56f9c90da6','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082765ca415da9c888e07d3',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.rewrite','01a226f1-69fb-7c99-92d7-2d622357293f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827d17b427aea50395070c',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.discard','01a226f1-69fb-7c99-92d7-2d622357293f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827f879dc50f871b23908b',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.attach','01a226f1-69fb-7c99-92d7-2d622357293f','refused','draft-ended');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827dc0b81c3613bf69678b',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.mask','01a226f1-69fb-7c99-92d7-2d622357293f','refused','draft-ended');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827a818a6fdab6de7037ad',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.uncover','01a226f1-69fb-7c99-92d7-2d622357293f','refused','draft-ended');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082784bb8d1bf438b422660',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.withdraw','01a226f1-69fb-7c99-92d7-2d622357293f','refused','draft-ended');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082788a88104c0f14ae3049',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','ask.read','01a226f1-69fb-7c99-92d7-2d622357293f','refused','not-found');
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827b6a9cfa9979930aeed7',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','cases.trial','01a226f1-6b2f-7a3d-8bee-4643b792ba3f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827118a17346854e78520a',1795949682818,x'01a226f162fb786d8ce85a3bc59a7542','professional','local','cases.answer','01a226f1-6b2f-7a3d-8bee-4643b792ba3f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827f7ea7b299781b603412',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','cases.trial','01a226f1-6b36-7fb2-bb75-c0a40b962327','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608278cc9bd425e3c2ad4011',1795949682818,x'01a226f162fb786d8ce85a3bc59a7542','professional','local','cases.ask-information','01a226f1-6b36-7fb2-bb75-c0a40b962327','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827a929a0caaaa5d1354f4',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','local','cases.trial','01a226f1-6b3c-7c28-8e27-15c83cf1d90b','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082767ca48b7c5fdf3d163a',1795949682818,x'01a226f162fb786d8ce85a3bc59a7542','professional','local','cases.report','01a226f1-6b3c-7c28-8e27-15c83cf1d90b','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827b6b96521d2ed96333b1',1795949682818,x'01a226f162fb786d8ce85a3bc59a7542','professional','127.0.0.1','cases.answer','01a226f1-6b2f-7a3d-8bee-4643b792ba3f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827a4295b1f71733bc450f',1795949682818,x'01a226f162fd75b9b8314f316b39f050','professional','127.0.0.1','cases.ask-information','01a226f1-6b2f-7a3d-8bee-4643b792ba3f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827fa08004dd09b2372304',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','cases.note','01a226f1-6b2f-7a3d-8bee-4643b792ba3f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f16082754dad0f596fc8961dc6',1795949682818,x'01a226f162fd75b9b8314f316b39f050','professional','127.0.0.1','cases.answer','01a226f1-6b2f-7a3d-8bee-4643b792ba3f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f1608271a3948887bedd05e407',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','cases.accept','01a226f1-6b2f-7a3d-8bee-4643b792ba3f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827fd8918dfe437fde8348',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','cases.close','01a226f1-6b2f-7a3d-8bee-4643b792ba3f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827a5aa8ec18aeba8be112',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','cases.note','01a226f1-6b36-7fb2-bb75-c0a40b962327','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827bae8763d3a0548fcba8',1795949682818,x'01a226f162fb786d8ce85a3bc59a7542','professional','127.0.0.1','cases.report','01a226f1-6b2f-7a3d-8bee-4643b792ba3f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827ac09e622db5b71fa8cb',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','cases.withdraw-consent','01a226f1-6b2f-7a3d-8bee-4643b792ba3f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827d0ebcada9c307fa79dc',1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2','professional','127.0.0.1','cases.withdraw-consent','01a226f1-6b2f-7a3d-8bee-4643b792ba3f','done',null);
insert into audit_event (id,at,actor_id,capacity,address,action,subject,outcome,code) values (x'01a226f160827fcbae8b6d5be704cdb2',1795949682818,x'01a226f162fd75b9b8314f316b39f050','professional','127.0.0.1','cases.decide','01a226f1-6b3c-7c28-8e27-15c83cf1d90b','done',null);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a226f1630c79c596d9498592473ddd','specialty','','members',x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a226f16319747a803c2af40b043631','research','','members',x'01a226f163007b828e8f6a91a98c7f37',1795949682818);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a226f169a77655af67d1d2b43c2c6a','training','甲乙丙丁','moderators',x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a226f169b27a4f98b93e7c7f9be1b9','training','甲乙丙丁','moderators',x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a226f169ba76f38e2a74b847827d38','training','甲乙丙丁','moderators',x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a226f169bd77a18e0be7aaa8b9597c','training','甲乙丙丁','moderators',x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a226f169c47455b2791faf5a22319d','training','甲乙丙丁','moderators',x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818);
insert into care_group (circle_id,kind,purpose,invite_policy,created_by,created_at) values (x'01a226f169b27ade84df39e553fd1be2','research','','moderators',x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a226f1666276e08b707b17dd3df6ce','verbal',1,1,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a226f166a47e0280d021820b156adf','verbal',1,1,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a226f16b2f7a3d8bee4643b792ba3f','signed',0,0,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2');
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a226f16b367fb2bb75c0a40b962327','signed',1,1,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,null,null);
insert into case_consent (thread_id,kind,teaching,research,recorded_by,recorded_at,withdrawn_at,withdrawn_by) values (x'01a226f16b3c7c288e2715c83cf1d90b','signed',1,1,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,null,null);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a226f163327e30a4b5a24ef389542d',x'01a226f162f47efcb30d72a2f7a9f8c2','posted',5,1,null,null,x'01a226f1666276e08b707b17dd3df6ce',1795949682818,1795949682818);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a226f16691702a811893e9ce37e507',x'01a226f162f47efcb30d72a2f7a9f8c2','posted',2,1,null,null,x'01a226f166a47e0280d021820b156adf',1795949682818,1795949682818);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a226f1677277a9a702d41bc31b3795',x'01a226f162f47efcb30d72a2f7a9f8c2','open',3,1,x'22ae550388998edd462d408ec40e89d4b2cc068141c85e9da47f96e40b29bd12eac96832e77983de0244d97af2c78bbf692c355ea505653d663bdc8d3ce6d3336bc56c4b15d6ab3aa793d5217afcf7500f4d97d4408e5136a347b6a1918f81b5ee9c5cf6e4cdc4fe1e499e036e7d0a5fee98a998157092a80467ed82720ffd63951ad58de4cd52b845ad516ccf8c8a9b1425831cf590fc732859e549f974e9c69e620b343950f6f8b56341d587bb61ef20077e1aac62a54c2965942a700a8c2065b7d14221b18dd0254d47058e2ae2513cc07646c2ebe1d82ac1de9d895d81e1182518530cf0754914e66031b82ea7db00d0d7794dc60fb8be0306a03a420babb9653dfff565e8f4e9214ef2c08d85382a57767419872ee95c5622ccce5c1de24238a3e15ecab59f4b1b0cd6b1e0024ab880ae7160e45008574227e8ec878d078599dd267a8d95ebd84f6242c099379e0c2e7bdfcc25eef7140e640844a8008a5790bd7e0d600e2e587c7c',x'fceaeb0e14612cf849db7b68018845045c75cda94270b087f5f9fd377ddb790b',null,1795949682818,1795949682818);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a226f169fb7c9992d72d622357293f',x'01a226f162f47efcb30d72a2f7a9f8c2','discarded',4,3,null,null,null,1795949682818,1795949682818);
insert into case_draft (thread_id,author_id,state,version,text_version,sealed,secret,posted_as,created_at,touched_at) values (x'01a226f16b097aff97f45c56f9c90da6',x'01a226f162f47efcb30d72a2f7a9f8c2','open',1,1,x'dc9bd4a549abdec05ddec29d130478831c324fb24c0ee46183aebbc7ac383ae759a86d5c7b2a667ab10a0b6bae86b82d65ee660e696552338236228a347851fa482f43116d5bb99d361371fe762f353005dd0fa457a9095931c7f1b8062e0975f338912aff9f3a9a94cca2f3347922e46a5111d06164604994e023f970415f6569be4c03f4cdb5765cdbf9ad48084ac7537688b95d3f289375273c45b16fc1bcadcfe1bc4c65a9a2780cb3ec0a1aa7d7a05d27f7fc5ec8ee3443ac6f9d65855c6249f4c9c1aa849241bbac2d18cd9883c1e989366bed7d695e91db985e71aff0b776206860cb434d69f1b623eae103d64692a0746fb04902acfd7636eee055ad2e0295951e019a3807e36f2f4be17fd7bbd3771224c8e98894244b8373162ae75ce0cef340cebb',x'9fd73317c277a97cdc70e7f3c77567c1fe165f53c514fd8b9ee78b609a197655',null,1795949682818,1795949682818);
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a226f1666276e08b707b17dd3df6ce',x'01a226f162f47efcb30d72a2f7a9f8c2','closed','routine','小腿红斑三天，要不要抗生素？',1795949682818,null,1795949682818,1795949682818,1795949682818,2,1,'{"diagnosisChanged":"unclear","learned":"早看足背动脉","planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}','{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a226f166a47e0280d021820b156adf',x'01a226f162f47efcb30d72a2f7a9f8c2','open','routine','咳嗽两周，还要查什么？',1795949682818,null,null,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a226f16b2f7a3d8bee4643b792ba3f',x'01a226f162f47efcb30d72a2f7a9f8c2','closed','routine','甲乙丙丁?',1795949682818,null,1795949682818,1795949682818,1795949682818,2,3,'{"diagnosisChanged":"yes","learned":"甲乙丙丁","planChanged":"unclear","referralAvoided":"unclear","withoutAnswer":false}','{"keptReason":"","pictures":[],"text":[]}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a226f16b367fb2bb75c0a40b962327',x'01a226f162f47efcb30d72a2f7a9f8c2','open','routine','甲乙丙丁?',1795949682818,null,null,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}');
insert into case_record (thread_id,asker_id,state,urgency,title,posted_at,first_seen_at,first_answer_at,accepted_at,closed_at,accepted_seq,answer_count,close_out,removal_report) values (x'01a226f16b3c7c288e2715c83cf1d90b',x'01a226f162f47efcb30d72a2f7a9f8c2','open','routine','甲乙丙丁?',1795949682818,null,null,null,null,null,0,null,'{"keptReason":"","pictures":[],"text":[]}');
insert into case_report (id,thread_id,reporter_id,decider_id,reason,at,decision,decided_by,decided_at) values (x'01a226f16b3e7458aa2e6926cb2d467a',x'01a226f16b3c7c288e2715c83cf1d90b',x'01a226f162fb786d8ce85a3bc59a7542',x'01a226f162fd75b9b8314f316b39f050','甲乙丙丁',1795949682818,'show',x'01a226f162fd75b9b8314f316b39f050',1795949682818);
insert into case_report (id,thread_id,reporter_id,decider_id,reason,at,decision,decided_by,decided_at) values (x'01a226f16b3c7b3699415c8aea34d659',x'01a226f16b2f7a3d8bee4643b792ba3f',x'01a226f162fb786d8ce85a3bc59a7542',x'01a226f162fd75b9b8314f316b39f050','甲乙丙丁',1795949682818,null,null,null);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',1,x'01a226f1630c79c596d9498592473ddd',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',2,x'01a226f1630c79c596d9498592473ddd',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',3,x'01a226f1630c79c596d9498592473ddd',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f16319747a803c2af40b043631',1,x'01a226f16319747a803c2af40b043631',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f16319747a803c2af40b043631',2,x'01a226f16319747a803c2af40b043631',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f16319747a803c2af40b043631',3,x'01a226f16319747a803c2af40b043631',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',1,x'01a226f163327e30a4b5a24ef389542d',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',2,x'01a226f163327e30a4b5a24ef389542d',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',3,x'01a226f1666276e08b707b17dd3df6ce',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',4,x'01a226f1666276e08b707b17dd3df6ce',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',4,x'01a226f1666276e08b707b17dd3df6ce',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',5,x'01a226f1666276e08b707b17dd3df6ce',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',5,x'01a226f1666276e08b707b17dd3df6ce',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',6,x'01a226f1666276e08b707b17dd3df6ce',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',6,x'01a226f1666276e08b707b17dd3df6ce',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',7,x'01a226f1666276e08b707b17dd3df6ce',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',7,x'01a226f16691702a811893e9ce37e507',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',8,x'01a226f166a47e0280d021820b156adf',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',8,x'01a226f166a47e0280d021820b156adf',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',9,x'01a226f166a47e0280d021820b156adf',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',9,x'01a226f166a47e0280d021820b156adf',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',10,x'01a226f166a47e0280d021820b156adf',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',10,x'01a226f166a47e0280d021820b156adf',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',11,x'01a226f1630c79c596d9498592473ddd',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',12,x'01a226f1630c79c596d9498592473ddd',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f16319747a803c2af40b043631',4,x'01a226f16319747a803c2af40b043631',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',11,x'01a226f1677277a9a702d41bc31b3795',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',12,x'01a226f1677277a9a702d41bc31b3795',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',13,x'01a226f1680770b4808648fc833d988b',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169a77655af67d1d2b43c2c6a',1,x'01a226f169a77655af67d1d2b43c2c6a',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169a77655af67d1d2b43c2c6a',2,x'01a226f169a77655af67d1d2b43c2c6a',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169a77655af67d1d2b43c2c6a',3,x'01a226f169a77655af67d1d2b43c2c6a',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169a77655af67d1d2b43c2c6a',4,x'01a226f169a77655af67d1d2b43c2c6a',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169b27a4f98b93e7c7f9be1b9',1,x'01a226f169b27a4f98b93e7c7f9be1b9',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169b27a4f98b93e7c7f9be1b9',2,x'01a226f169b27a4f98b93e7c7f9be1b9',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169b27a4f98b93e7c7f9be1b9',3,x'01a226f169b27a4f98b93e7c7f9be1b9',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169ba76f38e2a74b847827d38',1,x'01a226f169ba76f38e2a74b847827d38',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169bd77a18e0be7aaa8b9597c',1,x'01a226f169bd77a18e0be7aaa8b9597c',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169bd77a18e0be7aaa8b9597c',2,x'01a226f169bd77a18e0be7aaa8b9597c',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169c47455b2791faf5a22319d',1,x'01a226f169c47455b2791faf5a22319d',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169c47455b2791faf5a22319d',2,x'01a226f169c47455b2791faf5a22319d',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169c47455b2791faf5a22319d',3,x'01a226f169c47455b2791faf5a22319d',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169b27ade84df39e553fd1be2',1,x'01a226f169b27ade84df39e553fd1be2',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169a77655af67d1d2b43c2c6a',5,x'01a226f169a77655af67d1d2b43c2c6a',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169a77655af67d1d2b43c2c6a',6,x'01a226f169a77655af67d1d2b43c2c6a',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169b27a4f98b93e7c7f9be1b9',4,x'01a226f169b27a4f98b93e7c7f9be1b9',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169b27a4f98b93e7c7f9be1b9',5,x'01a226f169b27a4f98b93e7c7f9be1b9',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169b27a4f98b93e7c7f9be1b9',6,x'01a226f169b27a4f98b93e7c7f9be1b9',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169bd77a18e0be7aaa8b9597c',3,x'01a226f169bd77a18e0be7aaa8b9597c',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f169c47455b2791faf5a22319d',4,x'01a226f169c47455b2791faf5a22319d',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',13,x'01a226f169fb7c9992d72d622357293f',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',14,x'01a226f169fb7c9992d72d622357293f',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',15,x'01a226f16b097aff97f45c56f9c90da6',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',16,x'01a226f16b2f7a3d8bee4643b792ba3f',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',14,x'01a226f16b2f7a3d8bee4643b792ba3f',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',17,x'01a226f16b2f7a3d8bee4643b792ba3f',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',15,x'01a226f16b2f7a3d8bee4643b792ba3f',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',18,x'01a226f16b367fb2bb75c0a40b962327',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',16,x'01a226f16b367fb2bb75c0a40b962327',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',19,x'01a226f16b367fb2bb75c0a40b962327',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',17,x'01a226f16b367fb2bb75c0a40b962327',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',20,x'01a226f16b3c7c288e2715c83cf1d90b',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',18,x'01a226f16b3c7c288e2715c83cf1d90b',1);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',21,x'01a226f16b3c7c288e2715c83cf1d90b',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162fd75b9b8314f316b39f050',1,x'01a226f16b3c7c288e2715c83cf1d90b',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',19,x'01a226f16b3c7c288e2715c83cf1d90b',2);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',22,x'01a226f16b2f7a3d8bee4643b792ba3f',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',20,x'01a226f16b2f7a3d8bee4643b792ba3f',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',23,x'01a226f16b2f7a3d8bee4643b792ba3f',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',21,x'01a226f16b2f7a3d8bee4643b792ba3f',4);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',24,x'01a226f16b2f7a3d8bee4643b792ba3f',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',22,x'01a226f16b2f7a3d8bee4643b792ba3f',5);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',25,x'01a226f16b2f7a3d8bee4643b792ba3f',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',23,x'01a226f16b2f7a3d8bee4643b792ba3f',6);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',26,x'01a226f16b2f7a3d8bee4643b792ba3f',7);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',24,x'01a226f16b2f7a3d8bee4643b792ba3f',7);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',27,x'01a226f16b2f7a3d8bee4643b792ba3f',8);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',25,x'01a226f16b2f7a3d8bee4643b792ba3f',8);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',28,x'01a226f16b367fb2bb75c0a40b962327',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',26,x'01a226f16b367fb2bb75c0a40b962327',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',29,x'01a226f16b2f7a3d8bee4643b792ba3f',9);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162fd75b9b8314f316b39f050',2,x'01a226f16b2f7a3d8bee4643b792ba3f',9);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',27,x'01a226f16b2f7a3d8bee4643b792ba3f',9);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',30,x'01a226f16b2f7a3d8bee4643b792ba3f',10);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162fd75b9b8314f316b39f050',3,x'01a226f16b2f7a3d8bee4643b792ba3f',10);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',28,x'01a226f16b2f7a3d8bee4643b792ba3f',10);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',31,x'01a226f16b2f7a3d8bee4643b792ba3f',11);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162fd75b9b8314f316b39f050',4,x'01a226f16b2f7a3d8bee4643b792ba3f',11);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',29,x'01a226f16b2f7a3d8bee4643b792ba3f',11);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162f47efcb30d72a2f7a9f8c2',32,x'01a226f16b3c7c288e2715c83cf1d90b',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f162fd75b9b8314f316b39f050',5,x'01a226f16b3c7c288e2715c83cf1d90b',3);
insert into change (circle_id,number,thread_id,seq) values (x'01a226f1630c79c596d9498592473ddd',30,x'01a226f16b3c7c288e2715c83cf1d90b',3);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'00000000000070008000000000000001','public','public',0,0,0,0,0,'all',0);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f162f47efcb30d72a2f7a9f8c2','person','',32,1,1,1,1,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f162fb786d8ce85a3bc59a7542','person','',0,1,1,1,1,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f162fd75b9b8314f316b39f050','person','',5,1,1,1,1,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f163007b828e8f6a91a98c7f37','person','',0,1,1,1,1,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f163037c43a71dd674fe49cd9c','person','',0,1,1,1,1,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f163067ee3856c5015022122ab','person','',0,1,1,1,1,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f163097b2ead30e0dcc3889d24','person','',0,1,1,1,1,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f1630c79c596d9498592473ddd','group','会诊群',30,3,500,3,3,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f16319747a803c2af40b043631','group','别的群',4,3,500,3,3,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f16825792297ee97aba71a4524','person','',0,1,1,1,1,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f1684e7343a5ab8702ae4ee1d8','person','',0,1,1,1,1,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f168727232bc2670d38694c8da','person','',0,1,1,1,1,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f1689977e585e6a37eda49efea','trial','',0,1,2,2,2,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f1689b7ad799a1d56eca230561','person','',0,1,1,1,1,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f168b67d2c8369675e797df8b6','person','',0,1,1,1,1,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f168cf7015a7606240a9001346','person','',0,1,1,1,1,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f168e978f3bd9889c9e40772ee','person','',0,1,1,1,1,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f1684e7cff819d2a0fc1e617cd','person','',0,1,1,1,1,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f169a77655af67d1d2b43c2c6a','group','试验组 甲乙丙丁',6,3,500,3,3,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f169b27a4f98b93e7c7f9be1b9','group','甲乙丙丁',6,3,50,2,5,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f169ba76f38e2a74b847827d38','group','试验组 甲乙丙丁',1,3,500,1,1,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f169bd77a18e0be7aaa8b9597c','group','试验组 甲乙丙丁',3,3,500,3,3,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f169c47455b2791faf5a22319d','group','试验组 甲乙丙丁',4,3,500,2,4,'all',1795949682818);
insert into circle (id,kind,name,last_change,member_minimum,member_limit,member_count,members_version,history,created_at) values (x'01a226f169b27ade84df39e553fd1be2','group','甲乙丙丁',1,3,500,1,1,'all',1795949682818);
insert into circle_kind (kind,smallest,largest) values ('person',1,1);
insert into circle_kind (kind,smallest,largest) values ('group',3,500);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f162f47efcb30d72a2f7a9f8c2',x'01a226f162f47efcb30d72a2f7a9f8c2','owner',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f162fb786d8ce85a3bc59a7542',x'01a226f162fb786d8ce85a3bc59a7542','owner',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f162fd75b9b8314f316b39f050',x'01a226f162fd75b9b8314f316b39f050','owner',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f163007b828e8f6a91a98c7f37',x'01a226f163007b828e8f6a91a98c7f37','owner',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f163037c43a71dd674fe49cd9c',x'01a226f163037c43a71dd674fe49cd9c','owner',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f163067ee3856c5015022122ab',x'01a226f163067ee3856c5015022122ab','owner',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f163097b2ead30e0dcc3889d24',x'01a226f163097b2ead30e0dcc3889d24','owner',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f1630c79c596d9498592473ddd',x'01a226f162f47efcb30d72a2f7a9f8c2','moderator',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f1630c79c596d9498592473ddd',x'01a226f162fb786d8ce85a3bc59a7542','member',0,1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f1630c79c596d9498592473ddd',x'01a226f162fd75b9b8314f316b39f050','member',0,1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f16319747a803c2af40b043631',x'01a226f163007b828e8f6a91a98c7f37','moderator',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f16319747a803c2af40b043631',x'01a226f163067ee3856c5015022122ab','member',0,1795949682818,x'01a226f163007b828e8f6a91a98c7f37');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f16319747a803c2af40b043631',x'01a226f163097b2ead30e0dcc3889d24','member',0,1795949682818,x'01a226f163007b828e8f6a91a98c7f37');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f16825792297ee97aba71a4524',x'01a226f16825792297ee97aba71a4524','owner',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f1684e7343a5ab8702ae4ee1d8',x'01a226f1684e7343a5ab8702ae4ee1d8','owner',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f168727232bc2670d38694c8da',x'01a226f168727232bc2670d38694c8da','owner',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f1689977e585e6a37eda49efea',x'01a226f162f47efcb30d72a2f7a9f8c2','member',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f1689977e585e6a37eda49efea',x'01a226f168727232bc2670d38694c8da','member',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f1689b7ad799a1d56eca230561',x'01a226f1689b7ad799a1d56eca230561','owner',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f168b67d2c8369675e797df8b6',x'01a226f168b67d2c8369675e797df8b6','owner',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f168cf7015a7606240a9001346',x'01a226f168cf7015a7606240a9001346','owner',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f168e978f3bd9889c9e40772ee',x'01a226f168e978f3bd9889c9e40772ee','owner',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f1684e7cff819d2a0fc1e617cd',x'01a226f1684e7cff819d2a0fc1e617cd','owner',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f169a77655af67d1d2b43c2c6a',x'01a226f162f47efcb30d72a2f7a9f8c2','moderator',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f169a77655af67d1d2b43c2c6a',x'01a226f162fb786d8ce85a3bc59a7542','member',0,1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f169a77655af67d1d2b43c2c6a',x'01a226f162fd75b9b8314f316b39f050','member',0,1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f169b27a4f98b93e7c7f9be1b9',x'01a226f162f47efcb30d72a2f7a9f8c2','moderator',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f169b27a4f98b93e7c7f9be1b9',x'01a226f162fb786d8ce85a3bc59a7542','librarian',0,1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f169ba76f38e2a74b847827d38',x'01a226f162f47efcb30d72a2f7a9f8c2','moderator',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f169bd77a18e0be7aaa8b9597c',x'01a226f162f47efcb30d72a2f7a9f8c2','moderator',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f169bd77a18e0be7aaa8b9597c',x'01a226f162fb786d8ce85a3bc59a7542','member',0,1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f169c47455b2791faf5a22319d',x'01a226f162f47efcb30d72a2f7a9f8c2','moderator',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f169c47455b2791faf5a22319d',x'01a226f162fd75b9b8314f316b39f050','member',0,1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2');
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f169b27ade84df39e553fd1be2',x'01a226f162f47efcb30d72a2f7a9f8c2','moderator',0,1795949682818,null);
insert into circle_member (circle_id,person_id,role,from_change,joined_at,invited_by) values (x'01a226f169bd77a18e0be7aaa8b9597c',x'01a226f162fd75b9b8314f316b39f050','member',0,1795949682818,x'01a226f162f47efcb30d72a2f7a9f8c2');
insert into command (id,person_id,action,result,at) values (x'01a226f1630c79c596d9498592473ddd',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.create','"01a226f1-630c-79c5-96d9-498592473ddd"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f163107647b53dad5c75b90971',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.invite','"01a226f1-6082-77c2-a9cc-1a68f8f4189e"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f1631279a1b28df307d74c6502',x'01a226f162fb786d8ce85a3bc59a7542','groups.join','"01a226f1-630c-79c5-96d9-498592473ddd"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f16315778991f9a0814b7a7464',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.invite','"01a226f1-6082-704c-9918-98b2319c12d0"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f163167f9fb703e716b1598c69',x'01a226f162fd75b9b8314f316b39f050','groups.join','"01a226f1-630c-79c5-96d9-498592473ddd"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f16319747a803c2af40b043631',x'01a226f163007b828e8f6a91a98c7f37','groups.create','"01a226f1-6319-747a-803c-2af40b043631"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f1631b7a388c9e2dbc1db7e0ae',x'01a226f163007b828e8f6a91a98c7f37','groups.invite','"01a226f1-6082-7e26-b99a-9b20f110478f"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f1631c70488232ffd4f05cef1f',x'01a226f163067ee3856c5015022122ab','groups.join','"01a226f1-6319-747a-803c-2af40b043631"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f1631e71c9a9ed971edb5200b1',x'01a226f163007b828e8f6a91a98c7f37','groups.invite','"01a226f1-6082-72e3-9e7c-92599d14b238"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f163207e2d81c91a8b2eca9532',x'01a226f163097b2ead30e0dcc3889d24','groups.join','"01a226f1-6319-747a-803c-2af40b043631"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f163327e30a4b5a24ef389542d',x'01a226f162f47efcb30d72a2f7a9f8c2','ask.begin','1',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f16691702a811893e9ce37e507',x'01a226f162f47efcb30d72a2f7a9f8c2','ask.begin','1',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f1677277a9a702d41bc31b3795',x'01a226f162f47efcb30d72a2f7a9f8c2','ask.begin','1',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f168247ee4b0f638a4d90cef6d',x'01a226f163037c43a71dd674fe49cd9c','accounts.invite','"01a226f1-6082-733a-8989-42c9f724a44c"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f1684c7157b465ea88eeb99896',x'01a226f163037c43a71dd674fe49cd9c','accounts.invite','"01a226f1-6082-711b-874c-213890630f10"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f1684d738f964ad3fba3beafbf',x'01a226f163037c43a71dd674fe49cd9c','accounts.invite','"01a226f1-6082-7900-bfbd-e2554baf0461"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f1690573e599ec8e03839308eb',x'01a226f163037c43a71dd674fe49cd9c','accounts.disable','"01a226f1-68e9-78f3-bd98-89c9e40772ee"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f1689a7c49be89370a843bc957',x'01a226f1684e7343a5ab8702ae4ee1d8','accounts.change-password','true',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f1689b7343ab5ec59c49886065',x'01a226f162f47efcb30d72a2f7a9f8c2','accounts.end-session','"01a226f1-6082-7e57-afd1-884325d4386f"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169067992b931fb0b3d62707c',x'01a226f163037c43a71dd674fe49cd9c','accounts.add-facility','"01a226f1-6992-7cbc-8b22-28b4ae873990"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169067d58a821074a1521234c',x'01a226f163037c43a71dd674fe49cd9c','accounts.change-facility','"01a226f1-6823-7ffc-b361-91dd87aab065"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169067e53a6ea607976be4644',x'01a226f163037c43a71dd674fe49cd9c','accounts.invite','"01a226f1-6082-73f2-aeef-b2991b24e99a"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f1690670b4917c5612a318e2d1',x'01a226f163037c43a71dd674fe49cd9c','accounts.check-credential','"01a226f1-68b6-7d2c-8369-675e797df8b6"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169067fcabf7d588cc86337d1',x'01a226f163037c43a71dd674fe49cd9c','accounts.disable','"01a226f1-68cf-7015-a760-6240a9001346"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f1690678a7aeba3f197d9359d1',x'01a226f163037c43a71dd674fe49cd9c','accounts.enable','"01a226f1-68e9-78f3-bd98-89c9e40772ee"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169a77655af67d1d2b43c2c6a',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.create','"01a226f1-69a7-7655-af67-d1d2b43c2c6a"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169a97313ba6fe14b7c3af8f5',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.invite','"01a226f1-6082-76db-a7f4-02a261727ae7"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169aa71159c2b1656aa4d1133',x'01a226f162fb786d8ce85a3bc59a7542','groups.join','"01a226f1-69a7-7655-af67-d1d2b43c2c6a"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169ad79c8ba24e1304076c0d7',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.invite','"01a226f1-6082-769a-8e08-56ea281658db"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169ae7044a38c594890526af3',x'01a226f162fd75b9b8314f316b39f050','groups.join','"01a226f1-69a7-7655-af67-d1d2b43c2c6a"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169b27a4f98b93e7c7f9be1b9',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.create','"01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169b4777aaa99ac5e83d415ea',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.invite','"01a226f1-6082-7b14-9613-e1e7cb6f1a59"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169b57cc6a9c356c870af726d',x'01a226f162fb786d8ce85a3bc59a7542','groups.join','"01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169b77ec596405a733643ab33',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.invite','"01a226f1-6082-7dd0-9c3d-cd4cab62d092"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169b8776aacaeedf7a80c8557',x'01a226f162fd75b9b8314f316b39f050','groups.join','"01a226f1-69b2-7a4f-98b9-3e7c7f9be1b9"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169ba76f38e2a74b847827d38',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.create','"01a226f1-69ba-76f3-8e2a-74b847827d38"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169bc74798fb3340dd064fcbf',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.invite','"01a226f1-6082-74cf-b010-53e907da2dcd"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169bd77a18e0be7aaa8b9597c',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.create','"01a226f1-69bd-77a1-8e0b-e7aaa8b9597c"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169bf7a559d6871947bb0c02d',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.invite','"01a226f1-6082-737f-9aea-33d8aa2efca2"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169c079cca201c43fd0d39bae',x'01a226f162fb786d8ce85a3bc59a7542','groups.join','"01a226f1-69bd-77a1-8e0b-e7aaa8b9597c"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169c27ab98efdb0ca845227f5',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.invite','"01a226f1-6082-75d0-84eb-72dbd5c20c77"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169c47455b2791faf5a22319d',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.create','"01a226f1-69c4-7455-b279-1faf5a22319d"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169c67be3942545f20361576d',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.invite','"01a226f1-6082-7d0c-b031-e19d36af4b52"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169c77e5fb7b540256100a11f',x'01a226f162fb786d8ce85a3bc59a7542','groups.join','"01a226f1-69c4-7455-b279-1faf5a22319d"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169c974f99f00527e3d90f430',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.invite','"01a226f1-6082-7331-ae61-8656c269a91c"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169ca736290495841aba042a8',x'01a226f162fd75b9b8314f316b39f050','groups.join','"01a226f1-69c4-7455-b279-1faf5a22319d"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169b27ade84df39e553fd1be2',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.create','"01a226f1-69b2-7ade-84df-39e553fd1be2"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169b27404a9380f0cb44386b9',x'01a226f162fb786d8ce85a3bc59a7542','groups.withdraw','true',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169ba748a9e0e3d6e9a2fafa6',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.role','true',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169ba7955a6166d1bc12131d1',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.remove','true',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169ba7ceda3c9f6ff53939d68',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.settings','true',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169bd7062a2e26eca03fac45d',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.invite','"01a226f1-6082-705b-804c-41613f7fdce4"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169bd786f9a5f6ca1ab286a60',x'01a226f162f47efcb30d72a2f7a9f8c2','groups.revoke-invitation','true',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169c473c98b8ebd6c986978a3',x'01a226f162fd75b9b8314f316b39f050','groups.join','"01a226f1-69bd-77a1-8e0b-e7aaa8b9597c"',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169cd7226a672c27c7e917144',x'01a226f162fb786d8ce85a3bc59a7542','groups.leave','true',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f169fb7c9992d72d622357293f',x'01a226f162f47efcb30d72a2f7a9f8c2','ask.begin','1',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f16b097aff97f45c56f9c90da6',x'01a226f162f47efcb30d72a2f7a9f8c2','ask.begin','1',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f16b097d98b327f922fc830e6a',x'01a226f162f47efcb30d72a2f7a9f8c2','ask.rewrite','0',1795949682818);
insert into command (id,person_id,action,result,at) values (x'01a226f16b097662b997ab004178ee46',x'01a226f162f47efcb30d72a2f7a9f8c2','ask.discard','0',1795949682818);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226f162f47efcb30d72a2f7a9f8c2','doctor','none',x'01a226f162ee7dcd867d36e1da802cd0','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226f162fb786d8ce85a3bc59a7542','doctor','none',x'01a226f162ee7248a489b05ee4b20ad1','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226f162fd75b9b8314f316b39f050','doctor','none',x'01a226f162ee7248a489b05ee4b20ad1','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226f163007b828e8f6a91a98c7f37','doctor','none',x'01a226f162ee7248a489b05ee4b20ad1','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226f163037c43a71dd674fe49cd9c','doctor','none',x'01a226f162ee7248a489b05ee4b20ad1','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226f163067ee3856c5015022122ab','doctor','none',x'01a226f162ee7248a489b05ee4b20ad1','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226f163097b2ead30e0dcc3889d24','doctor','none',x'01a226f162ee7248a489b05ee4b20ad1','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226f16825792297ee97aba71a4524','doctor','none',x'01a226f168237ffcb36191dd87aab065','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226f1684e7343a5ab8702ae4ee1d8','doctor','none',x'01a226f168237ffcb36191dd87aab065','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226f168727232bc2670d38694c8da','doctor','none',x'01a226f168237ffcb36191dd87aab065','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226f1689b7ad799a1d56eca230561','doctor','none',x'01a226f168237ffcb36191dd87aab065','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226f168b67d2c8369675e797df8b6','doctor','none',x'01a226f168237ffcb36191dd87aab065','zh','甲乙丙丁','2040-01-31',x'01a226f163037c43a71dd674fe49cd9c',1795949682818);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226f168cf7015a7606240a9001346','doctor','none',x'01a226f168237ffcb36191dd87aab065','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226f168e978f3bd9889c9e40772ee','doctor','none',x'01a226f168237ffcb36191dd87aab065','zh','',null,null,null);
insert into credential (person_id,profession,specialty,facility_id,languages,licence_number,expires_on,checked_by,checked_at) values (x'01a226f1684e7cff819d2a0fc1e617cd','doctor','none',x'01a226f168237ffcb36191dd87aab065','','',null,null,null);
insert into draft_picture (draft_id,id,position,seq,state,file) values (x'01a226f1677277a9a702d41bc31b3795',x'01a226f1677c7d4383d4f925b00b3726',0,2,'read','{"base":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]},"burned":[],"isProposed":false,"left":[],"shown":{"frames":1,"height":24,"kind":"photo","photo":{"blocks":[],"format":"PNG","height":24,"masks":0,"orientation":1,"originalHeight":24,"originalWidth":32,"quality":{"brightness":198,"height":24,"sharpness":0,"width":32},"width":32},"removed":[],"renditions":[{"bytes":626,"hash":"71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010","name":"full","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"view","type":"image\/jpeg"},{"bytes":626,"hash":"5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33","name":"thumb","type":"image\/jpeg"}],"width":32,"windows":[]}}');
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f1630c79c596d9498592473ddd',1,x'01a226f1608279b284814f33cca7d2c7',x'01a226f162f47efcb30d72a2f7a9f8c2','created','{"name":"会诊群"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f1630c79c596d9498592473ddd',2,x'01a226f160827724b08021750ec49d75',x'01a226f162fb786d8ce85a3bc59a7542','joined','{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f1630c79c596d9498592473ddd',3,x'01a226f160827e78a7c7c70a00535537',x'01a226f162fd75b9b8314f316b39f050','joined','{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16319747a803c2af40b043631',1,x'01a226f160827a47ba9d01a75186db0d',x'01a226f163007b828e8f6a91a98c7f37','created','{"name":"别的群"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16319747a803c2af40b043631',2,x'01a226f1608272a7b418fa3a2297d94f',x'01a226f163067ee3856c5015022122ab','joined','{"person":"01a226f1-6300-7b82-8e8f-6a91a98c7f37","personName":"试验·outsider"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16319747a803c2af40b043631',3,x'01a226f160827a1b9358a28cf4c2b323',x'01a226f163097b2ead30e0dcc3889d24','joined','{"person":"01a226f1-6300-7b82-8e8f-6a91a98c7f37","personName":"试验·outsider"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f163327e30a4b5a24ef389542d',1,x'01a226f16082774f8de484c292c4fc52',x'01a226f162f47efcb30d72a2f7a9f8c2','begun','{}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f163327e30a4b5a24ef389542d',2,x'01a226f163277aef867807dde0bc79ea',x'01a226f162f47efcb30d72a2f7a9f8c2','attachment','{}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f1666276e08b707b17dd3df6ce',1,x'01a226f1666276e08b707b17dd3df6ce',x'01a226f162f47efcb30d72a2f7a9f8c2','case','{"attachments":[{"frames":1,"height":24,"kind":"photo","removed":[],"width":32,"windows":[]}],"consent":{"kind":"verbal","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"六十岁，糖尿病十年。","laboratory":"","question":"小腿红斑三天，要不要抗生素？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[{"burned":[],"isUnreadable":false,"left":[],"position":0,"reason":""}],"text":[]}}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f1666276e08b707b17dd3df6ce',2,x'01a226f166767f349f48316d863c493e',x'01a226f162fb786d8ce85a3bc59a7542','answer','{"text":"先拍片，再用药。"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f1666276e08b707b17dd3df6ce',3,x'01a226f16681702a8376ffc2b162e5c8',x'01a226f162f47efcb30d72a2f7a9f8c2','accepted','{"answer":2}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f1666276e08b707b17dd3df6ce',4,x'01a226f16689781bada95ffcdace0383',x'01a226f162f47efcb30d72a2f7a9f8c2','closed','{"diagnosisChanged":"unclear","learned":"早看足背动脉","planChanged":"yes","referralAvoided":"unclear","withoutAnswer":false}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16691702a811893e9ce37e507',1,x'01a226f160827dd4a439efbc271f4123',x'01a226f162f47efcb30d72a2f7a9f8c2','begun','{}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f166a47e0280d021820b156adf',1,x'01a226f166a47e0280d021820b156adf',x'01a226f162f47efcb30d72a2f7a9f8c2','case','{"attachments":[],"consent":{"kind":"verbal","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"咳嗽两周，还要查什么？","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f166a47e0280d021820b156adf',2,x'01a226f166b37c34b4d1cdcae842ae05',x'01a226f162fd75b9b8314f316b39f050','request','{"text":"请补一张胸片。"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f166a47e0280d021820b156adf',3,x'01a226f166ba79bea02d8e4c13a26124',x'01a226f162f47efcb30d72a2f7a9f8c2','note','{"text":"胸片明天拍好。"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f1630c79c596d9498592473ddd',4,x'01a226f166c17b4caffc720e62ecc074',x'01a226f162fb786d8ce85a3bc59a7542','message','{"text":"周五晚上讨论皮疹。"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f1630c79c596d9498592473ddd',5,x'01a226f166d174d1abd3a6e0d8d301a8',x'01a226f162fd75b9b8314f316b39f050','message','{"text":"这张图给大家看。"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16319747a803c2af40b043631',4,x'01a226f1676b7a639f595399328ddd20',x'01a226f163007b828e8f6a91a98c7f37','message','{"text":"另一群里的话，别人看不见。"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f1677277a9a702d41bc31b3795',1,x'01a226f160827795b1017c06ffcfc74c',x'01a226f162f47efcb30d72a2f7a9f8c2','begun','{}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f1677277a9a702d41bc31b3795',2,x'01a226f1677c7d4383d4f925b00b3726',x'01a226f162f47efcb30d72a2f7a9f8c2','attachment','{}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f1680770b4808648fc833d988b',1,x'01a226f16808784da26f8fd54b4f7e49',x'01a226f162f47efcb30d72a2f7a9f8c2','file','{}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169a77655af67d1d2b43c2c6a',1,x'01a226f160827a15bbd4257d362e4729',x'01a226f162f47efcb30d72a2f7a9f8c2','created','{"name":"试验组 甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169a77655af67d1d2b43c2c6a',2,x'01a226f1608274ff8c6c0f5d507f8328',x'01a226f162fb786d8ce85a3bc59a7542','joined','{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169a77655af67d1d2b43c2c6a',3,x'01a226f160827578987cf014e87abfd1',x'01a226f162fd75b9b8314f316b39f050','joined','{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169a77655af67d1d2b43c2c6a',4,x'01a226f169b07f78a4e412671cdd09ab',x'01a226f162fb786d8ce85a3bc59a7542','message','{"text":"甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169b27a4f98b93e7c7f9be1b9',1,x'01a226f16082756489e1a870404eebb3',x'01a226f162f47efcb30d72a2f7a9f8c2','created','{"name":"试验组 甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169b27a4f98b93e7c7f9be1b9',2,x'01a226f1608279319e185be86da3013f',x'01a226f162fb786d8ce85a3bc59a7542','joined','{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169b27a4f98b93e7c7f9be1b9',3,x'01a226f16082774b9ae2e535d584c0ca',x'01a226f162fd75b9b8314f316b39f050','joined','{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169ba76f38e2a74b847827d38',1,x'01a226f160827db7a3ab5750dee1f088',x'01a226f162f47efcb30d72a2f7a9f8c2','created','{"name":"试验组 甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169bd77a18e0be7aaa8b9597c',1,x'01a226f1608274febcd4879ab57d5609',x'01a226f162f47efcb30d72a2f7a9f8c2','created','{"name":"试验组 甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169bd77a18e0be7aaa8b9597c',2,x'01a226f1608273398484c5a255feaae5',x'01a226f162fb786d8ce85a3bc59a7542','joined','{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169c47455b2791faf5a22319d',1,x'01a226f160827465bf7628d899225982',x'01a226f162f47efcb30d72a2f7a9f8c2','created','{"name":"试验组 甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169c47455b2791faf5a22319d',2,x'01a226f160827c369477dd388c0a4651',x'01a226f162fb786d8ce85a3bc59a7542','joined','{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169c47455b2791faf5a22319d',3,x'01a226f1608279aab101a8ef1058c186',x'01a226f162fd75b9b8314f316b39f050','joined','{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169b27ade84df39e553fd1be2',1,x'01a226f160827c1a95460fbd0bc8129c',x'01a226f162f47efcb30d72a2f7a9f8c2','created','{"name":"甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169a77655af67d1d2b43c2c6a',5,x'01a226f169b2735497c8ede726c50746',x'01a226f162fd75b9b8314f316b39f050','message','{"text":"甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169a77655af67d1d2b43c2c6a',6,x'01a226f160827dc7a0142dab9cfe9716',x'01a226f162fb786d8ce85a3bc59a7542','withdrawn','{}',4,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169b27a4f98b93e7c7f9be1b9',4,x'01a226f160827b099daad17ae5db1dc5',x'01a226f162f47efcb30d72a2f7a9f8c2','role-changed','{"person":"01a226f1-62fb-786d-8ce8-5a3bc59a7542","personName":"试验·colleague","role":"librarian"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169b27a4f98b93e7c7f9be1b9',5,x'01a226f1608272d29e1020d6252450b4',x'01a226f162f47efcb30d72a2f7a9f8c2','removed','{"person":"01a226f1-62fd-75b9-b831-4f316b39f050","personName":"试验·third","reason":"甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169b27a4f98b93e7c7f9be1b9',6,x'01a226f1608277a1b70fb1f73827165d',x'01a226f162f47efcb30d72a2f7a9f8c2','renamed','{"name":"甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169bd77a18e0be7aaa8b9597c',3,x'01a226f160827c02906c4d8bf4cf1aa0',x'01a226f162fd75b9b8314f316b39f050','joined','{"person":"01a226f1-62f4-7efc-b30d-72a2f7a9f8c2","personName":"试验·asker"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169c47455b2791faf5a22319d',4,x'01a226f1608272a28a585243dd48ff6f',x'01a226f162fb786d8ce85a3bc59a7542','left','{}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169fb7c9992d72d622357293f',1,x'01a226f160827a879a0a297db5780cb6',x'01a226f162f47efcb30d72a2f7a9f8c2','begun','{}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f169fb7c9992d72d622357293f',2,x'01a226f16b047debbcba5e791f3c665c',x'01a226f162f47efcb30d72a2f7a9f8c2','attachment','{}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b097aff97f45c56f9c90da6',1,x'01a226f16082714eb2a3b51ef7cc657b',x'01a226f162f47efcb30d72a2f7a9f8c2','begun','{}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b2f7a3d8bee4643b792ba3f',1,x'01a226f16b2f7a3d8bee4643b792ba3f',x'01a226f162f47efcb30d72a2f7a9f8c2','case','{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b2f7a3d8bee4643b792ba3f',2,x'01a226f16b337bddaa6c1cca35a567e8',x'01a226f162fb786d8ce85a3bc59a7542','answer','{"text":"甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b367fb2bb75c0a40b962327',1,x'01a226f16b367fb2bb75c0a40b962327',x'01a226f162f47efcb30d72a2f7a9f8c2','case','{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b367fb2bb75c0a40b962327',2,x'01a226f16b3873cb827e5db96092a8a7',x'01a226f162fb786d8ce85a3bc59a7542','request','{"text":"甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b3c7c288e2715c83cf1d90b',1,x'01a226f16b3c7c288e2715c83cf1d90b',x'01a226f162f47efcb30d72a2f7a9f8c2','case','{"attachments":[],"consent":{"kind":"signed","scopes":["teaching","research"]},"question":{"ageBand":"unknown","available":"","examination":"","history":"","laboratory":"","question":"甲乙丙丁?","setting":"village-clinic","sex":"unknown","tier":1,"urgency":"routine"},"removed":{"keptReason":"","pictures":[],"text":[]}}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b3c7c288e2715c83cf1d90b',2,x'01a226f16b3e7458aa2e6926cb2d467a',x'01a226f162fb786d8ce85a3bc59a7542','reported','{"decider":"01a226f1-62fd-75b9-b831-4f316b39f050"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b2f7a3d8bee4643b792ba3f',3,x'01a226f16b3c70a4a66164fbbb4ac6b8',x'01a226f162fb786d8ce85a3bc59a7542','answer','{"text":"甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b2f7a3d8bee4643b792ba3f',4,x'01a226f16b3c7f5ba322e9490025e735',x'01a226f162fd75b9b8314f316b39f050','request','{"text":"甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b2f7a3d8bee4643b792ba3f',5,x'01a226f16b3c796aac364296facaaeab',x'01a226f162f47efcb30d72a2f7a9f8c2','note','{"text":"甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b2f7a3d8bee4643b792ba3f',6,x'01a226f16b3c70c7bd79585e20882e9a',x'01a226f162fd75b9b8314f316b39f050','assessment','{"checkNext":"","diagnoses":[{"confidence":70,"name":"甲乙丙丁"}],"reasons":"","todo":"甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b2f7a3d8bee4643b792ba3f',7,x'01a226f16b3c7cc49ba7e593a2eefdb4',x'01a226f162f47efcb30d72a2f7a9f8c2','accepted','{"answer":2}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b2f7a3d8bee4643b792ba3f',8,x'01a226f16b3c7b75987c2f3f180a5b27',x'01a226f162f47efcb30d72a2f7a9f8c2','closed','{"diagnosisChanged":"yes","learned":"甲乙丙丁","planChanged":"unclear","referralAvoided":"unclear","withoutAnswer":false}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b367fb2bb75c0a40b962327',3,x'01a226f16b3c7faea271b54c14b00731',x'01a226f162f47efcb30d72a2f7a9f8c2','note','{"text":"甲乙丙丁"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b2f7a3d8bee4643b792ba3f',9,x'01a226f16b3c7b3699415c8aea34d659',x'01a226f162fb786d8ce85a3bc59a7542','reported','{"decider":"01a226f1-62fd-75b9-b831-4f316b39f050"}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b2f7a3d8bee4643b792ba3f',10,x'01a226f16b3c7c6a96b94f1d492aaea4',x'01a226f162f47efcb30d72a2f7a9f8c2','consent-narrowed','{}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b2f7a3d8bee4643b792ba3f',11,x'01a226f16b3c7c4c8c48f9ffa7fe5a49',x'01a226f162f47efcb30d72a2f7a9f8c2','hidden','{}',null,1795949682818,0);
insert into entry (thread_id,seq,id,author_id,kind,body,replaces,created_at,erased) values (x'01a226f16b3c7c288e2715c83cf1d90b',3,x'01a226f16b4373b4b86cc2def6cd8d56',x'01a226f162fd75b9b8314f316b39f050','shown-again','{}',null,1795949682818,0);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226f1666276e08b707b17dd3df6ce',1,0,'full','9d67d35042e79c0adb5f26d2b81a55d57866fa0c3fd66134a76257b3c9e60e2b','image/jpeg',627);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226f1666276e08b707b17dd3df6ce',1,0,'view','a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226f1666276e08b707b17dd3df6ce',1,0,'thumb','a11fd912bb52bb1fa44751a1426a2e8e23493abd7d351d559b6804a88caefecf','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226f1630c79c596d9498592473ddd',5,0,'full','f9712c8a4b91e28ef09154994b5c629d31fa07118ace069d0d47361bbaf1fe46','image/jpeg',627);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226f1630c79c596d9498592473ddd',5,0,'view','723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226f1630c79c596d9498592473ddd',5,0,'thumb','723680f617954c08c99e1cf1be5436ee7d8c20904418a288d86d0c04804fced5','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226f1677277a9a702d41bc31b3795',2,0,'full','71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226f1677277a9a702d41bc31b3795',2,0,'view','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226f1677277a9a702d41bc31b3795',2,0,'thumb','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226f1677277a9a702d41bc31b3795',2,1,'full','71e3caa590eba1a19129957059fc1a2fc89df4a16eb68304da68947fb152f010','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226f1677277a9a702d41bc31b3795',2,1,'view','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226f1677277a9a702d41bc31b3795',2,1,'thumb','5eb5d59fe117a576f5ca344ac8dc525bb4123ea51fdf813016d02c9a82bf1a33','image/jpeg',626);
insert into entry_file (thread_id,seq,position,rendition,hash,type,bytes) values (x'01a226f1680770b4808648fc833d988b',1,0,'full','c89664987661b0dc3c75a2ca1ca9701bfde232c9f83cad2757fd9c546f01181f','text/plain',12);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a226f162ee7dcd867d36e1da802cd0','试验村卫生室',1,'village','试验县','village-clinic',1795949682818);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a226f162ee7248a489b05ee4b20ad1','试验市医院',3,'city','试验市','city-hospital',1795949682818);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a226f168237ffcb36191dd87aab065','试验中心医院东院',3,'city','试验市','city-hospital',1795949682818);
insert into facility (id,name,tier,level,place,kind,created_at) values (x'01a226f169927cbc8b2228b4ae873990','试验县医院',2,'county','试验县','other',1795949682818);
insert into facility_word (word,facility_id) values ('卫生室',x'01a226f162ee7dcd867d36e1da802cd0');
insert into facility_word (word,facility_id) values ('县',x'01a226f162ee7dcd867d36e1da802cd0');
insert into facility_word (word,facility_id) values ('室',x'01a226f162ee7dcd867d36e1da802cd0');
insert into facility_word (word,facility_id) values ('村卫生室',x'01a226f162ee7dcd867d36e1da802cd0');
insert into facility_word (word,facility_id) values ('生室',x'01a226f162ee7dcd867d36e1da802cd0');
insert into facility_word (word,facility_id) values ('试验县',x'01a226f162ee7dcd867d36e1da802cd0');
insert into facility_word (word,facility_id) values ('试验村卫生室',x'01a226f162ee7dcd867d36e1da802cd0');
insert into facility_word (word,facility_id) values ('验县',x'01a226f162ee7dcd867d36e1da802cd0');
insert into facility_word (word,facility_id) values ('验村卫生室',x'01a226f162ee7dcd867d36e1da802cd0');
insert into facility_word (word,facility_id) values ('医院',x'01a226f162ee7248a489b05ee4b20ad1');
insert into facility_word (word,facility_id) values ('市',x'01a226f162ee7248a489b05ee4b20ad1');
insert into facility_word (word,facility_id) values ('市医院',x'01a226f162ee7248a489b05ee4b20ad1');
insert into facility_word (word,facility_id) values ('试验市',x'01a226f162ee7248a489b05ee4b20ad1');
insert into facility_word (word,facility_id) values ('试验市医院',x'01a226f162ee7248a489b05ee4b20ad1');
insert into facility_word (word,facility_id) values ('院',x'01a226f162ee7248a489b05ee4b20ad1');
insert into facility_word (word,facility_id) values ('验市',x'01a226f162ee7248a489b05ee4b20ad1');
insert into facility_word (word,facility_id) values ('验市医院',x'01a226f162ee7248a489b05ee4b20ad1');
insert into facility_word (word,facility_id) values ('医院',x'01a226f169927cbc8b2228b4ae873990');
insert into facility_word (word,facility_id) values ('县',x'01a226f169927cbc8b2228b4ae873990');
insert into facility_word (word,facility_id) values ('县医院',x'01a226f169927cbc8b2228b4ae873990');
insert into facility_word (word,facility_id) values ('试验县',x'01a226f169927cbc8b2228b4ae873990');
insert into facility_word (word,facility_id) values ('试验县医院',x'01a226f169927cbc8b2228b4ae873990');
insert into facility_word (word,facility_id) values ('院',x'01a226f169927cbc8b2228b4ae873990');
insert into facility_word (word,facility_id) values ('验县',x'01a226f169927cbc8b2228b4ae873990');
insert into facility_word (word,facility_id) values ('验县医院',x'01a226f169927cbc8b2228b4ae873990');
insert into facility_word (word,facility_id) values ('东院',x'01a226f168237ffcb36191dd87aab065');
insert into facility_word (word,facility_id) values ('中心医院东院',x'01a226f168237ffcb36191dd87aab065');
insert into facility_word (word,facility_id) values ('医院东院',x'01a226f168237ffcb36191dd87aab065');
insert into facility_word (word,facility_id) values ('市',x'01a226f168237ffcb36191dd87aab065');
insert into facility_word (word,facility_id) values ('心医院东院',x'01a226f168237ffcb36191dd87aab065');
insert into facility_word (word,facility_id) values ('试验中心医院东院',x'01a226f168237ffcb36191dd87aab065');
insert into facility_word (word,facility_id) values ('试验市',x'01a226f168237ffcb36191dd87aab065');
insert into facility_word (word,facility_id) values ('院',x'01a226f168237ffcb36191dd87aab065');
insert into facility_word (word,facility_id) values ('院东院',x'01a226f168237ffcb36191dd87aab065');
insert into facility_word (word,facility_id) values ('验中心医院东院',x'01a226f168237ffcb36191dd87aab065');
insert into facility_word (word,facility_id) values ('验市',x'01a226f168237ffcb36191dd87aab065');
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f1608277c2a9cc1a68f8f4189e','226b3f9323731244e6c5f128c6c48b3f5398f1dc48704e60be06a7b69bda19de',x'01a226f1630c79c596d9498592473ddd','member',0,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,1796554482818,x'01a226f162fb786d8ce85a3bc59a7542',1795949682818);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f16082704c991898b2319c12d0','88e4a27229155990513d29a02620f5b441d677e04eb25edff5da0b9f9b7d705a',x'01a226f1630c79c596d9498592473ddd','member',0,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,1796554482818,x'01a226f162fd75b9b8314f316b39f050',1795949682818);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f160827e26b99a9b20f110478f','8d72b275dd80431c88e956fc6ff4604cd545020275b96f02f3d742648f675b82',x'01a226f16319747a803c2af40b043631','member',0,x'01a226f163007b828e8f6a91a98c7f37',1795949682818,1796554482818,x'01a226f163067ee3856c5015022122ab',1795949682818);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f1608272e39e7c92599d14b238','94f6de6e3ae05da0fdaf2f64b572060ee3f07aff83af96d1a4708199683a4981',x'01a226f16319747a803c2af40b043631','member',0,x'01a226f163007b828e8f6a91a98c7f37',1795949682818,1796554482818,x'01a226f163097b2ead30e0dcc3889d24',1795949682818);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f16082733a898942c9f724a44c','9147cad0a8803fd97d50f07bf6f73e878536091e2ae584fe825dc04046aac862',null,'member',0,x'01a226f163037c43a71dd674fe49cd9c',1795949682818,1796554482818,x'01a226f1684e7cff819d2a0fc1e617cd',1795949682818);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f16082711b874c213890630f10','5272e3e5992d7eb73eb70882d3ce15c8f304c51984627fe11b2b0db58c5a9a06',null,'member',0,x'01a226f163037c43a71dd674fe49cd9c',1795949682818,1796554482818,null,null);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f160827900bfbde2554baf0461','77a92de81692ef1e1f6af755b9974039a43b68d4070e8c3e0cad80840bc8d3d7',null,'member',0,x'01a226f163037c43a71dd674fe49cd9c',1795949682818,1796554482818,null,null);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f1608273f2aeefb2991b24e99a','e985321d7805e58b18be0fb1f1b30f878bca50667b2c15831014504b8fa5dd35',null,'member',0,x'01a226f163037c43a71dd674fe49cd9c',1795949682818,1796208882818,null,null);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f1608276dba7f402a261727ae7','42f22dbac6bf36f4e50765da40270fa2b4052b0009af36ecf367b069fc24e2fb',x'01a226f169a77655af67d1d2b43c2c6a','member',0,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,1796554482818,x'01a226f162fb786d8ce85a3bc59a7542',1795949682818);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f16082769a8e0856ea281658db','10dd825820ade723acc7d7b69dcce78ac9eecc62ed35fe9b49accc140051538f',x'01a226f169a77655af67d1d2b43c2c6a','member',0,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,1796554482818,x'01a226f162fd75b9b8314f316b39f050',1795949682818);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f160827b149613e1e7cb6f1a59','9234722ccee1f6c812ae132c5223d706765cd28545ebd6ced577f2690f3fecad',x'01a226f169b27a4f98b93e7c7f9be1b9','member',0,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,1796554482818,x'01a226f162fb786d8ce85a3bc59a7542',1795949682818);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f160827dd09c3dcd4cab62d092','320392f08909d0da325d9a6d947f31dfc59f95cc04f1bd533b343299bf3cac41',x'01a226f169b27a4f98b93e7c7f9be1b9','member',0,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,1796554482818,x'01a226f162fd75b9b8314f316b39f050',1795949682818);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f1608274cfb01053e907da2dcd','ae6fb6bdc3faf86047e8c70e4d1a7f03c587a4f6c065c2eed348cbac47abf86f',x'01a226f169ba76f38e2a74b847827d38','member',0,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,1795949682817,null,null);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f16082737f9aea33d8aa2efca2','b127fa762ad169decec8cdc632292475051319ac4872cc4ea4895a149eabc310',x'01a226f169bd77a18e0be7aaa8b9597c','member',0,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,1796554482818,x'01a226f162fb786d8ce85a3bc59a7542',1795949682818);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f1608275d084eb72dbd5c20c77','b354651ef77f8e24887a7ddeae734d872a46437ebf84c7323e16872c0fce8386',x'01a226f169bd77a18e0be7aaa8b9597c','member',0,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,1796554482818,x'01a226f162fd75b9b8314f316b39f050',1795949682818);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f160827d0cb031e19d36af4b52','348633f8dcdb8efc500cdb7348edef4123a1fc72b289195be785513104f5cf15',x'01a226f169c47455b2791faf5a22319d','member',0,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,1796554482818,x'01a226f162fb786d8ce85a3bc59a7542',1795949682818);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f160827331ae618656c269a91c','bd344345516c785fc1747b8c9394cc5d67d8b75ccea23a591f1b40e7dd62286f',x'01a226f169c47455b2791faf5a22319d','member',0,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,1796554482818,x'01a226f162fd75b9b8314f316b39f050',1795949682818);
insert into invitation (id,code_hash,circle_id,role,administrator,issued_by,created_at,expires_at,claimed_by,used_at) values (x'01a226f16082705b804c41613f7fdce4','85a48d3a9212088a7b22b3e5c45e5fa32b23bf63eab50d8217d33e62ed91ce46',x'01a226f169ba76f38e2a74b847827d38','member',0,x'01a226f162f47efcb30d72a2f7a9f8c2',1795949682818,1796208882818,null,null);
insert into job (id,room,name,key,subject,body,due_at,rhythm_at,attempts,state,again,worker,lease_until,last_error,created_at,changed_at) values (x'01a226f160827c2daada63aff356695c','platform','trial','01a226f1-6809-78e5-bbdd-2300d717c1cb',null,'{}',1795949682818,null,0,'waiting',0,null,null,null,1795949682818,1795949682818);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a226f1630c79c596d9498592473ddd',x'01a226f166a47e0280d021820b156adf','cases','unanswered',1795949682818,null,x'01a226f162f47efcb30d72a2f7a9f8c2',0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a226f162f47efcb30d72a2f7a9f8c2',x'01a226f1677277a9a702d41bc31b3795','ask','draft',1795949682818,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a226f162f47efcb30d72a2f7a9f8c2',x'01a226f16b097aff97f45c56f9c90da6','ask','draft',1795949682818,null,null,0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a226f1630c79c596d9498592473ddd',x'01a226f16b367fb2bb75c0a40b962327','cases','unanswered',1795949682818,null,x'01a226f162f47efcb30d72a2f7a9f8c2',0);
insert into need (circle_id,thread_id,room,reason,since,due_at,except_person,urgent) values (x'01a226f1630c79c596d9498592473ddd',x'01a226f16b3c7c288e2715c83cf1d90b','cases','unanswered',1795949682818,null,x'01a226f162f47efcb30d72a2f7a9f8c2',0);
insert into person (id,name,language,active) values (x'01a226f162f47efcb30d72a2f7a9f8c2','试验·asker',null,1);
insert into person (id,name,language,active) values (x'01a226f162fb786d8ce85a3bc59a7542','试验·colleague',null,1);
insert into person (id,name,language,active) values (x'01a226f162fd75b9b8314f316b39f050','试验·third',null,1);
insert into person (id,name,language,active) values (x'01a226f163007b828e8f6a91a98c7f37','试验·outsider',null,1);
insert into person (id,name,language,active) values (x'01a226f163037c43a71dd674fe49cd9c','试验·administrator',null,1);
insert into person (id,name,language,active) values (x'01a226f163067ee3856c5015022122ab','试验·second',null,1);
insert into person (id,name,language,active) values (x'01a226f163097b2ead30e0dcc3889d24','试验·last',null,1);
insert into person (id,name,language,active) values (x'01a226f16825792297ee97aba71a4524','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a226f1684e7343a5ab8702ae4ee1d8','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a226f168727232bc2670d38694c8da','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a226f1689b7ad799a1d56eca230561','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a226f168b67d2c8369675e797df8b6','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a226f168cf7015a7606240a9001346','甲乙丙丁',null,0);
insert into person (id,name,language,active) values (x'01a226f168e978f3bd9889c9e40772ee','甲乙丙丁',null,1);
insert into person (id,name,language,active) values (x'01a226f1684e7cff819d2a0fc1e617cd','试验·新来',null,1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226f162f47efcb30d72a2f7a9f8c2','医生','Doctor','试验村卫生室',1);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226f162fb786d8ce85a3bc59a7542','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226f162fd75b9b8314f316b39f050','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226f163007b828e8f6a91a98c7f37','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226f163037c43a71dd674fe49cd9c','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226f163067ee3856c5015022122ab','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226f163097b2ead30e0dcc3889d24','医生','Doctor','试验市医院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226f16825792297ee97aba71a4524','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226f1684e7343a5ab8702ae4ee1d8','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226f168727232bc2670d38694c8da','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226f1689b7ad799a1d56eca230561','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226f168b67d2c8369675e797df8b6','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226f168cf7015a7606240a9001346','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226f168e978f3bd9889c9e40772ee','医生','Doctor','试验中心医院东院',3);
insert into professional (person_id,title_zh,title_en,facility_name,facility_tier) values (x'01a226f1684e7cff819d2a0fc1e617cd','医生','Doctor','试验中心医院东院',3);
insert into read_mark (person_id,circle_id,number) values (x'01a226f162f47efcb30d72a2f7a9f8c2',x'01a226f1630c79c596d9498592473ddd',1);
insert into read_mark (person_id,circle_id,number) values (x'01a226f163007b828e8f6a91a98c7f37',x'01a226f16319747a803c2af40b043631',1);
insert into read_mark (person_id,circle_id,number) values (x'01a226f162f47efcb30d72a2f7a9f8c2',x'01a226f162f47efcb30d72a2f7a9f8c2',3);
insert into read_mark (person_id,circle_id,number) values (x'01a226f162f47efcb30d72a2f7a9f8c2',x'01a226f169a77655af67d1d2b43c2c6a',1);
insert into read_mark (person_id,circle_id,number) values (x'01a226f162f47efcb30d72a2f7a9f8c2',x'01a226f169b27a4f98b93e7c7f9be1b9',1);
insert into read_mark (person_id,circle_id,number) values (x'01a226f162f47efcb30d72a2f7a9f8c2',x'01a226f169ba76f38e2a74b847827d38',1);
insert into read_mark (person_id,circle_id,number) values (x'01a226f162f47efcb30d72a2f7a9f8c2',x'01a226f169bd77a18e0be7aaa8b9597c',1);
insert into read_mark (person_id,circle_id,number) values (x'01a226f162f47efcb30d72a2f7a9f8c2',x'01a226f169c47455b2791faf5a22319d',1);
insert into read_mark (person_id,circle_id,number) values (x'01a226f162f47efcb30d72a2f7a9f8c2',x'01a226f169b27ade84df39e553fd1be2',1);
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-route');
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','librarian','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-moderate');
insert into role_capability (circle_kind,role,capability) values ('group','moderator','may-read-hidden');
insert into role_capability (circle_kind,role,capability) values ('group','coordinator','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','member','may-post');
insert into role_capability (circle_kind,role,capability) values ('group','member','may-answer');
insert into role_capability (circle_kind,role,capability) values ('group','librarian','may-answer');
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-26 circles: baseline','b960d5ce208161ba',0,1795949682825);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-27 threads: baseline','f5b6e36b5132ddc9',0,1795949682825);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-28 jobs: baseline','b8be829469136523',0,1795949682825);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-28 needs: baseline','953124e42e925ebd',0,1795949682825);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 accounts: baseline','f3e301640e5ce4dc',0,1795949682825);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 ask: baseline','9831d6c5366f2cdd',0,1795949682825);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 cases: baseline','69bb1f84469a70d7',0,1795949682825);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 cases: consent and reports','acf20eda3ffb717b',0,1795949682825);
insert into schema_migration (id,checksum,older_programs_live,applied_at) values ('2026-11-29 groups: baseline','954ae97be9209b9',0,1795949682825);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f1630c79c596d9498592473ddd',x'01a226f1630c79c596d9498592473ddd',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f16319747a803c2af40b043631',x'01a226f16319747a803c2af40b043631',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f163327e30a4b5a24ef389542d',x'01a226f162f47efcb30d72a2f7a9f8c2',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f1666276e08b707b17dd3df6ce',x'01a226f162f47efcb30d72a2f7a9f8c2',3,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f1666276e08b707b17dd3df6ce',x'01a226f1630c79c596d9498592473ddd',4,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f16691702a811893e9ce37e507',x'01a226f162f47efcb30d72a2f7a9f8c2',7,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f166a47e0280d021820b156adf',x'01a226f162f47efcb30d72a2f7a9f8c2',8,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f166a47e0280d021820b156adf',x'01a226f1630c79c596d9498592473ddd',8,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f1677277a9a702d41bc31b3795',x'01a226f162f47efcb30d72a2f7a9f8c2',11,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f1680770b4808648fc833d988b',x'01a226f1630c79c596d9498592473ddd',13,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f169a77655af67d1d2b43c2c6a',x'01a226f169a77655af67d1d2b43c2c6a',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f169b27a4f98b93e7c7f9be1b9',x'01a226f169b27a4f98b93e7c7f9be1b9',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f169ba76f38e2a74b847827d38',x'01a226f169ba76f38e2a74b847827d38',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f169bd77a18e0be7aaa8b9597c',x'01a226f169bd77a18e0be7aaa8b9597c',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f169c47455b2791faf5a22319d',x'01a226f169c47455b2791faf5a22319d',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f169b27ade84df39e553fd1be2',x'01a226f169b27ade84df39e553fd1be2',1,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f169fb7c9992d72d622357293f',x'01a226f162f47efcb30d72a2f7a9f8c2',13,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f16b097aff97f45c56f9c90da6',x'01a226f162f47efcb30d72a2f7a9f8c2',15,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f16b2f7a3d8bee4643b792ba3f',x'01a226f162f47efcb30d72a2f7a9f8c2',16,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f16b2f7a3d8bee4643b792ba3f',x'01a226f1630c79c596d9498592473ddd',14,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f16b367fb2bb75c0a40b962327',x'01a226f162f47efcb30d72a2f7a9f8c2',18,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f16b367fb2bb75c0a40b962327',x'01a226f1630c79c596d9498592473ddd',16,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f16b3c7c288e2715c83cf1d90b',x'01a226f162f47efcb30d72a2f7a9f8c2',20,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f16b3c7c288e2715c83cf1d90b',x'01a226f1630c79c596d9498592473ddd',18,null);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f16b3c7c288e2715c83cf1d90b',x'01a226f162fd75b9b8314f316b39f050',1,5);
insert into shared (thread_id,circle_id,number,until) values (x'01a226f16b2f7a3d8bee4643b792ba3f',x'01a226f162fd75b9b8314f316b39f050',2,null);
insert into sign_in_attempt (key,failures,last_at,blocked_until) values ('address:127.0.0.1',0,1795949682818,0);
insert into sign_in_place (account_digest,network,last_at) values ('UTzAiN02TvFYa7+Y6EWafA==','127.0.0.1',1795949682818);
insert into sign_in_place (account_digest,network,last_at) values ('BAM9u2JxIirj0ZdLPofZsQ==','127.0.0.1',1795949682818);
insert into sign_in_place (account_digest,network,last_at) values ('SyZupLIVowmZqtwj83ZKbw==','127.0.0.1',1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f1630c79c596d9498592473ddd','groups',x'01a226f162f47efcb30d72a2f7a9f8c2',0,0,null,5,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f16319747a803c2af40b043631','groups',x'01a226f163007b828e8f6a91a98c7f37',0,0,null,4,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f163327e30a4b5a24ef389542d','ask',x'01a226f162f47efcb30d72a2f7a9f8c2',1,0,null,2,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f1666276e08b707b17dd3df6ce','cases',x'01a226f162f47efcb30d72a2f7a9f8c2',1,0,null,4,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f16691702a811893e9ce37e507','ask',x'01a226f162f47efcb30d72a2f7a9f8c2',1,0,null,1,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f166a47e0280d021820b156adf','cases',x'01a226f162f47efcb30d72a2f7a9f8c2',1,0,null,3,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f1677277a9a702d41bc31b3795','ask',x'01a226f162f47efcb30d72a2f7a9f8c2',1,0,null,2,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f1680770b4808648fc833d988b','platform',x'01a226f162f47efcb30d72a2f7a9f8c2',1,0,null,1,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f169a77655af67d1d2b43c2c6a','groups',x'01a226f162f47efcb30d72a2f7a9f8c2',0,0,null,6,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f169b27a4f98b93e7c7f9be1b9','groups',x'01a226f162f47efcb30d72a2f7a9f8c2',0,0,null,6,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f169ba76f38e2a74b847827d38','groups',x'01a226f162f47efcb30d72a2f7a9f8c2',0,0,null,1,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f169bd77a18e0be7aaa8b9597c','groups',x'01a226f162f47efcb30d72a2f7a9f8c2',0,0,null,3,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f169c47455b2791faf5a22319d','groups',x'01a226f162f47efcb30d72a2f7a9f8c2',0,0,null,4,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f169b27ade84df39e553fd1be2','groups',x'01a226f162f47efcb30d72a2f7a9f8c2',0,0,null,1,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f169fb7c9992d72d622357293f','ask',x'01a226f162f47efcb30d72a2f7a9f8c2',1,0,null,2,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f16b097aff97f45c56f9c90da6','ask',x'01a226f162f47efcb30d72a2f7a9f8c2',1,0,null,1,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f16b2f7a3d8bee4643b792ba3f','cases',x'01a226f162f47efcb30d72a2f7a9f8c2',1,2,11,11,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f16b367fb2bb75c0a40b962327','cases',x'01a226f162f47efcb30d72a2f7a9f8c2',1,0,null,3,1795949682818);
insert into thread (id,room,author_id,whole,hidden,hidden_seq,last_seq,created_at) values (x'01a226f16b3c7c288e2715c83cf1d90b','cases',x'01a226f162f47efcb30d72a2f7a9f8c2',1,0,null,3,1795949682818);
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
