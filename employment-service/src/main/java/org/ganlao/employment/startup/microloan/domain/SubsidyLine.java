package org.ganlao.employment.startup.microloan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.ganlao.platform.money.Money;

/**
 * What a claim asks for one loan.
 *
 * @param interest of the quarter that the borrower paid
 * @param share that the state bears
 */
@Embeddable
public record SubsidyLine(
        @Column(nullable = false) UUID loan,
        @Column(nullable = false) Money interest,
        @Column(nullable = false) BigDecimal share,
        @Column(nullable = false) Money amount) {}
