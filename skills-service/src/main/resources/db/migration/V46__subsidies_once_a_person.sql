alter table subsidy_line
    add column course     uuid references course,
    add column occupation text,
    add column level      int check (level between 1 and 5);

update subsidy_line line
   set course = course.id, occupation = course.occupation, level = course.level
  from subsidy_claim claim join course on course.id = claim.course
 where claim.id = line.claim;

alter table subsidy_line alter column course set not null;

comment on column subsidy_line.level is '5 primary to 1 senior technician, of the course; null where it leads to none';

create unique index subsidy_line_once_a_person on subsidy_line (person, course)
    where state in ('CLAIMED', 'APPROVED', 'PAID');
create unique index subsidy_line_once_a_skill on subsidy_line (person, occupation, level)
    where state in ('CLAIMED', 'APPROVED', 'PAID');
create unique index subsidy_line_once_a_certificate on subsidy_line (certificate)
    where state in ('CLAIMED', 'APPROVED', 'PAID');
