create table insured_employer (
    id             uuid        primary key,
    version        int         not null check (version > 0),
    client         text        not null,
    source_ref     text        not null,
    recorded_at    timestamptz not null,
    annul_reason   text,
    employer       text        not null,
    name           text        not null,
    ownership      text        not null
        check (ownership in ('STATE', 'COLLECTIVE', 'PRIVATE', 'FOREIGN', 'INDIVIDUAL', 'PUBLIC_INSTITUTION')),
    industry_class int         not null check (industry_class between 1 and 3),
    in_park        boolean     not null,
    region         text        not null,
    registered_on  date        not null,
    unique (client, source_ref)
);

comment on table insured_employer is 'An employer registered for social insurance';
comment on column insured_employer.industry_class is 'Risk class of its industry in work-injury insurance';
comment on column insured_employer.in_park is 'Whether it lies in an industrial park';

create unique index insured_employer_once on insured_employer (employer) where annul_reason is null;
create index insured_employer_list on insured_employer (region, name, id);

create table enrolment (
    id             uuid           primary key,
    version        int            not null check (version > 0),
    client         text           not null,
    source_ref     text           not null,
    recorded_at    timestamptz    not null,
    annul_reason   text,
    id_kind        text           not null,
    id_cipher      bytea          not null,
    id_key         text           not null,
    id_index       bytea          not null,
    person         text           not null,
    insurance      text           not null check (insurance in
        ('PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'INJURY', 'MATERNITY', 'RESIDENT_MEDICAL')),
    kind           text           not null check (kind in
        ('EMPLOYEE', 'SELF_EMPLOYED', 'FLEXIBLE', 'MIGRANT', 'LAND_EXPROPRIATED', 'RESIDENT_MINOR', 'RESIDENT_ADULT',
         'RETIRED_CADRE', 'RETIREE')),
    employer       text,
    in_park        boolean        not null,
    region         text           not null,
    insured_days   text           not null,
    days           datemultirange not null check (not isempty(days)),
    in_opening     boolean        not null,
    end_reason     text           check (end_reason in ('LEFT_WORK', 'RETIRED', 'TRANSFERRED_OUT', 'DIED', 'OTHER')),
    unique (client, source_ref),
    check (not lower_inf(days)),
    check (end_reason is null or not upper_inf(days)),
    check ((kind in ('EMPLOYEE', 'MIGRANT')) = (employer is not null)),
    check (employer is not null or not in_park),
    constraint enrolment_insured_once exclude using gist (id_index with =, insurance with =, days with &&)
        where (annul_reason is null)
);

comment on table enrolment is 'One person in one insurance: the days on which the person was insured';
comment on column enrolment.insured_days is 'As the service writes it; days is the same as the database can reckon with';
comment on column enrolment.days is 'Each range begins with the first insured day and ends before the first day no longer insured';
comment on column enrolment.in_opening is 'The person was already inside the opening statement, so the first range adds nothing to the stock';

create function enrolment_days() returns trigger language plpgsql as $$
begin
    new.days := new.insured_days::datemultirange;
    return new;
end $$;

create trigger enrolment_days before insert or update of insured_days on enrolment
    for each row execute function enrolment_days();

create index enrolment_document on enrolment (id_index);
create index enrolment_person on enrolment (person);
create index enrolment_employer on enrolment (employer);
create index enrolment_list on enrolment (region, recorded_at desc, id desc);

create table contribution_receipt (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    number       text        not null,
    region       text        not null,
    employer     text,
    person       text,
    received_on  date        not null,
    booked_by    text        not null,
    annulled_by  text,
    unique (client, source_ref),
    check (num_nonnulls(employer, person) = 1),
    check ((annul_reason is null) = (annulled_by is null)),
    check (annulled_by <> booked_by)
);

comment on table contribution_receipt is 'Contributions that a fund received, booked once per receipt number';

create unique index contribution_receipt_number on contribution_receipt (number) where annul_reason is null;
create index contribution_receipt_list on contribution_receipt (region, received_on desc, id desc);
create index contribution_receipt_employer on contribution_receipt (employer);
create index contribution_receipt_person on contribution_receipt (person);

create table receipt_line (
    receipt   uuid          not null references contribution_receipt,
    fact_id   uuid          not null unique,
    insurance text          not null check (insurance in
        ('PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'INJURY', 'MATERNITY', 'RESIDENT_MEDICAL')),
    amount    numeric(18,2) not null check (amount > 0),
    primary key (receipt, insurance)
);

comment on table receipt_line is 'What one receipt brought to one insurance, in yuan';
