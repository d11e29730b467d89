-- Why a signed paper could not be published when its time came, in words for those who must see to it.
alter table scheduled_publication add column failure varchar(500) not null default '';
