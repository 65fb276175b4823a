package org.ganlao.socialinsurance.register.transfer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * Where a relation comes from and goes to.
 *
 * @param fromRegion null where it comes from another province
 * @param toRegion null where it goes to another province
 * @param place agency of that province; null inside the province
 * @param movedOn first day no longer insured there, first insured day here
 */
@Embeddable
public record Route(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        TransferWay way,

        @Column(name = "from_region") String fromRegion,
        @Column(name = "to_region") String toRegion,
        String place,
        @Column(name = "moved_on", nullable = false) LocalDate movedOn) {

    public Route {
        Objects.requireNonNull(movedOn, "movedOn");
        if (fromRegion != null && fromRegion.equals(toRegion)) {
            throw new Rejection(TransferRefusal.TRANSFER_GOES_NOWHERE, toRegion).at("/toRegion");
        }
    }

    /** @param toRegion null where it goes to a place in another province */
    public static Route from(String fromRegion, String toRegion, String place, LocalDate movedOn) {
        if ((toRegion == null) == (place == null)) {
            throw new Rejection(TransferRefusal.TRANSFER_TO_ONE_PLACE).at("/toRegion");
        }
        TransferWay way = toRegion == null ? TransferWay.OUT_OF_PROVINCE : TransferWay.WITHIN;
        return new Route(way, fromRegion, toRegion, place, movedOn);
    }

    public static Route into(String toRegion, String place, LocalDate movedOn) {
        return new Route(TransferWay.INTO_PROVINCE, null, toRegion, place, movedOn);
    }
}
