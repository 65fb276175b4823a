package org.ganlao.platformtest.archrules.right.placement.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

@Entity
public class Placement {

    @Id
    private final UUID id;

    private final LocalDate startedOn;

    public Placement(UUID id, LocalDate startedOn) {
        this.id = id;
        this.startedOn = startedOn;
    }

    public UUID id() {
        return id;
    }

    public LocalDate startedOn() {
        return startedOn;
    }
}
