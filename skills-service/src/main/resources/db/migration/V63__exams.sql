create table exam_session (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    station      uuid        not null references appraisal_station,
    region       text        not null,
    held_on      date        not null,
    place        text        not null,
    occupation   text        not null,
    level        int         not null check (level between 1 and 5),
    capacity     int         not null check (capacity > 0),
    passed       int         not null default 0 check (passed >= 0),
    failed       int         not null default 0 check (failed >= 0),
    decided_on   date        check (decided_on >= held_on),
    unique (client, source_ref)
);

comment on table exam_session is 'Exams of one occupation and level at a station on a day';

create index exam_session_list on exam_session (region, held_on desc, id desc);
create index exam_session_station on exam_session (station);

create table exam_session_examiner (
    session  uuid not null references exam_session,
    examiner uuid not null references examiner,
    primary key (session, examiner)
);

create table certificate_roll (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    session      uuid        not null references exam_session,
    region       text        not null,
    proposed_on  date        not null,
    proposed_by  text        not null,
    proposed_at  timestamptz,
    approved_by  text        check (approved_by <> proposed_by),
    approved_at  timestamptz,
    candidates   int         not null check (candidates > 0),
    issued       int         not null check (issued between 0 and candidates),
    unique (client, source_ref),
    check ((approved_by is null) = (approved_at is null))
);

comment on table certificate_roll is 'Candidates of a session whom one person proposes to certify and another certifies';

create index certificate_roll_list on certificate_roll (region, proposed_on desc, id desc);
create index certificate_roll_session on certificate_roll (session);

create table exam_candidate (
    id                       uuid          primary key,
    version                  int           not null check (version > 0),
    client                   text          not null,
    source_ref               text          not null,
    recorded_at              timestamptz   not null,
    annul_reason             text,
    id_kind                  text          not null,
    id_cipher                bytea         not null,
    id_key                   text          not null,
    id_index                 bytea         not null,
    person                   text          not null,
    session                  uuid          not null references exam_session,
    region                   text          not null,
    name                     text          not null,
    registered_on            date          not null,
    prerequisite             text          not null
        check (prerequisite in ('NONE', 'CERTIFICATE', 'GRADUATE', 'YEARS_OF_WORK')),
    years_of_work            int           check (years_of_work >= 0),
    trainee                  uuid          references trainee,
    preferential_certificate text,
    preferential             boolean       not null,
    fee                      numeric(18, 2) not null check (fee >= 0),
    subsidy                  numeric(18, 2) not null check (subsidy >= 0),
    state                    text          not null
        check (state in ('REGISTERED', 'WITHDRAWN', 'ABSENT', 'PASSED', 'FAILED', 'MAKE_UP', 'CERTIFIED')),
    attempt                  int           not null check (attempt in (1, 2)),
    make_up_on               date,
    theory_score             numeric(4, 1) check (theory_score between 0 and 100),
    practice_score           numeric(4, 1) check (practice_score between 0 and 100),
    decided_on               date,
    certificate              uuid          references certificate,
    roll                     uuid          references certificate_roll,
    unique (client, source_ref),
    check ((theory_score is null) = (practice_score is null)),
    check ((theory_score is null) = (decided_on is null)),
    check ((attempt = 2) = (make_up_on is not null)),
    check (state in ('REGISTERED', 'WITHDRAWN', 'ABSENT') = (decided_on is null)),
    check (state <> 'CERTIFIED' or certificate is not null),
    check (subsidy = 0 or preferential)
);

comment on table exam_candidate is 'One person at one exam, from registration to the certificate';

create unique index exam_candidate_once on exam_candidate (session, id_index)
    where annul_reason is null and state <> 'WITHDRAWN';
create index exam_candidate_document on exam_candidate (id_index);
create index exam_candidate_person on exam_candidate (person);
create index exam_candidate_list on exam_candidate (region, registered_on desc, id desc);
create index exam_candidate_roll on exam_candidate (roll) where roll is not null;

create table exam_score (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    candidate    uuid          not null references exam_candidate,
    region       text          not null,
    part         text          not null check (part in ('THEORY', 'PRACTICE')),
    attempt      int           not null check (attempt in (1, 2)),
    place        int           not null check (place in (1, 2, 3)),
    score        numeric(4, 1) not null check (score between 0 and 100),
    examiner     uuid          not null references examiner,
    entered_by   text          not null,
    entered_on   date          not null,
    unique (client, source_ref)
);

comment on table exam_score is 'What one examiner gave for one part, entered by one person; places 1 and 2 are independent, 3 decides';

create unique index exam_score_place on exam_score (candidate, part, attempt, place) where annul_reason is null;
create unique index exam_score_examiner on exam_score (candidate, part, attempt, examiner) where annul_reason is null;
create unique index exam_score_person on exam_score (candidate, part, attempt, entered_by) where annul_reason is null;
create index exam_score_list on exam_score (region, entered_on desc, id desc);

create table exam_appeal (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    candidate    uuid          not null references exam_candidate,
    region       text          not null,
    part         text          not null check (part in ('THEORY', 'PRACTICE')),
    attempt      int           not null check (attempt in (1, 2)),
    filed_on     date          not null,
    filed_by     text          not null,
    grounds      text          not null,
    score_before numeric(4, 1) not null,
    score_after  numeric(4, 1) check (score_after between 0 and 100),
    decided_on   date          check (decided_on >= filed_on),
    decided_by   text          check (decided_by <> filed_by),
    findings     text,
    unique (client, source_ref),
    check ((decided_on is null) = (score_after is null)),
    check ((decided_on is null) = (decided_by is null))
);

comment on table exam_appeal is 'Appeals against scores and what their review by another person found';

create unique index exam_appeal_once on exam_appeal (candidate, part, attempt) where annul_reason is null;
create index exam_appeal_list on exam_appeal (region, filed_on desc, id desc);

create table exam_inspection (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    session      uuid        not null references exam_session,
    region       text        not null,
    inspected_on date        not null,
    findings     text,
    serious      boolean     not null,
    rectified_on date        check (rectified_on >= inspected_on),
    how          text,
    unique (client, source_ref),
    check (not serious or findings is not null),
    check ((rectified_on is null) = (how is null))
);

comment on table exam_inspection is 'Quality supervision of exams; an open serious finding holds the results back';

create index exam_inspection_list on exam_inspection (region, inspected_on desc, id desc);
create index exam_inspection_session on exam_inspection (session);
