package org.ganlao.employment.seeking.internship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ganlao.employment.register.StatedEntry;
import org.ganlao.employment.seeking.internship.domain.InternshipPosition;
import org.ganlao.employment.seeking.internship.domain.Offer;

/** A position as requests state it and answers show it. */
record StatedPosition(
        @Valid @NotNull StatedEntry entry,

        @Schema(description = "职业分类代码 · Code of the occupation", examples = "6-04-01-01") @Size(min = 1, max = 40)
        String occupation,

        @Schema(description = "同时可容纳的见习人数 · Interns at once", examples = "5") @NotNull @Min(1) @Max(10_000)
        Integer places) {

    Offer offer() {
        return new Offer(occupation, places);
    }

    static StatedPosition from(InternshipPosition position) {
        Offer offer = position.offer();
        return new StatedPosition(StatedEntry.from(position.entry()), offer.occupation(), offer.places());
    }
}
