-- What the last check of the publication log found: one row, and one for each fault. Decision 0210.
create table log_check (
    id         int         not null primary key,
    checked_at datetime(6) not null,
    entries    bigint      not null
);

create table log_fault (
    position int        not null primary key,
    words    mediumtext not null
);
