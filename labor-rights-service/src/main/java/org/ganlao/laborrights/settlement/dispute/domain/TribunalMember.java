package org.ganlao.laborrights.settlement.dispute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** An arbitrator who sits on a tribunal. */
@Embeddable
public record TribunalMember(
        @Column(nullable = false) UUID arbitrator,
        @Column(nullable = false) boolean presides) {}
