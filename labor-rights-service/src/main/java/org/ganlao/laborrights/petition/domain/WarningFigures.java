package org.ganlao.laborrights.petition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a warning rests on.
 *
 * @param petitions of the window
 * @param incidents of the window
 * @param arrears standing orders to pay contributions of the window, and findings that it owes wages as well
 * @param score what the three come to by their weights
 * @param threshold score from which it is warned
 */
@Embeddable
public record WarningFigures(
        @Column(nullable = false) int petitions,
        @Column(nullable = false) int incidents,
        @Column(nullable = false) int arrears,
        @Column(nullable = false) int score,
        @Column(nullable = false) int threshold) {

    /** A petition counts 1. */
    public static WarningFigures of(WarningCounts counts, int incidentWeight, int arrearsWeight, int threshold) {
        int score = counts.petitions() + counts.incidents() * incidentWeight + counts.arrears() * arrearsWeight;
        return new WarningFigures(counts.petitions(), counts.incidents(), counts.arrears(), score, threshold);
    }

    public boolean reached() {
        return score >= threshold;
    }
}
