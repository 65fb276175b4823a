package org.ganlao.laborrights.relation.tripartite.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Which organisations make up a body.
 *
 * @param name of the body
 * @param establishedOn first day
 * @param government department, and so the others
 */
@Embeddable
public record BodyMembers(
        @Column(nullable = false) String region,
        @Column(nullable = false) String name,

        @Column(name = "established_on", nullable = false) LocalDate establishedOn,

        @Column(nullable = false) String government,
        @Column(name = "trade_union", nullable = false) String union,
        @Column(nullable = false) String employers) {

    public BodyMembers {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(establishedOn, "establishedOn");
    }
}
