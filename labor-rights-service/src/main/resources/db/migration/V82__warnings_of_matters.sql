alter table petition_warning
    alter column employer drop not null,
    add column matter text check (matter in
        ('WAGES', 'CONTRACT', 'INSURANCE', 'PENSION', 'RESTRUCTURING', 'EMPLOYMENT', 'OTHER')),
    add check (num_nonnulls(employer, matter) = 1);

comment on table petition_warning is
    'Petitions, incidents and arrears of an employer, or about a matter where none is concerned, came to a threshold in a region';

create unique index petition_warning_once_of_matter on petition_warning (region, matter) where cleared_on is null;
create index petition_warning_employer on petition_warning (employer) where cleared_on is null;
create index petition_of_matter on petition (matter, received_on) where employer is null and annul_reason is null;
