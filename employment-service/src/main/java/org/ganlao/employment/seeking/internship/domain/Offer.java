package org.ganlao.employment.seeking.internship.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a base offers in a position.
 *
 * @param occupation code in the national classification; null where not stated
 * @param places how many interns it takes at once
 */
@Embeddable
public record Offer(
        String occupation, @Column(nullable = false) int places) {

    public Offer {
        if (places < 1) {
            throw new IllegalArgumentException("a position takes at least one intern");
        }
    }
}
