-- Published editions that were taken from public reach: all that may be said of them, and why, in words that are public.
-- Rows are inserted and never changed or deleted; what was published stays in snapshot and snapshot_file.
create table withdrawal (
    snapshot_id  bigint       not null primary key,
    round_id     bigint       not null,
    slug         varchar(120) not null collate utf8mb4_bin,
    label        varchar(20)  not null collate utf8mb4_bin,
    meeting_on   date         not null,
    published_at datetime(6)  not null,
    reason       varchar(500) not null,
    withdrawn_by bigint       not null,
    withdrawn_at datetime(6)  not null,
    constraint withdrawal_address unique (slug, label),
    constraint withdrawal_snapshot foreign key (snapshot_id) references snapshot (id),
    constraint withdrawal_round foreign key (round_id) references round (id),
    constraint withdrawal_person foreign key (withdrawn_by) references person (id)
);
