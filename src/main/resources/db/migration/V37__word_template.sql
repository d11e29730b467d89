-- The body's own Word template, in whose look papers' Word files are made. One row at most.
create table word_template (
    id        bigint       not null primary key,
    name      varchar(200) not null,
    content   longblob     not null,
    set_at    datetime(6)  not null,
    failed_at datetime(6)
);
