-- Comments become threads, on a paragraph or on the whole update, which are resolved and reopened. What was said so far
-- on one paragraph was shown as one thread, and so it stays one.
create table update_thread (
    id           bigint  not null auto_increment primary key,
    request_id   bigint  not null,
    paragraph_id char(36) collate utf8mb4_bin,
    resolved     boolean not null default false,
    constraint update_thread_request foreign key (request_id) references request (id)
);

insert into update_thread (request_id, paragraph_id)
select distinct request_id, paragraph_id from update_comment;

alter table update_comment
    add column thread_id bigint,
    add column kind varchar(20) not null default 'SAID' collate utf8mb4_bin;

update update_comment c
join update_thread t on t.request_id = c.request_id and t.paragraph_id <=> c.paragraph_id
set c.thread_id = t.id;

alter table update_comment
    modify thread_id bigint not null,
    alter column kind drop default,
    drop foreign key update_comment_request,
    drop column request_id,
    drop column paragraph_id,
    add constraint update_comment_thread foreign key (thread_id) references update_thread (id);

-- Who is mentioned in a comment, and since when they have seen it.
create table update_mention (
    id         bigint not null auto_increment primary key,
    comment_id bigint not null,
    person_id  bigint not null,
    read_at    datetime(6),
    constraint update_mention_once unique (comment_id, person_id),
    constraint update_mention_comment foreign key (comment_id) references update_comment (id),
    constraint update_mention_person foreign key (person_id) references person (id)
);
