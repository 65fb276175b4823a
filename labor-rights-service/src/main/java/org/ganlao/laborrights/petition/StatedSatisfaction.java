package org.ganlao.laborrights.petition;

import jakarta.validation.constraints.NotNull;
import org.ganlao.laborrights.petition.domain.Satisfaction;

/** How the petitioners find the answer. */
record StatedSatisfaction(@NotNull Satisfaction satisfaction) {}
