alter table enrolment_transfer drop constraint enrolment_transfer_arrival_approved;

alter table enrolment_transfer add column on_one_word boolean not null default false;

comment on column enrolment_transfer.on_one_word is
    'Came from another province and was settled before a second person was asked; never said of new ones';

update enrolment_transfer set on_one_word = true where way = 'INTO_PROVINCE' and state = 'SETTLED' and approved_by is null;

alter table enrolment_transfer
    add constraint enrolment_transfer_arrival_approved
        check (way <> 'INTO_PROVINCE' or state <> 'SETTLED' or approved_by is not null or on_one_word);
