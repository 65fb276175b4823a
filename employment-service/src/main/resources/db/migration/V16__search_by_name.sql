-- A search by name reads the page that it shows, newest first, and no more.
drop index job_seeker_name;
create index job_seeker_name on job_seeker (name, registered_on desc, id desc, region);
