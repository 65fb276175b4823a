package org.ganlao.platform.personal.rotation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;

/** An entity that knows a person by identity number, as services have them. */
@Entity
@Table(name = "probe_person")
class ProbePerson {

    @Id
    UUID id;

    @Embedded
    ProtectedId document;

    String note;

    protected ProbePerson() {}

    ProbePerson(UUID id, ProtectedId document) {
        this.id = id;
        this.document = document;
    }
}
