package org.ganlao.laborrights.relation.tripartite.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many of each side attended.
 *
 * @param government representatives of the department, and so the others
 */
@Embeddable
public record Attendance(
        @Column(name = "government_present", nullable = false)
        int government,

        @Column(name = "union_present", nullable = false) int union,

        @Column(name = "employers_present", nullable = false)
        int employers) {

    /** Whether all three sides were there, without whom the body decides nothing. */
    public boolean complete() {
        return government > 0 && union > 0 && employers > 0;
    }
}
