package org.ganlao.employment.oversight.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A claim of the sample, and the region whose fund paid it. */
@Embeddable
public record SampledClaim(
        @Column(nullable = false) UUID claim,
        @Column(nullable = false) String region) {}
