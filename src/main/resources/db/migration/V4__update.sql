-- A unit's answer to a request, known by the request it answers ("update" is a reserved word, hence the name).
create table unit_update (
    request_id    bigint       not null primary key,
    state         varchar(20)  not null collate utf8mb4_bin,
    status        varchar(20) collate utf8mb4_bin,
    outlook       varchar(1000) not null default '',
    milestones    varchar(2000) not null default '',
    evidence      varchar(2000) not null default '',
    result_value  decimal(19, 4),
    result_period varchar(80)  not null default '',
    result_source varchar(200) not null default '',
    nil_kind      varchar(30) collate utf8mb4_bin,
    nil_detail    varchar(1000) not null default '',
    nil_until     date,
    locked        boolean      not null default false,
    submitted_at  datetime(6),
    decided_at    datetime(6),
    reason        varchar(2000) not null default '',
    version       bigint       not null default 0,
    constraint unit_update_request foreign key (request_id) references request (id)
);

create table update_paragraph (
    request_id bigint     not null,
    id         char(36)   not null collate utf8mb4_bin,
    position   int        not null,
    text       longtext not null,
    primary key (request_id, id),
    constraint update_paragraph_update foreign key (request_id) references unit_update (request_id)
);

-- Every edit and change of state, with the whole content as it then stood: nothing is overwritten unseen.
create table update_version (
    id         bigint        not null auto_increment primary key,
    request_id bigint        not null,
    number     int           not null,
    at         datetime(6)   not null,
    person_id  bigint        not null,
    kind       varchar(20)   not null collate utf8mb4_bin,
    reason     varchar(2000) not null default '',
    content    longtext      not null,
    constraint update_version_number unique (request_id, number),
    constraint update_version_update foreign key (request_id) references unit_update (request_id),
    constraint update_version_person foreign key (person_id) references person (id)
);

create table update_comment (
    id           bigint        not null auto_increment primary key,
    request_id   bigint        not null,
    paragraph_id char(36) collate utf8mb4_bin,
    at           datetime(6)   not null,
    person_id    bigint        not null,
    text         varchar(4000) not null,
    constraint update_comment_request foreign key (request_id) references request (id),
    constraint update_comment_person foreign key (person_id) references person (id)
);
