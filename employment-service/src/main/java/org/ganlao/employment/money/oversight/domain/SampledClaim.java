package org.ganlao.employment.money.oversight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** A claim of the sample, what was paid by it, and the region whose fund paid it. */
@Embeddable
public record SampledClaim(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        PaidKind kind,

        @Column(nullable = false) UUID claim,
        @Column(nullable = false) String region) {}
