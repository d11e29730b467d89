-- What of a round's paper is kept from the public, why, and who decided. A decision that is taken back stays.
create table exemption (
    id         bigint        not null auto_increment primary key,
    round_id   bigint        not null,
    place      varchar(60)   not null collate utf8mb4_bin,
    ground     varchar(30)   not null collate utf8mb4_bin,
    reason     varchar(2000) not null,
    decided_by bigint        not null,
    decided_at datetime(6)   not null,
    ended_by   bigint,
    ended_at   datetime(6),
    constraint exemption_report foreign key (round_id) references board_report (round_id),
    constraint exemption_decider foreign key (decided_by) references person (id),
    constraint exemption_ender foreign key (ended_by) references person (id),
    index exemption_place (round_id, place)
);

-- Annexes end a paper. One that is removed stays, so that removing can be undone.
create table report_annex (
    id           char(36)     not null collate utf8mb4_bin primary key,
    round_id     bigint       not null,
    position     int          not null,
    title        varchar(200) not null,
    public_title varchar(200) not null,
    text         mediumtext   not null,
    removed      boolean      not null,
    version      bigint       not null,
    constraint report_annex_report foreign key (round_id) references board_report (round_id)
);
