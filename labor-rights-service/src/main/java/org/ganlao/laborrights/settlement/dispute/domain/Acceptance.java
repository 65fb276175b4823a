package org.ganlao.laborrights.settlement.dispute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What the commission decided of an application.
 *
 * @param ground why it is not accepted; null where it is
 */
@Embeddable
public record Acceptance(
        @Column(name = "decided_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "refusal_ground")
        DisputeRefusalGround ground) {}
