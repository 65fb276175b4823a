package org.ganlao.laborrights.legal.casereview.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/**
 * A case that was drawn.
 *
 * @param kind name of its fact
 * @param score what is left of its points; null while it is not examined
 */
@Embeddable
public record SampledCase(
        @Column(nullable = false) String kind,
        @Column(name = "case_id", nullable = false) UUID id,
        Integer score) {

    public SampledCase {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }
}
