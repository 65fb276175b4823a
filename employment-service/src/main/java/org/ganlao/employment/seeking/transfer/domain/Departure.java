package org.ganlao.employment.seeking.transfer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What a bureau states of a rural person's departure to work away from farming; a correction states it anew and whole.
 *
 * @param region of residence; owns the record
 * @param departedOn first day away
 * @param occupation code in the national classification; null where not stated
 * @param inOpening whether the opening statement of the stock counts the person already
 */
@Embeddable
public record Departure(
        @Column(nullable = false) String region,
        @Column(name = "departed_on", nullable = false) LocalDate departedOn,
        @Embedded Destination destination,
        String occupation,

        @Enumerated(EnumType.STRING) @Column(name = "organised_by", nullable = false)
        OrganisedBy organisedBy,

        @Column(name = "in_opening", nullable = false) boolean inOpening) {

    public Departure {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(departedOn, "departedOn");
        Objects.requireNonNull(destination, "destination");
        Objects.requireNonNull(organisedBy, "organisedBy");
        if (destination.contradicts(region)) {
            throw new Rejection(TransferRefusal.DESTINATION_IN_OWN_PROVINCE, destination.region());
        }
    }
}
