package org.ganlao.platform.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Optional;
import org.ganlao.platform.personal.Masking;
import org.ganlao.platform.problem.Rejection;

/**
 * Where a fact came from.
 *
 * @param client the system that registered it
 * @param sourceRef that system's own reference, unique per client, so that sending again never registers twice
 */
@Embeddable
public record Origin(
        @Column(name = "client", nullable = false, updatable = false)
        String client,

        @Column(name = "source_ref", nullable = false, updatable = false)
        String sourceRef) {

    public Origin {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(sourceRef, "sourceRef");
        if (!Masking.maskWithin(sourceRef).equals(sourceRef)) {
            throw new Rejection(RecordRefusal.SOURCE_REF_SHOWS_IDENTITY).at("/sourceRef");
        }
    }

    /**
     * @param earlier id of what was registered under it
     * @throws Rejection {@code source-ref-used} if there is one
     */
    public void requireUnused(Optional<?> earlier) {
        if (earlier.isPresent()) {
            throw new Rejection(RecordRefusal.SOURCE_REF_USED, sourceRef, earlier.get()).at("/sourceRef");
        }
    }
}
