-- Signed papers that wait for their time: word for word what was signed. Each ends published, or taken back.
create table scheduled_publication (
    id            bigint       not null auto_increment primary key,
    round_id      bigint       not null,
    due_at        datetime(6)  not null,
    username      varchar(80)  not null collate utf8mb4_bin,
    signed_at     datetime(6)  not null,
    assembled_by  varchar(160) not null,
    signed_off_by varchar(160) not null,
    document      longtext     not null,
    failed_at     datetime(6),
    ended_at      datetime(6),
    constraint scheduled_publication_round foreign key (round_id) references round (id),
    index scheduled_publication_waiting (ended_at, due_at)
);
