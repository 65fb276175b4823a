package org.ganlao.laborrights.settlement.dispute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The employer's application to the intermediate court to revoke an award that is final for it (《劳动争议调解仲裁法》第四十九条),
 * and what the court ruled.
 *
 * @param ruledOn null before
 * @param revoked whether the award was revoked; null before the ruling
 */
@Embeddable
public record Revocation(
        @Column(name = "revocation_asked_on") LocalDate askedOn,

        @Enumerated(EnumType.STRING) @Column(name = "revocation_ground")
        RevocationGround ground,

        @Column(name = "revocation_ruled_on") LocalDate ruledOn,
        @Column(name = "revoked") Boolean revoked,

        @Column(name = "ruling_workers_received_on") LocalDate workersReceivedOn,

        @Column(name = "ruling_employers_received_on") LocalDate employersReceivedOn) {

    static Revocation asked(LocalDate on, RevocationGround ground) {
        return new Revocation(on, ground, null, null, null, null);
    }

    Revocation ruled(LocalDate on, boolean isRevoked, LocalDate workersOn, LocalDate employersOn) {
        return new Revocation(askedOn, ground, on, isRevoked, workersOn, employersOn);
    }

    LocalDate receivedOn(DisputeSide side) {
        return side == DisputeSide.WORKERS ? workersReceivedOn : employersReceivedOn;
    }
}
