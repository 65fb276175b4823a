package org.ganlao.laborrights.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.ganlao.platform.personal.ProtectedId;

/** Who brought a petition, or represents those who did. */
@Entity
@Table(name = "petition_person")
public class PetitionPerson {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID petition;

    @Embedded
    private ProtectedId person;

    public PetitionPerson(UUID id, UUID petition, ProtectedId person) {
        this.id = id;
        this.petition = petition;
        this.person = person;
    }

    protected PetitionPerson() {}

    public UUID petition() {
        return petition;
    }

    public ProtectedId person() {
        return person;
    }
}
