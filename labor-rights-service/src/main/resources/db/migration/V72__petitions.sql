create table petition (
    id            uuid        primary key,
    version       int         not null check (version > 0),
    client        text        not null,
    source_ref    text        not null,
    recorded_at   timestamptz not null,
    annul_reason  text,
    region        text        not null,
    channel       text        not null check (channel in ('LETTER', 'VISIT', 'PHONE', 'ONLINE')),
    matter        text        not null check (matter in
        ('WAGES', 'CONTRACT', 'INSURANCE', 'PENSION', 'RESTRUCTURING', 'EMPLOYMENT', 'OTHER')),
    employer      text,
    received_on   date        not null,
    petitioners   int         not null check (petitioners > 0),
    what          text        not null,
    state         text        not null check (state in
        ('REGISTERED', 'ACCEPTED', 'FORWARDED', 'DECLINED', 'ANSWERED', 'UNDER_REVIEW', 'REVIEWED', 'UNDER_RE_REVIEW',
         'CONCLUDED', 'WITHDRAWN')),
    decided_on    date        check (decided_on >= received_on),
    note          text,
    officer       text,
    answered_on   date        check (answered_on >= decided_on),
    served_on     date        check (served_on >= answered_on),
    answer        text,
    answered_by   text,
    satisfaction  text        check (satisfaction in ('SATISFIED', 'PARTLY_SATISFIED', 'DISSATISFIED')),
    unique (client, source_ref),
    check ((state = 'REGISTERED') <= (decided_on is null)),
    check (num_nonnulls(answered_on, served_on, answer, answered_by) in (0, 4)),
    check (state in ('REGISTERED', 'WITHDRAWN') or decided_on is not null),
    check (state not in ('ANSWERED', 'UNDER_REVIEW', 'REVIEWED', 'UNDER_RE_REVIEW', 'CONCLUDED') or answered_on is not null)
);

comment on table petition is 'A matter that people brought before the bureau: 信访事项';
comment on column petition.petitioners is 'How many brought it; of several, those who are named represent them';
comment on column petition.note is 'To whom it was forwarded, or why it was not accepted';

create index petition_list on petition (region, received_on desc, id desc);
create index petition_employer on petition (employer, received_on);

create table petition_review (
    petition    uuid not null references petition,
    number      int  not null check (number between 1 and 2),
    asked_on    date not null,
    reviewed_on date check (reviewed_on >= asked_on),
    served_on   date check (served_on >= reviewed_on),
    opinion     text,
    reviewed_by text,
    primary key (petition, number),
    unique (petition, reviewed_by),
    check (num_nonnulls(reviewed_on, served_on, opinion, reviewed_by) in (0, 4))
);

comment on table petition_review is 'Reviews that were asked for: of the answer (复查), and of that review (复核)';

create table petition_person (
    id        uuid  primary key,
    petition  uuid  not null references petition,
    id_kind   text  not null,
    id_cipher bytea not null,
    id_key    text  not null,
    id_index  bytea not null,
    person    text  not null
);

comment on table petition_person is 'Who brought a petition, or represents those who did';

create unique index petition_person_once on petition_person (petition, id_index);
create index petition_person_document on petition_person (id_index);
create index petition_person_person on petition_person (person);
