package uk.muster.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import uk.muster.security.PersonId;

/** The rhythm that somebody chose; whoever has not chosen has none of these. */
@Entity
class MailChoice {

    @Id
    private long personId;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm;

    @SuppressWarnings("NullAway.Init")
    protected MailChoice() {}

    MailChoice(PersonId person, Rhythm rhythm) {
        this.personId = person.value();
        this.rhythm = rhythm;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Rhythm rhythm() {
        return rhythm;
    }
}
