alter table subsidy_line
    add constraint subsidy_line_of_trainee unique (id, trainee);

alter table subsidy_line
    add column tops_up uuid,
    add constraint subsidy_line_tops_up_own foreign key (tops_up, trainee) references subsidy_line (id, trainee),
    add check (tops_up is null or outcome <> 'REDUCED' and once_in is null);

comment on column subsidy_line.tops_up is 'The line paid in part of which this is the rest; null for all others';

drop index subsidy_line_once_a_course;
drop index subsidy_line_once_a_person;
drop index subsidy_line_once_a_skill;
drop index subsidy_line_once_a_certificate;

create unique index subsidy_line_once_a_course on subsidy_line (trainee)
    where tops_up is null and state in ('CLAIMED', 'APPROVED', 'PAID', 'TO_BE_REFUNDED');
create unique index subsidy_line_once_a_person on subsidy_line (person, course)
    where tops_up is null and state in ('CLAIMED', 'APPROVED', 'PAID');
create unique index subsidy_line_once_a_skill on subsidy_line (person, occupation, level)
    where tops_up is null and state in ('CLAIMED', 'APPROVED', 'PAID');
create unique index subsidy_line_once_a_certificate on subsidy_line (certificate)
    where tops_up is null and state in ('CLAIMED', 'APPROVED', 'PAID');
create unique index subsidy_line_topped_up_once on subsidy_line (tops_up)
    where tops_up is not null and state in ('CLAIMED', 'APPROVED', 'PAID', 'TO_BE_REFUNDED');
