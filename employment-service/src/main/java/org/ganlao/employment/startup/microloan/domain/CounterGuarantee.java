package org.ganlao.employment.startup.microloan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who stated the counter-guarantee (反担保), and whether it is waived for borrowers of a credit community.
 *
 * @param community for whose borrowers it is waived; null without a waiver
 * @param ground of the waiver; null without one
 */
@Embeddable
public record CounterGuarantee(
        @Column(name = "secured_on") LocalDate on,
        @Column(name = "secured_by") String by,
        @Column(name = "waiver_community") UUID community,
        @Column(name = "waiver_ground") String ground) {

    public boolean waived() {
        return community != null;
    }
}
