-- A published paper's other forms, frozen with it: rows are inserted and never changed.
create table snapshot_file (
    id          bigint      not null auto_increment primary key,
    snapshot_id bigint      not null,
    kind        varchar(10) not null collate utf8mb4_bin,
    content     longblob    not null,
    sha256      char(64)    not null collate utf8mb4_bin,
    constraint snapshot_file_once unique (snapshot_id, kind),
    constraint snapshot_file_snapshot foreign key (snapshot_id) references snapshot (id)
);
