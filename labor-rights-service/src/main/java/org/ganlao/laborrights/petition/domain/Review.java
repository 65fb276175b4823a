package org.ganlao.laborrights.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A review that was asked for: the first of the answer (复查), the second of the first (复核). All but its number and the day on
 * which it was asked for is null before it is made.
 *
 * @param servedOn day on which the petitioners got it
 * @param by subject of who made it
 * @param region of the body that made it; null, too, where an earlier release did not keep it
 */
@Embeddable
public record Review(
        @Column(nullable = false) int number,
        @Column(name = "asked_on", nullable = false) LocalDate askedOn,
        @Column(name = "reviewed_on") LocalDate reviewedOn,
        @Column(name = "served_on") LocalDate servedOn,
        String opinion,
        @Column(name = "reviewed_by") String by,
        @Column(name = "reviewed_in") String region) {

    static Review asked(int number, LocalDate on) {
        return new Review(number, on, null, null, null, null, null);
    }

    Review made(LocalDate on, LocalDate served, String found, String reviewer, String body) {
        return new Review(
                number,
                askedOn,
                on,
                Objects.requireNonNull(served, "served"),
                Objects.requireNonNull(found, "found"),
                Objects.requireNonNull(reviewer, "reviewer"),
                Objects.requireNonNull(body, "body"));
    }
}
