package org.ganlao.laborrights.legal.disclosure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What is published by whom how often.
 *
 * @param unit that publishes it
 * @param firstDueOn last day for the first time
 */
@Embeddable
public record CatalogueEntry(
        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false, updatable = false) String title,
        @Column(nullable = false, updatable = false) String category,
        @Column(nullable = false, updatable = false) String unit,

        @Enumerated(EnumType.STRING) @Column(name = "publication_cycle", nullable = false, updatable = false)
        PublicationCycle cycle,

        @Column(name = "listed_on", nullable = false, updatable = false)
        LocalDate listedOn,

        @Column(name = "first_due_on", nullable = false, updatable = false)
        LocalDate firstDueOn) {

    public CatalogueEntry {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(cycle, "cycle");
        if (firstDueOn.isBefore(listedOn)) {
            throw new Rejection(DisclosureRefusal.DUE_BEFORE_LISTED, firstDueOn, listedOn).at("/entry/firstDueOn");
        }
    }
}
