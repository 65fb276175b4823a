package org.ganlao.employment.seeking.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.employment.seeking.transfer.domain.SiteKind;
import org.ganlao.employment.seeking.transfer.domain.TransferSite;
import org.ganlao.platform.event.Fact;

/** A site on the wire; contracts/events/employment/transfer-site.*.v1 describe it. */
record SiteFact(
        UUID factId,
        int version,
        LocalDate occurredOn,
        Instant recordedAt,
        String region,
        SiteKind kind,
        String province,
        LocalDate closedOn,
        String annulReason)
        implements Fact {

    static SiteFact of(TransferSite site) {
        return new SiteFact(
                site.id(),
                site.version(),
                site.occurredOn(),
                site.recordedAt(),
                site.region(),
                site.profile().kind(),
                site.profile().province(),
                site.entry().closedOn(),
                site.annulReason());
    }
}
