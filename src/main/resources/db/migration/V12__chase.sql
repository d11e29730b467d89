-- That an editor asked a unit for an answer once more. The unique key lets nobody be chased for the same twice a day.
create table chase (
    id         bigint      not null auto_increment primary key,
    request_id bigint      not null,
    chased_on  date        not null,
    at         datetime(6) not null,
    person_id  bigint      not null,
    constraint chase_once_a_day unique (request_id, chased_on),
    constraint chase_request foreign key (request_id) references request (id) on delete cascade,
    constraint chase_person foreign key (person_id) references person (id)
);
