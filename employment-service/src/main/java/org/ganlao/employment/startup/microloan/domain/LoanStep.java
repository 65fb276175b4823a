package org.ganlao.employment.startup.microloan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A step of a loan's life.
 *
 * @param by who took it
 * @param note its reason, result or number; may be empty
 */
@Embeddable
public record LoanStep(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        LoanAction action,

        @Column(name = "taken_on", nullable = false) LocalDate on,
        @Column(name = "taken_by", nullable = false) String by,
        @Column(nullable = false) String note) {}
