-- Registrations that were made before may have been subsidised several times for one person; what is unique begins here.
alter table exam_candidate
    add column first_subsidy boolean not null default false check (not first_subsidy or subsidy > 0);

create unique index exam_candidate_subsidised_once on exam_candidate (id_index)
    where first_subsidy and annul_reason is null and state not in ('WITHDRAWN', 'ABSENT');
create unique index exam_candidate_certificate_subsidised_once on exam_candidate (preferential_certificate)
    where first_subsidy and preferential_certificate is not null and annul_reason is null
      and state not in ('WITHDRAWN', 'ABSENT');
create index exam_candidate_preferential on exam_candidate (preferential_certificate)
    where preferential_certificate is not null and annul_reason is null;
