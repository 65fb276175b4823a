package org.ganlao.laborrights.relation.tripartite.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** What the responsible unit reported of a resolution. */
@Embeddable
public record FulfilmentReport(
        @Column(name = "reported_on", nullable = false) LocalDate on,
        @Column(nullable = false) String words) {

    public FulfilmentReport {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(words, "words");
    }
}
