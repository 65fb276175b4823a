package org.ganlao.laborrights.relation.collective;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.laborrights.relation.collective.domain.FollowingWay;
import org.ganlao.laborrights.relation.collective.domain.Precedent;

/** The contract that another one follows, as requests state it and answers show it. */
@Schema(name = "CollectivePrecedent")
record StatedPrecedent(@NotNull UUID contract, @NotNull FollowingWay way) {

    Precedent precedent() {
        return new Precedent(contract, way);
    }

    static StatedPrecedent from(Precedent precedent) {
        return precedent == null ? null : new StatedPrecedent(precedent.contract(), precedent.way());
    }
}
