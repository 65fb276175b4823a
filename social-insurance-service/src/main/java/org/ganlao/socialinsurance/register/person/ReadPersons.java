package org.ganlao.socialinsurance.register.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ganlao.platform.http.Page;
import org.ganlao.platform.http.Paging;
import org.ganlao.platform.record.AuditedReads;
import org.ganlao.platform.record.Persons;
import org.ganlao.socialinsurance.register.person.domain.InsuredPerson;

/** Shows persons, and notes that personal data was read. */
@ApplicationScoped
class ReadPersons {

    private final InsuredPersonRepository known;
    private final Persons persons;
    private final AuditedReads reads;

    ReadPersons(InsuredPersonRepository known, Persons persons, AuditedReads reads) {
        this.known = known;
        this.persons = persons;
        this.reads = reads;
    }

    PersonView one(UUID id) {
        PersonView view = view(known.visible(id));
        reads.one("person", id);
        return view;
    }

    Page<PersonView> page(PersonFilter filter, Paging paging) {
        Page<InsuredPerson> page = known.page(filter, persons.indexesOf(filter.document), paging);
        reads.list("person");
        return page.map(this::view);
    }

    private PersonView view(InsuredPerson person) {
        return PersonView.from(person, persons.show(person.person()));
    }
}
