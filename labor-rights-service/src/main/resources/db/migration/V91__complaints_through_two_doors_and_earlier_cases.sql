-- An alike complaint is looked for when one is accepted by itself
create index received_complaint_employer on received_complaint (employer, received_on) where employer is not null;

-- Cases that were recorded before limits ran have none; the calendar by which they are reckoned is not in the database
create table unlimited_case (
    complaint_case uuid primary key references complaint_case
);
comment on table unlimited_case is
    'Open cases of complaints from before limits of time ran: the service begins the limit of each of them once';

insert into unlimited_case (complaint_case)
select id from complaint_case
 where closed_on is null and annul_reason is null
   and not exists (select from deadline where record = complaint_case.id)
   and not exists (select from inspection_case where complaint_case = complaint_case.id);
