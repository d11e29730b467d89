-- Published papers, frozen: rows are inserted and never changed.
create table snapshot (
    id            bigint       not null auto_increment primary key,
    round_id      bigint       not null,
    slug          varchar(120) not null collate utf8mb4_bin,
    label         varchar(20)  not null collate utf8mb4_bin,
    title         varchar(300) not null,
    meeting_on    date         not null,
    published_at  datetime(6)  not null,
    assembled_by  varchar(160) not null,
    signed_off_by varchar(160) not null,
    document      longtext     not null,
    html          longtext     not null,
    etag          varchar(80)  not null collate utf8mb4_bin,
    constraint snapshot_once unique (slug, label),
    constraint snapshot_round foreign key (round_id) references round (id)
);
