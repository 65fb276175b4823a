package org.ganlao.skills.commendation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * For what somebody is nominated.
 *
 * @param honour as it is called: 全省技术能手
 * @param occupation code in the national classification
 * @param merits in words
 */
@Embeddable
public record Nomination(
        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false, updatable = false) String honour,
        @Column(nullable = false, updatable = false) String occupation,

        @Column(name = "nominated_on", nullable = false, updatable = false)
        LocalDate nominatedOn,

        @Column(nullable = false, updatable = false) String merits) {}
