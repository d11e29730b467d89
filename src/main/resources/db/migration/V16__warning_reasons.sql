-- Why a paper may go out although a warning stands. What was given is kept; the last reason for a warning counts.
create table report_reason (
    id       bigint        not null auto_increment primary key,
    round_id bigint        not null,
    anchor   varchar(100)  not null collate utf8mb4_bin,
    place    varchar(1000) not null,
    warning  varchar(2000) not null,
    reason   varchar(2000) not null,
    given_by bigint        not null,
    given_at datetime(6)   not null,
    constraint report_reason_report foreign key (round_id) references board_report (round_id),
    constraint report_reason_giver foreign key (given_by) references person (id)
);
