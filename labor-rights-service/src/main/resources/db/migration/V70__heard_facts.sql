create table heard_enrolment (
    id        uuid           primary key,
    version   int            not null,
    person    text           not null,
    employer  text,
    region    text           not null,
    insurance text           not null,
    kind      text           not null,
    days      datemultirange not null
);

comment on table heard_enrolment is 'What social insurance told last of an enrolment; struck out, it has no days';

create index heard_enrolment_person on heard_enrolment (person);

create table heard_benefit (
    id      uuid           primary key,
    version int            not null,
    person  text           not null,
    region  text           not null,
    days    datemultirange not null
);

comment on table heard_benefit is 'Days for which social insurance owes unemployment benefit, by claim; refused, annulled or a lump sum, it has none';

create index heard_benefit_person on heard_benefit (person);

create table heard_recall (
    id      uuid           primary key,
    version int            not null,
    person  text           not null,
    region  text           not null,
    days    datemultirange not null
);

comment on table heard_recall is
    'Months of unemployment benefit that were paid without a right and are to be recovered, by payment; any other payment has none';

create index heard_recall_person on heard_recall (person);

create table heard_placement (
    id       uuid           primary key,
    version  int            not null,
    person   text           not null,
    employer text,
    region   text           not null,
    days     datemultirange not null
);

comment on table heard_placement is 'What employment told last of a placement; struck out, it has no days';

create index heard_placement_person on heard_placement (person);

create table heard_order (
    id        uuid          primary key,
    version   int           not null,
    employer  text          not null,
    region    text          not null,
    issued_on date          not null,
    open      numeric(18,2) not null
);

comment on table heard_order is 'Orders to pay overdue contributions: that is when an employer owes them, by the word of the agency';
comment on column heard_order.open is 'What of it is not paid, as social insurance told last; struck out, nothing';

create index heard_order_employer on heard_order (employer);

create table heard_wage_base (
    employer    text          not null,
    year        int           not null,
    declaration uuid          not null,
    told_at     timestamptz   not null,
    region      text          not null,
    lowest      numeric(18,2) not null,
    primary key (employer, region, year)
);

comment on table heard_wage_base is 'The lowest wage that holds of any worker whom an employer enrolled with an agency for a year, as the latest declaration left it';

create table told_subject (
    id      bigint generated always as identity primary key,
    subject text not null
);

comment on table told_subject is
    'Persons and employers of whom something new is known, until what follows is reckoned. Rows are added and taken out, never changed, so that nobody waits for anybody';

create index told_subject_subject on told_subject (subject);
