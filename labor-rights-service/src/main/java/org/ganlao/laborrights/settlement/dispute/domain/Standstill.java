package org.ganlao.laborrights.settlement.dispute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Days on which a case stood still (中止).
 *
 * @param until first day on which it went on; null while it stands still
 */
@Embeddable
public record Standstill(
        @Column(name = "from_day", nullable = false) LocalDate from,
        @Column(name = "until_day") LocalDate until,
        @Column(nullable = false) String reason) {}
