-- Whether the round's published paper says that this update's data is awaited: it then takes the data afterwards.
alter table unit_update add column awaited boolean not null default false;

update unit_update u
    join request q on q.id = u.request_id
    join round r on r.id = q.round_id
set u.awaited = true
where r.state = 'PUBLISHED' and u.state = 'APPROVED' and u.nil_kind = 'DATA_AWAITED';

-- An addendum adds awaited data to a paper; a correction puts something right.
alter table correction add column kind varchar(20) not null default 'CORRECTION' collate utf8mb4_bin;
alter table snapshot add column kind varchar(20) not null default 'CORRECTION' collate utf8mb4_bin;
