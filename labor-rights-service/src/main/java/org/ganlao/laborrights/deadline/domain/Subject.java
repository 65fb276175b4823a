package org.ganlao.laborrights.deadline.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.ganlao.platform.record.FactRecord;

/**
 * The record for which time runs.
 *
 * @param kind its fact's name, such as {@code complaint-case}
 * @param region of the bureau that has to act
 */
@Embeddable
public record Subject(
        @Column(name = "subject_kind", nullable = false, updatable = false)
        String kind,

        @Column(name = "record", nullable = false, updatable = false)
        UUID id,

        @Column(nullable = false) String region) {

    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(region, "region");
    }

    public static Subject of(String kind, FactRecord fact) {
        return new Subject(kind, fact.id(), fact.region());
    }
}
