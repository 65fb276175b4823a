create table receipt_posting (
    receipt uuid   not null references contribution_receipt,
    posting uuid   not null unique,
    place   bigint generated always as identity,
    primary key (receipt, place)
);

comment on table receipt_posting is 'The entries in the books of the funds that a receipt made, to be taken back with it';
