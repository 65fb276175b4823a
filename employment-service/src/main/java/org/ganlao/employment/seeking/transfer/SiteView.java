package org.ganlao.employment.seeking.transfer;

import java.time.Instant;
import java.util.UUID;
import org.ganlao.employment.register.domain.EntryState;
import org.ganlao.employment.seeking.transfer.domain.TransferSite;
import org.ganlao.platform.http.Versioned;

record SiteView(
        UUID id,
        int version,
        EntryState state,
        StatedSite site,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static SiteView from(TransferSite site) {
        return new SiteView(
                site.id(),
                site.version(),
                site.state(),
                StatedSite.from(site),
                site.annulReason(),
                site.origin().sourceRef(),
                site.recordedAt());
    }
}
