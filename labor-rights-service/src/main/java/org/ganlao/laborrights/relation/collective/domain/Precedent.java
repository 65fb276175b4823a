package org.ganlao.laborrights.relation.collective.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;

/**
 * The contract that this one follows.
 *
 * @param contract the earlier one
 * @param way whether it is negotiated anew for the time after its end, or changed while in force
 */
@Embeddable
public record Precedent(
        @Column(name = "follows") UUID contract,

        @Enumerated(EnumType.STRING) @Column(name = "follows_as")
        FollowingWay way) {

    public Precedent {
        Objects.requireNonNull(contract, "contract");
        Objects.requireNonNull(way, "way");
    }
}
