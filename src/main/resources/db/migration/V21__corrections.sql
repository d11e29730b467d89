-- Why a published paper is taken up again, by whom, and when that ended: in a new edition, or abandoned.
create table correction (
    id       bigint        not null auto_increment primary key,
    round_id bigint        not null,
    reason   varchar(2000) not null,
    begun_by bigint        not null,
    begun_at datetime(6)   not null,
    ended_at datetime(6),
    constraint correction_round foreign key (round_id) references round (id),
    constraint correction_begun_by foreign key (begun_by) references person (id)
);

-- What an edition corrects in the one before; empty for a first edition.
alter table snapshot add column reason varchar(2000) not null default '';
