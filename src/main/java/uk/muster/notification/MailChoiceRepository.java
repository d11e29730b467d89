package uk.muster.notification;

import org.springframework.data.repository.ListCrudRepository;

interface MailChoiceRepository extends ListCrudRepository<MailChoice, Long> {}
