create table supervision_case (
    id            uuid        primary key,
    version       int         not null check (version > 0),
    client        text        not null,
    source_ref    text        not null,
    recorded_at   timestamptz not null,
    annul_reason  text,
    kind          text        not null check (kind in
        ('BASES_BY_INTERMEDIARY', 'BASES_BY_DESK', 'ON_SITE_AUDIT', 'INCIDENT', 'FUND_AUDIT')),
    region        text        not null,
    insurance     text        check (insurance in
        ('PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'INJURY', 'MATERNITY', 'RESIDENT_MEDICAL')),
    employer      text,
    body          text        not null,
    what          text        not null,
    opened_on     date        not null,
    reported_on   date        not null,
    report_due_on date,
    from_day      date,
    to_day        date,
    closed_on     date        check (closed_on >= opened_on),
    conclusion    text,
    unique (client, source_ref),
    check ((kind in ('BASES_BY_INTERMEDIARY', 'BASES_BY_DESK', 'ON_SITE_AUDIT')) = (employer is not null)),
    check ((kind = 'INCIDENT') = (report_due_on is not null)),
    check (kind <> 'FUND_AUDIT' and num_nonnulls(from_day, to_day) = 0
           or kind = 'FUND_AUDIT' and insurance is not null and to_day >= from_day),
    check ((closed_on is null) = (conclusion is null))
);

comment on table supervision_case is 'Something that the supervision of the funds looks at';

create index supervision_case_list on supervision_case (region, opened_on desc, id desc);

create table supervision_finding (
    id           uuid          primary key,
    version      int           not null check (version > 0),
    client       text          not null,
    source_ref   text          not null,
    recorded_at  timestamptz   not null,
    annul_reason text,
    of_case      uuid          not null references supervision_case,
    region       text          not null,
    kind         text          not null check (kind in
        ('BASE_TOO_LOW', 'PAID_WITHOUT_RIGHT', 'BOOKS_NOT_IN_ORDER', 'CONTROL_MISSING')),
    found_on     date          not null,
    what         text          not null,
    amount       numeric(18,2),
    due_on       date          not null check (due_on >= found_on),
    rectified_on date          check (rectified_on >= found_on),
    rectified_by text,
    how          text,
    declaration  uuid          references base_declaration,
    unique (client, source_ref),
    check (num_nonnulls(rectified_on, rectified_by, how) in (0, 3)),
    check (declaration is null or rectified_on is not null),
    check (kind <> 'BASE_TOO_LOW' or (rectified_on is null) = (declaration is null))
);

comment on table supervision_finding is 'What a case found, and how it was put right';
comment on column supervision_finding.declaration is 'Declaration of bases that corrects them, and is billed';

create index supervision_finding_list on supervision_finding (region, found_on desc, id desc);
create index supervision_finding_case on supervision_finding (of_case);

create table misappropriation (
    id            uuid          primary key,
    version       int           not null check (version > 0),
    client        text          not null,
    source_ref    text          not null,
    recorded_at   timestamptz   not null,
    annul_reason  text,
    insurance     text          not null check (insurance in
        ('PENSION', 'MEDICAL', 'UNEMPLOYMENT', 'INJURY', 'MATERNITY', 'RESIDENT_MEDICAL')),
    region        text          not null,
    discovered_on date          not null,
    body          text          not null,
    what          text          not null,
    amount        numeric(18,2) not null check (amount > 0),
    recovered     numeric(18,2) not null check (recovered between 0 and amount),
    recovered_on  date          check (recovered_on >= discovered_on),
    unique (client, source_ref),
    check ((recovered = 0) = (recovered_on is null)),
    check (annul_reason is null or recovered = 0)
);

comment on table misappropriation is 'Money of a fund that was misused, and what came back of it';

create index misappropriation_list on misappropriation (region, discovered_on desc, id desc);

create table fund_supervisor (
    id           uuid        primary key,
    version      int         not null check (version > 0),
    client       text        not null,
    source_ref   text        not null,
    recorded_at  timestamptz not null,
    annul_reason text,
    region       text        not null,
    name         text        not null,
    certificate  text        not null,
    organisation text        not null,
    since        date        not null,
    left_on      date,
    unique (client, source_ref)
);

comment on table fund_supervisor is 'Who may supervise funds';

create unique index fund_supervisor_certificate on fund_supervisor (certificate) where left_on is null and annul_reason is null;
create index fund_supervisor_list on fund_supervisor (region, since desc, id desc);
