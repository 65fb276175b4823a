package org.ganlao.skills.certification.certificate.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/**
 * What somebody wants a new certificate for.
 *
 * @param holderName to stand in the new one
 * @param by subject of the one who proposes, who does not approve
 */
@Embeddable
public record ReissueProposal(
        @Column(name = "reissue_name") String holderName,
        @Column(name = "reissue_reason") String reason,
        @Column(name = "reissue_proposed_by") String by) {

    public ReissueProposal {
        Objects.requireNonNull(holderName, "holderName");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(by, "by");
    }
}
