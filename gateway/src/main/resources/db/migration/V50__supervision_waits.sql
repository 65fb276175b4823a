-- What a report of completion waited for the unit is no delay of the region.

alter table supervised_task add column delay_from date;

comment on column supervised_task.delay_from is 'Day from which a delay counts where that is no longer the due one';

-- Files that no report cites are deleted by their age.
create index task_attachment_uploaded on task_attachment (uploaded_at);
