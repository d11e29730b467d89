-- Two administrators may set the template at once.
alter table word_template add column if not exists version bigint not null default 0;
