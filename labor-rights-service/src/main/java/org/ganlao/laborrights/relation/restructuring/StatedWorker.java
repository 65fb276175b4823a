package org.ganlao.laborrights.relation.restructuring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.ganlao.laborrights.relation.restructuring.domain.WayOfPlacement;
import org.ganlao.platform.record.StatedPerson;

/** A worker on the list of a plan. */
record StatedWorker(
        @Valid @NotNull StatedPerson person, @NotNull WayOfPlacement way) {}
