package org.ganlao.employment.seeking.transfer.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.ganlao.platform.problem.Rejection;

/**
 * What a bureau states of a site beside its entry.
 *
 * @param province code of the other province, or of a place in it; null for everything but a service office
 * @param contact whom to call; null where not stated
 */
@Embeddable
public record SiteProfile(
        @Enumerated(EnumType.STRING) @Column(nullable = false)
        SiteKind kind,

        String province,
        String contact) {

    public SiteProfile {
        Objects.requireNonNull(kind, "kind");
        if (kind == SiteKind.SERVICE_OFFICE && province == null) {
            throw new Rejection(TransferRefusal.OFFICE_WITHOUT_PROVINCE);
        }
        if (kind != SiteKind.SERVICE_OFFICE && province != null) {
            throw new Rejection(TransferRefusal.PROVINCE_OF_A_BASE);
        }
    }
}
