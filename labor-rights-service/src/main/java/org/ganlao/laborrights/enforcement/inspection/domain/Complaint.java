package org.ganlao.laborrights.enforcement.inspection.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What the inspectorate states of a complaint that it accepted.
 *
 * @param region of the inspectorate that is in charge
 * @param employer token; null where the complaint names none that is registered
 */
@Embeddable
public record Complaint(
        @Column(nullable = false) String region,
        String employer,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Channel channel,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        Subject subject,

        @Column(name = "received_on", nullable = false) LocalDate receivedOn,
        @Column(name = "accepted_on", nullable = false) LocalDate acceptedOn) {

    public Complaint {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(subject, "subject");
        if (acceptedOn.isBefore(receivedOn)) {
            throw new Rejection(InspectionRefusal.ACCEPTED_BEFORE_RECEIPT, receivedOn);
        }
    }

    /** Whether it may be the same complaint: of the same things, received on the same day. */
    public boolean isAlike(Complaint other) {
        return region.equals(other.region)
                && Objects.equals(employer, other.employer)
                && channel == other.channel
                && subject == other.subject
                && receivedOn.equals(other.receivedOn);
    }
}
