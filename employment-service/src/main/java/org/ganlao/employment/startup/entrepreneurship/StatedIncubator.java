package org.ganlao.employment.startup.entrepreneurship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.register.StatedEntry;
import org.ganlao.employment.startup.entrepreneurship.domain.Incubator;

/** An incubator as requests state it and answers show it. */
record StatedIncubator(
        @Valid @NotNull StatedEntry entry,

        @Schema(description = "可同时入驻的创业者数 · Start-ups at once", examples = "20") @NotNull @Min(1) @Max(10_000)
        Integer places) {

    static StatedIncubator from(Incubator incubator) {
        return new StatedIncubator(StatedEntry.from(incubator.entry()), incubator.places());
    }
}
