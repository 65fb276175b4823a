create table probe_amount (
    id     bigint primary key,
    amount numeric(18, 2)
);
