-- The board's edition of a published paper of which something is exempt, frozen with it: never public, never changed.
create table board_edition (
    snapshot_id bigint   not null primary key,
    document    longtext not null,
    html        longtext not null,
    constraint board_edition_snapshot foreign key (snapshot_id) references snapshot (id)
);

create table board_edition_file (
    id          bigint      not null auto_increment primary key,
    snapshot_id bigint      not null,
    kind        varchar(10) not null collate utf8mb4_bin,
    content     longblob    not null,
    constraint board_edition_file_once unique (snapshot_id, kind),
    constraint board_edition_file_edition foreign key (snapshot_id) references board_edition (snapshot_id)
);
