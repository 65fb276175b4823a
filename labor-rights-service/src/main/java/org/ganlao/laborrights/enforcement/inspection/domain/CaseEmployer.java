package org.ganlao.laborrights.enforcement.inspection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One of the employers of a case.
 *
 * @param employer token
 * @param name as the case states it; null where it is not known
 * @param percent share of the responsibility, 1 to 100
 */
@Embeddable
public record CaseEmployer(
        @Column(nullable = false) String employer,
        String name,
        @Column(nullable = false) int percent) {}
