package org.ganlao.laborrights.relation.collective.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * Who negotiates, since when, and about what.
 *
 * @param region whose department reviews the contract
 * @param employersSide name of the employer, or of the association that speaks for several
 * @param workersSide name of the union, or of the representatives' committee
 * @param employersSpeakers representatives of the employers, their chief included
 * @param workersSpeakers the same of the workers
 * @param requestedBy who asked for the negotiation
 * @param requestedOn day on which the other side received the request
 */
@Embeddable
public record ContractParties(
        @Column(nullable = false) String region,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        AgreementKind kind,

        @Enumerated(EnumType.STRING) @Column(name = "agreement_level", nullable = false)
        AgreementLevel level,

        @Column(name = "employers_side", nullable = false) String employersSide,
        @Column(name = "workers_side", nullable = false) String workersSide,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        WorkersVoice voice,

        @Column(name = "employers_speakers", nullable = false)
        int employersSpeakers,

        @Column(name = "workers_speakers", nullable = false) int workersSpeakers,

        @Enumerated(EnumType.STRING) @Column(name = "requested_by", nullable = false)
        NegotiatingSide requestedBy,

        @Column(name = "requested_on", nullable = false) LocalDate requestedOn) {

    public ContractParties {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(requestedOn, "requestedOn");
        if (employersSpeakers != workersSpeakers) {
            throw new Rejection(CollectiveRefusal.SPEAKERS_UNEQUAL, employersSpeakers, workersSpeakers);
        }
    }
}
