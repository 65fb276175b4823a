-- One index finds all registrations of a document and refuses its second open one: registrations that are over have a
-- place of their own in it. Of two indexes over values without any order each would be touched at another page for each row.
drop index job_seeker_document;
drop index job_seeker_one_open_registration;
create unique index job_seeker_one_open_registration on job_seeker (
    id_index,
    (case when ended_on is null and annul_reason is null then uuid '00000000-0000-0000-0000-000000000000' else id end));
