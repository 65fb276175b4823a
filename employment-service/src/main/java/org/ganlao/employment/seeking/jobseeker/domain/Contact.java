package org.ganlao.employment.seeking.jobseeker.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That a job seeker was heard of.
 *
 * @param on one contact a day
 */
@Embeddable
public record Contact(
        @Column(name = "contacted_on", nullable = false) LocalDate on,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        ContactWay way) {

    public Contact {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(way, "way");
    }
}
