package org.ganlao.employment.seeking.internship;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.register.domain.EntryState;
import org.ganlao.employment.seeking.internship.domain.InternshipHost;
import org.ganlao.platform.http.Versioned;

@Schema(name = "InternshipBaseView")
record HostView(
        UUID id,
        int version,
        EntryState state,
        StatedHost base,
        String annulReason,
        String sourceRef,
        Instant recordedAt)
        implements Versioned {

    static HostView from(InternshipHost host) {
        return new HostView(
                host.id(),
                host.version(),
                host.state(),
                StatedHost.from(host),
                host.annulReason(),
                host.origin().sourceRef(),
                host.recordedAt());
    }
}
