-- What is searched, derived from updates and snapshots and made anew when they are newer: see decision 0110. "words" are
-- the folded words of the text, in a form that no setting of the server for short or common words touches.
create table search_update (
    request_id bigint   not null primary key,
    version    bigint   not null,
    text       longtext not null,
    words      longtext not null collate utf8mb4_bin,
    constraint search_update_update foreign key (request_id) references unit_update (request_id) on delete cascade,
    fulltext index search_update_words (words)
);

create table search_paragraph (
    id          bigint        not null auto_increment primary key,
    snapshot_id bigint        not null,
    position    int           not null,
    anchor      varchar(40)   not null collate utf8mb4_bin,
    place       varchar(1200) not null,
    text        longtext      not null,
    words       longtext      not null collate utf8mb4_bin,
    constraint search_paragraph_once unique (snapshot_id, position),
    constraint search_paragraph_snapshot foreign key (snapshot_id) references snapshot (id) on delete cascade,
    fulltext index search_paragraph_words (words)
);
