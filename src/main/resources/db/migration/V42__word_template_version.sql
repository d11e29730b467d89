-- Two administrators may set the template at once.
alter table word_template add column version bigint not null default 0;
