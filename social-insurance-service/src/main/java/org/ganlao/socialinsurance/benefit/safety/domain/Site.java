package org.ganlao.socialinsurance.benefit.safety.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A site of high risk as it is stated.
 *
 * @param employer token
 * @param beganOn first day of the works
 */
@Embeddable
public record Site(
        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false, updatable = false) String employer,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        SiteKind kind,

        @Column(nullable = false, updatable = false) String name,

        @Column(name = "began_on", nullable = false, updatable = false)
        LocalDate beganOn) {}
