package org.ganlao.socialinsurance.oldage.landfarmer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Whose land was taken, and how much of it.
 *
 * @param name of the project that needs the land
 * @param villageGroup that owned it
 * @param document number of the approval of the expropriation
 * @param areaMu in mu, a fifteenth of a hectare
 * @param persons whom it takes the land from
 */
@Embeddable
public record Expropriation(
        @Column(nullable = false, updatable = false) String region,
        @Column(nullable = false, updatable = false) String name,

        @Column(name = "village_group", nullable = false, updatable = false)
        String villageGroup,

        @Column(nullable = false, updatable = false) String document,

        @Column(name = "expropriated_on", nullable = false, updatable = false)
        LocalDate on,

        @Column(name = "area_mu", nullable = false, updatable = false)
        BigDecimal areaMu,

        @Column(nullable = false, updatable = false) int persons) {

    public Expropriation {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(villageGroup, "villageGroup");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(areaMu, "areaMu");
    }
}
