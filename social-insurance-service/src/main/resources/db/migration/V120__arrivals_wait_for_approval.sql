create table transfer_month (
    transfer      uuid           not null references enrolment_transfer,
    month         date           not null check (extract(day from month) = 1),
    base          numeric(18, 2) not null check (base >= 0),
    employer_part numeric(18, 2) not null check (employer_part >= 0),
    person_part   numeric(18, 2) not null check (person_part >= 0),
    account_part  numeric(18, 2) not null check (account_part >= 0),
    primary key (transfer, month)
);

comment on table transfer_month is 'A month that the certificate of another province states; it counts once the transfer is approved';
comment on column transfer_month.account_part is 'What of it went to the individual account, in yuan';

alter table enrolment_transfer
    drop constraint enrolment_transfer_check5,
    add constraint enrolment_transfer_entered check ((entered is not null)
        = (way = 'INTO_PROVINCE' or way = 'WITHIN' and state = 'SETTLED')),
    add constraint enrolment_transfer_arrival_approved check (way <> 'INTO_PROVINCE' or state <> 'SETTLED' or approved_by is not null)
        not valid;

comment on constraint enrolment_transfer_arrival_approved on enrolment_transfer is
    'Not of those that were settled before, on the word of one person';
