create table dispute_suit (
    dispute             uuid not null references dispute_case,
    place               int  not null,
    instance            text not null check (instance in ('FIRST', 'SECOND')),
    brought_by          text not null check (brought_by in ('WORKERS', 'EMPLOYERS')),
    brought_on          date not null,
    court               text,
    case_number         text,
    judged_on           date,
    result              text check (result in ('UPHELD', 'CHANGED', 'SETTLED', 'WITHDRAWN')),
    workers_served_on   date,
    employers_served_on date,
    primary key (dispute, place),
    check ((judged_on is null) = (result is null)),
    check (judged_on >= brought_on),
    check ((workers_served_on is null) = (employers_served_on is null)),
    check (workers_served_on >= judged_on and employers_served_on >= judged_on)
);

comment on table dispute_suit is 'A lawsuit about an award, or the appeal against its judgment (诉讼记录)';
comment on column dispute_suit.judged_on is 'Of the judgment; where its service is not known, of its coming into force';

insert into dispute_suit (dispute, place, instance, brought_by, brought_on, judged_on, result)
select id, 0, 'FIRST', sued_by, sued_on, judged_on, court_result from dispute_case where sued_on is not null;

alter table dispute_case
    drop column sued_by,
    drop column sued_on,
    drop column judged_on,
    drop column court_result,
    add column revocation_asked_on date,
    add column revocation_ground text check (revocation_ground in (
        'LAW_MISAPPLIED', 'NO_JURISDICTION', 'PROCEDURE_VIOLATED', 'EVIDENCE_FORGED', 'EVIDENCE_CONCEALED', 'ARBITRATOR_CORRUPT')),
    add column revocation_ruled_on date,
    add column revoked boolean,
    add column ruling_workers_received_on date,
    add column ruling_employers_received_on date,
    add check ((revocation_asked_on is null) = (revocation_ground is null)),
    add check (num_nulls(revocation_ruled_on, revoked, ruling_workers_received_on, ruling_employers_received_on) in (0, 4)),
    add check (revocation_ruled_on >= revocation_asked_on),
    add check (revocation_asked_on is null or final_for_employer),
    drop constraint dispute_case_state_check,
    add constraint dispute_case_state_check check (state in (
        'RECEIVED', 'NOT_ACCEPTED', 'ACCEPTED', 'IN_TRIAL', 'SUSPENDED', 'WITHDRAWN', 'CONCLUDED', 'SERVED',
        'REVOCATION_ASKED', 'REVOKED', 'SUED', 'JUDGED', 'APPEALED', 'ENFORCING', 'PERFORMED'));

comment on column dispute_case.revocation_asked_on is 'Application to revoke an award that is final for the employer (《劳动争议调解仲裁法》第四十九条)';
