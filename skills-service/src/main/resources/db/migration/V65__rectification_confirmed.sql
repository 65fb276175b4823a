-- Rectifications that were stated before wait for an inspector as those that are stated from now on do.
alter table exam_inspection
    add column rectified_by text,
    add column confirmed_by text;

update exam_inspection set rectified_by = client where rectified_on is not null;

alter table exam_inspection
    add check ((rectified_on is null) = (rectified_by is null)),
    add check (confirmed_by <> rectified_by),
    add check (confirmed_by is null or rectified_on is not null);
