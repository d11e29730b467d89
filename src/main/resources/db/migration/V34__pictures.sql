-- Pictures of the report's text, once each, by name: the SHA-256 of the bytes and their form. Rows are never changed.
create table picture (
    name     varchar(68) not null collate utf8mb4_bin primary key,
    content  longblob    not null,
    added_by bigint      not null,
    added_at datetime(6) not null,
    constraint picture_adder foreign key (added_by) references person (id)
);

-- What a published paper shows, frozen with it: its public edition's pictures, and apart from these its board edition's.
create table snapshot_picture (
    id          bigint      not null auto_increment primary key,
    snapshot_id bigint      not null,
    name        varchar(68) not null collate utf8mb4_bin,
    content     longblob    not null,
    constraint snapshot_picture_once unique (snapshot_id, name),
    constraint snapshot_picture_snapshot foreign key (snapshot_id) references snapshot (id)
);

create table board_edition_picture (
    id          bigint      not null auto_increment primary key,
    snapshot_id bigint      not null,
    name        varchar(68) not null collate utf8mb4_bin,
    content     longblob    not null,
    constraint board_edition_picture_once unique (snapshot_id, name),
    constraint board_edition_picture_edition foreign key (snapshot_id) references board_edition (snapshot_id)
);
