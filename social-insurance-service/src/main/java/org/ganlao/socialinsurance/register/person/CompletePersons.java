package org.ganlao.socialinsurance.register.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.ganlao.platform.record.Persons;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;

/** Reads birth and sex out of the documents of persons who were taken over from enrolments, once. */
@ApplicationScoped
class CompletePersons {

    private static final int AT_ONCE = 500;

    private final InsuredPersonRepository known;
    private final Persons persons;

    CompletePersons(InsuredPersonRepository known, Persons persons) {
        this.known = known;
        this.persons = persons;
    }

    void complete(@Observes StartupEvent start) {
        int completed;
        do {
            completed = QuarkusTransaction.requiringNew().call(this::some);
        } while (completed == AT_ONCE);
    }

    private int some() {
        List<InsuredPerson> unread = known.unread(AT_ONCE);
        unread.forEach(person -> person.complete(persons.reveal(person.person())));
        return unread.size();
    }
}
