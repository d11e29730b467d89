-- Other words that an editor suggests for a paragraph of an approved update. Their owner takes or leaves them; what became
-- of a suggestion stays.
create table suggestion (
    id           bigint        not null auto_increment primary key,
    request_id   bigint        not null,
    paragraph_id char(36)      not null collate utf8mb4_bin,
    said_before  longtext      not null,
    words        longtext      not null,
    note         varchar(2000) not null,
    suggested_by bigint        not null,
    suggested_at datetime(6)   not null,
    state        varchar(20)   not null collate utf8mb4_bin,
    settled_by   bigint,
    settled_at   datetime(6),
    reason       varchar(2000) not null,
    constraint suggestion_update foreign key (request_id) references unit_update (request_id),
    constraint suggestion_author foreign key (suggested_by) references person (id),
    constraint suggestion_settler foreign key (settled_by) references person (id),
    index suggestion_open (state, request_id)
);

-- Whose words an entry of the history brought in, if the unit took them over from somebody else.
alter table update_version
    add column suggested_by bigint,
    add constraint update_version_suggested foreign key (suggested_by) references person (id);
