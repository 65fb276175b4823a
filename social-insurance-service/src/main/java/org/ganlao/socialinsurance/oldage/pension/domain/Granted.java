package org.ganlao.socialinsurance.oldage.pension.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ganlao.platform.money.Money;

/** What a pension was worked out at, before any adjustment; see {@link PensionWorking}. */
@Embeddable
public record Granted(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Entitlement entitlement,

        @Column(name = "average_index", nullable = false) String index,
        @Column(name = "counted_months", nullable = false) int countedMonths,
        @Column(nullable = false) Money basic,
        @Column(name = "account_part", nullable = false) Money account,
        @Column(nullable = false) Money transitional,
        @Column(nullable = false) Money reduction,
        @Column(nullable = false) Money monthly,
        @Column(name = "one_off", nullable = false) Money oneOff) {

    static Granted of(PensionWorking working) {
        return new Granted(
                working.entitlement(),
                working.indexToFourPlaces(),
                working.countedMonths(),
                working.basic(),
                working.account(),
                working.transitional(),
                working.reduction(),
                working.monthly(),
                working.oneOff());
    }
}
