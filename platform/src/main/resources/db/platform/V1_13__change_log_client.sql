-- Through which program a fact came, so that who hears of it can tell who reports and who has fallen silent.
alter table change_log add column client text;

comment on column change_log.client is 'Claim azp of the request in which it happened; null where no request stood behind it, and before the column';
