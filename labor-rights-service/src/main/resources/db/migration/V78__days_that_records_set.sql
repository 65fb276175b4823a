-- What is on the catalogue of publications already runs in the engine of deadlines from now on
insert into deadline (id, version, subject_kind, record, time_limit, region, begun_on, due_on, recorded_at)
select gen_random_uuid(), 1, 'publication-item', id, 'publication-due', region, least(listed_on, next_due_on), next_due_on, now()
  from publication_item where next_due_on is not null;

insert into deadline (id, version, subject_kind, record, time_limit, region, begun_on, due_on, recorded_at)
select gen_random_uuid(), 1, 'licence-application', id, 'licence-expiry', region, decided_on, valid_until, now()
  from licence_application where state = 'GRANTED' and valid_until is not null;

alter table licence_application add column renewal_asked_on date check (renewal_asked_on >= decided_on);
alter table licence_application add column renewal_asked_by text;
alter table licence_application add column renewed_on date check (renewed_on >= renewal_asked_on);
alter table licence_application add column renewed_by text check (renewed_by <> renewal_asked_by);
alter table licence_application add column cancelled_on date check (cancelled_on >= decided_on);
alter table licence_application add column cancel_ground text
    check (cancel_ground in ('EXPIRED', 'HOLDER_GONE', 'REVOKED', 'SURRENDERED'));
alter table licence_application add check ((cancelled_on is null) = (cancel_ground is null));

alter table licence_application drop constraint licence_application_state_check;
alter table licence_application add constraint licence_application_state_check check (state in
    ('RECEIVED', 'SUPPLEMENT_ASKED', 'ACCEPTED', 'NOT_ACCEPTED', 'GRANTED', 'RENEWAL_ASKED', 'DENIED', 'CANCELLED', 'WITHDRAWN',
     'ANNULLED'));

comment on column licence_application.valid_until is 'Last day of the licence, as renewed last';
comment on column licence_application.cancelled_on is 'When the licence was struck off (注销)';
