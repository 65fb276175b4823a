-- What the owner of a webhook may is known from the owner's token alone: it holds for a while after the owner last asked, and lapses
-- then. Those that there are hold from now on, as if their owners had just asked.

alter table webhook add column granted_until timestamptz not null default now() + interval '90 days';
comment on column webhook.granted_until is 'It lapses then, unless its owner asks before';

alter table webhook drop constraint webhook_state_check;
alter table webhook add constraint webhook_state_check check (state in ('ACTIVE', 'DISABLED', 'LAPSED', 'ENDED'));
