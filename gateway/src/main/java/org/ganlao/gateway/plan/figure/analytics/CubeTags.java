package org.ganlao.gateway.plan.figure.analytics;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.ganlao.gateway.plan.figure.kept.Known;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;

/** Weak tags: two answers with the same tag hold the same values and flags, though they may name different instants. */
@Singleton
class CubeTags {

    private final Catalogue catalogue;

    CubeTags(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    EntityTag of(CubeQuestion question, Known known) {
        String state = String.join(
                " ",
                question.href(),
                question.format().name(),
                catalogue.version(),
                known.state().toString());
        return new EntityTag(
                UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8)).toString(), true);
    }
}
