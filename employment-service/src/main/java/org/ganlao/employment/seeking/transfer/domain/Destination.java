package org.ganlao.employment.seeking.transfer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * Where a transfer leads.
 *
 * @param region code of the county, or of the other province as far as known; null only for another province
 * @param place name of the place or park; null where not stated
 */
@Embeddable
public record Destination(
        @Enumerated(EnumType.STRING) @Column(name = "destination_kind", nullable = false)
        DestinationKind kind,

        @Column(name = "destination_region") String region,
        @Column(name = "destination_place") String place) {

    public Destination {
        Objects.requireNonNull(kind, "kind");
        if (kind != DestinationKind.OTHER_PROVINCE && region == null) {
            throw new Rejection(TransferRefusal.DESTINATION_REGION_MISSING);
        }
        if (kind == DestinationKind.PARK && place == null) {
            throw new Rejection(TransferRefusal.PARK_NAME_MISSING);
        }
    }

    public boolean outOfProvince() {
        return kind == DestinationKind.OTHER_PROVINCE;
    }

    /** Whether it names the province of this region, although it leads to another one. */
    boolean contradicts(String origin) {
        return outOfProvince() && region != null && region.startsWith(origin.substring(0, 2));
    }
}
