-- Rows that wait to be applied travel in parcels: sealed, stored and removed many at a time. Only refused rows stand alone.
create table import_parcel (
    import_id  uuid   not null,
    first_line bigint not null,
    last_line  bigint not null check (last_line >= first_line),
    key_id     text   not null,
    raw        bytea  not null,
    primary key (import_id, first_line)
);
alter table import_parcel alter column raw set storage external;

comment on table import_parcel is 'Records of a file that wait to be applied, encrypted together; it leaves with its last record';

-- What waited row by row cannot be sealed anew here. Its files can be sent again: rows that were applied are passed over.
update job set state = 'FAILED', finished_at = now(), lease_owner = null, lease_until = null, underway = 0,
    message_zh = '系统升级中断了本次导入，请重新提交该文件；已导入的记录不会重复导入。',
    message_en = 'An upgrade of the system ended this import. Send the file again; what was taken is not taken twice.'
where state in ('QUEUED', 'RUNNING') and id in (select import_id from import_row where code is null);
delete from import_row where code is null;
alter table import_row alter column code set not null;
