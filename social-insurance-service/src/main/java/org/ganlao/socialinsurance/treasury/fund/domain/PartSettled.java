package org.ganlao.socialinsurance.treasury.fund.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;

/** The part of a settlement that an operation moves. */
@Embeddable
public record PartSettled(
        @Column(name = "settles", updatable = false) UUID settlement,

        @Enumerated(EnumType.STRING) @Column(updatable = false)
        Bearer bearer) {

    public PartSettled {
        Objects.requireNonNull(settlement, "settlement");
        Objects.requireNonNull(bearer, "bearer");
    }
}
